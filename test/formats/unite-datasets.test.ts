import { describe, expect, it } from 'vitest';
import { actorSchema, type Actor } from '../../graph-data/schema/actor.ts';
import { uniteDatasets } from '../../server/formats/unite-datasets.ts';
import { buildActor, buildDataset, buildReport } from '../builders.ts';

const other = (id: string, name: string, attributes?: Record<string, string>) =>
  buildActor(id, {
    ...{ type: 'other', names: [{ value: name, preferred: true }] },
    ...(attributes && { attributes }),
  });

describe('datasets that are united', () => {
  it('have the actors, reports and claims of all, by id', () => {
    const one = buildDataset({ claims: [['a fights b 2020', { report: 'r2' }]] });
    const two = buildDataset({ claims: [['b fights c 2021', { report: 'r1' }]] });
    const { actors, reports, claims } = uniteDatasets([one, two]).dataset;
    expect(Array.from(actors, ({ id }) => id)).toEqual(['a', 'b', 'c', 'r1-publisher', 'r2-publisher']);
    expect(reports.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(Array.from(claims, ({ id }) => id)).toEqual(['r1-c1', 'r2-c1']);
  });

  it('know an actor that both have by the names of both, and by what each says of it', () => {
    const known = buildActor('ttp', { names: [{ value: 'Tehrik-e-Taliban', preferred: true }] });
    const [ttp] = uniteDatasets([
      buildDataset({ actors: [other('ttp', 'TTP', { size: '1', note: 'x' })] }),
      buildDataset({ actors: [{ ...known, attributes: { size: '2' } }] }),
    ]).dataset.actors;
    expect(ttp).toMatchObject({ type: 'organization', names: [{ value: 'Tehrik-e-Taliban' }, { value: 'TTP' }] });
    expect(ttp!.names.filter(({ preferred }) => preferred)).toHaveLength(1);
    expect(ttp!.attributes).toEqual({ size: '2', note: 'x', 'size (also)': '1' });
  });

  it('do not take what every object has for what one of them tells', () => {
    const [ttp] = uniteDatasets([
      buildDataset({ actors: [other('ttp', 'TTP', { size: '2' })] }),
      buildDataset({ actors: [other('ttp', 'TTP', { constructor: 'x' })] }),
    ]).dataset.actors;
    expect(ttp!.attributes).toEqual({ constructor: 'x', size: '2' });
  });

  it('lose nothing that several of them tell of an actor', () => {
    const told = (founded: string, size: string, externalIds: Record<string, string>) =>
      buildDataset({ actors: [buildActor('ttp', { founded, externalIds, attributes: { size } })] });
    const [ttp] = uniteDatasets([
      told('2007', '1', { ucdp: '323' }),
      told('2007-12', '2', { wikidata: 'Q1' }),
      told('2007', '3', { ucdp: '9' }),
    ]).dataset.actors;
    expect(ttp).toMatchObject({ founded: '2007', externalIds: { ucdp: '323', wikidata: 'Q1' } });
    expect(ttp!.attributes).toEqual({
      ...{ size: '1', 'size (also)': '2', 'size (also 2)': '3' },
      ...{ 'founded (also)': '2007-12', 'ucdp (also)': '9' },
    });
  });

  it('keep one type of an actor that two call differently, a valid record, and what the other says as its attributes', () => {
    const [agency, media] = [
      buildActor('isi', { type: 'agency', summary: 'An intelligence agency.' }),
      buildActor('isi', { subtype: 'media', summary: 'A publisher.' }),
    ];
    const unite = (a: Actor, b: Actor) => uniteDatasets([a, b].map((actor) => buildDataset({ actors: [actor] })));
    const { dataset, findings } = unite(agency, media);
    const [isi] = dataset.actors;
    expect(actorSchema.safeParse(isi).success).toBe(true);
    expect(isi).toMatchObject({ type: 'agency', summary: 'An intelligence agency.' });
    expect(isi!.attributes).toEqual({
      'type (also)': 'organization',
      'subtype (also)': 'media',
      'summary (also)': 'A publisher.',
    });
    expect(findings.map(({ code }) => code)).toEqual(['same-actor', 'same-id-other-type']);
    const [reversed] = unite(media, agency).dataset.actors;
    expect(reversed).toMatchObject({ type: 'organization', subtype: 'media' });
    expect(reversed!.attributes).toEqual({ 'type (also)': 'agency', 'summary (also)': 'An intelligence agency.' });
  });

  it('tell the actors that several of them have, and which of these have no name in common', () => {
    const one = buildDataset({ actors: [other('1', 'Zoe'), other('2', 'Yan'), other('3', 'Ann')] });
    const two = buildDataset({ actors: [other('1', 'Springfield'), other('2', 'YÁN')] });
    const { dataset, findings } = uniteDatasets([one, two]);
    expect(Array.from(dataset.actors, ({ id }) => id)).toEqual(expect.arrayContaining(['1', '2', '3']));
    expect(findings.map(({ code, count }) => [code, count])).toEqual([
      ['same-actor', 2],
      ['same-id-other-name', 1],
    ]);
    expect(findings[0]!.examples.map(({ message }) => message)).toEqual([
      '1: "Zoe" and "Springfield"',
      '2: "Yan" and "YÁN"',
    ]);
    expect(findings[1]!.examples[0]!.message).toMatch(
      /^1: "Zoe" and "Springfield" are taken as one actor, because the id/,
    );
  });

  it('have nothing to tell where they have no actor in common', () => {
    const alone = buildDataset({ actors: [other('1', 'Zoe')] });
    expect(uniteDatasets([alone]).findings).toEqual([]);
    expect(uniteDatasets([alone, buildDataset({ actors: [other('2', 'Yan')] })]).findings).toEqual([]);
  });

  it('are refused where they call two reports the same', () => {
    const one = buildDataset({ reports: [buildReport('r1', { title: 'One' })] });
    const two = buildDataset({ reports: [buildReport('r1', { title: 'Two' })] });
    expect(() => uniteDatasets([one, two])).toThrow('two files have a report r1 that differ; rename one of the files');
  });
});
