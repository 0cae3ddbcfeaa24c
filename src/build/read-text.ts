import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';

const NEWLINE = 0x0a;

/** The text of a UTF-8 file without its byte order mark, or the reason why it is not text. */
export function readText(path: string): Result<string, Diagnostic> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return err(problem(path, 'unreadable-file', `The file cannot be read: ${describeSystemError(error)}.`));
  }
  return decodeUtf8(bytes, path);
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
