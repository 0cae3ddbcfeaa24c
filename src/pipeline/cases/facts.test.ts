import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../articles/read-article.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { parseFacts, tells } from './facts.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SEEDS = here('../../../seeds/');
const read = (name: string): string => readFileSync(`${SEEDS}${name}`, 'utf8');

const { facts, outOfRange } = parseFacts(readFileSync(here('facts.yaml'), 'utf8'));
const { vocabulary } = readVocabulary({ path: 'timeline.yaml', text: read('timeline.yaml') });

/** The sentences of the digests, by day of publication. */
const sentences = new Map(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readArticle({ path: name, text: read(name) }).read ?? [])
    .map(({ article: { published, text, paragraphs }, captions }) => [
      published,
      splitSentences(text, paragraphs, captions).map(({ start, end }) => text.slice(start, end)),
    ]),
);

describe('the facts', () => {
  it.each([...facts, ...outOfRange])('$article: $fact – stands in one sentence of the digest', (fact) => {
    expect(sentences.get(fact.article)?.filter((sentence) => tells(sentence, fact))).toHaveLength(1);
  });

  it('name actors and topics of the vocabulary', () => {
    const known = new Set([...(vocabulary?.actors ?? []), ...(vocabulary?.topics ?? [])].map(({ id }) => id));
    const named = facts.flatMap(({ actors, topics }) => [...actors, ...topics]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lie in the range, and those out of range do not', () => {
    const { start = '', end = '' } = vocabulary?.range ?? {};
    // EDTF values compare by code point as far as they are precise: "2023-04" is before "2023-04-30".
    const inRange = (date: string): boolean =>
      date >= start.slice(0, date.length) && date.slice(0, 10) <= end;
    expect(facts.flatMap(({ date, orDate }) => [date, ...orDate]).filter((date) => !inRange(date))).toEqual(
      [],
    );
    expect(outOfRange.filter(({ date }) => inRange(date))).toEqual([]);
  });

  it('come from every article', () => {
    expect(new Set(facts.map(({ article }) => article))).toEqual(new Set(sentences.keys()));
  });
});
