/**
 * Zip archives as a stream (PKWARE's APPNOTE 6.3.10): sizes follow each entry, and are of 64 bits where 32 do not do. Every
 * entry is dated alike, so that the same entries always make the same archive.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZipEntry {
  /** Without folders. */
  name: string;
  chunks: Iterable<string | Uint8Array>;
}

/** What the directory at the end says of an entry. */
interface Written {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Bytes that are packed at a time. */
const BLOCK = 262_144;
const LIMIT_32 = 0xffffffff;
const LIMIT_16 = 0xffff;
/** Sizes follow (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
const VERSION_64 = 45;
/** 1980-01-01, the first day that an archive knows. */
const DATE = 0x0021;

/** Writes the entries one after another; holds a block of about 256 kB and the directory. */
export function* writeZip(entries: Iterable<ZipEntry>): Generator<Uint8Array, void> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, chunks } of entries) {
    const entry: Written = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset };
    const header = fields([
      u32(0x04034b50),
      ...common(VERSION),
      u32(0),
      u32(0),
      u32(0),
      u16(entry.name.length),
      u16(0),
    ]);
    const start = Buffer.concat([header, entry.name]);
    yield start;
    yield* pack(entry, chunks);
    const end = descriptor(entry);
    yield end;
    offset += start.length + entry.packed + end.length;
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield directoryEnd(written.length, directory.length, offset);
}

/** Blocks that end on a whole byte can be packed one by one and follow each other in one stream. */
function* pack(entry: Written, chunks: Iterable<string | Uint8Array>): Generator<Uint8Array, void> {
  const packed = (block: Buffer) => {
    const bytes = deflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH });
    entry.crc = crc32(block, entry.crc);
    entry.size += block.length;
    entry.packed += bytes.length;
    return bytes;
  };
  let held: Uint8Array[] = [];
  let length = 0;
  for (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    held.push(bytes);
    length += bytes.length;
    if (length < BLOCK) continue;
    yield packed(Buffer.concat(held));
    held = [];
    length = 0;
  }
  if (length > 0) yield packed(Buffer.concat(held));
  // An empty block, marked as the last.
  const last = Uint8Array.of(3, 0);
  entry.packed += last.length;
  yield last;
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];
const u16 = (value: number): Field => [value, 2];
const u32 = (value: number): Field => [value, 4];
const u64 = (value: number): Field => [value, 8];

function fields(list: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of list) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

const common = (version: number): Field[] => [u16(version), u16(FLAGS), u16(DEFLATE), u16(0), u16(DATE)];

function descriptor({ crc, packed, size }: Written): Buffer {
  const length = Math.max(packed, size) > LIMIT_32 ? u64 : u32;
  return fields([u32(0x08074b50), u32(crc), length(packed), length(size)]);
}

function directoryEntry({ name, crc, packed, size, offset }: Written): Buffer {
  const large = [size, packed, offset].filter((value) => value >= LIMIT_32);
  const extra = large.length === 0 ? [] : [u16(1), u16(8 * large.length), ...large.map(u64)];
  const version = large.length === 0 ? VERSION : VERSION_64;
  const small = (value: number) => u32(Math.min(value, LIMIT_32));
  const fixed = [u32(0x02014b50), u16(version), ...common(version), u32(crc), small(packed), small(size)];
  const lengths = [u16(name.length), u16(fields(extra).length), u16(0), u16(0), u16(0), u32(0), small(offset)];
  return Buffer.concat([fields([...fixed, ...lengths]), name, fields(extra)]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const isLarge = count >= LIMIT_16 || size >= LIMIT_32 || offset >= LIMIT_32;
  const end64 = [u32(0x06064b50), u64(44), u16(VERSION_64), u16(VERSION_64), u32(0), u32(0)];
  const sizes64 = [u64(count), u64(count), u64(size), u64(offset)];
  const locator = [u32(0x07064b50), u32(0), u64(offset + size), u32(1)];
  const entries = u16(Math.min(count, LIMIT_16));
  const place = [u32(Math.min(size, LIMIT_32)), u32(Math.min(offset, LIMIT_32))];
  return fields([
    ...(isLarge ? [...end64, ...sizes64, ...locator] : []),
    ...[u32(0x06054b50), u16(0), u16(0), entries, entries, ...place, u16(0)],
  ]);
}
