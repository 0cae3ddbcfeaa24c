import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** What kind of name matched. `surname` is worked out from a person's full name and needs that name in the text. */
export type NameKind = 'name' | 'surname' | 'title' | 'demonym' | 'metonym';

export interface NameEntry {
  readonly actor: VocabularyActor;
  readonly kind: NameKind;
  /** True for "the alliance": the common noun is a name only after "the". */
  readonly needsThe: boolean;
}

export interface NameMatch {
  readonly entries: readonly NameEntry[];
  /** Number of words. */
  readonly length: number;
}

/** A tree of words: one look-up per word, however many names the vocabulary has. */
interface Node {
  readonly next: Map<string, Node>;
  readonly entries: NameEntry[];
}

const newNode = (): Node => ({ next: new Map(), entries: [] });

export class NameIndex {
  readonly #exact = newNode();
  /** Titles, in lower case. */
  readonly #anyCase = newNode();

  constructor({ actors }: Pick<Vocabulary, 'actors'>) {
    for (const actor of actors) {
      const names = [actor.name, ...actor.aliases];
      for (const name of names) this.#add(actor, 'name', name);
      for (const title of actor.titles) this.#add(actor, 'title', title);
      for (const name of actor.metonyms) this.#add(actor, 'metonym', name);
      for (const name of actor.demonyms) {
        this.#add(actor, 'demonym', name);
        if (!/(?:s|sh|ch|ese)$/.test(name)) this.#add(actor, 'demonym', `${name}s`);
      }
      if (actor.kind === 'person') {
        for (const name of names) {
          const surname = surnameOf(name);
          if (surname) this.#add(actor, 'surname', surname);
        }
      }
    }
  }

  /** Names that begin with `words[from]`, the longest first. */
  matches(words: readonly Word[], from: number): readonly NameMatch[] {
    const word = words[from];
    const exact = word && this.#exact.next.get(word.key);
    const anyCase = word && this.#anyCase.next.get(word.lower);
    if (!exact && !anyCase) return NONE;
    const found: NameMatch[] = [];
    if (exact) follow(exact, words, from, exactKey, found);
    if (anyCase) follow(anyCase, words, from, lowerKey, found);
    return found.sort((a, b) => b.length - a.length);
  }

  #add(actor: VocabularyActor, kind: NameKind, written: string): void {
    const words = wordsOf(written);
    const hasThe = words.length > 1 && words[0]?.key.toLowerCase() === 'the';
    const name = hasThe ? words.slice(1) : words;
    const first = name[0];
    if (first === undefined) return;
    const entry = { actor, kind, needsThe: hasThe && kind !== 'title' && !first.capitalised };
    if (kind === 'title') {
      insert(this.#anyCase, name, lowerKey, entry);
      return;
    }
    insert(this.#exact, name, exactKey, entry);
    // Headlines and datelines in capitals. Short names stay as written: "us" is no country.
    if (name.reduce((length, { key }) => length + key.length, 0) >= 4) {
      insert(this.#exact, name, upperKey, entry);
    }
  }
}

const exactKey = ({ key }: Word): string => key;
const lowerKey = ({ lower }: Word): string => lower;
const upperKey = ({ plain }: Word): string => plain.toUpperCase();

const joined = ({ join }: Word, key: string): string => (join === ' ' || join === '-' ? key : join + key);

const NONE: readonly never[] = [];

/** Adds the names that begin with `words[from]`, of which `start` is the node. */
function follow(
  start: Node,
  words: readonly Word[],
  from: number,
  fold: (word: Word) => string,
  found: NameMatch[],
): void {
  let node: Node | undefined = start;
  for (let last = from; node; last++) {
    if (node.entries.length > 0) found.push({ entries: node.entries, length: last - from + 1 });
    const next = words[last + 1];
    node = next && node.next.get(joined(next, fold(next)));
  }
}

function insert(root: Node, name: readonly Word[], fold: (word: Word) => string, entry: NameEntry): void {
  let node = root;
  name.forEach((word, index) => {
    const key = index === 0 ? fold(word) : joined(word, fold(word));
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
  });
  const known = node.entries.some(
    ({ actor, kind }) => actor === entry.actor && (kind === entry.kind || kind === 'name'),
  );
  if (!known) node.entries.push(entry);
}

/** The last word of a full name with the particles before it: "Ursula von der Leyen" gives "von der Leyen". */
export function surnameOf(fullName: string): string | null {
  const words = fullName.split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from--;
  return from > 0 ? words.slice(from).join(' ') : null;
}

const indexes = new WeakMap<object, NameIndex>();

/** The index of a vocabulary, built once. */
export function nameIndexOf(vocabulary: Vocabulary): NameIndex {
  let index = indexes.get(vocabulary);
  if (index === undefined) {
    index = new NameIndex(vocabulary);
    indexes.set(vocabulary, index);
  }
  return index;
}
