/** JSON-LD: that every word means something, that every id leads somewhere, and that provenance is complete. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { writeJsonLd } from '../../../server/formats/jsonld/jsonld-writer.ts';
import type { Snapshot } from '../../../server/store/knowledge-base.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildActor, buildEvent, buildReport, buildSnapshot } from '../../builders.ts';
import { bytesOf } from '../json/pieces.ts';
import { inputOf } from '../input-of.ts';

type Node = Record<string, unknown> & { id?: string };
interface Document {
  '@context': Record<string, string | Record<string, string>>;
  '@graph': Node[];
}

const write = (snapshot: Snapshot) => JSON.parse(bytesOf(writeJsonLd(inputOf(snapshot))).toString()) as Document;

const everything = await buildSnapshot({
  actors: [
    buildActor('ttp', {
      names: [
        { value: 'TTP', preferred: true },
        { value: 'تحریک طالبان', language: 'ur', script: 'Arab' },
      ],
      ...{ disambiguation: 'of Pakistan', country: 'PK', founded: '2007-12-14', dissolved: '2030~', tags: ['a'] },
      ...{ externalIds: { wikidata: 'Q42' }, attributes: { 'any name': 'x' } },
    }),
    buildActor('khan', { type: 'leader' }),
  ],
  reports: [
    buildReport('r1', {
      ...{ authors: ['A. Khan'], url: 'https://example.org/', publishedNote: 'No day.' },
      derivedFrom: { publisher: 'r2-publisher', basis: 'It says so.' },
    }),
    buildReport('r2', { file: { name: 'a.gexf', format: 'GEXF' } }),
  ],
  events: [
    buildEvent('e', {
      place: { name: 'Karachi', region: 'Sindh', country: 'PK' },
      means: 'a bomb',
      casualties: [{ report: 'r1', paragraphs: [1], killed: { atLeast: 1 }, injured: { atLeast: 1, atMost: 2 } }],
    }),
  ],
  claims: [
    [
      'ttp fights isi 2014~/..',
      {
        ...{
          event: 'e',
          hedge: 'alleged',
          status: 'x',
          statusOn: '2015',
          element: 'edge 1',
          qualifiers: { form: 'war' },
        },
        attribution: [
          { actor: 'khan' },
          { actor: 'khan', description: 'as a minister' },
          { description: 'an aide', of: 'isi' },
        ],
      },
    ],
    ['ttp fights isi 2016', { report: 'r2', stance: 'denies' }],
    ['isi supports ttp 2016', { stance: 'denies' }],
  ],
});

/** Every key and every word that is used for one, in nodes within nodes as well; not in values that are left as they are. */
function* wordsIn(value: unknown, context: Document['@context']): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* wordsIn(one, context);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      const term = context[key];
      if (typeof term !== 'object' || term['@type'] !== '@json') yield* wordsIn(inner, context);
    }
  }
}

const pakistan = await inMemory((await loadDataset(DEFAULTS.data)).dataset!).snapshot();

describe.each([
  ['the three reports', pakistan],
  ['a dataset in which every field is filled', everything],
])('the JSON-LD of %s', (_, snapshot) => {
  const { '@context': context, '@graph': graph } = write(snapshot);

  it('uses no word that its context does not define, so that no reader drops any', () => {
    expect([...new Set(wordsIn(graph, context))].filter((word) => !Object.hasOwn(context, word))).toEqual([]);
    for (const term of Object.values(context).slice(1)) {
      const iri = typeof term === 'string' ? term : term['@id']!;
      if (!iri.startsWith('@')) expect(context[iri.split(':')[0]!] ?? /^(https?|urn):/.test(iri)).toBeTruthy();
    }
  });

  it('has every record once, and every id that it names', () => {
    const ids = graph.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { subject, object, predicate, hadPrimarySource, publisher, event } of graph) {
      for (const id of [subject, object, predicate, hadPrimarySource, publisher, event]) {
        if (id !== undefined) expect(ids).toContain(id);
      }
    }
    const { actors, reports, events, claims } = snapshot.dataset;
    for (const [prefix, records] of Object.entries({ actors, reports, events, claims })) {
      expect(graph.filter(({ id }) => id!.startsWith(`${prefix}:`))).toHaveLength(records.length);
    }
  });

  it('tells of each claim its report and whom it is attributed to', () => {
    for (const node of graph.filter(({ id }) => id!.startsWith('claims:'))) {
      expect(node.type).toEqual(['prov:Entity', 'rdf:Statement']);
      expect(node.hadPrimarySource).toMatch(/^reports:/);
      expect((node.wasAttributedTo as string[]).length).toBeGreaterThan(0);
    }
  });
});

it('attributes a claim to who said it and else to the publisher, and keeps the chain of voices in order', () => {
  const graph = write(everything)['@graph'];
  const claim = (id: string) => graph.find((node) => node.id === `claims:${id}`)!;
  expect(claim('r1-c1').wasAttributedTo).toEqual(['actors:khan', '_:r1-c1-voice-3']);
  expect(claim('r1-c1').attribution).toEqual([
    { id: 'actors:khan' },
    { id: '_:r1-c1-voice-2', type: 'prov:Agent', label: 'as a minister', specializationOf: 'actors:khan' },
    { id: '_:r1-c1-voice-3', type: 'prov:Agent', label: 'an aide', actedOnBehalfOf: 'actors:isi' },
  ]);
  expect(claim('r2-c2').wasAttributedTo).toEqual(['actors:r2-publisher']);
  expect(graph.find((node) => node.id === 'relationships:isi--fights--ttp')).toMatchObject({
    wasDerivedFrom: ['claims:r1-c1', 'claims:r2-c2'],
    disputed: true,
  });
  // What is only denied is no relationship, but a claim.
  expect(graph.some((node) => node.id === 'relationships:isi--supports--ttp')).toBe(false);
  expect(claim('r1-c3')).toMatchObject({ subject: 'actors:isi', predicate: 'kinds:supports', stance: 'denies' });
});
