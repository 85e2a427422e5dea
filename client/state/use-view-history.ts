import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { announce } from './notices.ts';
import { sharedValue } from './shared-value.ts';
import { changesInWords } from './view-changes.ts';
import { beginAt, goTo, redone, undone, type ViewHistory } from './view-history.ts';
import { readView } from './view-query.ts';

const history = sharedValue<ViewHistory>(beginAt(''));
let begun = false;

/** Keeps every view that the address tells; to be used once on the page. */
export function useViewKeeping(): void {
  const { search } = useLocation();
  useEffect(() => {
    history.set(begun ? goTo(history.get(), search) : beginAt(search));
    begun = true;
  }, [search]);
}

export interface Steps {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  /** What undoing and redoing would change, in words; undefined where there is nothing to undo or redo. */
  undoes: string | undefined;
  redoes: string | undefined;
}

/** Undoing and redoing changes of the view; both say aloud what changed. */
export function useSteps(): Steps {
  const navigate = useNavigate();
  const now = history.useValue();
  const { past, future } = now;
  const wordsOf = (after: ViewHistory | undefined) => after && changesInWords(viewOf(now), viewOf(after));
  const step = (move: typeof undone, word: string) => {
    const before = history.get();
    const after = move(before);
    if (!after) return announce(`Nothing to ${word}.`);
    // Before the address changes, so that the change is not taken for a new one.
    history.set(after);
    void navigate({ search: after.present });
    announce(`${word === 'undo' ? 'Undone' : 'Redone'}: ${changesInWords(viewOf(before), viewOf(after))}.`);
  };
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: () => step(undone, 'undo'),
    redo: () => step(redone, 'redo'),
    ...{ undoes: wordsOf(undone(now)), redoes: wordsOf(redone(now)) },
  };
}

const viewOf = ({ present }: ViewHistory) => readView(new URLSearchParams(present));
