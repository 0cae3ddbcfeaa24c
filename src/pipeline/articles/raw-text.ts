import type { IsoDay } from '../../base/time.ts';
import {
  type Block,
  blocksOf,
  isHardWrapped,
  joinBlocks,
  joinParagraphs,
  lineOf,
  withText,
} from './block.ts';
import { datelineCredit, isCaption, isCreditAlone } from './credits.ts';
import { isFurniture, withoutBullet } from './furniture.ts';
import { outletFromText, outletFromUrl } from './outlet.ts';
import { dayInUrl, statedDay } from './stated-date.ts';

/** What a raw text says of itself, and its paragraphs without the site around them. */
export interface RawText {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** From a line that states it. */
  readonly published: IsoDay | null;
  /** From the path of the web address. */
  readonly publishedInUrl: { readonly day: IsoDay; readonly line: number } | null;
  readonly blocks: readonly Block[];
}

const SENTENCE_END = /[.?!…]["”’'»)\]]*$/;
const NAMES = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |van |von |der |la |bin |al-)?\\p{Lu}[\\p{L}.'’-]*){1,3}";
const BYLINE = new RegExp(`^(?:[Bb]y|BY|Written by) (?<names>${NAMES}(?:(?:,| and|, and) ${NAMES})*)`, 'u');
/** "– Ann Lund and Ola Berg, NTB News": what follows the last comma is the outlet, unless it ends a list of names. */
const SIGN_OFF = new RegExp(
  `^[–—-] ?(?<names>${NAMES}(?:(?:,| and|, and) ${NAMES})*?)(?:, (?!.* and ).{2,60})?$`,
  'u',
);
/** "Ann Lund", "Ann Lund in Oslo" */
const NAME_ALONE = new RegExp(`^(?<names>${NAMES})(?<place> in \\p{Lu}\\S+(?: \\p{Lu}\\S+)?)?$`, 'u');
const BIOGRAPHY =
  /^\p{Lu}[\p{L}.'’ -]+ (?:is|has been|covers|writes) (?:an? |the )?(?:[\p{L}'’-]+ ){0,5}(?:reporter|journalist|correspondent|editor|writer|columnist|producer|contributor|staff)\b/u;
/** Biographies stand among the last lines; further up the same words are news. */
const BIOGRAPHY_LINES = 12;
const URL_LINE = /^(?:(?:source|link|url|original)\W+)?(?<url>https?:\/\/\S+)$/i;

/** Takes a raw text apart: head (title, byline, date), article, tail (sign-off, biography). */
export function readRawText(text: string): RawText {
  const written = blocksOf(text);
  const lines = (isHardWrapped(written) ? joinParagraphs(written) : written).map((line) =>
    withText(line, withoutBullet(line.text)),
  );
  const dayOf = ({ text: line }: Block): IsoDay | null => statedDay(line.replace(BYLINE, ''));
  const isDateOrUrl = (line: Block): boolean =>
    (dayOf(line) !== null && !BYLINE.test(line.text)) || URL_LINE.test(line.text);
  const urls = lines.flatMap((line) => {
    const url = URL_LINE.exec(line.text)?.groups?.url;
    return url ? [{ url, line: lineOf(line) }] : [];
  });
  const content = lines.filter((line) => !isFurniture(line.text) && !isDateOrUrl(line));
  const proseStart = content.findIndex(({ text: line }) => isProse(line) && !isCaption(line));
  const head = content.slice(0, Math.max(0, proseStart)).filter(({ text: line }) => !isCaption(line));
  const title = head.find(({ text: line }) => isTitle(line))?.text ?? null;
  const dateline =
    content.map(({ text: line }) => datelineCredit(line)).find((credit) => credit !== null) ?? null;
  const dated = urls.flatMap(({ url, line }) => {
    const day = dayInUrl(url);
    return day ? [{ day, line }] : [];
  });
  const url = urls[0]?.url ?? null;
  const rest = head.filter(({ text: line }) => line !== title);
  return {
    title: title?.replace(/ [|–—-] \p{Lu}[\p{L} .]{2,30}$/u, '') ?? null,
    outlet:
      (url && outletFromUrl(url)) ??
      outletFromText(
        lines.map(({ text: line }) => line),
        dateline?.agency ?? null,
      ),
    author: authorOf(rest, content),
    url,
    published: lines.map(dayOf).find((day) => day !== null) ?? null,
    publishedInUrl: dated[0] ?? null,
    blocks: articleBlocks(content, proseStart),
  };
}

/** Where an article may begin: a title or a standfirst is no whole sentence, or a short one. */
function isProse(line: string): boolean {
  const words = line.split(' ').length;
  return words >= 30 || (words >= (/^["“]/.test(line) ? 4 : 8) && SENTENCE_END.test(line));
}

/** Where an article may end: the crumbs below it ("twitter", "Reporter", a name) are no sentences at all. */
const isLastProse = (line: string): boolean => {
  const words = line.split(' ').length;
  return words >= 12 || (words >= 3 && SENTENCE_END.test(line));
};

const isTitle = (line: string): boolean =>
  line.split(' ').length >= 3 && line.length <= 200 && !BYLINE.test(line) && !NAME_ALONE.test(line);

function authorOf(head: readonly Block[], content: readonly Block[]): string | null {
  for (const [pattern, lines] of [
    [BYLINE, head],
    [SIGN_OFF, content.slice(-BIOGRAPHY_LINES)],
  ] as const) {
    const names = lines.map(({ text }) => pattern.exec(text)?.groups?.names).find((found) => found);
    if (names) return names;
  }
  // A name alone is an author only if a place stands beside it, or if it stands again above a biography.
  const tail = content.slice(-BIOGRAPHY_LINES);
  for (const { text } of head) {
    const { names, place } = NAME_ALONE.exec(text)?.groups ?? {};
    if (names && (place || tail.some((line) => line.text.startsWith(names)))) return names;
  }
  return null;
}

/** From the first prose or caption after the title to the last, each paragraph once. */
function articleBlocks(content: readonly Block[], proseStart: number): Block[] {
  if (proseStart < 0) return [];
  const kept: Block[] = [];
  const seen = new Set<string>();
  for (const [index, block] of content.entries()) {
    const { text } = block;
    const biography = index >= content.length - BIOGRAPHY_LINES && BIOGRAPHY.test(text);
    if ((index < proseStart && !isCaption(text)) || biography || SIGN_OFF.test(text)) continue;
    const last = kept.at(-1);
    if (isCreditAlone(text)) {
      // The credit of the caption on the line above.
      if (last && !block.apart && !isCaption(last.text)) kept[kept.length - 1] = joinBlocks(last, block);
      continue;
    }
    // The same caption with and without parentheses, a pull quote, the title again.
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (key.length >= 40 && seen.has(key)) continue;
    seen.add(key);
    kept.push(block);
  }
  const end = kept.findLastIndex(({ text }) => isLastProse(text) || isCaption(text));
  return kept.slice(0, end + 1);
}
