import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Event } from '../../graph-data/schema/event.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Lookup } from '../../graph-data/schema/sequence.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { ActorGraph } from '../graph/actor-graph.ts';
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
  /** Where actors are drawn; worked out at the first call. */
  layout(): Layout;
  /** Where words stand in records; worked out at the first call. */
  texts(): RecordTexts;
  /** How actors are placed among all others; worked out at the first call, undefined where there are too many. */
  measures(): Measures | undefined;
}

/** Where the knowledge is kept. */
export interface KnowledgeBase {
  snapshot(): Promise<Snapshot>;
}
