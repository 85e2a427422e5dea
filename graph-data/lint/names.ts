import type { Actor } from '../schema/actor.ts';
import { foldName } from '../schema/fold.ts';
import { shorten, type Entry } from './finding.ts';
import { errorAt, warningAt, type Records, type Rule } from './rule.ts';

/** How many of those that share a name are told by id. */
const MOST_NAMED = 5;

/** Actors that share a name, however it is spelt, each say which one they are; an actor has a name once. */
export const names: Rule = {
  id: 'names',
  *check(records: Records) {
    const holders = new Map<string, { entry: Entry<Actor>; index: number }[]>();
    for (const entry of records.actors) {
      const own = new Set<string>();
      const spellings = new Set<string>();
      for (const [index, { value }] of entry.record.names.entries()) {
        const folded = foldName(value);
        if (folded === '') {
          yield errorAt(
            entry,
            ['names', index, 'value'],
            `"${shorten(value)}" has no letter or digit`,
            'write the name out',
          );
        } else if (spellings.has(value)) {
          yield warningAt(entry, ['names', index, 'value'], `"${shorten(value)}" stands twice`, 'drop one');
        } else if (!own.has(folded)) {
          own.add(folded);
          const sharing = holders.get(folded);
          if (sharing) sharing.push({ entry, index });
          else holders.set(folded, [{ entry, index }]);
        }
        spellings.add(value);
      }
    }
    for (const sharing of holders.values()) {
      if (sharing.length < 2) continue;
      for (const { entry, index } of sharing) {
        if (entry.record.disambiguation !== undefined) continue;
        // One more than is named, so that it may be the actor itself.
        const some = sharing.slice(0, MOST_NAMED + 1).map((other) => other.entry.record.id);
        const others = some.filter((id) => id !== entry.record.id).slice(0, MOST_NAMED);
        const more = sharing.length - 1 - others.length;
        const holdersText = `${others.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        const message = `"${shorten(entry.record.names[index]!.value)}" is also a name of ${holdersText}`;
        yield errorAt(entry, ['names', index, 'value'], message, 'add a disambiguation to each, or drop the name');
      }
    }
  },
};
