/** Words that open a relative clause: "Berg, who runs the port". */
const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom']);

/** Words that open an adverbial clause. */
const SUBORDINATOR = new Set(
  'after before as while when because although though if unless until since whereas'.split(' '),
);

/** Whether `word`, in lower case, opens a relative clause, and nothing else. */
export const isRelative = (word: string): boolean => RELATIVE.has(word);

/** Whether an adverbial clause can open with `word`, in lower case. */
export const isSubordinator = (word: string): boolean => SUBORDINATOR.has(word);

/** Whether a clause can open with `word`, in lower case: "which", "after", "that". */
export const isConnective = (word: string): boolean =>
  isRelative(word) || isSubordinator(word) || word === 'that';
