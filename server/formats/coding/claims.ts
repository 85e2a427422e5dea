/** Edges as claims: the file says that two actors are joined, at a line of it, and nobody has judged whether it is so. */
import type { ClaimCodes } from '../../../graph-data/schema/claim-codes.ts';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { isEdtf } from '../../../graph-data/schema/edtf.ts';
import type { Kind } from '../../../graph-data/schema/vocabulary.ts';
import type { Lookup, Sequence } from '../../../graph-data/schema/sequence.ts';
import { int32Column, uint16Column, uint8Column } from '../../graph/columns.ts';
import type { GraphTable } from '../table/graph-table.ts';
import type { CodedActors } from './actors.ts';
import { nameColumns, valuesOf } from './attributes.ts';
import type { KindChoice } from './kind-finder.ts';
import type { CodedKinds } from './kinds.ts';
import { readsOfWord } from './own-kind.ts';
import { cut, oneLine } from './text.ts';

/** At an unknown time: some time before the report. */
const UNDATED = '/';
/** Truth cannot be judged. */
const UNJUDGED = 6;

export interface ClaimSource {
  table: GraphTable;
  actors: CodedActors;
  kinds: CodedKinds;
  reportId: string;
  fileName: string;
  /** When the file was read, as EDTF. */
  today: string;
}

/** One column of claims per edge row; of a kind without direction the subject is the actor whose id is smaller. */
export function codeEdges({ table: { edges, findings }, actors, kinds, reportId }: ClaimSource): ClaimCodes {
  const { count } = edges;
  const column = () => int32Column(count);
  const codes = { subject: column(), object: column(), report: column(), when: column(), root: column() };
  const kind = uint16Column(count);
  const dates = [UNDATED, ...edges.when.values];
  const valid = dates.map(isEdtf);
  for (let edge = 0; edge < count; edge += 1) {
    kind[edge] = kinds.ofEdge(edge);
    const [source, target] = [actors.ofNode[edges.source[edge]!]!, actors.ofNode[edges.target[edge]!]!];
    const swapped = kinds.kinds[kind[edge]!]!.symmetric ? source > target : kinds.choiceOf(edge)?.reversed === true;
    codes.subject[edge] = swapped ? target : source;
    codes.object[edge] = swapped ? source : target;
    const date = edges.when.at(edge) + 1;
    if (!valid[date]) findings.add('bad-date', edges.line(edge), `"${dates[date]!}" is no date and is left out`);
    codes.when[edge] = valid[date] ? date : 0;
  }
  const credibility = uint8Column(count).fill(UNJUDGED);
  const legal = dates.map((date, index) => (valid[index] ? date : UNDATED));
  const [denies, hedged] = [uint8Column(count), uint8Column(count)];
  return { ...codes, kind, credibility, denies, hedged, dates: legal, roots: [reportId] };
}

/** The claims, in the order of the edges, which is that of their ids. A record is made each time that it is asked for. */
export function claimsOf(
  source: ClaimSource,
  codes: ClaimCodes,
): { claims: Sequence<Claim>; claimsById: Lookup<Claim> } {
  const { count } = source.table.edges;
  const start = `${source.reportId}-e`;
  const width = String(count).length;
  const claimAt = claimMaker(source, codes, (edge) => start + String(edge + 1).padStart(width, '0'));
  const at = (edge: number) => (edge < 0 || edge >= count ? undefined : claimAt(edge));
  const get = (id: string) => {
    const number = id.startsWith(start) ? id.slice(start.length) : '';
    return number.length === width && /^\d+$/.test(number) ? at(Number(number) - 1) : undefined;
  };
  const claims = {
    ...{ length: count, at },
    *[Symbol.iterator]() {
      for (let edge = 0; edge < count; edge += 1) yield claimAt(edge);
    },
  };
  return { claims, claimsById: { get } };
}

function claimMaker(source: ClaimSource, codes: ClaimCodes, idOf: (edge: number) => string): (edge: number) => Claim {
  const { table, actors, kinds, reportId, fileName, today } = source;
  const { edges } = table;
  const columns = nameColumns(edges.attributes);
  const shown = (actor: number) => cut(actors.name(actor), 110);
  /** In the file's own words and its own order, and then what a person took them for. */
  const statementOf = ({ word, directed, reversed }: KindChoice, { reads }: Kind, edge: number): string => {
    const [source, target] = [edges.source, edges.target].map((ends) => shown(actors.ofNode[ends[edge]!]!));
    const own = readsOfWord(word, directed).forward;
    const taken = ` Whoever brought the file in took this for “${reversed ? reads.reverse : reads.forward}”.`;
    return cut(`${source!} ${own} ${target!}, says ${fileName}.`, 400 - taken.length) + taken;
  };
  return (edge) => {
    const kind = kinds.kinds[codes.kind[edge]!]!;
    const [subject, object] = [codes.subject[edge]!, codes.object[edge]!];
    const choice = kinds.choiceOf(edge);
    const qualifiers = valuesOf(columns, edge, [
      ['label in the file', edges.label(edge)],
      ...(choice ? chosenQualifiers(choice, kind) : []),
    ]);
    return {
      id: idOf(edge),
      subject: actors.ids[subject]!,
      kind: kind.id,
      object: actors.ids[object]!,
      when: codes.dates[codes.when[edge]!]!,
      stance: 'asserts',
      ...(qualifiers && { qualifiers }),
      credibility: UNJUDGED,
      paragraphs: [Math.max(1, edges.line(edge))],
      element: elementOf(edges.id(edge), edge),
      statement: choice
        ? statementOf(choice, kind, edge)
        : cut(`${shown(subject)} ${kind.reads.forward} ${shown(object)}, says ${fileName}.`, 400),
      coder: 'import',
      codedOn: today,
      report: reportId,
    };
  };
}

/** What the file says, and what a person made of it, apart. */
const chosenQualifiers = ({ word }: KindChoice, { id }: Kind): [string, string][] => [
  ['kind in the file', word ?? 'none'],
  ['kind chosen by whoever brought the file in', id],
];

const elementOf = (id: string | undefined, edge: number): string =>
  cut(id === undefined || oneLine(id) === '' ? `edge number ${edge + 1}` : `edge ${oneLine(id)}`, 300);
