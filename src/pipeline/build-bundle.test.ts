import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { checkBundle } from '../bundle/check.ts';
import { buildBundle } from './build-bundle.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { HARBOUR } from './events/test-utils.ts';

const FIELDS = { title: 'Harbour news', outlet: 'Harbour News', published: '2020-03-12' };

const article = (path: string, prose: string, fields: Partial<typeof FIELDS> = {}) => {
  const { title, outlet, published } = { ...FIELDS, ...fields };
  return {
    path,
    text: `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${published}\n---\n\n${prose}\n`,
  };
};
const OPENING = 'Port chief Anna Berg opened the new ferry quay on Tuesday.';

const build = (articles: readonly { path: string; text: string }[], corrections: string | null = null) => {
  const read = corrections === null ? null : readCorrections({ path: 'corrections.yaml', text: corrections });
  const output = buildBundle({
    articles,
    vocabulary: HARBOUR,
    corrections: read?.corrections ?? null,
    ledger: null,
  });
  return { ...output, complaints: output.diagnostics.map(formatDiagnostic) };
};

describe('buildBundle', () => {
  it('gives a sound bundle, with the vocabulary’s names and the articles by date', () => {
    const { bundle, complaints } = build([
      article('b.md', 'The union held a meeting on Friday.', { title: 'Later', published: '2020-03-14' }),
      article('a.md', OPENING),
    ]);
    expect(complaints).toEqual([]);
    expect(bundle && checkBundle(bundle)).toEqual([]);
    expect(bundle).toMatchObject({ version: 1, title: HARBOUR.title, range: HARBOUR.range, redirects: {} });
    expect(bundle?.articles.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
    expect(bundle?.events.map(({ date, title, sources }) => [date, title, sources[0]?.date.text])).toEqual([
      ['2020-03-10', 'Berg opens the new ferry quay', 'Tuesday'],
      ['2020-03-13', 'Union holds a meeting', 'Friday'],
    ]);
    expect(bundle?.actors).toContainEqual({ id: 'anna-berg', name: 'Anna Berg', kind: 'person' });
  });

  it('makes one event with two sources of what two articles tell', () => {
    const { bundle } = build([
      article('a.md', OPENING),
      article('b.md', 'Berg opened the ferry quay on Tuesday.', {
        outlet: 'The Tide',
        published: '2020-03-13',
      }),
    ]);
    expect(bundle?.events.map(({ sources }) => sources.map((source) => source.excerpt))).toEqual([
      [OPENING, 'Berg opened the ferry quay on Tuesday.'],
    ]);
  });

  it('keeps what lies outside the range out of the events and counts it', () => {
    const { bundle, report } = build([
      article('a.md', `${OPENING}\n\nThe union won its first strike in 1987.`),
    ]);
    expect(bundle?.events).toHaveLength(1);
    expect(report).toMatchObject({ articles: 1, events: 1, outOfRange: 1, datesKnown: 1, datesImplied: 0 });
  });

  it('refuses two articles with the same outlet, date and title, and says which', () => {
    const { bundle, complaints } = build([article('a.md', OPENING), article('copy.md', OPENING)]);
    expect(bundle).toBeNull();
    expect(complaints).toEqual([
      expect.stringMatching(/^copy\.md:1:1 error duplicate-article .*same outlet, date and title/),
    ]);
  });

  it('warns of a report that two outlets have, and keeps both', () => {
    const prose = `${OPENING} ${Array.from({ length: 40 }, (_, n) => `The union sent ship ${n} to the quay.`).join(' ')}`;
    const { bundle, complaints } = build([
      article('a.md', prose),
      article('b.md', `${prose} The baker was there.`, { outlet: 'The Tide' }),
      article('c.md', 'The union held a meeting on Friday.', { title: 'Another' }),
    ]);
    expect(bundle?.articles).toHaveLength(3);
    expect(complaints).toEqual([expect.stringMatching(/^b\.md:1:1 warning similar-article .* a\.md\./)]);
  });

  it('warns of an article of which no event came', () => {
    const { bundle, complaints, report } = build([
      article('a.md', OPENING),
      article('b.md', 'The baker closed his shop on Monday.', { title: 'Bread' }),
    ]);
    expect(bundle?.articles).toHaveLength(2);
    expect(complaints).toEqual([expect.stringMatching(/^b\.md:1:1 warning no-events /)]);
    expect(report.warnings).toBe(1);
  });

  it.each([
    [
      'an article without a date',
      { path: 'a.txt', text: 'The quay\n\nBerg opened the quay at last, to much applause from the town.' },
      null,
      /^a\.txt:/,
    ],
    [
      'a correction without its event',
      article('a.md', OPENING),
      'corrections:\n  - {do: drop, event: gone, reason: r}\n',
      /^corrections\.yaml:2:1 error bad-correction/,
    ],
  ])('gives no bundle for %s', (_, file, corrections, place) => {
    const { bundle, diagnostics } = build([file], corrections);
    expect(bundle).toBeNull();
    const errors = diagnostics.filter(({ level }) => level === 'error').map(formatDiagnostic);
    expect(errors).toEqual([expect.stringMatching(place)]);
  });

  it('applies corrections and tells the reader why', () => {
    const { bundle } = build(
      [article('a.md', OPENING)],
      'corrections:\n  - {do: retitle, event: 2020-03-10-berg-opens-new-ferry-quay, title: New quay, reason: shorter}\n',
    );
    expect(bundle?.events).toMatchObject([{ title: 'New quay', corrected: ['shorter'] }]);
  });

  it('has an empty bundle for no articles', () => {
    expect(build([])).toMatchObject({ bundle: { articles: [], events: [] }, complaints: [] });
  });
});
