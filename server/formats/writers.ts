import type { ExportFormatId } from '../contract/export-formats.ts';
import type { Writer } from './export-input.ts';
import { writeGexf } from './gexf/gexf-writer.ts';

/** Who writes which format. */
export const WRITERS: Readonly<Record<ExportFormatId, Writer>> = {
  gexf: writeGexf,
};
