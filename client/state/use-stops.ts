import { useDirectory } from './names.ts';
import { announce } from './notices.ts';
import { dropStop, putStop, stopOf, type Stop } from './path-question.ts';
import { useChangeView, useView } from './use-view.ts';

const PUT_WORDS: Record<Stop, string> = {
  from: 'The path starts from',
  to: 'The path leads to',
  via: 'The path must pass',
  avoid: 'The path must avoid',
};

export interface Stops {
  put: (stop: Stop, id: string) => void;
  drop: (id: string) => void;
  /** What picking on the map does: puts an actor, or takes it away again; the ends of the path stay. */
  pick: (stop: 'via' | 'avoid', id: string) => void;
}

/** Changes the actors of the path question, and says aloud what was changed. */
export function useStops(): Stops {
  const { path } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const put = (stop: Stop, id: string) => {
    changeView({ path: putStop(path, stop, id) });
    announce(`${PUT_WORDS[stop]} ${directory(id).name}.`);
  };
  const drop = (id: string) => {
    changeView({ path: dropStop(path, id) });
    announce(`${directory(id).name} taken out.`);
  };
  const pick = (stop: 'via' | 'avoid', id: string) => {
    const is = stopOf(path, id);
    if (is === 'from' || is === 'to') announce(`${directory(id).name} is an end of the path already.`);
    else if (is === stop) drop(id);
    else put(stop, id);
  };
  return { put, drop, pick };
}
