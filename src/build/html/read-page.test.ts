import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../pipeline/articles/read-article.ts';
import { readPage } from './read-page.ts';

const PROSE = [
  'The ferry Astrid sank off the coast of Sundby on Wednesday, and all forty passengers were brought ashore by fishing boats.',
  'Captain Nils Holm said on Thursday that the rudder had broken before dawn, when the ship was a mile from the harbour.',
  'The company that owns the ferry has promised to pay for the clothes and the cars that were lost, the mayor told reporters.',
];
const BODY = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

const page = (head: string, body = BODY) =>
  `<!DOCTYPE html><html lang="en"><head><title>Ferry sinks off Sundby | The Tide</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <article><h1>Ferry sinks off Sundby</h1>${body}</article>
  <aside><a href="/a">Most read: bread is dear</a></aside>
  <footer>© 2020 The Tide. All rights reserved.</footer></body></html>`;

const LD = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = `{"@type":"NewsArticle","headline":"Ferry sinks off Sundby","datePublished":"2020-03-12T23:30:00+01:00","author":[{"name":"Ann Lund"},{"name":"Ola Vik"}],"publisher":{"name":"The Tide"},"url":"https://tide.example/ferry"}`;

const read = (html: string, sidecar?: string) =>
  readArticle(
    readPage({
      path: 'ferry.html',
      text: html,
      ...(sidecar && { sidecar: { path: 'ferry.yaml', text: sidecar } }),
    }),
  );

describe('a saved page', () => {
  it('gives the paragraphs of its article and what it says of itself', () => {
    const { read: found, diagnostics } = read(page(LD(ARTICLE)));
    expect(diagnostics).toEqual([]);
    expect(found?.article).toMatchObject({
      title: 'Ferry sinks off Sundby',
      outlet: 'The Tide',
      author: 'Ann Lund and Ola Vik',
      published: '2020-03-12',
      publishedKnown: true,
      url: 'https://tide.example/ferry',
      text: PROSE.join('\n\n'),
    });
  });

  test.each([
    ['JSON-LD in a graph', LD(`{"@graph":[{"@type":"WebPage"},${ARTICLE}]}`)],
    ['JSON-LD in a list, after a broken one', `${LD('{oops')}${LD(`[${ARTICLE}]`)}`],
    [
      'meta elements',
      '<meta property="og:site_name" content="The Tide"><meta property="article:published_time" content="2020-03-12T08:00Z">',
    ],
    [
      'a meta date without dashes',
      '<meta name="og:site_name" content="The Tide"><meta name="pubdate" content="20200312">',
    ],
    [
      'a time element',
      '<meta property="og:site_name" content="The Tide"><time datetime="2020-03-12">March 12</time>',
    ],
  ])('is dated by %s', (_, head) => {
    expect(read(page(head)).read?.article).toMatchObject({ published: '2020-03-12', outlet: 'The Tide' });
  });

  it('lets its sidecar win', () => {
    const { read: found } = read(page(LD(ARTICLE)), 'published: 2020-03-13\noutlet: The Ebb\n');
    expect(found?.article).toMatchObject({
      published: '2020-03-13',
      outlet: 'The Ebb',
      author: 'Ann Lund and Ola Vik',
    });
  });

  it('keeps captions as such, with or without a credit', () => {
    const figures = `<figure><img src="a.jpg"><figcaption>Rescuers on the quay of Sundby at dawn.</figcaption></figure>`;
    const { read: found } = read(
      page(LD(ARTICLE), `<p>${PROSE[0]}</p>${figures}<p>${PROSE[1]}</p><p>${PROSE[2]}</p>`),
    );
    expect(found?.captions.map(({ start, end }) => found.article.text.slice(start, end))).toEqual([
      'Rescuers on the quay of Sundby at dawn.',
    ]);
  });

  it('parts lines that a break parts', () => {
    const { read: found } = read(page(LD(ARTICLE), `<div>${PROSE.join('<br><br>')}</div>`));
    expect(found?.article.paragraphs).toHaveLength(3);
  });

  it('runs nothing of the page', () => {
    const script =
      '<script>document.title = "Ran"; globalThis.ran = true; fetch("https://tide.example/x");</script>';
    const { read: found } = read(
      page(LD(ARTICLE) + script, `${BODY}<img src=x onerror="globalThis.ran = true">${script}`),
    );
    expect(found?.article.text).toBe(PROSE.join('\n\n'));
    expect('ran' in globalThis).toBe(false);
  });

  test.each([
    ['no article', '<html><body><p>Oops</p></body></html>', 'no-sentences'],
    ['nothing', '', 'empty-file'],
    ['no date', page(''), 'no-publication-date'],
  ])('with %s has one error', (_, html, code) => {
    const { read: found, diagnostics } = read(html);
    expect(found).toBeNull();
    expect(diagnostics.filter(({ level }) => level === 'error').map((diagnostic) => diagnostic.code)).toEqual(
      [code],
    );
  });
});

it('leaves other files as they are', () => {
  const file = { path: 'a.txt', text: '<p>' };
  expect(readPage(file)).toBe(file);
});
