/** How bytes that are no UTF-8 turn out to be text all the same. */
export interface Decoded {
  readonly text: string;
  /** Name for people: "UTF-16". */
  readonly encoding: string;
}

/** Bytes looked at for the shape of an encoding. */
const SAMPLE = 4096;
/** Fewer bytes show no shape. */
const FEWEST_BYTES = 16;
/** Half of UTF-16's bytes are zero in Latin text; other scripts have blanks and line breaks at least. */
const ZEROS = 0.3;
/** Of text in windows-1252 more than this part is plain ASCII. */
const ASCII_SHARE = 0.85;
/** Bytes that windows-1252 leaves empty. */
const EMPTY_BYTES: ReadonlySet<number> = new Set([0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Control characters that stand in text: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);
/** What begins a character of several bytes in UTF-8: beside it, the rest is UTF-8 that was damaged. */
const UTF8_PAIR = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/;

/** The encoding that a page names in its head, if this is none of UTF-8's names. */
const NAMED = /<meta[^>]+charset=["']?\s*([\w-]+)/i;

/** A page as the encoding in its head says; null when it names none that is known. */
export function decodeNamed(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const name = NAMED.exec(head)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return null;
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? fromLatin1(text) : text;
  } catch {
    return null;
  }
}

/** UTF-16 with or without its mark, or windows-1252 ("café" as old editors save it); null when it is not sure. */
export function decodeOther(bytes: Uint8Array): Decoded | null {
  return decodeUtf16(bytes) ?? decodeWindows1252(bytes);
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const sample = bytes.subarray(0, SAMPLE);
  const zerosAt = (parity: number) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const zeros = { even: zerosAt(0), odd: zerosAt(1) };
  if (bytes.length % 2 === 1 || (!marked && bytes.length < FEWEST_BYTES)) return null;
  const isLittle = marked ? first === 0xff : zeros.odd > zeros.even;
  const [most, least] = isLittle ? [zeros.odd, zeros.even] : [zeros.even, zeros.odd];
  if (!marked && (most < (ZEROS * sample.length) / 2 || least > 0)) return null;
  try {
    const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : { text, encoding: 'UTF-16' };
  } catch {
    return null;
  }
}

/** What windows-1252 has in place of Latin-1's second row of control characters; Node 20 leaves those. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromLatin1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));

const isInText = (byte: number): boolean => (byte < 0x20 ? TEXT_CONTROLS.has(byte) : !EMPTY_BYTES.has(byte));

function decodeWindows1252(bytes: Uint8Array): Decoded | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ascii = bytes.reduce((count, byte) => count + (byte < 0x80 ? 1 : 0), 0);
  if (!bytes.every(isInText) || UTF8_PAIR.test(raw) || ascii < ASCII_SHARE * bytes.length) return null;
  return { text: fromLatin1(raw), encoding: 'windows-1252' };
}
