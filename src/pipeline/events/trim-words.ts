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
    else if (first?.pos === 'ADP' && comma < 0 && verbAt > 0) {
      const subject = subjectStart(rest, verbAt);
      if (subject <= 0) break;
      rest = rest.slice(subject);
    } else break;
  }
  const isAlso = (word: Word, i: number): boolean => isWord(word, 'also') && !word.quoted && i > 0;
  return rest.some(isAlso) ? rest.filter((word, i) => !isAlso(word, i)) : rest;
}

/** Index of the first word of the noun phrase that stands right before the verb. */
function subjectStart(words: readonly Word[], verbAt: number): number {
  let from = verbAt;
  while (words[from - 1]?.pos === 'ADV') from--;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM|CCONJ|PRON)$/.test(words[from - 1]?.pos ?? '')) {
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
  if (close < 0) return words;
  const list = words.slice(open, verbAt).some((word, k) => isWord(word, 'and', 'or') && k > close - open);
  const name = words[open + 1];
  if (name && close === open + 2 && isName(name.text)) return [name, ...words.slice(close + 1)];
  return list ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}

const CANNOT_OPEN = new Set([',', ';', ':', '.', '–', '—']);
/** Marks, and words that only lead on to what was cut: "backs the crews even if …". */
const CANNOT_END = new Set([...CANNOT_OPEN, '-', 'even', 'only', 'just']);

/** No comma at either end, none doubled. */
export function tidy(words: readonly Word[]): readonly Word[] {
  const isDoubled = (word: Word, i: number): boolean => word.text === ',' && words[i - 1]?.text === ',';
  const kept = words.some(isDoubled) ? words.filter((word, i) => !isDoubled(word, i)) : words;
  let [from, to] = [0, kept.length];
  while (to > 0 && CANNOT_END.has(kept[to - 1]?.text ?? '')) to--;
  while (from < to && CANNOT_OPEN.has(kept[from]?.text ?? '')) from++;
  return to - from === kept.length ? kept : kept.slice(from, to);
}
