import { expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

const titlesIn = (text: string) => mentionsIn(text, '2020-03-12').map(({ title }) => title);

test.each([
  ['The strike started on March 2.', 'Strike starts'],
  ['The ferry docked on Tuesday night.', 'Ferry docks'],
  ['Chile followed in February.', 'Chile follows'],
  ['They met in Oslo on Wednesday.', 'They meet in Oslo'],
  ['It is due to be heard by Norway in June.', 'It is due to be heard by Norway'],
  ['There were 40 ships in the port on Monday.', 'There were 40 ships in the port'],
  ['The ferry is new. The last one sank in May.', 'Last one sinks'],
  ['Berg praised a ferry that Norway hopes to sell on Friday.', 'Norway hopes to sell a ferry'],
  ['Berg praised a ferry, which Dahl said would be ready by Friday.', 'Dahl says a ferry would be ready'],
])('%s', (text, title) => {
  expect(titlesIn(text)).toContain(title);
});

test.each([
  ['the writer', 'I met the ferry crew on Monday.'],
  ['nobody at all', 'It was Monday.'],
  ['no day', 'They sold the ferry to Norway.'],
])('none for %s', (_, text) => {
  expect(titlesIn(text)).toEqual([]);
});
