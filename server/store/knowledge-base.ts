import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Event } from '../../graph-data/schema/event.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Lookup } from '../../graph-data/schema/sequence.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { ActorGraph } from '../graph/actor-graph.ts';
import type { Communities } from '../graph/communities.ts';
import type { Layout } from '../graph/layout.ts';
import type { Measures } from '../graph/measures.ts';
import type { NameIndex } from './name-index.ts';
import type { RecordTexts } from './record-texts.ts';

/** Records by id. */
export interface Records {
  readonly claims: Lookup<Claim>;
  readonly events: ReadonlyMap<string, Event>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly reports: ReadonlyMap<string, Report>;
  /** How many claims were read from each report. */
  readonly claimsPerReport: ReadonlyMap<string, number>;
}

/** Everything that can be asked, as it stood at one revision. It never changes. */
export interface Snapshot {
  /** Changes whenever an answer could. */
  readonly revision: string;
  readonly dataset: Dataset;
  readonly graph: ActorGraph;
  readonly names: NameIndex;
  readonly records: Records;
  // What follows is worked out when it is asked for first, once for all who ask.
  /** Where actors are drawn. */
  layout(): Promise<Layout>;
  /** How actors are placed among all others; undefined where there are too many. */
  measures(): Promise<Measures | undefined>;
  /** Which actors have more to do with one another than with others. */
  communities(): Promise<Communities>;
  /** Where words stand in records. */
  texts(): Promise<RecordTexts>;
}

/** Where the knowledge is kept. */
export interface KnowledgeBase {
  snapshot(): Promise<Snapshot>;
}
