import type { Sentence } from '../sentences/sentence.ts';
import type { Candidate, DateRule } from './date-rule.ts';
import { RULES } from './rules.ts';
import { startsIn } from './starts-in.ts';

/** Longest words that lead up to an expression, in UTF-16 units: "the very beginning of the ". */
const REACH = 32;

/** Every match of every rule inside a sentence, rule by rule; those of one rule do not overlap. */
export function matchRules(text: string, sentences: readonly Sentence[]): Candidate[] {
  const candidates = RULES.map((): Candidate[] => []);
  /** For each rule the offset up to which its last match reaches. */
  const reached = RULES.map(() => 0);
  for (const [index, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      for (const { offset, rules } of startsIn(token.text)) {
        for (const number of rules) {
          const rule = RULES[number];
          const at = token.start + offset;
          if (rule === undefined || at < (reached[number] ?? 0)) continue;
          rule.pattern.lastIndex = at;
          const found = rule.pattern.exec(text);
          if (found === null) continue;
          reached[number] = rule.pattern.lastIndex;
          const candidate = candidateOf(rule, found, text, sentence, index);
          if (candidate) candidates[number]?.push(candidate);
        }
      }
    }
  }
  return ([] as Candidate[]).concat(...candidates);
}

/** The match with what leads to it; null when it goes beyond its sentence or is no date after all. */
function candidateOf(
  rule: DateRule,
  found: RegExpExecArray,
  text: string,
  { start: first, end: last }: Sentence,
  sentence: number,
): Candidate | null {
  const end = found.index + found[0].length;
  if (end > last) return null;
  const textBefore = (end: number): string => text.slice(Math.max(first, end - REACH), end);
  const lead = rule.lead?.exec(textBefore(found.index));
  const start = found.index - (lead?.[0].length ?? 0);
  const before = rule.before?.exec(textBefore(start));
  const groups = found.groups ?? {};
  addGroups(groups, lead);
  addGroups(groups, before);
  const read = rule.extract(groups);
  return read && { start, end, rule: rule.name, read, sentence };
}

/** Adds the groups of another match, whose names differ. A loop: spreading three matches takes longer than matching. */
function addGroups(
  groups: Record<string, string | undefined>,
  match: RegExpExecArray | null | undefined,
): void {
  for (const name in match?.groups) groups[name] = match.groups[name];
}
