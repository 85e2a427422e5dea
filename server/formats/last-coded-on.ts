import type { Dataset } from '../../graph-data/schema/dataset.ts';

/** The day on which the last claim was coded; undefined where there is none or any is dated less closely than to a day. */
export function lastCodedOn({ lastCodedOn: known, claims }: Dataset): string | undefined {
  if (known !== undefined) return known;
  let last: string | undefined;
  for (const { codedOn } of claims) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(codedOn)) return undefined;
    if (last === undefined || codedOn > last) last = codedOn;
  }
  return last;
}
