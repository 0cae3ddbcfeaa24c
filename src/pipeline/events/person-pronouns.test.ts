import { describe, expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** The last line that a text gives. */
const lastTitle = (text: string): string | undefined => mentionsIn(text, '2020-03-12').at(-1)?.title;

describe('"he" and "she" mean', () => {
  test.each([
    [
      'the one whose gender fits',
      'Anna Berg met Peter Kent, a fisherman, on Monday. He sold a ferry to Norway on Tuesday.',
      'Kent sells a ferry to Norway',
    ],
    [
      'the one who acted last',
      'Dahl warned Norway on Monday. Peter Kent, a baker, sold a tug on Tuesday. He left Norway on Wednesday.',
      'Kent leaves Norway',
    ],
    [
      'the one of the sentence itself',
      'Mary Lind left on Monday. Berg said on Tuesday that she would sell a ferry by June.',
      'Berg would sell a ferry',
    ],
    [
      'a run of them whom the first means',
      'Berg opened the ferry on Sunday. She left Norway on Monday. She came back with a ship on Tuesday.',
      'Berg comes back with a ship',
    ],
    [
      'no owner, where the owned one acts',
      'Berg left Norway on Sunday. Her lawyer, Mary Kent, called the strike unlawful. On Monday she asked Norway for a ferry.',
      'Kent asks Norway for a ferry',
    ],
    [
      'someone with a rare name, told to be a person',
      'Dahl left Norway on Sunday. A stoker, Xan Quill, sold a ferry on Monday. He lost it on Tuesday to Chile.',
      'Quill loses it to Chile',
    ],
    [
      'nobody of the other gender in between',
      'Dahl spoke to the ferry crews on Monday. Questioned by Berg on Tuesday, he admitted that a tug had been lost.',
      'Dahl admits that a tug had been lost',
    ],
  ])('%s', (_, text, title) => {
    expect(lastTitle(text)).toBe(title);
  });

  test.each([
    ['of two', 'Peter Kent and Paul Lind met in Norway on Monday. He sold a ferry on Tuesday.'],
    ['beside someone whose gender is sure', 'Dahl wrote to Berg on Monday. She sold a ferry on Tuesday.'],
    ['of whom no name is told', 'A girl of ten was found by Berg on Monday. She left a ferry on Tuesday.'],
  ])('nobody for sure %s, so that the pronoun stays', (_, text) => {
    expect(lastTitle(text)).toMatch(/^(?:He|She) (?:sells|leaves) a ferry$/);
  });

  test('and whom the text means has a part in the event', () => {
    const actors = mentionsIn(
      'Berg wrote to Peter Kent on Monday. He sold a ferry on Tuesday. She opened a quay on Wednesday.',
      '2020-03-12',
    ).map((mention) => mention.actors);
    expect(actors).toEqual([['anna-berg'], [], ['anna-berg']]);
  });
});
