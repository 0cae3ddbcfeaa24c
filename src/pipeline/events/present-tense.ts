import type { HeadlineSource } from './headline.ts';
import { isPastParticiple, isSaying, isSimplePast, thirdPerson } from './verbs.ts';
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
  // "On my last day I walked": what the writer did is told as told.
  if (isWord(words[at - 1], 'i', 'we', 'you') || isHabit(words, at)) return words;
  const plural = isPlural(words.slice(0, at), firstToken(source));
  const present = (lemma: string): string => (plural ? lemma : thirdPerson(lemma));
  const coordinated = (rest: readonly Word[]): Word[] =>
    rest.map((word, i) => {
      if (!isSecondVerb(rest, i, source)) return word;
      const own = rest.slice(jointBefore(rest, i) + 1, i);
      const isMany = own.length > 0 ? isPlural(own) : plural;
      return { ...word, text: isMany ? baseOf(word) : thirdPerson(baseOf(word)) };
    });
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
      { ...next, text: present(baseOf(next)), spaced: true },
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
    { ...found, text: present(baseOf(found)) },
    ...coordinated(words.slice(at + 1)),
  ];
}

/** Index of the first token after the dateline. */
const firstToken = ({ sentence, prose }: HeadlineSource): number =>
  sentence.tokens.findIndex(({ start }) => start >= prose);

/** "used to say". */
const isHabit = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], 'used') && isWord(words[at + 1], 'to');

/**
 * The base form of a past one. "stared" would be "starred" if it came from "star": a short stem with one consonant at its
 * end has lost an "e".
 */
function baseOf({ text, lemma }: Word): string {
  const isShort = text.toLowerCase() === `${lemma}ed` && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma);
  return isShort ? `${lemma}e` : lemma;
}

/** What was so need not be so any more: "the port knew of the leak" stays in the past. */
const STATES = new Set(['know', 'own', 'belong', 'contain', 'consist', 'depend', 'need']);

/** "opened the gate and left": past like the first verb. In "met men trained and led by Berg" it only describes. */
function isSecondVerb(words: readonly Word[], i: number, source: HeadlineSource): boolean {
  const word = words[i];
  const token = source.sentence.tokens[word?.token ?? -1];
  if (!word || !token || word.quoted || !isSimplePast(token)) return false;
  const joint = jointBefore(words, i);
  if (joint < 0 || (joint < i - 1 && !hasOwnSubject(words, joint, i))) return false;
  const describes = words[joint - 1]?.pos === 'VERB' || isWord(words[i + 1], 'by');
  const subordinate = words.slice(0, i).some((before) => isWord(before, ...OPENS_CLAUSE) && !before.quoted);
  return !describes && !subordinate;
}

const jointBefore = (words: readonly Word[], i: number): number =>
  words.slice(0, i).findLastIndex((before) => isWord(before, 'and', 'but'));

/** Words that the subject of a second verb may have: "and the old ferry line sold a tug". */
const LONGEST_SUBJECT = 5;

/** "and Chile sold a tug", not "and women trained in Lund". */
const hasOwnSubject = (words: readonly Word[], joint: number, verb: number): boolean =>
  verb - joint <= LONGEST_SUBJECT &&
  words.slice(joint + 1, verb).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) &&
  /^(?:NOUN|PROPN)$/.test(words[verb - 1]?.pos ?? '') &&
  /^(?:DET|NUM|PROPN|PRON|NOUN)$/.test(words[verb + 1]?.pos ?? '');

/** Verbs whose past is their base form: after a single subject nothing but the past. */
const UNCHANGED = /^(?:cut|hit|put|set|shut|let|quit|spread|cast|cost|hurt|split|burst|bid)$/;

const OPENS_CLAUSE = ['that', 'who', 'which', 'where', 'after', 'before', 'as', 'while', 'when', 'because'];

const MANY =
  /^(?:several|many|some|most|half|few|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|millions)$/i;

/** Plurals without an "s". */
const PLURAL_NOUNS = ['people', 'police', 'men', 'women', 'children', 'troops', 'media'];

/**
 * Whether the subject is more than one: "ministers", "A and B", "four ships". `opening` is the token that opens the
 * sentence: it has a capital and so may pass for a name.
 */
export function isPlural(subject: readonly Word[], opening = 0): boolean {
  const phrase = subject.findIndex(
    (word, i) =>
      (word.pos === 'ADP' && !isWord(word, 'than') && i > 0) ||
      (/ing$/.test(word.text) && (word.pos === 'VERB' || isPluralNoun(subject[i - 1]))) ||
      (isPastParticiple(word) && word.pos === 'VERB' && /^(?:NOUN|PROPN)$/.test(subject[i - 1]?.pos ?? '')),
  );
  const head = phrase > 0 ? subject.slice(0, phrase) : subject;
  if (isWord(head.at(-1), 'he', 'she', 'it')) return false;
  if (head.some((word) => isWord(word, 'and', 'both') && word.spaced && !word.quoted)) return true;
  const nounAt = head.findLastIndex((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.pos));
  const noun = head[nounAt];
  // "Four left" and "four ships left", but not "Flight 100" and "a 7.3 quake".
  const counts = head.some(
    (word, i) =>
      (MANY.test(word.text) || (word.pos === 'NUM' && !isWord(word, 'one', '1'))) &&
      head[i + 1]?.text !== '-' &&
      (nounAt < 0 || (i <= nounAt && !head.slice(0, i).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)))),
  );
  if (counts) return true;
  if (!noun) return false;
  if (isWord(noun, ...PLURAL_NOUNS)) return true;
  // The first word of a sentence has a capital and so may pass for a name.
  if (noun.pos === 'PROPN')
    return (
      /(?:ians|ans|ese|ish|\p{Lu}s)$/u.test(noun.text) ||
      (noun.token === opening && head.length === 1 && /(?:ers|ors|ies)$/.test(noun.text)) ||
      (noun.token === opening && head.length === 1 && phrase === 1 && /[^aius]s$/.test(noun.text)) ||
      (noun.token === opening && head[1]?.pos === 'VERB' && /[^s]s$/.test(noun.text))
    );
  return isPluralNoun(noun);
}

const isPluralNoun = (noun: Word | undefined): boolean =>
  noun !== undefined &&
  noun.pos !== 'PROPN' &&
  (isWord(noun, 'they', 'we', ...PLURAL_NOUNS) ||
    (noun.lemma !== noun.text.toLowerCase() && noun.text.endsWith('s')));
