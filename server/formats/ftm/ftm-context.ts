/** What every entity is made with. */
import { preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import { parseEdtf, type IntervalEnd } from '../../../graph-data/schema/edtf.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import type { Snapshot } from '../../store/knowledge-base.ts';

/** An entity. Every value is a list of texts; a property with an empty list is not written. */
export interface FtmLine {
  id: string;
  schema: string;
  properties: Record<string, readonly string[]>;
}

export class FtmContext {
  readonly #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  get records() {
    return this.#snapshot.records;
  }

  /** Records of different types may share an id, and files of several datasets may be put together. */
  id(type: 'dataset' | 'actor' | 'report' | 'event' | 'claim', id: string): string {
    return `${this.#snapshot.dataset.info.id}.${type}.${id}`;
  }

  actor(id: string): Actor {
    const { graph } = this.#snapshot;
    return graph.actors.at(graph.actorIndex.get(id)!)!;
  }

  /** Who published a report, and where it can be read. */
  sourceOf({ publisher, url }: Report) {
    return {
      publisher: publisher === undefined ? [] : [preferredName(this.actor(publisher))],
      sourceUrl: given(url),
    };
  }
}

export const given = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** A date as FollowTheMoney has it, the start of an ISO date; what is approximate, or a season, has none. */
export const dateIn = (date: IntervalEnd | undefined): string[] =>
  typeof date === 'object' && /^(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date.text) ? [date.text] : [];

/** When something held or happened. Of an interval in which it happened once, neither end is when it did. */
export function timesOf(when: string, isMomentary: boolean): Record<'date' | 'startDate' | 'endDate', string[]> {
  const { start, end } = parseEdtf(when);
  if (end === undefined) return { date: dateIn(start), startDate: [], endDate: [] };
  return isMomentary
    ? { date: [], startDate: [], endDate: [] }
    : { date: [], startDate: dateIn(start), endDate: dateIn(end) };
}
