import { contains, type TextSpan } from '../../base/text-span.ts';
import type { Quoted } from './double-quoted.ts';

/** A longer one is an apostrophe that some other one seemed to close. UTF-16 units. */
const LONGEST = 2000;
/** An opening mark: neither "the '90s" nor "rock 'n' roll" nor "get 'em". The mark comes first: it is rare. */
const OPENING =
  /[‘'`‚](?<=(?:^|[\s([—–"“/]).)(?=[\p{L}\p{N}“"$£€[(…])(?!\d\ds?\b)(?!(?:n|em|til|tis|twas|cause|bout|round)\b['’]?(?!,))/gu;
const CLOSING = /[’'‘](?<=\S.)(?![\p{L}\p{N}])/gu;

interface Mark extends TextSpan {
  readonly opens: boolean;
  /** False for what may be the apostrophe of a plural: "the drivers' union". */
  readonly sure: boolean;
}

/**
 * What single marks enclose in one paragraph, the outermost only. The marks double as apostrophes: one that closes
 * stands behind punctuation or before it, or behind a letter that no apostrophe follows; any other is taken only if no such one
 * comes. `doubles` are what double marks enclose: single marks in it are part of it.
 */
export function singleQuoted(
  prose: string,
  doubles: readonly Quoted[],
): { quoted: Quoted[]; unclosed: TextSpan | null } {
  const quoted: Quoted[] = [];
  let open: Mark | null = null;
  let maybe: Mark | null = null;
  const close = (end: TextSpan): void => {
    if (open && end.start > open.end) {
      quoted.push({ start: open.start, end: end.end, words: { start: open.end, end: end.start } });
    }
    open = null;
    maybe = null;
  };
  for (const mark of singleMarks(prose, doubles)) {
    if (open && mark.end - open.start > LONGEST) {
      if (maybe) close(maybe);
      open = null;
    }
    if (mark.opens) {
      if (open && maybe) close(maybe);
      open ??= mark;
    } else if (mark.sure) {
      close(mark);
    } else if (open) {
      maybe ??= mark;
    }
  }
  if (maybe) close(maybe);
  return { quoted, unclosed: open };
}

function singleMarks(prose: string, doubles: readonly Quoted[]): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of prose.matchAll(OPENING)) {
    marks.push({ start: index, end: index + 1, opens: true, sure: true });
  }
  for (const { index } of prose.matchAll(CLOSING)) {
    marks.push({ start: index, end: index + 1, opens: false, sure: surelyCloses(prose, index) });
  }
  marks.sort((a, b) => a.start - b.start);
  let next = 0;
  return marks.filter((mark) => {
    while ((doubles[next]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) next++;
    const around = doubles[next];
    return around === undefined || !contains(around, mark);
  });
}

function surelyCloses(prose: string, index: number): boolean {
  const before = prose.slice(Math.max(0, index - 3), index);
  if (/[,.?!…—–)\]"”;:]$/.test(before)) return true;
  if (/^[,.;:!?)\]—–]/.test(prose.charAt(index + 1))) return true;
  // "the drivers' union", "goin' home", "th' end"
  return !/(?:[sxz]|in|th|o)$/i.test(before);
}
