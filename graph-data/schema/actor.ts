import { z } from 'zod';
import { ACTOR_TYPES, ORGANIZATION_SUBTYPES } from './actor-types.ts';
import { edtfField, idField, longTextField, textField } from './fields.ts';

export type ActorType = (typeof ACTOR_TYPES)[number];

const nameSchema = z.strictObject({
  value: textField(200),
  /** BCP 47, such as `ur`; absent where the report does not tell. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a BCP 47 tag such as en or ur')
    .optional(),
  /** ISO 15924, such as `Arab`. */
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 code such as Latn or Arab')
    .optional(),
  /** The name to show; exactly one of an actor's names has it. */
  preferred: z.literal(true).optional(),
  /** An acronym; the first is the short label where room is scarce. */
  acronym: z.literal(true).optional(),
});
export type Name = z.infer<typeof nameSchema>;

export const actorSchema = z
  .strictObject({
    id: idField,
    type: z.enum(ACTOR_TYPES),
    /** For an organization alone. */
    subtype: z.enum(ORGANIZATION_SUBTYPES).optional(),
    /** Every spelling and acronym under which the reports know the actor. */
    names: z.array(nameSchema).min(1, 'must hold at least one name'),
    /** Tells the actor apart from one that shares a name with it. */
    disambiguation: textField(120).optional(),
    /** What the actor is, in one or two neutral sentences that the reports support. */
    summary: textField(500),
    /** ISO 3166-1 alpha-2 of the country that the actor is of or mainly in. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as PK')
      .optional(),
    founded: edtfField.optional(),
    dissolved: edtfField.optional(),
    /** Ids elsewhere, such as `wikidata: Q42` or `ucdp: "323"`. */
    externalIds: z.record(textField(40), textField(200)).optional(),
    tags: z.array(textField(80)).optional(),
    /** What an imported file tells of it beyond all that, by the file's own names. */
    attributes: z.record(textField(200), longTextField(100_000)).optional(),
  })
  .refine((actor) => actor.names.filter((name) => name.preferred).length === 1, {
    path: ['names'],
    message: 'must mark exactly one name as preferred: true',
  })
  .refine((actor) => (actor.type === 'organization') === (actor.subtype !== undefined), {
    path: ['subtype'],
    message: `must be given for an organization and for nothing else; one of ${ORGANIZATION_SUBTYPES.join(', ')}`,
  });

/** An organization, a leader (any person), an agency, a state or a community; `other` in imported graphs alone. */
export type Actor = z.infer<typeof actorSchema>;

/** The name to show in full. */
export function preferredName(actor: Actor): string {
  return actor.names.find((name) => name.preferred)!.value;
}

/** The name to show where room is scarce: the first acronym, or else the preferred name. */
export function labelOf(actor: Actor): string {
  return (actor.names.find((name) => name.acronym) ?? actor.names.find((name) => name.preferred)!).value;
}
