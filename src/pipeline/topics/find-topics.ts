import { remember } from '../../base/remember.ts';
import { contains, type TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { stem, stemOfLemma, stemOfName } from './stem.ts';
import type { TopicMention } from './topic-mention.ts';

/** A word of the text with the keys under which a term may have it. */
interface Form extends TextSpan {
  readonly stem: string;
  /** The key of its base form: often the same. */
  readonly lemma: string;
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
  const mentions: TopicMention[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const forms: Form[] = [];
    for (const token of sentence.tokens) addForms(forms, token);
    /** Offset up to which each topic's last mention reaches. */
    const reached = new Map<string, number>();
    for (let first = 0; first < forms.length; first++) {
      const start = forms[first]?.start ?? 0;
      for (const { topic, weight, keys } of termsAt(index, forms, first)) {
        if ((reached.get(topic) ?? 0) > start) continue;
        const end = forms[first + keys.length - 1]?.end ?? start;
        reached.set(topic, end);
        mentions.push({ start, end, text: text.slice(start, end), topic, weight, sentence: at });
      }
    }
  }
  return mentions;
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
    weights.set(keyOfTerm(mention.text), mention.weight);
    terms.set(mention.topic, weights);
  }
  if (terms.size === 0) return [];
  return topics.map(({ id }) => id).filter((id) => totalOf(terms.get(id)) >= 1);
}

function totalOf(weights: ReadonlyMap<string, number> | undefined): number {
  let total = 0;
  for (const weight of weights?.values() ?? []) total += weight;
  return total;
}

const NONE: readonly Term[] = [];

/** The terms that stand at the word `first`, the longest first. */
function termsAt(index: TermIndex, forms: readonly Form[], first: number): readonly Term[] {
  const form = forms[first];
  if (form === undefined) return NONE;
  const byStem = index.get(form.stem) ?? NONE;
  const byLemma = form.lemma === form.stem ? NONE : (index.get(form.lemma) ?? NONE);
  // Most words begin no term.
  if (byStem.length + byLemma.length === 0) return NONE;
  return [...byStem, ...byLemma]
    .filter(({ keys }) => keys.every((key, offset) => hasKey(forms[first + offset], key)))
    .sort((a, b) => b.keys.length - a.keys.length);
}

const hasKey = (form: Form | undefined, key: string): boolean => form?.stem === key || form?.lemma === key;

/** Adds the words of a token: "build-up" is two, and so may be the term that it matches. */
function addForms(forms: Form[], { text, start, end, pos, lemma }: Token): void {
  if (pos === 'PUNCT') return;
  if (!(text.includes('-') || text.includes('\u2011'))) {
    const key = pos === 'PROPN' ? stemOfName(text) : stem(text);
    forms.push({ start, end, stem: key, lemma: stemOfLemma(lemma) });
    return;
  }
  for (const { 0: word, index } of text.matchAll(/[^\u2011-]+/g)) {
    const key = stem(word);
    forms.push({ start: start + index, end: start + index + word.length, stem: key, lemma: key });
  }
}

const keysOfTerm = (term: string): string[] => term.split(/[\s\u2011-]+/).map(stem);

/** One key for all ways to write a term. */
const keyOfTerm = remember((term) => keysOfTerm(term).join(' '));

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
