/** Answers as text for a terminal. */
import Table from 'cli-table3';
import { labelOf, preferredName } from '../../graph-data/schema/actor.ts';
import { remarksInWords } from '../../graph-data/schema/doubt.ts';
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { signInWords } from '../../graph-data/schema/standing.ts';
import { count, places } from '../../graph-data/schema/words.ts';
import type { ActorDetail, SearchAnswer } from '../contract/answers.ts';
import type { FindAnswer } from '../contract/find.ts';
import type { Hop, Path, PathsAnswer } from '../contract/paths.ts';
import type { ClaimAnswer, RelationshipAnswer } from '../contract/records.ts';
import type { Snapshot } from '../store/knowledge-base.ts';

export function searchText({ items }: SearchAnswer): string {
  if (items.length === 0) return 'No actor has a name like this; try another spelling or an acronym.';
  return table(
    ['id', 'name', 'type', 'matched'],
    items.map(({ id, name, type, subtype, matched }) => [id, name, subtype ?? type, matched]),
  );
}

export function findText({ actors, events, reports, claims, near, notSearched }: FindAnswer): string {
  const sorts = { actor: actors, event: events, report: reports, claim: claims };
  const rows = Object.entries(sorts).flatMap(([sort, found]) =>
    found.map(({ id, matched: { field, text } }) => [sort, id, `${field}: ${text}`]),
  );
  const meant = near.map(({ id, name }) => `${name} (${id})`).join(', ');
  return [
    rows.length > 0 ? table(['what', 'id', 'matched'], rows) : 'Nothing has all of these words.',
    ...(meant === '' ? [] : [`Actors of similar names: ${meant}.`]),
    ...(notSearched.length > 0 ? [`Not looked through: ${notSearched.join(', ')}.`] : []),
  ].join('\n');
}

export function actorText(snapshot: Snapshot, actor: ActorDetail): string {
  const names = actor.names.map(({ value }) => value).filter((value) => value !== actor.name);
  const rows = actor.relationships.map((relationship) => [
    sentenceOf(snapshot, relationship, actor.id),
    [...new Set(relationship.periods.map((period) => when(snapshot, relationship.kind, period.when)))].join('; '),
    String(relationship.confidence),
    String(relationship.roots),
    String(relationship.claims.length),
    remarksInWords(relationship).join(', '),
  ]);
  return [
    `${actor.name} (${actor.id}), ${actor.subtype ?? actor.type}`,
    ...(names.length > 0 ? [`Also: ${names.join(', ')}`] : []),
    actor.summary,
    ...(rows.length > 0
      ? [table(['relationship', 'when', 'confidence', 'sources', 'claims', 'notes'], rows)]
      : ['No relationships.']),
    ...(actor.total > rows.length
      ? [`The first ${rows.length} of ${actor.total} relationships; narrow the filter.`]
      : []),
    ...actor.denied.map((claim) => `Denied: ${claim.statement} [${citationOf(snapshot, claim)}]`),
  ].join('\n');
}

export function pathsText(snapshot: Snapshot, { paths, reach, truncatedBecause }: PathsAnswer): string {
  const chains = paths.map((path, index) => {
    const { hops, sign, signInWords: readsAs } = path;
    const ends = [path.hops[0]!.from, path.hops.at(-1)!.to].map((id) => labelWith(snapshot, id)) as [string, string];
    const head = [
      `${index + 1}. ${hops.length === 1 ? '1 hop' : `${hops.length} hops`}`,
      `by its signs ${ends[0]} is ${readsAs} ${ends[1]} (${signInWords(sign)})`,
      `confidence ${path.confidence}`,
      ...timesOf(path),
    ];
    const chain = hops.map((hop, at) => hopText(snapshot, hop, hops.length > 1 && at === path.weakestHop));
    return [head.join(', '), ...chain, indent(path.text)].join('\n');
  });
  const last = reach?.explanation ?? truncatedBecause;
  return [...(paths.length === 0 ? ['No path was found.'] : chains), ...(last === undefined ? [] : [last])].join(
    '\n\n',
  );
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '   ');

const HELD = {
  certain: 'by the dates certainly held',
  possible: 'by the dates possibly held',
  no: 'no claims have them at one time',
};
const IN_ORDER = {
  certain: 'each hop certainly began no earlier than the last',
  possible: 'each hop possibly began no earlier than the last',
  no: 'no claims have the hops begin in this order',
};

/** When all hops held, and whether they began one after the other; one hop alone has no others. */
function timesOf({ hops, coexistent, coexistentDuring, sequence }: Path): string[] {
  const several = hops.length > 1;
  const days = coexistent === 'no' ? '' : ` (${coexistentDuring.map(spanText).join('; ')})`;
  const together = several && coexistent !== 'no' ? ' at once' : '';
  return [`${HELD[coexistent]}${together}${days}`, ...(several ? [IN_ORDER[sequence]] : [])];
}

function spanText({ from, to }: Path['coexistentDuring'][number]): string {
  if (from === to) return from ?? 'with no known limit';
  return from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`;
}

const labelWith = ({ graph }: Snapshot, id: string) => labelOf(graph.actors.at(graph.actorIndex.get(id)!)!);

function hopText(snapshot: Snapshot, { relationship, from, claims }: Hop, isWeakest: boolean): string {
  const { confidence, roots } = relationship;
  const notes = [
    `confidence ${confidence}`,
    count(roots, 'independent source'),
    ...(isWeakest ? ['weakest hop'] : []),
    ...remarksInWords(relationship),
  ];
  const head = `   ${sentenceOf(snapshot, relationship, from, true)} (${notes.join(', ')})`;
  return [head, ...claims.map((claim) => claimText(snapshot, claim))].join('\n');
}

function claimText(snapshot: Snapshot, claim: ClaimAnswer): string {
  const dated = when(snapshot, claim.kind, claim.when);
  const doubt = claim.hedge === undefined ? '' : ` (${claim.hedge})`;
  const denial = claim.stance === 'denies' ? 'denied: ' : '';
  return `     - ${dated}: ${denial}${claim.statement}${doubt}\n       [${citationOf(snapshot, claim)}]`;
}

function citationOf({ records }: Snapshot, { report, paragraphs, element, credibility }: ClaimAnswer): string {
  const place = `${places(paragraphs, records.reports.get(report)!.file)}${element === undefined ? '' : ` (${element})`}`;
  return `${report}, ${place}, credibility ${credibility}`;
}

/** `is allied with TTP`, read from one of the two ends; with the name of that end where it is wanted. */
function sentenceOf(
  { graph, records }: Snapshot,
  { subject, kind, object }: RelationshipAnswer,
  from: string,
  full = false,
): string {
  const label = (id: string) => preferredName(graph.actors.at(graph.actorIndex.get(id)!)!);
  const { forward, reverse } = records.kinds.get(kind)!.reads;
  const words = from === subject ? `${forward} ${label(object)}` : `${reverse} ${label(subject)}`;
  return full ? `${label(from)} ${words}` : words;
}

const when = ({ records }: Snapshot, kind: string, text: string) =>
  describeDate(text, records.kinds.get(kind)!.aspect === 'event');

/** As wide as the terminal at most; cells wrap. */
function table(head: string[], rows: string[][]): string {
  const wide = process.stdout.columns || 140;
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)) + 2);
  const excess = widths.reduce((sum, width) => sum + width + 1, 1) - wide;
  const widest = widths.indexOf(Math.max(...widths));
  if (excess > 0) widths[widest] = Math.max(20, widths[widest]! - excess);
  const drawn = new Table({ head, colWidths: widths, wordWrap: true, style: { head: [], border: [] } });
  drawn.push(...rows);
  return drawn.toString();
}
