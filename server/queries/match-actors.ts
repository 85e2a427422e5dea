/** Which actors of a file may be which of the dataset. Whether they are, a person has to say. */
import type { Actor } from '../../graph-data/schema/actor.ts';
import { foldName } from '../../graph-data/schema/fold.ts';
import type { ActorMatch, MatchesAnswer } from '../contract/unite.ts';
import { inTurns, visitEach } from '../graph/turns.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { summarize } from './summarize.ts';

/** More nobody goes through. */
const MOST = 500;

/** Those that have an id, an id elsewhere or a whole name in common; the likely ones first. */
export async function matchActors(imported: Snapshot, known: Snapshot): Promise<MatchesAnswer> {
  const elsewhere = byExternalId(known.graph.actors);
  const items: ActorMatch[] = [];
  await inTurns(visitEach(imported.graph.actors, (actor) => items.push(...matchesOf(actor, known, elsewhere))));
  items.sort((a, b) => Number(b.likely) - Number(a.likely));
  const { id, title } = known.dataset.info;
  return { dataset: { id, title }, items: items.slice(0, MOST), untold: Math.max(0, items.length - MOST) };
}

function matchesOf(actor: Actor, { graph, names }: Snapshot, elsewhere: ReadonlyMap<string, Actor>): ActorMatch[] {
  // By id: a record may be made anew each time that it is asked for.
  const found = new Map<string, { other: Actor; by: ActorMatch['by']; common: string }>();
  const note = (other: Actor | undefined, by: ActorMatch['by'], common: string) => {
    if (other && !found.has(other.id)) found.set(other.id, { other, by, common });
  };
  const index = graph.actorIndex.get(actor.id);
  note(index === undefined ? undefined : graph.actors.at(index), 'id', actor.id);
  for (const key of externalIds(actor)) note(elsewhere.get(key), 'external-id', key);
  for (const { value } of actor.names) for (const other of names.withName(value)) note(other, 'name', value);
  const own = new Set(actor.names.map(({ value }) => foldName(value)));
  return [...found.values()].map(({ other, by, common }) => ({
    ...{ imported: summarize(actor), known: summarize(other), by, common },
    likely: by !== 'name' && other.names.some(({ value }) => own.has(foldName(value))),
  }));
}

const externalIds = ({ externalIds: ids = {} }: Actor): string[] =>
  Object.entries(ids).map(([where, id]) => `${where} ${id}`);

function byExternalId(actors: Iterable<Actor>): Map<string, Actor> {
  const found = new Map<string, Actor>();
  for (const actor of actors) for (const key of externalIds(actor)) found.set(key, actor);
  return found;
}
