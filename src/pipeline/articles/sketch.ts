/** Words that are looked at together: two texts have as many of them in common as they are copies of one another. */
const TOGETHER = 5;
/** Hashes that stand for a text. */
const SIZE = 24;

/**
 * The smallest hashes of a text's word sequences, ascending. The part that two sketches share estimates what part of
 * their texts is the same (Broder's bottom-k sketch).
 */
export function sketchOf(text: string): number[] {
  const words = wordHashes(text.toLowerCase());
  const smallest: number[] = [];
  for (let i = 0; i + TOGETHER <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < TOGETHER; k++) hash = mixed(hash ^ (words[i + k] ?? 0));
    insert(smallest, hash);
  }
  return smallest;
}

/** Puts `hash` in its place among the smallest, ascending and each once; the one too many goes. */
function insert(smallest: number[], hash: number): void {
  if (smallest.length === SIZE && hash >= (smallest[SIZE - 1] ?? 0)) return;
  const place = smallest.findIndex((other) => other >= hash);
  if (smallest[place] === hash) return;
  smallest.splice(place < 0 ? smallest.length : place, 0, hash);
  if (smallest.length > SIZE) smallest.pop();
}

/** How much of two texts is the same, from 0 to 1, by their sketches; 0 for texts too short to say. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  if (a.length < SIZE || b.length < SIZE) return 0;
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  const [inA, inB] = [new Set(a), new Set(b)];
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / SIZE;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of each run of letters and figures; no word is cut out of the text for it. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isWordAscii(unit) || (unit >= 0x80 && WORD_CHARACTER.test(characterAt(text, i)))) {
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      inside = true;
    } else if (inside) {
      hashes.push(hash >>> 0);
      hash = FNV_START;
      inside = false;
    }
  }
  if (inside) hashes.push(hash >>> 0);
  return hashes;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const isWordAscii = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** The character of which the unit at `index` is the whole, or either half of a surrogate pair. */
function characterAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const second = unit >= 0xdc00 && unit <= 0xdfff && index > 0;
  const start = second && (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

/** Spreads what differs in any bit over all of them. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
