/**
 * The vocabulary of relationships, as data. Family, sign and direction belong to a kind, never to a single claim, and no
 * code asks for a kind by its name.
 */
import { z } from 'zod';
import { ACTOR_TYPES } from './actor-types.ts';
import type { ActorType } from './actor.ts';
import { kindIdField, textField } from './fields.ts';

export const FAMILIES = ['alliance', 'deal', 'lineage', 'rivalry', 'structure', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

export const SIGNS = ['positive', 'neutral', 'negative'] as const;
export type SignName = (typeof SIGNS)[number];
export type Sign = 1 | 0 | -1;

/** The word for a sign. */
export function signName(sign: Sign): SignName {
  return sign > 0 ? 'positive' : sign < 0 ? 'negative' : 'neutral';
}

export const signField = z.literal([1, 0, -1]).meta({ type: 'integer', enum: [1, 0, -1] });

export const kindSchema = z.strictObject({
  id: kindIdField,
  family: z.enum(FAMILIES),
  sign: signField,
  /** The two ends are alike; a claim is then stored once, the smaller id as its subject. */
  symmetric: z.boolean(),
  /** An event happens at some time in its dates; a state lasts through them. */
  aspect: z.enum(['state', 'event']),
  /** Types of actor that each end may be. */
  subjects: z.array(z.enum(ACTOR_TYPES)).min(1),
  objects: z.array(z.enum(ACTOR_TYPES)).min(1),
  /** Verbs that stand between subject and object, and between object and subject. */
  reads: z.strictObject({ forward: textField(60), reverse: textField(60) }),
  definition: textField(300),
  /** Keys that a claim's qualifiers may have. */
  qualifiers: z.array(textField(200)),
  /** Values that a claim's status may have; none where the kind has no status. */
  statuses: z.array(textField(40)),
  /** A claim of this kind must name its event. */
  needsEvent: z.boolean().default(false),
});

/** One kind of relationship. */
export type Kind = z.infer<typeof kindSchema>;

const ANY: ActorType[] = [...ACTOR_TYPES];
const COLLECTIVE: ActorType[] = ['organization', 'agency', 'state', 'community'];
const DEAL = ['proposed', 'in_force', 'violated', 'broken', 'expired', 'renounced'];

type Row = Pick<Kind, 'id' | 'sign' | 'aspect' | 'definition'> & {
  /** One verb for a symmetric kind, two for a directed one. */
  reads: string | [forward: string, reverse: string];
} & Partial<Pick<Kind, 'subjects' | 'objects' | 'qualifiers' | 'statuses' | 'needsEvent'>>;

const ROWS: Record<Family, Row[]> = {
  alliance: [
    { id: 'allied_with', sign: 1, aspect: 'state', reads: 'is allied with', qualifiers: ['basis'], definition: 'An alliance: strategic, tactical or transactional.' },
    { id: 'cooperates_with', sign: 1, aspect: 'state', reads: 'cooperates with', qualifiers: ['form'], definition: 'Cooperation short of an alliance: shared networks, contacts, joint claims, co-location.' },
    { id: 'supports', sign: 1, aspect: 'state', reads: ['supports', 'is supported by'], qualifiers: ['support'], definition: 'Support other than in words: material, territorial (haven), training, financial, political.' },
    { id: 'sponsors', sign: 1, aspect: 'state', reads: ['sponsors', 'is sponsored by'], subjects: ['state', 'agency'], objects: ['organization', 'leader', 'agency'], qualifiers: ['mode', 'support'], definition: 'A state or its agency stands behind a group; active, passive or alleged.' },
    { id: 'endorses', sign: 1, aspect: 'state', reads: ['endorses', 'is endorsed by'], qualifiers: ['form'], definition: 'Approval in words only.' },
  ],
  deal: [
    { id: 'negotiates_with', sign: 0, aspect: 'state', reads: 'negotiates with', qualifiers: ['aim', 'terms'], statuses: ['proposed', 'ongoing', 'stalled', 'collapsed', 'rejected', 'concluded'], definition: 'Talks of the two with each other, broken off or not.' },
    { id: 'reached_out_to', sign: 0, aspect: 'event', reads: ['reached out to', 'was approached by'], qualifiers: ['aim', 'means'], definition: 'One side turned to the other, to win it for talks, help, a common fight or its ranks, whatever came of it.' },
    { id: 'agreed_with', sign: 1, aspect: 'state', reads: 'made a deal with', qualifiers: ['terms'], statuses: DEAL, definition: 'A deal, with its terms and status.' },
    { id: 'ceasefire_with', sign: 1, aspect: 'state', reads: 'agreed a ceasefire with', qualifiers: ['scope', 'terms'], statuses: DEAL, definition: 'A ceasefire: temporary, indefinite or unilateral.' },
    { id: 'mediates', sign: 0, aspect: 'state', reads: ['mediates for', 'has as mediator'], qualifiers: ['role', 'counterpart'], needsEvent: true, definition: 'Mediation, one claim between the mediator and each party; names the talks as its event.' },
  ],
  lineage: [
    { id: 'split_from', sign: 0, aspect: 'event', reads: ['split from', 'is the origin of'], subjects: COLLECTIVE, objects: COLLECTIVE, qualifiers: ['manner'], definition: 'A child comes out of a parent.' },
    { id: 'merged_into', sign: 1, aspect: 'event', reads: ['merged into', 'absorbed'], subjects: COLLECTIVE, objects: COLLECTIVE, qualifiers: ['manner'], definition: 'One actor is taken up by another.' },
    { id: 'succeeded', sign: 0, aspect: 'event', reads: ['was succeeded by', 'succeeded'], qualifiers: ['manner'], definition: 'The old becomes the new, or is renamed; from old to new.' },
    { id: 'defected_from', sign: -1, aspect: 'event', reads: ['has defectors from', 'lost defectors to'], qualifiers: ['who'], definition: 'Members of the object left it for the subject, or the subject is one who left.' },
  ],
  rivalry: [
    { id: 'rival_of', sign: -1, aspect: 'state', reads: 'is a rival of', qualifiers: ['over'], definition: 'Competition for the same ground, recruits or cause.' },
    { id: 'hostile_to', sign: -1, aspect: 'state', reads: ['is hostile to', 'meets hostility from'], qualifiers: ['form'], definition: 'Declared enmity or aims, on one side.' },
    { id: 'denounces', sign: -1, aspect: 'event', reads: ['denounced', 'was denounced by'], qualifiers: ['for'], definition: 'Condemnation in words only.' },
    { id: 'recruits_from', sign: -1, aspect: 'state', reads: ['recruits from', 'loses recruits to'], qualifiers: ['who'], definition: 'Drawing away the members of another.' },
    { id: 'fights', sign: -1, aspect: 'state', reads: 'fights', qualifiers: ['form'], definition: 'Sustained violence between the two.' },
    { id: 'attacked', sign: -1, aspect: 'event', reads: ['attacked', 'was attacked by'], qualifiers: ['target', 'means'], definition: 'An event: a bombing, raid, air strike or killing.' },
    { id: 'designated', sign: -1, aspect: 'state', reads: ['designated', 'was designated by'], subjects: COLLECTIVE, qualifiers: ['list'], definition: 'Sanctions, bans and listings.' },
  ],
  structure: [
    { id: 'part_of', sign: 1, aspect: 'state', reads: ['is part of', 'includes'], subjects: COLLECTIVE, objects: COLLECTIVE, qualifiers: ['role'], definition: 'A branch, a province, an agency of a state, a member of an umbrella, an organ.' },
    { id: 'pledged_to', sign: 1, aspect: 'state', reads: ['pledged allegiance to', 'has the allegiance of'], qualifiers: ['terms'], statuses: ['accepted', 'rejected', 'renounced'], definition: 'Allegiance; accepted, rejected or renounced.' },
    { id: 'commands', sign: 1, aspect: 'state', reads: ['gives orders to', 'takes orders from'], qualifiers: ['order'], definition: 'Gives orders to.' },
    { id: 'leads', sign: 0, aspect: 'state', reads: ['leads', 'is led by'], subjects: ['leader'], objects: COLLECTIVE, qualifiers: ['office'], definition: 'A person heads an actor or part of it; office and tenure.' },
    { id: 'belongs_to', sign: 0, aspect: 'state', reads: ['belongs to', 'has as member'], subjects: ['leader'], objects: COLLECTIVE, qualifiers: ['role'], definition: 'A person is of an actor, in a role.' },
  ],
  other: [
    { id: 'related_to', sign: 0, aspect: 'state', reads: 'is related to', definition: 'For imported graphs alone, where no kind is known.' },
  ],
};

function kindOf(family: Family, row: Row): Kind {
  const symmetric = typeof row.reads === 'string';
  const [forward, reverse] = typeof row.reads === 'string' ? [row.reads, row.reads] : row.reads;
  return {
    subjects: ANY,
    objects: ANY,
    qualifiers: [],
    statuses: [],
    needsEvent: false,
    ...row,
    family,
    symmetric,
    reads: { forward, reverse },
  };
}

/** Every kind of the base vocabulary, by family; a dataset may add its own in `dataset.yaml`. */
export const VOCABULARY: readonly Kind[] = FAMILIES.flatMap((family) => ROWS[family].map((row) => kindOf(family, row)));
