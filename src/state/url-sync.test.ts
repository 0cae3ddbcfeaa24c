import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { utcMs } from '../base/time.ts';
import { type Corpus, corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { DEFAULT_VIEW } from '../url/view.ts';
import { activity } from './activity.ts';
import { createAppStore } from './store.ts';
import { startUrlSync } from './url-sync.ts';

const corpus = corpusOf(
  makeBundle(
    [
      { id: 'one', date: '2022-01-10', actors: ['ukraine'], topics: ['troops'] },
      { id: 'two', date: '2022-02-10', actors: ['poland'] },
    ],
    { redirects: { old: 'one' } },
  ),
);

/** A browser's session history at `/app/`, which can refuse to write. */
function fakeWindow(search: string) {
  const entries = [search];
  let place = 0;
  const listeners = new Set<() => void>();
  const browser = { refuses: false, entries: () => entries.slice(0, place + 1), listeners };
  const queryOf = (url: string) => {
    if (browser.refuses) throw new Error('Too many changes');
    expect(url).toMatch(/^\/app\/(\?.+)?$/);
    return url.slice('/app/'.length);
  };
  return {
    ...browser,
    browser,
    go(steps: number) {
      place += steps;
      for (const listener of listeners) listener();
    },
    location: {
      pathname: '/app/',
      get search() {
        return entries[place] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        entries.splice(place + 1, Number.POSITIVE_INFINITY, queryOf(url));
        place++;
      },
      replaceState: (_: unknown, __: string, url: string) => {
        entries[place] = queryOf(url);
      },
    },
    addEventListener: (_: 'popstate', listener: () => void) => listeners.add(listener),
    removeEventListener: (_: 'popstate', listener: () => void) => listeners.delete(listener),
  };
}

function started(search = '', data: Corpus = corpus) {
  const store = createAppStore(data);
  const window = fakeWindow(search);
  const stop = startUrlSync(store, window);
  return { store, window, stop, set: store.getState().setView, view: () => store.getState().view };
}

const day = (n: number) => ({ start: utcMs(Date.UTC(2022, 0, n)), end: utcMs(Date.UTC(2022, 0, n + 1)) });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('opening a link', () => {
  test('sets the view and leaves the URL alone', () => {
    const { view, window } = started('?actor=poland&utm_source=mail&list=1');
    expect(view()).toEqual({ ...DEFAULT_VIEW, actors: ['poland'], list: true });
    expect(window.entries()).toEqual(['?actor=poland&utm_source=mail&list=1']);
  });

  test('says what it could not read', () => {
    const { store } = started('?span=soon&event=lost');
    expect(store.getState().notices.map((notice) => notice.code)).toEqual(['unknown-event', 'bad-field']);
  });

  test('follows a redirect and replaces the URL', () => {
    const { view, window } = started('?event=old&lanes=actor');
    expect(view().event).toBe('one');
    expect(window.entries()).toEqual(['?event=one&lanes=actor']);
  });

  test('the default link leaves the state as it was for hydration', () => {
    const { store } = started('');
    expect(store.getState()).toBe(store.getInitialState());
  });
});

describe('a link to an event that has to be located', () => {
  /** The corpus, as one that knows no event before it has been located. */
  function unlocated(locate: () => Promise<void> = async () => {}): Corpus {
    const located = new Set<string>();
    return {
      ...corpus,
      details: {
        ...corpus.details,
        placeOf: (id) => (located.has(id) ? corpus.details.placeOf(id) : undefined),
        locate: async (id) => {
          await locate();
          located.add(id);
        },
      },
    };
  }
  const settle = () => vi.advanceTimersByTimeAsync(1000);

  test('shows the rest of the view at once and then the event, through a redirect', async () => {
    const { view, window } = started('?event=old&actor=poland', unlocated());
    expect(view()).toEqual({ ...DEFAULT_VIEW, actors: ['poland'] });
    await settle();
    expect(view()).toEqual({ ...DEFAULT_VIEW, actors: ['poland'], event: 'one' });
    expect(window.entries()).toEqual(['?event=one&actor=poland']);
  });

  test('keeps what the reader has done since', async () => {
    const { set, view } = started('?event=two', unlocated());
    set({ topics: ['troops'] });
    set({ span: day(4) }, 'replace');
    await settle();
    expect(view()).toMatchObject({ event: 'two', topics: ['troops'], span: day(4) });
  });

  test('gives way to another event that the reader opens meanwhile', async () => {
    const { set, view } = started('?event=two', unlocated());
    set({ event: 'one' });
    await settle();
    expect(view().event).toBe('one');
  });

  test('says so when there is none, or when it could not be found out', async () => {
    const lost = started('?event=lost', unlocated());
    await settle();
    expect(lost.store.getState().notices).toEqual([{ code: 'unknown-event', detail: 'lost' }]);
    const failed = started(
      '?event=one',
      unlocated(() => Promise.reject(new Error('No connection.'))),
    );
    await settle();
    expect(failed.store.getState().notices).toEqual([{ code: 'not-loaded', detail: 'No connection.' }]);
    expect(failed.window.entries()).toEqual(['?event=one']);
  });
});

describe('choices', () => {
  test('push an entry each, and back and forward walk through them', () => {
    const { set, view, window } = started();
    set({ topics: ['troops'] });
    set({ actors: ['poland'] });
    expect(window.entries()).toEqual(['', '?topic=troops', '?actor=poland&topic=troops']);
    window.go(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, topics: ['troops'] });
    window.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
    window.go(2);
    expect(view()).toMatchObject({ topics: ['troops'], actors: ['poland'] });
    expect(window.entries()).toEqual(['', '?topic=troops', '?actor=poland&topic=troops']);
  });

  test('the same choice twice is one entry', () => {
    const { set, window } = started();
    set({ topics: ['troops'] });
    set({ topics: ['troops'] });
    expect(window.entries()).toEqual(['', '?topic=troops']);
  });

  test('undoing the last filter gives the bare path', () => {
    const { set, window } = started('?topic=troops');
    set({ topics: [] });
    expect(window.entries()).toEqual(['?topic=troops', '']);
  });

  test('a choice after going back drops what was ahead', () => {
    const { set, window } = started();
    set({ not: ['troops'] });
    window.go(-1);
    set({ not: ['poland'] });
    expect(window.entries()).toEqual(['', '?not=poland']);
  });
});

describe('panning and zooming', () => {
  test('replace, at most once in 250 ms and with the last window', () => {
    const { set, window } = started();
    const replaced = vi.spyOn(window.history, 'replaceState');
    for (let n = 1; n <= 20; n++) set({ span: day(n) }, 'replace');
    expect(replaced).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(replaced).toHaveBeenCalledTimes(1);
    expect(window.entries()).toEqual(['?span=2022-01-20..2022-01-20']);
    vi.advanceTimersByTime(1000);
    expect(replaced).toHaveBeenCalledTimes(1);
  });

  test('a choice right after keeps the window in the entry before it', () => {
    const { set, window } = started();
    set({ span: day(10) }, 'replace');
    set({ event: 'one' });
    const span = 'span=2022-01-10..2022-01-10';
    expect(window.entries()).toEqual([`?${span}`, `?event=one&${span}`]);
    vi.advanceTimersByTime(1000);
    expect(window.entries()).toEqual([`?${span}`, `?event=one&${span}`]);
  });

  test('going back before the URL is written drops the change', () => {
    const { set, view, window } = started();
    set({ event: 'one' });
    set({ span: day(3) }, 'replace');
    window.go(-1);
    vi.advanceTimersByTime(1000);
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(window.entries()).toEqual(['']);
  });

  test('the page is not idle until the URL is written', () => {
    const ended = vi.fn();
    const begun = vi.spyOn(activity, 'begin').mockReturnValue(ended);
    const { set } = started();
    set({ span: day(3) }, 'replace');
    set({ span: day(4) }, 'replace');
    expect(begun).toHaveBeenCalledTimes(1);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(ended).toHaveBeenCalledTimes(1);
    begun.mockRestore();
  });
});

describe('typing a search', () => {
  test('is one entry, and a choice in between begins another', () => {
    const { set, window } = started();
    for (const q of ['c', 'co', 'con ']) set({ q });
    vi.advanceTimersByTime(250);
    expect(window.entries()).toEqual(['', '?q=con']);
    set({ topics: ['troops'] });
    set({ q: 'conv' });
    set({ q: 'convo' });
    vi.advanceTimersByTime(250);
    expect(window.entries()).toEqual(['', '?q=con', '?topic=troops&q=con', '?topic=troops&q=convo']);
  });

  test('clearing it is a choice of its own', () => {
    const { set, window } = started();
    set({ q: 'c' });
    set({ q: '' });
    expect(window.entries()).toEqual(['', '?q=c', '']);
  });

  test('words of an opened link stay in its entry', () => {
    const { set, window } = started('?q=con');
    set({ q: 'conv' });
    expect(window.entries()).toEqual(['?q=con', '?q=conv']);
  });
});

test('a browser that refuses to write gets the URL later', () => {
  const { set, window } = started();
  window.browser.refuses = true;
  set({ list: true });
  window.browser.refuses = false;
  vi.advanceTimersByTime(250);
  expect(window.entries()).toEqual(['?list=1']);
});

test('once stopped it writes what was due and then nothing more', () => {
  const { set, window, stop } = started();
  set({ span: day(3) }, 'replace');
  stop();
  set({ event: 'one' });
  expect(window.entries()).toEqual(['?span=2022-01-03..2022-01-03']);
  expect(window.browser.listeners.size).toBe(0);
});
