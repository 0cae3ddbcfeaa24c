import { createHash } from 'node:crypto';

/** Length in bytes of a key: SHA-256. */
const KEY = 32;
const LENGTH = 4;

/** One file of the cache: a checksum of the rest, then for each entry its key, its length and its bytes. */
export function packShard(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = [...entries].flatMap(([key, bytes]) => {
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(bytes.length);
    return [Buffer.from(key, 'hex'), length, bytes];
  });
  const rest = Buffer.concat(parts);
  return Buffer.concat([checksum(rest), rest]);
}

/** The entries by key in hexadecimal digits; none if a byte is not as it was written. */
export function unpackShard(file: Uint8Array): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const rest = bytes.subarray(KEY);
  if (bytes.length < KEY || !checksum(rest).equals(bytes.subarray(0, KEY))) return entries;
  for (let at = 0; at < rest.length; ) {
    const start = at + KEY + LENGTH;
    const end = start + rest.readUInt32LE(at + KEY);
    entries.set(rest.toString('hex', at, at + KEY), rest.subarray(start, end));
    at = end;
  }
  return entries;
}

const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
