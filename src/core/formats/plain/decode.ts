/** Bytes of a text file as characters. Spreadsheets save UTF-8, UTF-16, or the code page of the machine. */
import { strFromU8 } from 'fflate';
import { SourceError } from '../ooxml/source.ts';

/** What Windows-1252 prints where Latin-1 has control characters, 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What Windows-1251 prints from 80 to BF; from C0 on it has the Russian alphabet in order. */
const WINDOWS_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

/** @throws SourceError for letters of a code page that cannot be told */
export function decodeText(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order) return utf16(bytes, order === 'little');
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (isUtf8(body)) return strFromU8(body);
  const latin = strFromU8(body, true);
  if (!isWordsOfAnotherScript(latin))
    return latin.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] as string);
  if (!isCyrillic(latin)) throw new SourceError('letters');
  return latin.replace(/[\u0080-\u00ff]/g, (c) => {
    const code = c.charCodeAt(0);
    return code < 0xc0 ? (WINDOWS_1251[code - 0x80] as string) : String.fromCharCode(code - 0xc0 + 0x410);
  });
}

/** UTF-16 begins with its mark or, where a program left it out, has a zero in every other byte of its commas, digits and line ends. */
export function utf16Order(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const zeros = [0, 0];
  const start = bytes.subarray(0, 2_000);
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 10;
  if (odd > many && even === 0) return 'little';
  return even > many && odd === 0 ? 'big' : null;
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [a, b] = [bytes[i] as number, bytes[i + 1] as number];
    parts.push(String.fromCharCode(little ? a | (b << 8) : (a << 8) | b));
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** Whether every byte beyond ASCII is part of a whole UTF-8 character, which words of a code page hardly ever are. */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0;
  for (const byte of bytes) {
    if (following > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      following -= 1;
    } else if (byte >= 0x80) {
      if (byte >= 0xc2 && byte < 0xe0) following = 1;
      else if (byte >= 0xe0 && byte < 0xf0) following = 2;
      else if (byte >= 0xf0 && byte < 0xf5) following = 3;
      else return false;
    }
  }
  return following === 0;
}

/** In languages of Latin letters an accented one stands between plain ones; in others whole words are made of the upper half of the page. */
function isWordsOfAnotherScript(latin: string): boolean {
  const letters = latin.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  const inWords = latin.match(/[\u00c0-\u00ff]{3,}/g)?.join('').length ?? 0;
  return letters > 20 && inWords * 2 > letters;
}

/** The six commonest letters of Russian make up two of five letters, in its neighbours' languages nearly as many. */
function isCyrillic(latin: string): boolean {
  const lower = (latin.match(/[\u00c0-\u00ff]/g) ?? []).map((c) => c.charCodeAt(0) | 0x20);
  const common = lower.filter((code) => [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2].includes(code)).length;
  return common * 10 > lower.length * 3;
}
