/** What the reader makes of attributes and of whole files as programs write them. */
import { describe, expect, it } from 'vitest';
import { edges, edgesOf, everythingOf, found, gexf, nodesOf, read } from './read-helpers.ts';

describe('attributes', () => {
  const declare = (...attributes: string[]) => `<attributes class="node">${attributes.join('')}</attributes>`;
  const node = (id: string, values: string) => `<node id="${id}"><attvalues>${values}</attvalues></node>`;

  it('have their default where an element does not say', async () => {
    const declared = declare('<attribute id="0" title="frog" type="boolean"><default>true</default></attribute>');
    const table = await read(
      gexf(`${declared}<nodes>${node('a', '')}${node('b', '<attvalue for="0" value="false"/>')}</nodes>`),
    );
    expect(nodesOf(table).map(({ attributes }) => attributes)).toEqual([{ frog: 'true' }, { frog: 'false' }]);
  });

  it('go by their id where another has the same title', async () => {
    const declared = declare(
      '<attribute id="0" title="t" type="string"/>',
      '<attribute id="1" title="t" type="string"/>',
    );
    const values = '<attvalue for="0" value="x"/><attvalue for="1" value="y"/>';
    const table = await read(gexf(`${declared}<nodes>${node('a', values)}</nodes>`));
    expect(nodesOf(table)[0]!.attributes).toEqual({ 0: 'x', 1: 'y' });
  });

  it('that are not declared are kept under their id, and told each time', async () => {
    const table = await read(
      gexf(
        `<nodes>${node('a', '<attvalue for="url" value="u"/>')}${node('b', '<attvalue for="url" value="v"/>')}</nodes>`,
      ),
    );
    expect(nodesOf(table).map(({ attributes }) => attributes)).toEqual([{ url: 'u' }, { url: 'v' }]);
    expect(found(table)).toEqual({ 'undeclared-attribute': 2 });
  });

  it('that are not of their type are kept as text, and told each time', async () => {
    const declared = declare(
      '<attribute id="0" title="b" type="boolean"/>',
      '<attribute id="1" title="n" type="integer"/>',
    );
    const values = '<attvalue for="0" value="maybe"/><attvalue for="1" value="7.5"/>';
    const table = await read(gexf(`${declared}<nodes>${node('a', values)}${node('b', values)}</nodes>`));
    expect(nodesOf(table)[1]!.attributes).toEqual({ b: 'maybe', n: '7.5' });
    expect(found(table)).toEqual({ 'bad-value': 4 });
  });

  it('that change in time are kept as one text with their times', async () => {
    const declared =
      '<attributes class="node" mode="dynamic"><attribute id="0" title="n" type="integer"/></attributes>';
    const values = '<attvalue for="0" value="1" end="2009"/><attvalue for="0" value="2" start="2009" endopen="2010"/>';
    const table = await read(gexf(`${declared}<nodes>${node('a', values)}</nodes>`));
    expect(nodesOf(table)[0]!.attributes).toEqual({ n: '1 [.., 2009]; 2 [2009, 2010)' });
    expect(found(table)).toEqual({ 'dynamic-value': 2 });
  });

  it('that have two values keep both, and tell', async () => {
    const table = await read(
      edges(`<edge source="a" target="b" weight="1"><attvalues><attvalue for="weight" value="2"/></attvalues></edge>`),
    );
    expect(edgesOf(table)[0]!.attributes).toEqual({ weight: '1; 2' });
    expect(found(table)).toMatchObject({ 'repeated-value': 1 });
  });

  it('named as what every object has are attributes like others', async () => {
    const values = ['__proto__', 'constructor', 'toString'].map((id) => `<attvalue for="${id}" value="${id}!"/>`);
    const table = await read(gexf(`<nodes>${node('__proto__', values.join(''))}</nodes>`));
    expect(table.nodes.attributes.map((column) => [column.name, column.at(0)])).toEqual([['__proto__', '__proto__!'], ['constructor', 'constructor!'], ['toString', 'toString!']]); // prettier-ignore
    expect(table.nodes.indexOf('__proto__')).toBe(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a file', () => {
  it('says of itself who made it, when, and what it is', async () => {
    const table = await read(
      `<gexf version="1.2"><meta lastmodifieddate="2009-03-20"><Creator>me <![CDATA[& I]]></Creator>
        <description>a &lt;web&gt;</description><keywords>k</keywords></meta><graph/></gexf>`,
    );
    expect(Object.fromEntries(table.about)).toEqual({
      ...{ version: '1.2', lastModified: '2009-03-20', creator: 'me & I', description: 'a <web>', keywords: 'k' },
    });
  });

  it.each([
    ['no namespace', '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>'],
    [
      'a prefix',
      '<g:gexf xmlns:g="http://gexf.net/1.3"><g:graph><g:nodes><g:node id="a"/></g:nodes></g:graph></g:gexf>',
    ],
    ['a namespace of its own', '<gexf xmlns="urn:x"><graph><nodes><node id="a"/></nodes></graph></gexf>'],
    ['a byte order mark', '\uFEFF<?xml version="1.0"?><gexf><graph><nodes><node id="a"/></nodes></graph></gexf>'],
  ])('with %s is read', async (_, text) => {
    expect(nodesOf(await read(text))).toMatchObject([{ id: 'a' }]);
  });

  it('with a prefix that is not declared is read, and that is told', async () => {
    const table = await read(
      '<gexf><graph><nodes><node id="a"><viz:position x="1" y="2"/></node></nodes></graph></gexf>',
    );
    expect([table.nodes.x![0], found(table)]).toEqual([1, { 'undeclared-prefix': 1 }]);
  });

  it('tells of colours, sizes, shapes and thickness how many it does not keep', async () => {
    const drawn = '<viz:color hex="#fff"/><viz:size value="1"/>';
    const table = await read(gexf(`<nodes><node id="a">${drawn}</node><node id="b">${drawn}</node></nodes>`));
    const [drawing] = table.findings.list();
    expect(drawing).toMatchObject({ code: 'drawing-not-kept', count: 4, untold: 0 });
    expect(drawing!.examples.map(({ message }) => message)).toEqual([
      'the colours of 2 elements are left out: Entente draws them itself',
      'the sizes of 2 elements are left out: Entente draws them itself',
    ]);
  });

  it('tells of elements, attributes and text that it does not know', async () => {
    const table = await read(
      gexf('<nodes>stray<node id="a" colour="red"><note for="a"><b>x</b></note></node></nodes><node2/>'),
    );
    expect(found(table)).toEqual({ 'unknown-text': 1, 'unknown-attribute': 1, 'unknown-element': 2 });
    expect(nodesOf(table)[0]!.attributes).toEqual({ colour: 'red' });
  });

  it("keeps Entente's own records beside the graph", async () => {
    const table = await read(gexf('<?entente-report {"id":"r1","url":"a\\u003eb"}?>\n<?other x?>'));
    expect(table.records).toEqual([{ type: 'report', json: '{"id":"r1","url":"a\\u003eb"}', line: 1 }]);
    expect(found(table)).toEqual({ 'unknown-instruction': 1 });
  });

  it.each([
    ['iso-8859-1', (text: string) => Buffer.from(text, 'latin1')],
    ['utf-16', (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['utf-16', (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).swap16()],
  ])('in %s is read in pieces of any size', async (encoding, encode) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?><gexf><graph><nodes><node id="Zürich"/></nodes></graph></gexf>`;
    for (const size of [1, 3, 1000]) expect(nodesOf(await read(encode(text), size))).toMatchObject([{ id: 'Zürich' }]);
  });

  it('gives the same table in whatever pieces it comes', async () => {
    const text = gexf(`<!-- a -- comment: ü]]> -->
      <attributes class="edge"><attribute id="k" title="Größe" type="string"><default><![CDATA[a]]b]]></default></attribute></attributes>
      <nodes><node id="ä" label="&lt;&#228;\r\n&#x1F600; داعش"/>\r<node id='b"'><viz:position x = "1" y='2'/></node ></nodes>
      <?entente-claim {"a":"?"}?><edges><edge id="1" source="ä" target="b&quot;" start="2014-08-26"
      ><spells><spell end="2013-01-01"/><spell start="2014-01-01"/></spells></edge></edges> ]] &gt; `).replace('a -- c', 'a c'); // prettier-ignore
    const whole = everythingOf(await read(text));
    expect(whole.nodes[0]).toMatchObject({ label: '<ä 😀 داعش' });
    for (let size = 1; size < 64; size += 1) expect(everythingOf(await read(text, size))).toEqual(whole);
    const bytes = new TextEncoder().encode(text);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const padded = new Uint8Array(bytes.length);
      padded.set(bytes);
      expect(everythingOf(await read(padded, cut))).toEqual(whole);
    }
  });
});
