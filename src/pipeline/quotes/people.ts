import { contains, type TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { type Gender, isGivenName } from '../actors/given-names.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { genderOfPhrase, gendersBySurname } from './genders.ts';
import { namingSpan } from './naming.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isBody, isOffice, isPersonNoun } from './person-words.ts';
import type { Piece } from './pieces.ts';
import { isParticiple, isSaying } from './saying.ts';
import { subjectOf } from './subject.ts';

/** Someone who is told of, and whom "he", "she", "they" or "it" may mean. */
export interface Person extends TextSpan {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly gender: Gender | null;
  /** Whether the words are a person's name; `none` is "the official". */
  readonly name: 'sure' | 'likely' | 'none';
  /** More than one, or a body of people: "the family", "the company". */
  readonly group: 'many' | 'body' | null;
  /** What the sentence has them do. */
  readonly part: 'speaks' | 'acts' | 'named';
}

/** The people and bodies of each sentence in the order of their naming. */
export function peopleOf(
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): Person[][] {
  const genders = gendersBySurname(pieces);
  const actorAtEnd = new Map(mentions.map((mention) => [mention.end, mention.actor]));
  return sentences.map(({ paragraph }, sentence) => {
    const own = pieces[sentence] ?? [];
    const found = new Map<number, Person>();
    const note = (phrase: Phrase, part: Person['part']): void => {
      const span = namingSpan(own, phrase);
      const actor = actorAtEnd.get(span.end);
      const isActor = actor !== undefined && isPersonActor(actor);
      const name = isActor ? 'sure' : actor === undefined ? nameOf(own, phrase, genders) : 'none';
      const group = groupOf(own, phrase, span, name);
      if (name === 'none' && group === null && !isPerson(own, phrase, part)) return;
      const known = found.get(span.end);
      if (known && rank(known.part) >= rank(part)) return;
      const gender = group ? null : genderOfPhrase(own, phrase, genders);
      found.set(span.end, { ...span, paragraph, sentence, gender, name, group, part });
    };
    own.forEach((piece, index) => {
      if (piece.pos === 'PROPN' && own[index + 1]?.pos !== 'PROPN') noteNamed(own, index, note);
      if (!/^(?:VERB|AUX)$/.test(piece.pos) || isParticiple(piece)) return;
      const subject = subjectOf(own, index);
      if (subject) note(subject, isSaying(piece) ? 'speaks' : 'acts');
      else if (isSaying(piece)) noteInverted(own, index, note);
    });
    const all = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    return all.filter((person, index) => !all.slice(0, index).some((other) => contains(other, person)));
  });
}

const rank = (part: Person['part']): number => ['named', 'acts', 'speaks'].indexOf(part);

function noteNamed(
  pieces: readonly Piece[],
  last: number,
  note: (phrase: Phrase, part: Person['part']) => void,
): void {
  const phrase = phraseEndingAt(pieces, last);
  if (phrase && !/^['’]s?$/.test(pieces[last + 1]?.text ?? '')) note(phrase, 'named');
}

function noteInverted(
  pieces: readonly Piece[],
  verb: number,
  note: (phrase: Phrase, part: Person['part']) => void,
): void {
  for (let last = Math.min(pieces.length - 1, verb + 5); last > verb; last--) {
    const phrase = phraseEndingAt(pieces, last);
    if (phrase?.first === verb + 1) {
      note(phrase, 'speaks');
      return;
    }
  }
}

function isPerson(pieces: readonly Piece[], { last }: Phrase, part: Person['part']): boolean {
  const noun = pieces[last];
  if (part === 'named' || !/^(?:NOUN|ADJ|NUM)$/.test(noun?.pos ?? '')) return false;
  return part === 'speaks' || isPersonNoun(noun);
}

/** How sure it is that words are a person's name; an acronym and "the …" are none. */
function nameOf(
  pieces: readonly Piece[],
  { first, last }: Phrase,
  genders: ReadonlyMap<string, Gender | null>,
): Person['name'] {
  const surname = pieces[last];
  if (surname?.pos !== 'PROPN' || isOffice(surname) || isBody(surname)) return 'none';
  if (/^the$/i.test(pieces[first]?.text ?? '') && !isOffice(pieces[last - 1])) return 'none';
  if (/^[\p{Lu}.]{2,}$/u.test(surname.text) && first === last) return 'none';
  if (genders.has(surname.text)) return 'sure';
  const given = pieces.slice(first, last).some(({ pos, text }) => pos === 'PROPN' && isGivenName(text));
  return given || isGivenName(surname.text) || isOffice(pieces[last - 1]) ? 'sure' : 'likely';
}

function groupOf(
  pieces: readonly Piece[],
  { first, last }: Phrase,
  span: TextSpan,
  name: Person['name'],
): Person['group'] {
  if (span.start < (pieces[first]?.start ?? 0)) return 'many';
  const noun = pieces[last];
  if (noun === undefined || name === 'sure') return null;
  if (isBody(noun)) return 'body';
  if (noun.pos === 'PROPN') return name === 'none' && first < last ? 'body' : null;
  return noun.pos === 'NOUN' && noun.text.toLowerCase() !== noun.lemma && /s$|^people$|men$/.test(noun.text)
    ? 'many'
    : null;
}
