/** Claims as entities of FollowTheMoney: links, and notes where they deny. */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { places } from '../../../graph-data/schema/words.ts';
import { datedText } from '../dated-text.ts';
import { schemaOf } from './ftm-actor.ts';
import { given, timesOf, type FtmContext, type FtmLine } from './ftm-context.ts';

interface Link {
  schema: string;
  /** The properties that name the subject and the object. */
  subject: string;
  object: string;
  /** Schemata that the object can have; any where not given. */
  objects?: readonly string[];
}

const ORGANIZATIONS = ['Organization', 'PublicBody'];
const UNKNOWN: Link = { schema: 'UnknownLink', subject: 'subject', object: 'object' };

/** Kinds that FollowTheMoney has a word for which says no more than they do. */
const LINKS: Readonly<Record<string, Link>> = {
  leads: { schema: 'Directorship', subject: 'director', object: 'organization', objects: ORGANIZATIONS },
  belongs_to: { schema: 'Membership', subject: 'member', object: 'organization', objects: ORGANIZATIONS },
  part_of: { schema: 'Membership', subject: 'member', object: 'organization', objects: ORGANIZATIONS },
  succeeded: { schema: 'Succession', subject: 'predecessor', object: 'successor' },
  merged_into: { schema: 'Succession', subject: 'predecessor', object: 'successor' },
};

export function toFtmClaim(claim: Claim, context: FtmContext): FtmLine {
  return claim.stance === 'asserts' ? toLink(claim, context) : toNote(claim, context);
}

function toLink(claim: Claim, context: FtmContext): FtmLine {
  const { id, subject, object, status, statement, when } = claim;
  const { aspect, reads } = context.records.kinds.get(claim.kind)!;
  const report = context.records.reports.get(claim.report)!;
  const link = linkFor(claim, context);
  return {
    ...{ id: context.id('claim', id), schema: link.schema },
    properties: {
      [link.subject]: [context.id('actor', subject)],
      [link.object]: [context.id('actor', object)],
      ...{ role: [reads.forward], status: given(status), ...timesOf(when, aspect === 'event') },
      ...{ summary: [statement], description: [sourceText(claim, context)], recordId: [id] },
      ...context.sourceOf(report),
    },
  };
}

function linkFor({ kind, object }: Claim, context: FtmContext): Link {
  const link = Object.hasOwn(LINKS, kind) ? LINKS[kind]! : UNKNOWN;
  const fits = link.objects?.includes(schemaOf(context.actor(object))) ?? true;
  return fits ? link : UNKNOWN;
}

/** A denial is no link: it is a note about both. */
function toNote(claim: Claim, context: FtmContext): FtmLine {
  const { id, subject, object, statement } = claim;
  const report = context.records.reports.get(claim.report)!;
  return {
    ...{ id: context.id('claim', id), schema: 'Note' },
    properties: {
      ...{ name: ['A denial'], description: [statement], notes: [sourceText(claim, context)] },
      entity: [...new Set([subject, object])].map((end) => context.id('actor', end)),
      proof: [context.id('report', claim.report)],
      ...context.sourceOf(report),
    },
  };
}

/** Where it stands, and when it was, since FollowTheMoney has no place for an approximate date. */
function sourceText(claim: Claim, { records }: FtmContext): string {
  const { title, file } = records.reports.get(claim.report)!;
  return `${title}, ${places(claim.paragraphs, file)}. ${datedText(claim, records.kinds.get(claim.kind)!)}`;
}
