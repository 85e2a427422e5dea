/** Columns of numbers that grow without being copied: in segments, of which the first alone starts small. */
const SHIFT = 14;
const SEGMENT = 1 << SHIFT;
const FIRST = 64;

abstract class NumberColumn<A extends Int32Array | Uint32Array | Float64Array> {
  #segments: A[] = [];
  #whole: A | undefined;
  length = 0;

  protected abstract make(length: number): A;

  at(index: number): number {
    return this.#segments[index >>> SHIFT]![index & (SEGMENT - 1)]!;
  }

  push(value: number): void {
    const index = this.length;
    const segment = this.#segments[index >>> SHIFT];
    if (segment === undefined || (index & (SEGMENT - 1)) >= segment.length) this.#reach(index);
    this.#segments[index >>> SHIFT]![index & (SEGMENT - 1)] = value;
    this.length = index + 1;
    this.#whole = undefined;
  }

  /** Of a value that was pushed before. */
  set(index: number, value: number): void {
    this.#segments[index >>> SHIFT]![index & (SEGMENT - 1)] = value;
  }

  /** All of it in one array, which the column itself then uses: nothing is kept twice. */
  toArray(): A {
    if (this.#whole !== undefined) return this.#whole;
    const whole = this.make(this.length);
    for (const [number, segment] of this.#segments.entries()) {
      const from = number * SEGMENT;
      whole.set(segment.subarray(0, Math.min(SEGMENT, this.length - from)), from);
      this.#segments[number] = whole.subarray(from, Math.min(from + SEGMENT, this.length)) as A;
    }
    this.#whole = whole;
    return whole;
  }

  #reach(index: number): void {
    const number = index >>> SHIFT;
    const old = this.#segments[number];
    const wanted = number > 0 ? SEGMENT : Math.min(SEGMENT, Math.max(FIRST, 2 * (old?.length ?? 0)));
    const segment = this.make(wanted);
    if (old) segment.set(old);
    this.#segments[number] = segment;
  }
}

export class Int32Column extends NumberColumn<Int32Array> {
  protected override make(length: number): Int32Array {
    return new Int32Array(length);
  }
}

export class Uint32Column extends NumberColumn<Uint32Array> {
  protected override make(length: number): Uint32Array {
    return new Uint32Array(length);
  }
}

export class Float64Column extends NumberColumn<Float64Array> {
  protected override make(length: number): Float64Array {
    return new Float64Array(length);
  }
}
