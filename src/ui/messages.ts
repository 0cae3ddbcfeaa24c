const SEASONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
};

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Every word of the interface, in English. A translation is another object of the same shape. */
export const messages = {
  app: {
    mark: 'Newsline',
    loading: 'Loading the timeline…',
    skip: 'Skip to the events',
    meta: (from: string, until: string, events: number, articles: number) =>
      `${from} – ${until} · ${count(events, 'event')} from ${count(articles, 'article')}`,
    theme: {
      auto: 'Colours: as the system has them',
      light: 'Colours: light',
      dark: 'Colours: dark',
    },
    timeline: 'Timeline',
    timelineFailed: 'The timeline could not be loaded. The list below has every event.',
    tryAgain: 'Try again',
    error: {
      title: 'The timeline cannot be shown',
      noBundle: 'This page does not say where its data is.',
      status: (status: number) => `The server answered the request for the data with status ${status}.`,
      unreadable: (cause: string) => `The data could not be read: ${cause}.`,
      whatToDo:
        'Check the connection and try again. If that does not help, the site was probably being published just now, or was published incompletely: its editor has to build it again.',
      retry: 'Try again',
    },
  },
  dates: {
    about: (date: string) => `about ${date}`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    range: (from: string, until: string) => `${from} – ${until}`,
    minute: (day: string, time: string) => `${day}, ${time} UTC`,
    decade: (firstYear: string) => `${firstYear}s`,
    /** `code`: the two digits that EDTF puts for a season, a quarter or a half. */
    season: (code: number, year: string): string | undefined => {
      const name = SEASONS[code];
      return name && `${name} ${year}`;
    },
  },
  filters: {},
  timeline: {},
  events: {},
  articles: {},
  share: {},
  notices: {},
} as const;
