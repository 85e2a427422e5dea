/** Of an address that goes on and on, a notice tells so many terms, and of each so many letters: the map is beneath it. */
const [TOLD, LETTERS] = [8, 80];

/** Terms of an address in one line: `hide=nobody, order=best and 190 more`. */
export function termsInWords(terms: readonly string[]): string {
  const told = terms.slice(0, TOLD).map((term) => (term.length > LETTERS ? `${term.slice(0, LETTERS)}…` : term));
  const more = terms.length - told.length;
  return told.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
