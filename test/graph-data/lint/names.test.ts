import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const called = (...values: string[]) =>
  values.map((value, index) => (index === 0 ? { value, preferred: true } : { value }));

describe('names', () => {
  it('let pass spellings of one name within one actor', async () => {
    expect(await find({ actors: { alpha: { names: called('Al-Fa', 'al fa', 'Alfa') } } })).toEqual([]);
  });

  it('find two actors that share a name, however it is spelt', async () => {
    const actors = { alpha: { names: called('Army of Ḥalab') }, beta: { names: called('Beta', 'ARMY OF HALAB') } };
    expect(await find({ actors })).toEqual([
      'actors/alpha.yaml:5: error: names[0].value "Army of Ḥalab" is also a name of beta; add a disambiguation to each, or drop the name (names)',
      'actors/beta.yaml:7: error: names[1].value "ARMY OF HALAB" is also a name of alpha; add a disambiguation to each, or drop the name (names)',
    ]);
  });

  it('tell a few of many actors that share a name', async () => {
    const actors = Object.fromEntries(Array.from('abcdefgh').map((id) => [id, { names: called('Army') }]));
    const found = await find({ actors });
    expect(found).toHaveLength(8);
    expect(found[0]).toContain('"Army" is also a name of b, c, d, e, f and 2 more; ');
    expect(found[7]).toContain('"Army" is also a name of a, b, c, d, e and 2 more; ');
  });

  it('let pass two actors that share a name and are told apart', async () => {
    const actors = {
      alpha: { names: called('Army'), disambiguation: 'of the north' },
      beta: { names: called('Army'), disambiguation: 'of the south' },
    };
    expect(await find({ actors })).toEqual([]);
  });

  it('ask each of them to say which it is', async () => {
    const actors = {
      alpha: { names: called('Army'), disambiguation: 'of the north' },
      beta: { names: called('Army') },
    };
    expect(await find({ actors })).toEqual([
      expect.stringMatching(/^actors\/beta.yaml:5: error: names\[0\].value "Army"/),
    ]);
  });

  it('find a name without letters', async () => {
    expect(await find({ actors: { alpha: { names: called('Alpha', '?!') } } })).toEqual([
      'actors/alpha.yaml:7: error: names[1].value "?!" has no letter or digit; write the name out (names)',
    ]);
  });

  it('warn of a name that stands twice', async () => {
    expect(await find({ actors: { alpha: { names: called('Alpha', 'Alpha') } } })).toEqual([
      'actors/alpha.yaml:7: warning: names[1].value "Alpha" stands twice; drop one (names)',
    ]);
  });
});
