/**
 * Zip archives read from their beginning, without the directory at their end. Where an entry ends is told by what packed it,
 * never by bytes that look like the next one.
 */
import { crc32 } from 'node:zlib';
import { FileError } from '../file-error.ts';
import { ByteSource } from './byte-source.ts';
import { inflate } from './inflate.ts';
import { ZipBudget, type ZipLimits } from './zip-budget.ts';
import { readDescriptor, readEntryHeader, type EntryHeader } from './zip-headers.ts';

/** A file in an archive; before the next one its chunks are taken to their end, or not at all. */
export interface ZipPart {
  /** As the archive has it, with folders. */
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/**
 * The entries of an archive, one after another; those that nobody takes the chunks of are passed over.
 * @throws {FileError} for archives that are damaged, encrypted or packed in an unusual way, and for what unpacks to too much
 */
export async function* readZip(chunks: AsyncIterable<Uint8Array>, limits?: ZipLimits): AsyncGenerator<ZipPart, void> {
  const source = new ByteSource(chunks);
  const budget = new ZipBudget(limits);
  try {
    for (;;) {
      const header = await readEntryHeader(source);
      if (header === undefined) return;
      budget.enter();
      const part = unpack(source, header, budget);
      yield { name: header.name, chunks: part };
      for await (const _ of part);
    }
  } finally {
    await source.close();
  }
}

async function* unpack(source: ByteSource, header: EntryHeader, budget: ZipBudget): AsyncGenerator<Uint8Array, void> {
  const packed = { bytes: 0 };
  let [size, crc] = [0, 0];
  for await (const bytes of header.isPacked ? inflate(source, packed) : stored(source, header.packed, packed)) {
    size += bytes.length;
    crc = crc32(bytes, crc);
    budget.spend(bytes.length, size, packed.bytes, header.name);
    yield bytes;
  }
  const expected = header.hasDescriptor ? await readDescriptor(source, packed.bytes, size) : header.crc;
  if (expected !== crc) throw new FileError(undefined, `${header.name} is damaged in the zip archive; make it anew`);
}

async function* stored(source: ByteSource, length: number, packed: { bytes: number }) {
  while (packed.bytes < length) {
    const bytes = await source.next();
    if (bytes === undefined) throw new FileError(undefined, 'the zip archive ends early; make it anew');
    const own = bytes.subarray(0, length - packed.bytes);
    source.giveBack(bytes.subarray(own.length));
    packed.bytes += own.length;
    yield own;
  }
}
