import { visitEach, type Steps } from '../../graph/turns.ts';
import { baseKind, type Restored } from './restored.ts';

/** Every id that a record names is that of a record; a problem where it is not. */
export function* checkReferences({ problems, kinds, actors, reports, events, claims }: Restored): Steps<void> {
  const check = (
    known: { has(id: string): boolean },
    what: string,
    id: string | undefined,
    line: number,
    by: string,
  ) => {
    if (id !== undefined && !known.has(id)) problems.add(line, `${by} names ${what} ${id}, which is not in the file`);
  };
  yield* visitEach(reports.entries(), ({ record, line }) => {
    check(actors, 'actor', record.publisher, line, `report ${record.id}`);
    check(actors, 'actor', record.derivedFrom?.publisher, line, `report ${record.id}`);
  });
  yield* visitEach(events.entries(), ({ record, line }) => {
    for (const { report } of record.casualties ?? []) check(reports, 'report', report, line, `event ${record.id}`);
  });
  yield* visitEach(claims.entries(), ({ record, line }) => {
    const by = `claim ${record.id}`;
    if (!baseKind(record.kind)) check(kinds, 'kind', record.kind, line, by);
    check(actors, 'actor', record.subject, line, by);
    check(actors, 'actor', record.object, line, by);
    check(reports, 'report', record.report, line, by);
    check(events, 'event', record.event, line, by);
    for (const { actor, of } of record.attribution ?? []) {
      check(actors, 'actor', actor, line, by);
      check(actors, 'actor', of, line, by);
    }
  });
}
