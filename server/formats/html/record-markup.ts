/** The record of an actor and that of a relationship: everything that is known of it, with its evidence. */
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { statusInWords } from '../../../graph-data/schema/standing.ts';
import {
  ACTOR_TYPE_WORDS,
  confidenceInWords,
  count,
  countryName,
  FAMILY_WORDS,
} from '../../../graph-data/schema/words.ts';
import { claimMarkup } from './claim-markup.ts';
import type { Evidence, ShownActor, ShownRelationship } from './evidence.ts';
import { lineSample } from './legend-markup.ts';
import { actorAnchor, facts, isolated, mark, relationshipAnchor, text } from './markup.ts';

/** `Organization, armed group · Pakistan` */
export function describeActor({ type, subtype, country, disambiguation }: ShownActor): string {
  const what = subtype === undefined ? ACTOR_TYPE_WORDS[type] : `${ACTOR_TYPE_WORDS[type]}, ${subtype}`;
  const land = country === undefined || type === 'state' ? undefined : countryName(country);
  return [what, land, disambiguation].filter(Boolean).join(' · ');
}

export function actorRecord(actor: ShownActor, evidence: Evidence): string {
  const { id, name, names, summary, founded, dissolved, externalIds = {}, attributes = {} } = actor;
  const others = names.filter(({ preferred }) => !preferred).map(({ value, language }) => isolated(value, language));
  const denied = actor.denied.map((claim) => claimMarkup(claim, evidence, false)).join('');
  const told = Object.entries({ ...externalIds, ...attributes }).map(([key, value]) => [key, isolated(value)] as const);
  return [
    `<article id="${actorAnchor(id)}" class="record">\n<h2 tabindex="-1">${isolated(name)}</h2>\n`,
    `<p class="quiet">${text(describeActor(actor))}</p>\n<p>${isolated(summary)}</p>\n`,
    others.length === 0 ? '' : `<p class="quiet">Also called ${others.join(' · ')}</p>\n`,
    facts([
      ['Founded', founded && text(describeDate(founded, true))],
      ['Dissolved', dissolved && text(describeDate(dissolved, true))],
      ...told,
    ]),
    `<h3>Relationships <span class="count">${actor.relationships.length}</span></h3>\n<ul class="rows">\n`,
    ...actor.relationships.map((relationship) => relationshipRow(relationship, evidence, actor)),
    '</ul>\n',
    denied === '' ? '' : `<h3>Denied, and asserted by nobody</h3>\n${denied}`,
    '</article>\n',
  ].join('');
}

/** A row of a list, read from an actor where one is looked at. */
export function relationshipRow(relationship: ShownRelationship, { actors }: Evidence, seenFrom?: ShownActor): string {
  const { id, kind, from, to, dates, confidence, roots } = relationship;
  const [subject, object] = [actors[from]!, actors[to]!];
  const turned = seenFrom === object && seenFrom !== subject;
  const verb = text(turned ? kind.reads.reverse : kind.reads.forward);
  const sentence = seenFrom
    ? `${verb} <b>${isolated((turned ? subject : object).name)}</b>`
    : `<b>${isolated(subject.name)}</b> ${verb} <b>${isolated(object.name)}</b>`;
  return [
    `<li data-ends="${from} ${to}"><a href="#${relationshipAnchor(id)}">${lineSample(relationship)}<span>${sentence}`,
    ` <span class="small">${text(dates)} · confidence ${confidence} · ${count(roots, 'source')}</span>`,
    `${marksOf(relationship)}</span></a></li>\n`,
  ].join('');
}

function marksOf({ status, disputed, hedged, certain, ambivalent }: ShownRelationship): string {
  const marks = [
    status === undefined ? '' : mark(statusInWords(status)),
    disputed ? mark('disputed', 'against') : '',
    hedged ? mark('hedged', 'doubt') : '',
    !certain && !hedged ? mark('only possible', 'doubt') : '',
    ambivalent ? mark('ambivalent') : '',
  ];
  return marks
    .filter(Boolean)
    .map((one) => ` ${one}`)
    .join('');
}

export function relationshipRecord(relationship: ShownRelationship, evidence: Evidence): string {
  const { id, kind, from, to, dates, status, statusOn, confidence, roots, claims } = relationship;
  const link = (index: number) => {
    const { id: actor, name } = evidence.actors[index]!;
    return `<a href="#${actorAnchor(actor)}">${isolated(name)}</a>`;
  };
  const since = statusOn === undefined ? '' : `, as of ${describeDate(statusOn, true)}`;
  return [
    `<article id="${relationshipAnchor(id)}" class="record">\n`,
    `<h2 tabindex="-1">${link(from)} ${text(kind.reads.forward)} ${link(to)}</h2>\n`,
    `<p class="quiet">${lineSample(relationship)} ${FAMILY_WORDS[kind.family].name}. ${text(kind.definition)}</p>\n`,
    facts([
      ['When', text(dates)],
      ['Status', status && text(statusInWords(status) + since)],
      ['Confidence', `${confidence} of 100 <span class="small">${confidenceInWords(confidence)}</span>`],
      ['Sources', count(roots, 'independent source')],
    ]),
    ...caveatsOf(relationship).map(([term, words]) => `<p><b>${term}</b> <span class="quiet">${words}</span></p>\n`),
    `<h3>Claims, by date <span class="count">${claims.length}</span></h3>\n`,
    ...claims.map((claim) => claimMarkup(claim, evidence, kind.aspect === 'event')),
    '</article>\n',
  ].join('');
}

function caveatsOf({ disputed, ambivalent, hedged, certain }: ShownRelationship): [term: string, words: string][] {
  const all: [boolean, string, string][] = [
    [disputed, 'Disputed.', 'One claim denies what another asserts; both stand below.'],
    [
      ambivalent,
      'Ambivalent.',
      'By the dates of the claims, the same two hold a relationship of the opposite sign at the same time. That is no error.',
    ],
    [hedged, 'Hedged.', 'Every claim that asserts it does so with a word of doubt.'],
    [!certain && !hedged, 'Only possible.', 'The dates of its claims allow it, but do not settle when it held.'],
  ];
  return all.flatMap(([holds, term, words]): [string, string][] => (holds ? [[term, words]] : []));
}
