/** Words right before a date that look ahead or back by themselves. */
export const AHEAD =
  /\b(?:(?:scheduled|slated|set|due|expected|planned|postponed|rescheduled|delayed|booked|billed) (?:for|to|until|till|on|in)|expected|due|ahead of|until|till|no later than|upcoming|coming|scheduled|deadline of|payable|maturing|expiring|expires?|lapses?|starting|beginning|effective|come)(?: (?:the|a|on|in|from))? $/i;
/** Words before a happening that is still awaited: "going into Thursday's meeting", "tickets for Saturday's concert". */
export const AWAITED =
  /\b(?:(?:go|head|lead)(?:ing|s)? (?:up )?(?:in)?to|eve of|prepar(?:e|es|ed|ing|ations?) for|rehears(?:e|ed|ing|als?) for|tickets? (?:for|to)|adjourned (?:to|until)|brac(?:e|ed|ing) for|(?:moved|pushed|switched|changed|brought forward)(?: back| up| forward)? to) (?:the )?$/i;
/** A happening right before the date that something waits for: "free on bail until a hearing Tuesday". */
export const WAITING_FOR =
  /\b(?:until|pending|ahead of|awaiting|in advance of) (?:an?|the|his|her|its|their) (?:[\w-]+ ){1,3}(?:on )?$/i;
/** A date after these opens a clause that is joined to the one before. */
export const JOINED_CLAUSE = /(?:[,;] (?:and|so)| but) (?:by|on|in|at|from) (?:(?:the|early|late|mid) )*$/i;
/** The end of what lasts. */
export const UNTIL =
  /\b(?:until|till) (?:(?:at least|as late as|about|around|nearly|after|early|late|mid|at|the) )*$/i;
/** Verbs that last: with these in the past, "until" looks back. */
export const LASTING: ReadonlySet<string> = new Set(
  'stay work live serve rule run remain be last continue wait go fight drag persist operate sleep hide survive teach talk play resist hesitate'.split(
    ' ',
  ),
);
/** Words that deny what "until" then dates: "nobody was told until Tuesday". */
export const DENIED = /\b(?:not|n['’]t|never|nobody|no one|none|nothing|neither)\b[^,.;:]*$/i;
/** What is denied of a plan is still to come: "is not due until Friday". */
export const PLANNED =
  /\b(?:due|expect\w*|schedul\w*|plan\w*|slated|set|likely|supposed|will|wo|would|shall|may|might|can|could|should|must|is|are|am|does|do)\b[^,.;:]*$/i;
/** What had been planned has been overtaken by what the text tells. */
export const MISSED =
  /\bhad (?:\w+ )?been (?:\w+ )?(?:due|scheduled|slated|set|expected|planned|supposed|meant|pencilled|penciled|booked|earmarked|reserved) [^,.;]*$/i;
/** "They booked the hall for June": a day or month that was to come when it was done. */
export const BOOKED =
  /\b(?:booked|reserved|hired|chartered|earmarked|pencill?ed in) (?:[\w-]+ ){1,5}for (?:(?:early|late|mid|the) )?$/i;
/** "Booked a loss for May": of what there are accounts. */
export const ACCOUNTED =
  /\b(?:loss(?:es)?|profits?|gains?|earnings|results?|sales|revenues?|charges?|income|growth|orders?) for $/i;
/** "The visit, which was to begin Wednesday, was put off". */
export const WAS_TO =
  /\bwh(?:ich|o) (?:was|were) (?:due |set |scheduled |supposed |expected )?(?:to|for) [^,.;]*$/i;
export const OVERTAKEN = /^[^.;]{0,20}, (?:was|were|has|have|never|did|fell|failed)\b/i;
/** "It wasn't until Tuesday that …". */
export const UNTIL_THEN = /(?:\bNot|\bwas(?:n['’]t| not)) until (?:(?:the|early|late|mid) )?$/;
export const BACK =
  /\b(?:since|as of|dated|following|in the wake of|aftermath of|results? of|after) (?:the |a )?$/i;
/** Words right before a date after which it is over, however near the same date ahead may be. */
export const OVER =
  /\b(?:since|as of|dated|(?:months?|weeks?|year|quarter|period|half|season) (?:to|ended|that ended)(?: on)?) (?:the )?$/i;

/** Whether the words right before an expression put it behind publication by themselves. */
export const isFirmlyPast = (before: string): boolean => OVER.test(before);
