import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describeSystemError } from './read-text.ts';

/** Characters that are gathered before they are written. */
const WRITE_SIZE = 1 << 20;

/**
 * Writes all of `path` or nothing: readers see the old file or the new one, never a part. The pieces of the text are
 * written as they come, so that a long one is never whole in memory. Throws a message for the user.
 */
export function writeFileAtomically(path: string, pieces: readonly string[] | Generator<string>): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const text of gathered(pieces)) writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Error(`${path} cannot be written: ${describeSystemError(error)}.`);
  }
}

/** The same text in pieces of about a megabyte. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < WRITE_SIZE) continue;
    yield text;
    text = '';
  }
  yield text;
}
