import type { TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { type Gender, genderOf, isGivenName } from '../actors/given-names.ts';
import type { Sentence } from '../sentences/sentence.ts';
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
  /** True for a name and false for "the official". */
  readonly named: boolean;
  /** True for the subject of a verb of saying. */
  readonly speaks: boolean;
}

const PERSON_NOUN =
  /(?:official|officer|man|woman|spokes\w+|minister|president|leader|chief|director|analyst|expert|diplomat|lawyer|source|resident|witness|professor|doctor|teacher|student|worker|player|coach|manager|mayor|governor|senator|mother|father|son|daughter|brother|sister|wife|husband|victim|judge|author|actor|actress|singer|critic|owner|founder|member|driver|captain|\w+(?:ist|er|or|ian))$/i;

/** The people of a text in the order of their naming, as far as they act. */
export function peopleOf(
  text: string,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): Person[] {
  const genders = gendersBySurname(sentences);
  const actorAtEnd = new Map(mentions.map((mention) => [mention.end, mention.actor]));
  return sentences.flatMap(({ paragraph }, sentence) => {
    const found = new Map<number, Person>();
    const own = pieces[sentence] ?? [];
    own.forEach((piece, verb) => {
      if (!/^(?:VERB|AUX)$/.test(piece.pos) || isParticiple(piece)) return;
      const subject = subjectOf(own, verb) ?? (isSaying(piece) ? inverted(own, verb) : null);
      if (subject === null) return;
      const span = namingSpan(own, subject);
      const words = text.slice(span.start, span.end);
      const actor = actorAtEnd.get(span.end);
      const named =
        isPersonName(words, own, subject, genders) || (actor !== undefined && isPersonActor(actor));
      if (
        !named &&
        ((actor !== undefined && !isPersonActor(actor)) || !PERSON_NOUN.test(own[subject.last]?.lemma ?? ''))
      )
        return;
      const speaks = isSaying(piece) || (found.get(span.start)?.speaks ?? false);
      found.set(span.start, {
        ...span,
        paragraph,
        sentence,
        gender: genderIn(words, genders),
        named,
        speaks,
      });
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

function isPersonName(
  words: string,
  pieces: readonly Piece[],
  { first, last }: Phrase,
  genders: ReadonlyMap<string, Gender | null>,
): boolean {
  if (pieces[last]?.pos !== 'PROPN' || pieces[first]?.text.toLowerCase() === 'the') return false;
  const names = words.split(/\s+/);
  return (
    isGivenName(names[0] ?? '') ||
    genders.has(names.at(-1) ?? '') ||
    (pieces[last]?.start ?? 0) > (pieces[first]?.start ?? 0)
  );
}

/** From "Ann Lee" anywhere in the text: Lee is a woman. Null where the given name does not tell. */
function gendersBySurname(sentences: readonly Sentence[]): Map<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      const next = tokens[index + 1];
      if (next?.pos !== 'PROPN' || !isGivenName(token.text)) return;
      const last = tokens[index + 2]?.pos === 'PROPN' ? tokens[index + 2] : next;
      genders.set(last?.text ?? next.text, genderOf(token.text));
    });
  }
  return genders;
}

function genderIn(words: string, genders: ReadonlyMap<string, Gender | null>): Gender | null {
  const names = words.split(/\s+/);
  if (/\b(?:woman|mother|daughter|sister|wife|spokeswoman|chairwoman|actress|queen)\b/i.test(words))
    return 'female';
  if (/\b(?:man|father|son|brother|husband|spokesman|chairman|king)\b/i.test(words)) return 'male';
  return genderOf(names[0] ?? '') ?? genders.get(names.at(-1) ?? '') ?? null;
}

/** How many paragraphs back a pronoun may point. */
const PARAGRAPHS_BACK = 2;

/** Whom the pronoun at `span` means: the last who acted and fits, names before "the official", or null. */
export function antecedentOf(
  pronoun: string,
  span: TextSpan & { readonly paragraph: number },
  people: readonly Person[],
): Person | null {
  const gender = /^he$/i.test(pronoun) ? 'male' : /^she$/i.test(pronoun) ? 'female' : null;
  if (gender === null && !/^they$/i.test(pronoun)) return null;
  const fits = people.filter(
    (person) =>
      person.end <= span.start &&
      person.paragraph >= span.paragraph - PARAGRAPHS_BACK &&
      (gender === null || person.gender === null || person.gender === gender),
  );
  if (gender === null) return fits.findLast(({ speaks }) => speaks) ?? null;
  const near = fits.filter(({ paragraph }) => paragraph === fits.at(-1)?.paragraph);
  return (
    near.findLast(({ speaks, named }) => speaks && named) ??
    near.findLast(({ named }) => named) ??
    fits.findLast(({ named }) => named) ??
    fits.at(-1) ??
    null
  );
}
