import { overlaps } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { ActorMention } from './actor-mention.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS, OFFICE_WORDS, TIME_WORDS } from './office-words.ts';
import { isTitleCase } from './token-index.ts';

/** A name that looks like an actor and is not in the vocabulary. */
export interface ActorSuggestion {
  readonly name: string;
  readonly count: number;
  /** True when it begins with a given name. */
  readonly person: boolean;
}

interface ReadSentences {
  readonly sentences: readonly Sentence[];
  readonly actors: readonly ActorMention[];
}

/**
 * Names of two words and more in articles that no actor of the vocabulary accounts for, the most frequent first and
 * then by code point. Headlines are passed over: their capitals say nothing.
 */
export function suggestActors(articles: readonly ReadSentences[]): ActorSuggestion[] {
  const counts = new Map<string, number>();
  for (const { sentences, actors } of articles) {
    const mentions = new Map<number, ActorMention[]>();
    for (const mention of actors)
      mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), mention]);
    sentences.forEach((sentence, index) => {
      if (isTitleCase(sentence)) return;
      const known = mentions.get(index) ?? [];
      for (const run of nameRuns(sentence)) {
        const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
        if (known.some((mention) => overlaps(mention, span))) continue;
        const name = run.map(({ text }) => text).join(' ');
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    });
  }
  return sorted(counts);
}

/** The suggestions of several articles as if they were one. */
export function joinSuggestions(lists: readonly (readonly ActorSuggestion[])[]): ActorSuggestion[] {
  const counts = new Map<string, number>();
  for (const { name, count } of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + count);
  return sorted(counts);
}

const sorted = (counts: ReadonlyMap<string, number>): ActorSuggestion[] =>
  [...counts]
    .map(([name, count]) => ({ name, count, person: isGivenName(name.split(' ')[0] ?? '') }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** Runs of at least two capitalised names, without the offices and titles at their start. */
function nameRuns({ tokens }: Sentence): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run[0] && isTitle(run[0])) run.shift();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    if (last && token.start !== last.end + 1) close();
    if (isName(token)) run.push(token);
    else close();
  }
  close();
  return runs;
}

const isName = ({ pos, text }: Token): boolean =>
  pos === 'PROPN' && /^\p{Lu}.*\p{Ll}/u.test(text) && !TIME_WORDS.has(text.toLowerCase().replace('.', ''));

const isTitle = ({ text }: Token): boolean => {
  const lower = text.toLowerCase().replace('.', '');
  return OFFICE_WORDS.has(lower) || HONORIFICS.has(lower);
};
