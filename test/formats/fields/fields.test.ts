/** What is written into fields is read back from them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../../graph-data/schema/actor.ts';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_FIELDS, readActor } from '../../../server/formats/fields/actor-fields.ts';
import { CLAIM_FIELDS, type ClaimDraft } from '../../../server/formats/fields/claim-fields.ts';
import type { FieldValue } from '../../../server/formats/fields/field.ts';
import { EDGE_FIELDS, NODE_FIELDS } from '../../../server/formats/fields/graph-fields.ts';
import { readList, writeList } from '../../../server/formats/fields/lists.ts';
import { buildActor, buildClaim, buildReport } from '../../builders.ts';
import { anyActor, anyClaim, anyText } from '../arbitraries.ts';

const textOf = (value: FieldValue) => (typeof value === 'object' ? writeList(value) : value?.toString());

function fieldsOf(actor: Parameters<(typeof ACTOR_FIELDS)[number]['write']>[0]): Map<string, string | undefined> {
  return new Map(ACTOR_FIELDS.map(({ id, write }) => [id, textOf(write(actor))]));
}

describe('the fields of an actor', () => {
  it('hold all of it', () => {
    fc.assert(
      fc.property(anyActor('a'), (actor) => {
        const fields = fieldsOf(actor);
        expect(actorSchema.parse(readActor('a', (id) => fields.get(id)))).toEqual(actor);
      }),
      { numRuns: 300 },
    );
  });

  it('are a name and aliases alone where names have nothing more to tell', () => {
    const names = [{ value: 'TTP', preferred: true as const }, { value: 'Pakistani Taliban' }];
    const fields = fieldsOf(buildActor('ttp', { names }));
    expect(fields.get('name')).toBe('TTP');
    expect(fields.get('aliases')).toBe('["Pakistani Taliban"]');
    expect([...fields].filter(([, value]) => value !== undefined).map(([id]) => id)).toEqual(
      ['name', 'actor_type', 'subtype', 'aliases', 'summary'], //
    );
  });

  it('keep names that someone added to the aliases by hand', () => {
    const names = [
      { value: 'TTP', acronym: true as const, language: 'en' },
      { value: 'Tehrik', preferred: true as const },
    ];
    const fields = fieldsOf(buildActor('ttp', { names })).set('aliases', '[TTP, "Taliban, Pakistani", null]');
    expect(readActor('ttp', (id) => fields.get(id)).names).toEqual([
      { value: 'Tehrik', preferred: true },
      { value: 'TTP' },
      { value: 'Taliban, Pakistani' },
      { value: '' },
    ]);
  });

  it('are refused where they are malformed', () => {
    const fields = fieldsOf(buildActor('a'));
    expect(() => readActor('a', (id) => (id === 'name' ? undefined : fields.get(id)))).toThrow(SyntaxError);
    fields.set('external_ids', '["Q42"]');
    expect(() => readActor('a', (id) => fields.get(id))).toThrow('"Q42" is not of the form scheme:id');
  });
});

describe('the fields of a claim', () => {
  const reports = new Map([['r1', buildReport('r1', { reliability: 'C', published: '2024' })]]);
  const ids = { actors: ['a', 'b'], reports: ['r1'], events: ['e'], kinds: VOCABULARY };

  it('hold all of it but its ends and its kind', () => {
    fc.assert(
      fc.property(anyClaim('r1-c1', ids), (claim) => {
        const draft: ClaimDraft = { claim: {}, report: {} };
        for (const { write, read } of CLAIM_FIELDS) {
          const value = write(claim, { reports });
          if (value !== '') read(value, draft);
        }
        const { subject: _, kind: __, object: ___, ...rest } = claim;
        expect(draft.claim).toEqual(rest);
        expect(draft.report).toEqual({
          title: 'Title of r1',
          publisher: 'r1-publisher',
          published: '2024',
          reliability: 'C',
        });
      }),
    );
  });

  it('are refused where they are malformed', () => {
    const read = (field: string, value: string) =>
      CLAIM_FIELDS.find(({ id }) => id === field)!.read(value, { claim: {}, report: {} });
    expect(() => read('claim_rating', 'G7')).toThrow('"G7" is no rating such as B2');
    expect(() => read('claim_paragraphs', '3, x')).toThrow('"x" is no number of a paragraph');
    expect(() => read('claim_qualifiers', '{')).toThrow(SyntaxError);
  });

  it('say nothing of a report that is not known', () => {
    const claim = buildClaim(['a fights b 2014', { report: 'r9' }]);
    const rating = CLAIM_FIELDS.find(({ id }) => id === 'claim_rating')!;
    expect(rating.write(claim, { reports })).toBe('2');
  });
});

describe('the names of fields', () => {
  it('are lower case, used once, and none that formats keep for themselves', () => {
    const kept = ['id', 'label', 'start', 'end', 'weight', 'kind', 'color', 'size', 'x', 'y', 'z', 'type'];
    for (const fields of [NODE_FIELDS, EDGE_FIELDS]) {
      const names = fields.map(({ id }) => id);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => kept.includes(name) || !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
    }
  });
});

describe('a list', () => {
  it('is read back as it was written', () => {
    const lists = fc.array(fc.oneof(anyText(20), fc.constant('')));
    fc.assert(
      fc.property(lists, (list) => {
        expect(readList(writeList(list))).toEqual(list);
      }),
    );
  });

  it('is read as Gephi writes it', () => {
    expect(readList('[a, "b, c", null, "null", "say \\"x\\"", d e]')).toEqual([
      'a',
      'b, c',
      '',
      'null',
      'say "x"',
      'd e',
    ]);
    expect(readList("[it's, 'a, b']")).toEqual(["it's", 'a, b']);
    expect(readList('[1, 2]')).toEqual(['1', '2']);
    expect([readList('[]'), readList('<empty>'), readList('')]).toEqual([[], [], []]);
    expect(readList('[a, ]')).toEqual(['a', '']);
  });

  it('is of one element where it is no list', () => {
    expect(readList('plain, text')).toEqual(['plain, text']);
    expect(readList('[a')).toEqual(['[a']);
  });
});
