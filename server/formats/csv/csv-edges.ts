/** `edges.csv`: the relationships, in Gephi's columns and then by field. Their claims are a table of their own. */
import type { Days } from '../../graph/relationship.ts';
import { extentsOf, startAndEnd } from '../extents.ts';
import { RELATIONSHIP_FIELDS, type DatedRelationship } from '../fields/relationship-fields.ts';
import { FORM_OF } from './csv-cell.ts';
import type { CsvColumn } from './csv-table.ts';

export const EDGE_COLUMNS: readonly CsvColumn<DatedRelationship>[] = [
  { name: 'Source', form: 'text', value: ({ relationship }) => relationship.subject },
  { name: 'Target', form: 'text', value: ({ relationship }) => relationship.object },
  {
    ...{ name: 'Type', form: 'text' },
    value: ({ relationship }) => (relationship.kind.symmetric ? 'Undirected' : 'Directed'),
  },
  { name: 'Kind', form: 'text', value: ({ relationship }) => relationship.kind.id },
  { name: 'Id', form: 'text', value: ({ relationship }) => relationship.id },
  { name: 'Label', form: 'text', value: ({ relationship }) => relationship.kind.reads.forward },
  { name: 'Weight', form: 'number', value: ({ relationship }) => relationship.roots },
  { name: 'Timeset', form: 'text', value: ({ possible }) => timesetOf(possible) },
  ...RELATIONSHIP_FIELDS.map(({ id, type, write }) => ({ name: id, form: FORM_OF[type], value: write })),
];

/** `<[2014-08-26, 2015-03-12]; [2019-01-01, Infinity]>`; nothing where it is known of no day that it cannot be. */
function timesetOf(possible: readonly Days[]): string | undefined {
  const spans = extentsOf(possible).map(startAndEnd);
  if (spans.every(({ start, end }) => start === undefined && end === undefined)) return undefined;
  return `<${spans.map(({ start = '-Infinity', end = 'Infinity' }) => `[${start}, ${end}]`).join('; ')}>`;
}
