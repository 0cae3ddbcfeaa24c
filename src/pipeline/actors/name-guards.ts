import type { VocabularyActor } from '../vocabulary.ts';
import { isGivenName, isPlaceOrGivenName } from './given-names.ts';
import type { NameEntry } from './name-index.ts';
import { HONORIFICS, OFFICE_WORDS, TIME_WORDS } from './office-words.ts';
import type { Word } from './words.ts';

/** Words around a possible name. */
export interface NameContext {
  readonly words: readonly Word[];
  /** Indexes of the first and the last word of the name. */
  readonly first: number;
  readonly last: number;
  /** True when capitals are no sign of a name here: in headlines. */
  readonly titleCase: boolean;
  /** True when the word before is tagged as a name. */
  readonly afterName: boolean;
}

const NOT_THE_ACTOR_BEFORE: ReadonlySet<string> = new Set(
  'non anti pro ex post pre un neo once de pseudo'.split(' '),
);
const NOT_THE_ACTOR_AFTER: ReadonlySet<string> = new Set(
  `speaking made born built designed language style era type like sounding manufactured produced educated flagged
  owned based bound area wide themed accented`.split(/\s+/),
);
const LANGUAGE_OR_KITCHEN: ReadonlySet<string> = new Set(
  'language languages food cuisine roulette literature descent translation dressing toast speaker speakers'.split(
    ' ',
  ),
);
/** After a place they make the name of something else: "Vienna Treaty", "Oslo Times". */
const PROPER_HEADS: ReadonlySet<string> = new Set(
  `treaty agreement agreements accord accords convention conventions pact protocol protocols memorandum declaration
  process times post journal independent tribune herald university college institute street avenue square airport
  stadium hospital hotel county sea river strait bridge wall airlines`.split(/\s+/),
);

/** "non-aligned", "pro-X", "X-made", "the X language": words about someone, in which the one named does nothing. */
export function isOnlyAttribute({ kind }: NameEntry, { words, first, last }: NameContext): boolean {
  const before = words[first - 1];
  if (words[first]?.join === '-' && before && NOT_THE_ACTOR_BEFORE.has(before.lower)) return true;
  const after = words[last + 1];
  if (after?.join === '-') return NOT_THE_ACTOR_AFTER.has(after.lower);
  return kind === 'demonym' && after?.join === ' ' && LANGUAGE_OR_KITCHEN.has(after.plain);
}

/** "Washington Treaty" is no mention of Washington; "the X Sea" none of X. */
export function isPartOfOtherName({ kind, actor }: NameEntry, { words, last }: NameContext): boolean {
  const after = words[last + 1];
  if (kind === 'title' || after === undefined || after.join !== ' ' || words[last]?.possessive) return false;
  if (!PROPER_HEADS.has(after.lower)) return false;
  return (
    after.capitalised ||
    (kind === 'metonym' && actor.kind !== 'person' && /^(?:agree|accord|process)/.test(after.plain))
  );
}

/** For countries and organisations: "Michael Jordan", "Mr. Chad", "Georgia Lind" are people. */
export function isPersonOfThatName({ words, first, last, titleCase }: NameContext): boolean {
  if (first !== last) return false;
  const before = words[first - 1];
  const join = words[first]?.join;
  if (
    before &&
    join === ' ' &&
    before.capitalised &&
    isGivenName(before.text) &&
    !isPlaceOrGivenName(before.text)
  )
    return true;
  if (before && (join === ' ' || join === '.') && HONORIFICS.has(before.lower) && before.capitalised)
    return true;
  const name = words[first];
  const after = words[last + 1];
  if (!name || !after || titleCase || name.possessive || after.join !== ' ') return false;
  if (!isPlaceOrGivenName(name.text) || !after.capitalised) return false;
  const next = after.lower;
  return (
    !OFFICE_WORDS.has(next) &&
    !TIME_WORDS.has(next) &&
    !PROPER_HEADS.has(next) &&
    /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+/u.test(after.text)
  );
}

const givenNames = new WeakMap<VocabularyActor, ReadonlySet<string>>();

/** All words of an actor's names but the last of each. */
function givenNamesOf(actor: VocabularyActor): ReadonlySet<string> {
  let known = givenNames.get(actor);
  if (known === undefined) {
    known = new Set([actor.name, ...actor.aliases].flatMap((name) => name.split(/\s+/).slice(0, -1)));
    givenNames.set(actor, known);
  }
  return known;
}

/** Whose name stands before a surname, and from which word on; `none` where nothing tells. */
export interface GivenName {
  readonly whose: 'own' | 'other' | 'none';
  readonly first: number;
}

/**
 * What stands before a surname: the name of someone else ("Ron Johnson" for Boris Johnson), a name of the actor's own
 * ("Joseph R. Biden"), or nothing that tells ("Mr. Johnson", "on Friday Johnson").
 */
export function givenNameBefore(actor: VocabularyActor, context: NameContext): GivenName {
  const { words, first, titleCase, afterName } = context;
  const none: GivenName = { whose: 'none', first };
  const own = givenNamesOf(actor);
  for (let index = first - 1; index >= 0 && index >= first - 3; index--) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || word.possessive || !word.capitalised) return none;
    const initial = word.text.length === 1;
    if (next.join !== ' ' && !(next.join === '.' && initial)) return none;
    if (own.has(word.text)) return { whose: 'own', first: index };
    if (initial) continue;
    const lower = word.lower;
    if (OFFICE_WORDS.has(lower) || HONORIFICS.has(lower) || TIME_WORDS.has(lower)) return none;
    if (isGivenName(word.text)) return { whose: 'other', first: index };
    const saysNothing = titleCase || !afterName || word.text === word.text.toUpperCase();
    return saysNothing ? none : { whose: 'other', first: index };
  }
  return none;
}
