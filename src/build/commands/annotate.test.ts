import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { annotateCommand } from './annotate.ts';

const record = (id: string) =>
  JSON.stringify({ id, text: 'Lindum opened a harbour.', published: '2022-02-25' });

/** Runs the command on the lines of `input` and takes its output apart. */
async function run(input: string | Buffer, vocabulary?: string) {
  const output = new PassThrough();
  const complaints: string[] = [];
  const stdin = new PassThrough();
  stdin.end(input);
  const good = await annotateCommand(vocabulary, {
    input: stdin,
    output,
    complain: (line) => complaints.push(line),
  });
  const text: string = output.read()?.toString() ?? '';
  return {
    good,
    complaints,
    ids: text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).id),
  };
}

describe('annotateCommand', () => {
  it('answers every record in its order and passes over empty lines', async () => {
    expect(await run(`${record('a')}\n\n${record('b')}\r\n${record('c')}`)).toEqual({
      good: true,
      complaints: [],
      ids: ['a', 'b', 'c'],
    });
  });

  it.each([
    ['no JSON', 'oops', /^<stdin>:2:1 error bad-json /],
    ['no object', '3', /^<stdin>:2:1 error bad-record /],
    ['no id', '{"text":"x","published":"2022-02-25"}', /^<stdin>:2:1 error bad-record .*\bid\b/],
    ['no text', '{"id":"b","published":"2022-02-25"}', /^<stdin>:2:1 error bad-record .*\btext\b/],
    ['a day that does not exist', '{"id":"b","text":"x","published":"2022-02-30"}', /bad-record .*published/],
    ['no UTF-8', Buffer.of(0x22, 0xff, 0x22), /^<stdin>:2:2 error not-utf8 /],
  ])('reports a line with %s and goes on', async (_what, line, complaint) => {
    const input = Buffer.concat([
      Buffer.from(`${record('a')}\n`),
      Buffer.from(line),
      Buffer.from(`\n${record('c')}\n`),
    ]);
    const { good, complaints, ids } = await run(input);
    expect({ good, ids }).toEqual({ good: false, ids: ['a', 'c'] });
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
  });

  it('stops when there is no such vocabulary', async () => {
    const { good, complaints, ids } = await run(`${record('a')}\n`, 'nowhere.yaml');
    expect({ good, ids }).toEqual({ good: false, ids: [] });
    expect(complaints).toEqual([expect.stringMatching(/^nowhere\.yaml:1:1 error unreadable-file /)]);
  });

  it('answers a line as soon as it is read', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = annotateCommand(undefined, { input, output, complain: () => {} });
    input.write(`${record('first')}\n`);
    await once(output, 'readable');
    expect(JSON.parse(output.read().toString()).id).toBe('first');
    input.end();
    expect(await done).toBe(true);
  });

  it('writes no more than the output takes', async () => {
    const lengths: number[] = [];
    let take = () => {};
    const output = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, taken) {
        lengths.push(chunk.length);
        take = taken;
      },
    });
    const input = new PassThrough();
    const done = annotateCommand(undefined, { input, output, complain: () => {} });
    input.end(['a', 'b', 'c'].map((id) => `${record(id)}\n`).join(''));

    for (const lines of [1, 2, 3]) {
      // Long enough for all three lines to come through, if nothing held them back.
      for (let turn = 0; turn < 20; turn++) await setImmediate();
      expect(lengths).toHaveLength(lines);
      expect(output.writableLength).toBe(lengths.at(-1));
      take();
    }
    expect(await done).toBe(true);
  });
});
