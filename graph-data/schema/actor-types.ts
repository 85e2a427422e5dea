/** Apart from the schemas, so that the page need not load what checks records. */
export const ACTOR_TYPES = ['organization', 'leader', 'agency', 'state', 'community', 'other'] as const;

export const ORGANIZATION_SUBTYPES = [
  'armed group',
  'umbrella',
  'office',
  'party',
  'institute',
  'media',
  'international body',
  'publication',
] as const;

/** What an actor can be told to be most exactly: the subtypes of organizations, and the other types. */
export const ACTOR_CLASSES = [...ACTOR_TYPES, ...ORGANIZATION_SUBTYPES] as const;
export type ActorClass = (typeof ACTOR_CLASSES)[number];

/** Whether an actor that is told to be of the first is one of the second as well: media are organizations. */
export const isOneOf = (actor: ActorClass, wide: ActorClass): boolean =>
  actor === wide || (wide === 'organization' && (ORGANIZATION_SUBTYPES as readonly string[]).includes(actor));
