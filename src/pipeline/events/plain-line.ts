import type { Clause } from './clauses.ts';
import { isConnective } from './clauses.ts';
import { withFiniteVerb, withNearSubject } from './finite-verb.ts';
import type { HeadlineSource } from './headline.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { prepare } from './prepare-words.ts';
import { presentTense } from './present-tense.ts';
import { shorten } from './shorten.ts';
import { isSound } from './sound.ts';
import { capitalise, withoutArticle } from './subject.ts';
import { tidy, withoutLeadIn } from './trim-words.ts';
import { isWord, type Word } from './words.ts';

/**
 * The line for a clause with a date that has no better one: its own words, however few ("Strike starts") and even where
 * nobody can tell whom "they" means. Null without subject and verb, or where the writer speaks of himself.
 */
export function plainLine(clause: Clause, source: HeadlineSource): string | null {
  const focus = withFiniteVerb(withNearSubject(clause, source), source);
  if (focus === null || focus.verb === null) return null;
  const prepared = prepare(withoutLooseEnds(focus.tokens, source.clauses, source.sentence), source);
  const opens = prepared[0];
  const told =
    focus.kind !== 'main' && opens && isConnective(opens.text.toLowerCase()) ? prepared.slice(1) : prepared;
  const words = withAntecedentOf(withoutArticle(tidy(withoutLeadIn(tidy(told), focus.verb))), source);
  const verb = words.findIndex(({ token }) => token === focus.verb);
  const [first] = words;
  if (
    !first ||
    verb < 1 ||
    first.quoted ||
    isWord(first, 'i', 'we', 'you', 'there', 'who', 'which', 'that', 'what')
  )
    return null;
  // "It was", "It is a month since …": nothing happened.
  const isEmpty = isWord(first, 'it') && words[verb]?.lemma === 'be' && !words.slice(verb).some(isDone);
  if (isEmpty) return null;
  const line = tidy(presentTense(words, focus.verb, source));
  return isSound(line, focus, source) ? capitalise(shorten(line)) : null;
}

const isDone = ({ pos, text }: Word): boolean => pos === 'VERB' || /^(?:due|set)$/.test(text);

/** "The tug left in May; in June it sank": what acts in the words before, where only one does. */
function withAntecedentOf(words: readonly Word[], source: HeadlineSource): readonly Word[] {
  const [first] = words;
  if (!first || first.quoted || !isWord(first, 'he', 'she', 'it')) return words;
  const name = isWord(first, 'it') ? bodyBefore(first, source) : source.meant(first.token);
  return name ? [{ ...first, text: name, pos: 'PROPN' }, ...words.slice(1)] : words;
}

function bodyBefore(it: Word, { sentence, actors, shortName, it: told }: HeadlineSource): string | null {
  const at = sentence.tokens[it.token]?.start ?? 0;
  const bodies = actors.filter(({ end, actor }) => end <= at && shortName(actor) === null);
  const [first, ...others] = bodies;
  if (first === undefined) return told;
  const isOne = first.role === 'agent' && others.every(({ actor }) => actor === first.actor);
  return isOne ? first.text : null;
}
