import type { ExportFormatId } from '../contract/export-formats.ts';
import { writeCsv } from './csv/csv-writer.ts';
import type { Writer } from './export-input.ts';
import { writeFtm } from './ftm/ftm-writer.ts';
import { writeGexf } from './gexf/gexf-writer.ts';
import { writeGraphml } from './graphml/graphml-writer.ts';
import { writeHtml } from './html/html-writer.ts';
import { writeCytoscape } from './json/cytoscape-writer.ts';
import { writeGraphology } from './json/graphology-writer.ts';
import { writeNativeJson } from './json/native-writer.ts';
import { writeNodeLink } from './json/node-link-writer.ts';
import { writeJsonLd } from './jsonld/jsonld-writer.ts';
import { writeStix } from './stix/stix-writer.ts';

/** Who writes which format. */
export const WRITERS: Readonly<Record<ExportFormatId, Writer>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  csv: writeCsv,
  html: writeHtml,
  json: writeNativeJson,
  graphology: writeGraphology,
  'node-link': writeNodeLink,
  cytoscape: writeCytoscape,
  jsonld: writeJsonLd,
  stix: writeStix,
  ftm: writeFtm,
};
