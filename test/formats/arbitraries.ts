/** Random datasets, all of them valid: what formats have to carry without loss. */
import fc from 'fast-check';
import { ACTOR_TYPES, ORGANIZATION_SUBTYPES } from '../../graph-data/schema/actor-types.ts';
import { actorSchema, type Actor } from '../../graph-data/schema/actor.ts';
import { claimRecordSchema, type Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { eventSchema, type Event } from '../../graph-data/schema/event.ts';
import { NOT_TEXT } from '../../graph-data/schema/fields.ts';
import { reportRecordSchema, type Report } from '../../graph-data/schema/report.ts';
import { FAMILIES, kindSchema, VOCABULARY, type Kind } from '../../graph-data/schema/vocabulary.ts';

/** Absent as often as not; where absent, the key is absent. */
const optional = { requiredKeys: [] };

// prettier-ignore
const PARTS = [
  '"', "'", '\\', ',', ';', ':', '|', '[', ']', '{', '}', '<', '>', '&', '&amp;', '%', '%3A', '?>', ']]>', '--', '<empty>', '[]', '=1+1', '@', '-', '+',
  'null', 'true', '0', '1e9', ' ', '  ', '\u00A0', '\u200C', '\u200F', 'تحریک طالبان پاکستان', 'داعش خراسان', 'مُحَمَّد', 'ہے', '中文', 'Ḥaqqānī', 'é', '😀', '\u{10FFFD}', '\uFFFD', '\uE000',
];
const everyNotText = new RegExp(NOT_TEXT.source, 'gu');

/** One line of text as records hold it, of at most so many characters; sometimes of just so many. */
export function anyText(longest: number): fc.Arbitrary<string> {
  const parts = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 8,
  });
  const clean = (text: string) =>
    text
      .replaceAll(/[\r\n]/g, '')
      .replaceAll(everyNotText, '')
      .trim();
  return fc.oneof(
    { weight: 20, arbitrary: parts.map((texts) => clean(clean(texts.join('')).slice(0, longest)) || 'x') },
    { weight: 1, arbitrary: fc.constantFrom('ک', 'w').map((letter) => letter.repeat(longest)) },
  );
}

/** Text of several lines. */
const anyLongText = fc.array(fc.oneof(anyText(60), fc.constantFrom('\n', '\t', '\r\n')), { minLength: 1, maxLength: 5 }).map((lines) => lines.join('')); // prettier-ignore

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const anyId = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-')) },
  { weight: 1, arbitrary: word.map((text) => `${text}-${'z'.repeat(73)}`) },
);

/** EDTF level 1, exact and vague, ancient and far. */
export const anyDate = fc.constantFrom('2014', '2014-08', '2014-08-26', '2014~', '2019-02?', '2001-21', '201X', '20XX', '-0400', 'Y12000', '0000', '9999-12-31', '1984%'); // prettier-ignore
const end = fc.constantFrom('', '..', '2021', '2021-06~', '2021-12-31');
const anyWhen = fc.oneof(anyDate, fc.tuple(fc.constantFrom('', '..', '1999', '2001-02~'), end).map(([a, b]) => `${a}/${b}`)); // prettier-ignore
const anyLanguage = fc.constantFrom('en', 'ur', 'ar', 'und', 'zh-Hant-TW');
const anyCountry = fc.constantFrom('PK', 'AF');
const anyParagraphs = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Number.MAX_SAFE_INTEGER)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((numbers) => numbers.sort((a, b) => a - b));

const dictionary = (values: fc.Arbitrary<string>) =>
  fc.dictionary(
    anyText(40).filter((key) => key !== '__proto__'),
    values,
    { maxKeys: 3 },
  );

const anyNames = fc
  .tuple(
    fc.array(
      fc.record(
        {
          ...{ value: anyText(200), language: anyLanguage, script: fc.constantFrom('Arab', 'Latn') },
          acronym: fc.constant(true as const),
        },
        { requiredKeys: ['value'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.nat(),
  )
  .map(([names, place]) => names.map((name, index) => (index === place % names.length ? { ...name, preferred: true } : name))); // prettier-ignore

/** Any actor of that id. */
export const anyActor = (id: string): fc.Arbitrary<Actor> =>
  fc
    .tuple(
      fc.record({ names: anyNames, summary: anyText(500), type: fc.constantFrom(...ACTOR_TYPES) }),
      fc.constantFrom(...ORGANIZATION_SUBTYPES),
      fc.record(
        {
          ...{ disambiguation: anyText(120), country: anyCountry, founded: anyDate, dissolved: anyWhen },
          ...{ externalIds: dictionary(anyText(200)), tags: fc.array(anyText(80), { maxLength: 3 }) },
          attributes: dictionary(anyLongText),
        },
        optional,
      ),
    )
    .map(([needed, subtype, rest]) =>
      actorSchema.parse({ id, ...needed, ...(needed.type === 'organization' && { subtype }), ...rest }),
    );

const anyKind = (id: string): fc.Arbitrary<Kind> =>
  fc
    .record({
      ...{ family: fc.constantFrom(...FAMILIES), sign: fc.constantFrom(-1, 0, 1), symmetric: fc.boolean() },
      ...{ aspect: fc.constantFrom('state', 'event'), needsEvent: fc.boolean(), definition: anyText(300) },
      ...{ reads: fc.record({ forward: anyText(60), reverse: anyText(60) }) },
      ...{ qualifiers: fc.array(anyText(40), { maxLength: 2 }), statuses: fc.array(anyText(40), { maxLength: 2 }) },
    })
    .map((given) => kindSchema.parse({ id, subjects: ACTOR_TYPES, objects: ACTOR_TYPES, ...given }));

const anyReport = (id: string, actors: readonly string[]): fc.Arbitrary<Report> =>
  fc
    .tuple(
      fc.record({
        ...{ title: anyText(200), published: anyDate, language: anyLanguage },
        ...{
          reliability: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
          paragraphs: fc.constantFrom(1, Number.MAX_SAFE_INTEGER),
        },
      }),
      fc.record(
        {
          ...{ publisher: fc.constantFrom(...actors), authors: fc.array(anyText(120), { maxLength: 2 }) },
          ...{ publishedNote: anyText(300), url: fc.webUrl().map((url) => new URL(url).href.replace(/['`\\]/g, '')) },
          derivedFrom: fc.record({ publisher: fc.constantFrom(...actors), basis: anyText(300) }),
          file: fc.record({ name: anyText(200), format: anyText(60) }),
        },
        optional,
      ),
    )
    .map(([needed, rest]) => {
      const { claims: _, ...report } = reportRecordSchema.parse({ id, ...needed, ...rest, claims: [] });
      return report;
    });

const anyCount = fc.oneof(
  fc.record({ atLeast: fc.constantFrom(0, 46) }),
  fc.record({ atMost: fc.constantFrom(0, Number.MAX_SAFE_INTEGER) }),
  fc.constant({ atLeast: 3, atMost: 3 }),
);
const anyCasualties = (reports: readonly string[]) =>
  fc
    .record(
      { report: fc.constantFrom(...reports), paragraphs: anyParagraphs, killed: anyCount, injured: anyCount },
      { requiredKeys: ['report', 'paragraphs'] },
    )
    .map((given) => ((given.killed ?? given.injured) ? given : { ...given, killed: { atLeast: 0 } }));

const anyEvent = (id: string, reports: readonly string[]): fc.Arbitrary<Event> =>
  fc
    .tuple(
      fc.record({ kind: anyText(40), name: anyText(160), when: anyWhen }),
      fc.record(
        {
          place: fc.record(
            { name: anyText(120), region: anyText(120), country: anyCountry },
            { requiredKeys: ['name'] },
          ),
          ...{ means: anyText(120), casualties: fc.array(anyCasualties(reports), { maxLength: 2 }) },
        },
        optional,
      ),
    )
    .map(([needed, rest]) => eventSchema.parse({ id, ...needed, ...rest }));

interface Ids {
  actors: readonly string[];
  reports: readonly string[];
  events: readonly string[];
  kinds: readonly Kind[];
}

const anyVoice = ({ actors }: Ids) =>
  fc
    .record({ actor: fc.constantFrom(...actors), description: anyText(160), of: fc.constantFrom(...actors) }, optional)
    .map((voice) => ((voice.actor ?? voice.description) ? voice : { ...voice, description: 'an official' }));

/** Any claim of that id; ends may be the same actor. */
export const anyClaim = (id: string, ids: Ids): fc.Arbitrary<Claim> =>
  fc
    .tuple(
      fc.record({
        ...{ ends: fc.tuple(fc.constantFrom(...ids.actors), fc.constantFrom(...ids.actors)), when: anyWhen },
        ...{ kind: fc.constantFrom(...ids.kinds), report: fc.constantFrom(...ids.reports), statement: anyText(400) },
        ...{ stance: fc.constantFrom('asserts', 'asserts', 'denies'), credibility: fc.constantFrom(1, 2, 3, 4, 5, 6) },
        ...{ paragraphs: anyParagraphs, coder: anyText(80), codedOn: fc.constantFrom('2024-01-02', '2024') },
      }),
      fc.record(
        {
          ...{ status: anyText(40), statusOn: anyDate, hedge: anyText(60), element: anyText(300) },
          ...(ids.events.length > 0 && { event: fc.constantFrom(...ids.events) }),
          ...{
            qualifiers: dictionary(anyLongText),
            attribution: fc.array(anyVoice(ids), { minLength: 1, maxLength: 3 }),
          },
        },
        optional,
      ),
    )
    .map(([{ ends, kind, report, ...needed }, rest]) => {
      const [subject, object] = kind.symmetric ? [...ends].sort() : ends;
      const record = claimRecordSchema.parse({ id, subject, kind: kind.id, object, ...needed, ...rest });
      return { ...record, report };
    });

const idsOf = (minLength: number, maxLength: number) =>
  fc.uniqueArray(anyId, { minLength, maxLength }).map((ids) => ids.sort((a, b) => (a < b ? -1 : 1)));

const each = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) =>
  fc.tuple(...ids.map((id) => make(id)));

/**
 * Any valid dataset: names in several scripts, empty and extreme values, kinds of its own, claims that nobody asserts, actors
 * that are related to themselves, chains of voices, events with casualties. As small as may be.
 */
export function anyDataset(): fc.Arbitrary<Dataset> {
  const kindIds = fc.uniqueArray(fc.constantFrom('own_kind', 'zeta', 'k2_x'), { maxLength: 2 });
  return fc
    .record({ actors: idsOf(1, 5), reports: idsOf(1, 3), events: idsOf(0, 2), claims: idsOf(0, 8), own: kindIds })
    .chain(({ actors, reports, events, claims, own }) =>
      each(own, anyKind).chain((ownKinds) => {
        const kinds = [...VOCABULARY, ...ownKinds];
        const ids: Ids = { actors, reports, events, kinds: [...VOCABULARY.slice(0, 9), ...ownKinds, ...ownKinds] };
        const info = { id: anyId, title: anyText(160), description: anyText(600), licence: anyText(40) };
        return fc.record({
          info: fc.record({ ...info, kinds: fc.constant(ownKinds) }),
          kinds: fc.constant(kinds),
          actors: each(actors, anyActor),
          reports: each(reports, (id) => anyReport(id, actors)),
          events: each(events, (id) => anyEvent(id, reports)),
          claims: each(claims, (id) => anyClaim(id, ids)),
        });
      }),
    );
}
