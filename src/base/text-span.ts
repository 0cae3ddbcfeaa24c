/** A half-open range `[start, end)` of UTF-16 units of one text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export const sliceSpan = (text: string, span: TextSpan): string => text.slice(span.start, span.end);

export const contains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** `text` widened by nothing and narrowed by the white space at both ends of `span`. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
