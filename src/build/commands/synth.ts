import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { describeSystemError } from '../read-text.ts';
import { type SynthPart, synthesise } from '../synth/synthesise.ts';

const MOST_EVENTS = 10_000_000;
/** Characters gathered before they are written. */
const WRITE_SIZE = 1 << 20;

export interface SynthOptions {
  readonly events: string;
  readonly out: string;
}

/** `newsline synth`: an invented bundle for benchmarks, the same for the same number of events on any machine. */
export async function synthCommand({ events, out }: SynthOptions): Promise<void> {
  const count = Number(events);
  if (!Number.isInteger(count) || count < 1 || count > MOST_EVENTS) {
    throw new Error(`--events is a whole number from 1 to ${MOST_EVENTS}, not "${events}".`);
  }
  const temporary = `${out}.${process.pid}.tmp`;
  const file = createWriteStream(temporary);
  try {
    await once(file, 'open').catch((error: unknown) => {
      throw new Error(`${out} cannot be written: ${describeSystemError(error)}.`);
    });
    for (const text of inPieces(jsonOf(count))) await write(file, text);
    file.end();
    await once(file, 'close');
    renameSync(temporary, out);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The bundle as JSON, never whole in memory: its parts are made once for the articles and once more for the events. */
function* jsonOf(events: number): Generator<string> {
  const { frame, parts } = synthesise(events);
  const { version, title, range, actors, topics, redirects } = frame;
  yield `${JSON.stringify({ version, title, range }).slice(0, -1)},"articles":[`;
  yield* items(parts(), ({ articles }) => articles);
  yield `],"actors":${JSON.stringify(actors)},"topics":${JSON.stringify(topics)},"events":[`;
  yield* items(parts(), (part) => part.events);
  yield `],"redirects":${JSON.stringify(redirects)}}\n`;
}

function* items(parts: Iterable<SynthPart>, of: (part: SynthPart) => readonly unknown[]): Generator<string> {
  let before = '';
  for (const part of parts) {
    for (const item of of(part)) {
      yield before + JSON.stringify(item);
      before = ',';
    }
  }
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < WRITE_SIZE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
