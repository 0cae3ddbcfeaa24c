import type { TextSpan } from '../../base/text-span.ts';
import { contains } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { stem, stemOfLemma, stemOfName } from './stem.ts';
import type { TopicMention } from './topic-mention.ts';

/** A word of the text with the keys under which a term may have it. */
interface Form extends TextSpan {
  readonly keys: readonly string[];
}

interface Term {
  readonly topic: string;
  readonly weight: number;
  readonly keys: readonly string[];
}

/** Terms by their first key, the longest first. */
type TermIndex = ReadonlyMap<string, readonly Term[]>;

/**
 * The words that speak of the vocabulary's topics, sentence by sentence, in order. Terms are compared by base form in
 * any case, with hyphens and spaces alike; within a topic the longest term wins.
 */
export function findTopics(
  text: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): TopicMention[] {
  const index = termIndexOf(vocabulary);
  return sentences.flatMap((sentence, at) => {
    const forms = sentence.tokens.flatMap(formsOf);
    const mentions: TopicMention[] = [];
    /** Offset up to which each topic's last mention reaches. */
    const reached = new Map<string, number>();
    for (let first = 0; first < forms.length; first++) {
      for (const { topic, weight, span } of termsAt(index, forms, first)) {
        if ((reached.get(topic) ?? 0) > span.start) continue;
        reached.set(topic, span.end);
        mentions.push({ ...span, text: text.slice(span.start, span.end), topic, weight, sentence: at });
      }
    }
    return mentions;
  });
}

/**
 * Ids of the topics that `span` is about, in the order of the vocabulary: the weights of the different terms inside
 * it come to 1 or more.
 */
export function topicsOf(
  mentions: readonly TopicMention[],
  span: TextSpan,
  { topics }: Pick<Vocabulary, 'topics'>,
): string[] {
  const terms = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    if (!contains(span, mention)) continue;
    const weights = terms.get(mention.topic) ?? new Map<string, number>();
    weights.set(keysOfTerm(mention.text).join(' '), mention.weight);
    terms.set(mention.topic, weights);
  }
  if (terms.size === 0) return [];
  return topics
    .map(({ id }) => id)
    .filter((id) => [...(terms.get(id)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0) >= 1);
}

function termsAt(index: TermIndex, forms: readonly Form[], first: number) {
  const start = forms[first];
  if (!start?.keys.some((key) => index.has(key))) return [];
  return start.keys
    .flatMap((key) => index.get(key) ?? [])
    .filter(({ keys }) => keys.every((key, offset) => forms[first + offset]?.keys.includes(key)))
    .sort((a, b) => b.keys.length - a.keys.length)
    .map(({ topic, weight, keys }) => ({
      topic,
      weight,
      span: { start: start.start, end: forms[first + keys.length - 1]?.end ?? start.end },
    }));
}

/** The words of a token: "build-up" is two, and so may be the term that it matches. */
function formsOf(token: Token): Form[] {
  if (token.pos === 'PUNCT') return [];
  if (!/[\u2011-]/.test(token.text))
    return [{ start: token.start, end: token.end, keys: keysOf(token.text, token) }];
  return [...token.text.matchAll(/[^\u2011-]+/g)].map(({ 0: word, index }) => ({
    start: token.start + index,
    end: token.start + index + word.length,
    keys: keysOf(word),
  }));
}

function keysOf(word: string, token?: Token): readonly string[] {
  const lower = word.toLowerCase();
  const form = token?.pos === 'PROPN' ? stemOfName(lower) : stem(lower);
  const lemma = token ? stemOfLemma(token.lemma) : form;
  return lemma === form ? [form] : [form, lemma];
}

const keysOfTerm = (term: string): string[] =>
  term
    .toLowerCase()
    .split(/[\s\u2011-]+/)
    .map(stem);

const indexes = new WeakMap<Vocabulary, TermIndex>();

function termIndexOf(vocabulary: Vocabulary): TermIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Term[]>();
  for (const { id: topic, terms } of vocabulary.topics) {
    for (const { term, weight } of terms) {
      const keys = keysOfTerm(term);
      const first = keys[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { topic, weight, keys }]);
    }
  }
  indexes.set(vocabulary, index);
  return index;
}
