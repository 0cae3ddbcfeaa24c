import type { Findings } from '../../pipeline/findings.ts';

/**
 * The bytes of an article's findings, to send between threads and to keep. Its mentions leave out the article, which
 * would be in each.
 */
export function encodeFindings({ mentions, ...rest }: Findings): Uint8Array {
  return Buffer.from(
    JSON.stringify({ ...rest, mentions: mentions.map(({ article, ...mention }) => mention) }),
  );
}

/** The findings of bytes that `encodeFindings` made with this very version of the project. */
export function decodeFindings(bytes: Uint8Array): Findings {
  const { buffer, byteOffset, byteLength } = bytes;
  const findings = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
  for (const mention of findings.mentions) mention.article = findings.article;
  return findings;
}
