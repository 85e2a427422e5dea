/** What a search found, as one list: each with what it is called, by what it was found, and what choosing it selects. */
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { ActorType } from '../../graph-data/schema/actor.ts';
import { ACTOR_TYPE_WORDS, capital } from '../../graph-data/schema/words.ts';
import type { FindAnswer, Matched } from '../../server/contract/find.ts';
import { pairOf } from './selection.ts';

export const FIND_GROUPS = ['Actors', 'Events', 'Reports', 'Statements', 'Did you mean'] as const;
export type FindGroup = (typeof FIND_GROUPS)[number];

export interface Find {
  /** Unlike that of any other. */
  key: string;
  group: FindGroup;
  /** What it is called; with the marks in it where it was found by that. */
  name: Pick<Matched, 'text' | 'marks'>;
  /** What else there is to say: `agency`, `1 March 2019`. */
  note: string;
  /** By what it was found, where that is not its name. */
  by?: Matched;
  /** Of an actor. */
  type?: ActorType;
  /** What choosing it selects. */
  selects: string;
  /** The claim to be brought into sight then. */
  claim?: string;
}

/** @param isEvent whether claims of a kind are of something that happened once, for then they are dated in other words */
export function findsOf(
  { actors, events, reports, claims, near }: FindAnswer,
  isEvent: (kind: string) => boolean,
): Find[] {
  return [
    ...actors.map((actor) => actorFind(actor, 'Actors')),
    ...events.map(({ id, kind, name, when, matched }): Find => {
      const note = `${kind} · ${describeDate(when, true)}`;
      return { key: `event-${id}`, group: 'Events', note, selects: `event:${id}`, ...calledBy(name, matched, 'name') };
    }),
    ...reports.map(({ id, title, published, publisher, matched }): Find => {
      const note = [publisher, describeDate(published)].filter((part) => part !== undefined).join(', ');
      const called = calledBy(title, matched, 'title');
      return { key: `report-${id}`, group: 'Reports', note, selects: `report:${id}`, ...called };
    }),
    ...claims.map(({ id, subject, kind, object, relationship, asserted, stance, when, matched }): Find => {
      const note = `${stance === 'denies' ? 'denies · ' : ''}${describeDate(when, isEvent(kind))}`;
      const selects = asserted ? relationship : pairOf(subject, object);
      return { key: `claim-${id}`, group: 'Statements', name: matched, note, selects, claim: id };
    }),
    ...near.map((actor) => actorFind(actor, 'Did you mean')),
  ];
}

function actorFind({ id, name, type, subtype, matched }: FindAnswer['actors'][number], group: FindGroup): Find {
  const note = subtype ?? ACTOR_TYPE_WORDS[type].toLowerCase();
  const isName = matched.text === name;
  return {
    ...{ key: `actor-${id}`, group, note, type, selects: id },
    ...(isName ? { name: matched } : { name: { text: name, marks: [] }, by: matched }),
  };
}

/** Its name with the marks, where it was found by that; else plain, with what it was found by beside it. */
function calledBy(text: string, matched: Matched, field: Matched['field']): Pick<Find, 'name' | 'by'> {
  return matched.field === field ? { name: matched } : { name: { text, marks: [] }, by: matched };
}

const BY_WORDS: Partial<Record<Matched['field'], string>> = { name: 'also known as', author: 'by' };

/** What stands before the text by which something was found: `also known as`, `place:`. */
export const byInWords = ({ field }: Matched): string => BY_WORDS[field] ?? `${field}:`;

const SORT_WORDS = { events: 'events', reports: 'reports', claims: 'statements' } as const;
const together = new Intl.ListFormat('en-GB');

/** `Statements of this file are not looked through.` Nothing where everything is. */
export function notSearchedInWords(notSearched: FindAnswer['notSearched']): string | undefined {
  if (notSearched.length === 0) return undefined;
  const sorts = together.format(notSearched.map((sort) => SORT_WORDS[sort]));
  return `${capital(sorts)} of this file are not looked through.`;
}
