import { isPersonNoun } from './told-people.ts';
import { isWord, type Word } from './words.ts';

const LEADING_ADVERB = new Set(
  'also then earlier later meanwhile however but and so accordingly still yet moreover furthermore instead again already just too separately additionally once'.split(
    ' ',
  ),
);
/** What a subject can begin with. */
const SUBJECT = /^(?:NOUN|PROPN|DET|PRON|NUM|ADJ)$/;

/** Leaves out "(…)" and what a dash pair or a comma pair holds when it has no verb that the line needs. */
export function withoutAsides(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => word.text === '(' && !word.quoted)) return tidy(words);
  const result: Word[] = [];
  let depth = 0;
  for (const word of words) {
    if (word.text === '(' && !word.quoted) depth++;
    if (depth === 0) result.push(word);
    if (word.text === ')' && !word.quoted) depth = Math.max(0, depth - 1);
  }
  return tidy(result);
}

/** "In a speech, the minister warned …" begins at "the minister"; "Also," and "But" go. */
export function withoutLeadIn(words: readonly Word[], verb: number | null): readonly Word[] {
  let rest = words;
  for (;;) {
    const comma = rest.findIndex((word) => word.text === ',' && !word.quoted);
    const verbAt = rest.findIndex((word) => word.token === verb);
    const first = rest[0];
    const lead = rest.slice(0, Math.max(comma, 0));
    const isPhrase =
      first !== undefined &&
      (/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(first.pos) ||
        /(?:ing|[^e]ed)$/i.test(first.text) ||
        LEADING_ADVERB.has(first.text.toLowerCase()));
    const beforeSubject =
      comma > 0 && (verb === null || comma < verbAt) && SUBJECT.test(rest[comma + 1]?.pos ?? '');
    if (beforeSubject && isPhrase && lead.every((word) => word.token !== verb)) rest = rest.slice(comma + 1);
    else if (
      first &&
      (first.text === ',' || LEADING_ADVERB.has(first.text.toLowerCase()) || /^[–—-]$/.test(first.text))
    )
      rest = rest.slice(1);
    else if (first?.pos === 'ADP' && (comma < 0 || comma > verbAt) && verbAt > 0) {
      const subject = subjectStart(rest, verbAt);
      if (subject <= 0) break;
      rest = rest.slice(subject);
    } else break;
  }
  const isAlso = (word: Word, i: number): boolean => isWord(word, 'also') && !word.quoted && i > 0;
  return rest.some(isAlso) ? rest.filter((word, i) => !isAlso(word, i)) : rest;
}

const TIME_NOUN =
  /^(?:day|night|week|month|year|evening|morning|afternoon|hour|time|occasion|weekend|moment)$/;

/** Index of the first word of the noun phrase that stands right before the verb. */
function subjectStart(words: readonly Word[], verbAt: number): number {
  let from = verbAt;
  while (words[from - 1]?.pos === 'ADV') from--;
  if (isWord(words[from - 1], 'i', 'we', 'he', 'she', 'it', 'they', 'you')) return from - 1;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM|CCONJ|PRON)$/.test(words[from - 1]?.pos ?? '')) {
    // "On the same day Norway sent": the day is no part of the subject.
    if (from < verbAt && TIME_NOUN.test(words[from - 1]?.lemma ?? '') && words[from]?.pos !== 'NOUN') break;
    from--;
    if (words[from]?.pos === 'DET' && words[from - 1]?.pos !== 'CCONJ') break;
  }
  return from < verbAt ? from : -1;
}

/** Cuts ", a visit that …", ", describing …", ", including …": what is told in passing after the verb and its object. */
export function withoutTail(words: readonly Word[], verb: number | null): readonly Word[] {
  const verbAt = words.findIndex((word) => word.token === verb);
  if (verbAt < 0) return words;
  const end = words.findIndex((word, i) => {
    const next = words[i + 1];
    if (
      i <= verbAt + 1 ||
      isWord(words[i - 1], 'that') ||
      word.quoted ||
      !/^[,–—]$/.test(word.text) ||
      !next ||
      next.quoted
    )
      return false;
    const listGoesOn =
      words.slice(i + 1).some((w, k) => isWord(w, 'and', 'or') && k < 8) &&
      words.slice(i + 1).every((w) => w.pos !== 'VERB');
    return (
      !listGoesOn &&
      (/ing$/i.test(next.text) || /^(?:DET|ADP|SCONJ|ADV|CCONJ|PROPN|ADJ|PRON)$/.test(next.pos))
    );
  });
  return end < 0 ? words : words.slice(0, end);
}

/** Between subject and verb, "…, the leader of X, …" goes; a name (`isName`) stays in place of the office before it. */
export function withoutApposition(
  words: readonly Word[],
  verb: number | null,
  isName: (text: string) => boolean,
): readonly Word[] {
  const verbAt = words.findIndex((word) => word.token === verb);
  const open = words.findIndex((word, i) => word.text === ',' && i < verbAt && !word.quoted);
  if (open <= 0) return words;
  const close = words.findLastIndex((word, i) => word.text === ',' && i > open && i < verbAt && !word.quoted);
  if (close < 0) return withoutOpenApposition(words, open, verbAt);
  if (words.slice(0, open).some((word) => isWord(word, 'between', 'both'))) return words;
  const list = words.slice(open, verbAt).some((word, k) => isWord(word, 'and', 'or') && k > close - open);
  const name = words[open + 1];
  const isOffice = name !== undefined && isOfficeOf(name, words.slice(0, open));
  if (name && close === open + 2 && isName(name.text) && isOffice) return [name, ...words.slice(close + 1)];
  return list ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}

/** "The bank’s chief executive" before a name, but neither "the trial of the mayor" nor "he and the mayor". */
function isOfficeOf(name: Word, words: readonly Word[]): boolean {
  const of = words.findIndex(({ pos }) => pos === 'ADP');
  const head = of < 0 ? words : words.slice(0, of);
  const isPair = words.some(({ pos, spaced }) => pos === 'CCONJ' && spaced);
  return !isPair && head.some(({ text }) => text === name.text || isPersonNoun(text.toLowerCase()));
}

/** "Berg, the mother of twins [who …,] stays": the clause that is left out took the second comma with it. */
function withoutOpenApposition(words: readonly Word[], open: number, verbAt: number): readonly Word[] {
  const isName = words.slice(0, open).every(({ pos }) => /^(?:PROPN|DET|NOUN|ADJ)$/.test(pos));
  const aside = words.slice(open + 1, verbAt);
  const isPhrase =
    aside[0]?.pos === 'DET' && aside.every(({ pos }) => /^(?:DET|NOUN|ADJ|ADP|PROPN|NUM)$/.test(pos));
  return isName && isPhrase ? [...words.slice(0, open), ...words.slice(verbAt)] : words;
}

/** Words that an aside after the verb may have: "its champion, the Swede Ola Lind, of his title". */
const LONGEST_ASIDE = 6;

/** After the verb, what a pair of commas holds goes when it only names or describes and the sentence goes on behind it. */
export function withoutInnerAside(words: readonly Word[], verb: number | null): readonly Word[] {
  const verbAt = words.findIndex(({ token }) => token === verb);
  const isComma = (word: Word | undefined): boolean => word?.text === ',' && !word.quoted;
  const open = words.findIndex((word, i) => verbAt >= 0 && i > verbAt && isComma(word));
  const close = words.findIndex((word, i) => i > open && isComma(word));
  if (open < 0 || close < 0 || close - open > LONGEST_ASIDE) return words;
  const aside = words.slice(open + 1, close);
  const names = aside.every(({ pos }) => /^(?:DET|NOUN|ADJ|PROPN|ADP)$/.test(pos)) && aside[0]?.pos !== 'ADP';
  const goesOn = words[close + 1]?.pos === 'ADP';
  return names && goesOn ? [...words.slice(0, open), ...words.slice(close + 1)] : words;
}

const CANNOT_OPEN = new Set([',', ';', ':', '.', '–', '—']);
/** Marks, and words that only lead on to what was cut: "backs the crews even if …". */
const CANNOT_END = new Set([...CANNOT_OPEN, '-', 'even', 'only', 'just']);

/** No comma at either end, none doubled or beside a stronger mark, no "and" that leads to nothing. */
export function tidy(words: readonly Word[]): readonly Word[] {
  const isDoubled = (word: Word, i: number): boolean =>
    word.text === ',' && !word.quoted && /^[,;:]$/.test(words[i - 1]?.text ?? '');
  const kept = words.some(isDoubled) ? words.filter((word, i) => !isDoubled(word, i)) : words;
  let [from, to] = [0, kept.length];
  const isLoose = (word: Word | undefined, before: Word | undefined): boolean =>
    word !== undefined &&
    !word.quoted &&
    (CANNOT_END.has(word.text) ||
      word.pos === 'CCONJ' ||
      (isWord(word, 'again') && isWord(before, 'and', 'or')));
  while (to > 0 && isLoose(kept[to - 1], kept[to - 2])) to--;
  while (from < to && CANNOT_OPEN.has(kept[from]?.text ?? '')) from++;
  return to - from === kept.length ? kept : kept.slice(from, to);
}

/** "Berg, 74, watched" is "Berg watched"; "the mayor, Ola Berg, 74, said" keeps the comma that closes its aside. */
export function withoutAges(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, i) => isAge(words, i));
  if (at < 0) return words;
  const isPair = words[at + 1]?.text === ',' && isVerb(words[at + 2]);
  const isInAside = words.slice(0, at - 2).some(({ text }) => text === ',');
  return withoutAges(words.toSpliced(at - 1, isPair && !isInAside ? 3 : 2));
}

const isAge = (words: readonly Word[], i: number): boolean => {
  const [name, comma, age, next] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  return (
    name?.pos === 'PROPN' &&
    comma?.text === ',' &&
    age?.pos === 'NUM' &&
    /^\d{1,3}$/.test(age.text) &&
    !age.quoted &&
    (next === undefined || /^(?:,|and)$/.test(next.text) || isVerb(next))
  );
};

const isVerb = (word: Word | undefined): boolean => /^(?:VERB|AUX)$/.test(word?.pos ?? '');

/** Of the pair of commas that held an aside between subject and verb one is left: "Berg, sold a ship". */
export function withoutLoneComma(words: readonly Word[], verb: number | null): readonly Word[] {
  const verbAt = words.findIndex((word) => word.token === verb);
  const comma = words[verbAt - 1]?.pos === 'ADV' ? verbAt - 2 : verbAt - 1;
  const isComma = (word: Word | undefined): boolean => word?.text === ',' && !word.quoted;
  if (comma < 1 || !isComma(words[comma]) || words.slice(0, comma).some(isComma)) return words;
  return words.toSpliced(comma, 1);
}

const LABEL = /^(?:image|photo|photograph|picture|caption|file|video|map|graphic)$/i;

/** A caption without "Image:" or "Photo caption:" before it. */
export function withoutLabel(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex(({ text }) => text === ':');
  const from = words[0]?.text === '[' ? 1 : 0;
  const label = words.slice(from, colon);
  if (colon < 0 || label.length === 0 || label.length > 2 || !label.every(({ text }) => LABEL.test(text)))
    return words;
  const rest = words.slice(colon + 1);
  return rest.filter((word, i) => i < rest.length - 2 || word.text !== ']');
}

/** "a vote, planned for May" without its date: a participle that has lost its words says nothing. */
export function withoutBareParticiple(words: readonly Word[], verb: number | null): readonly Word[] {
  const isBare = (word: Word | undefined): boolean =>
    word?.pos === 'VERB' && /(?:ed|made|held|taken)$/.test(word.text) && word.token !== verb && !word.quoted;
  const verbAt = words.findIndex((word) => word.token === verb);
  if (isBare(words.at(-1)) && words.at(-2)?.text === ',') return words.slice(0, -2);
  const aside = words.findIndex(
    (word, i) => isBare(word) && words[i - 1]?.text === ',' && words[i + 1]?.text === ',',
  );
  if (aside > 0) return words.toSpliced(aside, 2);
  const isBeforeVerb =
    verbAt > 1 && isBare(words[verbAt - 1]) && /^(?:NOUN|PROPN)$/.test(words[verbAt - 2]?.pos ?? '');
  return isBeforeVerb ? words.toSpliced(verbAt - 1, 1) : words;
}
