import { describe, expect, test } from 'vitest';
import { readText } from './test-utils.ts';
import {
  carriesClause,
  isSaying,
  isSimplePast,
  speaksOfBackground,
  speaksOfFuture,
  thirdPerson,
} from './verbs.ts';

/** The words of a sentence whose token passes `test`. */
const wordsThat = (
  text: string,
  test: (
    token: Parameters<typeof carriesClause>[0],
    previous: Parameters<typeof carriesClause>[1],
  ) => boolean,
): string[] => {
  const tokens = readText(text, '2020-03-12').sentences.flatMap((sentence) => sentence.tokens);
  return tokens.filter((token, i) => test(token, tokens[i - 1])).map((token) => token.text);
};

describe('thirdPerson', () => {
  test.each([
    ['visit', 'visits'],
    ['carry', 'carries'],
    ['say', 'says'],
    ['go', 'goes'],
    ['reach', 'reaches'],
    ['pass', 'passes'],
    ['fix', 'fixes'],
    ['have', 'has'],
    ['be', 'is'],
  ])('%s: %s', (lemma, form) => {
    expect(thirdPerson(lemma)).toBe(form);
  });
});

test.each([
  ['Berg opened the quay.', ['opened']],
  ['Berg has opened the quay.', ['has', 'opened']],
  ['Berg wants to open the quay.', ['wants']],
  ['Berg saw the opening quay.', ['saw']],
  ['In a televised address, Berg spoke.', ['spoke']],
])('verbs that carry a clause: %s', (text, verbs) => {
  expect(wordsThat(text, carriesClause)).toEqual(verbs);
});

test.each([
  ['Berg said and wrote and warned.', ['said', 'wrote', 'warned']],
  ['Berg opened the quay.', []],
  ['The statement was long.', []],
])('verbs of saying: %s', (text, verbs) => {
  expect(wordsThat(text, isSaying)).toEqual(verbs);
});

test.each([
  ['Berg opened the quay and left.', ['opened', 'left']],
  ['Berg opens the quay.', []],
  ['Berg is opening the quay.', []],
])('simple past: %s', (text, verbs) => {
  expect(wordsThat(text, isSimplePast)).toEqual(verbs);
});

test.each([
  ['Berg will open the quay', true],
  ['the quay is expected to open', true],
  ['Berg plans to open the quay', true],
  ['Berg opened the quay', false],
  ['Berg was in the quay', false],
])('future: %s', (text, future) => {
  expect(speaksOfFuture(text)).toBe(future);
});

test.each([
  ['For decades ships came', true],
  ['In recent years ships came', true],
  ['Ships came at dawn', false],
])('background: %s', (text, background) => {
  expect(speaksOfBackground(text)).toBe(background);
});
