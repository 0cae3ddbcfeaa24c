import { expect, it } from 'vitest';
import { topicWords } from './topic-words.ts';

const mention = (text: string, topic: string, start: number) => ({
  text,
  topic,
  start,
  end: start + text.length,
  weight: 1,
  sentence: 0,
});

it('gives each topic its words in the span, once and in order', () => {
  const mentions = [
    mention('dockers', 'strikes', 0),
    mention('walkout', 'strikes', 10),
    mention('ferry', 'ships', 20),
    mention('walkout', 'strikes', 30),
    mention('picket', 'strikes', 90),
  ];
  expect(topicWords(mentions, { start: 0, end: 50 }, ['strikes', 'talks'])).toEqual({
    strikes: ['dockers', 'walkout'],
    talks: [],
  });
});
