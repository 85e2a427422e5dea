import type { TablePreview } from '../contract/table-preview.ts';

/** A file that cannot be read. The one who brought it can mend it, so it says where, what is wrong and what to do. */
export class FileError extends Error {
  override name = 'FileError';
  /** From 1; undefined where the fault has no place in the file. */
  readonly line: number | undefined;
  /** The table whose columns its owner can say more of; undefined where that is not what is wrong. */
  table: TablePreview | undefined;

  constructor(line: number | undefined, message: string) {
    super(line === undefined ? message : `line ${line}: ${message}`);
    this.line = line;
  }
}
