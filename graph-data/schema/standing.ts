/**
 * What became of what a sign stands for. The sign belongs to the kind: a deal keeps its + when it is broken, and so whoever
 * shows the sign has to say that it was.
 */

/** By the statuses of the vocabulary; a dataset's own ones speak for themselves. */
const STANDINGS: Record<string, string> = {
  proposed: 'proposed, not known to be made',
  rejected: 'offered, but rejected',
  violated: 'made, later violated',
  broken: 'made, later broken',
  expired: 'made, later expired',
  renounced: 'made, later renounced',
};

interface Standing {
  sign: 1 | 0 | -1;
  status?: string | undefined;
}

const SIGNS = { '1': 'positive', '0': 'neutral', '-1': 'negative' };

/** Apart from the vocabulary, so that the page need not load what checks records. */
export const signInWords = (sign: Standing['sign']): string => SIGNS[sign];

export const statusInWords = (status: string): string => status.replaceAll('_', ' ');

/** Whether what a signed relationship stands for does not hold any more, or never came to be. */
export const isLapsed = ({ sign, status }: Standing): boolean =>
  sign !== 0 && status !== undefined && Object.hasOwn(STANDINGS, status);

/** `made, later broken`; undefined where nothing speaks against the sign. */
export function standingInWords(standing: Standing): string | undefined {
  return isLapsed(standing) ? STANDINGS[standing.status!] : undefined;
}
