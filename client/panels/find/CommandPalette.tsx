import { CloseButton, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Hands } from '../../state/actions.ts';
import { useNarrow } from '../../state/room.ts';
import classes from './CommandPalette.module.css';
import { KeyCaps } from '../parts/KeyCaps.tsx';
import { PaletteChoices } from './PaletteChoices.tsx';
import { usePaletteChoices } from './use-palette-choices.ts';

const LIST = 'palette-choices';
const NAME = 'Find anything';

/** One field from which every action can be done and everything be found, without leaving the keyboard. */
export function CommandPalette({ hands, onClose }: { hands: Hands; onClose: () => void }) {
  const narrow = useNarrow();
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const { choices, isSearching } = usePaletteChoices(text, hands);
  const at = Math.min(index, choices.length - 1);
  const choose = (chosen = choices[at]) => {
    if (!chosen) return;
    // Closed first: what is chosen may open another dialog, or lead the focus elsewhere.
    onClose();
    chosen.act();
  };
  const steer = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
    const isCaretMove = (event.key === 'Home' || event.key === 'End') && text !== '';
    if (event.nativeEvent.isComposing || isCaretMove) return;
    if (to !== undefined) setIndex((to + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter') {
      // What was found for the words before is not meant any more.
      if (!(isSearching && choices[at]?.find)) choose();
    } else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      lockScroll={false}
      onClose={onClose}
      size={560}
      yOffset={narrow ? 8 : '12dvh'}
      xOffset={8}
      padding={0}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label="Command palette">
        <TextInput
          data-autofocus
          role="combobox"
          aria-label={NAME}
          aria-expanded
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={choices[at] && `${LIST}-${choices[at].id}`}
          placeholder="Any action, actor, event, report or claim"
          variant="unstyled"
          size="md"
          className={classes.field}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setIndex(0);
          }}
          onKeyDown={steer}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={narrow ? <CloseButton aria-label="Close" onClick={onClose} /> : <KeyCaps keys="Escape" />}
          autoComplete="off"
          spellCheck={false}
        />
        <PaletteChoices list={LIST} choices={choices} at={at} text={text} isSearching={isSearching} choose={choose} />
      </Modal.Content>
    </Modal.Root>
  );
}
