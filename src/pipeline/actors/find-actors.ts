import { overlaps, type TextSpan } from '../../base/text-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import type { ActorMention } from './actor-mention.ts';
import { isOnlyAttribute, isPartOfOtherName, isPersonOfThatName, type NameContext } from './name-guards.ts';
import { type NameEntry, type NameIndex, type NameKind, nameIndexOf } from './name-index.ts';
import { OFFICE_WORDS, TIME_WORDS } from './office-words.ts';
import { resolvePeople } from './resolve-people.ts';
import { lastTokenOf, roleOf } from './role.ts';
import { isTitleCase, tokenAt, tokenPlaceAt } from './token-index.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that may name one of several actors; `first` and `last` are indexes of words. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly NameEntry[];
  readonly sentence: number;
  readonly context: NameContext;
}

/** Words that name actors: more than one for a group name that several actors list. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly actors: readonly VocabularyActor[];
  readonly kind: NameKind;
  readonly sentence: number;
}

/**
 * The actors of the vocabulary that the sentences of `text` name, in order. The longest name wins; names inside
 * `ignore` (picture credits) are left out. A name that several actors list gives a mention of each, and so does the name
 * of a group for its members.
 */
export function findActors(
  text: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  ignore: readonly TextSpan[] = [],
): ActorMention[] {
  if (vocabulary.actors.length === 0) return [];
  const words = wordsOf(text);
  const candidates = candidatesOf(words, sentences, nameIndexOf(vocabulary), ignore);
  const found = joinTitles(words, resolvePeople(words, candidates));
  return found.flatMap((name) =>
    mentionsOf(text, words, sentences, name, withMembers(name.actors, vocabulary)),
  );
}

function candidatesOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  index: NameIndex,
  ignore: readonly TextSpan[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const match of index.matches(words, first)) {
      const last = first + match.length - 1;
      const candidate = candidateOf(words, sentences, match.entries, first, last);
      if (candidate === null || ignore.some((span) => overlaps(span, spanOf(words, candidate)))) continue;
      candidates.push(candidate);
      first = last;
      break;
    }
  }
  return candidates;
}

function candidateOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  entries: readonly NameEntry[],
  first: number,
  last: number,
): Candidate | null {
  const place = tokenPlaceAt(sentences, words[first]?.start ?? 0);
  const sentence = place && sentences[place.sentence];
  if (!place || !sentence) return null;
  const afterName = tokenAt(sentence, place.token - 1)?.pos === 'PROPN';
  const context = { words, first, last, titleCase: isTitleCase(sentence), afterName };
  const accepted = entries.filter((entry) => isAccepted(entry, context));
  return accepted.length > 0 ? { first, last, entries: accepted, sentence: place.sentence, context } : null;
}

function isAccepted(entry: NameEntry, context: NameContext): boolean {
  const { words, first } = context;
  if (entry.needsThe && words[first - 1]?.lower !== 'the') return false;
  if (entry.kind === 'title' && isTitleOfOther(entry, context)) return false;
  if (isOnlyAttribute(entry, context) || isPartOfOtherName(entry, context)) return false;
  if (isPronounInCapitals(context)) return false;
  return entry.actor.kind === 'person' || !isPersonOfThatName(context);
}

/** "the former harbour master", "Harbour Master Ann Lee" where the vocabulary's harbour master is someone else. */
function isTitleOfOther({ actor }: NameEntry, { words, first, last, titleCase }: NameContext): boolean {
  const before = words[first - 1];
  if (before && words[first]?.join !== '|' && NOT_IN_OFFICE.has(before.lower)) return true;
  const after = words[last + 1];
  if (titleCase || !after || after.join !== ' ' || !after.capitalised || words[last]?.possessive)
    return false;
  return !OFFICE_WORDS.has(after.lower) && !TIME_WORDS.has(after.lower) && !ownWords(actor).has(after.key);
}

const NOT_IN_OFFICE: ReadonlySet<string> = new Set('former ex deputy vice late then assistant'.split(' '));
const wordsOfActors = new WeakMap<VocabularyActor, ReadonlySet<string>>();

/** The keys of all words of an actor's names. */
function ownWords(actor: VocabularyActor): ReadonlySet<string> {
  let known = wordsOfActors.get(actor);
  if (known === undefined) {
    known = new Set([actor.name, ...actor.aliases].flatMap(wordsOf).map(({ key }) => key));
    wordsOfActors.set(actor, known);
  }
  return known;
}

/** "TELL US MORE": an acronym that is a word too, among words in capitals. */
function isPronounInCapitals({ words, first, last }: NameContext): boolean {
  const word = words[first];
  if (first !== last || !word || !/^(?:US|IT|WHO|AN|AS|IS|BE|AM|SO|NO|ALL|AID)$/.test(word.text))
    return false;
  const inCapitals = (other: Word | undefined): boolean =>
    other !== undefined && /^\p{Lu}{3,}$/u.test(other.text);
  return inCapitals(words[first - 1]) && inCapitals(words[last + 1]);
}

export const spanOf = (words: readonly Word[], range: { first: number; last: number }): TextSpan => ({
  start: words[range.first]?.start ?? 0,
  end: words[range.last]?.end ?? 0,
});

/** One mention for a title and the name it stands before: "Harbour Master Ann Lee", "Danish actor Bo Lind". */
function joinTitles(words: readonly Word[], found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const name of found) {
    let first = name.first;
    if (name.kind !== 'title' && name.actors[0]?.kind === 'person') first = titleStart(words, joined, name);
    while (joined.length > 0 && (joined.at(-1)?.first ?? -1) >= first) joined.pop();
    joined.push(first === name.first ? name : { ...name, first });
  }
  return joined;
}

/** Index of the first word of the title phrase before a person's name, or of the name if there is none. */
function titleStart(words: readonly Word[], before: readonly Found[], name: Found): number {
  const isOffice = (index: number) => OFFICE_WORDS.has(words[index]?.lower ?? '');
  const linksOffice = (index: number) =>
    /^(?:of|to|for)$/.test(words[index]?.text ?? '') && isOffice(index - 1);
  let start = name.first;
  let hasOffice = false;
  let left = before.length - 1;
  for (let index = name.first; words[index]?.join === ' ' || words[index]?.join === '-'; ) {
    const earlier = before[left];
    if (earlier?.last === index - 1 && earlier.sentence === name.sentence) {
      if (earlier.actors[0] === name.actors[0]) return earlier.first;
      if (earlier.actors[0]?.kind === 'person') break;
      const linked = linksOffice(earlier.first - 1);
      if (!hasOffice && !linked) break;
      index = earlier.first;
      if (!linked) start = index;
      left--;
    } else if (isOffice(index - 1)) {
      hasOffice = true;
      index--;
    } else if (linksOffice(index - 1)) index--;
    else break;
  }
  return hasOffice ? start : name.first;
}

/** A group, then those who belong to it. */
const withMembers = (
  actors: readonly VocabularyActor[],
  vocabulary: Vocabulary,
): readonly VocabularyActor[] =>
  actors.some(({ group }) => group)
    ? actors.flatMap((actor) => [
        actor,
        ...(actor.group ? vocabulary.actors.filter(({ memberOf }) => memberOf?.includes(actor.id)) : []),
      ])
    : actors;

function mentionsOf(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  found: Found,
  actors: readonly VocabularyActor[],
): ActorMention[] {
  const { start, end } = spanOf(words, found);
  const sentence = sentences[found.sentence];
  const place = tokenPlaceAt(sentences, start);
  if (!sentence || !place) return [];
  const last = lastTokenOf(sentence, place.token, { start, end });
  const role = roleOf(sentence, place.token, last, found.kind, words[found.last]?.possessive ?? false);
  const written = text.slice(start, end);
  return actors.map(({ id }) => ({
    start,
    end,
    text: written,
    actor: id,
    role,
    sentence: found.sentence,
  }));
}
