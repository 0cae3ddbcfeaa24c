import { type IsoDay, parseIsoDay } from '../../base/time.ts';
import type { Fields } from '../../pipeline/articles/fields.ts';

/** What a page says of itself for machines: JSON-LD before `<meta>` before `<time>`, as the press keeps them. */
export function pageFields(document: Document): Fields {
  const article = articleInJson(document);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metaContent(document, name)).find((content) => content !== null) ?? null;
  const published =
    dayIn(article?.datePublished) ??
    dayIn(meta(...PUBLISHED)) ??
    dayIn(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const title = textOf(article?.headline) ?? meta('og:title', 'twitter:title', 'dc.title', 'headline');
  const outlet = nameOf(article?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const author = nameOf(article?.author) ?? meta('author', 'dc.creator', 'parsely-author', 'article:author');
  const url =
    linkIn(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    linkIn(meta('og:url')) ??
    linkIn(textOf(article?.url));
  return {
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    // The "author" of some sites is the address of their page on a social network.
    ...(author !== null && linkIn(author) === null && { author }),
    ...(published !== null && { published }),
    ...(url !== null && { url }),
  };
}

const PUBLISHED: readonly string[] = [
  'article:published_time',
  'datePublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

function metaContent(document: Document, name: string): string | null {
  const found = [...document.querySelectorAll('meta')].find((meta) =>
    ['property', 'name', 'itemprop'].some(
      (key) => meta.getAttribute(key)?.toLowerCase() === name.toLowerCase(),
    ),
  );
  return textOf(found?.getAttribute('content'));
}

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The first thing in the page's JSON-LD that is an article of some kind. */
function articleInJson(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = parsed(script.textContent ?? '').find(
      (thing) => /Article|Posting|Report/.test(String(thing['@type'])) && 'headline' in thing,
    );
    if (article) return article;
  }
  return null;
}

/** The things in a JSON-LD script: one, a list, or a graph; none when it is broken. */
function parsed(json: string): Json[] {
  try {
    const data: unknown = JSON.parse(json);
    const things = Array.isArray(data) ? data : [data];
    return things
      .flatMap((thing) => [
        thing,
        ...(isObject(thing) && Array.isArray(thing['@graph']) ? thing['@graph'] : []),
      ])
      .filter(isObject);
  } catch {
    return [];
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;

/** "Ann Lund and Ola Berg" of a text, of `{name}` or of a list of them. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => nameOf(one) ?? []);
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? null);
  }
  return isObject(value) ? textOf(value.name) : textOf(value);
}

/** The day as the page writes it, in the time zone of its newsroom. */
const dayIn = (time: unknown): IsoDay | null =>
  parseIsoDay(/^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(String(time))?.slice(1).join('-') ?? '');

const linkIn = (address: unknown): string | null => {
  const link = textOf(address);
  return link !== null && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null;
};
