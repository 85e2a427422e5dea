import { describe, expect, it } from 'vitest';
import type { ActorClass } from '../../../graph-data/schema/actor-types.ts';
import { showsType, typeFilter } from '../../../client/state/actor-type-filter.ts';

const there: ActorClass[] = ['armed group', 'media', 'institute', 'leader', 'agency', 'state'];
const left = (...kept: ActorClass[]) => typeFilter(new Set(kept), there);

describe('a filter of types', () => {
  it('is none where every type is left', () => {
    expect(left(...there)).toEqual({ actorType: [], exceptActorType: [] });
  });

  it('names what is left out where that is less, and else what is left', () => {
    expect(left('armed group', 'leader', 'agency', 'state')).toEqual({
      actorType: [],
      exceptActorType: ['institute', 'media'],
    });
    // As many of the one as of the other.
    expect(left('media', 'institute', 'leader').actorType).toEqual([]);
    expect(left('state')).toEqual({ actorType: ['state'], exceptActorType: [] });
  });

  it('says organizations where it means all of their subtypes', () => {
    expect(left('leader', 'agency', 'state')).toEqual({ actorType: [], exceptActorType: ['organization'] });
    expect(left('armed group', 'media', 'institute').actorType).toEqual(['organization']);
  });

  it('leaves a type as it says, and subtypes with organizations', () => {
    const shows = (filter: Parameters<typeof showsType>[0]) => there.filter((type) => showsType(filter, type));
    expect(shows(left('media', 'state'))).toEqual(['media', 'state']);
    expect(shows({ actorType: ['organization'], exceptActorType: ['media'] })).toEqual(['armed group', 'institute']);
    expect(shows(left(...there))).toEqual(there);
  });
});
