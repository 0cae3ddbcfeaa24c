import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

/** The original texts are not part of the project: they may not be published. Whoever holds them tests on them. */
const ORIGINALS = resolve('../shared/seeds');

const EXPECTED = [
  { name: '000_a910e23b9573d3f2', published: '2022-02-25', known: true, outlet: 'Newsweek', captions: 0 },
  {
    name: '001_e998de04464d9642',
    published: '2022-03-08',
    known: false,
    outlet: 'The Epoch Times',
    captions: 4,
  },
  {
    name: '002_2c917dcc9d02e1d9',
    published: '2022-01-31',
    known: true,
    outlet: 'Radio Free Europe/Radio Liberty',
    captions: 1,
  },
  {
    name: '003_a32324591cb4ed5e',
    published: '2022-02-24',
    known: false,
    outlet: 'Unknown outlet',
    captions: 3,
  },
  { name: '004_2d8a035573f4066f', published: '2023-04-20', known: false, outlet: 'AP News', captions: 1 },
] as const;

const SITE_WORDS =
  /Leave a Reply|No Comments|email address|All Rights|read more|subscribed|Telegram|Related Topics/i;

const suite = existsSync(ORIGINALS) ? describe : null;
suite?.('the originals', () => {
  it.each(EXPECTED)('$name', ({ name, published, known, outlet, captions }) => {
    const path = resolve(ORIGINALS, `${name}.txt`);
    const sidecar = resolve(ORIGINALS, `${name}.yaml`);
    const { read } = readArticle({
      path,
      text: readFileSync(path, 'utf8'),
      ...(existsSync(sidecar) ? { sidecar: { path: sidecar, text: readFileSync(sidecar, 'utf8') } } : {}),
    });
    expect(read?.article).toMatchObject({ published, publishedKnown: known, outlet });
    expect(read?.captions).toHaveLength(captions);
    expect(read?.article.text).not.toMatch(SITE_WORDS);
    expect(read?.article.text).not.toContain(read?.article.title);
  });
});

if (suite === null) {
  it(`has no originals to test on: ${ORIGINALS} does not exist`, () => {
    expect(existsSync(ORIGINALS)).toBe(false);
  });
}
