import type { ByteFile } from './byte-file.ts';

const NEWLINE = 0x0a;
const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;
/** The first byte of a character that takes two UTF-16 units. */
const isPair = (byte: number): boolean => byte >= 0xf0;

/** 1-based line, and column in UTF-16 units, of the byte at `offset` of a UTF-8 file. Reads all that is before it. */
export function placeInFile(file: ByteFile, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  let at = 0;
  while (at < offset) {
    const bytes = file.from(at).subarray(0, offset - at);
    if (bytes.length === 0) break;
    for (const byte of bytes) {
      if (byte === NEWLINE) {
        line++;
        column = 1;
      } else if (!isContinuation(byte)) column += isPair(byte) ? 2 : 1;
    }
    at += bytes.length;
  }
  return { line, column };
}
