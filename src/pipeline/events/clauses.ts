import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { closeAt, closeBeforeVerb } from './clause-closing.ts';
import { closeToMain, currentOf, type Draft, openDraft, startDrafts } from './clause-drafts.ts';
import { openAt } from './clause-opening.ts';
import { isRelative } from './connectives.ts';
import { isDescribing } from './half-clause.ts';
import { endOfLeadIn } from './lead-in.ts';
import { type MarkedTokens, markTokens } from './marked-tokens.ts';
import { isPastParticiple, isSaying } from './verbs.ts';

/**
 * Cuts a sentence into clauses: the main one, relative ones ("which …"), adverbial ones ("after …"), complements
 * ("said that …") and a closing attribution ("…, she said"). Quotations are never cut.
 */
export function clausesOf({ tokens }: Sentence, quotations: readonly TextSpan[]): Clause[] {
  const marked = markTokens(tokens, quotations);
  const attribution = findAttribution(marked);
  const leadEnd = endOfLeadIn(marked);
  const drafts = startDrafts();
  for (let i = 0; i < tokens.length; i++) {
    if (i === attribution?.start || i === attribution?.end) closeToMain(drafts);
    if (i === attribution?.start) openDraft(drafts, 'attribution', null);
    else if (isWithin(attribution, i)) {
      if (describesSpeaker(marked, currentOf(drafts), i)) openDraft(drafts, 'relative', i - 2);
    } else if (!marked.quoted[i]) {
      if (closeAt(drafts, marked, i)) continue;
      if (!closeBeforeVerb(drafts, marked, i)) openAt(drafts, marked, i);
    }
    const clause = currentOf(drafts);
    clause.tokens.push(i);
    const inLead = clause === drafts.main && i < leadEnd;
    if (!inLead && isVerbOf(marked, clause, i)) clause.verb = i;
  }
  return drafts.all.filter((draft) => draft.tokens.length > 0);
}

const isWithin = (attribution: Attribution | null, i: number): boolean =>
  attribution !== null && i >= attribution.start && i < attribution.end;

/** "said Berg, who left on Monday": the day is hers and not that of her words. */
const describesSpeaker = ({ tokens, lower, quoted }: MarkedTokens, current: Draft, i: number): boolean =>
  isRelative(lower[i] ?? '') &&
  lower[i - 1] === ',' &&
  !quoted[i] &&
  current.tokens.some((k) => {
    const token = tokens[k];
    return token !== undefined && isSaying(token);
  });

/** Whether `i` is the verb of `clause` as far as it has been read: its first one, unless that only describes a noun. */
function isVerbOf(marked: MarkedTokens, clause: Draft, i: number): boolean {
  const { tokens, quoted, carries } = marked;
  if (quoted[i] || !carries[i]) return false;
  // "The reason she gave was the storm": the first verb only describes the subject.
  const isDescribed = clause.verb === i - 1 && isDescribing(marked, i - 1) && tokens[i]?.pos === 'AUX';
  return clause.verb === null || isDescribed || isParticiple(tokens, clause, i);
}

/** "Pictures published in the paper showed …": the first of two bare verbs only describes the subject. */
function isParticiple(tokens: readonly Token[], clause: Draft, i: number): boolean {
  const verb = clause.verb;
  const first = verb === null ? undefined : tokens[verb];
  if (verb === null || first?.pos !== 'VERB' || !isPastParticiple(first) || tokens[verb - 1]?.pos === 'AUX')
    return false;
  // "called off a strike planned for Friday": the first one has an object.
  const isPhrasal =
    /^(?:off|up|out|down|over|back)$/.test(tokens[verb + 1]?.text ?? '') &&
    /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(tokens[verb + 2]?.pos ?? '');
  if (isPhrasal || tokens[verb + 1]?.pos !== 'ADP' || tokens[i - 1]?.pos === 'AUX') return false;
  return !tokens.slice(verb, i).some((token) => /^(?:CCONJ|SCONJ|PUNCT|PRON)$/.test(token.pos));
}
