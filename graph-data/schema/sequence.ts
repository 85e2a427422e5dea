/** Records in their order, which need not all be in memory at once. An array is one. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** The record at an index from 0. */
  at(index: number): T | undefined;
}

/** Records by id. A map is one. */
export interface Lookup<T> {
  get(id: string): T | undefined;
}
