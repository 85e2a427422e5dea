import { dates } from './dates.ts';
import { eventDates } from './event-dates.ts';
import type { Finding } from './finding.ts';
import { ids } from './ids.ts';
import { importedOnly } from './imported-only.ts';
import { kinds } from './kinds.ts';
import { inferences } from './inferences.ts';
import { names } from './names.ts';
import { ownWords } from './own-words.ts';
import { paragraphs } from './paragraphs.ts';
import { references } from './references.ts';
import { repeats } from './repeats.ts';
import type { Records, Rule } from './rule.ts';
import { symmetricOrder } from './symmetric-order.ts';

const RULES: readonly Rule[] = [
  ids,
  references,
  paragraphs,
  importedOnly,
  kinds,
  symmetricOrder,
  dates,
  eventDates,
  names,
  ownWords,
  repeats,
  inferences,
];

/** Every finding of every rule. */
export function lint(records: Records): Finding[] {
  return RULES.flatMap((rule) => [...rule.check(records)].map((finding) => ({ ...finding, rule: rule.id })));
}
