import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { extractCommand } from './extract.ts';

const record = (id: string, text: string, published = '2020-03-12') =>
  JSON.stringify({ id, text, published });

async function run(lines: readonly string[]) {
  const input = new PassThrough();
  input.end(lines.join('\n'));
  const output = new PassThrough();
  const complaints: string[] = [];
  const complain = (line: string) => complaints.push(line);
  const good = await extractCommand(undefined, { input, output, complain });
  const written: string = output.read()?.toString() ?? '';
  const mentions = written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { good, complaints, told: mentions.map(({ article, date }) => [article, date.value]) };
}

it('writes the mentions of each article in its turn, and nothing for one without any', async () => {
  expect(
    await run([
      record('a', 'The ferry sank on Wednesday. It had hit a quay on March 3.'),
      record('b', ''),
      record('c', 'The ferry sank on Monday.', '2020-03-12T08:30:00Z'),
    ]),
  ).toEqual({
    good: true,
    complaints: [],
    told: [
      ['a', '2020-03-11'],
      ['a', '2020-03-03'],
      ['c', '2020-03-09'],
    ],
  });
});

it('says once what is wrong with a line, and goes on', async () => {
  const { good, complaints, told } = await run([
    '{"id":"a","text":"x"}',
    record('b', 'The ferry sank on Monday.'),
  ]);
  expect({ good, told }).toEqual({ good: false, told: [['b', '2020-03-09']] });
  expect(complaints).toEqual([expect.stringMatching(/^<stdin>:1:1 error bad-record .*published/)]);
});
