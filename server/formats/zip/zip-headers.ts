/** The fixed records of a zip archive (PKWARE's APPNOTE 6.3.10, section 4.3). */
import { FileError } from '../file-error.ts';
import type { ByteSource } from './byte-source.ts';

export interface EntryHeader {
  name: string;
  isPacked: boolean;
  /** Sizes and checksum stand behind the entry, not before it. */
  hasDescriptor: boolean;
  crc: number;
  /** Bytes in the archive; unknown where a descriptor follows. */
  packed: number;
}

const ENTRY = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
/** The directory, also of 64 bits; its end; an archive's extra data. */
const DIRECTORY = [0x02014b50, 0x06064b50, 0x06054b50, 0x08064b50];
const [STORED, DEFLATE] = [0, 8];
const IN_64_BITS = 0xffffffff;

const early = () => new FileError(undefined, 'the zip archive ends early; make it anew');

/** Of the next entry; undefined where there is none more. */
export async function readEntryHeader(source: ByteSource): Promise<EntryHeader | undefined> {
  const fixed = await source.take(30);
  const signature = fixed.length < 4 ? -1 : fixed.readUInt32LE(0);
  if (DIRECTORY.includes(signature)) return undefined;
  if (fixed.length < 30) throw early();
  if (signature !== ENTRY) throw new FileError(undefined, 'the zip archive is damaged; make it anew');
  const [flags, method] = [fixed.readUInt16LE(6), fixed.readUInt16LE(8)];
  const [nameLength, extraLength] = [fixed.readUInt16LE(26), fixed.readUInt16LE(28)];
  const variable = await source.take(nameLength + extraLength);
  if (variable.length < nameLength + extraLength) throw early();
  const name = variable.toString(flags & 0x800 ? 'utf8' : 'latin1', 0, nameLength);
  const hasDescriptor = (flags & 8) !== 0;
  refuseUnusual(name, flags, method, hasDescriptor);
  const packed = fixed.readUInt32LE(18);
  return {
    ...{ name, isPacked: method === DEFLATE, hasDescriptor, crc: fixed.readUInt32LE(14) },
    packed: packed === IN_64_BITS ? packedIn(variable.subarray(nameLength)) : packed,
  };
}

function refuseUnusual(name: string, flags: number, method: number, hasDescriptor: boolean): void {
  const hint = 'unpack it first';
  if (flags & 1) throw new FileError(undefined, `${name} in the zip archive is encrypted; ${hint}`);
  if (method !== STORED && method !== DEFLATE) {
    throw new FileError(
      undefined,
      `${name} in the zip archive is packed by method ${method}, which is not read; ${hint}`,
    );
  }
  if (method === STORED && hasDescriptor) {
    throw new FileError(undefined, `the zip archive does not say where ${name} ends; ${hint}`);
  }
}

/** The packed size in the extra field of 64 bits, where it stands behind the size. */
function packedIn(extra: Buffer): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length) return Number(extra.readBigUInt64LE(at + 12));
  }
  return IN_64_BITS;
}

/**
 * Reads over the descriptor behind an entry, which may begin with a signature or not, with sizes of 32 bits or of 64: it is
 * of the form in which its sizes are right and another record follows.
 * @returns the checksum
 */
export async function readDescriptor(source: ByteSource, packed: number, size: number): Promise<number> {
  const bytes = await source.take(28);
  for (const start of [4, 0]) {
    if (start === 4 && (bytes.length < 4 || bytes.readUInt32LE(0) !== DESCRIPTOR)) continue;
    for (const width of [4, 8] as const) {
      const end = start + 4 + 2 * width;
      if (end + 4 > bytes.length || !startsRecord(bytes.readUInt32LE(end))) continue;
      const read = (at: number) => (width === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at)));
      const isRight = (at: number, value: number) => read(at) === (width === 4 ? value % 2 ** 32 : value);
      if (!isRight(start + 4, packed) || !isRight(start + 4 + width, size)) continue;
      source.giveBack(bytes.subarray(end));
      return bytes.readUInt32LE(start);
    }
  }
  throw bytes.length < 28 ? early() : new FileError(undefined, 'the zip archive is damaged; make it anew');
}

const startsRecord = (signature: number): boolean => signature === ENTRY || DIRECTORY.includes(signature);
