/** What becomes of our own files in other programs' hands. */
import { describe, expect, it } from 'vitest';
import { relationshipIdOf, type Dataset } from '../../../graph-data/schema/dataset.ts';
import { FileError } from '../../../server/formats/file-error.ts';
import { readGexf } from '../../../server/formats/gexf/read-gexf.ts';
import { writeGexf } from '../../../server/formats/gexf/gexf-writer.ts';
import { isOurs, restoreDataset } from '../../../server/formats/restore/restore-dataset.ts';
import { atOnce } from '../../../server/graph/turns.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { buildActor, buildDataset, buildEvent, buildReport } from '../../builders.ts';
import { fileOf, HINT, restoredFrom, tableOf } from '../restored.ts';

const KIND = {
  ...{ id: 'owes', family: 'deal' as const, sign: 0 as const, symmetric: false, aspect: 'state' as const },
  ...{ subjects: ['organization' as const], objects: ['organization' as const], definition: 'Owes money to.' },
  ...{ reads: { forward: 'owes', reverse: 'is owed by' }, qualifiers: ['sum'], statuses: [], needsEvent: false },
};
const dataset = buildDataset({
  kinds: [KIND],
  actors: [buildActor('ttp', { names: [{ value: 'Tehrik', preferred: true }, { value: 'TTP' }] })],
  reports: [buildReport('r1', { authors: ['A. Author'], language: 'ur', published: '2023' })],
  events: [buildEvent('talks', { kind: 'talks', when: '2021-11' })],
  claims: [
    ['ttp fights pakistan 2007-12/..', { hedge: 'likely', paragraphs: [3, 7], attribution: [{ actor: 'imran-khan' }] }],
    ['ttp fights pakistan 2009', { report: 'r2', credibility: 1 }],
    ['ttp owes iskp 2015', { qualifiers: { sum: '5 "rupees", [or] 6' } }],
    ['mir mediates ttp 2021-11', { event: 'talks' }],
    ['ttp denounces iskp 2020', { stance: 'denies' }],
  ],
});
const xml = await fileOf(dataset, writeGexf);
const read = (text: string) => tableOf(text, readGexf);
const restore = async (text: string) => restoredFrom(await read(text));
const problemsOf = async (text: string) => restore(text).then(() => '', (error: unknown) => (error as FileError).message); // prettier-ignore

/** As Gephi writes the file again: nodes and edges alone, lists in its own form. */
function throughGephi(text: string): string {
  const quoted = (element: string) =>
    element === '' ? 'null' : /[,"'[\]]/.test(element) ? `"${element.replace(/["\\]/g, '\\$&')}"` : element;
  return text
    .replace(/ *<\?entente-[^]*?\?>\n/g, '')
    .replace(/<meta[^]*<\/meta>/, '')
    .replace(/value="(\[.*\])"/g, (_, list: string) => {
      const elements = JSON.parse(list.replaceAll('&quot;', '"')) as string[];
      return `value="[${elements.map(quoted).join(', ').replaceAll('"', '&quot;')}]"`;
    });
}

const asserted = (claims: Dataset['claims']) =>
  Array.from(claims).filter((claim) => relationshipIdOf(claim) !== 'ttp--denounces--iskp');

describe('a file of our own', () => {
  it('is told by its records or by the claims of its edges, and others are not taken for one', async () => {
    expect(isOurs(await read(xml))).toBe(true);
    expect(isOurs(await read(throughGephi(xml)))).toBe(true);
    const foreign = new GraphTable();
    foreign.addEdge({ source: 'a', target: 'b', directed: true, line: 1, attributes: [['claim_ids', '7']] });
    expect(isOurs(foreign)).toBe(false);
  });

  it('counts as someone changed it', async () => {
    const changed = xml
      .replace('value="Tehrik"', 'value="Tehrik-i-Taliban"')
      .replace('for="aliases" value="[&quot;TTP&quot;]"', 'for="aliases" value="[TTP, تحریک]"')
      .replace('What r1 says of ttp and iskp.', 'Said otherwise.');
    const restored = await restore(changed);
    const ttp = Array.from(restored.actors).find(({ id }) => id === 'ttp')!;
    expect(ttp.names.map(({ value }) => value)).toEqual(['Tehrik-i-Taliban', 'TTP', 'تحریک']);
    expect(Array.from(restored.claims, ({ statement }) => statement)).toContain('Said otherwise.');
  });

  it('keeps where the actors are drawn', async () => {
    const table = await read(xml.replace(/(<node id="ttp"[^]*?position x=")0" y="0"/, '$112.5" y="-3"'));
    const { positions, actors } = atOnce(restoreDataset(table, HINT));
    const place = Array.from(actors, ({ id }) => id).indexOf('ttp');
    expect([positions!.x[place], positions!.y[place]]).toEqual([12.5, -3]);
  });

  it('takes a node in that someone added, and leaves out an edge that no claim stands for, and says both', async () => {
    const added = xml
      .replace('<nodes>', '<nodes><node id="new-one" label="Someone new"/>')
      .replace('<edges>', '<edges><edge id="e" source="new-one" target="ttp"/>');
    const table = await read(added);
    const restored = restoredFrom(table);
    expect(Array.from(restored.actors).find(({ id }) => id === 'new-one')).toMatchObject({
      ...{ type: 'other', names: [{ value: 'Someone new', preferred: true }] },
    });
    expect(restored.claims.length).toBe(dataset.claims.length);
    expect([table.findings.count('added-node'), table.findings.count('added-edge')]).toEqual([1, 1]);
  });

  it('says where a label no longer is the name of its actor', async () => {
    const table = await read(xml.replace('id="ttp" label="Tehrik"', 'id="ttp" label="TTP (new)"'));
    atOnce(restoreDataset(table, HINT));
    expect(table.findings.count('label-differs')).toBe(1);
  });
});

describe('a file of which another program kept nodes and edges alone', () => {
  it('gives back every actor and every claim that is asserted', async () => {
    const table = await read(throughGephi(xml));
    const restored = restoredFrom(table);
    expect(restored.claims).toEqual(asserted(dataset.claims));
    expect(restored.actors).toEqual(dataset.actors);
  });

  it('gives back reports, events and kinds as far as claims tell of them, and says what it made', async () => {
    const table = await read(throughGephi(xml));
    const { info, reports, events, kinds } = restoredFrom(table);
    expect(info).toMatchObject({ id: 'my-file-v2', title: 'My file.v2' });
    expect(reports).toEqual([
      { id: 'r1', title: 'Title of r1', publisher: 'r1-publisher', published: '2023', language: 'und', reliability: 'B', paragraphs: 7 }, // prettier-ignore
      { id: 'r2', title: 'Title of r2', publisher: 'r2-publisher', published: '2024-01-01', language: 'und', reliability: 'B', paragraphs: 1 }, // prettier-ignore
    ]);
    expect(events).toEqual([{ id: 'talks', kind: 'event', name: 'talks', when: '2021-11' }]);
    expect(kinds.at(-1)).toMatchObject({ id: 'owes', family: 'deal', sign: 0, symmetric: false, qualifiers: ['sum'] });
    const codes = ['dataset-rebuilt', 'kind-rebuilt', 'report-rebuilt', 'event-rebuilt'];
    expect(codes.map((code) => table.findings.count(code))).toEqual([1, 1, 2, 1]);
  });

  it('makes an actor of whom claims name and no node is left', async () => {
    const text = throughGephi(xml).replace(/ *<node id="imran-khan"[^]*?<\/node>\n/, '');
    const table = await read(text);
    const restored = restoredFrom(table);
    expect(Array.from(restored.actors).find(({ id }) => id === 'imran-khan')).toMatchObject({ type: 'other' });
    expect(table.findings.count('actor-rebuilt')).toBe(1);
  });

  it('turns round what has no direction and was turned by another program', async () => {
    const mixed = await fileOf(dataset, writeGexf, { edges: 'mixed' });
    const turned = mixed.replace('source="pakistan" target="ttp" type="undirected"', 'source="ttp" target="pakistan" type="undirected"'); // prettier-ignore
    expect(turned).not.toBe(mixed);
    expect((await restore(turned)).claims).toEqual(dataset.claims);
    const turnedWhole = xml.replace('source="pakistan" target="ttp"', 'source="ttp" target="pakistan"');
    expect((await restore(turnedWhole)).claims).toEqual(dataset.claims);
  });

  it('turns round an edge of a kind of its own, too, where the record of the kind was dropped', async () => {
    const own = buildDataset({ kinds: [{ ...KIND, symmetric: true }], claims: ['a owes b 2015'] });
    const written = throughGephi(await fileOf(own, writeGexf, { edges: 'mixed' }));
    const turned = written.replace('source="a" target="b"', 'source="b" target="a"');
    expect(turned).not.toBe(written);
    expect((await restore(turned)).claims).toEqual(own.claims);
  });
});

describe('a file that is refused', () => {
  it('says which record names what is not there, on which line', async () => {
    expect(await problemsOf(xml.replace(/ *<\?entente-report \{"id":"r2".*\n/, ''))).toMatch(/^line \d+: claim r2-c2 names report r2, which is not in the file/); // prettier-ignore
    expect(await problemsOf(xml.replace(/ *<\?entente-kind.*\n/, ''))).toMatch(/names kind owes/);
    expect(await problemsOf(xml.replace(/ *<\?entente-event.*\n/, ''))).toMatch(/names event talks/);
  });

  it('says which record is there twice', async () => {
    expect(await problemsOf(xml.replace(/( *<\?entente-report.*\n)/, '$1$1'))).toMatch(
      /report r1 is in line \d+ already/,
    );
    expect(await problemsOf(xml.replaceAll('r1-c3', 'r1-c1'))).toMatch(/claim r1-c1 is in line \d+ already/);
  });

  it('says what is wrong with a record', async () => {
    expect(await problemsOf(xml.replace('"published":"2023"', '"published":"soon"'))).toMatch(/report "r1": published/);
    expect(await problemsOf(xml.replace('value="organization"', 'value="gang"'))).toMatch(/actor ".*": type/);
    expect(await problemsOf(xml.replace('[&quot;B2&quot;', '[&quot;Z2&quot;'))).toMatch(/"Z2" is no rating such as B2/);
    expect(await problemsOf(xml.replace('<?entente-event {', '<?entente-event {{'))).toMatch(
      /of type event is no JSON/,
    );
    const short = xml.replace('for="claim_dates" value="[&quot;2007-12/..&quot;, ', 'for="claim_dates" value="[');
    expect(await problemsOf(short)).toMatch(/claim_dates has 1 elements for 2 claims/);
  });

  it('says at most twenty reasons, and how many more there are', async () => {
    const claims = Array.from({ length: 30 }, (_, index) => `a${index} attacked b 2014`);
    const text = await fileOf(buildDataset({ claims }), writeGexf);
    const message = await problemsOf(text.replaceAll('[&quot;2014&quot;]', '[&quot;soon&quot;]'));
    expect(message.split('\n')).toHaveLength(21);
    expect(message).toMatch(/and 10 more$/);
    await expect(restore(text.replaceAll('[&quot;2014&quot;]', '[&quot;soon&quot;]'))).rejects.toThrow(FileError);
  });
});
