import { ID_PATTERN } from '../bundle/id.ts';
import { normaliseIds, normaliseWords } from './normalise-view.ts';
import { formatMoment, formatSpan, parseMoment, parseSpan } from './times.ts';
import { DEFAULT_VIEW, LANES, type View } from './view.ts';

/** What a parameter's text gives: the part of the view that it sets, and the parts of the text that mean nothing. */
export interface FieldReading {
  readonly change: Partial<View>;
  readonly bad: readonly string[];
}

/** One parameter of the query. */
interface Field {
  readonly param: string;
  readonly parse: (text: string) => FieldReading;
  /** The parameter's text for a normal view; an empty one is left out of the link. */
  readonly format: (view: View) => string;
}

/** A reading of the whole text: null where it means nothing. */
const whole =
  (read: (text: string) => Partial<View> | null) =>
  (text: string): FieldReading => {
    const change = read(text);
    return change ? { change, bad: [] } : { change: {}, bad: [text] };
  };

const ids = (key: 'actors' | 'topics' | 'not', param: string): Field => ({
  param,
  parse: (text) => {
    const items = text.split(',').filter((item) => item !== '');
    return { change: { [key]: normaliseIds(items) }, bad: items.filter((item) => !ID_PATTERN.test(item)) };
  },
  format: (view) => view[key].join(','),
});

const flag = (key: 'list' | 'embed'): Field => ({
  param: key,
  parse: whole((text) => (text === '1' || text === '0' ? { [key]: text === '1' } : null)),
  format: (view) => (view[key] ? '1' : ''),
});

/** Every parameter of version 1, in the order in which a link has them. */
export const FIELDS: readonly Field[] = [
  {
    param: 'event',
    parse: whole((text) => (ID_PATTERN.test(text) ? { event: text } : null)),
    format: (view) => view.event ?? '',
  },
  {
    param: 'at',
    parse: whole((text) => withValue('at', parseMoment(text))),
    format: (view) => (view.at ? formatMoment(view.at) : ''),
  },
  {
    param: 'span',
    parse: whole((text) => withValue('span', parseSpan(text))),
    format: (view) => (view.span ? formatSpan(view.span) : ''),
  },
  ids('actors', 'actor'),
  ids('topics', 'topic'),
  {
    param: 'match',
    parse: whole((text) => (text === 'any' || text === 'all' ? { match: text } : null)),
    format: (view) => (view.match === DEFAULT_VIEW.match ? '' : view.match),
  },
  ids('not', 'not'),
  {
    param: 'q',
    parse: whole((text) => ({ q: normaliseWords(text) })),
    format: (view) => view.q,
  },
  {
    param: 'lanes',
    parse: whole((text) => withValue('lanes', LANES.find((lanes) => lanes === text) ?? null)),
    format: (view) => (view.lanes === DEFAULT_VIEW.lanes ? '' : view.lanes),
  },
  flag('list'),
  flag('embed'),
];

function withValue<K extends keyof View>(key: K, value: View[K] | null): Partial<View> | null {
  return value === null ? null : ({ [key]: value } as Pick<View, K>);
}
