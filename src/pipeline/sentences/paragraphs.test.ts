import { expect, test } from 'vitest';
import { sliceSpan } from '../../base/text-span.ts';
import { paragraphsOf } from './paragraphs.ts';

const read = (text: string): string[] => paragraphsOf(text).map((span) => sliceSpan(text, span));

test.each([
  ['empty lines part paragraphs', 'One.\n\nTwo\nlines.', ['One.', 'Two\nlines.']],
  [
    'without empty lines each line is one',
    'The first is here.\nThe second is here.',
    ['The first is here.', 'The second is here.'],
  ],
  [
    'a text broken to a width is one',
    'The council met in\nthe old hall and\nwent home.',
    ['The council met in\nthe old hall and\nwent home.'],
  ],
  ['white space at the ends is left out', '\n  One. \n\n\n', ['One.']],
  ['nothing gives nothing', ' \n ', []],
])('%s', (_, text, paragraphs) => {
  expect(read(text)).toEqual(paragraphs);
});
