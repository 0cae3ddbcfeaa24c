import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { sliceSpan } from '../../base/text-span.ts';
import type { ArticleFile, ReadArticle } from './article.ts';
import { readArticle } from './read-article.ts';

const markdown = (...lines: string[]): ArticleFile => ({ path: 'in/bell.md', text: lines.join('\n') });
const raw = (...lines: string[]): ArticleFile => ({ path: 'in/bell.txt', text: lines.join('\n') });

function mustRead(file: ArticleFile): ReadArticle {
  const { read, diagnostics } = readArticle(file);
  if (read === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return read;
}
const problemsOf = (file: ArticleFile): string[] => {
  const { read, diagnostics } = readArticle(file);
  expect(read === null).toBe(diagnostics.some(({ level }) => level === 'error'));
  return diagnostics.map(
    ({ file: path, line, column, level, code }) => `${path}:${line}:${column} ${level} ${code}`,
  );
};
const paragraphsOf = ({ article }: ReadArticle): string[] =>
  article.paragraphs.map((span) => sliceSpan(article.text, span));

const FRONT = ['---', 'title: The bell falls', 'outlet: Fjord Times', 'published: 2021-05-03', '---'];

describe('an article in Markdown', () => {
  it('has its fields from the front matter and its paragraphs joined', () => {
    const read = mustRead(
      markdown(
        '---',
        'title: The bell falls',
        'outlet: Fjord Times',
        'published: 2021-05-03',
        'url: https://fjord.example/bell',
        'author: Ann Lund',
        'lang: en',
        'digest: true',
        '---',
        '# The bell falls',
        '',
        'The **bell** fell on',
        '[Monday](https://fjord.example). It was *old*.',
        '',
        'A crowd in Bergen, May 3, 2021. (Ola Berg/NTB)',
      ),
    );
    expect(read.article).toEqual({
      id: 'fjord-times-2021-05-03-the-bell-falls',
      file: 'bell.md',
      title: 'The bell falls',
      outlet: 'Fjord Times',
      published: '2021-05-03',
      publishedKnown: true,
      digest: true,
      url: 'https://fjord.example/bell',
      author: 'Ann Lund',
      text: 'The bell fell on Monday. It was old.\n\nA crowd in Bergen, May 3, 2021. (Ola Berg/NTB)',
      paragraphs: [
        { start: 0, end: 36 },
        { start: 38, end: 84 },
      ],
    });
    expect(read.captions).toEqual([read.article.paragraphs[1]]);
    expect(read.credits.map((span) => sliceSpan(read.article.text, span))).toEqual(['(Ola Berg/NTB)']);
    expect([0, 16, 30, 40].map(read.lineAt)).toEqual([12, 12, 13, 15]);
  });

  it.each([
    ['no front matter', ['The bell fell.'], ['in/bell.md:1:1 error no-front-matter']],
    [
      'no date',
      ['---', 'title: The bell', 'outlet: Fjord Times', '---', 'The bell fell.'],
      ['in/bell.md:2:1 error no-publication-date'],
    ],
    [
      'a field left out',
      ['---', 'title: The bell', 'published: 2021-05-03', '---', 'The bell fell.'],
      ['in/bell.md:2:1 error missing-field'],
    ],
    [
      'a day that no calendar has',
      ['---', 'title: The bell', 'outlet: Fjord Times', 'published: 2021-02-30', '---', 'The bell fell.'],
      ['in/bell.md:4:12 error invalid-field'],
    ],
    [
      'bad YAML',
      ['---', 'title: The bell: it falls', 'outlet: Fjord Times', 'published: 2021-05-03', '---', 'It fell.'],
      ['in/bell.md:2:8 error bad-yaml'],
    ],
    [
      'a field that there is not, and a link that is none',
      [...FRONT.slice(0, 4), 'publised: 2021-05-03', 'url: "javascript:alert(1)"', '---', 'It fell.'],
      ['in/bell.md:5:1 error unknown-field', 'in/bell.md:6:6 error invalid-field'],
    ],
    [
      'an alias of nothing',
      ['---', 'title: A bell', 'via: *post', '---', 'It fell.'],
      ['in/bell.md:3:6 error bad-yaml'],
    ],
    ['a list for fields', ['---', '- title', '---', 'It fell.'], ['in/bell.md:2:1 error bad-yaml']],
    [
      'another language',
      [...FRONT.slice(0, 4), 'lang: no', '---', 'Den falt.'],
      ['in/bell.md:5:7 error invalid-field'],
    ],
    ['no prose', [...FRONT, '', '***'], ['in/bell.md:1:1 error no-sentences']],
    ['one word without end', [...FRONT, '', 'a'.repeat(200_000)], ['in/bell.md:1:1 error no-sentences']],
  ])('%s is an error with its place', (_why, lines, problems) => {
    expect(problemsOf(markdown(...lines))).toEqual(problems);
  });
});

describe('a raw text', () => {
  const COPIED = [
    'Home',
    'Bell of Bergen falls after ten centuries',
    'The mayor says it will ring again before the year is out',
    'By Ann Lund',
    '4 min read',
    'Share',
    '',
    'A crowd gathers in Bergen, Monday, May 3, 2021. (Ola Berg/NTB via AP)',
    'A crowd gathers in Bergen, Monday, May 3, 2021. Ola Berg/NTB via AP',
    '',
    'The great bell\u00a0of Bergen fell on Tuesday, the mayor of the town said.',
    '',
    'READ MORE: How bells are cast',
    '',
    '“We wait. We hope,” the mayor said.',
    '',
    '– Ann Lund, Fjord News',
    '',
    'Leave a Reply',
    '',
    '© 2031 Fjord Wire. All Rights Reserved.',
  ];

  it('gives its paragraphs without the site around them', () => {
    const read = mustRead(raw(...COPIED));
    expect(paragraphsOf(read)).toEqual([
      'A crowd gathers in Bergen, Monday, May 3, 2021. (Ola Berg/NTB via AP)',
      'The great bell of Bergen fell on Tuesday, the mayor of the town said.',
      '“We wait. We hope,” the mayor said.',
    ]);
    expect(read.article).toMatchObject({
      id: 'fjord-news-2021-05-04-bell-of-bergen-falls-after-ten',
      title: 'Bell of Bergen falls after ten centuries',
      outlet: 'Fjord News',
      author: 'Ann Lund',
      published: '2021-05-04',
      publishedKnown: false,
    });
    expect(read.captions).toEqual([read.article.paragraphs[0]]);
    expect(read.article.paragraphs.map(({ start }) => read.lineAt(start))).toEqual([8, 11, 15]);
  });

  it('says from what the date was worked out, and how to state it', () => {
    const [warning, ...others] = readArticle(raw(...COPIED)).diagnostics;
    expect(others).toEqual([]);
    expect(warning && formatDiagnostic(warning)).toBe(
      'in/bell.txt:8:1 warning implied-publication-date The publication date 2021-05-04 is worked out from ' +
        '"May 3, 2021" and "Tuesday"; if it is right, state it as "published: 2021-05-04" in in/bell.yaml, else correct it there.',
    );
  });

  it('believes a line that states the date, and knows the outlet from the address', () => {
    const { article } = mustRead(
      raw('Bell of Bergen falls', '20210505', 'https://www.fjord-times.no/bell', ...COPIED.slice(7)),
    );
    expect(article).toMatchObject({ published: '2021-05-05', publishedKnown: true, outlet: 'Fjord Times' });
    expect(article.text).not.toContain('20210505');
  });

  it('takes the sidecar before the text', () => {
    const sidecar = { path: 'in/bell.yaml', text: 'published: 2021-05-09\noutlet: Fjell Post\n' };
    const { read, diagnostics } = readArticle({ ...raw(...COPIED), sidecar });
    expect(read?.article).toMatchObject({
      published: '2021-05-09',
      publishedKnown: true,
      outlet: 'Fjell Post',
    });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['By Ann Lund | May 5, 2021', 'Ann Lund'],
    ['By ANN LUND and OLA BERG, 5 May 2021, 10:30', 'ANN LUND and OLA BERG'],
    ['Ann Lund in Bergen\n5 May 2021', 'Ann Lund'],
    ['by Ann Lund May 5, 2021 11:02 pm', 'Ann Lund'],
    ['The bell had hung there since the tower was built.\nBy Ann Lund\nMay 5, 2021', 'Ann Lund'],
    ['Issued on 5 May 2021', null],
    ['5 May 2021', null],
  ])('reads the byline %j', (byline, author) => {
    const { article } = mustRead(raw('Bell of Bergen falls', byline, ...COPIED.slice(7, 15)));
    expect(article.published).toBe('2021-05-05');
    expect(article.author ?? null).toBe(author);
  });

  it.each([
    [
      'a short text',
      ['Bell falls in Bergen', '20210505', 'The bell fell Tuesday.', 'It rang.'],
      ['The bell fell Tuesday.'],
    ],
    [
      'a short lead, a title in someone’s words',
      [
        'Mayor: ‘The bell will ring.’',
        '20210505',
        'The bell fell.',
        'It will be hung again, the mayor said on Wednesday in Bergen.',
      ],
      ['It will be hung again, the mayor said on Wednesday in Bergen.'],
    ],
    [
      'a picture whose caption stands twice',
      [
        'How the bell fell',
        '20210505',
        'A man looks up.',
        'A man looks up. Photograph: Ann Lund/NTB',
        'The great bell fell.',
      ],
      ['A man looks up. Photograph: Ann Lund/NTB', 'The great bell fell.'],
    ],
    [
      'a title of four capitalised words',
      ['Bell Falls In Bergen', 'Ann Lund', '20210505', 'The great bell fell on Tuesday.'],
      ['The great bell fell on Tuesday.'],
    ],
    [
      'days that head the parts of a chronicle',
      [
        'How the bell fell',
        '20210505',
        'It had hung for ten centuries.',
        'May 3, 2021',
        'The rope broke at noon.',
        'May 4, 2021',
        'The great bell fell.',
      ],
      [
        'It had hung for ten centuries.',
        'May 3, 2021',
        'The rope broke at noon.',
        'May 4, 2021',
        'The great bell fell.',
      ],
    ],
  ])('keeps the article of %s', (_why, lines, paragraphs) => {
    const read = mustRead(raw(...lines));
    expect(paragraphsOf(read)).toEqual(paragraphs);
    expect(read.article).toMatchObject({ title: lines[0], published: '2021-05-05' });
  });

  it('joins the lines of a text that was wrapped', () => {
    const read = mustRead(
      raw(
        'Bell of Bergen falls',
        '',
        'May 4, 2021',
        '',
        'The great bell of Bergen fell on',
        'the day of the fair, the mayor of',
        'the town said in the old hall.',
        '',
        'Nobody was hurt when the bell fell',
        'into the square.',
      ),
    );
    expect(paragraphsOf(read)).toEqual([
      'The great bell of Bergen fell on the day of the fair, the mayor of the town said in the old hall.',
      'Nobody was hurt when the bell fell into the square.',
    ]);
    expect(read.lineAt(40)).toBe(6);
  });

  it('warns where the outlet or the title is not to be found', () => {
    const text =
      'The great bell of Bergen fell on May 3, 2021, the mayor of the town said to a crowd in the rain.';
    expect(problemsOf(raw(text))).toEqual([
      'in/bell.txt:1:1 warning implied-publication-date',
      'in/bell.txt:1:1 warning no-outlet',
      'in/bell.txt:1:1 warning no-title',
    ]);
    expect(mustRead(raw(text)).article.title).toBe(
      'The great bell of Bergen fell on May 3, 2021, the mayor of the town said to a crowd in…',
    );
  });

  it.each([
    ['empty', '', 'in/bell.txt:1:1 error empty-file'],
    ['white space', ' \n\t\n', 'in/bell.txt:1:1 error empty-file'],
    ['a picture', 'PNG\n\0\0IHDR', 'in/bell.txt:2:1 error not-text'],
    ['another encoding', 'The b\ufffdll fell.', 'in/bell.txt:1:6 error not-text'],
    ['a menu', 'Home\nShare\nLog in', 'in/bell.txt:1:1 error no-sentences'],
  ])('%s is one clear error', (_why, text, problem) => {
    expect(problemsOf({ path: 'in/bell.txt', text })).toEqual([problem]);
  });

  it('without any date names the file and the field', () => {
    const { diagnostics } = readArticle(
      raw(
        'Bell of Bergen falls',
        'The bell fell on Tuesday, the mayor said.',
        '– Ann Lund, Fjord News',
        '© 2031 Fjord Wire.',
      ),
    );
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'in/bell.txt:1:1 error no-publication-date No publication date can be found in the text; add "published: YYYY-MM-DD" in in/bell.yaml.',
    ]);
  });

  it('reports a bad sidecar in the sidecar', () => {
    const sidecar = { path: 'in/bell.yaml', text: '# note\npublished: soon\n' };
    expect(problemsOf({ ...raw(...COPIED), sidecar })).toEqual(['in/bell.yaml:2:12 error invalid-field']);
  });
});

it('never throws, and its paragraphs are parts of its text', () => {
  const line = fc.constantFrom(
    ...'---|title: x|published: 2021-05-03|outlet: [|The bell fell on May 3, 2021, the mayor said.|(AP)|Ann Lund/NTB|•|\0|By Ann Lund|– Ann Lund, X|Share|20210503|https://a.b/2021/05/03/|“|\r|FILE - A|: - {'.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(line).map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('a.md', 'a.txt'), fc.option(text), (body, path, yaml) => {
      const sidecar = yaml === null ? {} : { sidecar: { path: 'a.yaml', text: yaml } };
      const { read, diagnostics } = readArticle({ path, text: body, ...sidecar });
      expect(read === null).toBe(diagnostics.some(({ level }) => level === 'error'));
      if (read === null) return;
      expect(paragraphsOf(read).join('\n\n')).toBe(read.article.text);
      expect(read.article.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const span of read.captions) expect(read.article.paragraphs).toContain(span);
    }),
    { numRuns: 500 },
  );
});
