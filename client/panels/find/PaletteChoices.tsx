import { useEffect, useRef } from 'react';
import classes from './CommandPalette.module.css';
import { FoundWords } from './FoundWords.tsx';
import { KeyCaps } from '../parts/KeyCaps.tsx';
import type { Choice } from './use-palette-choices.ts';

interface Props {
  /** The list's id; that of an option begins with it. */
  list: string;
  choices: readonly Choice[];
  /** Which of them Enter takes. */
  at: number;
  text: string;
  isSearching: boolean;
  choose: (choice: Choice) => void;
}

/** What the palette offers, in groups. */
export function PaletteChoices({ list, choices, at, text, isSearching, choose }: Props) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <>
      {/* It scrolls itself: the field has the keyboard, and names what scrolls. */}
      <div id={list} role="listbox" aria-label="Actions, and what was found" className={classes.choices}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <div className={classes.group} aria-hidden>
              {group}
            </div>
            {choices.map(
              (choice, index) =>
                choice.group === group && (
                  <Option key={choice.id} {...{ list, choice, choose }} isChosen={index === at} />
                ),
            )}
          </div>
        ))}
      </div>
      <p className={classes.nothing} role="status">
        {choices.length === 0 &&
          (isSearching ? 'Searching …' : `No action, actor, event, report or claim is anything like “${text.trim()}”.`)}
      </p>
    </>
  );
}

interface OptionProps extends Pick<Props, 'list' | 'choose'> {
  choice: Choice;
  isChosen: boolean;
}

function Option({ list, choice, isChosen, choose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { id, name, keys, find } = choice;
  return (
    <div
      ref={element}
      id={`${list}-${id}`}
      role="option"
      aria-selected={isChosen}
      className={classes.option}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(choice)}
    >
      {find ? <FoundWords find={find} /> : <span className={classes.name}>{name}</span>}
      {keys && <KeyCaps keys={keys} />}
    </div>
  );
}
