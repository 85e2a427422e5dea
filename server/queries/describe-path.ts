/** What is said of a path besides its hops: signs, common days, order in time, a sentence with citations. */
import { isoDay } from '../../graph-data/schema/day.ts';
import { isLapsed, statusInWords } from '../../graph-data/schema/standing.ts';
import { signName } from '../../graph-data/schema/vocabulary.ts';
import type { Hop, Path } from '../contract/paths.ts';
import type { ClaimAnswer, RelationshipAnswer } from '../contract/records.ts';
import type { Selection } from '../graph/filter.ts';
import {
  certainDays,
  describeRelationship,
  possibleDays,
  type Days,
  type Relationship,
} from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { citePath } from './cite-path.ts';
import { commonDays } from './common-days.ts';
import { sequenceOf } from './paths/in-time.ts';
import type { Walk } from './paths/question.ts';
import { toClaimAnswer, toRelationshipAnswer } from './summarize.ts';

export interface PathDescriber {
  describe: (walk: Walk) => Path;
  /** Every relationship that was described, once. */
  relationships: () => Relationship[];
}

interface DescribedHop {
  relationship: Relationship;
  answer: RelationshipAnswer;
  claims: ClaimAnswer[];
}

/** Describes paths, and each relationship once, however many paths go along it. */
export function describePaths(snapshot: Snapshot, selection: Selection): PathDescriber {
  const known = new Map<number, DescribedHop>();
  const describeHop = (index: number): DescribedHop => {
    const before = known.get(index);
    if (before) return before;
    const relationship = describeRelationship(selection, index);
    const claims = relationship.claims.map((claim) => toClaimAnswer(snapshot, claim));
    const described = { relationship, answer: toRelationshipAnswer(relationship), claims };
    known.set(index, described);
    return described;
  };
  return {
    describe: (walk) => describePath(snapshot, selection, walk, walk.relationships.map(describeHop)),
    relationships: () => [...known.values()].map(({ relationship }) => relationship),
  };
}

function describePath(snapshot: Snapshot, selection: Selection, walk: Walk, hops: DescribedHop[]): Path {
  const id = (actor: number) => snapshot.graph.actors.at(actor)!.id;
  const relationships = hops.map(({ relationship }) => relationship);
  return {
    hops: hops.map(({ relationship, answer, claims }, index): Hop => {
      const from = id(walk.actors[index]!);
      const directed = from === relationship.subject ? 'forward' : 'backward';
      const travelled = relationship.kind.symmetric ? 'symmetric' : directed;
      return { relationship: answer, from, to: id(walk.actors[index + 1]!), travelled, claims };
    }),
    weakestHop: relationships.findIndex(({ confidence }) => confidence === walk.weakest),
    confidence: walk.weakest,
    ...signsOf(relationships),
    ...coexistence(selection, walk.relationships),
    sequence: sequenceOf(snapshot.graph, selection, walk.relationships),
    ...citePath(snapshot, walk.actors, relationships),
  };
}

const SIGN_WORDS = { positive: 'an ally', neutral: 'a contact', negative: 'an enemy' };

function signsOf(relationships: readonly Relationship[]): Pick<Path, 'sign' | 'signInWords'> {
  // `+ 0` turns the -0 of a neutral hop times a negative one into 0.
  const sign = relationships.reduce((product, { kind }) => product * kind.sign, 1) + 0;
  // The sign of a deal that was broken is still that of deals; what became of it stands beside.
  const words = ({ kind, status }: Relationship) => {
    const lapsed = isLapsed({ sign: kind.sign, status }) ? ` (status: ${statusInWords(status!)})` : '';
    return `${SIGN_WORDS[signName(kind.sign)]}${lapsed} of`;
  };
  const signInWords = relationships.map(words).join(' ');
  return { sign: sign as Path['sign'], signInWords };
}

/** Whether there are days on which all the relationships certainly, or at least possibly, held; and which. */
function coexistence(
  selection: Selection,
  relationships: readonly number[],
): Pick<Path, 'coexistent' | 'coexistentDuring'> {
  const common = (days: (selection: Selection, relationship: number) => Days[]) =>
    commonDays(relationships.map((hop) => days(selection, hop)));
  const [certain, possible] = [common(certainDays), common(possibleDays)];
  const coexistent = certain.length > 0 ? 'certain' : possible.length > 0 ? 'possible' : 'no';
  const during = certain.length > 0 ? certain : possible;
  return { coexistent, coexistentDuring: during.map(([from, to]) => ({ from: isoDay(from), to: isoDay(to) })) };
}
