import { describe, expect, it } from 'vitest';
import { preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import type { Sequence } from '../../../graph-data/schema/sequence.ts';
import { nameIndexOf } from '../../../server/store/name-index.ts';
import { indexNames, NameCollector } from '../../../server/store/name-tables.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';
import { buildActor } from '../../builders.ts';

const called = (id: string, ...values: string[]): Actor => {
  const [first, ...others] = values.map((value) => ({ value }));
  return buildActor(id, { names: [{ ...first!, preferred: true }, ...others] });
};

function buildNameIndex(actors: Sequence<Actor>) {
  const names = new NameCollector();
  let index = 0;
  for (const actor of actors) names.add(actor, index++);
  return nameIndexOf(actors, indexNames(names.finish()));
}

const index = buildNameIndex([
  called('ttp', 'Tehrik-e-Taliban Pakistan', 'Tehreek-e-Taliban Pakistan', 'TTP', 'Pakistani Taliban'),
  called('afghan-taliban', 'Afghan Taliban', 'Taliban'),
  called('haqqani-network', 'Ḥaqqānī Network'),
  called('al-qaeda', 'al Qaeda', "al-Qa'ida"),
  called('pakistan', 'Pakistan', 'Islamic Republic of Pakistan'),
  called('isi', 'Inter-Services Intelligence', 'ISI'),
  called('iskp', 'Islamic State Khorasan Province', 'ISKP'),
  called('taliban-academy', 'Academy', 'Taliban'),
]);

const found = (text: string, limit = 10) => index.search(text, limit).map(({ actor }) => actor.id);

describe('a search', () => {
  it.each([
    ['TTP', 'ttp'],
    ['Pakistani Taliban', 'ttp'],
    ['Tehrik e Talban', 'ttp'],
    ['tehreek taliban', 'ttp'],
    ['Tehrik-i-Taliban', 'ttp'],
    ['haqani', 'haqqani-network'],
    ['HAQQANI', 'haqqani-network'],
    ['alqaeda', 'al-qaeda'],
    ['al qaida', 'al-qaeda'],
    ['inter services', 'isi'],
    ['interservices inteligence', 'isi'],
    ['khoras', 'iskp'],
  ])('for %j finds %s first', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  it('finds the start of a word', () => {
    expect(found('pak')).toEqual(expect.arrayContaining(['pakistan', 'ttp']));
    expect(found('is')).toEqual(expect.arrayContaining(['isi', 'iskp']));
  });

  it('puts exact names before names that begin so, and both before misspelt ones', () => {
    expect(found('Pakistan')).toEqual(['pakistan', 'ttp']);
    expect(found('Taliban').slice(0, 2)).toEqual(['afghan-taliban', 'taliban-academy']);
  });

  it('does not take the rarest word that begins so for the one that is meant', () => {
    const many = ['north', 'south', 'east', 'west'].map((where) => `Army of Pakistan in the ${where}`);
    const names = ["Pakistan's governing coalition", 'Pakistan', ...many];
    const known = buildNameIndex(names.map((name, at) => called(`a${at}`, name)));
    for (const typed of ['pak', 'pakist', 'pakista']) expect(known.search(typed, 4)[0]!.matched).toBe('Pakistan');
  });

  it('tells which name matched, as it is written', () => {
    expect(index.search('haqqani network', 1)[0]).toMatchObject({ matched: 'Ḥaqqānī Network' });
    expect(index.search('ttp', 1)[0]).toMatchObject({ matched: 'TTP' });
  });

  it('gives each actor once, best first, and no more than asked for', () => {
    const ids = found('Taliban');
    expect(new Set(ids).size).toBe(ids.length);
    const scores = index.search('Taliban', 10).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(found('Taliban', 2)).toHaveLength(2);
  });

  it.each(['', ' ', '-- !', 'xylophone'])('for %j finds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds by some of several words where no name has them all', () => {
    expect(found('the Haqqani clan of Waziristan')).toContain('haqqani-network');
  });
});

describe('a name', () => {
  it.each([
    ['ttp', ['ttp']],
    ['TEHRIK E TALIBAN PAKISTAN', ['ttp']],
    ['haqqani-network', ['haqqani-network']],
    ['al-Qaʿida', ['al-qaeda']],
    ['taliban', ['afghan-taliban', 'taliban-academy']],
    ['Tehrik e Talban', []],
    ['Tehrik', []],
  ])('%j is that of %j', (text, ids) => {
    expect(Array.from(index.withName(text), ({ id }) => id)).toEqual(ids);
  });
});

describe('names without a letter or digit', () => {
  it('are nobody that a search could find', () => {
    const odd = buildNameIndex([called('dots', '...', 'Dots')]);
    expect(odd.withName('...')).toHaveLength(0);
    expect(odd.search('dots', 5)[0]).toMatchObject({ matched: 'Dots' });
  });
});

describe('an index of many names', () => {
  const { actors } = syntheticDataset(20_000, 0, 1);
  const many = buildNameIndex(actors);
  const picked = [0, 1, 777, 19_999].map((index) => actors.at(index)!);

  it.each(picked.map((actor) => [preferredName(actor), actor] as const))('finds %s', (name, actor) => {
    expect(Array.from(many.withName(name), ({ id }) => id)).toContain(actor.id);
    const holders = many.withName(name).length;
    expect(many.search(name, holders).map((match) => match.actor.id)).toContain(actor.id);
    const misspelt = name.slice(0, 4) + name.slice(5);
    expect(many.search(misspelt, 20).map((match) => match.actor.id)).toContain(actor.id);
  });

  it('keeps no actor, but asks for those that it answers with', () => {
    let made = 0;
    const at = (index: number) => {
      made += 1;
      return actors.at(index);
    };
    const counted = { length: actors.length, at, [Symbol.iterator]: () => actors[Symbol.iterator]() };
    const found = buildNameIndex(counted).search('ka', 10);
    expect([found.length, made]).toEqual([10, 10]);
  });
});
