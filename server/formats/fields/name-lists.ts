/** The names of an actor as one name, its aliases, and lists that say more of all names where there is more to say. */
import type { Actor, Name } from '../../../graph-data/schema/actor.ts';
import { unlessEmpty } from './field.ts';

/** What fields say of names. The lists have one element a name, in the order of the names. */
export interface NameLists {
  name?: string;
  aliases?: readonly string[];
  languages?: readonly string[];
  scripts?: readonly string[];
  roles?: readonly string[];
}

/** Every other name than the preferred, acronyms included, in their order. */
export function aliasesOf({ names }: Actor): readonly string[] | undefined {
  return names.length === 1 ? undefined : names.filter(({ preferred }) => !preferred).map(({ value }) => value);
}

/** `preferred`, `acronym` or both of each name; undefined where the preferred is the first and nothing else is to be said. */
export function rolesOf({ names }: Actor): readonly string[] | undefined {
  if (names[0]!.preferred && !names.some(({ acronym }) => acronym)) return undefined;
  return unlessEmpty(
    names.map(({ preferred, acronym }) => [preferred && 'preferred', acronym && 'acronym'].filter(Boolean).join(' ')),
  );
}

/**
 * Names in their order. Where someone added or took away an alias, the other lists no longer fit and the names are taken
 * without them, the preferred first.
 * @throws {SyntaxError} where there is no preferred name.
 */
export function namesFrom({ name, aliases = [], ...lists }: NameLists): Name[] {
  if (name === undefined) throw new SyntaxError('there is no name');
  const fitting = (list: readonly string[] = []) => (list.length === aliases.length + 1 ? list : []);
  const [languages, scripts, roles] = [fitting(lists.languages), fitting(lists.scripts), fitting(lists.roles)];
  const place = Math.max(
    0,
    roles.findIndex((role) => role.split(' ').includes('preferred')),
  );
  return aliases.toSpliced(place, 0, name).map((value, index) => ({
    value,
    ...(languages[index] && { language: languages[index] }),
    ...(scripts[index] && { script: scripts[index] }),
    ...(index === place && { preferred: true as const }),
    ...(roles[index]?.split(' ').includes('acronym') && { acronym: true as const }),
  }));
}
