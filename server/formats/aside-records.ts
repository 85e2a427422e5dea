import { asideOf, type ExportInput } from './export-input.ts';

/** What a record that is neither node nor edge is of. */
export type AsideType = 'dataset' | 'kind' | 'actor' | 'report' | 'event' | 'claim';

/** A record that stands beside nodes and edges. */
export interface AsideRecord {
  type: AsideType;
  record: object;
}

/**
 * The records that a file holds beside its nodes and edges, one after another, so that the same dataset can be read back
 * from it; the first, without its kinds, is what the dataset says of itself.
 */
export function* asideRecords(input: ExportInput): Generator<AsideRecord, void> {
  const { kinds: _, ...info } = input.snapshot.dataset.info;
  yield { type: 'dataset', record: info };
  const { kinds, actors, reports, events, claims } = asideOf(input);
  for (const record of kinds) yield { type: 'kind', record };
  for (const record of actors) yield { type: 'actor', record };
  for (const record of reports) yield { type: 'report', record };
  for (const record of events) yield { type: 'event', record };
  for (const record of claims) yield { type: 'claim', record };
}
