interface Row {
  room: number;
  gap: number;
  /** What it takes, with the gap before it, to say how many more there are. */
  more: number;
}

/** How many of some things stand in one row, from the first on: one at least, and all where there is room for all. In pixels. */
export function howManyFit(widths: readonly number[], { room, gap, more }: Row): number {
  let taken = -gap;
  let fitting = 0;
  for (const width of widths) {
    taken += gap + width;
    if (taken + more <= room) fitting += 1;
  }
  return taken <= room ? widths.length : Math.max(1, Math.min(fitting, widths.length - 1));
}
