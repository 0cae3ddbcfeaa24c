import { describe, expect, test } from 'vitest';
import { DAY_MS, type TimeSpan, utcMs } from '../base/time.ts';
import { corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { formatView } from '../url/format-view.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import { createAppStore } from './store.ts';
import { windowOf } from './timeline-window.ts';

const corpus = corpusOf(
  makeBundle([
    { id: 'early', date: '2022-02-24' },
    { id: 'late', date: '2023-04' },
  ]),
);

const span = (from: string, to: string): TimeSpan => ({
  start: utcMs(Date.parse(from)),
  end: utcMs(Date.parse(to) + DAY_MS),
});

describe('choosing an event', () => {
  const started = (view: Partial<View>) => {
    const store = createAppStore(corpus);
    store.setState({ view: { ...DEFAULT_VIEW, ...view } });
    return store;
  };

  test('leaves the window as it is', () => {
    const store = started({});
    const before = windowOf(store.getState());
    store.getState().setView({ event: 'early' });
    expect(store.getState().view.event).toBe('early');
    expect(windowOf(store.getState())).toEqual(before);
  });

  test('moves the window when the event is out of it, and ends the moment', () => {
    const at = { time: utcMs(Date.UTC(2023, 0, 1)), precision: 'day' } as const;
    const store = started({ span: span('2022-06-01', '2022-06-30'), at });
    store.getState().setView({ event: 'early' });
    expect(formatView(store.getState().view)).toBe('event=early&span=2022-02-09T12:00Z..2022-03-11T12:00Z');
    expect(store.getState().lastMode).toBe('push');
  });

  test('moves the window to the day of publication where events stand at it', () => {
    const store = started({ span: span('2022-06-01', '2022-06-30') });
    store.getState().setDrawing({ clock: 'publication' });
    store.getState().setView({ event: 'early' });
    const window = windowOf(store.getState());
    const published = (corpus.columns.published[0] ?? 0) * DAY_MS;
    expect(window.start).toBeLessThanOrEqual(published);
    expect(window.end).toBeGreaterThan(published);
  });

  test('closing an event that a link opened leaves the window around it', () => {
    const store = started({ event: 'early' });
    store.getState().setView({ event: null });
    expect(formatView(store.getState().view)).toBe('span=2022-02-14..2022-03-06');
  });

  test('a change that names the window has its way', () => {
    const store = started({ event: 'early' });
    store.getState().setView({ event: 'late', span: null });
    expect(formatView(store.getState().view)).toBe('event=late');
  });

  test('closing what is not open changes nothing', () => {
    const store = started({});
    store.getState().setView({ event: null });
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });
});

test('new data leaves the view', () => {
  const store = createAppStore(corpus);
  store.getState().setView({ q: 'words' }, 'replace');
  store.getState().setCorpus(corpusOf(makeBundle([])));
  expect(store.getState()).toMatchObject({
    view: { q: 'words' },
    lastMode: 'replace',
    corpus: { columns: { size: 0 } },
  });
});
