/** How much doubt a relationship is told with: what is drawn solid, dashed or dotted, and in which words it is marked. */
import { statusInWords } from './standing.ts';
import { confidenceInWords } from './words.ts';

export interface Doubtable {
  /** A claim denies what another asserts. */
  disputed: boolean;
  /** Every claim that asserts it does so with a word of doubt. */
  hedged: boolean;
  /** By its dates: whether it certainly held, at all or in the time asked for. */
  certain: boolean;
  /** 0-100; 0 where it cannot be judged, which is no doubt by itself. */
  confidence: number;
}

/** From here on down to 1 the ratings call a claim doubtful or improbable. */
const DOUBTFUL = 50;

const isDoubtful = ({ confidence }: Doubtable) => confidence > 0 && confidence < DOUBTFUL;

/** Solid: claimed outright. Dashed: hedged, doubtful or only possible. Dotted: disputed, which says more than a doubt. */
export const LINE_STYLES = ['solid', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export function lineOf(relationship: Doubtable): LineStyle {
  if (relationship.disputed) return 'dotted';
  const { certain, hedged } = relationship;
  return certain && !hedged && !isDoubtful(relationship) ? 'solid' : 'dashed';
}

/** What a legend says of the three, in order. */
export const LINE_WORDS: Record<LineStyle, string> = {
  solid: 'claimed outright',
  dashed: 'hedged, doubtful, or only possible by its dates',
  dotted: 'disputed',
};

/** What is particular about a relationship, in a word each: dispute before doubt. */
export function marksInWords(relationship: Doubtable & { ambivalent: boolean }): string[] {
  const { disputed, hedged, certain, ambivalent, confidence } = relationship;
  const marks = [
    disputed && 'disputed',
    hedged && 'hedged',
    isDoubtful(relationship) && confidenceInWords(confidence),
    !certain && !hedged && 'only possible',
    ambivalent && 'ambivalent',
  ];
  return marks.filter((mark) => mark !== false);
}

/** How it stands, where its kind has that, and then what is particular about it. */
export function remarksInWords(
  relationship: Doubtable & { ambivalent: boolean; status?: string | undefined },
): string[] {
  const { status } = relationship;
  return [...(status === undefined ? [] : [statusInWords(status)]), ...marksInWords(relationship)];
}
