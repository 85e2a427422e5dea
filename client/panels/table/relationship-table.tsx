import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { marksInWords } from '../../../graph-data/schema/doubt.ts';
import { isLapsed, signInWords, statusInWords } from '../../../graph-data/schema/standing.ts';
import { confidenceInWords, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { earliestOf } from '../../state/dates.ts';
import type { Directory } from '../../state/names.ts';
import { objectInWords, type Sentences } from '../../state/sentences.ts';
import type { TableSpec } from '../../state/table/column.ts';
import type { RowsOf } from '../../state/table/table-rows.ts';
import { FAMILY_LIST } from '../../state/view.ts';
import { LineSample } from '../parts/LineSample.tsx';

type Row = RowsOf['relationships'];

/** The table of relationships: each row reads as a sentence. */
export function relationshipTable(directory: Directory, { verb, kindOf }: Sentences): TableSpec<Row> {
  const datesOf = ({ periods, kind }: Row) => {
    const momentary = kindOf(kind)?.aspect === 'event';
    return [...new Set(periods.map(({ when }) => describeDate(when, momentary)))];
  };
  return {
    words: ['relationship', 'relationships'],
    rowId: ({ id }) => id,
    selects: ({ id }) => id,
    actorsOf: ({ subject, object }) => [subject, object],
    facet: {
      name: 'Family',
      all: 'Every family',
      options: FAMILY_LIST.map((family) => ({ value: family, label: FAMILY_WORDS[family].name })),
      valueOf: ({ family }) => family,
    },
    columns: [
      {
        ...{ id: 'subject', name: 'Actor', width: 200, text: ({ subject }: Row) => directory(subject).name },
        alsoFoundBy: ({ subject }) => directory(subject).label,
      },
      { id: 'kind', name: 'Kind', width: 140, text: (row) => verb(row) },
      {
        ...{ id: 'object', name: 'Other actor', width: 200 },
        text: (row) => objectInWords(row, directory(row.object).name),
        alsoFoundBy: ({ object }) => directory(object).label,
      },
      {
        ...{ id: 'family', name: 'Family', width: 116, text: ({ family }: Row) => FAMILY_WORDS[family].name },
        sign: ({ family, symmetric }) => <LineSample colour={`var(--family-${family})`} width={3} arrow={!symmetric} />,
      },
      {
        ...{ id: 'when', name: 'When', width: 170, text: (row: Row) => datesOf(row).join('; ') },
        order: ({ periods }) =>
          periods.length === 0 ? undefined : Math.min(...periods.map((p) => earliestOf(p.when))),
      },
      {
        ...{ id: 'confidence', name: 'Confidence', width: 130, order: ({ confidence }: Row) => confidence },
        text: ({ confidence }) => `${confidence}, ${confidenceInWords(confidence)}`,
      },
      {
        ...{ id: 'roots', name: 'Independent sources', width: 140, isFigure: true },
        ...{ text: ({ roots }: Row) => `${roots}`, order: ({ roots }: Row) => roots },
      },
      {
        ...{ id: 'claims', name: 'Claims', width: 80, isFigure: true },
        ...{ text: ({ claims }: Row) => `${claims.length}`, order: ({ claims }: Row) => claims.length },
      },
      {
        ...{ id: 'sign', name: 'Sign', width: 150, order: ({ sign }: Row) => -sign },
        text: (row) => signInWords(row.sign) + (isLapsed(row) ? ` (${statusInWords(row.status!)})` : ''),
      },
      { id: 'status', name: 'Status', width: 90, text: ({ status }) => (status ? statusInWords(status) : '') },
      { id: 'marks', name: 'Doubt and dispute', width: 150, text: (row) => marksInWords(row).join(', ') },
    ],
  };
}
