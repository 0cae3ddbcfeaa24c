import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findActors } from './find-actors.ts';
import { suggestActors } from './suggest-actors.ts';
import { unknownNames } from './unknown-names.ts';

const vocabulary: Vocabulary = {
  title: 'Harbours',
  range: { start: '2020-01-01', end: '2020-12-31' },
  topics: [],
  actors: [
    {
      id: 'norway',
      name: 'Norway',
      kind: 'country',
      aliases: [],
      titles: [],
      demonyms: ['Norwegian'],
      metonyms: [],
    },
  ],
};

const suggest = (...texts: string[]) =>
  suggestActors(
    texts.map((text) => {
      const sentences = splitSentences(text, [{ start: 0, end: text.length }], []);
      return unknownNames(sentences, findActors(text, sentences, vocabulary));
    }),
  );

describe('suggestActors', () => {
  it('counts names that the vocabulary lacks, over all articles, without offices and days', () => {
    expect(
      suggest(
        'Minister Ann Lee met the Port Authority. On Monday Ann Lee left Norway.',
        'The Port Authority wrote to Ann Lee.',
      ),
    ).toEqual([
      { name: 'Ann Lee', count: 3, kind: 'person' },
      { name: 'Port Authority', count: 2, kind: 'organisation' },
    ]);
  });

  it('counts a surname for the one full name that ends with it', () => {
    expect(suggest('The union chose Karl Dahlin. Members like what Dahlin says.')).toEqual([
      { name: 'Karl Dahlin', count: 2, kind: 'person' },
    ]);
  });

  it('takes a word that stands where places stand for a country, and one mention for none', () => {
    expect(
      suggest('Ships were held in Chile. They had come from Chile. One crew was sent home to Malta.'),
    ).toEqual([{ name: 'Chile', count: 2, kind: 'country' }]);
  });

  it('takes no capital at the head of a sentence for a name', () => {
    expect(suggest('Ferries stopped. Ferries began again.')).toEqual([]);
  });

  it('leaves out wars, seas and streets', () => {
    expect(
      suggest('They met on Harbour Street before the Second World War and crossed the Black Sea.'),
    ).toEqual([]);
  });
});
