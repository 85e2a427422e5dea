/** What the page holds: what it is of, what its signs mean, and lists of everything for those without a pointer. */
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { count } from '../../../graph-data/schema/words.ts';
import type { ExportInput } from '../export-input.ts';
import type { Evidence, ShownActor } from './evidence.ts';
import { legendMarkup } from './legend-markup.ts';
import { actorAnchor, facts, isolated, text } from './markup.ts';
import { describeActor, relationshipRow } from './record-markup.ts';

export function* overviewMarkup({ snapshot, filterText }: ExportInput, evidence: Evidence): Generator<string> {
  const { info } = snapshot.dataset;
  const { actors, relationships, claims, codedOn } = evidence;
  const shown = `${count(actors.length, 'actor')}, ${count(relationships.length, 'relationship')}, ${count(claims, 'claim')}`;
  yield `<section id="overview">\n<h1 tabindex="-1">${isolated(info.title)}</h1>\n<p class="quiet">${isolated(info.description)}</p>\n`;
  yield facts([
    ['Shown', shown],
    ['Filter', filterText === undefined ? 'none: everything' : filterMarkup(filterText)],
    ['Dataset', `${text(info.id)}, revision ${text(snapshot.revision)}`],
    ['Last coded', codedOn === undefined ? undefined : text(describeDate(codedOn))],
    ['Licence', text(info.licence)],
  ]);
  yield legendMarkup(evidence);
  yield '<p class="small">A reading aid to public reporting, not a finding of fact: a line says that somebody claimed ';
  yield 'it. Read the report before you rely on it, and do not use this map to single out people for harm.</p>\n';
  yield '<p class="search"><label for="search">Find an actor by any of its names</label>';
  yield '<input id="search" type="search" autocomplete="off" spellcheck="false"/></p>\n';
  yield `<h2>Actors <span class="count" id="found">${actors.length}</span></h2>\n<ul class="rows" id="actors">\n`;
  for (const [index, actor] of alphabetically(actors)) yield actorRow(actor, index);
  yield `</ul>\n<h2>Relationships <span class="count">${relationships.length}</span></h2>\n<ul class="rows" id="relationships">\n`;
  for (const relationship of relationships) yield relationshipRow(relationship, evidence);
  yield '</ul>\n</section>\n';
}

/** The terms of the filter, one beside the other: `family deal · during 2017`. */
function filterMarkup(filter: string): string {
  return filter
    .split('&')
    .map((term) => term.split('='))
    .map(([name = '', ...value]) => `${text(name)} <b>${text(value.join('='))}</b>`)
    .join(' · ');
}

function alphabetically(actors: readonly ShownActor[]): [index: number, actor: ShownActor][] {
  return [...actors.entries()]
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
    .map(([index, actor]) => [index, actor]);
}

function actorRow(actor: ShownActor, index: number): string {
  const names = actor.names.map(({ value }) => value).join(' | ');
  return [
    `<li data-index="${index}" data-names="${text(names)}"><a href="#${actorAnchor(actor.id)}">`,
    `<span><b>${isolated(actor.name)}</b> <span class="small">${text(describeActor(actor))}</span></span>`,
    `<span class="count">${actor.relationships.length}</span></a></li>\n`,
  ].join('');
}
