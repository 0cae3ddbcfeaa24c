import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import { decodeNamed, decodeOther } from './decode.ts';
import { isPage } from './html/is-page.ts';

const NEWLINE = 0x0a;

/** The text of a UTF-8 file without its byte order mark, or the reason why it is not text. */
export function readText(path: string): Result<string, Diagnostic> {
  const bytes = readBytes(path);
  return bytes.ok ? decodeUtf8(bytes.value, path) : bytes;
}

/** In bytes. A year of some newspapers; no article. */
const LONGEST_TEXT = 1024 * 1024;
/** Saved pages may hold their pictures. */
const LONGEST_PAGE = 32 * 1024 * 1024;

/** Text, and what there is to say about how it was read. */
interface ReadText {
  readonly text: string;
  readonly warning: Diagnostic | null;
}

/** The text of an article in whatever encoding it surely has, or the reason why there is none. */
export function readArticleText(path: string): Result<ReadText, Diagnostic> {
  const page = isPage(path);
  const read = readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length > (page ? LONGEST_PAGE : LONGEST_TEXT)) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    const message = `The file has ${size} MB: that is no single article. Put each article into a file of its own, or remove it.`;
    return err(problem(path, 'too-large', message));
  }
  const text = decodeUtf8(bytes, path);
  if (text.ok) return ok({ text: text.value, warning: null });
  const named = page ? decodeNamed(bytes) : null;
  if (named !== null) return ok({ text: named, warning: null });
  const other = decodeOther(bytes);
  if (other === null) return text;
  const message = `The file is in ${other.encoding} and was read as such. Save it as UTF-8, so that nobody has to guess.`;
  return ok({ text: other.text, warning: { ...text.error, level: 'warning', code: 'not-utf8', message } });
}

function readBytes(path: string): Result<Buffer, Diagnostic> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    return err(problem(path, 'unreadable-file', `The file cannot be read: ${describeSystemError(error)}.`));
  }
}

/** The same for bytes at hand. The diagnostic names the place of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, path: string): Result<string, Diagnostic> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = 'This is not a text file (or not in UTF-8): it has zero bytes. Save it as UTF-8 text.';
    return err(problem(path, 'binary-file', message, placeInBytes(bytes, nul)));
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const message = 'The text is not UTF-8 here. Save the file as UTF-8.';
    return err(problem(path, 'not-utf8', message, placeInBytes(bytes, firstInvalidByte(bytes))));
  }
}

/** An error diagnostic; its place is the file's beginning unless told. */
export function problem(
  file: string,
  code: string,
  message: string,
  place: { line: number; column: number } = { line: 1, column: 1 },
): Diagnostic {
  return { level: 'error', code, message, file, ...place };
}

/** "no such file or directory" out of "ENOENT: no such file or directory, open 'x'". */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return /^[A-Z0-9_]+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}

/** Column in UTF-16 units, like every other diagnostic: what stands before the place is valid text. */
function placeInBytes(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const lineStart = bytes.lastIndexOf(NEWLINE, Math.max(offset - 1, 0)) + 1;
  let line = 1;
  for (let i = 0; i < lineStart; i++) if (bytes[i] === NEWLINE) line++;
  const before = new TextDecoder().decode(bytes.subarray(lineStart, offset));
  return { line, column: before.length + 1 };
}

/** Decoding replaces what is not UTF-8; the first byte that encoding does not give back is where it stands. */
function firstInvalidByte(bytes: Uint8Array): number {
  const again = Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf8');
  return again.findIndex((byte, offset) => byte !== bytes[offset]);
}
