import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function* chunked(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  let start = 0;
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function linesOf(text: string, sizes: readonly number[] = [1024], longest = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const { number, bytes } of readLines(chunked(text, sizes), longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(Buffer.from(bytes ?? '?').toString());
  }
  return lines;
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo', ['one', '', 'two']],
    ['\n', ['']],
  ])('reads %j as %j', async (text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  it('keeps no line that is too long, and goes on with the next', async () => {
    expect(await linesOf('12345\n123456\n12345\n1234567', [4], 5)).toEqual(['12345', '?', '12345', '?']);
  });

  it('gives the same lines however the stream is cut, also in the middle of a character', async () => {
    const text = fc.array(fc.constantFrom('Київ', 'a', ' ', '\n', '€'), { maxLength: 30 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (pieces, cuts) => {
        const whole = pieces.join('');
        const expected =
          whole.endsWith('\n') || whole === '' ? whole.split('\n').slice(0, -1) : whole.split('\n');
        expect(await linesOf(whole, cuts)).toEqual(expected);
      }),
    );
  });
});
