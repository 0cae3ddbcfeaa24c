import type { HeadlineSource } from './headline.ts';
import { isSaying, isSimplePast, thirdPerson } from './verbs.ts';
import { isWord, type Word } from './words.ts';

/** Headlines tell the past in the present: "The mayor opened the bridge" becomes "The mayor opens the bridge". */
export function presentTense(
  words: readonly Word[],
  verb: number | null,
  source: HeadlineSource,
): readonly Word[] {
  const at = words.findIndex((word) => word.token === verb);
  const found = words[at];
  const token = verb === null ? undefined : source.sentence.tokens[verb];
  if (!found || !token || at === 0 || found.quoted || source.sentence.caption) return words;
  const plural = isPlural(words.slice(0, at));
  const present = (lemma: string): string => (plural ? lemma : thirdPerson(lemma));
  const coordinated = (rest: readonly Word[]): Word[] =>
    rest.map((word, i) => (isSecondVerb(rest, i, source) ? { ...word, text: present(word.lemma) } : word));
  const next = words[at + 1];
  if (isWord(found, 'will') && next && isWord(next, 'not'))
    return [
      ...words.slice(0, at),
      { ...next, text: 'not', spaced: true },
      { ...found, text: 'to' },
      ...words.slice(at + 2),
    ];
  const future = isWord(found, 'will') && /^(?:VERB|ADJ|NOUN)$/.test(next?.pos ?? '');
  if (future) return [...words.slice(0, at), { ...found, text: 'to' }, ...words.slice(at + 1)];
  // "has warned" is a desk's "warns"; "has sold" stays, for it tells how things now are.
  const said = source.sentence.tokens[next?.token ?? -1];
  const hasSaid = isWord(found, 'has', 'have') && said !== undefined && isSaying(said);
  const hadDone = isWord(found, 'had') && next?.pos === 'VERB' && !/ing$/.test(next.text);
  if (found.pos === 'AUX' && next && (hasSaid || hadDone)) {
    return [
      ...words.slice(0, at),
      { ...next, text: present(next.lemma), spaced: true },
      ...coordinated(words.slice(at + 2)),
    ];
  }
  const planned = isWord(next, 'scheduled', 'expected', 'due', 'set') && isWord(words[at + 2], 'to');
  if (isWord(found, 'was', 'were') && planned)
    return words.map((word, i) => (i === at ? { ...word, text: plural ? 'are' : 'is' } : word));
  if (isWord(found, 'was', 'were') && isWord(next, 'to')) return words.filter((_, i) => i !== at);
  const unchanged = token.pos === 'VERB' && UNCHANGED.test(found.text) && !plural;
  if (
    isWord(found, 'had') ||
    isWord(next, 'by') ||
    STATES.has(token.lemma) ||
    !(isSimplePast(token) || unchanged || isWord(found, 'said'))
  )
    return words;
  return [
    ...words.slice(0, at),
    { ...found, text: present(found.lemma) },
    ...coordinated(words.slice(at + 1)),
  ];
}

/** What was so need not be so any more: "the port knew of the leak" stays in the past. */
const STATES = new Set(['know', 'own', 'belong', 'contain', 'consist', 'depend', 'need']);

/** "opened the gate and left": past like the first verb. In "met men trained and led by Berg" it only describes. */
function isSecondVerb(words: readonly Word[], i: number, source: HeadlineSource): boolean {
  const word = words[i];
  const token = source.sentence.tokens[word?.token ?? -1];
  if (!word || !token || word.quoted || !isWord(words[i - 1], 'and', 'but')) return false;
  const describes = words[i - 2]?.pos === 'VERB' || isWord(words[i + 1], 'by');
  const subordinate = words.slice(0, i).some((before) => isWord(before, ...OPENS_CLAUSE) && !before.quoted);
  return !describes && !subordinate && isSimplePast(token);
}

/** Verbs whose past is their base form: after a single subject nothing but the past. */
const UNCHANGED = /^(?:cut|hit|put|set|shut|let|quit|spread|cast|cost|hurt|split|burst|bid)$/;

const OPENS_CLAUSE = ['that', 'who', 'which', 'where', 'after', 'before', 'as', 'while', 'when', 'because'];

const MANY =
  /^(?:several|many|some|most|half|few|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|millions)$/i;

/** Plurals without an "s". */
const PLURAL_NOUNS = ['people', 'police', 'men', 'women', 'children', 'troops', 'media'];

/** Whether the subject is more than one: "ministers", "A and B", "four ships". */
export function isPlural(subject: readonly Word[]): boolean {
  const phrase = subject.findIndex(
    (word) =>
      (word.pos === 'ADP' && !isWord(word, 'than')) || (word.pos === 'VERB' && /ing$/.test(word.text)),
  );
  const head = phrase > 0 ? subject.slice(0, phrase) : subject;
  if (head.some((word) => isWord(word, 'and', 'both') && !word.quoted)) return true;
  if (head.some((word) => MANY.test(word.text) || (word.pos === 'NUM' && !isWord(word, 'one', '1'))))
    return true;
  const noun = head.findLast((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.pos));
  if (!noun) return false;
  if (isWord(noun, 'they', 'we', ...PLURAL_NOUNS)) return true;
  // The first word of a sentence has a capital and so may pass for a name.
  if (noun.pos === 'PROPN')
    return (
      /(?:ians|ans|ese|ish|\p{Lu}s)$/u.test(noun.text) ||
      (noun.token === 0 && head.length === 1 && /(?:ers|ors|ies)$/.test(noun.text)) ||
      (noun.token === 0 && head.length === 1 && phrase === 1 && /[^aius]s$/.test(noun.text)) ||
      (noun.token === 0 && head[1]?.pos === 'VERB' && /[^s]s$/.test(noun.text))
    );
  return noun.lemma !== noun.text.toLowerCase() && noun.text.endsWith('s');
}
