/** Relationships as sentences: `is allied with TTP`, `ISKP attacked JUI`. */
import { useMemo } from 'react';
import type { KindAnswer } from '../../server/contract/records.ts';
import { useVocabulary } from './queries.ts';

interface Ends {
  subject: string;
  kind: string;
  object: string;
}

export interface Sentences {
  kindOf: (id: string) => KindAnswer | undefined;
  /** Whether what is of the kind happens once, and does not last. */
  isEvent: (id: string) => boolean;
  /** The words between the two actors, read from the one who is looked at. */
  verb: (ends: Ends, from?: string) => string;
}

/** How relationships read, from the vocabulary; until that is loaded, the kind's id does duty. */
export function useSentences(): Sentences {
  const { data } = useVocabulary();
  return useMemo(() => {
    const kinds = new Map(data?.kinds.map((kind) => [kind.id, kind]));
    return {
      kindOf: (id) => kinds.get(id),
      isEvent: (id) => kinds.get(id)?.aspect === 'event',
      verb: ({ subject, kind, object }, from = subject) => {
        const reads = kinds.get(kind)?.reads;
        if (!reads) return kind.replaceAll('_', ' ');
        return from === object && from !== subject ? reads.reverse : reads.forward;
      },
    };
  }, [data]);
}

/** The object's name as it stands in a sentence: an actor's relationship with itself says so. */
export function objectInWords({ subject, object }: Pick<Ends, 'subject' | 'object'>, name: string): string {
  return subject === object ? 'itself' : name;
}
