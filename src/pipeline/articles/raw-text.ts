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
import { datelineCredit, isCaption, isCreditAlone, trailingCredit } from './credits.ts';
import { isFurniture, withoutBullet } from './furniture.ts';
import { dayInUrl } from './implied-date.ts';
import { publicationIn } from './navigation.ts';
import { isMasthead, outletFromText, outletFromUrl } from './outlet.ts';
import { dateBesideByline, dateBesideNames, type StatedDay, statedDate } from './stated-date.ts';

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
/** "Ann Lund", not the "Ann Lund March" of "By Ann Lund March 28". */
const NAMES =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |van |von |der |la |bin |al-)?(?!\\p{L}+\\.? \\d|(?:For|Published|Posted|Updated|Last)\\b)\\p{Lu}[\\p{L}.'’-]*){1,3}";
const BYLINE = new RegExp(`^(?:[Bb]y|BY|Written by):? (?<names>${NAMES}(?:(?:,| and|, and) ${NAMES})*)`, 'u');
/** "– Ann Lund and Ola Berg, NTB News": what follows the last comma is the outlet, unless it ends a list of names. */
const SIGN_OFF = new RegExp(
  `^[–—-] ?(?<names>${NAMES}(?:(?:,| and|, and) ${NAMES})*?)(?:, (?!.* and ).{2,60})?$`,
  'u',
);
/** "Ann Lund", "Ann Lund in Oslo" */
const NAME_ALONE = new RegExp(`^(?<names>${NAMES})(?<place> in \\p{Lu}\\S+(?: \\p{Lu}\\S+)?)?$`, 'u');
const LONGEST_STANDFIRST = 40;
const BIOGRAPHY =
  /^\p{Lu}[\p{L}.'’ -]+ (?:is|has been|covers|writes) (?:an? |the )?(?:[\p{L}'’-]+ ){0,5}(?:reporter|journalist|correspondent|editor|writer|columnist|producer|contributor|staff)\b/u;
/** Sign-offs and biographies stand among the last lines; further up the same words are news. */
const LAST_LINES = 12;
const URL_LINE = /^(?:(?:source|link|url|original)\W+)?(?<url>https?:\/\/\S+)$/i;

/** Takes a raw text apart: head (title, byline, date), article, tail (sign-off, biography). */
export function readRawText(text: string): RawText {
  const written = blocksOf(text);
  const lines = (isHardWrapped(written) ? joinParagraphs(written) : written).map((line) =>
    withText(line, withoutBullet(line.text)),
  );
  const content = lines.filter(({ text: line }) => !isFurniture(line));
  const first = content.findIndex((line, index) => isBody(line.text) && beginsProse(line.text, index === 0));
  const proseStart = first < 0 ? content.length : first + standfirstLength(content, first);
  const proseEnd = content.findLastIndex(({ text: line }) => isLastOfArticle(line)) + 1;
  const head = content.slice(0, proseStart);
  const around = [...head, ...content.slice(Math.max(proseStart, proseEnd))];
  const title = titleAmong(
    head.map(({ text: line }) => line).filter((line) => isBody(line) && isTitle(line)),
  );
  const addresses = lines.flatMap((line) => {
    const url = URL_LINE.exec(line.text)?.groups?.url;
    return url && URL.canParse(url) ? [{ url, line: lineOf(line) }] : [];
  });
  const url = addresses[0]?.url ?? null;
  const dated = addresses.flatMap((address) => {
    const day = dayInUrl(address.url);
    return day ? [{ day, line: address.line }] : [];
  });
  const datelines = content.flatMap(({ text: line }) => datelineCredit(line)?.agency ?? []);
  return {
    title: title?.replace(/ [|–—-] \p{Lu}[\p{L} .]{2,30}$/u, '') ?? null,
    outlet:
      (url && outletFromUrl(url)) ??
      outletFromText(
        lines.map(({ text: line }) => line),
        datelines[0] ?? null,
      ),
    author: authorOf(
      head.filter(({ text: line }) => line !== title),
      content.slice(-LAST_LINES),
    ),
    url,
    published: publishedIn(around.map(({ text: line }) => line)),
    publishedInUrl: dated[0] ?? null,
    blocks: articleBlocks(content.slice(0, proseEnd), proseStart, title),
  };
}

/** The first line that is a headline and not the name of the paper, or of the series that the article stands in. */
function titleAmong(lines: readonly string[]): string | null {
  const headlines = lines.filter((line) => !isMasthead(line) && !publicationIn(line));
  const [first = null, second] = headlines.length > 0 ? headlines : lines;
  return first !== null && second !== undefined && isKicker(first, second) ? second : first;
}

/** "Art & Design", "The Big Story" above a headline. */
const isKicker = (line: string, next: string): boolean =>
  line.split(' ').length <= LONGEST_KICKER &&
  /^(?:[\p{Lu}&\d][^ ]*|of|the|and|in|on|from|for|a)(?: (?:[\p{Lu}&\d][^ ]*|of|the|and|in|on|from|for|a))*$/u.test(
    line,
  ) &&
  next.split(' ').length > LONGEST_KICKER + 1 &&
  !SENTENCE_END.test(next);
const LONGEST_KICKER = 3;

/** The day of a line that states one and nothing else, or of a byline. */
const dateOf = (line: string): StatedDay | null =>
  statedDate(line.replace(BYLINE, '')) ?? dateBesideByline(line);

/** The day that the lines around the prose state: of publication, else of a change; a headline's own date is neither. */
function publishedIn(around: readonly string[]): IsoDay | null {
  const stated = around.map(dateOf).filter((date) => date !== null);
  const found = stated.find(({ isUpdate }) => !isUpdate) ?? stated[0];
  const named = around.slice(1).map(dateBesideNames);
  return (found ?? named.find((date) => date !== null))?.day ?? null;
}

/** Neither a date nor an address nor a caption. */
const isBody = (line: string): boolean => dateOf(line) === null && !URL_LINE.test(line) && !isCaption(line);

/**
 * Where an article may begin. A title is no whole sentence, or a short one, or ends with someone's words; it is
 * worse to lose the lead than to keep a standfirst that is a sentence.
 */
function beginsProse(line: string, first: boolean): boolean {
  const words = line.split(' ').length;
  if (words >= 30 || (words >= 8 && /^["“]/.test(line) && SENTENCE_END.test(line))) return true;
  return first ? words >= 8 && /\.\)?$/.test(line) : words >= 4 && /\.["”’)\]]*$/.test(line);
}

/** Lines that may stand between the first sentence and the byline below it. */
const STANDFIRST_REACH = 3;

/** How many lines from the first sentence on are still the head, when the byline or the date stands below them. */
function standfirstLength(content: readonly Block[], first: number): number {
  const isHead = ({ text: line }: Block): boolean => BYLINE.test(line) || dateOf(line) !== null;
  if (content.slice(0, first).some(isHead)) return 0;
  const lines = content.slice(first);
  const near = lines.slice(0, STANDFIRST_REACH + 1);
  let end = near.findIndex(isHead) + 1;
  if (end === 0 || near.slice(0, end).some(({ text: line }) => line.split(' ').length >= LONGEST_STANDFIRST))
    return 0;
  while (lines.slice(end, end + 2).some(isHead)) end += lines.slice(end).findIndex(isHead) + 1;
  return end;
}

/** Prose, or a picture below it: an agency sets its captions under the report. */
const isLastOfArticle = (line: string): boolean =>
  isCaption(line) ? !isCreditAlone(line) : isBody(line) && endsProse(line);

/** Where an article may end: the crumbs below it ("twitter", "Reporter", a name) are no sentences at all. */
function endsProse(line: string): boolean {
  const words = line.split(' ').length;
  return words >= 12 || (words >= 3 && SENTENCE_END.test(line));
}

const isTitle = (line: string): boolean =>
  !line.includes('|') && line.split(' ').length >= 3 && line.length <= 200 && !BYLINE.test(line);

function authorOf(head: readonly Block[], tail: readonly Block[]): string | null {
  for (const [pattern, lines] of [
    [BYLINE, head],
    [SIGN_OFF, tail],
  ] as const) {
    const names = lines.map(({ text }) => pattern.exec(text)?.groups?.names).find((found) => found);
    if (names) return names;
  }
  // A name alone is an author only if a place stands beside it, or if it stands again above a biography.
  for (const { text } of head) {
    const { names, place } = NAME_ALONE.exec(text)?.groups ?? {};
    if (names && (place || tail.some((line) => line.text.startsWith(names)))) return names;
  }
  return null;
}

/** "Photo: A boat at sea on Monday. (Ann Lund/NTB)": the credit says as much, and the caption is a sentence. */
function withoutLabel(line: string): string {
  const plain = line.replace(/^(?:PHOTO|Photo(?:graph)?|Picture|Image|Pictured) ?[:—–-] ?(?=\p{Lu})/u, '');
  return plain !== line && trailingCredit(plain) !== null && isCaption(plain) ? plain : line;
}

/** The captions of the head, and all from where the prose starts; each paragraph once. */
function articleBlocks(content: readonly Block[], proseStart: number, title: string | null): Block[] {
  const kept: Block[] = [];
  const seen = new Set<string>();
  for (const [index, written] of content.entries()) {
    const block = withText(written, withoutLabel(written.text));
    const { text } = block;
    if (index < proseStart && !isCaption(text)) continue;
    if (text === title || URL_LINE.test(text) || SIGN_OFF.test(text)) continue;
    if (index >= content.length - LAST_LINES && BIOGRAPHY.test(text)) continue;
    // A caption without its credit and, below it, with it.
    const next = content[index + 1]?.text ?? '';
    if (next !== text && next.startsWith(text) && isCaption(next)) continue;
    const last = kept.at(-1);
    if (isCreditAlone(text)) {
      // The credit of the caption on the line above.
      if (last && !block.apart && !isCaption(last.text)) kept[kept.length - 1] = joinBlocks(last, block);
      continue;
    }
    // The same caption with and without parentheses; a pull quote.
    const key =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('') ?? '';
    if (key.length >= 40 && seen.has(key)) continue;
    seen.add(key);
    kept.push(block);
  }
  const end = kept.findLastIndex(({ text }) => endsProse(text) || isCaption(text));
  return kept.slice(0, end + 1);
}
