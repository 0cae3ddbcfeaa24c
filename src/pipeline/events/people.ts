import { contains } from '../../base/text-span.ts';
import type { Reading } from '../reading.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import type { Clause } from './clauses.ts';
import { isSaying } from './verbs.ts';

/** Who is meant where the text only says "he", and what to call them. */
export interface People {
  /** The surname part of a person's name; null for countries and organisations. */
  readonly shortName: (actor: string) => string | null;
  /** The person that "he" or "she" at the head of the sentence means: the last one told of. */
  readonly pronounOf: (sentence: number) => string | null;
  /** A city that stands for an organisation ("in Brussels") only says where; one of a country involves it. */
  readonly isCountry: (actor: string) => boolean;
  /** The country or organisation of the sentence before that speaks in "It said …". */
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
  const mentionsIn = (sentence: number) => reading.actors.filter((mention) => mention.sentence === sentence);

  const pronounOf = (sentence: number): string | null => {
    const quoted = reading.quotations.find(
      (q) => q.sentence === sentence && q.speaker?.actor && isPerson(q.speaker.actor),
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
    const quotes = reading.quotations.filter((quotation) => quotation.sentence === sentence);
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
    const quoted = reading.quotations.find((q) => q.sentence === sentence && q.speaker?.actor);
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

  const institutionOf = (sentence: number): string | null => {
    const [it, ...rest] = reading.sentences[sentence]?.tokens ?? [];
    const verb = rest.find((token) => !/^(?:ADV|AUX)$/.test(token.pos));
    if (it?.text !== 'It' || !verb || !isSaying(verb)) return null;
    if (reading.sentences[sentence - 1]?.paragraph !== reading.sentences[sentence]?.paragraph) return null;
    const [subject] = mentionsIn(sentence - 1);
    return subject?.role === 'agent' && !isPerson(subject.actor) ? subject.actor : null;
  };

  const isCountry = (id: string): boolean => actors.get(id)?.kind === 'country';

  return {
    isCountry,
    institutionOf,
    nameOf: (id) => actors.get(id)?.name ?? id,
    shortName: (id) => shortNameOf(actors.get(id)),
    pronounOf,
    opensWithPronoun,
    speakerOf,
  };
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
