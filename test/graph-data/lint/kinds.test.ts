import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import { find } from '../folder.ts';

const chief = { chief: { type: 'leader', subtype: undefined } };

describe('kinds', () => {
  it('let pass what a kind allows', async () => {
    const claims = [
      { kind: 'leads', subject: 'chief', qualifiers: { office: 'head' } },
      { kind: 'agreed_with', status: 'in_force', statusOn: '2021' },
      { kind: 'mediates', event: 'meeting' },
    ];
    expect(await find({ actors: chief, claims })).toEqual([]);
  });

  it('find a kind that the vocabulary does not have', async () => {
    expect(await find({ claims: [{ kind: 'admires' }] })).toEqual([
      expect.stringMatching(
        /^reports\/first.yaml:11: error: claims\[0\].kind "admires" is not in the vocabulary; use one of allied_with, .*, or add it to the kinds in dataset.yaml \(kinds\)$/,
      ),
    ]);
  });

  it('find ends of a type that the kind does not take', async () => {
    expect(await find({ actors: chief, claims: [{ kind: 'leads', subject: 'alpha', object: 'chief' }] })).toEqual([
      'reports/first.yaml:10: error: claims[0].subject alpha is of type organization, which cannot be the subject of leads; it takes leader; choose another kind or actor (kinds)',
      'reports/first.yaml:12: error: claims[0].object chief is of type leader, which cannot be the object of leads; it takes organization, agency, state, community; choose another kind or actor (kinds)',
    ]);
  });

  it('find an actor that stands at both ends', async () => {
    expect(await find({ claims: [{ subject: 'beta' }] })).toEqual([
      'reports/first.yaml:12: error: claims[0].object is the same as the subject; name the other actor (kinds)',
    ]);
  });

  it('find a qualifier of another kind', async () => {
    expect(await find({ claims: [{ qualifiers: { office: 'head' } }] })).toEqual([
      'reports/first.yaml:21: error: claims[0].qualifiers.office is not a qualifier of allied_with; it takes basis (kinds)',
    ]);
  });

  it('find a status of another kind, and the date of a status that is not given', async () => {
    expect(await find({ claims: [{ status: 'in_force' }, { kind: 'agreed_with', statusOn: '2021' }] })).toEqual([
      'reports/first.yaml:20: error: claims[0].status "in_force" is not a status of allied_with; it takes none (kinds)',
      'reports/first.yaml:32: error: claims[1].statusOn dates a status that is not given; add the status or drop its date (kinds)',
    ]);
  });

  it('find a claim that needs an event and names none', async () => {
    expect(await find({ claims: [{ kind: 'mediates' }] })).toEqual([
      'reports/first.yaml:9: error: claims[0] is of kind mediates and names no event; add the event that it is about (kinds)',
    ]);
  });

  it('find a kind of the dataset that the vocabulary has already', async () => {
    expect(await find({ info: { kinds: [VOCABULARY[0]] } })).toEqual([
      'dataset.yaml:1: error: kinds defines allied_with, which the vocabulary has already; give the kind another id (kinds)',
    ]);
  });
});
