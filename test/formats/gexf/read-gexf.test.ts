/** What the reader makes of nodes and edges as programs write them. */
import { describe, expect, it } from 'vitest';
import { edges, edgesOf, found, gexf, nodesOf, read } from './read-helpers.ts';

describe('a node', () => {
  it('has its id, label, position, attributes by title, and line', async () => {
    const table = await read(
      gexf(`<attributes class="node"><attribute id="0" title="Type" type="string"/></attributes>
        <nodes><node id="a" label="Ä &amp; &#x1F600;"><attvalues><attvalue for="0" value="state"/></attvalues>
        <viz:position x="-1.5" y="2e3" z="0.0"/></node></nodes>`),
    );
    const position = { x: -1.5, y: 2000 };
    expect(nodesOf(table)).toEqual([
      { id: 'a', label: 'Ä & 😀', line: 2, declared: true, ...position, attributes: { Type: 'state' } },
    ]);
    expect(found(table)).toEqual({});
  });

  it('keeps a z that is not 0 as an attribute, and a position that is no number', async () => {
    const table = await read(
      gexf(`<nodes><node id="a"><viz:position x="1" y="2" z="3"/></node>
        <node id="b"><viz:position x="east" y="2"/></node></nodes>`),
    );
    expect(nodesOf(table).map(({ attributes }) => attributes)).toEqual([{ z: '3' }, { x: 'east', y: '2' }]);
    expect(found(table)).toEqual({ 'bad-position': 1 });
  });

  it('that is declared again is kept as it was, and what the second says differently is told', async () => {
    const table = await read(
      gexf(
        '<nodes><node id="a" label="one"/>\n<node id="a" label="two" country="PK"/>\n<node id="a" label="one"/></nodes>',
      ),
    );
    expect(nodesOf(table)).toMatchObject([{ id: 'a', label: 'one', line: 1, attributes: {} }]);
    expect(found(table)).toMatchObject({ 'duplicate-node': 2, 'duplicate-node-differs': 2 });
    const told = table.findings.list().find(({ code }) => code === 'duplicate-node-differs')!.examples;
    expect(told[0]).toEqual({ line: 2, message: 'the second node "a" says label "two" where the first says "one"' });
  });

  it('that edges alone name is made, and told', async () => {
    const table = await read(gexf('<nodes><node id="a"/></nodes><edges>\n<edge source="a" target="x"/></edges>'));
    expect(nodesOf(table).map(({ id, declared }) => [id, declared])).toEqual([['a', true], ['x', false]]); // prettier-ignore
    expect(table.findings.list()[0]).toMatchObject({ code: 'undeclared-node', count: 1, examples: [{ line: 2 }] });
  });

  it('may be declared after the edges that name it', async () => {
    const table = await read(
      gexf('<edges><edge source="a" target="b"/></edges>\n<nodes><node id="b" label="B"/><node id="a"/></nodes>'),
    );
    expect(nodesOf(table)).toMatchObject([
      { id: 'a', line: 2, declared: true },
      { id: 'b', label: 'B' },
    ]);
    expect(found(table)).toEqual({});
  });

  it('keeps its times as attributes, and says so', async () => {
    const table = await read(
      gexf('<nodes><node id="a" start="2009-03-01"><spells><spell start="1"/><spell end="2"/></spells></node></nodes>'),
    );
    expect(nodesOf(table)[0]!.attributes).toEqual({ start: '2009-03-01', spells: '[1, ..]; [.., 2]' });
    expect(found(table)).toEqual({ 'node-times': 3 });
  });

  it('without an id is left out, and told', async () => {
    const table = await read(
      gexf('<nodes><node label="a"><attvalues><attvalue for="0" value="1"/></attvalues></node></nodes>'),
    );
    expect([table.nodes.count, found(table)]).toEqual([0, { 'node-without-id': 1, 'undeclared-attribute': 1 }]);
  });

  it('within another, with a pid or with parents gives edges of kind parent', async () => {
    const table = await read(
      gexf(`<nodes><node id="a"><attvalues/><nodes><node id="b"/></nodes>
        <attvalues><attvalue for="x" value="1"/></attvalues></node>
        <node id="c" pid="a"/><node id="d"><parents><parent for="a"/><parent for="b"/></parents></node></nodes>`),
    );
    const links = edgesOf(table).map(({ source, target, kind, directed }) => [source, kind, target, directed]);
    expect(links).toEqual([['b', 'parent', 'a', true], ['c', 'parent', 'a', true], ['d', 'parent', 'a', true], ['d', 'parent', 'b', true]]); // prettier-ignore
    expect(nodesOf(table)[0]!.attributes).toEqual({ x: '1' });
    expect(found(table)).toMatchObject({ hierarchy: 4 });
  });
});

describe('an edge', () => {
  it('has its ends, kind, label, weight, dates and attributes', async () => {
    const table = await read(
      edges(
        '<edge id="e" source="a" target="b" kind="fights" label="l" weight="2.0" start="2014-08-26" end="2015-03-12"/>',
      ),
    );
    expect(edgesOf(table)).toEqual([
      {
        ...{ id: 'e', source: 'a', target: 'b', directed: true, label: 'l', line: 1, kind: 'fights' },
        ...{ when: '2014-08-26/2015-03-12', attributes: { weight: '2.0' } },
      },
    ]);
    expect(found(table)).toEqual({});
  });

  it.each([
    ['start="2014-08-26"', '2014-08-26/..'],
    ['end="2015-01-01"', '../2015-01-01'],
    ['start="2014-08-26" end="2014-08-26"', '2014-08-26'],
    ['timestamp="2014-08-26"', '2014-08-26'],
    ['start="-INF" end="2015-01-01"', '../2015-01-01'],
    ['start="2014-08-26" end="Infinity"', '2014-08-26/..'],
    ['start="2014-08-26Z" end="2014-09-01+05:00"', '2014-08-26/2014-09-01'],
    ['start="2014" end="2015-02"', '2014/2015-02'],
    ['start="" end=""', undefined],
  ])('with %s held %s', async (times, when) => {
    const table = await read(edges(`<edge source="a" target="b" ${times}/>`, 'timeformat="date"'));
    expect([edgesOf(table)[0]!.when, edgesOf(table)[0]!.attributes, found(table)]).toEqual([when, {}, {}]);
  });

  it.each([
    ['start="2014-08-26T10:00:00Z"', '2014-08-26/..', { start: '2014-08-26T10:00:00Z' }, 'time-of-day'],
    ['start="3" end="7.5"', undefined, { start: '3', end: '7.5' }, 'times-not-dates'],
    ['start="2014"', undefined, { start: '2014' }, 'times-not-dates'],
    ['start="26/08/2014"', undefined, { start: '26/08/2014' }, 'bad-date'],
    ['start="2014-02-30" end="2015-01-01"', undefined, { start: '2014-02-30', end: '2015-01-01' }, 'bad-date'],
    ['start="2015-01-01" end="2014-01-01"', undefined, { start: '2015-01-01', end: '2014-01-01' }, 'ends-before-start'],
    ['startopen="2014-01-01"', '2014-01-01/..', { startopen: '2014-01-01' }, 'open-bound'],
  ])('with %s held %s, keeps %j and tells %s', async (times, when, attributes, code) => {
    const table = await read(edges(`<edge source="a" target="b" ${times}/>`));
    expect(edgesOf(table)[0]).toMatchObject({ when, attributes });
    expect(found(table)).toEqual({ [code]: 1 });
  });

  it.each([
    [
      '<edge source="a" target="b"><spells><spell start="2009-03-01" end="2009-03-10"/><spell start="2011-01-01"/></spells></edge>',
    ],
    [
      '<edge source="a" target="b"><slices><slice start="2009-03-01" end="2009-03-10"/><slice start="2011-01-01"/></slices></edge>',
    ],
    ['<edge source="a" target="b" intervals="&lt;[2009-03-01, 2009-03-10]; [2011-01-01, Infinity]>"/>'],
  ])('with several spells has a row for each: %s', async (text) => {
    const table = await read(edges(text.replace('<edge ', '<edge id="e" kind="k" weight="3" ')));
    const same = { id: 'e', kind: 'k', directed: true, attributes: { weight: '3' } };
    const whens = [
      { ...same, when: '2009-03-01/2009-03-10' },
      { ...same, when: '2011-01-01/..' },
    ];
    expect(edgesOf(table)).toMatchObject(whens);
    expect(found(table)).toEqual({});
  });

  it('takes a list of points of time apart', async () => {
    const table = await read(edges('<edge source="a" target="b" timestamps="&lt;[2009-03-01, 2010-01-01]>"/>'));
    expect(edgesOf(table).map(({ when }) => when)).toEqual(['2009-03-01', '2010-01-01']);
  });

  it.each([
    ['', '', false, 0],
    ['defaultedgetype="directed"', '', true, 0],
    ['defaultedgetype="directed"', 'type="undirected"', false, 0],
    ['defaultedgetype="undirected"', 'type="directed"', true, 0],
    ['defaultedgetype="mutual"', '', false, 1],
    ['', 'type="mutual"', false, 1],
  ])('of a graph with %s and %s is directed: %s', async (graph, edge, directed, mutual) => {
    const table = await read(edges(`<edge source="a" target="b" ${edge}/>`, graph));
    expect(edgesOf(table)).toMatchObject([{ directed, attributes: mutual ? { type: 'mutual' } : {} }]);
    expect(found(table)).toEqual(mutual ? { mutual: 1 } : {});
  });

  it('whose id another has is kept beside it, and told', async () => {
    const table = await read(
      edges(
        '<edge id="2" source="a" target="b"/><edge id="1" source="b" target="a"/>\n<edge id="2" source="a" target="a"/>',
      ),
    );
    expect(table.edges.count).toBe(3);
    const examples = [{ line: 2, message: 'edge id "2" is that of line 1 already; both edges are kept' }];
    expect(table.findings.list()).toEqual([{ code: 'duplicate-edge', count: 1, untold: 0, examples }]);
  });

  it('without ends is left out, and told', async () => {
    const table = await read(
      edges('<edge id="1" source="a"><attvalues><attvalue for="x" value="1"/></attvalues></edge>'),
    );
    expect([table.edges.count, found(table)]).toEqual([0, { 'edge-without-ends': 1, 'undeclared-attribute': 1 }]);
  });
});
