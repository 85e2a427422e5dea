/** An actor as fields of a node, written and read back without loss. */
import { preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import { unlessEmpty, type Field } from './field.ts';
import { readList } from './lists.ts';
import { aliasesOf, namesFrom, rolesOf, type NameLists } from './name-lists.ts';

/** An actor while its fields are being read. */
export interface ActorDraft {
  /** What is complete already; of no checked form. */
  readonly record: Record<string, unknown>;
  readonly names: NameLists;
}

export interface ActorField extends Field<Actor> {
  /** @throws {SyntaxError} where the text is none that `write` can have left. */
  readonly read: (text: string, draft: ActorDraft) => void;
}

type TextKey = 'type' | 'subtype' | 'disambiguation' | 'summary' | 'country' | 'founded' | 'dissolved';

const text = (id: string, key: TextKey): ActorField => ({
  ...{ id, type: 'string', write: (actor) => actor[key] },
  read: (value, { record }) => void (record[key] = value),
});

/** A list with one element a name, in the order of the names. */
const perName = (id: string, key: 'language' | 'script', list: 'languages' | 'scripts'): ActorField => ({
  ...{ id, type: 'liststring' },
  write: ({ names }) => unlessEmpty(names.map((name) => name[key] ?? '')),
  read: (value, { names }) => void (names[list] = readList(value)),
});

export const ACTOR_FIELDS: readonly ActorField[] = [
  { id: 'name', type: 'string', write: preferredName, read: (value, { names }) => void (names.name = value) },
  text('actor_type', 'type'),
  text('subtype', 'subtype'),
  text('disambiguation', 'disambiguation'),
  {
    ...{ id: 'aliases', type: 'liststring', write: aliasesOf },
    read: (value, { names }) => void (names.aliases = readList(value)),
  },
  perName('name_languages', 'language', 'languages'),
  perName('name_scripts', 'script', 'scripts'),
  {
    ...{ id: 'name_roles', type: 'liststring', write: rolesOf },
    read: (value, { names }) => void (names.roles = readList(value)),
  },
  text('summary', 'summary'),
  text('country', 'country'),
  text('founded', 'founded'),
  text('dissolved', 'dissolved'),
  {
    ...{ id: 'tags', type: 'liststring', write: ({ tags }) => tags },
    read: (value, { record }) => void (record.tags = readList(value)),
  },
  {
    ...{ id: 'external_ids', type: 'liststring', write: externalIdsOf },
    read: (value, { record }) => void (record.externalIds = Object.fromEntries(readList(value).map(externalIdIn))),
  },
  {
    // What an imported file told of it; JSON, since its names may be any.
    ...{ id: 'imported_attributes', type: 'string' },
    write: ({ attributes }) => attributes && JSON.stringify(attributes),
    read: (value, { record }) => void (record.attributes = JSON.parse(value)),
  },
];

/** `wikidata:Q42`; a colon of the scheme itself is written `%3A`. */
function externalIdsOf({ externalIds }: Actor): string[] | undefined {
  if (externalIds === undefined) return undefined;
  const schemeText = (scheme: string) => scheme.replace(/[%:]/g, (character) => (character === '%' ? '%25' : '%3A'));
  return Object.entries(externalIds).map(([scheme, id]) => `${schemeText(scheme)}:${id}`);
}

function externalIdIn(text: string): [scheme: string, id: string] {
  const colon = text.indexOf(':');
  if (colon < 0) throw new SyntaxError(`"${text}" is not of the form scheme:id`);
  const scheme = text.slice(0, colon).replace(/%3A|%25/g, (escape) => (escape === '%25' ? '%' : ':'));
  return [scheme, text.slice(colon + 1)];
}

/**
 * An actor from its fields, still to be checked against the schema.
 * @param value the text of a field; undefined where there is none
 * @throws {SyntaxError} where a field is malformed.
 */
export function readActor(id: string, value: (fieldId: string) => string | undefined): Record<string, unknown> {
  const draft: ActorDraft = { record: { id }, names: {} };
  for (const field of ACTOR_FIELDS) {
    const given = value(field.id);
    if (given !== undefined && given !== '') field.read(given, draft);
  }
  draft.record.names = namesFrom(draft.names);
  return draft.record;
}
