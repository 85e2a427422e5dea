export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CELL = 64;

/** Boxes on a plane, found quickly by where they lie. */
export class BoxGrid<B extends Box = Box> {
  private readonly cells = new Map<number, B[]>();

  add(box: B): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  overlaps(box: Box): boolean {
    return keysOf(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)));
  }

  /** Those that overlap a box; one that lies in several cells perhaps several times. */
  within(box: Box): B[] {
    return keysOf(box).flatMap((key) => this.cells.get(key)?.filter((other) => overlap(box, other)) ?? []);
  }
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function keysOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) keys.push(column * 100_000 + row);
  }
  return keys;
}
