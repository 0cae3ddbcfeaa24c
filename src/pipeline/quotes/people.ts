import type { TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { type Gender, genderOf, isGivenName } from '../actors/given-names.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { namingSpan, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import type { Piece } from './pieces.ts';
import { isParticiple, isSaying } from './saying.ts';
import { subjectOf } from './subject.ts';

/** Someone who was spoken of as the doer of a clause, and whom "he", "she" or "they" may mean. */
export interface Person extends TextSpan {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly gender: Gender | null;
  /** Whether the words are a person's name; `none` is "the official". */
  readonly name: 'sure' | 'likely' | 'none';
  /** True for the subject of a verb of saying. */
  readonly speaks: boolean;
}

const PERSON_NOUN =
  /(?:official|officer|man|woman|spokes\w+|minister|president|leader|chief|director|analyst|expert|diplomat|lawyer|source|resident|witness|professor|doctor|teacher|student|worker|player|coach|manager|mayor|governor|senator|mother|father|son|daughter|brother|sister|wife|husband|victim|judge|author|actor|actress|singer|critic|owner|founder|member|driver|captain|\w+(?:ist|er|or|ian))$/i;

/** The people of each sentence in the order of their naming, as far as they act. */
export function peopleOf(
  text: string,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): Person[][] {
  const genders = gendersBySurname(sentences);
  const actorAtEnd = new Map(mentions.map((mention) => [mention.end, mention.actor]));
  return sentences.map(({ paragraph }, sentence) => {
    const found = new Map<number, Person>();
    const own = pieces[sentence] ?? [];
    own.forEach((piece, verb) => {
      if (!/^(?:VERB|AUX)$/.test(piece.pos) || isParticiple(piece)) return;
      const subject = subjectOf(own, verb) ?? (isSaying(piece) ? inverted(own, verb) : null);
      if (subject === null) return;
      const span = namingSpan(own, subject);
      const words = text.slice(span.start, span.end);
      const actor = actorAtEnd.get(span.end);
      const noun = own[subject.last];
      if (actor !== undefined && !isPersonActor(actor) && noun?.pos === 'PROPN') return;
      const name = actor && isPersonActor(actor) ? 'sure' : personName(words, own, subject, genders);
      const isPerson =
        /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '') && (isSaying(piece) || PERSON_NOUN.test(noun?.lemma ?? ''));
      if (name === 'none' && !isPerson) return;
      const speaks = isSaying(piece) || (found.get(span.start)?.speaks ?? false);
      found.set(span.start, { ...span, paragraph, sentence, gender: genderIn(words, genders), name, speaks });
    });
    return [...found.values()].sort((a, b) => a.start - b.start);
  });
}

function inverted(pieces: readonly Piece[], verb: number): Phrase | null {
  for (let last = Math.min(pieces.length - 1, verb + 5); last > verb; last--) {
    const phrase = phraseEndingAt(pieces, last);
    if (phrase && phrase.first === verb + 1) return phrase;
  }
  return null;
}

/** How sure it is that words are a person's name; an acronym and "the …" are none. */
function personName(
  words: string,
  pieces: readonly Piece[],
  { first, last }: Phrase,
  genders: ReadonlyMap<string, Gender | null>,
): Person['name'] {
  if (pieces[last]?.pos !== 'PROPN' || pieces[first]?.text.toLowerCase() === 'the') return 'none';
  if (words === words.toUpperCase()) return 'none';
  const names = words.split(/\s+/);
  return isGivenName(names[0] ?? '') || genders.has(names.at(-1) ?? '') ? 'sure' : 'likely';
}

/** From "Ann Lee" anywhere in the text: Lee is a person's name, and hers. Null where the given name does not tell. */
function gendersBySurname(sentences: readonly Sentence[]): Map<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  for (const { tokens } of sentences) {
    let run: Token[] = [];
    for (const token of [...tokens, null]) {
      if (token?.pos === 'PROPN') {
        run.push(token);
        continue;
      }
      const given = run.findIndex(({ text }, index) => index < run.length - 1 && isGivenName(text));
      const surname = run.at(-1)?.text;
      if (surname && given >= 0) genders.set(surname, genderOf(run[given]?.text ?? ''));
      else if (surname && run.length > 1 && !genders.has(surname)) genders.set(surname, null);
      run = [];
    }
  }
  return genders;
}

function genderIn(words: string, genders: ReadonlyMap<string, Gender | null>): Gender | null {
  const names = words.split(/\s+/);
  const given = names[0] ?? '';
  const surname = names.at(-1) ?? '';
  if (/\b(?:woman|mother|daughter|sister|wife|spokeswoman|chairwoman|actress|queen)\b/i.test(words))
    return 'female';
  if (/\b(?:man|father|son|brother|husband|spokesman|chairman|king)\b/i.test(words)) return 'male';
  if (names.length === 1 && genders.has(surname)) return genders.get(surname) ?? null;
  return genderOf(given) ?? genders.get(surname) ?? null;
}

/** How many paragraphs back a pronoun may point. */
const PARAGRAPHS_BACK = 2;
/** For texts without paragraphs. */
const SENTENCES_BACK = 20;

/**
 * Whom the pronoun at `span` in sentence `sentence` means: the last who acted and fits, names before "the official",
 * or null. `people` are those of each sentence.
 */
export function antecedentOf(
  pronoun: string,
  span: TextSpan & { readonly paragraph: number; readonly sentence: number },
  people: readonly (readonly Person[])[],
): Person | null {
  const gender = /^he$/i.test(pronoun) ? 'male' : /^she$/i.test(pronoun) ? 'female' : null;
  if (gender === null && !/^they$/i.test(pronoun)) return null;
  const fits = peopleBefore(span, people).filter(
    (person) => gender === null || (person.gender ?? gender) === gender,
  );
  if (gender === null) return fits.find(({ speaks }) => speaks) ?? null;
  const sure = fits.filter(({ name }) => name === 'sure');
  const near = sure.filter(({ paragraph }) => paragraph === sure[0]?.paragraph);
  return (
    near.find(({ speaks }) => speaks) ??
    near[0] ??
    fits.find(({ name }) => name === 'likely') ??
    fits[0] ??
    null
  );
}

/** Those named before `span` and not too far back, the nearest first. */
function peopleBefore(
  span: TextSpan & { readonly paragraph: number; readonly sentence: number },
  people: readonly (readonly Person[])[],
): Person[] {
  const found: Person[] = [];
  for (
    let sentence = span.sentence;
    sentence >= 0 && span.sentence - sentence <= SENTENCES_BACK;
    sentence--
  ) {
    for (const person of (people[sentence] ?? []).toReversed()) {
      if (person.paragraph < span.paragraph - PARAGRAPHS_BACK) return found;
      if (person.end <= span.start) found.push(person);
    }
  }
  return found;
}
