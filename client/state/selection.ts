/** What can be selected, and how the URL writes it; ids of actors hold neither `--` nor `:`. */
export type Selection =
  | { of: 'actor'; id: string }
  /** `subject--kind--object` */
  | { of: 'relationship'; id: string }
  /** Two actors with all that lies between them: `isi--iskp`, the smaller id first. */
  | { of: 'pair'; ids: readonly [string, string] }
  /** `report:ctp-2022-11` */
  | { of: 'report'; id: string }
  /** `event:peshawar-mosque-bombing` */
  | { of: 'event'; id: string };

export function readSelection(selected: string): Selection {
  const [, of, id] = /^(report|event):(.+)$/.exec(selected) ?? [];
  if (id !== undefined) return { of: of as 'report' | 'event', id };
  const parts = selected.split('--');
  if (parts.length === 2) return { of: 'pair', ids: [parts[0]!, parts[1]!] };
  return parts.length > 2 ? { of: 'relationship', id: selected } : { of: 'actor', id: selected };
}

/** Two actors as a selection writes them. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}--${b}` : `${b}--${a}`);

/** The id of the actor selected; undefined where that is none, or something else. */
export function actorSelected(selected: string | undefined): string | undefined {
  const selection = selected === undefined ? undefined : readSelection(selected);
  return selection?.of === 'actor' ? selection.id : undefined;
}

/** The actors of a selection: itself, or two ends. None of a report or an event: which those are the server knows. */
export function actorsSelected(selected: string | undefined): string[] {
  if (selected === undefined) return [];
  const selection = readSelection(selected);
  if (selection.of === 'actor') return [selection.id];
  if (selection.of === 'pair') return [...selection.ids];
  if (selection.of !== 'relationship') return [];
  const [subject = '', , object = ''] = selection.id.split('--');
  return [subject, object];
}
