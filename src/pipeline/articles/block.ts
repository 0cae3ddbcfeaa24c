/** A piece of an article's text that will be a paragraph, and where in the file its parts stand. */
export interface Block {
  readonly text: string;
  /** Ascending by `at`, an offset of `text`; the first is at 0. `line` is 1-based. */
  readonly origins: readonly { readonly at: number; readonly line: number }[];
  /** True when an empty line, or the start of the file, stands before it. */
  readonly apart: boolean;
}

/** The lines of a file with their white space evened out and nothing else changed; empty lines are left out. */
export function blocksOf(text: string, firstLine = 1): Block[] {
  const blocks: Block[] = [];
  let apart = true;
  text.split(/\r\n|[\r\n\u2028\u2029]/).forEach((written, index) => {
    const line = evenWhiteSpace(written);
    if (line !== '') blocks.push({ text: line, origins: [{ at: 0, line: firstLine + index }], apart });
    apart = line === '';
  });
  return blocks;
}

const WITHOUT_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const UNEVEN = /[^\S ]|[\u200b-\u200f\u2060\ufeff\u00ad]| {2}/;

/** No-break spaces become spaces, marks without width go. */
const evenWhiteSpace = (line: string): string =>
  (UNEVEN.test(line) ? line.replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ') : line).trim();

export const withText = (block: Block, text: string): Block => ({ ...block, text });

export function joinBlocks(first: Block, second: Block): Block {
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    origins: [...first.origins, ...second.origins.map(({ at, line }) => ({ at: at + shift, line }))],
    apart: first.apart,
  };
}

/** Longer lines than these nobody breaks by hand. */
const LONGEST_WRAPPED = 120;

/**
 * Text copied from a site has a paragraph a line. In text wrapped by hand or by mail, empty lines part paragraphs:
 * many lines go on, in mid-sentence, where a long one before them stopped.
 */
export function isHardWrapped(lines: readonly Block[]): boolean {
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0);
  const goingOn = lines.filter(({ text, apart }, index) => {
    const before = lines[index - 1]?.text ?? '';
    return !apart && before.length > longest * 0.6 && !/[.?!]$/.test(before) && /^\p{Ll}/u.test(text);
  });
  return longest <= LONGEST_WRAPPED && goingOn.length >= Math.max(2, lines.length / 4);
}

/** Joins the lines of each paragraph, where empty lines part paragraphs. */
export function joinParagraphs(lines: readonly Block[]): Block[] {
  const paragraphs: Block[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || line.apart) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joinBlocks(last, line);
  }
  return paragraphs;
}

export const lineOf = (block: Block): number => block.origins[0]?.line ?? 1;
