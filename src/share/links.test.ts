import { describe, expect, it } from 'vitest';
import { utcMs } from '../base/time.ts';
import { corpusOf } from '../bundle/corpus.ts';
import { sampleBundle } from '../bundle/sample-bundle.ts';
import { parseView } from '../url/parse-view.ts';
import { DEFAULT_VIEW } from '../url/view.ts';
import { eventView, linkTo, momentInView, momentView } from './links.ts';

const PAGE = 'https://example.org/news/?topic=troops#events';
const bundle = sampleBundle();
const corpus = corpusOf(bundle);

describe('linkTo', () => {
  it('keeps the place of the app and nothing else of the page', () => {
    expect(linkTo(DEFAULT_VIEW, PAGE)).toBe('https://example.org/news/');
    expect(linkTo(eventView('harbour-opens'), PAGE)).toBe('https://example.org/news/?event=harbour-opens');
  });

  it('is read back as the view it was made from', () => {
    const view = momentView({ time: utcMs(Date.UTC(2022, 1, 24)), precision: 'day' });
    expect(parseView(new URL(linkTo(view, PAGE)).search).view).toEqual(view);
  });
});

describe('momentInView', () => {
  it('is the day of the open event before the moment of the link', () => {
    const event = bundle.events.find(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
    expect(event).toBeDefined();
    const at = { time: utcMs(0), precision: 'day' as const };
    expect(momentInView({ corpus, view: { ...DEFAULT_VIEW, event: event?.id ?? '', at } }).time).toBe(
      event?.start,
    );
    expect(momentInView({ corpus, view: { ...DEFAULT_VIEW, at } })).toEqual(at);
  });

  it('is else the day in the middle of the window', () => {
    const span = { start: utcMs(Date.UTC(2022, 1, 20)), end: utcMs(Date.UTC(2022, 1, 25)) };
    const { time } = momentInView({ corpus, view: { ...DEFAULT_VIEW, span } });
    expect(time).toBe(Date.UTC(2022, 1, 22));
  });
});
