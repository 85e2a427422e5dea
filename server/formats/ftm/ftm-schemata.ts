/**
 * What of the model of FollowTheMoney (alephdata/followthemoney 3.8) has to be known to take entities for a graph: which
 * schemata are links between two others, and which properties of the others name entities.
 */

export interface LinkSchema {
  /** The properties that name its two ends. */
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
}

const link = (source: string, target: string, directed = true): LinkSchema => ({ source, target, directed });

export const LINK_SCHEMATA: ReadonlyMap<string, LinkSchema> = new Map([
  ['Associate', link('person', 'associate', false)],
  ['ContractAward', link('contract', 'supplier')],
  ['CourtCaseParty', link('party', 'case')],
  ['Debt', link('debtor', 'creditor')],
  ['Directorship', link('director', 'organization')],
  ['Documentation', link('document', 'entity', false)],
  ['Employment', link('employee', 'employer')],
  ['Family', link('person', 'relative', false)],
  ['Membership', link('member', 'organization')],
  ['Occupancy', link('holder', 'post')],
  ['Ownership', link('owner', 'asset')],
  ['Payment', link('payer', 'beneficiary')],
  ['ProjectParticipant', link('participant', 'project')],
  ['Representation', link('agent', 'client')],
  ['Similar', link('candidate', 'match', false)],
  ['Succession', link('predecessor', 'successor')],
  ['UnknownLink', link('subject', 'object', false)],
]);

/** Properties that name entities wherever they stand. */
const REFERENCES: ReadonlySet<string> = new Set(
  `addressEntity ancestors bank bankAccount bankForeign bankRub beneficiaryAccount callForTenders caller candidate
   contract contractHolder declarant document emitters endLocation entity holder inReplyToEmail inReplyToMessage involved
   issuer match onBehalfOf operator organizer owner parent payerAccount pictured project proof receiver recipientAccount
   recipients resolved senderAccount startLocation taxee tenderers transport vehicle`.split(/\s+/),
);

/** Properties that name entities in these schemata, and are text in others. */
const REFERENCES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['author', ['Assessment']],
  ['authority', ['CallForTenders', 'Contract', 'License']],
  ['organization', ['Position']],
  ['sender', ['EconomicActivity', 'Message']],
]);

/** Whether a property of an entity that is no link names other entities. */
export const isReference = (schema: string, property: string): boolean =>
  REFERENCES.has(property) || REFERENCES_OF.get(property)?.includes(schema) === true;
