import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseIsoDay } from '../../base/time.ts';
import { quotationsIn, unsupportedFacts } from './stated-facts.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url));
/** The articles that the digests are of. They are not ours to publish and lie beside the project, where they lie at all. */
const ORIGINALS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
/** How far down a page its title may stand, in lines that are not empty. */
const TITLE_LINES = 10;

const digests = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, frontMatter = '', prose = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${SEEDS}${name}`, 'utf8')) ?? [];
    const fields: Record<string, unknown> = parse(frontMatter) ?? {};
    return { name, fields, prose };
  })
  .filter(({ fields }) => fields.digest === true);

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

it('there are digests', () => {
  expect(digests).not.toEqual([]);
});

describe.each(digests)('$name', ({ name, fields, prose }) => {
  it('has its front matter complete, and is named after its date', () => {
    const { title, outlet, published, lang } = fields;
    for (const field of [title, outlet, lang]) expect(field).toMatch(/\S/);
    expect(parseIsoDay(String(published))).toBe(published);
    expect(name).toMatch(new RegExp(`^${published}-[a-z0-9]+(?:-[a-z0-9]+)+\\.md$`));
  });

  it('quotes little: 25 words at a time, 15 % of the prose', () => {
    const quotations = quotationsIn(prose);
    for (const quotation of quotations) expect(wordCount(quotation), quotation).toBeLessThanOrEqual(25);
    expect(wordCount(quotations.join(' ')) / wordCount(prose)).toBeLessThanOrEqual(0.15);
  });
});

if (existsSync(ORIGINALS)) {
  const originals = readdirSync(ORIGINALS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${ORIGINALS}${name}`, 'utf8'));

  describe.each(digests)('$name beside its original', ({ fields, prose }) => {
    it('states no number, date, weekday or quotation that the original does not', () => {
      const found = originals.filter((text) => firstLines(text).includes(inOneStyle(String(fields.title))));
      expect(found, `originals with the title “${fields.title}”`).toHaveLength(1);
      expect(unsupportedFacts(prose, found.join())).toEqual([]);
    });
  });
} else {
  it('the originals do not lie beside this project (../shared/seeds), so no digest was compared with one', () => {
    expect(digests.every(({ prose }) => prose.trim() !== '')).toBe(true);
  });
}

function firstLines(text: string): string[] {
  const lines = text.split('\n').map((line) => inOneStyle(line.trim()));
  return lines.filter((line) => line !== '').slice(0, TITLE_LINES);
}

/** Titles are compared with straight quotation marks. */
function inOneStyle(title: string): string {
  return title.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
