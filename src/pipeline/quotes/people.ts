import { contains } from '../../base/text-span.ts';
import { wordSet } from '../../base/word-set.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { Gender } from '../actors/given-names.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { antecedentOf, SENTENCES_BACK } from './antecedent.ts';
import { genderOfPhrase, gendersBySurname, givenNameAmong } from './genders.ts';
import { namingSpan } from './naming.ts';
import { isPossessiveEnding, type Phrase, phraseEndingAt, pronounAt } from './noun-phrase.ts';
import type { Person } from './person.ts';
import { isBody, isOffice, isPersonNoun } from './person-words.ts';
import type { Piece } from './pieces.ts';
import { isParticiple, isSaying, sayingReach } from './saying.ts';
import { subjectOf } from './subject.ts';

/** Who is told of in a text. */
export interface People {
  /** Those of each sentence, in the order of their naming. */
  readonly ofSentence: readonly (readonly Person[])[];
  /** Whom the pronoun at an offset means, or null. */
  readonly meantAt: (pronoun: string, sentence: number, offset: number) => Person | null;
}

/** What stands before the name of a place: "a bar in Leeds". */
const PLACE = wordSet('in at near from across outside around through into to of over toward towards');

type Genders = Map<string, Gender | null>;
type Note = (phrase: Phrase, part: Person['part']) => void;

/**
 * Reads who is told of, sentence by sentence, so that "she" may mean whom an earlier "she" meant. A pronoun also tells
 * whether a name of unknown gender is a man's or a woman's.
 */
export function peopleOf(
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): People {
  const genders: Genders = gendersBySurname(pieces);
  const actorAtEnd = new Map(mentions.map((mention) => [mention.end, mention.actor]));
  const ofSentence: Person[][] = [];
  const meantAt: People['meantAt'] = (pronoun, sentence, at) => {
    const place = { sentence, at, paragraph: sentences[sentence]?.paragraph ?? 0 };
    return antecedentOf(pronoun, place, ofSentence, genders);
  };
  const matters = nearQuotes(pieces);
  sentences.forEach(({ paragraph }, sentence) => {
    const own = pieces[sentence] ?? [];
    const found: Person[] = [];
    ofSentence.push(found);
    if (!matters[sentence]) return;
    const noted = new Map<number, number>();
    const note: Note = (phrase, part) => {
      const rank = RANK[part];
      if ((noted.get(phrase.last) ?? -1) >= rank) return;
      noted.set(phrase.last, rank);
      const person = personAt(own, phrase, part, { paragraph, sentence }, genders, actorAtEnd, isPersonActor);
      if (person) keep(found, person);
    };
    const noteSubject: Note = (phrase, part) => {
      const pronoun = pronounAt(own, phrase);
      if (pronoun === null) return note(phrase, part);
      // It rains without anybody.
      if (pronoun === 'it' && part !== 'speaks') return;
      const at = own[phrase.first]?.start ?? 0;
      const meant = meantAt(pronoun, sentence, at);
      if (meant === null) return;
      if (meant.gender === null && meant.group === null) learn(genders, meant.surname, pronoun);
      keep(found, { ...meant, at, paragraph, sentence, part });
    };
    readSentence(own, note, noteSubject);
  });
  return { ofSentence, meantAt };
}

/** Whether each sentence is near enough before a quotation, or right behind it, to tell who speaks. */
function nearQuotes(pieces: readonly (readonly Piece[])[]): boolean[] {
  const near = pieces.map(() => false);
  pieces.forEach((own, sentence) => {
    if (own.some(({ quote }) => quote >= 0))
      near.fill(true, Math.max(0, sentence - SENTENCES_BACK), sentence + 2);
  });
  return near;
}

function readSentence(own: readonly Piece[], note: Note, noteSubject: Note): void {
  own.forEach((piece, index) => {
    if (piece.pos === 'PROPN' && own[index + 1]?.pos !== 'PROPN') {
      const phrase = isPossessiveEnding(own[index + 1]) ? null : phraseEndingAt(own, index);
      if (phrase) note(phrase, 'named');
    }
    if ((piece.pos !== 'VERB' && piece.pos !== 'AUX') || isParticiple(piece)) return;
    const speaks = isSaying(piece) || isBesideQuote(own, index);
    const subject = subjectOf(own, index) ?? (speaks ? inverted(own, index) : null);
    if (subject) noteSubject(subject, speaks ? 'speaks' : 'acts');
  });
}

/** `"…," laughs Ann Lee`. */
const isBesideQuote = (own: readonly Piece[], verb: number): boolean =>
  sayingReach(own[verb]) === 'beside' && (own[verb - 1]?.quote ?? own[verb + 1]?.quote ?? -1) >= 0;

function inverted(pieces: readonly Piece[], verb: number): Phrase | null {
  for (let last = Math.min(pieces.length - 1, verb + 5); last > verb; last--) {
    const phrase = phraseEndingAt(pieces, last);
    if (phrase?.first === verb + 1) return phrase;
  }
  return null;
}

/** Whom a phrase names; null for things and places. */
function personAt(
  own: readonly Piece[],
  phrase: Phrase,
  part: Person['part'],
  { paragraph, sentence }: Pick<Person, 'paragraph' | 'sentence'>,
  genders: Genders,
  actorAtEnd: ReadonlyMap<number, string>,
  isPersonActor: (id: string) => boolean,
): Person | null {
  const { start, end } = namingSpan(own, phrase);
  const actor = actorAtEnd.get(end);
  const isActor = actor !== undefined && isPersonActor(actor);
  const name = isActor ? 'sure' : actor === undefined ? nameOf(own, phrase, genders) : 'none';
  const group = groupOf(own, phrase, start, name);
  if (name === 'none' && group === null && !isPerson(own, phrase, part)) return null;
  if (name === 'likely' && part === 'named' && PLACE.has(own[phrase.first - 1]?.lower ?? '')) return null;
  const gender = group ? null : genderOfPhrase(own, phrase, genders);
  const surname = own[phrase.last]?.text ?? '';
  const definite = own[phrase.first]?.lower === 'the';
  return { start, end, at: start, paragraph, sentence, surname, gender, name, definite, group, part };
}

/** How many of those last noted may be the same person in the same place. */
const LOOK_BACK = 16;
const RANK = { named: 0, acts: 1, speaks: 2 } as const;

/** Adds `person`, or raises the part of the same one in the same place. */
function keep(found: Person[], person: Person): void {
  for (let index = found.length - 1; index >= Math.max(0, found.length - LOOK_BACK); index--) {
    const other = found[index];
    const named = other && other.at === other.start && (contains(other, person) || contains(person, other));
    if (other === undefined || !(named || other.at === person.at)) continue;
    if (RANK[person.part] > RANK[other.part]) found[index] = person;
    return;
  }
  found.push(person);
}

function learn(genders: Genders, surname: string, pronoun: string): void {
  if (pronoun === 'he') genders.set(surname, 'male');
  if (pronoun === 'she') genders.set(surname, 'female');
}

function isPerson(pieces: readonly Piece[], { last }: Phrase, part: Person['part']): boolean {
  const noun = pieces[last];
  if (part === 'named' || !/^(?:NOUN|ADJ|NUM)$/.test(noun?.pos ?? '')) return false;
  return part === 'speaks' || isPersonNoun(noun);
}

/** How sure it is that words are a person's name; an acronym and "the …" are none. */
function nameOf(pieces: readonly Piece[], { first, last }: Phrase, genders: Genders): Person['name'] {
  const surname = pieces[last];
  if (surname?.pos !== 'PROPN' || isOffice(surname) || isBody(surname)) return 'none';
  const titled = isOffice(pieces[last - 1]);
  if (pieces[first]?.lower === 'the' && !titled && !isPersonNoun(pieces[first + 1])) return 'none';
  if (first === last && /^[\p{Lu}.]{2,}$/u.test(surname.text)) return 'none';
  const sure = titled || genders.has(surname.text) || givenNameAmong(pieces, first, last) !== null;
  return sure ? 'sure' : 'likely';
}

function groupOf(
  pieces: readonly Piece[],
  { first, last }: Phrase,
  start: number,
  name: Person['name'],
): Person['group'] {
  if (start < (pieces[first]?.start ?? 0)) return 'many';
  const noun = pieces[last];
  if (noun === undefined || name === 'sure') return null;
  if (isBody(noun)) return 'body';
  if (noun.pos === 'PROPN') return name === 'none' && first < last ? 'body' : null;
  const plural = noun.pos === 'NOUN' && noun.lower !== noun.lemma;
  return plural && /s$|^people$|men$/.test(noun.text) ? 'many' : null;
}
