import type { Actor } from '../schema/actor.ts';
import { foldName } from '../schema/fold.ts';
import type { Entry } from './finding.ts';
import { errorAt, warningAt, type Records, type Rule } from './rule.ts';

/** Actors that share a name, however it is spelt, each say which one they are; an actor has a name once. */
export const names: Rule = {
  id: 'names',
  *check(records: Records) {
    const holders = new Map<string, { entry: Entry<Actor>; index: number }[]>();
    for (const entry of records.actors) {
      const own = new Map<string, number>();
      for (const [index, { value }] of entry.record.names.entries()) {
        const folded = foldName(value);
        if (folded === '') {
          yield errorAt(entry, ['names', index, 'value'], `"${value}" has no letter or digit`, 'write the name out');
        } else if (entry.record.names.findIndex((name) => name.value === value) !== index) {
          yield warningAt(entry, ['names', index, 'value'], `"${value}" stands twice`, 'drop one');
        } else if (!own.has(folded)) {
          own.set(folded, index);
          holders.set(folded, [...(holders.get(folded) ?? []), { entry, index }]);
        }
      }
    }
    for (const sharing of holders.values()) {
      if (sharing.length < 2) continue;
      for (const { entry, index } of sharing) {
        if (entry.record.disambiguation !== undefined) continue;
        const others = sharing.map((other) => other.entry.record.id).filter((id) => id !== entry.record.id);
        const message = `"${entry.record.names[index]!.value}" is also a name of ${others.join(', ')}`;
        yield errorAt(entry, ['names', index, 'value'], message, 'add a disambiguation to each, or drop the name');
      }
    }
  },
};
