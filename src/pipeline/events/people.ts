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
  /** The name of an actor in full. */
  readonly nameOf: (actor: string) => string;
  readonly opensWithPronoun: (sentence: number) => boolean;
  /** The actor who makes the statement of a clause. */
  readonly speakerOf: (sentence: number, clause: Clause, clauses: readonly Clause[]) => string | null;
}

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
    const [first, noun] = tokens[0]?.pos === 'CCONJ' ? tokens.slice(1) : tokens;
    if (/^it$/i.test(first?.text ?? '')) return acts(tokens) ? subjectBefore(sentence) : null;
    if (!/^the$/i.test(first?.text ?? '') || noun === undefined) return null;
    return bodyCalled(noun.text, sentence);
  };

  /** What the sentence before, in the same paragraph, tells of first: a body that acts. */
  const subjectBefore = (sentence: number): string | null => {
    if (reading.sentences[sentence - 1]?.paragraph !== reading.sentences[sentence]?.paragraph) return null;
    const [subject] = mentionsIn(sentence - 1);
    if (subject === undefined) return institutionOf(sentence - 1);
    return subject.role === 'agent' && !isPerson(subject.actor) ? subject.actor : null;
  };

  /** "The board" is the last body told of with that word in its name; "the company" the only one that was told of. */
  const bodyCalled = (noun: string, sentence: number): string | null => {
    const before = reading.actors.filter(
      (mention) =>
        mention.sentence < sentence &&
        mention.sentence >= sentence - REACH &&
        actors.get(mention.actor)?.kind === 'organisation',
    );
    const named = before.findLast(({ actor }) =>
      actors.get(actor)?.name.toLowerCase().split(' ').includes(noun),
    );
    if (named) return named.actor;
    const near = new Set(
      before.filter((mention) => mention.sentence >= sentence - 2).map(({ actor }) => actor),
    );
    const [only] = near;
    return GENERAL_BODY.test(noun) && near.size === 1 && only !== undefined ? only : null;
  };

  const isCountry = (id: string): boolean => actors.get(id)?.kind === 'country';

  return {
    isCountry,
    objectOf,
    institutionOf,
    nameOf: (id) => actors.get(id)?.name ?? id,
    shortName: (id) => shortNameOf(actors.get(id)),
    pronounOf,
    opensWithPronoun,
    speakerOf,
  };
}

const GENERAL_BODY = /^(?:company|firm|group|agency|organi[sz]ation|airline|manufacturer|retailer|operator)$/;

/** "questioned her" and "told him", but not "her office". */
const isObjectPronoun = (tokens: readonly Token[], i: number): boolean =>
  /^him$/i.test(tokens[i]?.text ?? '') ||
  (/^her$/i.test(tokens[i]?.text ?? '') && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(tokens[i + 1]?.pos ?? ''));

/** "It will file …", "It said …", "It has moved …": no "It is …" and no "It was the first …". */
function acts(tokens: readonly Token[]): boolean {
  const rest = tokens.slice(tokens.findIndex((token) => /^it$/i.test(token.text)) + 1);
  const verb = rest.find((token) => !/^(?:ADV|PART)$/.test(token.pos));
  if (verb?.pos === 'VERB')
    return !/^(?:take|seem|appear|happen|turn|rain|snow|emerge|remain|follow|come)$/.test(verb.lemma);
  const next = rest
    .slice(rest.indexOf(verb ?? (tokens[0] as Token)) + 1)
    .find((token) => !/^(?:ADV|PART|AUX)$/.test(token.pos));
  return verb?.pos === 'AUX' && verb.lemma !== 'be' && next?.pos === 'VERB';
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
