import { contains } from '../../base/text-span.ts';
import type { Gender } from '../actors/given-names.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Token } from '../sentences/sentence.ts';
import { type KnownPeople, type ToldPerson, toldPeople } from './told-people.ts';

/** How many sentences back "he" may reach from one that tells of him. */
const REACH = 4;
/** How many such steps a run of "he … he … he" may take. */
const LONGEST_CHAIN = 24;

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Whom "he", "she", "him", "his" and "her" mean. */
export interface PersonPronouns {
  /** Whom the pronoun at a token means: null when none or more than one may be meant. */
  readonly meantAt: (sentence: number, token: number) => ToldPerson | null;
  /** Whether somebody of that pronoun's gender is named before it in its sentence. */
  readonly isNamedBefore: (sentence: number, token: number) => boolean;
}

/**
 * Reads whom pronouns mean, where that is sure: of those whose gender fits, the one of the same sentence, or else the one
 * who acts in the nearest sentence before that tells of any.
 */
export function personPronounsOf(reading: Reading, known: KnownPeople): PersonPronouns {
  const told: (readonly ToldPerson[] | undefined)[] = [];
  const peopleIn = (sentence: number): readonly ToldPerson[] => {
    const found = told[sentence] ?? readPeople(reading, sentence, known);
    told[sentence] = found;
    return found;
  };
  /** By the sentence whose end the question is asked at. */
  const last = { male: new Map<number, ToldPerson | null>(), female: new Map<number, ToldPerson | null>() };
  const genderAt = (sentence: number, token: number): Gender | undefined =>
    GENDERS[tokensOf(reading, sentence)[token]?.text.toLowerCase() ?? ''];

  const before = (sentence: number, token: number): readonly ToldPerson[] => {
    const start = tokensOf(reading, sentence)[token]?.start ?? 0;
    return peopleIn(sentence).filter((person) => person.end <= start);
  };

  /** Whom `gender` may mean after sentence `from`, told of there or before. */
  const toldBefore = (gender: Gender, from: number, steps: number): ToldPerson | null => {
    const found = last[gender].get(from);
    if (found !== undefined) return found;
    const meant = lookBack(gender, from, steps);
    last[gender].set(from, meant);
    return meant;
  };

  const lookBack = (gender: Gender, from: number, steps: number): ToldPerson | null => {
    for (let sentence = from; sentence >= Math.max(0, from - REACH + 1); sentence--) {
      const named = peopleIn(sentence).filter((person) => fits(person, gender));
      const pronoun = pronounIn(reading, sentence, gender);
      const isSubject = pronoun !== null && isFirstSubject(reading, sentence, pronoun, named);
      if (named.length > 0 && !isSubject) return theOne(named, gender);
      if (pronoun !== null && steps > 0) {
        const meant = toldBefore(gender, sentence - 1, steps - 1);
        if (meant !== null || isSubject) return meant;
      }
    }
    return null;
  };

  const meantAt = (sentence: number, token: number): ToldPerson | null => {
    const gender = genderAt(sentence, token);
    if (gender === undefined) return null;
    const own = before(sentence, token).filter((person) => fits(person, gender));
    return own.length > 0 ? theOne(own, gender) : toldBefore(gender, sentence - 1, LONGEST_CHAIN);
  };

  return {
    meantAt,
    isNamedBefore: (sentence, token) => {
      const gender = genderAt(sentence, token);
      return gender !== undefined && before(sentence, token).some((person) => fits(person, gender));
    },
  };
}

const fits = (person: ToldPerson, gender: Gender): boolean =>
  person.gender === null || person.gender === gender;

/**
 * The only one, or the only one who acts; null for a choice between two, for "the girl", and where somebody else who is
 * told of has that gender for sure.
 */
function theOne(people: readonly ToldPerson[], gender: Gender): ToldPerson | null {
  const acting = people.filter(({ acts }) => acts);
  const [first, ...others] = acting.length > 0 ? acting : people;
  if (first === undefined || first.name === null) return null;
  const rivals = others.filter((other) => other.name !== first.name);
  // Of two who act the one whose gender is sure.
  if (first.gender === gender) return rivals.every((rival) => rival.gender === null) ? first : null;
  const isSure = people.every((person) => person.gender === null || person.name === first.name);
  return rivals.length === 0 && isSure ? first : null;
}

/** Index of the first pronoun of that gender in a sentence outside what is quoted, or null. */
function pronounIn(reading: Reading, sentence: number, gender: Gender): number | null {
  const quotes = inSentence(reading.quotations, sentence);
  const at = tokensOf(reading, sentence).findIndex(
    (token) =>
      GENDERS[token.text.toLowerCase()] === gender && !quotes.some((quote) => contains(quote, token)),
  );
  return at < 0 ? null : at;
}

/** Whether "he" or "she" comes before all names that it could stand for. */
function isFirstSubject(
  reading: Reading,
  sentence: number,
  pronoun: number,
  named: readonly ToldPerson[],
): boolean {
  const token = tokensOf(reading, sentence)[pronoun];
  return /^(?:he|she)$/i.test(token?.text ?? '') && named.every(({ end }) => end > (token?.start ?? 0));
}

const tokensOf = (reading: Reading, sentence: number): readonly Token[] =>
  reading.sentences[sentence]?.tokens ?? [];

/** Those whom a sentence tells of; the speaker of its quotation acts. */
function readPeople(reading: Reading, index: number, known: KnownPeople): readonly ToldPerson[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const quotes = inSentence(reading.quotations, index);
  const people = toldPeople(sentence, inSentence(reading.actors, index), known);
  // Whom a speaker names is not the one of whom the text goes on to tell.
  const outside = people.filter(({ end }) => !quotes.some((quote) => quote.start < end && end <= quote.end));
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.actor ?? null));
  return outside.map((person) =>
    person.actor !== null && speakers.has(person.actor) ? { ...person, acts: true } : person,
  );
}
