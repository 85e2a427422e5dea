/** A GEXF file of what a map shows, as it shows it. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../server/contract/drawing.ts';
import { GEXF_VERSIONS, type GexfVersion } from '../../../server/contract/export-formats.ts';
import { exportOf } from '../../../server/routes/export-file.ts';
import { buildSnapshot } from '../../builders.ts';
import { SMALL } from '../small-graph.ts';
import { missingSchemas, readWithGraphology, schemaErrors } from './gexf-readers.ts';
import { breachesIn, elementsOf, tagsOf } from './gexf-rules.ts';

const small = await buildSnapshot(SMALL);

const DRAWING: Drawing = {
  about: 'Sizes: the larger, the more shortest paths. Colours: blue is around "A" & B.',
  actors: [
    { id: 'ttp', x: -12.5, y: 40, size: 9.25, colour: '#2F77FE' },
    { id: 'pakistan', x: 3, y: 4, size: 3.2, colour: '#7e838a' },
    { id: 'shia', x: 5, y: 6, size: 4, colour: '#7e838a' },
  ],
  relationships: [
    { id: 'pakistan--fights--ttp', thickness: 4.3, colour: '#D55E00', line: 'dotted' },
    { id: 'isi--supports--ttp', thickness: 1, colour: '#0072B2', line: 'dashed' },
  ],
};

const drawn = async (version: GexfVersion = '1.3', query = {}) =>
  [...(await exportOf(small, 'gexf', { version, ...query }, DRAWING)).chunks].join('');

describe('a GEXF file of a map', () => {
  it('has the places, sizes and colours of the map, and the lines as they are drawn there', async () => {
    const xml = await drawn();
    const [node] = elementsOf(xml, 'node').filter((text) => text.includes('id="ttp"'));
    expect(tagsOf(node!, 'viz:position')).toEqual([{ x: '-12.5', y: '40', z: '0' }]);
    expect(tagsOf(node!, 'viz:size')).toEqual([{ value: '9.25' }]);
    expect(tagsOf(node!, 'viz:color')).toEqual([{ r: '47', g: '119', b: '254' }]);
    expect(tagsOf(node!, 'viz:shape')).toEqual([{ value: 'disc' }]);
    const [edge] = elementsOf(xml, 'edge');
    expect(tagsOf(edge!, 'viz:color')).toEqual([{ r: '213', g: '94', b: '0' }]);
    expect(tagsOf(edge!, 'viz:thickness')).toEqual([{ value: '4.30' }]);
    expect(tagsOf(edge!, 'viz:shape')).toEqual([{ value: 'dotted' }]);
  });

  it('leaves out what is not on the map, also beside the graph, and says that it does', async () => {
    const xml = await drawn();
    expect(tagsOf(xml, 'node').map(({ id }) => id)).toEqual(['pakistan', 'shia', 'ttp']);
    // The other relationship has an end that is off the map.
    expect(tagsOf(xml, 'edge').map(({ id }) => id)).toEqual(['pakistan--fights--ttp']);
    expect(xml).toContain('Filter: only what is on the map.');
    expect(await drawn('1.3', { kind: ['supports'] })).toContain('Filter: kind=supports, and only what is on the map.');
  });

  it('says what places, sizes and colours mean', async () => {
    expect(await drawn()).toContain('the more shortest paths. Colours: blue is around &quot;A&quot; &amp; B.');
  });

  it.each(GEXF_VERSIONS)('of version %s keeps the rules of all its readers', async (version) => {
    expect(breachesIn(await drawn(version))).toEqual([]);
    expect(readWithGraphology(await drawn('1.3')).getNodeAttributes('ttp')).toMatchObject({ x: -12.5, size: 9.25 });
  });

  it.skipIf(missingSchemas).for(GEXF_VERSIONS)(
    `of version %s is valid under the official RELAX NG schema${missingSchemas}`,
    { timeout: 30_000 },
    async (version: GexfVersion) => {
      expect(await schemaErrors(await drawn(version), version)).toEqual([]);
    },
  );
});
