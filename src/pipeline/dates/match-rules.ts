import type { Sentence } from '../sentences/sentence.ts';
import type { Candidate, DateRule } from './date-rule.ts';
import { RULES } from './rules.ts';

/** Longest words that lead up to an expression, in UTF-16 units: "the very beginning of the ". */
const REACH = 32;

/** Every match of every rule inside a sentence. */
export const matchRules = (text: string, sentences: readonly Sentence[]): Candidate[] =>
  RULES.flatMap((rule) => matchRule(rule, text, sentences));

function matchRule(rule: DateRule, text: string, sentences: readonly Sentence[]): Candidate[] {
  const candidates: Candidate[] = [];
  let sentence = 0;
  for (const found of text.matchAll(rule.pattern)) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= found.index) sentence++;
    const first = sentences[sentence]?.start ?? Number.POSITIVE_INFINITY;
    if (found.index < first) continue;
    const end = found.index + found[0].length;
    if (end > (sentences[sentence]?.end ?? 0)) continue;
    const textBefore = (end: number): string => text.slice(Math.max(first, end - REACH), end);
    const lead = rule.lead?.exec(textBefore(found.index));
    const start = found.index - (lead?.[0].length ?? 0);
    const before = rule.before?.exec(textBefore(start));
    const read = rule.extract({ ...before?.groups, ...lead?.groups, ...found.groups });
    if (read) candidates.push({ start, end, rule: rule.name, read, sentence });
  }
  return candidates;
}
