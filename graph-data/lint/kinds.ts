import type { ActorType } from '../schema/actor.ts';
import type { Kind } from '../schema/vocabulary.ts';
import { eachClaim, errorAt, type PlacedClaim, type Records, type Rule } from './rule.ts';

/** A claim keeps to what its kind allows: the types of its ends, qualifiers, statuses, an event where it needs one. */
export const kinds: Rule = {
  id: 'kinds',
  *check(records: Records) {
    const byId = new Map(records.kinds.map((kind) => [kind.id, kind]));
    const types = new Map(records.actors.map(({ record }) => [record.id, record.type]));
    const remedy = `use one of ${[...byId.keys()].join(', ')}, or add it to the kinds in dataset.yaml`;
    for (const placed of eachClaim(records)) {
      const { claim, report, path } = placed;
      const kind = byId.get(claim.kind);
      if (!kind) {
        yield errorAt(report, [...path, 'kind'], `"${claim.kind}" is not in the vocabulary`, remedy);
        continue;
      }
      yield* endsAllowed(placed, kind, types);
      yield* detailsAllowed(placed, kind);
    }
  },
};

function* endsAllowed({ claim, report, path }: PlacedClaim, kind: Kind, types: ReadonlyMap<string, ActorType>) {
  for (const [end, allowed] of [
    ['subject', kind.subjects],
    ['object', kind.objects],
  ] as const) {
    const type = types.get(claim[end]);
    if (type === undefined || allowed.includes(type)) continue;
    const message = `${claim[end]} is of type ${type}, which cannot be the ${end} of ${kind.id}`;
    yield errorAt(report, [...path, end], message, `it takes ${allowed.join(', ')}; choose another kind or actor`);
  }
  if (claim.subject === claim.object) {
    yield errorAt(report, [...path, 'object'], 'is the same as the subject', 'name the other actor');
  }
}

function* detailsAllowed({ claim, report, path }: PlacedClaim, kind: Kind) {
  for (const key of Object.keys(claim.qualifiers ?? {})) {
    if (kind.qualifiers.includes(key)) continue;
    const remedy = kind.qualifiers.length > 0 ? `it takes ${kind.qualifiers.join(', ')}` : 'it takes none';
    yield errorAt(report, [...path, 'qualifiers', key], `is not a qualifier of ${kind.id}`, remedy);
  }
  if (claim.status !== undefined && !kind.statuses.includes(claim.status)) {
    const remedy = kind.statuses.length > 0 ? `it takes ${kind.statuses.join(', ')}` : 'it takes none';
    yield errorAt(report, [...path, 'status'], `"${claim.status}" is not a status of ${kind.id}`, remedy);
  }
  if (claim.statusOn !== undefined && claim.status === undefined) {
    yield errorAt(report, [...path, 'statusOn'], 'dates a status that is not given', 'add the status or drop its date');
  }
  if (kind.needsEvent && claim.event === undefined) {
    yield errorAt(report, [...path], `is of kind ${kind.id} and names no event`, 'add the event that it is about');
  }
}
