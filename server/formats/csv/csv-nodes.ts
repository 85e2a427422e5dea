/** `nodes.csv`: the actors, in Gephi's columns and then by field. */
import { labelOf } from '../../../graph-data/schema/actor.ts';
import { NODE_FIELDS, type ExportedActor } from '../fields/graph-fields.ts';
import { FORM_OF } from './csv-cell.ts';
import type { CsvColumn } from './csv-table.ts';

/** JSON, though of the type of texts. */
const JSON_FIELDS = ['imported_attributes'];

export const NODE_COLUMNS: readonly CsvColumn<ExportedActor>[] = [
  { name: 'Id', form: 'text', value: ({ actor }) => actor.id },
  { name: 'Label', form: 'text', value: ({ actor }) => labelOf(actor) },
  ...NODE_FIELDS.map(({ id, type, write }) => {
    return { name: id, form: JSON_FIELDS.includes(id) ? ('json' as const) : FORM_OF[type], value: write };
  }),
  { name: 'x', form: 'number', value: ({ x }) => x },
  { name: 'y', form: 'number', value: ({ y }) => y },
];
