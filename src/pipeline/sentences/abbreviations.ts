/** Words that a full stop belongs to and that never end a sentence: what follows completes them. Lower case. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  [
    // Titles and ranks stand before a name.
    'mr mrs ms mx messrs dr prof rev hon st fr sr. pres gov sen sens rep reps amb supt insp',
    'gen lt col maj capt cmdr cpl sgt pvt adm brig cdr cpt pfc msgt ltc vadm radm',
    // Months and weekdays as news agencies cut them.
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    // Words before a number or a name.
    'no nos vol pp art sec ch fig approx ca cf vs v e.g i.e op al ft mt',
  ]
    .join(' ')
    .split(' ')
    .map((word) => `${word.replace(/\.$/, '')}.`),
);

/** Abbreviations that may also end a sentence, before which only a word that starts one decides. Lower case. */
const SOMETIMES_LAST =
  /^(?:(?:\p{L}\.){2,}|inc\.|ltd\.|corp\.|co\.|bros\.|jr\.|sr\.|etc\.|ave\.|blvd\.|rd\.|dept\.|est\.|ph\.d\.)$/u;

export const isNeverLast = (token: string): boolean =>
  NEVER_LAST.has(token.toLowerCase()) || /^\p{Lu}\.$/u.test(token);

export const isSometimesLast = (token: string): boolean => SOMETIMES_LAST.test(token.toLowerCase());
