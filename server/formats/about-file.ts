import type { ExportInput } from './export-input.ts';

/** What a file says of itself in sentences, so that whoever finds it on a disk knows what it is of and what it leaves out. */
export function aboutFile({ snapshot: { dataset, revision }, filterText }: ExportInput): string[] {
  const { id, title, licence } = dataset.info;
  return [
    `${title}: actors and the relationships between them, each derived from dated claims that cite a report.`,
    `Dataset ${id}, revision ${revision}, licence ${licence}.`,
    filterText === undefined ? 'Unfiltered.' : `Filter: ${filterText}.`,
  ];
}
