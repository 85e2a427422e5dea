/** What a search over all sorts of records answers with. */
import { z } from 'zod';
import { actorSummary, claim, event, report } from './records.ts';

const mark = z.object({ start: z.int(), end: z.int() });

const matched = z
  .object({
    field: z.enum(['name', 'kind', 'place', 'means', 'title', 'author', 'publisher', 'statement']),
    text: z.string().meta({ description: 'What stands there; of a long text the part around what matched.' }),
    marks: z.array(mark).meta({
      description:
        'Where it matched: from start to before end, in UTF-16 code units. None where words are run together.',
    }),
  })
  .meta({ id: 'Matched', description: 'By which of its texts a record was found.' });
export type Matched = z.infer<typeof matched>;

const foundActor = actorSummary.extend({ matched });
const foundEvent = event.pick({ id: true, kind: true, name: true, when: true }).extend({ matched });
const foundReport = report
  .pick({ id: true, title: true, published: true })
  .extend({ publisher: z.string().optional().meta({ description: 'Its name.' }), matched });
const foundClaim = claim
  .pick({
    id: true,
    subject: true,
    kind: true,
    object: true,
    relationship: true,
    report: true,
    when: true,
    stance: true,
    family: true,
  })
  .extend({
    asserted: z.boolean().meta({ description: 'Whether there is such a relationship; false where it is only denied.' }),
    matched,
  });

export const findAnswer = z
  .object({
    actors: z.array(foundActor),
    events: z.array(foundEvent),
    reports: z.array(foundReport),
    claims: z.array(foundClaim),
    near: z.array(foundActor).meta({ description: 'Where nothing at all was found: actors of similar names.' }),
    notSearched: z.array(z.enum(['events', 'reports', 'claims'])).meta({
      description:
        'What was not looked through: statements of an imported file, and whatever there is more than 50,000 of.',
    }),
  })
  .meta({ id: 'FindAnswer' });
export type FindAnswer = z.infer<typeof findAnswer>;
