import { sliceSpan, type TextSpan } from '../../base/text-span.ts';

/** Agencies that a credit or a dateline may name with nothing beside. Data about the press, not about any news. */
const AGENCY =
  '(?:AP|Associated Press|The Associated Press|Reuters|REUTERS|AFP|AFP-JIJI|Agence France-Presse|EPA(?:-EFE)?|EFE|dpa|DPA|PA(?: Wire| Media)?|UPI|TASS|Xinhua|Kyodo|Anadolu(?: Agency)?|ANSA|NTB|TT|PAP|Bloomberg|CNN|BBC|NPR|Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Flickr|Wikimedia(?: Commons)?|Handout|Screenshot|Pool|File)';
/** What only the credit of a picture says. A slash must stand between names: "Ann Lund/NTB", not "and/or". */
const PICTURE_MARK =
  "(?:\\p{Lu}[\\p{L}.'’-]*\\/\\p{Lu}|\\bvia \\p{Lu}|\\b[Pp]hotos?\\b|\\b[Pp]hotograph|\\bPHOTO\\b|\\b[Ii]mages?\\b|\\b[Cc]ourtesy\\b|\\b[Hh]andout\\b|\\bReleased\\b|\\b[Cc]redit\\b|\\bGetty\\b)";
const PICTURED = new RegExp(PICTURE_MARK, 'u');

/** "… 2022. (Ann Lund/NTB via AP)" */
const IN_PARENTHESES = new RegExp(
  `[(\\[](?=[^()\\[\\]]*${PICTURE_MARK}|${AGENCY}(?:, File)?[)\\]])[^()\\[\\]]{2,120}[)\\]]\\.?$`,
  'u',
);
/** "… 2022. Ann Lund/NTB via AP" */
const AFTER_FULL_STOP = new RegExp(
  `[.!?”"’]\\s(?<credit>${AGENCY}|(?=[^.]*${PICTURE_MARK})\\p{Lu}(?:[^.!?]|\\.(?=\\S)|(?<=\\b\\p{Lu})\\.){2,90})$`,
  'u',
);
/** "… in Oslo. Photograph: Ann Lund/NTB" */
const AFTER_LABEL =
  /\b(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: credit)?(?: by|:) ?\p{Lu}[^.!?]{2,90}\.?$/u;
/** A line that is a credit and nothing else. */
const ALONE = new RegExp(
  `^(?:[(\\[]?(?:AP Photo\\b.{0,80}|${AGENCY}(?: (?:via|/) ?${AGENCY})?|\\p{Lu}[\\p{L}.'’ -]{1,40}(?:\\/| via )${AGENCY}.{0,30})[)\\]]?|(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: credit)?(?: by|:) ?.{2,90})$`,
  'u',
);
/** "BERGEN, Norway (AP) — …" */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}'’.-]+(?:[ ,/]+\p{L}[\p{L}'’.-]*){0,6}),? *(?<when>,? ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}))? *(?<credit>\((?<agency>[A-Z][\p{L} ./-]{1,40})\)) *(?:[—–-]+|:) */u;

/** Words before a caption that say that it is one. */
const LABEL = /^(?:(?:FILE|FILE PHOTO|PHOTO|Photo)\b ?[:—–-]|Image caption,)/;

const LONGEST_CAPTION = 700;
const LONGEST_PLAIN_CAPTION = 350;

/** With the last characters that such a credit may have: nearly all paragraphs end as none does. */
const TRAILING: readonly (readonly [pattern: RegExp, last: RegExp])[] = [
  [IN_PARENTHESES, /[)\]]\.?$/],
  [AFTER_LABEL, /[^!?]$/],
  [AFTER_FULL_STOP, /(?:[^.!?]|\b\p{Lu}\.)$/u],
];

/** The span of the credit that ends a paragraph, or null. */
export function trailingCredit(paragraph: string): TextSpan | null {
  const end = paragraph.length;
  const last = paragraph.slice(-4);
  for (const [pattern, mayEnd] of TRAILING) {
    const match = mayEnd.test(last) ? pattern.exec(paragraph) : null;
    const start = match ? end - (match.groups?.credit ?? match[0]).length : 0;
    if (start > 0) return { start, end };
  }
  return null;
}

export const isCreditAlone = (line: string): boolean => line.length <= 120 && ALONE.test(line);

/** "(CNN) — …" */
const AGENCY_FIRST = new RegExp(`^(?<credit>\\((?<agency>${AGENCY})\\))`, 'u');

/** The agency of a dateline and the span of its parentheses, or null. */
export function datelineCredit(paragraph: string): (TextSpan & { readonly agency: string }) | null {
  if (!paragraph.includes('(')) return null;
  const match = DATELINE.exec(paragraph) ?? AGENCY_FIRST.exec(paragraph);
  const { credit, agency } = match?.groups ?? {};
  if (!credit || !agency) return null;
  const start = paragraph.indexOf(credit);
  return { start, end: start + credit.length, agency };
}

/** True when the paragraph is the caption of a picture: it ends in a credit, or says that it is of the archive. */
export function isCaption(paragraph: string): boolean {
  if (LABEL.test(paragraph)) return paragraph.length <= LONGEST_CAPTION;
  const credit = trailingCredit(paragraph);
  if (credit === null) return false;
  const pictured = PICTURED.test(paragraph.slice(credit.start));
  return paragraph.length <= (pictured ? LONGEST_CAPTION : LONGEST_PLAIN_CAPTION);
}

/** Captions from the archive show a day that may be long past. */
export const isFromArchive = (caption: string): boolean =>
  /^FILE\b/.test(caption) || /\b[Ff]ile(?: [Pp]hoto| image)?\)?\.?$/.test(caption);

/** Which of the paragraphs are picture captions (the same objects). */
export const captionsOf = (text: string, paragraphs: readonly TextSpan[]): TextSpan[] =>
  paragraphs.filter((paragraph) => isCaption(sliceSpan(text, paragraph)));

/** The credits of captions and the agencies of datelines. */
export const creditsOf = (text: string, paragraphs: readonly TextSpan[]): TextSpan[] =>
  paragraphs.flatMap((paragraph) => {
    const words = sliceSpan(text, paragraph);
    return [datelineCredit(words), trailingCredit(words)].flatMap((credit) =>
      credit ? [{ start: paragraph.start + credit.start, end: paragraph.start + credit.end }] : [],
    );
  });
