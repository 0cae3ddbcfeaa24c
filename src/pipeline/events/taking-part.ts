import { contains } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { castOf, inOrder } from './cast.ts';
import type { Focus } from './focus.ts';
import type { Meant } from './meant.ts';
import type { People } from './people.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Actor ids, in vocabulary order. */
export interface TakingPart {
  readonly actors: readonly string[];
  /** Those of them who act or speak. */
  readonly agents: readonly string[];
}

/** The actors who have a part in what a clause tells: named in it, described by it, or only meant. */
export function takingPart(
  focus: Focus,
  read: SentenceReading,
  meant: Meant,
  people: People,
  vocabulary: Vocabulary,
): TakingPart {
  const named = namedIn(focus, read, people);
  const doing = named.filter(({ role }) => role === 'agent');
  const unnamed = [...unnamedIn(read.index, meant, people), ...meantInPart(focus, read, people)];
  const ids = (mentions: readonly ActorMention[]): string[] =>
    inOrder([...mentions.map(({ actor }) => actor), ...unnamed], castOf(vocabulary));
  const actors = ids(named);
  return { actors, agents: doing.length === named.length ? actors : ids(doing) };
}

function namedIn({ clause, span }: Focus, read: SentenceReading, people: People): readonly ActorMention[] {
  const { actors, sentence } = read;
  const described = clause.kind === 'relative' ? sentence.tokens[clause.antecedent ?? -1] : undefined;
  const own = actors.filter(
    (mention) =>
      (contains(span, mention) || (described !== undefined && contains(mention, described))) &&
      (mention.role !== 'place' || people.isCountry(mention.actor)),
  );
  // "Norway will close the bank, after savers took out millions last week": the bank is somewhere else in the sentence.
  const isAside = own.length === 0 && clause.kind === 'adverbial';
  return isAside ? actors.filter(({ role }) => role === 'mentioned') : own;
}

/** "Norway closed the pier in May, and in June its tugs …", "Dahl was fired; in June he …": told of in the part before. */
function meantInPart(
  { clause, span }: Focus,
  { actors, sentence, marks }: SentenceReading,
  people: People,
): string[] {
  if (span.start === sentence.start || clause.kind !== 'main') return [];
  const pronoun = clause.tokens
    .map((i) => sentence.tokens[i])
    .find(
      (token) => PRONOUN.test(token?.text ?? '') && !marks.some((mark) => token && contains(mark, token)),
    );
  if (!pronoun || actors.some(({ start }) => start >= span.start && start < pronoun.start)) return [];
  const before = actors.filter(({ end, role }) => end <= span.start && role !== 'place');
  const isPerson = OF_PERSON.test(pronoun.text);
  const found =
    before.find(({ actor, role }) => role === 'agent' && (people.shortName(actor) !== null) === isPerson) ??
    before.findLast(({ actor }) => (people.shortName(actor) !== null) === isPerson);
  return found ? [found.actor] : [];
}

const PRONOUN = /^(?:he|she|it|its|his|him|her|they|their)$/i;
const OF_PERSON = /^(?:he|she|his|him|her)$/i;

function unnamedIn(index: number, meant: Meant, people: People): string[] {
  const isSubjectTold = meant.speaker !== null || people.opensWithPronoun(index);
  return [isSubjectTold ? meant.subject : null, meant.institution, meant.object, meant.owner].filter(
    (actor) => actor !== null,
  );
}
