import { deserialize, serialize } from 'node:v8';
import type { Findings } from '../../pipeline/findings.ts';

/** The bytes of an article's findings, to send between threads and to keep. */
export const encodeFindings = (findings: Findings): Uint8Array => serialize(findings);

/** The findings of bytes that `encodeFindings` made with this very version of the project. */
export const decodeFindings = (bytes: Uint8Array): Findings => deserialize(bytes);
