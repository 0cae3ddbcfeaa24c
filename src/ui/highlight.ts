import { contains, type TextSpan } from '../base/text-span.ts';

/** A piece of text that is evidence or not, and date words or not, as a whole. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly evidence: boolean;
  readonly date: boolean;
}

/** Cuts `within` of `text` where the evidence or the date words begin or end; nothing is lost or doubled. */
export function segments(
  text: string,
  within: TextSpan,
  evidence: TextSpan,
  date: TextSpan,
): readonly Segment[] {
  const cuts = new Set([within.start, within.end]);
  for (const edge of [evidence.start, evidence.end, date.start, date.end]) {
    if (edge > within.start && edge < within.end) cuts.add(edge);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const piece = { start, end: edges[i + 1] ?? within.end };
    return {
      start,
      text: text.slice(piece.start, piece.end),
      evidence: contains(evidence, piece),
      date: contains(date, piece),
    };
  });
}

/** How much of a paragraph stands on each side of an excerpt, in UTF-16 units. */
const CONTEXT = 220;

/** The text that shows an excerpt in its place: its paragraph or paragraphs, cut at a word when they are long. */
export function contextOf(text: string, paragraphs: readonly TextSpan[], excerpt: TextSpan): TextSpan {
  const start = paragraphs.findLast((p) => p.start <= excerpt.start)?.start ?? excerpt.start;
  const end = paragraphs.find((p) => p.end >= excerpt.end)?.end ?? excerpt.end;
  return { start: cutBefore(text, start, excerpt.start), end: cutAfter(text, excerpt.end, end) };
}

function cutBefore(text: string, from: number, until: number): number {
  if (until - from <= CONTEXT) return from;
  const space = text.indexOf(' ', until - CONTEXT);
  return space === -1 || space >= until ? until : space + 1;
}

function cutAfter(text: string, from: number, until: number): number {
  if (until - from <= CONTEXT) return until;
  const space = text.lastIndexOf(' ', from + CONTEXT);
  return Math.max(space, from);
}
