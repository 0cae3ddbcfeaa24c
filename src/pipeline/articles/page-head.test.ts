import { expect, test } from 'vitest';
import { readRawText } from './raw-text.ts';

const STORY = [
  '',
  'The bell of Bergen fell on Tuesday, the mayor said, and nobody was hurt, though it landed in a shop for hats.',
  'It had been hung in 1998. “We heard a hum,” said the hatter, Ola Berg.',
];

const headOf = (...lines: string[]) => readRawText([...lines, ...STORY].join('\n'));

const TITLE = 'Bell of Bergen falls into a shop for hats';

test.each([
  [
    'Home',
    'News',
    'Sport',
    'The Fjord Herald',
    TITLE,
    'By Ann Lund | Culture Correspondent',
    'Tuesday, 14 May 2019 at 19:42 BST',
  ],
  [
    'News Sport Weather Opinion',
    TITLE,
    'Ann Lund',
    'Published Tuesday, May 14, 2019 5:52PM NDT',
    'Last updated Wednesday, May 15, 2019 8:10AM NDT',
  ],
  [
    'Home > News > Bergen',
    TITLE,
    'Tue 14 May 2019 19.42 CEST',
    'Last modified on Wed 15 May 2019 09.02 CEST',
  ],
  ['The Keel — a newsletter about bells', 'Issue 12 · Tuesday, May 14, 2019', TITLE],
  ['Art & Design', TITLE, 'By Ann Lund', 'May 14, 2019'],
  ['The Big Story', TITLE, 'Updated 7:42 PM CEST, May 15, 2019', 'Published 7:42 PM CEST, May 14, 2019'],
  ['FJORD RADIO', TITLE, '14.05.2019'],
  [
    TITLE,
    'By Ann Lund For Fjord Post',
    'Published: 19:42 CEST, 14 May 2019 | Updated: 09:02 CEST, 15 May 2019',
  ],
  [TITLE, 'Ann Lund, May 14, 2019'],
])('title and day below %s', (...lines) => {
  expect(headOf(...lines)).toMatchObject({ title: TITLE, published: '2019-05-14' });
});

test('what stands behind a name is no outlet', () => {
  expect(headOf('The Fjord Herald', TITLE, 'By Ann Lund, Culture Correspondent').outlet).toBe(
    'The Fjord Herald',
  );
  expect(headOf(TITLE, 'By Ann Lund, Fjord News').outlet).toBe('Fjord News');
});

test('a short headline is one, and so is what sounds like a paper when there is no other', () => {
  expect(headOf('Bell falls again', 'A hum was heard in all of Bergen before it fell').title).toBe(
    'Bell falls again',
  );
  expect(headOf('Mayor Sees New Record').title).toBe('Mayor Sees New Record');
});

test('a day long ago in the text is no day of publication', () => {
  expect(headOf(TITLE, '3 hours ago').published).toBeNull();
});

test('pictures below the report belong to it, without their label', () => {
  const caption = 'A bell hangs in Bergen on Monday, May 13, 2019. (Fjord Photo/Ann Lund)';
  const { blocks } = headOf(
    TITLE,
    ...STORY,
    '___',
    `Photo: ${caption}`,
    'Follow us for more bells',
    'Copyright 2019 Fjord Wire.',
  );
  expect(blocks.at(-1)?.text).toBe(caption);
});
