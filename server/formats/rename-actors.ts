import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import { mapInTurns } from '../graph/turns.ts';

/**
 * The dataset with other ids for some of its actors, wherever they are named; with turns for others. Relationships without a direction stay stored
 * with the smaller id first.
 */
export async function renameActors(dataset: Dataset, idOf: ReadonlyMap<string, string>): Promise<Dataset> {
  if (idOf.size === 0) return dataset;
  const named = <Id extends string | undefined>(id: Id): Id => ((id !== undefined && idOf.get(id)) || id) as Id;
  const symmetric = new Set(dataset.kinds.filter((kind) => kind.symmetric).map(({ id }) => id));
  const claimOf = (claim: Claim): Claim => {
    const [subject, object] = [named(claim.subject), named(claim.object)];
    const isTurned = symmetric.has(claim.kind) && subject > object;
    const attribution = claim.attribution?.map((voice) => ({
      ...voice,
      ...(voice.actor !== undefined && { actor: named(voice.actor) }),
      ...(voice.of !== undefined && { of: named(voice.of) }),
    }));
    return {
      ...claim,
      ...{ subject: isTurned ? object : subject, object: isTurned ? subject : object },
      ...(attribution && { attribution }),
    };
  };
  const reportOf = (report: Report): Report => ({
    ...report,
    ...(report.publisher !== undefined && { publisher: named(report.publisher) }),
    ...(report.derivedFrom && {
      derivedFrom: { ...report.derivedFrom, publisher: named(report.derivedFrom.publisher) },
    }),
  });
  const { info, kinds, events } = dataset;
  return {
    ...{ info, kinds, events },
    actors: await mapInTurns(dataset.actors, (actor): Actor => ({ ...actor, id: named(actor.id) })),
    reports: dataset.reports.map(reportOf),
    claims: await mapInTurns(dataset.claims, claimOf),
  };
}
