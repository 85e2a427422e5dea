import type { Entry, FieldPath } from './finding.ts';
import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

type Folder = 'actors' | 'events' | 'reports';
interface Reference {
  entry: Entry<unknown>;
  path: FieldPath;
  id: string | undefined;
  folder: Folder;
}

/** Every id that a record names belongs to a record. */
export const references: Rule = {
  id: 'references',
  *check(records: Records) {
    const known = {
      actors: new Set(records.actors.map(({ record }) => record.id)),
      events: new Set(records.events.map(({ record }) => record.id)),
      reports: new Set(records.reports.map(({ record }) => record.id)),
    };
    for (const { entry, path, id, folder } of eachReference(records)) {
      if (id === undefined || known[folder].has(id) || records.malformed.has(`${folder}/${id}.yaml`)) continue;
      const remedy = `write ${folder}/${id}.yaml or correct the id`;
      yield errorAt(entry, path, `names ${id}, which is not among the ${folder}`, remedy);
    }
  },
};

function* eachReference(records: Records): Iterable<Reference> {
  for (const entry of records.events) {
    for (const [index, { report }] of (entry.record.casualties ?? []).entries()) {
      yield { entry, path: ['casualties', index, 'report'], id: report, folder: 'reports' };
    }
  }
  for (const entry of records.reports) {
    const { publisher, derivedFrom } = entry.record;
    yield { entry, path: ['publisher'], id: publisher, folder: 'actors' };
    yield { entry, path: ['derivedFrom', 'publisher'], id: derivedFrom?.publisher, folder: 'actors' };
  }
  for (const { claim, report: entry, path } of eachClaim(records)) {
    yield { entry, path: [...path, 'subject'], id: claim.subject, folder: 'actors' };
    yield { entry, path: [...path, 'object'], id: claim.object, folder: 'actors' };
    yield { entry, path: [...path, 'event'], id: claim.event, folder: 'events' };
    for (const [index, voice] of (claim.attribution ?? []).entries()) {
      const at = [...path, 'attribution', index];
      yield { entry, path: [...at, 'actor'], id: voice.actor, folder: 'actors' };
      yield { entry, path: [...at, 'of'], id: voice.of, folder: 'actors' };
    }
  }
}
