/** What holds of the file of any dataset. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOT_TEXT } from '../../../graph-data/schema/fields.ts';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import { GEXF_VERSIONS } from '../../../server/contract/export-formats.ts';
import { stripForbidden } from '../../../server/formats/xml.ts';
import { selectFrom } from '../../../server/queries/answer-lists.ts';
import { describeRelationship } from '../../../server/graph/relationship.ts';
import { buildActor, buildReport, buildSnapshot, type ClaimText } from '../../builders.ts';
import { gexfOf, readWithGraphology, xmlErrors } from './gexf-readers.ts';
import { breachesIn } from './gexf-rules.ts';

const odd = fc.constantFrom('"', "'", '\\', ',', '[', ']', '<', '&', '|', '\t', '\0', '\u001B', '\uD800', '\uFFFF', '\u0085', '\u2028', 'null', 'پ'); // prettier-ignore
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => `x${parts.join('').replace(/[\r\n]/g, '')}x`);
/** What the loader lets through; names, beside it, hold everything, since a writer cannot rely on the loader. */
const allowed = text.map((given) => given.replaceAll(new RegExp(NOT_TEXT, 'gu'), ''));
const date = fc.constantFrom(
  '2014',
  '2014-08-26',
  '2014~',
  '2016-21',
  '2019-02?',
  '201X',
  '-0400',
  'Y12000',
  '2020-12-31',
);
const interval = fc
  .tuple(fc.constantFrom('', '..', '2001', '2013-05~', '2021-01-01'), fc.constantFrom('', '..', '2022', '2024-02-29'))
  .map(([start, end]) => `${start}/${end}`);
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const kinds = fc.constantFrom(...VOCABULARY.map(({ id }) => id));
const claim = fc
  .record({
    ends: fc.tuple(ids, ids).filter(([subject, object]) => subject !== object),
    ...{ kind: kinds, when: fc.oneof(date, interval), report: fc.constantFrom('r1', 'r2', 'r3') },
    ...{
      stance: fc.constantFrom('asserts' as const, 'denies' as const),
      statement: allowed,
      hedge: fc.option(allowed),
    },
  })
  .map(({ ends, kind, when, report, stance, statement, hedge }): ClaimText => {
    const rest = { report, stance, statement, ...(hedge !== null && { hedge }) };
    return [`${ends[0]} ${kind} ${ends[1]} ${when}`, rest];
  });
const parts = fc.record({
  actors: fc
    .array(text, { minLength: 4, maxLength: 4 })
    .map((names) =>
      names.map((value, index) => ({ ...buildActor('abcd'[index]!), names: [{ value, preferred: true as const }] })),
    ),
  reports: fc.constant([buildReport('r3', { derivedFrom: { publisher: 'r1-publisher', basis: 'b' } })]),
  claims: fc.array(claim, { maxLength: 20 }),
});

it('is well-formed, keeps the rules, and gives back what went in', async () => {
  const property = fc.asyncProperty(parts, fc.constantFrom(...GEXF_VERSIONS), async (given, version) => {
    const snapshot = await buildSnapshot(given);
    const xml = gexfOf(snapshot, {}, version);
    const { selection, relationships, actors } = selectFrom(snapshot, {});
    expect(breachesIn(xml)).toEqual([]);
    expect(await xmlErrors(xml)).toEqual([]);
    const read = readWithGraphology(xml);
    expect([read.order, read.size]).toEqual([actors.length, relationships.length]);
    for (const { id, names } of given.actors) {
      expect(read.getNodeAttribute(id, 'name')).toBe(stripForbidden(names[0]!.value));
    }
    for (const index of relationships) {
      const { id, claims } = describeRelationship(selection, index);
      const { claim_ids, claim_hedges, claim_statements } = read.getEdgeAttributes(id);
      const clean = (element = '') => stripForbidden(element).replace(/\t+/g, ' ');
      expect(claim_ids).toEqual(claims.map((item) => item.id));
      const hedges = claims.map(({ hedge }) => clean(hedge));
      expect(claim_hedges).toEqual(hedges.some((hedge) => hedge !== '') ? hedges : undefined);
      expect(claim_statements).toEqual(claims.map(({ statement }) => clean(statement)));
    }
  });
  await fc.assert(property, { numRuns: 60 });
}, 60_000);
