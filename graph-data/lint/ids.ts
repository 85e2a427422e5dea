import { shorten } from './finding.ts';
import { errorAt, type Records, type Rule } from './rule.ts';

/** Windows keeps these names for devices, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;

/** A record's id is its file's name; a claim's id begins with its report's and is unique. */
export const ids: Rule = {
  id: 'ids',
  *check(records: Records) {
    for (const entry of [...records.actors, ...records.events, ...records.reports]) {
      const name = entry.file.slice(entry.file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
      const { id } = entry.record;
      if (DEVICE.test(id))
        yield errorAt(entry, ['id'], `is ${id}, which no file on Windows can be named`, 'add a word');
      if (id === name) continue;
      yield errorAt(entry, ['id'], `is ${id} in a file named ${shorten(name)}`, 'rename the file or change the id');
    }
    for (const report of records.reports) {
      const seen = new Map<string, number>();
      for (const [index, { id }] of report.record.claims.entries()) {
        const path = ['claims', index, 'id'];
        if (!id.startsWith(`${report.record.id}-`)) {
          yield errorAt(
            report,
            path,
            `"${id}" does not begin with its report's id`,
            `begin it with ${report.record.id}-`,
          );
        }
        const first = seen.get(id);
        if (first !== undefined) {
          const line = report.lineOf(['claims', first]);
          yield errorAt(report, path, `"${id}" is also the id of the claim in line ${line}`, 'give one a new id');
        }
        seen.set(id, first ?? index);
      }
    }
    yield* repeatedClaimIds(records);
  },
};

/** Two reports whose ids begin alike, such as `a` and `a-b`, could each hold the claim `a-b-1`. */
function* repeatedClaimIds(records: Records) {
  const homes = new Map<string, string>();
  for (const report of records.reports) {
    for (const [index, { id }] of report.record.claims.entries()) {
      const home = homes.get(id) ?? report.file;
      if (home !== report.file) {
        yield errorAt(report, ['claims', index, 'id'], `"${id}" is also in ${home}`, 'give one of the two a new id');
      }
      homes.set(id, home);
    }
  }
}
