/** Actors, and the dataset, as entities of FollowTheMoney. */
import { preferredName, type Actor, type ActorType } from '../../../graph-data/schema/actor.ts';
import type { DatasetInfo } from '../../../graph-data/schema/dataset.ts';
import { parseEdtf } from '../../../graph-data/schema/edtf.ts';
import { dateIn, given, type FtmContext, type FtmLine } from './ftm-context.ts';

/** A legal entity is what FollowTheMoney calls whoever is known to be no more than somebody. */
const SCHEMATA: Readonly<Record<ActorType, string>> = {
  organization: 'Organization',
  leader: 'Person',
  agency: 'PublicBody',
  state: 'PublicBody',
  community: 'LegalEntity',
  other: 'LegalEntity',
};

export const schemaOf = ({ type }: Actor): string => SCHEMATA[type];

export function toFtmActor(actor: Actor, context: FtmContext): FtmLine {
  const { id, names, summary, country, tags = [], disambiguation, externalIds = {} } = actor;
  const preferred = preferredName(actor);
  const others = names.filter(({ value }) => value !== preferred);
  const namesThat = (isAcronym: boolean) => [
    ...new Set(others.filter(({ acronym }) => (acronym === true) === isAcronym).map(({ value }) => value)),
  ];
  const dates = ({ founded, dissolved }: Actor) => ({
    incorporationDate: founded === undefined ? [] : dateIn(parseEdtf(founded).start),
    dissolutionDate: dissolved === undefined ? [] : dateIn(parseEdtf(dissolved).start),
  });
  return {
    ...{ id: context.id('actor', id), schema: schemaOf(actor) },
    properties: {
      ...{ name: [preferred], alias: namesThat(false), weakAlias: namesThat(true) },
      ...{ summary: [summary], notes: given(disambiguation), country: given(country?.toLowerCase()), keywords: tags },
      wikidataId: Object.entries(externalIds).flatMap(([scheme, value]) =>
        scheme === 'wikidata' && /^Q\d+$/.test(value) ? [value] : [],
      ),
      ...(actor.type === 'leader' ? {} : dates(actor)),
    },
  };
}

/** The dataset as a note that is about nobody. */
export function toFtmNote({ id, ...info }: DatasetInfo, filterText: string | undefined, context: FtmContext): FtmLine {
  const { title, description, licence } = info;
  const filter = filterText === undefined ? '' : ` Filter: ${filterText}.`;
  return {
    ...{ id: context.id('dataset', id), schema: 'Note' },
    properties: { name: [title], description: [`${description} Licence: ${licence}.${filter}`] },
  };
}
