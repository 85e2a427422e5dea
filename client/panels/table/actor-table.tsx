import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { ACTOR_TYPE_WORDS, countryName } from '../../../graph-data/schema/words.ts';
import { earliestOf } from '../../state/dates.ts';
import type { TableSpec } from '../../state/table/column.ts';
import type { RowsOf } from '../../state/table/table-rows.ts';
import { ActorShape } from '../parts/ActorShape.tsx';

type Row = RowsOf['actors'];

const dated = (when: string | undefined) => (when === undefined ? '' : describeDate(when, true));
const orderOf = (when: string | undefined) => (when === undefined ? undefined : earliestOf(when));

/** The table of actors. */
export const ACTOR_TABLE: TableSpec<Row> = {
  words: ['actor', 'actors'],
  rowId: ({ id }) => id,
  selects: ({ id }) => id,
  chooses: ({ id }) => id,
  actorsOf: ({ id }) => [id],
  facet: {
    name: 'Type',
    all: 'Every type',
    options: ACTOR_TYPES.map((type) => ({ value: type, label: ACTOR_TYPE_WORDS[type] })),
    valueOf: ({ type }) => type,
  },
  columns: [
    {
      ...{ id: 'name', name: 'Name', width: 260, text: ({ name }: Row) => name },
      sign: ({ type }) => <ActorShape type={type} size={11} />,
    },
    { id: 'label', name: 'Short', width: 90, text: ({ name, label }) => (label === name ? '' : label) },
    {
      ...{ id: 'type', name: 'Type', width: 190 },
      text: ({ type, subtype }) => ACTOR_TYPE_WORDS[type] + (subtype === undefined ? '' : `, ${subtype}`),
    },
    {
      ...{ id: 'country', name: 'Country', width: 110 },
      text: ({ country }) => (country === undefined ? '' : countryName(country)),
    },
    {
      ...{ id: 'founded', name: 'Founded', width: 120, text: ({ founded }: Row) => dated(founded) },
      order: ({ founded }) => orderOf(founded),
    },
    {
      ...{ id: 'dissolved', name: 'Dissolved', width: 110, text: ({ dissolved }: Row) => dated(dissolved) },
      order: ({ dissolved }) => orderOf(dissolved),
    },
    {
      ...{ id: 'relationships', name: 'Relationships', width: 110, isFigure: true },
      ...{ text: ({ relationships }: Row) => `${relationships}`, order: ({ relationships }: Row) => relationships },
    },
    { id: 'summary', name: 'Summary', width: 300, text: ({ summary }) => summary },
  ],
};
