/** Bytes of a text file as characters. Spreadsheets save UTF-8, UTF-16 with a byte order mark, or the code page of the machine. */
import { strFromU8 } from 'fflate';

/** What Windows-1252 prints where Latin-1 has control characters, 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeText(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (little || big) return utf16(bytes, little);
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (isUtf8(body)) return strFromU8(body);
  return strFromU8(body, true).replace(/[\u0080-\u009f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] as string);
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const parts: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const [a, b] = [bytes[i] as number, bytes[i + 1] as number];
    parts.push(String.fromCharCode(little ? a | (b << 8) : (a << 8) | b));
  }
  return parts.join('');
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
