/** Records as nodes of JSON-LD, in the words of PROV-O (W3C, 2013) where it has them. */
import type { Actor, ActorType, Name } from '../../../graph-data/schema/actor.ts';
import type { Claim, Voice } from '../../../graph-data/schema/claim.ts';
import type { Event } from '../../../graph-data/schema/event.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import type { Kind } from '../../../graph-data/schema/vocabulary.ts';
import type { Relationship } from '../../graph/relationship.ts';

type Node = Record<string, unknown>;

/** `actors:ttp`; the prefixes are those of the context. */
const idIn = (prefix: string, id: string): string => `${prefix}:${encodeURIComponent(id)}`;
const actorIri = (id: string): string => idIn('actors', id);

const AGENTS: Readonly<Record<ActorType, string>> = {
  ...{ organization: 'prov:Organization', agency: 'prov:Organization', leader: 'prov:Person' },
  ...{ state: 'prov:Agent', community: 'prov:Agent', other: 'prov:Agent' },
};

export function actorNode(actor: Actor): Node {
  const { id, type, subtype, names, summary, externalIds, tags, ...rest } = actor;
  const others = names.filter(({ preferred }) => !preferred);
  const wikidata = externalIds?.wikidata;
  return {
    id: actorIri(id),
    type: [...new Set(['prov:Agent', AGENTS[type]])],
    ...{ actorType: subtype ?? type, label: nameValue(names.find(({ preferred }) => preferred)!) },
    ...(others.length > 0 && { alternateName: others.map(nameValue) }),
    ...{ description: summary, keyword: tags, externalIds },
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}` }),
    ...rest,
  };
}

const nameValue = ({ value, language, script }: Name): unknown =>
  language === undefined ? value : { value, language: script === undefined ? language : `${language}-${script}` };

export function reportNode({ id, authors, published, url, language, publisher, derivedFrom, ...rest }: Report): Node {
  const { paragraphs, ...said } = rest;
  return {
    ...{ id: idIn('reports', id), type: ['prov:Entity', 'schema:Report'], creator: authors, issued: published },
    ...{ page: url, languageOf: language, length: paragraphs },
    ...(publisher !== undefined && { publisher: actorIri(publisher), wasAttributedTo: actorIri(publisher) }),
    ...(derivedFrom && { original: { publisher: actorIri(derivedFrom.publisher), basis: derivedFrom.basis } }),
    ...said,
  };
}

export function eventNode({ id, kind, name, when, place, casualties, means }: Event): Node {
  return {
    ...{ id: idIn('events', id), type: 'schema:Event', eventKind: kind, label: name, startDate: when, place, means },
    casualties: casualties?.map(({ report, ...figures }) => ({ report: idIn('reports', report), ...figures })),
  };
}

export function kindNode({ id, reads, ...rest }: Kind): Node {
  const { definition, family, sign, symmetric, aspect } = rest;
  return {
    ...{ id: idIn('kinds', id), type: 'rdf:Property', label: reads.forward, inverseLabel: reads.reverse },
    ...{ definition, family, sign, symmetric, aspect },
  };
}

/** What holds between two actors, derived from the claims that speak of it. */
export function relationshipNode({ id, subject, object, kind, claims, periods, ...rest }: Relationship): Node {
  const { confidence, roots, hedged, disputed, ambivalent, certain, status, statusOn } = rest;
  return {
    ...{ id: idIn('relationships', id), type: ['prov:Entity', 'entente:Relationship'] },
    ...{ subject: actorIri(subject), predicate: idIn('kinds', kind.id), object: actorIri(object) },
    ...{
      when: [...new Set(periods.map(({ when }) => when))],
      wasDerivedFrom: claims.map((one) => idIn('claims', one.id)),
    },
    ...{ confidence, roots, hedged, disputed, ambivalent, certain, status, statusOn },
  };
}

/** @param report that says it, to whose publisher it is attributed where it names no one else */
export function claimNode(claim: Claim, report: Report | undefined): Node {
  const { id, subject, kind, object, event, report: reportId, attribution, ...rest } = claim;
  const voices = attribution?.map((voice, index) => voiceNode(voice, `_:${id}-voice-${index + 1}`));
  const spoken = attribution?.map(({ actor }, index) => (actor === undefined ? voices![index]!.id : actorIri(actor)));
  const publisher = report?.publisher;
  const speakers = spoken ?? (publisher === undefined ? undefined : [actorIri(publisher)]);
  return {
    ...{ id: idIn('claims', id), type: ['prov:Entity', 'rdf:Statement'] },
    ...{ subject: actorIri(subject), predicate: idIn('kinds', kind), object: actorIri(object) },
    ...{
      hadPrimarySource: idIn('reports', reportId),
      wasAttributedTo: speakers && [...new Set(speakers)],
      attribution: voices,
    },
    ...(event !== undefined && { event: idIn('events', event) }),
    ...rest,
  };
}

/** The actor itself; or, where the report says in what capacity or for whom it spoke, that voice of it. */
function voiceNode({ actor, description, of }: Voice, blankId: string): Node & { id: string } {
  if (actor !== undefined && description === undefined && of === undefined) return { id: actorIri(actor) };
  return {
    ...{ id: blankId, type: 'prov:Agent', label: description },
    ...(actor !== undefined && { specializationOf: actorIri(actor) }),
    ...(of !== undefined && { actedOnBehalfOf: actorIri(of) }),
  };
}
