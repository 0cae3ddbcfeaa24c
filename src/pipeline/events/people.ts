import { contains } from '../../base/text-span.ts';
import type { Actor } from '../../bundle/schema.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { castOf } from './cast.ts';
import type { Clause } from './clause.ts';
import { personPronounsOf } from './person-pronouns.ts';
import { acts, isDoneTo, isObjectPronoun, openingIt } from './pronouns.ts';

/** Who is meant where the text only says "he", and what to call them. */
export interface People {
  /** The surname part of a person's name; null for countries and organisations. */
  readonly shortName: (actor: string) => string | null;
  /** The person that the first "he" or "she" of the sentence means, if that is sure. */
  readonly pronounOf: (sentence: number) => string | null;
  /** What to call whom "he", "she", "him", "his" or "her" at a token means, whether the vocabulary has them or not. */
  readonly nameAt: (sentence: number, token: number) => string | null;
  /** A city that stands for an organisation ("in Brussels") only says where; one of a country involves it. */
  readonly isCountry: (actor: string) => boolean;
  /** The person that "him" or "her" means, when the sentence names nobody before it. */
  readonly objectOf: (sentence: number) => string | null;
  /** The country or organisation told of before that acts in "It said …" or "The company said …". */
  readonly institutionOf: (sentence: number) => string | null;
  /** What "It" at the head of the sentence means, by name: such a body, or the thing that the sentence before tells of. */
  readonly itOf: (sentence: number) => string | null;
  /** The actor whose lawyer, shares or office "His …", "Her …" or "Its …" at the head of the sentence means. */
  readonly ownerOf: (sentence: number) => string | null;
  /** The name of an actor in full. */
  readonly nameOf: (actor: string) => string;
  readonly opensWithPronoun: (sentence: number) => boolean;
  /** The actor who makes the statement of a clause. */
  readonly speakerOf: (sentence: number, clause: Clause, clauses: readonly Clause[]) => string | null;
}

/** Words that a thing may have to stand for "it": "the new ferry line to Lund" has more. */
const LONGEST_THING = 5;
/** Tokens of a sentence among which "he" opens it: "In a speech to the union on Monday, he". */
const LONGEST_OPENING = 12;
const PERSON = new Set(['he', 'she']);
/** How many sentences back "the board" may reach. */
const REACH = 4;

export function peopleOf(reading: Reading, vocabulary: Vocabulary): People {
  const cast = castOf(vocabulary);
  const kindOf = (id: string): Actor['kind'] | undefined => cast.get(id)?.actor.kind;
  const isPerson = (id: string): boolean => kindOf(id) === 'person';
  const nameOf = (id: string): string | null => cast.get(id)?.actor.name ?? null;
  const mentionsIn = (sentence: number) => inSentence(reading.actors, sentence);

  const persons = vocabulary.actors.filter(({ kind }) => kind === 'person');
  const givenNames = new Set(persons.map(({ name }) => name.split(' ')[0] ?? name));
  const pronouns = personPronounsOf(reading, { cast, givenNames });

  /** The person whose words the sentence quotes. */
  const speakerIn = (sentence: number): string | null =>
    inSentence(reading.quotations, sentence).find((q) => q.speaker?.actor && isPerson(q.speaker.actor))
      ?.speaker?.actor ?? null;

  const fitsPronoun = (actor: string, sentence: number, token: number): boolean => {
    const gender = cast.get(actor)?.gender ?? null;
    const pronoun = reading.sentences[sentence]?.tokens[token]?.text ?? '';
    return gender === null || (gender === 'male') === /^h(?:e|is|im)$/i.test(pronoun);
  };

  const nameAt = (sentence: number, token: number): string | null => {
    const speaker = speakerIn(sentence);
    const isOpen = speaker !== null && !pronouns.isNamedBefore(sentence, token);
    const isSpeaker = isOpen && fitsPronoun(speaker, sentence, token);
    return isSpeaker
      ? (cast.get(speaker)?.shortName ?? null)
      : (pronouns.meantAt(sentence, token)?.name ?? null);
  };

  /** Index of the first "he" or "she" that no speaker says, or -1. */
  const openingOne = (sentence: number): number => {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const first = tokens.findIndex(({ text }) => PERSON.has(text.toLowerCase()));
    if (first < 0) return first;
    const quotes = inSentence(reading.quotations, sentence);
    return tokens.findIndex(
      (token, i) =>
        i >= first && PERSON.has(token.text.toLowerCase()) && !quotes.some((quote) => contains(quote, token)),
    );
  };

  const pronounOf = (sentence: number): string | null => {
    const speaker = speakerIn(sentence);
    if (speaker !== null) return speaker;
    const at = openingOne(sentence);
    return at < 0 ? null : (pronouns.meantAt(sentence, at)?.actor ?? null);
  };

  const opensWithPronoun = (sentence: number): boolean => {
    // "Berg said she would": the sentence itself has named her.
    const at = openingOne(sentence);
    const opens = at >= 0 && at < LONGEST_OPENING && !pronouns.isNamedBefore(sentence, at);
    return opens || SPOKEN_BY_PRONOUN.test(textOf(reading, sentence));
  };

  const speakerOf = (sentence: number, clause: Clause, clauses: readonly Clause[]): string | null => {
    const attribution = clauses.find((c) => c.kind === 'attribution');
    const teller = attribution ?? clause;
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const verb = tokens[teller.verb ?? -1];
    const quoted = inSentence(reading.quotations, sentence).find((q) => q.speaker?.actor);
    if (attribution && quoted?.speaker) return quoted.speaker.actor;
    const own = mentionsIn(sentence).filter((mention) =>
      teller.tokens.some((i) => {
        const token = tokens[i];
        return (
          token !== undefined &&
          mention.start <= token.start &&
          token.end <= mention.end &&
          (attribution !== undefined || !verb || token.start < verb.start)
        );
      }),
    );
    const pronoun = teller.tokens.findLast(
      (i) =>
        (attribution !== undefined || i < (teller.verb ?? 0)) &&
        PERSON.has(tokens[i]?.text.toLowerCase() ?? ''),
    );
    const spoken = tokens[pronoun ?? -1];
    const named =
      own.find((mention) => isPerson(mention.actor) && (!spoken || mention.start > spoken.start)) ??
      (spoken ? undefined : own.find((mention) => mention.role === 'agent'));
    if (named) return named.actor;
    if (quoted?.speaker) return quoted.speaker.actor;
    return pronoun === undefined ? null : (pronouns.meantAt(sentence, pronoun)?.actor ?? null);
  };

  const objectOf = (sentence: number): string | null => {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const quotes = inSentence(reading.quotations, sentence);
    const object = tokens.findIndex(
      (token, i) => isObjectPronoun(tokens, i) && !quotes.some((quote) => contains(quote, token)),
    );
    if (object < 0 || opensWithPronoun(sentence) || pronouns.isNamedBefore(sentence, object)) return null;
    return pronouns.meantAt(sentence, object)?.actor ?? null;
  };

  const institutionOf = (sentence: number): string | null => {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const it = openingIt(tokens);
    if (it !== null) return acts(tokens, it) ? subjectBefore(sentence) : null;
    const the = tokens[0]?.pos === 'CCONJ' ? 1 : 0;
    const noun = tokens[the + 1];
    return /^the$/i.test(tokens[the]?.text ?? '') && noun ? bodyCalled(noun.text, sentence) : null;
  };

  const itOf = (sentence: number): string | null => {
    const institution = institutionOf(sentence);
    if (institution !== null) return nameOf(institution);
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    if (/^they$/i.test(tokens[0]?.text ?? '')) return manyBefore(sentence);
    const it = openingIt(tokens);
    return it !== null && (acts(tokens, it) || isDoneTo(tokens, it)) ? oneBefore(sentence) : null;
  };

  const ownerOf = (sentence: number): string | null => {
    const first = reading.sentences[sentence]?.tokens[0]?.text ?? '';
    if (/^(?:his|her)$/i.test(first)) return pronouns.meantAt(sentence, 0)?.actor ?? null;
    return /^its$/i.test(first) ? subjectBefore(sentence) : null;
  };

  const isBeside = (sentence: number): boolean =>
    reading.sentences[sentence - 1]?.paragraph === reading.sentences[sentence]?.paragraph;

  /** What the sentence before, in the same paragraph, tells of first: a body that acts. */
  const subjectBefore = (sentence: number): string | null => {
    if (!isBeside(sentence)) return null;
    const [subject, ...others] = mentionsIn(sentence - 1);
    if (subject === undefined) return institutionOf(sentence - 1);
    // "The bank fined it, and the ministry, which …, closed it": which of the two acts next?
    const isRival = others.some(
      ({ role, actor }) => role === 'agent' && actor !== subject.actor && kindOf(actor) === 'organisation',
    );
    return subject.role === 'agent' && !isPerson(subject.actor) && !isRival ? subject.actor : null;
  };

  /** The subject of the sentence before, when it is a plain thing: "The strike has cost … It started …". */
  const thingBefore = (sentence: number): string | null => {
    if (!isBeside(sentence) || sentence === 0) return null;
    const tokens = reading.sentences[sentence - 1]?.tokens ?? [];
    if (openingIt(tokens) === 0) return thingBefore(sentence - 1);
    const end = tokens.findIndex((token) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos));
    const [first] = tokens;
    const [last, next] = [tokens[end - 1], tokens[end]];
    // The first word of a sentence has a capital and so may pass for a name: "Dockers met …".
    const isNoun = last?.pos === 'NOUN' || (end === 1 && /[^s]s$/.test(last?.text ?? ''));
    const isThing = isNoun && (next?.text === ',' || /^(?:VERB|AUX)$/.test(next?.pos ?? ''));
    if (!first || !last || !isThing || end > LONGEST_THING) return null;
    if (mentionsIn(sentence - 1).some(({ actor, start }) => isPerson(actor) && start < last.end)) return null;
    return reading.source.article.text.slice(first.start, last.end).replace(/^(?:The|An?|This) /, '');
  };

  /** "Jurors met for three days. They acquitted …" */
  const manyBefore = (sentence: number): string | null => {
    const thing = thingBefore(sentence);
    return thing !== null && isMany(thing) ? thing : null;
  };

  const oneBefore = (sentence: number): string | null => {
    const thing = thingBefore(sentence);
    return thing === null || isMany(thing) ? null : thing;
  };

  const bodiesIn = (sentence: number): string[] =>
    mentionsIn(sentence)
      .map(({ actor }) => actor)
      .filter((id) => kindOf(id) === 'organisation');

  /** "The board" is the last body told of with that word in its name; "the company" the only one that was told of. */
  const bodyCalled = (noun: string, sentence: number): string | null => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
      const named = bodiesIn(back).findLast((id) => cast.get(id)?.nameWords.has(noun));
      if (named !== undefined) return named;
    }
    if (!GENERAL_BODY.test(noun)) return null;
    const [only, another] = new Set([...bodiesIn(sentence - 2), ...bodiesIn(sentence - 1)]);
    if (only === undefined || another !== undefined) return null;
    return IS_FIRM.test(noun) && NO_FIRM.test(nameOf(only) ?? '') ? null : only;
  };

  const isCountry = (id: string): boolean => kindOf(id) === 'country';

  return {
    isCountry,
    objectOf,
    institutionOf,
    itOf,
    ownerOf,
    nameOf: (id) => nameOf(id) ?? id,
    shortName: (id) => cast.get(id)?.shortName ?? null,
    pronounOf,
    nameAt,
    opensWithPronoun,
    speakerOf,
  };
}

/** "…,” she said". */
const SPOKEN_BY_PRONOUN = /(?<=\S)[”"] ?(?:he|she) \p{L}/iu;

const isMany = (thing: string): boolean => /(?:[^s]s|people|police|men|women|children)$/.test(thing);

const GENERAL_BODY = /^(?:company|firm|group|agency|organi[sz]ation|airline|manufacturer|retailer|operator)$/;
const IS_FIRM = /^(?:company|firm|airline|manufacturer|retailer|operator)$/;
/** "The company" is no union. */
const NO_FIRM =
  /\b(?:union|ministry|party|council|board|committee|commission|court|agency|authority|federation|league|movement|front|workers|office|police|army|watch|society|association|university|nations|cross)\b/i;

const textOf = (reading: Reading, sentence: number): string => {
  const span = reading.sentences[sentence];
  return span ? reading.source.article.text.slice(span.start, span.end) : '';
};
