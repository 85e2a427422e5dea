/** The day on which the page is looked at by the reader's calendar, in EDTF: for what is dated by that alone. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
