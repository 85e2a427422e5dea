import { remarksInWords } from '../../graph-data/schema/doubt.ts';
import { count } from '../../graph-data/schema/words.ts';
import { useComparedTimes } from '../state/compared-times.ts';
import { useDirectory } from '../state/names.ts';
import type { Way } from '../state/roving.ts';
import { objectInWords, useSentences } from '../state/sentences.ts';

/** A relationship as the rest of a sentence that begins with an actor: `is allied with TTP, 2 claims, disputed`. */
export function useWayWords(): (way: Way, from: string) => string {
  const directory = useDirectory();
  const { verb } = useSentences();
  const changes = useComparedTimes()?.changes;
  return ({ edge, to }, from) => {
    const { source, kind, target, claims } = edge;
    const ends = { subject: source, kind, object: target };
    const what = `${verb(ends, from)} ${objectInWords(ends, directory(to).name)}`;
    const times = changes?.relationships.find((change) => change.edge.id === edge.id);
    const when = times && (times.later === 'not' ? 'in A only' : times.earlier === 'not' ? 'in B only' : 'in A and B');
    return [what, count(claims, 'claim'), ...remarksInWords(edge), ...(when ? [when] : [])].join(', ');
  };
}
