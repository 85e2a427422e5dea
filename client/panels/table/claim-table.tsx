import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { confidenceInWords, places, speakerInWords } from '../../../graph-data/schema/words.ts';
import type { ReportAnswer } from '../../../server/contract/records.ts';
import { earliestOf } from '../../state/dates.ts';
import type { Directory } from '../../state/names.ts';
import { objectInWords, type Sentences } from '../../state/sentences.ts';
import type { TableSpec } from '../../state/table/column.ts';
import type { RowsOf } from '../../state/table/table-rows.ts';

type Row = RowsOf['claims'];

/** The table of claims: what each report says, where, and who published and who said it. */
export function claimTable(
  directory: Directory,
  { verb, kindOf }: Sentences,
  reports: readonly ReportAnswer[],
): TableSpec<Row> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return {
    words: ['claim', 'claims'],
    rowId: ({ id }) => id,
    // A claim is read in the panel of its relationship.
    selects: ({ relationship }) => relationship,
    actorsOf: ({ subject, object }) => [subject, object],
    facet: {
      name: 'Stance',
      all: 'Asserted or denied',
      options: [
        { value: 'asserts', label: 'Asserted' },
        { value: 'denies', label: 'Denied' },
      ],
      valueOf: ({ stance }) => stance,
    },
    columns: [
      { id: 'statement', name: 'Statement', width: 380, text: ({ statement }) => statement },
      {
        ...{ id: 'relationship', name: 'Relationship', width: 240 },
        text: (row) =>
          `${directory(row.subject).label} ${verb(row)} ${objectInWords(row, directory(row.object).label)}`,
        alsoFoundBy: ({ subject, object }) => `${directory(subject).name}\n${directory(object).name}`,
      },
      {
        ...{ id: 'when', name: 'When', width: 150, order: ({ when }: Row) => earliestOf(when) },
        text: ({ when, kind }) => describeDate(when, kindOf(kind)?.aspect === 'event'),
      },
      { id: 'stance', name: 'Stance', width: 80, text: ({ stance }) => stance },
      { id: 'hedge', name: 'Hedge', width: 100, text: ({ hedge }) => hedge ?? '' },
      {
        ...{ id: 'confidence', name: 'Confidence', width: 130, order: ({ confidence }: Row) => confidence },
        text: ({ confidence }) => `${confidence}, ${confidenceInWords(confidence)}`,
      },
      { id: 'report', name: 'Report', width: 240, text: ({ report }) => byId.get(report)?.title ?? report },
      {
        ...{ id: 'publisher', name: 'Publisher', width: 170, isExtra: true },
        text: ({ publisher }) => (publisher === undefined ? '' : directory(publisher).name),
      },
      {
        ...{ id: 'speaker', name: 'Said by', width: 170, isExtra: true },
        text: ({ attribution }) => (attribution ? speakerInWords(attribution, directory) : 'the report itself'),
      },
      {
        ...{ id: 'place', name: 'Where in it', width: 130, order: ({ paragraphs }: Row) => paragraphs[0] },
        text: ({ paragraphs, report }) => places(paragraphs, byId.get(report)?.file),
      },
      {
        ...{ id: 'published', name: 'Published', width: 130, order: ({ published }: Row) => earliestOf(published) },
        text: ({ published }) => describeDate(published, true),
      },
    ],
  };
}
