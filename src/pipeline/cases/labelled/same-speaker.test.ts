import { expect, it } from 'vitest';
import { sameSpeaker } from './same-speaker.ts';

const named = (text: string, start = 0) => ({ start, end: start + text.length, text });

it.each([
  ['Ivo Kranz', 'Mr. Kranz', true],
  ["Ivo Kranz's", 'Kranz', true],
  ['the White Rose party', 'White Rose', true],
  ['Ivo Kranz', 'Ivo Sachs', false],
  ['Ivo Kranz', 'the miner', false],
  ['the miner', 'the miner', false],
])('%s and, elsewhere, %s: %s', (label, found, same) => {
  expect(sameSpeaker([named(label)], named(found, 100))).toBe(same);
});

it('takes any word that names the speaker', () => {
  expect(sameSpeaker([named('Ann Lee'), named('she', 50)], named('she', 50))).toBe(true);
  expect(sameSpeaker([], named('she'))).toBe(false);
});
