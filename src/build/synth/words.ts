/** Words of the invented news; what stands in angle brackets is filled in. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const ADJECTIVES = [
  'late',
  'narrow',
  'disputed',
  'first',
  'joint',
  'long-awaited',
  'second',
  'temporary',
  'unusual',
  'costly',
  'secret',
  'public',
  'final',
  'regional',
] as const;

export const NOUNS = [
  'agreement',
  'inquiry',
  'ferry line',
  'grain deal',
  'bridge',
  'ceasefire',
  'pipeline',
  'vote',
  'verdict',
  'flood barrier',
  'night train',
  'school reform',
  'strike',
  'budget',
  'border post',
  'summit',
  'power line',
  'census',
  'rescue fund',
  'patent court',
] as const;

interface Phrases {
  /** In a title. */
  readonly verbs: readonly string[];
  /** In a sentence. */
  readonly past: readonly string[];
}

export const PHRASES = {
  happening: {
    verbs: ['opens', 'signs', 'halts', 'loses', 'reopens', 'wins', 'blocks', 'ends'],
    past: ['opened', 'signed', 'halted', 'lost', 'reopened', 'won', 'blocked', 'ended'],
  },
  statement: {
    verbs: ['defends', 'questions', 'welcomes', 'rejects', 'explains', 'praises'],
    past: ['defended', 'questioned', 'welcomed', 'rejected', 'explained', 'praised'],
  },
  plan: {
    verbs: ['prepares', 'promises', 'announces', 'schedules', 'proposes'],
    past: ['prepared', 'promised', 'announced', 'scheduled', 'proposed'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export const SAYINGS = [
  'We shall count the boats when they are home',
  'Nobody here is in a hurry',
  'A door that is painted is still a door',
  'The map is not the harbour',
  'Ask me again when the tide has turned',
  'This was never about the money',
] as const;

export const ASIDES = [
  'Few had expected it so soon.',
  'The mayor did not answer questions.',
  'Rain kept the crowd small.',
  'A second reading follows within weeks.',
  'The figures could not be checked.',
  'Neighbouring towns watched with interest.',
] as const;
