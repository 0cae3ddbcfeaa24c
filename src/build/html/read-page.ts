import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleFile } from '../../pipeline/articles/article.ts';
import { isPage } from './is-page.ts';
import { pageFields } from './page-fields.ts';

/** Shorter articles than this, in characters, are taken for a teaser by the finder of the article; news may be short. */
const SHORTEST = 140;

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, dd, td';
/** What no reader of the page sees. */
const UNSEEN = 'script, style, noscript, template, svg, iframe, nav, footer, form, button';

/**
 * A saved page as bare text: the title, then the paragraphs of its article one a line, with what the page says of itself
 * beside it. Nothing of the page runs or is fetched. Any other file is given back as it is.
 */
export function readPage(file: ArticleFile): ArticleFile {
  if (!isPage(file.path)) return file;
  const document = documentOf(file.text);
  const fields = pageFields(document);
  const found = new Readability(document.cloneNode(true) as Document, { charThreshold: SHORTEST }).parse();
  const root = found?.content ? documentOf(found.content).body : document.body;
  const title = fields.title ?? found?.title ?? null;
  const outlet = fields.outlet ?? found?.siteName ?? null;
  const author = fields.author ?? withoutBy(found?.byline);
  const blocks = blocksIn(root);
  return {
    ...file,
    text: [...(title ? [title] : []), ...blocks.map(({ text }) => text)].join('\n\n'),
    page: {
      fields: { ...fields, ...(title && { title }), ...(outlet && { outlet }), ...(author && { author }) },
      captions: blocks.flatMap(({ text, caption }) => (caption ? [text] : [])),
    },
  };
}

/** linkedom makes no document of a page without its outermost tags. */
function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

interface PageBlock {
  readonly text: string;
  readonly caption: boolean;
}

/** The texts of the innermost blocks in the order of the page; text that stands in no block is one of its own. */
function blocksIn(root: Element | null): PageBlock[] {
  const blocks: PageBlock[] = [];
  const add = (text: string | null, caption: boolean) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    if (words !== '') blocks.push({ text: words, caption });
  };
  const walk = (element: Element, caption: boolean): void => {
    if (element.matches(UNSEEN)) return;
    const inCaption = caption || element.matches('figcaption');
    if (element.querySelector(`${BLOCKS}, div, section, article, figure, br`) === null) {
      add(element.textContent, inCaption);
      return;
    }
    let inline = '';
    for (const child of element.childNodes) {
      const isElement = child.nodeType === child.ELEMENT_NODE;
      const inner = isElement ? (child as Element) : null;
      if (inner?.matches('br')) {
        add(inline, inCaption);
        inline = '';
      } else if (
        inner?.matches(
          `${BLOCKS}, div, section, article, figure, ul, ol, table, tbody, tr, main, body, ${UNSEEN}`,
        )
      ) {
        add(inline, inCaption);
        inline = '';
        walk(inner, inCaption);
      } else if (isElement || child.nodeType === child.TEXT_NODE) {
        inline += child.textContent ?? '';
      }
    }
    add(inline, inCaption);
  };
  if (root) walk(root, false);
  return blocks;
}

const withoutBy = (byline: string | null | undefined): string | null => {
  const names = (byline ?? '')
    .replace(/^\s*by:?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return names !== '' && names.length < 100 ? names : null;
};
