import type { Clause } from './clause.ts';
import { isConnective } from './connectives.ts';
import { withFiniteVerb, withNearSubject } from './finite-verb.ts';
import type { HeadlineSource } from './headline.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { COMING } from './passing-dates.ts';
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
  const isReduced = focus.kind === 'relative' && focus.tokens[0] === focus.verb;
  if (isReduced && COMING.test(source.sentence.tokens[focus.verb]?.text ?? '')) return null;
  const own = withoutLooseEnds(focus.tokens, source.clauses, source.sentence);
  const prepared = prepare([...describedBy(focus, source), ...own], source);
  const opens = prepared[0];
  const told =
    focus.kind !== 'main' && opens && isConnective(opens.text.toLowerCase()) ? prepared.slice(1) : prepared;
  const bare = withoutArticle(tidy(withoutLeadIn(tidy(told), focus.verb)));
  const words = focus.kind === 'main' ? withAntecedentOf(bare, focus.verb, source) : bare;
  const verb = words.findIndex(({ token }) => token === focus.verb);
  const [first] = words;
  if (!first || verb < 1 || first.quoted || isWord(first, 'i', 'we', 'you', 'who', 'which', 'that'))
    return null;
  // "It was", "It is a month since …": nothing happened.
  const isEmpty = isWord(first, 'it') && words[verb]?.lemma === 'be' && !words.slice(verb).some(isDone);
  if (isEmpty) return null;
  // "which Berg announced": not what.
  const last = words[words.length - 1];
  if (last?.token === focus.verb && SAYS_WHAT.test(last.lemma)) return null;
  const line = tidy(isReduced ? words : presentTense(words, focus.verb, source));
  return isSound(line, focus, source) ? capitalise(shorten(line)) : null;
}

/** The thing that a participle describes: "report published". */
function describedBy({ kind, tokens, verb, antecedent }: Clause, { sentence }: HeadlineSource): number[] {
  const thing: number[] = [];
  if (kind !== 'relative' || antecedent === null || tokens[0] !== verb) return thing;
  for (let i = antecedent; /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(sentence.tokens[i]?.pos ?? ''); i--)
    thing.unshift(i);
  return thing;
}

const SAYS_WHAT = /^(?:say|tell|announce|report|claim|describe|mention|promise|predict)$/;

const isDone = ({ pos, text }: Word): boolean => pos === 'VERB' || /^(?:due|set)$/.test(text);

/** "The tug left in May; in June it sank": what acts in the words before, where only one does. */
function withAntecedentOf(
  words: readonly Word[],
  verb: number | null,
  source: HeadlineSource,
): readonly Word[] {
  const [first] = words;
  const at = words.findIndex(({ token }) => token === verb);
  // "announced that it would be called off": a thing, whichever body was told of before.
  const isPassive = words
    .slice(at, at + 4)
    .some(({ lemma }, i, group) => lemma === 'be' && group[i + 1]?.pos === 'VERB');
  if (isWord(first, 'it') && isPassive) return words;
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
