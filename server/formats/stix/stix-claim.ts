/** Claims as objects of STIX. */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { confidenceOf } from '../../../graph-data/schema/ratings.ts';
import { places } from '../../../graph-data/schema/words.ts';
import { datedText } from '../dated-text.ts';
import type { StixContext } from './stix-context.ts';
import { carrying } from './stix-extension.ts';
import { timesOf } from './stix-times.ts';

/** What a claim becomes. What denies an assertion is an opinion on it; what denies and meets no assertion is a note. */
export type ClaimType = 'relationship' | 'opinion' | 'note';

/** The id of the object that a claim becomes. */
export const claimRef = (context: StixContext, type: ClaimType, claimId: string): string =>
  context.id(type, 'claim', claimId);

/** Assertions that one opinion refers to; a denial of thousands would be a file of its own. */
const MOST_DENIED = 1000;

/** The claims of one relationship, those that assert before those that deny. */
export function* toStixClaims(claims: readonly Claim[], context: StixContext): Generator<object, void> {
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  for (const claim of asserting) yield toRelationship(claim, context);
  if (asserting.length === claims.length) return;
  const refs = asserting.slice(0, MOST_DENIED).map(({ id }) => claimRef(context, 'relationship', id));
  for (const claim of claims) {
    if (claim.stance === 'denies') yield refs.length > 0 ? toOpinion(claim, refs, context) : toNote(claim, context);
  }
}

function toRelationship(claim: Claim, context: StixContext): object {
  const { aspect } = context.records.kinds.get(claim.kind)!;
  return {
    ...shared('relationship', claim, context),
    relationship_type: claim.kind.replaceAll('_', '-'),
    description: textOf(claim, context),
    source_ref: context.actorRef(claim.subject),
    target_ref: context.actorRef(claim.object),
    ...timesOf(claim.when, aspect === 'event'),
  };
}

function toOpinion(claim: Claim, refs: readonly string[], context: StixContext): object {
  const explanation = textOf(claim, context);
  return { ...shared('opinion', claim, context), explanation, opinion: 'disagree', object_refs: refs };
}

function toNote(claim: Claim, context: StixContext): object {
  const ends = [...new Set([claim.subject, claim.object])];
  const refs = ends.map((id) => context.actorRef(id));
  const abstract = `A report denies that one ${context.records.kinds.get(claim.kind)!.reads.forward} the other`;
  return { ...shared('note', claim, context), abstract, content: textOf(claim, context), object_refs: refs };
}

/** What cannot be judged has no confidence in STIX (appendix A), rather than one of 0. */
function shared(type: ClaimType, claim: Claim, context: StixContext) {
  const report = context.records.reports.get(claim.report)!;
  const confidence = confidenceOf(report.reliability, claim.credibility);
  return {
    ...context.common(type, claimRef(context, type, claim.id), claim.codedOn),
    ...(confidence > 0 && { confidence }),
    ...context.citing(claim.report, places(claim.paragraphs, report.file)),
    ...carrying({ type: 'claim', record: claim }),
  };
}

/** The statement and its date, which a timestamp can seldom hold. */
function textOf(claim: Claim, { records }: StixContext): string {
  return `${claim.statement} ${datedText(claim, records.kinds.get(claim.kind)!)}`;
}
