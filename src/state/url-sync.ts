import { formatView } from '../url/format-view.ts';
import { parseView } from '../url/parse-view.ts';
import { activity } from './activity.ts';
import { resolveView } from './resolve-view.ts';
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
 * search replace the one that is there. The same URL is never written twice in a row.
 */
export function startUrlSync(store: AppStore, browser: SyncWindow): () => void {
  const { location, history } = browser;
  /** The query of the entry that the browser is at, or will be when `pending` is written. */
  let current = '';
  /** The writing of `current` into the present entry, while it waits its turn. */
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly done: () => void } | null = null;
  /** True while the present entry was pushed for words of a search, which further letters replace. */
  let isTyping = false;

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
    const { view: asked, problems } = parseView(location.search);
    const { view, notices } = resolveView(store.getState().corpus, asked, problems);
    const moved = view.event !== null && view.event !== asked.event;
    const isSame = formatView(view) === formatView(store.getState().view);
    current = formatView(view);
    if (!isSame || notices.length > 0) store.setState({ view, notices, lastMode: 'replace' });
    if (moved) write('replace');
  };

  const unsubscribe = store.subscribe(({ view, lastMode }, { view: before }) => {
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
