/** A path in plain English with numbered citations, ready to paste. Statements keep their hedges and their doubts. */
import { labelOf, preferredName } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import { describeDate, describeDates, joinDates } from '../../graph-data/schema/edtf-words.ts';
import { doubtsIn } from '../../graph-data/schema/hedge.ts';
import { confidenceOf, CREDIBILITY, sourceInWords } from '../../graph-data/schema/ratings.ts';
import { statusInWords } from '../../graph-data/schema/standing.ts';
import { places } from '../../graph-data/schema/words.ts';
import type { Citation } from '../contract/paths.ts';
import type { Relationship } from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';

export interface CitedPath {
  /** `A (acronym) attacked B (2017) [1]; B is a rival of C (since 2015; disputed) [2, 3], denied (2016) [4].` */
  sentence: string;
  citations: Citation[];
  /** The sentence and the list of citations. */
  text: string;
  markdown: string;
}

/** @param actors indexes of the actors on the way, one more than relationships */
export function citePath(
  snapshot: Snapshot,
  actors: readonly number[],
  relationships: readonly Relationship[],
): CitedPath {
  const names = new Names(snapshot);
  const citations = new Citations(snapshot);
  const clauses = relationships.map((relationship, index) => {
    const { forward, reverse } = relationship.kind.reads;
    const verb = snapshot.graph.actors.at(actors[index]!)!.id === relationship.subject ? forward : reverse;
    const [from, to] = [names.next(actors[index]!), names.next(actors[index + 1]!)];
    const [asserted, denied] = [
      relationship.claims.filter(asserts),
      relationship.claims.filter((one) => !asserts(one)),
    ];
    const said = `${from} ${verb} ${to} (${remarksOn(snapshot, relationship, asserted)}) [${citations.of(asserted).join(', ')}]`;
    // Whoever checks a number must not find the contrary there.
    return denied.length === 0
      ? said
      : `${said}, denied (${datesOf(relationship, denied)}) [${citations.of(denied).join(', ')}]`;
  });
  const sentence = `${clauses.join('; ')}.`;
  const lines = (style: Style) =>
    citations.list.map((citation) => `${citation.number}. ${citationText(citation, style)}`).join('\n');
  return {
    sentence,
    citations: citations.list,
    text: `${sentence}\n\n${lines(PLAIN)}`,
    markdown: `${escapeMarkdown(sentence)}\n\n${lines(MARKDOWN)}`,
  };
}

const asserts = ({ stance }: Claim) => stance === 'asserts';

function datesOf({ kind }: Relationship, claims: readonly Pick<Claim, 'when'>[]): string {
  const dates = claims.map(({ when }) => when);
  return joinDates(describeDates(dates, kind.aspect === 'event'));
}

/** When, and what stands in the way of taking it as settled. */
function remarksOn(snapshot: Snapshot, relationship: Relationship, asserting: readonly Claim[]): string {
  const { periods, status, hedged, disputed } = relationship;
  const outright = asserting.filter(({ hedge }) => hedge === undefined);
  const settled = new Set(outright.map(({ when }) => when));
  // What some claim says outright is not hedged; but a time that only hedged claims tell of must not pass for one of its.
  const doubted = asserting.filter(({ when }) => !settled.has(when));
  const hedges = [...new Set(doubted.flatMap(({ hedge }) => doubtsIn(hedge)))].join(', ');
  const hedgedWhen = hedged ? '' : ` for ${datesOf(relationship, doubted)}`;
  return [
    datesOf(relationship, hedged ? periods : outright),
    ...(status === undefined ? [] : [statusInWords(status)]),
    ...(hedges === '' ? [] : [`hedged${hedgedWhen}: ${hedges}`]),
    ...doubtsAbout(snapshot, asserting),
    ...(disputed ? ['disputed'] : []),
  ].join('; ');
}

/** What is rated low of the claim that can be relied on most: how likely it is, who says it. */
function doubtsAbout({ records }: Snapshot, asserting: readonly Claim[]): string[] {
  const rated = asserting.map(({ report, credibility }) => {
    const { reliability } = records.reports.get(report)!;
    return { credibility, reliability, confidence: confidenceOf(reliability, credibility) };
  });
  const best = rated.reduce((some, other) => (other.confidence > some.confidence ? other : some));
  return [
    ...(best.credibility >= LOW_CREDIBILITY ? [CREDIBILITY[best.credibility]] : []),
    ...(best.reliability >= LOW_RELIABILITY ? [sourceInWords(best.reliability)] : []),
  ];
}

/** From here on the ratings speak against what is said, or do not judge it. */
const [LOW_CREDIBILITY, LOW_RELIABILITY] = [4, 'D'];

/** Full at the first mention, with the acronym that stands for the actor from then on. */
class Names {
  private readonly snapshot: Snapshot;
  private readonly mentioned = new Set<number>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  next(index: number): string {
    const actor = this.snapshot.graph.actors.at(index)!;
    const [name, label] = [preferredName(actor), labelOf(actor)];
    if (this.mentioned.has(index)) return label;
    this.mentioned.add(index);
    return name === label ? name : `${name} (${label})`;
  }
}

/** Numbers what is cited: one number for the same paragraphs of the same report. */
class Citations {
  readonly list: Citation[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  /** The numbers of the citations of some claims: one for each report. */
  of(claims: readonly Claim[]): number[] {
    const byReport = new Map<string, Claim[]>();
    for (const claim of claims) {
      const others = byReport.get(claim.report);
      if (others) others.push(claim);
      else byReport.set(claim.report, [claim]);
    }
    return [...byReport.keys()].sort().map((report) => this.number(report, byReport.get(report)!));
  }

  private number(reportId: string, claims: readonly Claim[]): number {
    const paragraphs = [...new Set(claims.flatMap((claim) => claim.paragraphs))].sort((a, b) => a - b);
    const key = `${reportId} ${paragraphs.join()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { records, graph } = this.snapshot;
    const name = (id: string) => preferredName(graph.actors.at(graph.actorIndex.get(id)!)!);
    const { title, publisher, published, url, derivedFrom, file } = records.reports.get(reportId)!;
    this.list.push({
      number: this.list.length + 1,
      report: reportId,
      ...(publisher !== undefined && { publisher: name(publisher) }),
      ...(derivedFrom && { original: name(derivedFrom.publisher) }),
      title,
      published,
      paragraphs,
      ...(file && { file }),
      ...(url !== undefined && { url }),
    });
    this.numbers.set(key, this.list.length);
    return this.list.length;
  }
}

interface Style {
  text: (text: string) => string;
  title: (title: string) => string;
  url: (url: string) => string;
}

const PLAIN: Style = { text: (text) => text, title: (title) => `"${title}"`, url: (url) => url };
const MARKDOWN: Style = {
  text: escapeMarkdown,
  title: (title) => `*${escapeMarkdown(title)}*`,
  url: (url) => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
};

function citationText(citation: Citation, style: Style): string {
  const { publisher, original, title, published, paragraphs, file, url } = citation;
  const origin = original === undefined ? '' : `, republished from ${style.text(original)}`;
  const address = url === undefined ? '' : `, ${style.url(url)}`;
  const source = publisher === undefined ? '' : `${style.text(publisher)}${origin}, `;
  return `${source}${style.title(title)}, ${describeDate(published)}, ${places(paragraphs, file)}${address}.`;
}

/** Nothing of a name or title is taken for markup; the numbers in brackets stay as they are, for they link to nothing. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>#|!&~]/g, '\\$&').replace(/\[(?!\d+(?:, \d+)*\])|\](?=\()/g, '\\$&');
}
