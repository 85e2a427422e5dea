/**
 * Small whole numbers by row, 0 where there is none. Rows come in blocks: a block that holds little is a list of pairs, one
 * that holds more has a place for every row, as wide as its largest number asks for.
 */
const SHIFT = 12;
const BLOCK = 1 << SHIFT;
/** Numbers in a list: rows and codes in turn. */
const LIST = 128;

type Block = Uint8Array | Uint16Array | Int32Array;

export class CodeColumn {
  readonly #lists: (number[] | undefined)[] = [];
  /** Blocks of numbers below 256, apart from others: most are, and code that meets one sort of array is faster. */
  readonly #small: (Uint8Array | undefined)[] = [];
  readonly #blocks: (Uint16Array | Int32Array | undefined)[] = [];

  at(row: number): number {
    const small = this.#small[row >>> SHIFT];
    if (small !== undefined) return small[row & (BLOCK - 1)]!;
    const block = this.#blocks[row >>> SHIFT];
    if (block !== undefined) return block[row & (BLOCK - 1)]!;
    const list = this.#lists[row >>> SHIFT];
    if (list === undefined) return 0;
    for (let index = list.length - 2; index >= 0 && list[index]! >= row; index -= 2) {
      if (list[index] === row) return list[index + 1]!;
    }
    return 0;
  }

  /** Of any row, also again. */
  set(row: number, code: number): void {
    const number = row >>> SHIFT;
    const small = this.#small[number];
    if (small !== undefined && code < 0x100) small[row & (BLOCK - 1)] = code;
    else {
      const block = this.#blocks[number];
      if (block !== undefined && (code < 0x10000 || block.BYTES_PER_ELEMENT === 4)) block[row & (BLOCK - 1)] = code;
      else this.#setOther(number, row, code);
    }
  }

  #setOther(number: number, row: number, code: number): void {
    if (this.#blocks[number] === undefined && this.#small[number] === undefined) {
      if (this.#list(number, row, code)) return;
      this.#spread(number);
    }
    const block = widen(this.#blocks[number] ?? this.#small[number]!, code);
    block[row & (BLOCK - 1)] = code;
    this.#keep(number, block);
  }

  #keep(number: number, block: Block): void {
    while (this.#blocks.length <= number) {
      this.#blocks.push(undefined);
      this.#small.push(undefined);
    }
    this.#small[number] = block instanceof Uint8Array ? block : undefined;
    this.#blocks[number] = block instanceof Uint8Array ? undefined : block;
  }

  /** Whether the list had room for it. */
  #list(number: number, row: number, code: number): boolean {
    while (this.#lists.length <= number) this.#lists.push(undefined);
    const list = (this.#lists[number] ??= []);
    for (let index = list.length - 2; index >= 0 && list[index]! >= row; index -= 2) {
      if (list[index] !== row) continue;
      list[index + 1] = code;
      return true;
    }
    if (list.length >= LIST) return false;
    // Rows come in order but for nodes that edges name before they are declared.
    if (list.length > 0 && list[list.length - 2]! > row) {
      let place = list.length;
      while (place > 0 && list[place - 2]! > row) place -= 2;
      list.splice(place, 0, row, code);
    } else list.push(row, code);
    return true;
  }

  #spread(number: number): void {
    const list = this.#lists[number]!;
    let block: Block = new Uint8Array(BLOCK);
    for (let index = 0; index < list.length; index += 2) {
      block = widen(block, list[index + 1]!);
      block[list[index]! & (BLOCK - 1)] = list[index + 1]!;
    }
    this.#lists[number] = undefined;
    this.#keep(number, block);
  }
}

function widen(block: Block, code: number): Block {
  if (code < 0x100 || block instanceof Int32Array) return block;
  if (code >= 0x10000) return Int32Array.from(block);
  return block instanceof Uint16Array ? block : Uint16Array.from(block);
}
