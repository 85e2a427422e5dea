import { IconArrowBackUp, IconArrowForwardUp, type Icon } from '@tabler/icons-react';
import { ACTIONS } from '../../state/actions.ts';
import { useSteps } from '../../state/use-view-history.ts';
import { keysInWords } from '../parts/KeyCaps.tsx';
import { ToolButton } from '../parts/ToolButton.tsx';
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
      <Step name="Undo" changes={undoes} keys={keysOf('undo')} act={undo} icon={IconArrowBackUp} />
      <Step name="Redo" changes={redoes} keys={keysOf('redo')} act={redo} icon={IconArrowForwardUp} />
    </div>
  );
}

interface Props {
  name: string;
  /** What it would change; undefined where it can do nothing. */
  changes: string | undefined;
  keys: string;
  act: () => void;
  icon: Icon;
}

function Step({ name, changes, keys, act, icon }: Props) {
  const can = changes !== undefined;
  return (
    <ToolButton
      name={can ? `${name}: ${changes}` : name}
      hint={can ? `${name}: ${changes} (${keys})` : `Nothing to ${name.toLowerCase()}`}
      icon={icon}
      aria-disabled={!can}
      onClick={act}
    />
  );
}
