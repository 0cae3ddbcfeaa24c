import { expect, test } from 'vitest';
import { isFurniture, withoutBullet } from './furniture.ts';

test.each([
  'Navigation',
  '  •  ',
  'Facebook | Twitter | Email',
  'Share this article',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Read more:',
  'READ MORE: Bridge reopens after ten years',
  'Related Topics',
  'Updated:',
  '5 min read',
  'No Comments Yet',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  '© 2031 Fjord Wire. All Rights Reserved.',
  'Copyright 2031 The Fjord Times',
  'This article was originally published by The Fjord Times and is reprinted with permission.',
  'Join our Telegram channel for uncensored news!',
  'Get notifications to stay updated',
  'You’re subscribed',
  'Sign up for our morning newsletter',
  'Never miss a story from the fjords',
  'Fjord News writer Ola Berg contributed to this report.',
  'Reporting by Ann Lund; Editing by Ola Berg',
  'Follow our coverage of the fjords at https://fjord.example',
  'This article is more than 1 year old',
  'Image source, EPA',
  'Image caption,',
  'You may also be interested in:',
  'A version of this article appears in print on May 4, 2031, Section B.',
  'list 1 of 3',
  '15.30 GMT',
  '2h ago',
  'Updated at 18.52 GMT',
  'FOR IMMEDIATE RELEASE',
  'Press Release (2031) 114',
  'For further information contact the press office: +47 22 00 00 00.',
  'Source: Fjord News and news agencies',
  'News Sports Weather Opinion',
  'Home > World > Africa',
  'HOME NEWS POLITICS BERGEN BUSINESS SPORT',
  'Food & Drink',
  'Report an error Editorial standards Contact us',
  'Published 3 hours ago',
  'Last updated: an hour ago',
  'Updated yesterday at 5:52 p.m.',
  'With files from Ola Berg and NTB',
  'Lund reported from Bergen.',
])('furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  'Navigation on the fjord stopped on Monday.',
  'Share prices fell.',
  'Warm water contributed to the flood, the mayor of the town said on Monday.',
  'Editing the law took years.',
  'Home prices rose by 5 percent.',
  'Reporters were kept out.',
  'Members of the council may join us, he said, “when they are ready,” but no one from the port authority has so far been asked to take part in the talks on the new quay.',
  'Updated figures show 12 dead.',
  'World food prices rise again',
  'Business leaders support local schools',
  'Sports ministry shops for votes',
  'Posted guards were asleep, police reported.',
  'Lund and two others reported from a cell that they had been beaten.',
  'Source: a clerk who asked not to be named.',
  'Ends of the rope were found on the quay.',
  'List of the dead is read in the church.',
  'The article was the first of its kind, lawyers said.',
  'Comments by the minister angered the union.',
  'Related firms were searched as well.',
])('article: %s', (line) => {
  expect(isFurniture(line)).toBe(false);
});

test('a bullet goes, its words stay', () => {
  expect(withoutBullet('• The bridge fell.')).toBe('The bridge fell.');
  expect(withoutBullet('- The bridge in Bergen fell.')).toBe('The bridge in Bergen fell.');
  expect(withoutBullet('2. The bridge in Bergen fell.')).toBe('The bridge in Bergen fell.');
  expect(withoutBullet('– Ann Lund and Ola Berg, Fjord News')).toBe('– Ann Lund and Ola Berg, Fjord News');
});
