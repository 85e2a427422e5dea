/** Actors, and the dataset, as objects of STIX. */
import { preferredName, type Actor, type ActorType } from '../../../graph-data/schema/actor.ts';
import type { DatasetInfo } from '../../../graph-data/schema/dataset.ts';
import type { Kind } from '../../../graph-data/schema/vocabulary.ts';
import type { StixContext } from './stix-context.ts';
import { carrying } from './stix-extension.ts';

/** From the open vocabulary of section 10.7. */
const IDENTITY_CLASSES: Readonly<Record<ActorType, string>> = {
  organization: 'organization',
  leader: 'individual',
  agency: 'organization',
  state: 'organization',
  community: 'class',
  other: 'unknown',
};

export function toStixActor(actor: Actor, context: StixContext): object {
  const { summary, tags = [], externalIds = {} } = actor;
  const id = context.actorRef(actor.id);
  const [type] = id.split('--') as [string];
  const aliases = [...new Set(actor.names.map(({ value }) => value))].filter((name) => name !== preferredName(actor));
  const references = Object.entries(externalIds).map(([source_name, external_id]) => ({ source_name, external_id }));
  return {
    ...context.common(type, id),
    name: preferredName(actor),
    description: summary,
    ...(type === 'identity' && { identity_class: IDENTITY_CLASSES[actor.type] }),
    // Only threat actors have a property for them.
    ...(type === 'threat-actor' && aliases.length > 0 && { aliases }),
    ...(tags.length > 0 && { labels: tags }),
    ...(references.length > 0 && { external_references: references }),
    ...carrying({ type: 'actor', record: actor }),
  };
}

/** The dataset as the one who made the objects; carries the kinds as well, which are no objects of STIX. */
export function toStixMaker({ kinds: _, ...info }: DatasetInfo, kinds: readonly Kind[], context: StixContext): object {
  const records = [
    { type: 'dataset' as const, record: info },
    ...kinds.map((record) => ({ type: 'kind' as const, record })),
  ];
  return {
    ...context.common('identity', context.maker),
    ...{ name: info.title, identity_class: 'system', description: `${info.description} Licence: ${info.licence}.` },
    ...carrying(...records),
  };
}
