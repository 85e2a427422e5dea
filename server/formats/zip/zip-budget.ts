/** How much an archive may unpack to, so that a small file cannot fill the machine. */
import { FileError } from '../file-error.ts';

export interface ZipLimits {
  entries: number;
  /** Bytes of all entries together. */
  total: number;
  /** How many times as large an entry may be as it is packed, once it is larger than `unmeasured` bytes. */
  ratio: number;
  unmeasured: number;
}

const ZIP_LIMITS: ZipLimits = { entries: 1000, total: 16 * 2 ** 30, ratio: 200, unmeasured: 64 * 2 ** 20 };

export class ZipBudget {
  readonly #limits: ZipLimits;
  #entries = 0;
  #total = 0;

  constructor(limits: ZipLimits = ZIP_LIMITS) {
    this.#limits = limits;
  }

  /** @throws {FileError} for one entry too many */
  enter(): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) {
      throw new FileError(undefined, `the zip archive holds more than ${this.#limits.entries} files; unpack it first`);
    }
  }

  /**
   * Counts what was unpacked.
   * @param size of the entry so far, and how much of the archive that took
   * @throws {FileError} where it is too much
   */
  spend(bytes: number, size: number, packed: number, name: string): void {
    const { total, ratio, unmeasured } = this.#limits;
    this.#total += bytes;
    if (this.#total > total) {
      throw new FileError(undefined, `the zip archive unpacks to more than ${total} bytes; unpack it first`);
    }
    if (size > unmeasured && size > ratio * packed) {
      const told = `${name} in the zip archive unpacks to more than ${ratio} times its size, as if to fill the machine`;
      throw new FileError(undefined, `${told}; unpack it first if you trust it`);
    }
  }
}
