import { formatView } from '../url/format-view.ts';
import { parseView } from '../url/parse-view.ts';
import { activity } from './activity.ts';
import { reasonOf } from './open-at.ts';
import { resolveView, unlocated } from './resolve-view.ts';
import type { AppStore, HistoryMode } from './store.ts';

/** Browsers refuse more than about 100 changes of the URL in 30 seconds. */
const REPLACE_EVERY_MS = 250;

/** The parts of `window` that the sync uses. */
export interface SyncWindow {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Sets the view from the URL, then keeps the URL in step with the view and the view with the browser's history, until
 * the function that it returns is called. A choice pushes an entry; panning, zooming and the further letters of a
 * search replace the one that is there. An event that has to be located is opened as soon as it is.
 */
export function startUrlSync(store: AppStore, browser: SyncWindow): () => void {
  const { location, history } = browser;
  /** The query of the entry that the browser is at, or will be when `pending` is written. */
  let current = '';
  /** The writing of `current` into the present entry, while it waits its turn. */
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly done: () => void } | null = null;
  /** True while the present entry was pushed for words of a search, which further letters replace. */
  let isTyping = false;
  /** Goes up with each reading of the URL and each event opened or closed: what is located late may be outdated. */
  let readings = 0;

  const write = (mode: HistoryMode) => {
    const url = current === '' ? location.pathname : `${location.pathname}?${current}`;
    try {
      if (mode === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // Refused, because there were too many: the entry that is there takes the URL later.
      replaceSoon();
    }
  };

  const cancelPending = (): boolean => {
    if (!pending) return false;
    clearTimeout(pending.timer);
    pending.done();
    pending = null;
    return true;
  };

  const flushPending = () => {
    if (cancelPending()) write('replace');
  };

  const replaceSoon = () => {
    pending ??= { timer: setTimeout(flushPending, REPLACE_EVERY_MS), done: activity.begin() };
  };

  /** Takes the view from the URL, which then counts as written even where it says the view in other words. */
  const readUrl = () => {
    cancelPending();
    isTyping = false;
    const reading = ++readings;
    const { corpus, view: before } = store.getState();
    const { view: asked, problems } = parseView(location.search);
    const missing = unlocated(corpus, asked.event);
    const known = missing === null ? asked : { ...asked, event: null };
    const { view, notices } = resolveView(corpus, known, problems);
    current = formatView(view);
    if (current !== formatView(before) || notices.length > 0) {
      store.setState({ view, notices, lastMode: 'replace' });
    }
    if (view.event !== null && view.event !== asked.event) write('replace');
    if (missing === null) return;

    // The event follows when it has been located, unless the reader has gone on to another.
    const done = activity.begin();
    const follow = () => {
      if (reading !== readings) return;
      const now = { ...store.getState().view, event: asked.event };
      store.setState({ ...resolveView(corpus, now, problems), lastMode: 'replace' });
    };
    const fail = (reason: unknown) =>
      store.getState().setNotices([...notices, { code: 'not-loaded', detail: reasonOf(reason) }]);
    void corpus.details.locate(missing).then(follow, fail).finally(done);
  };

  const unsubscribe = store.subscribe(({ view, lastMode }, { view: before }) => {
    if (view.event !== before.event) readings++;
    const query = formatView(view);
    if (view === before || query === current) return;
    const hasNewWords = view.q !== '' && query === formatView({ ...before, q: view.q });
    if (lastMode === 'replace' || (isTyping && hasNewWords)) {
      current = query;
      replaceSoon();
      return;
    }
    flushPending();
    current = query;
    write('push');
    isTyping = hasNewWords;
  });

  readUrl();
  browser.addEventListener('popstate', readUrl);
  return () => {
    flushPending();
    unsubscribe();
    browser.removeEventListener('popstate', readUrl);
  };
}
