import { expect, it } from 'vitest';
import { readVocabulary } from '../../pipeline/read-vocabulary.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { inventArticle, inventVocabulary } from '../bench/invent-articles.ts';
import { findInArticle } from './find-in-article.ts';

const vocabulary = readVocabulary({ path: 'timeline.yaml', text: inventVocabulary() })
  .vocabulary as Vocabulary;
const { name, text } = inventArticle(1);

it('finds what an article holds', () => {
  const { article, mentions } = findInArticle({ path: name, text }, vocabulary);
  expect(article?.file).toBe(name);
  expect(mentions.length).toBeGreaterThan(5);
});

it('names the file where the rules fail', () => {
  const broken = { ...vocabulary, actors: null } as unknown as Vocabulary;
  const { article, diagnostics } = findInArticle({ path: name, text }, broken);
  expect(article).toBeNull();
  expect(diagnostics).toMatchObject([{ level: 'error', code: 'internal-error', file: name, line: 1 }]);
});
