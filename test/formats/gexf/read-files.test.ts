/** Every GEXF file that was collected from others opens, or is refused with a reason. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { readGexf } from '../../../server/formats/gexf/read-gexf.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const FOLDERS = ['gexf-graphology', 'gexf-net', 'gexf-networkx'].filter((folder) => existsSync(`${DATA}${folder}`));
const missing = FOLDERS.length > 0 ? '' : ` - SKIPPED: there are no files in ${DATA}`;

/** Refused by us, and by every other reader: its tags do not match. */
const BROKEN = ['08_test_unknown_attribute_class_raises.gexf'];

/** What the table beside the files says that each declares. */
function countsIn(folder: string): Map<string, { nodes: number; edges: number; dangling: number; duplicates: number }> {
  const lines = readFileSync(`${DATA}${folder}/ORIGIN.txt`, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, file, nodes, edges, rest = ''] = /^(\S+\.gexf)\t.* nodes=(\d+) edges=(\d+)(.*)/.exec(line) ?? [];
      if (file === undefined) return [];
      const number = (name: string) => Number(new RegExp(`${name}(\\d+)`).exec(rest)?.[1] ?? 0);
      const counts = {
        nodes: Number(nodes),
        edges: Number(edges),
        dangling: number('dangling'),
        duplicates: number('dup'),
      };
      return [[file, counts] as const];
    }),
  );
}

const files = FOLDERS.flatMap((folder) => {
  const names = readdirSync(`${DATA}${folder}`).filter((name) => name.endsWith('.gexf'));
  return names.map((name) => ({ folder, name, counts: countsIn(folder).get(name) }));
});

describe.skipIf(missing !== '')(`files of others${missing}`, () => {
  it.for(files)('$folder/$name', async ({ folder, name, counts }) => {
    const table = new GraphTable();
    const reading = readGexf(createReadStream(`${DATA}${folder}/${name}`), table);
    if (BROKEN.includes(name)) return expect(reading).rejects.toThrow(FileError);
    await reading;
    const { findings, nodes, edges } = table;
    const declared = Array.from({ length: nodes.count }, (_, row) => nodes.declared(row)).filter(Boolean).length;
    const again = Array.from({ length: edges.count }, (_, row) => edges.repeats(row)).filter(Boolean).length;
    expect(counts).toBeDefined();
    expect(declared + findings.count('duplicate-node')).toBe(counts!.nodes);
    expect(edges.count - again - findings.count('hierarchy') + findings.count('edge-without-ends')).toBe(counts!.edges);
    const codes = findings.list().map(({ code }) => code);
    expect(codes.filter((code) => ['bad-date', 'bad-value', 'unknown-element', 'unknown-text'].includes(code))).toEqual(
      [],
    );
  });
});
