import * as v from 'valibot';
import { activity } from './state/activity.ts';
import { messages } from './ui/messages.ts';

/** Waits before another attempt, in ms. */
const WAITS = [300, 1500];
const GZIP = [0x1f, 0x8b];

/** Files of the timeline. What goes wrong rejects with one sentence for the reader. */
export interface Pieces {
  readonly bytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly json: <S extends v.GenericSchema>(name: string, schema: S) => Promise<v.InferOutput<S>>;
}

/** The pieces in the folder at `url`. */
export function piecesAt(url: string): Pieces {
  const bytes = (name: string) => fetchBytes(`${url}/${name}.bin`);
  return {
    bytes,
    json: async (name, schema) => readJson(await bytes(name), schema),
  };
}

/** Reads JSON that is not trusted yet. */
export function readJson<S extends v.GenericSchema>(bytes: Uint8Array, schema: S): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw unreadable(cause);
  }
}

export const unreadable = (cause: unknown): Error =>
  new Error(messages.app.error.unreadable(cause instanceof Error ? cause.message : String(cause)), { cause });

/** The file at `url`, decompressed. Tries again when the connection or the server fails. */
export async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const end = activity.begin();
  try {
    const response = await fetchPatiently(url);
    if (!response.ok) throw new Error(messages.app.error.status(response.status));
    const content = await response.arrayBuffer().catch((cause): never => {
      throw unreadable(cause);
    });
    return await decompressed(new Uint8Array(content));
  } finally {
    end();
  }
}

async function fetchPatiently(url: string): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const wait = WAITS[attempt];
    try {
      const response = await fetch(url);
      const mayPass = response.status >= 500 || response.status === 429;
      if (!mayPass || wait === undefined) return response;
    } catch (cause) {
      if (wait === undefined) throw unreadable(cause);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Pieces lie compressed; a server that says so has had them decompressed by the browser already. */
async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!GZIP.every((byte, i) => bytes[i] === byte)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw unreadable(cause);
  }
}
