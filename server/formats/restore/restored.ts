import type { Actor } from '../../../graph-data/schema/actor.ts';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { DatasetInfo } from '../../../graph-data/schema/dataset.ts';
import type { Event } from '../../../graph-data/schema/event.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import { Placed } from './placed.ts';
import { Problems } from './problems.ts';

/** A dataset while it is being restored. */
export class Restored {
  readonly problems = new Problems();
  info: Omit<DatasetInfo, 'kinds'> | undefined;
  /** Beyond the base vocabulary, in the order of the file. */
  readonly kinds = new Placed<Kind>('kind', this.problems);
  readonly actors = new Placed<Actor>('actor', this.problems);
  readonly reports = new Placed<Report>('report', this.problems);
  readonly events = new Placed<Event>('event', this.problems);
  readonly claims = new Placed<Claim>('claim', this.problems);
}

const BASE = new Map(VOCABULARY.map((kind) => [kind.id, kind]));

/** The base vocabulary by id. */
export const baseKind = (id: string): Kind | undefined => BASE.get(id);
