/** A search over actors, events, reports and claims. */
import { preferredName } from '../../graph-data/schema/actor.ts';
import type { FindAnswer, Matched } from '../contract/find.ts';
import { relationshipWithId } from '../graph/actor-graph.ts';
import { select } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { summarize, toClaimAnswer } from './summarize.ts';

const USUAL_LIMIT = 5;

export async function answerFind(
  snapshot: Snapshot,
  { q, limit = USUAL_LIMIT }: { q: string; limit?: number | undefined },
): Promise<FindAnswer> {
  const { graph, names } = snapshot;
  const all = select(graph, {});
  const texts = await snapshot.texts();
  const found = {
    actors: toActors(names.searchAll(q, limit)),
    events: (texts.events?.search(q, limit) ?? []).map(({ record: { id, kind, name, when }, matched }) => {
      return { id, kind, name, when, matched: toMatched(matched) };
    }),
    reports: (texts.reports?.search(q, limit) ?? []).map(({ record: { id, title, published, publisher }, matched }) => {
      const named = publisher !== undefined && { publisher: nameOf(snapshot, publisher) };
      return { id, title, published, ...named, matched: toMatched(matched) };
    }),
    claims: (texts.claims?.search(q, limit) ?? []).map(({ record, matched }) => {
      const { id, subject, kind, object, relationship, report, when, stance, family } = toClaimAnswer(snapshot, record);
      const about = { id, subject, kind, object, relationship, report, when, stance, family };
      const asserted = all.accepts(relationshipWithId(graph, relationship));
      return { ...about, asserted, matched: toMatched(matched) };
    }),
  };
  const isNothing = Object.values(found).every(({ length }) => length === 0);
  return {
    ...found,
    near: isNothing ? toActors(names.near(q, limit)) : [],
    notSearched: (['events', 'reports', 'claims'] as const).filter((sort) => texts[sort] === undefined),
  };
}

type NameMatches = ReturnType<Snapshot['names']['near']>;

const toActors = (matches: NameMatches): FindAnswer['actors'] =>
  matches.map(({ actor, matched, marks }) => ({
    ...summarize(actor),
    matched: { field: 'name' as const, text: matched, marks },
  }));

/** The index knows fields by any name; those of records are in the contract. */
const toMatched = ({ field, ...rest }: { field: string; text: string; marks: Matched['marks'] }): Matched => ({
  field: field as Matched['field'],
  ...rest,
});

const nameOf = ({ graph }: Snapshot, id: string) => preferredName(graph.actors.at(graph.actorIndex.get(id)!)!);
