import { expect, test } from 'vitest';
import { outletFromText, outletFromUrl } from './outlet.ts';

test.each([
  ['https://www.fjord-times.no/a', 'Fjord Times'],
  ['https://www.newsweek.com/a', 'Newsweek'],
  ['https://edition.cnn.com/a', 'Cnn'],
  ['https://news.bbc.co.uk/a', 'BBC News'],
  ['https://fjord.co.uk/a', 'Fjord'],
  ['not an address', null],
])('%s is of %s', (address, outlet) => {
  expect(outletFromUrl(address)).toBe(outlet);
});

test.each([
  [
    'This article was originally published by Radio Fjord/Radio Fjell and is reprinted.',
    'Radio Fjord/Radio Fjell',
  ],
  ['– Ann Lund and Ola Berg, Fjord News', 'Fjord News'],
  ['Ann Lund is a senior reporter for The Fjord Times. She likes bells.', 'The Fjord Times'],
  ['By Ann Lund, The Fjord Times', 'The Fjord Times'],
  ['©2031 Fjord Wire. All Rights Reserved.', 'Fjord Wire'],
  ['Source: Fjord News and news agencies', 'Fjord News'],
  ['The Fjord Times', 'The Fjord Times'],
  ['FJORD POST-COURIER', 'Fjord Post-Courier'],
  ['Health Desk | West Fjord Monitor', 'West Fjord Monitor'],
  ['Southern News Agency (Bergen)', 'Southern News Agency'],
  ['The Keel — a newsletter about ships and those who wreck them', 'The Keel'],
  ['Fjord Letter: your weekly digest of the coast', 'Fjord Letter'],
  ['Bergen: a blog is closed by court order.', null],
  ['Breaking News', null],
  ['Read the full report', null],
  ['Mayor defends harbour report', null],
  ['Ann Lund is a bell ringer.', null],
  ['The mayor told Fjord News that the bell fell.', null],
])('%s', (line, outlet) => {
  expect(outletFromText([line], null)).toBe(outlet);
});

test('who wrote it first goes before who holds the rights', () => {
  const lines = ['The bell fell.', '– Ann Lund, Fjord News', '©2031 Fjord Wire.'];
  expect(outletFromText(lines, null)).toBe('Fjord News');
  expect(outletFromText(['©2031 Fjord Wire.'], 'AP')).toBe('AP News');
});
