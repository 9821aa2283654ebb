/**
 * Packs an Office document again with the export's day instead of the clock's: the library stamps the moment into the
 * properties and into every entry of the archive, and the same document shall give the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** @param date YYYY-MM-DD */
export function repack(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries['docProps/core.xml'];
  if (core) {
    const stamped = strFromU8(core).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      `$1${date}T00:00:00Z`,
    );
    entries['docProps/core.xml'] = strToU8(stamped);
  }
  return pack(entries, date);
}

/** Packs entries in the order given, all with the same date. */
export function pack(entries: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The archive keeps local time; made from local parts, it holds the same figures in every time zone.
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries)) files[name] = [content, { mtime, level: 6 }];
  return zipSync(files);
}
