import type { Token } from '../sentences/sentence.ts';

/** Words that may stand before "it": "In the spring of 1998". */
const LONGEST_LEAD = 5;

/** Index of "it" where it opens a sentence or follows a phrase like "In May", else null. */
export function openingIt(tokens: readonly Token[]): number | null {
  const opening = tokens.slice(0, LONGEST_LEAD + 1);
  const it = opening.findIndex((token) => /^it$/i.test(token.text));
  if (it <= 0) return it === 0 ? it : null;
  const leads = /^(?:ADP|ADV|CCONJ|NUM)$/.test(opening[0]?.pos ?? '');
  return leads && !opening.slice(0, it).some(({ pos }) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(pos)) ? it : null;
}

/** "questioned her" and "told him", but not "her office". */
export function isObjectPronoun(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text.toLowerCase();
  return (
    word === 'him' || (word === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(tokens[i + 1]?.pos ?? ''))
  );
}

/** "It will file …", "It said …", "It has moved …": no "It is …" and no "It was the first …". */
export function acts(tokens: readonly Token[], it: number): boolean {
  const rest = tokens.slice(it + 1).filter(({ pos }) => !/^(?:ADV|PART)$/.test(pos));
  const [verb, ...others] = rest;
  if (verb?.pos === 'VERB')
    return !/^(?:take|seem|appear|happen|turn|rain|snow|emerge|remain|follow|come)$/.test(verb.lemma);
  const next = others.find(({ pos }) => pos !== 'AUX');
  return verb?.pos === 'AUX' && verb.lemma !== 'be' && next?.pos === 'VERB';
}

/** "It was put off", but not "It was reported that …". */
export function isDoneTo(tokens: readonly Token[], it: number): boolean {
  const [verb, next] = tokens.slice(it + 1).filter(({ pos }) => !/^(?:ADV|PART)$/.test(pos));
  return (
    verb?.lemma === 'be' &&
    next?.pos === 'VERB' &&
    !/^(?:believe|understand|say|think|report|fear|expect|hope|know|estimate|announce|reveal|claim|raining|snowing)$/.test(
      next.lemma,
    )
  );
}
