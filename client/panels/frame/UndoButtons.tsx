import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { ACTIONS } from '../../state/actions.ts';
import { useSteps } from '../../state/use-view-history.ts';
import { Hint } from '../parts/Hint.tsx';
import { keysInWords } from '../parts/KeyCaps.tsx';
import classes from './Side.module.css';

const keysOf = (id: 'undo' | 'redo') => keysInWords(ACTIONS.find((each) => each.id === id)!.keys[0]);

/**
 * Undoing and redoing changes of the view; each says what it would change. They stay where the focus is when there is nothing
 * left to undo, and say so, instead of falling from under whoever presses them again and again.
 */
export function UndoButtons() {
  const { undo, redo, undoes, redoes } = useSteps();
  return (
    <div className={classes.steps} role="group" aria-label="Undo and redo">
      <Step name="Undo" changes={undoes} keys={keysOf('undo')} act={undo} icon={<IconArrowBackUp size={18} />} />
      <Step name="Redo" changes={redoes} keys={keysOf('redo')} act={redo} icon={<IconArrowForwardUp size={18} />} />
    </div>
  );
}

interface Props {
  name: string;
  /** What it would change; undefined where it can do nothing. */
  changes: string | undefined;
  keys: string;
  act: () => void;
  icon: React.ReactNode;
}

function Step({ name, changes, keys, act, icon }: Props) {
  const can = changes !== undefined;
  return (
    <Hint label={can ? `${name}: ${changes} (${keys})` : `Nothing to ${name.toLowerCase()}`}>
      <ActionIcon
        className={classes.tool}
        variant="transparent"
        aria-label={can ? `${name}: ${changes}` : name}
        aria-disabled={!can}
        onClick={act}
      >
        {icon}
      </ActionIcon>
    </Hint>
  );
}
