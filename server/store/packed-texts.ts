/**
 * Many texts in few, so that another thread can be given them at once: strings that stand by themselves are copied one by one.
 */
export interface PackedTexts {
  /** The texts run together, each whole within a page. */
  readonly pages: readonly string[];
  /** Of each text, in UTF-16 code units. */
  readonly lengths: Int32Array;
}

/** Code units of a page, or a text if that is longer; far below what a string can hold. */
const PAGE = 1 << 20;

export class TextPacker {
  readonly #pages: string[] = [];
  #page: string[] = [];
  #size = 0;
  readonly #lengths: number[] = [];

  add(text: string): void {
    this.#page.push(text);
    this.#lengths.push(text.length);
    this.#size += text.length;
    if (this.#size >= PAGE) this.#turnPage();
  }

  finish(): PackedTexts {
    this.#turnPage();
    return { pages: this.#pages, lengths: Int32Array.from(this.#lengths) };
  }

  #turnPage(): void {
    if (this.#size > 0) this.#pages.push(this.#page.join(''));
    this.#page = [];
    this.#size = 0;
  }
}

/** The texts, in the order in which they were added. */
export function* unpackTexts({ pages, lengths }: PackedTexts): Generator<string, void> {
  let [page, at] = [0, 0];
  for (const length of lengths) {
    if (length > 0 && at === pages[page]!.length) [page, at] = [page + 1, 0];
    yield length === 0 ? '' : pages[page]!.slice(at, at + length);
    at += length;
  }
}
