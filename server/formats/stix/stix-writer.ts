/**
 * The graph as a bundle of STIX 2.1 (OASIS Standard, 10 June 2021). Each claim is an object of its own, cited by the report
 * that makes it, since a relationship of STIX can name neither several sources nor several times.
 */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import { indexOf } from '../../graph/code-claims.ts';
import { inChunks } from '../chunks.ts';
import { everyActor } from '../every-record.ts';
import { asideOf, claimsOf, type ExportInput } from '../export-input.ts';
import { claimsByReport } from './claims-by-report.ts';
import { toStixActor, toStixMaker } from './stix-actor.ts';
import { claimRef, toStixClaims } from './stix-claim.ts';
import { StixContext } from './stix-context.ts';
import { PREAMBLE } from './stix-extension.ts';
import { toStixGrouping, toStixReport } from './stix-report.ts';

export function writeStix(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string> {
  const { snapshot, selection, relationships, filterText = '' } = input;
  const context = new StixContext(input);
  const aside = asideOf(input);
  const refsOfEvents = new Map<string, string[]>();
  yield `{"type":"bundle","id":"${context.id('bundle', 'bundle', `${snapshot.revision} ${filterText}`)}","objects":[`;
  yield PREAMBLE.map((object) => `\n${JSON.stringify(object)}`).join(',');
  yield next(toStixMaker(snapshot.dataset.info, aside.kinds, context));
  for (const actor of everyActor(input, aside)) yield next(toStixActor(actor, context));
  for (const claims of claimGroups(input, aside.claims)) {
    for (const object of toStixClaims(claims, context)) yield next(object);
    noteEvents(claims, context, refsOfEvents);
  }
  for (const event of aside.events) {
    const refs = refsOfEvents.get(event.id) ?? [context.maker];
    yield* nextWithRefs((part) => toStixGrouping(event, context, part), refs);
  }
  const rowsOf = claimsByReport(selection, relationships);
  const denials = byReport(aside.claims);
  const indexes = indexOf(snapshot.graph.reports);
  for (const report of aside.reports) {
    const refs = refsOfRows(rowsOf(indexes.get(report.id)!), input, context);
    const denied = denials.get(report.id) ?? [];
    yield* nextWithRefs((part) => toStixReport(report, context, part), refsOfReport(report, refs, denied, context));
  }
  yield '\n]}\n';
}

/** The claims of one relationship after another; those last that deny what nothing asserts. */
function* claimGroups({ selection, relationships }: ExportInput, denied: readonly Claim[]): Generator<Claim[]> {
  for (const relationship of relationships) yield claimsOf(selection, relationship);
  for (const claim of denied) yield [claim];
}

function byReport(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = grouped.get(claim.report);
    if (group) group.push(claim);
    else grouped.set(claim.report, [claim]);
  }
  return grouped;
}

function noteEvents(claims: readonly Claim[], context: StixContext, refsOfEvents: Map<string, string[]>): void {
  const isAsserted = claims.some(({ stance }) => stance === 'asserts');
  for (const { id, event, stance } of claims) {
    if (event === undefined) continue;
    const ref = claimRef(context, stance === 'asserts' ? 'relationship' : isAsserted ? 'opinion' : 'note', id);
    const refs = refsOfEvents.get(event);
    if (refs) refs.push(ref);
    else refsOfEvents.set(event, [ref]);
  }
}

function* refsOfRows(rows: Int32Array, { selection }: ExportInput, context: StixContext): Generator<string> {
  const { claims, claimColumns } = selection.graph;
  for (const row of rows) {
    yield claimRef(context, claimColumns.denies[row] === 0 ? 'relationship' : 'opinion', claims.at(row)!.id);
  }
}

/** A report has to refer to something: where none of its claims is in the file, to its publisher. */
function* refsOfReport(
  { publisher }: Report,
  refs: Iterable<string>,
  denied: readonly Claim[],
  context: StixContext,
): Generator<string> {
  let isEmpty = true;
  for (const ref of refs) {
    yield ref;
    isEmpty = false;
  }
  for (const claim of denied) {
    yield claimRef(context, 'note', claim.id);
    isEmpty = false;
  }
  if (isEmpty) yield publisher === undefined ? context.maker : context.actorRef(publisher);
}

const next = (object: object): string => `,\n${JSON.stringify(object)}`;

/** References of one object; with more it would be longer than its readers, ours among them, take. */
const MOST_REFS = 10_000;

/** An object whose references can be as many as the claims of a graph; where they are too many, in parts. */
function* nextWithRefs(object: (part: number) => object, refs: Iterable<string>): Generator<string> {
  let count = 0;
  for (const ref of refs) {
    const isFirst = count % MOST_REFS === 0;
    if (isFirst) yield `${count > 0 ? ']}' : ''}${next(object(count / MOST_REFS + 1)).slice(0, -1)},"object_refs":[`;
    yield `${isFirst ? '' : ','}"${ref}"`;
    count += 1;
  }
  yield ']}';
}
