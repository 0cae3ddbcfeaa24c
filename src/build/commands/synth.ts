import { items } from '../bundle-file/bundle-json.ts';
import { type SynthPart, synthesise } from '../synth/synthesise.ts';
import { writeFileAtomically } from '../write-file.ts';

const MOST_EVENTS = 10_000_000;

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
  writeFileAtomically(out, jsonOf(count));
}

/** The bundle as JSON, never whole in memory: its parts are made once for the articles and once more for the events. */
function* jsonOf(events: number): Generator<string> {
  const { frame, parts } = synthesise(events);
  const { version, title, range, actors, topics, redirects } = frame;
  yield `${JSON.stringify({ version, title, range }).slice(0, -1)},"articles":[`;
  yield* items(flat(parts(), ({ articles }) => articles));
  yield `],"actors":${JSON.stringify(actors)},"topics":${JSON.stringify(topics)},"events":[`;
  yield* items(flat(parts(), (part) => part.events));
  yield `],"redirects":${JSON.stringify(redirects)}}\n`;
}

function* flat(parts: Iterable<SynthPart>, of: (part: SynthPart) => readonly unknown[]): Generator<unknown> {
  for (const part of parts) yield* of(part);
}
