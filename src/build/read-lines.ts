const NEWLINE = 0x0a;

/** A line as bytes: whether it is UTF-8 is for the reader to see. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The lines of a stream, each as soon as it has ended. Memory holds no more than one line and one chunk. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      number++;
      yield { number, bytes: Buffer.concat([...parts, chunk.subarray(start, end)]) };
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield { number: number + 1, bytes: Buffer.concat(parts) };
}
