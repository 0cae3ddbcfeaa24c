const NEWLINE = 0x0a;

/** Longer lines than this, in bytes, are not kept: memory holds no more than one of them and one chunk. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** A line as bytes: whether it is UTF-8 is for the reader to see. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null when the line is longer than is kept. */
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream, each as soon as it has ended. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const takeLine = (): Line => {
    const line = { number: ++number, bytes: length <= longest ? Buffer.concat(parts) : null };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield takeLine();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield takeLine();
}
