import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { piecesAt } from './load-pieces.ts';
import { messages } from './ui/messages.ts';

const NAMES = v.array(v.string());
const answer = (body: Uint8Array | string, status = 200) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), { status });
const pieces = piecesAt('https://news.example/assets/pieces-1');
const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

/** The outcome, with all waiting between attempts passed over. */
async function outcome(work: Promise<unknown>): Promise<unknown> {
  const settled = work.catch((error: unknown) => (error instanceof Error ? error.message : error));
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  return settled;
}

describe('piecesAt', () => {
  it.each([
    ['compressed', gzipSync('["a"]')],
    ['decompressed by the browser', Buffer.from('["a"]')],
  ])('reads a piece %s', async (_how, body) => {
    fetched.mockResolvedValueOnce(answer(body));
    expect(await outcome(pieces.json('heads/1', NAMES))).toEqual(['a']);
    expect(fetched).toHaveBeenCalledWith('https://news.example/assets/pieces-1/heads/1.bin');
  });

  it('tries again when the connection breaks or the server is busy', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fetched.mockResolvedValueOnce(answer('', 503));
    fetched.mockResolvedValueOnce(answer('["a"]'));
    expect(await outcome(pieces.json('heads/1', NAMES))).toEqual(['a']);
  });

  it('gives up after the third attempt', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const { unreadable } = messages.app.error;
    expect(await outcome(pieces.json('heads/1', NAMES))).toBe(unreadable('Failed to fetch'));
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('asks once for what is not there', async () => {
    fetched.mockResolvedValueOnce(answer('', 404));
    expect(await outcome(pieces.bytes('heads/1'))).toBe(messages.app.error.status(404));
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another shape', '[1]'],
    ['no JSON', '["a'],
    ['broken compression', gzipSync('["a"]').subarray(0, 12)],
  ])('refuses %s with a sentence', async (_what, body) => {
    fetched.mockResolvedValueOnce(answer(body));
    const [before = ''] = messages.app.error.unreadable('…').split('…');
    expect(await outcome(pieces.json('heads/1', NAMES))).toContain(before);
  });
});
