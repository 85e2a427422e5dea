/** Records of which formats that know no nodes and edges make their files. */
import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import { claimsOf, type Aside, type ExportInput } from './export-input.ts';

/** The actors of the file and those that its records name, by id. */
export function* everyActor({ snapshot: { graph }, actors }: ExportInput, aside: Aside): Generator<Actor, void> {
  const named = aside.actors.map(({ id }) => graph.actorIndex.get(id)!);
  for (const index of [...actors, ...named].sort((a, b) => a - b)) yield graph.actors.at(index)!;
}

/** The claims of the file: by id where nothing is left out, else one relationship after another. */
export function* everyClaim(input: ExportInput, aside: Aside): Generator<Claim, void> {
  if (input.filterText === undefined) {
    yield* input.snapshot.dataset.claims;
    return;
  }
  for (const relationship of input.relationships) yield* claimsOf(input.selection, relationship);
  yield* aside.claims;
}
