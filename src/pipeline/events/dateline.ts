/** "BERGEN, Norway (AP) — ": the place in capitals, then a dash or a colon; the agency may be missing. */
const DATELINE =
  /^\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+)*(?:(?:,| and) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*){0,3}(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:,? \d{4})?)?(?: \([^()]{2,40}\))? ?(?:[—–]|--?(?= )|:(?= \p{Lu})) ?/u;

/** "Bergen — Norway will": a place in plain letters, where no second dash closes an aside. */
const PLAIN_DATELINE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [—–] (?=\p{Lu})(?!.*[—–])/su;

/** What closes a dateline; a sentence without it near its beginning, as nearly all are, has none. */
const CLOSING = /[—–:-]/;
const LONGEST = 160;

/** How many UTF-16 units of a sentence are its dateline: where it was written, no part of what it tells. */
export const datelineLength = (sentence: string): number =>
  CLOSING.test(sentence.slice(0, LONGEST))
    ? ((DATELINE.exec(sentence) ?? PLAIN_DATELINE.exec(sentence))?.[0].length ?? 0)
    : 0;
