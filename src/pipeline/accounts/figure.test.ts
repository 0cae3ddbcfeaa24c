import { expect, test } from 'vitest';
import { figuresIn } from './figure.ts';

test.each([
  ['At least 44 people were killed and 17 were injured.', ['44 dead', '17 injured']],
  ['The storm killed 61 fishermen.', ['61 fishermen']],
  ['The storm left 61 dead; nine people are missing.', ['61 dead', 'nine missing']],
  ['Norway sent 5,000 young soldiers to the north.', ['5,000 soldiers']],
  ['The yard was sold for $12 million.', ['$12 million amount']],
  ['They walked for three days and 40 miles.', []],
])('%s', (text, figures) => {
  expect(figuresIn(text, []).map(({ text: number, what }) => `${number} ${what}`)).toEqual(figures);
});
