/** What the colours of actors say: into which groups they fall, and which colour each has. The same for map, legend and picture. */
import { ACTOR_TYPES } from '../../graph-data/schema/actor-types.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPE_WORDS, countryName } from '../../graph-data/schema/words.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { leadingFamilies, leadingInWords } from './leading-families.ts';
import type { ColourBy } from './map-look.ts';
import type { Palette } from './palette.ts';
import { FAMILY_LIST } from './view.ts';

type Node = GraphAnswer['nodes'][number];

/** Which colour of the palette: the number of a category, a family, the one for all others, or that of names. */
export type ColourName = number | Family | 'others' | 'ink';

export interface ColourGroup {
  colour: ColourName;
  words: string;
  actors: number;
}

export interface ColourGroups {
  groups: ColourGroup[];
  /** By actor. */
  colourOf: ReadonlyMap<string, ColourName>;
}

/** How many groups have a colour of their own; the palette has as many. */
const MOST_GROUPS = 8;

/**
 * The groups of the whole graph. What is only taken off the map changes no colour, so it is none of the business of this:
 * hidden actors, the focus, families switched off. `groupsAmong` tells what is left to be explained.
 * @param edges those that the filters leave, of every family: an actor's family is the one that most of them are of
 */
export function colourGroups(by: ColourBy, nodes: readonly Node[], edges: GraphAnswer['edges']): ColourGroups | null {
  if (by === 'plain') return null;
  if (by === 'family') return byFamily(nodes, edges);
  const keyOf = KEYS[by];
  const members = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const others = members.get(key);
    if (others) others.push(node);
    else members.set(key, [node]);
  }
  const coloured = [...members]
    // Whoever has to do with nobody is no community.
    .filter(([, { length }]) => by !== 'community' || length > 1)
    .sort(ORDER[by])
    .slice(0, MOST_GROUPS);
  const numberOf = (key: string, place: number) => NUMBERS[by]?.(key) ?? place;
  const groups: ColourGroup[] = coloured.map(([key, { length }], place) => ({
    ...{ colour: numberOf(key, place), words: wordsOf(by, key, members.get(key)!), actors: length },
  }));
  const colourOf = new Map<string, ColourName>(nodes.map(({ id }) => [id, 'others']));
  coloured.forEach(([key, actors], place) => actors.forEach(({ id }) => colourOf.set(id, numberOf(key, place))));
  return { groups: withRest(groups, nodes.length, { colour: 'others', words: OTHERS[by] }), colourOf };
}

/** Those of the groups that some actors fall into, with how many of them do. */
export function groupsAmong({ groups, colourOf }: ColourGroups, actors: Iterable<string>): ColourGroup[] {
  const counts = new Map<ColourName, number>();
  for (const id of actors) {
    const colour = colourOf.get(id);
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return groups.flatMap((group) => {
    const among = counts.get(group.colour);
    return among === undefined ? [] : [{ ...group, actors: among }];
  });
}

/** The colour itself. */
export function colourIn({ families, categories, others, ink }: Palette, name: ColourName): string {
  if (typeof name === 'number') return categories[name] ?? others;
  return { ...families, others, ink }[name];
}

type ByKey = Exclude<ColourBy, 'plain' | 'family'>;

const KEYS: Record<ByKey, (node: Node) => string | undefined> = {
  type: ({ type }) => type,
  community: ({ community }) => community?.toString(),
  country: ({ country }) => country,
};

/** A number that a group has whoever else is there, so that a graph that grows keeps its colours; else its place counts. */
const NUMBERS: Partial<Record<ByKey, (key: string) => number>> = {
  type: (key) => ACTOR_TYPES.indexOf(key as Node['type']),
};

const OTHERS: Record<ByKey, string> = {
  type: 'others',
  community: 'in smaller groups, or alone',
  country: 'of others, or not known',
};

type Entry = [key: string, members: Node[]];
const largestFirst = ([a, { length: one }]: Entry, [b, { length: other }]: Entry) => other - one || (a < b ? -1 : 1);

/** Types in the order of the legend, communities from the largest of the whole graph on. */
const ORDER: Record<ByKey, (a: Entry, b: Entry) => number> = {
  type: ([a], [b]) => ACTOR_TYPES.indexOf(a as Node['type']) - ACTOR_TYPES.indexOf(b as Node['type']),
  community: ([a], [b]) => Number(a) - Number(b),
  country: largestFirst,
};

function wordsOf(by: ByKey, key: string, members: readonly Node[]): string {
  if (by === 'type') return ACTOR_TYPE_WORDS[key as Node['type']].toLowerCase();
  if (by === 'country') return countryName(key);
  const busiest = members.reduce((most, node) => (node.degree > most.degree ? node : most));
  return `around ${busiest.label}`;
}

function withRest(groups: ColourGroup[], all: number, rest: Omit<ColourGroup, 'actors'>): ColourGroup[] {
  const left = all - groups.reduce((sum, { actors }) => sum + actors, 0);
  return left === 0 ? groups : [...groups, { ...rest, actors: left }];
}

function byFamily(nodes: readonly Node[], edges: GraphAnswer['edges']): ColourGroups {
  const leading = leadingFamilies(edges);
  const colourOf = new Map<string, ColourName>();
  for (const { id } of nodes) {
    const family = leading.get(id) ?? 'mixed';
    // The grey of others would look like structure's.
    colourOf.set(id, family === 'mixed' ? 'ink' : family);
  }
  const actorsOf = (name: ColourName) => [...colourOf.values()].filter((each) => each === name).length;
  const groups = FAMILY_LIST.map((family) => ({
    ...{ colour: family, words: leadingInWords(family), actors: actorsOf(family) },
  })).filter(({ actors }) => actors > 0);
  return { groups: withRest(groups, nodes.length, { colour: 'ink', words: leadingInWords('mixed') }), colourOf };
}
