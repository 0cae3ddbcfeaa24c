import { contains } from '../../base/text-span.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Token } from '../sentences/sentence.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import type { Clause } from './clauses.ts';

/** Who is meant where the text only says "he", and what to call them. */
export interface People {
  /** The surname part of a person's name; null for countries and organisations. */
  readonly shortName: (actor: string) => string | null;
  /** The person that "he" or "she" at the head of the sentence means: the last one told of. */
  readonly pronounOf: (sentence: number) => string | null;
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
/** How many sentences back "he" may reach. */
const REACH = 4;

export function peopleOf(reading: Reading, vocabulary: Vocabulary): People {
  const actors = new Map(vocabulary.actors.map((actor) => [actor.id, actor]));
  const isPerson = (id: string): boolean => actors.get(id)?.kind === 'person';
  const mentionsIn = (sentence: number) => inSentence(reading.actors, sentence);

  const pronounOf = (sentence: number): string | null => {
    const quoted = inSentence(reading.quotations, sentence).find(
      (q) => q.speaker?.actor && isPerson(q.speaker.actor),
    );
    if (quoted?.speaker?.actor) return quoted.speaker.actor;
    for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
      const people = mentionsIn(back).filter((mention) => isPerson(mention.actor));
      const agent = people.find((mention) => mention.role === 'agent') ?? people[0];
      if (agent) return agent.actor;
    }
    return null;
  };

  const opensWithPronoun = (sentence: number): boolean => {
    const opening = (reading.sentences[sentence]?.tokens ?? []).slice(0, 12);
    const quotes = inSentence(reading.quotations, sentence);
    // In someone's words "he" may be anybody.
    const pronoun = opening.find(
      (token) => /^(?:he|she)$/i.test(token.text) && !quotes.some((quote) => contains(quote, token)),
    );
    // "Berg said she would": the sentence itself has named her.
    const named = mentionsIn(sentence).some(
      (mention) => isPerson(mention.actor) && mention.end <= (pronoun?.start ?? 0),
    );
    return (pronoun !== undefined && !named) || /\S[”"] ?(?:he|she) \p{L}+/iu.test(textOf(reading, sentence));
  };

  const opensWithQuote = (sentence: number): boolean => /^[“"]/.test(textOf(reading, sentence));

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
    const named =
      own.find((mention) => isPerson(mention.actor)) ?? own.find((mention) => mention.role === 'agent');
    if (named) return named.actor;
    if (quoted?.speaker) return quoted.speaker.actor;
    const pronoun = teller.tokens
      .map((i) => tokens[i])
      .find((token) => /^(?:he|she)$/i.test(token?.text ?? ''));
    if (!pronoun) return null;
    const before = mentionsIn(sentence).find(
      (mention) => isPerson(mention.actor) && mention.end <= pronoun.start,
    );
    return before && !opensWithQuote(sentence) ? before.actor : pronounOf(sentence);
  };

  const objectOf = (sentence: number): string | null => {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const quotes = inSentence(reading.quotations, sentence);
    const object = tokens.find(
      (token, i) => isObjectPronoun(tokens, i) && !quotes.some((quote) => contains(quote, token)),
    );
    if (object === undefined || opensWithPronoun(sentence)) return null;
    const named = mentionsIn(sentence).some(({ actor, start }) => isPerson(actor) && start < object.start);
    return named ? null : pronounOf(sentence);
  };

  const institutionOf = (sentence: number): string | null => {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const it = openingIt(tokens);
    if (it !== null) return acts(tokens, it) ? subjectBefore(sentence) : null;
    const [first, noun] = tokens[0]?.pos === 'CCONJ' ? tokens.slice(1) : tokens;
    return /^the$/i.test(first?.text ?? '') && noun !== undefined ? bodyCalled(noun.text, sentence) : null;
  };

  const itOf = (sentence: number): string | null => {
    const institution = institutionOf(sentence);
    if (institution !== null) return actors.get(institution)?.name ?? null;
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    if (/^they$/i.test(tokens[0]?.text ?? '')) return manyBefore(sentence);
    const it = openingIt(tokens);
    return it !== null && (acts(tokens, it) || isDoneTo(tokens, it)) ? oneBefore(sentence) : null;
  };

  const ownerOf = (sentence: number): string | null => {
    const first = reading.sentences[sentence]?.tokens[0]?.text ?? '';
    if (/^(?:his|her)$/i.test(first)) return pronounOf(sentence);
    return /^its$/i.test(first) ? subjectBefore(sentence) : null;
  };

  const isBeside = (sentence: number): boolean =>
    reading.sentences[sentence - 1]?.paragraph === reading.sentences[sentence]?.paragraph;

  /** What the sentence before, in the same paragraph, tells of first: a body that acts. */
  const subjectBefore = (sentence: number): string | null => {
    if (!isBeside(sentence)) return null;
    const [subject] = mentionsIn(sentence - 1);
    if (subject === undefined) return institutionOf(sentence - 1);
    return subject.role === 'agent' && !isPerson(subject.actor) ? subject.actor : null;
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

  /** "The board" is the last body told of with that word in its name; "the company" the only one that was told of. */
  const bodyCalled = (noun: string, sentence: number): string | null => {
    const nameOf = (id: string): string => actors.get(id)?.name ?? '';
    const before = reading.actors.filter(
      (mention) =>
        mention.sentence < sentence &&
        mention.sentence >= sentence - REACH &&
        actors.get(mention.actor)?.kind === 'organisation',
    );
    const named = before.findLast(({ actor }) => nameOf(actor).toLowerCase().split(' ').includes(noun));
    if (named) return named.actor;
    const near = new Set(
      before.filter((mention) => mention.sentence >= sentence - 2).map(({ actor }) => actor),
    );
    const [only = ''] = near;
    const isBody = GENERAL_BODY.test(noun) && near.size === 1;
    return isBody && (!IS_FIRM.test(noun) || !NO_FIRM.test(nameOf(only))) ? only : null;
  };

  const isCountry = (id: string): boolean => actors.get(id)?.kind === 'country';

  return {
    isCountry,
    objectOf,
    institutionOf,
    itOf,
    ownerOf,
    nameOf: (id) => actors.get(id)?.name ?? id,
    shortName: (id) => shortNameOf(actors.get(id)),
    pronounOf,
    opensWithPronoun,
    speakerOf,
  };
}

const isMany = (thing: string): boolean => /(?:[^s]s|people|police|men|women|children)$/.test(thing);

const GENERAL_BODY = /^(?:company|firm|group|agency|organi[sz]ation|airline|manufacturer|retailer|operator)$/;
const IS_FIRM = /^(?:company|firm|airline|manufacturer|retailer|operator)$/;
/** "The company" is no union. */
const NO_FIRM =
  /\b(?:union|ministry|party|council|board|committee|commission|court|agency|authority|federation|league|movement|front|workers|office|police|army|watch|society|association|university|nations|cross)\b/i;

/** Index of "it" where it opens a sentence or follows a phrase like "In May", else null. */
function openingIt(tokens: readonly Token[]): number | null {
  const it = tokens.findIndex((token) => /^it$/i.test(token.text));
  const before = tokens.slice(0, Math.max(it, 0));
  const opens = before.length < 6 && (it === 0 || /^(?:ADP|ADV|CCONJ)$/.test(before[0]?.pos ?? ''));
  return it >= 0 && opens && !before.some(({ pos }) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(pos)) ? it : null;
}

/** "questioned her" and "told him", but not "her office". */
const isObjectPronoun = (tokens: readonly Token[], i: number): boolean =>
  /^him$/i.test(tokens[i]?.text ?? '') ||
  (/^her$/i.test(tokens[i]?.text ?? '') && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(tokens[i + 1]?.pos ?? ''));

/** "It will file …", "It said …", "It has moved …": no "It is …" and no "It was the first …". */
function acts(tokens: readonly Token[], it: number): boolean {
  const rest = tokens.slice(it + 1).filter(({ pos }) => !/^(?:ADV|PART)$/.test(pos));
  const [verb, ...others] = rest;
  if (verb?.pos === 'VERB')
    return !/^(?:take|seem|appear|happen|turn|rain|snow|emerge|remain|follow|come)$/.test(verb.lemma);
  const next = others.find(({ pos }) => pos !== 'AUX');
  return verb?.pos === 'AUX' && verb.lemma !== 'be' && next?.pos === 'VERB';
}

/** "It was put off", but not "It was reported that …". */
function isDoneTo(tokens: readonly Token[], it: number): boolean {
  const [verb, next] = tokens.slice(it + 1).filter(({ pos }) => !/^(?:ADV|PART)$/.test(pos));
  return (
    verb?.lemma === 'be' &&
    next?.pos === 'VERB' &&
    !/^(?:believe|understand|say|think|report|fear|expect|hope|know|estimate|announce|reveal|claim|raining|snowing)$/.test(
      next.lemma,
    )
  );
}

const textOf = (reading: Reading, sentence: number): string => {
  const span = reading.sentences[sentence];
  return span ? reading.source.article.text.slice(span.start, span.end) : '';
};

function shortNameOf(actor: VocabularyActor | undefined): string | null {
  if (actor?.kind !== 'person') return null;
  const tails = actor.aliases.filter((alias) => actor.name.endsWith(` ${alias}`));
  return tails.sort((a, b) => a.length - b.length)[0] ?? actor.name.split(' ').pop() ?? actor.name;
}
