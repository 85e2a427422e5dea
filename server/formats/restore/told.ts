/** What claims and edges tell of reports, events and kinds, for the case that another program dropped their records. */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { ClaimDraft } from '../fields/claim-fields.ts';

export interface ToldReport {
  line: number;
  facts: ClaimDraft['report'];
  /** The highest that is cited. */
  paragraph: number;
}

export interface ToldKind {
  line: number;
  label: string | undefined;
  /** An attribute of the first edge of that kind. */
  value: (column: string) => string | undefined;
  qualifiers: Set<string>;
  statuses: Set<string>;
}

export class Told {
  readonly reports = new Map<string, ToldReport>();
  readonly events = new Map<string, { line: number; when: string }>();
  readonly kinds = new Map<string, ToldKind>();
  /** Whom claims name beside their ends, and whom reports are published by. */
  readonly actors = new Map<string, number>();

  kind(id: string | undefined, edge: Pick<ToldKind, 'line' | 'label' | 'value'>): void {
    if (id === undefined || this.kinds.has(id)) return;
    this.kinds.set(id, { ...edge, qualifiers: new Set(), statuses: new Set() });
  }

  claim(claim: Claim, facts: ClaimDraft['report'], line: number): void {
    const { report, event, when, paragraphs, attribution = [], qualifiers = {}, status } = claim;
    const known = this.reports.get(report);
    const paragraph = Math.max(known?.paragraph ?? 1, paragraphs.at(-1)!);
    this.reports.set(report, { line: known?.line ?? line, facts: { ...facts, ...known?.facts }, paragraph });
    if (event !== undefined && !this.events.has(event)) this.events.set(event, { line, when });
    for (const id of [facts.publisher, ...attribution.flatMap(({ actor, of }) => [actor, of])]) {
      if (id !== undefined && !this.actors.has(id)) this.actors.set(id, line);
    }
    const kind = this.kinds.get(claim.kind);
    for (const qualifier of Object.keys(qualifiers)) kind?.qualifiers.add(qualifier);
    if (status !== undefined) kind?.statuses.add(status);
  }
}
