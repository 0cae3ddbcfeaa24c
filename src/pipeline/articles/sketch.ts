/** Words that are looked at together: two texts have as many of them in common as they are copies of one another. */
const TOGETHER = 5;
/** Hashes that stand for a text. */
const SIZE = 24;

/**
 * The smallest hashes of a text's word sequences, ascending. The part that two sketches share estimates what part of
 * their texts is the same (Broder's bottom-k sketch).
 */
export function sketchOf(text: string): number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const hashes = new Set<number>();
  for (let i = 0; i + TOGETHER <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < TOGETHER; k++) hash = mixed(hash ^ (words[i + k] ?? 0));
    hashes.add(hash);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** How much of two texts is the same, from 0 to 1, by their sketches; 0 for texts too short to say. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  if (a.length < SIZE || b.length < SIZE) return 0;
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  const [inA, inB] = [new Set(a), new Set(b)];
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / SIZE;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads what differs in any bit over all of them. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
