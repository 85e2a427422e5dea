/** Apart from the schemas, so that the page need not load what checks records. */
export const ACTOR_TYPES = ['organization', 'leader', 'agency', 'state', 'community', 'other'] as const;
