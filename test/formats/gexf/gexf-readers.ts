/** The readers that files are tried with. Those that a machine may lack say so in `missing`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { validateXML } from 'xmllint-wasm';
import type { FilterQuery } from '../../../server/contract/filter.ts';
import type { GexfVersion } from '../../../server/contract/export-formats.ts';
import type { ExportOptions } from '../../../server/formats/export-input.ts';
import { writeGexf } from '../../../server/formats/gexf/gexf-writer.ts';
import type { Snapshot } from '../../../server/store/knowledge-base.ts';
import { inputOf } from '../input-of.ts';

/** The whole file that a filter leaves. */
export function gexfOf(
  snapshot: Snapshot,
  query: FilterQuery = {},
  version: GexfVersion = '1.3',
  edges: ExportOptions['edges'] = 'directed',
): string {
  return [...writeGexf({ ...inputOf(snapshot, query), options: { version, edges } })].join('');
}

export const readWithGraphology = (xml: string) => parse(MultiGraph, xml);

const SCHEMAS = fileURLToPath(new URL('../../../../shared/gexf-schema/', import.meta.url));
const FOLDERS: Record<GexfVersion, string> = { '1.3': `${SCHEMAS}1.3`, '1.2': `${SCHEMAS}1.2draft` };

export const missingSchemas = existsSync(FOLDERS['1.3']) ? '' : ` - SKIPPED: there is no ${SCHEMAS}`;

/** What the official RELAX NG schema of a version has against a file. */
export async function schemaErrors(xml: string, version: GexfVersion): Promise<string[]> {
  const folder = FOLDERS[version];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.rng'))
    .map((fileName) => ({ fileName, contents: readFileSync(`${folder}/${fileName}`, 'utf8') }));
  const schema = files.find(({ fileName }) => fileName === 'gexf.rng')!;
  const viz = 'ns="http://www.gexf.net/1.2draft/viz"';
  // 1.2's schema, in contrast to the compact one that it is made from, forgets viz's namespace.
  const contents = schema.contents.replace('<include href="viz.rng"/>', `<include href="viz.rng" ${viz}/>`);
  const preload = files.filter((file) => file !== schema);
  const { errors } = await validateXML({ xml, schema: { ...schema, contents }, preload, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

/** What libxml2 has against a file as XML. */
export async function xmlErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  return errors.map(({ message }) => message);
}

const READ = `
import json, sys
import networkx
graph = networkx.read_gexf(sys.stdin.buffer)
json.dump({
  'multigraph': graph.is_multigraph(),
  'nodes': [[id, data] for id, data in graph.nodes(data=True)],
  'edges': [[source, target, data] for source, target, data in graph.edges(data=True)],
}, sys.stdout)`;

const VERSIONS = `
from networkx.readwrite.gexf import GEXF
print(' '.join(version.replace('draft', '') for version in GEXF.versions))`;

interface Networkx {
  python: string;
  /** Of GEXF, that it reads. */
  versions: string[];
}

/** Every Python on this machine that has networkx. */
export const NETWORKX: readonly Networkx[] = ['python3', '/usr/bin/python3'].flatMap((python) => {
  try {
    const versions = execFileSync(python, ['-c', VERSIONS], { encoding: 'utf8', stdio: 'pipe' }).trim().split(' ');
    return [{ python, versions }];
  } catch {
    return [];
  }
});

export const missingNetworkx = NETWORKX.length > 0 ? '' : ' - SKIPPED: no python3 here has networkx';

type Data = Record<string, unknown>;
interface NetworkxGraph {
  multigraph: boolean;
  nodes: [id: string, data: Data][];
  edges: [source: string, target: string, data: Data][];
}

/** The file as networkx reads it. */
export function readWithNetworkx({ python }: Networkx, xml: string): NetworkxGraph {
  const environment = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const json = execFileSync(python, ['-c', READ], { input: xml, encoding: 'utf8', env: environment });
  return JSON.parse(json) as NetworkxGraph;
}
