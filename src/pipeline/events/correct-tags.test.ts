import { expect, test } from 'vitest';
import { withCorrectedTags } from './correct-tags.ts';
import { readText } from './test-utils.ts';

/** The words that count as verbs. */
const verbsIn = (text: string): string[] =>
  withCorrectedTags(readText(text, '2020-03-12')).sentences.flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').map((token) => token.text),
  );

test.each([
  ['Norway plans to hold a vote.', ['plans', 'hold']],
  ['The ministry plans to hold a vote.', ['plans', 'hold']],
  ['Norway announced plans to hold a vote.', ['announced', 'hold']],
  ['The union dropped its plans to strike.', ['dropped', 'strike']],
  ['Berg opened the quay.', ['opened']],
])('%s', (text, verbs) => {
  expect(verbsIn(text)).toEqual(verbs);
});

test('a word in the name of an actor is no verb', () => {
  const reading = readText('The White Cross opened the quay.', '2020-03-12');
  const [sentence] = reading.sentences;
  const tokens = sentence?.tokens.map((token) =>
    token.text === 'Cross' ? { ...token, pos: 'VERB' } : token,
  );
  const actors = [
    { start: 4, end: 15, text: 'White Cross', actor: 'port-union', sentence: 0, role: 'agent' as const },
  ];
  const misread = { ...reading, actors, sentences: sentence && tokens ? [{ ...sentence, tokens }] : [] };
  const tags = withCorrectedTags(misread).sentences[0]?.tokens.map(({ text, pos }) => [text, pos]);
  expect(tags).toContainEqual(['Cross', 'PROPN']);
  expect(tags).toContainEqual(['opened', 'VERB']);
});
