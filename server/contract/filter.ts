/**
 * The filter grammar, the same for every endpoint that reads the graph, for exports and on the command line. A term given
 * twice means either; different terms must all hold. What a term means is defined in `graph/filter.ts`.
 */
import { z } from 'zod';
import { ACTOR_CLASSES } from '../../graph-data/schema/actor-types.ts';
import { edtfField } from '../../graph-data/schema/fields.ts';
import { FAMILIES, SIGNS } from '../../graph-data/schema/vocabulary.ts';
import { actorReference, booleanText, repeatable, wholeNumber } from './parameters.ts';

const CERTAINTIES = ['certain', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const term = z.string().min(1).max(80);

export const filterFields = {
  actor: repeatable(actorReference).optional().meta({
    description: 'Id or unambiguous name. One: relationships of that actor. Several: relationships among them.',
  }),
  actorType: repeatable(z.enum(ACTOR_CLASSES)).optional().meta({
    description: 'Both ends are of these types; subtypes of organizations are types, too.',
  }),
  exceptActorType: repeatable(z.enum(ACTOR_CLASSES)).optional().meta({ description: 'Neither end is of these types.' }),
  kind: repeatable(term).optional().meta({ description: 'Kinds of relationship; see /vocabulary.' }),
  family: repeatable(z.enum(FAMILIES)).optional().meta({ description: 'Families of kinds.' }),
  sign: repeatable(z.enum(SIGNS)).optional().meta({ description: 'Signs of kinds.' }),
  during: repeatable(edtfField).optional().meta({
    description: 'EDTF dates or intervals: relationships that held on some day of any of them.',
  }),
  certainty: z.enum(CERTAINTIES).optional().meta({
    description: 'How surely it must have held `during`; `possible` where it is not given. Needs `during`.',
  }),
  minConfidence: wholeNumber(0, 100).optional().meta({ description: 'Confidence at least this.' }),
  minRoots: wholeNumber(1, 1000).optional().meta({ description: 'At least this many independent sources.' }),
  maxRoots: wholeNumber(1, 1000).optional().meta({
    description:
      'At most this many independent sources; with `minRoots=1`, or without, `maxRoots=1` leaves what stands on one.',
  }),
  report: repeatable(term).optional().meta({ description: 'Only what these reports claim.' }),
  exceptReport: repeatable(term).optional().meta({ description: 'Without what these reports claim.' }),
  exceptPublisher: repeatable(actorReference).optional().meta({
    description: 'Without the reports of these publishers; id or unambiguous name.',
  }),
  disputed: booleanText.optional().meta({ description: 'Whether one claim denies what another asserts.' }),
  hedged: booleanText.optional().meta({
    description:
      'Whether every claim that asserts it is hedged: alleged, likely, reportedly, inferred. With `false`, what is hedged does ' +
      'not count towards any other term either.',
  }),
};

/** Terms as they are asked for: actors by any name. */
export const filterQuery = z.strictObject(filterFields);
export type FilterQuery = z.output<typeof filterQuery>;

/** A filter query extended with an endpoint's own terms. */
export const withFilter = <T extends z.ZodRawShape>(fields: T) => z.strictObject({ ...filterFields, ...fields });
