/**
 * A bounded unzip. The list of entries is read first and everything is refused before anything is unpacked: too many
 * entries, too many bytes, passwords. Unpacking stops when an entry turns out larger than it said, and the checksum of
 * every entry is compared, so that a file damaged on the way is never half understood.
 */
import { Inflate } from 'fflate';

/** A Word file of 300 pages with pictures has some 400 entries. */
export const MAX_ENTRIES = 3_000;
/** Most bytes that one part may unpack to. */
export const MAX_ENTRY = 24 * 1024 * 1024;
/** Most bytes that all parts together say they unpack to; pictures count too, though they are never unpacked. */
export const MAX_TOTAL = 400 * 1024 * 1024;

export class ZipError extends Error {
  constructor(readonly reason: 'broken' | 'bomb' | 'encrypted') {
    super(reason);
  }
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part, or null where there is none of that name. @throws ZipError */
  readonly read: (name: string) => Uint8Array | null;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** @throws ZipError where the bytes are no whole zip archive, or one that nobody should unpack */
export function openZip(bytes: Uint8Array): Archive {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: Map<string, Entry>;
  try {
    entries = readDirectory(bytes, data);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('broken');
  }
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      try {
        return unpack(bytes, data, entry);
      } catch (error) {
        throw error instanceof ZipError ? error : new ZipError('broken');
      }
    },
  };
}

function readDirectory(bytes: Uint8Array, data: DataView): Map<string, Entry> {
  let end = bytes.length - 22;
  const last = Math.max(0, end - 0xffff);
  while (end >= last && data.getUint32(end, true) !== END) end -= 1;
  if (end < last) throw new ZipError('broken');
  const count = data.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new ZipError('bomb');
  const entries = new Map<string, Entry>();
  let total = 0;
  let at = data.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (data.getUint32(at, true) !== CENTRAL) throw new ZipError('broken');
    if (data.getUint16(at + 8, true) & 1) throw new ZipError('encrypted');
    const nameLength = data.getUint16(at + 28, true);
    const entry: Entry = {
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > MAX_TOTAL) throw new ZipError('bomb');
    // Part names are ASCII in practice; a wrong letter only means that nobody asks for that part.
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/'), entry);
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, data: DataView, entry: Entry): Uint8Array {
  if (entry.size > MAX_ENTRY) throw new ZipError('bomb');
  if (data.getUint32(entry.offset, true) !== LOCAL) throw new ZipError('broken');
  const start =
    entry.offset + 30 + data.getUint16(entry.offset + 26, true) + data.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new ZipError('broken');
  let out: Uint8Array;
  if (entry.method === 0) out = packed;
  else if (entry.method === 8) out = inflateWithin(packed, entry.size);
  else throw new ZipError('broken');
  if (out.length !== entry.size || crc32(out) !== entry.crc) throw new ZipError('broken');
  return out;
}

/** Unpacks in small steps, so that an entry that lies about its size is noticed before it fills the memory. */
function inflateWithin(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipError('bomb');
    out.set(chunk, length);
    length += chunk.length;
  });
  const step = 16 * 1024;
  for (let at = 0; at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return out.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
