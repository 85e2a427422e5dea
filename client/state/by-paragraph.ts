/** What was read from a report, under each paragraph that is cited. */
export interface Paragraph<T> {
  number: number;
  /** Those whose first paragraph it is. */
  claims: T[];
  /** Those that cite it as well. */
  also: T[];
}

export function byParagraph<T extends { paragraphs: readonly number[] }>(claims: readonly T[]): Paragraph<T>[] {
  const paragraphs = new Map<number, Paragraph<T>>();
  const at = (number: number) => {
    const known = paragraphs.get(number) ?? { number, claims: [], also: [] };
    paragraphs.set(number, known);
    return known;
  };
  for (const claim of claims) {
    const [first, ...others] = claim.paragraphs;
    if (first === undefined) continue;
    at(first).claims.push(claim);
    for (const number of others) at(number).also.push(claim);
  }
  return [...paragraphs.values()].sort((a, b) => a.number - b.number);
}
