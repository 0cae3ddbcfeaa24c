import { createStore, type StoreApi } from 'zustand/vanilla';
import { utcMs } from '../base/time.ts';
import { eventById, eventIndex } from '../bundle/event-index.ts';
import type { Bundle } from '../bundle/schema.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import { reveal, windowLimits, windowOf } from './timeline-window.ts';

/** How a change of view enters the browser's history: a choice pushes, panning and zooming replace. */
export type HistoryMode = 'push' | 'replace';

/** Something about a link that the reader should know, for example a field that was not understood. */
export interface Notice {
  /** Key of the message catalogue. */
  readonly code: 'bad-field' | 'unknown-event' | 'event-moved' | 'event-removed' | 'unknown-id';
  /** What the link said: the field's name or the id. */
  readonly detail: string;
}

/** What the reader chose, and the data; everything else is a selector. */
export interface AppState {
  readonly bundle: Bundle;
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Merges `change` into the view. `lastMode` tells URL sync how to record it. */
  readonly setView: (change: Partial<View>, mode?: HistoryMode) => void;
  readonly lastMode: HistoryMode;
  /**
   * Opens the event `id`, or closes the open one with null. The window stays as it is, which a link with nothing
   * but the event would not do, and moves only as far as it must to show the event.
   */
  readonly chooseEvent: (id: string | null) => void;
  /** New data (hot reload): the view stays. */
  readonly setBundle: (bundle: Bundle) => void;
  readonly setNotices: (notices: readonly Notice[]) => void;
}

function choiceOf(state: Pick<AppState, 'bundle' | 'view'>, id: string | null): Partial<View> {
  const window = windowOf(state);
  if (id === null) return { event: null, span: state.view.event === null ? state.view.span : window };
  const event = eventById(eventIndex(state.bundle), id);
  const target = event && { start: utcMs(event.start), end: utcMs(event.end) };
  return {
    event: id,
    at: null,
    span: target ? reveal(window, target, windowLimits(state.bundle)) : state.view.span,
  };
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(bundle: Bundle): AppStore {
  return createStore<AppState>()((set) => ({
    bundle,
    view: DEFAULT_VIEW,
    notices: [],
    lastMode: 'push',
    setView: (change, mode = 'push') =>
      set((state) => ({ view: { ...state.view, ...change }, lastMode: mode })),
    chooseEvent: (id) =>
      set((state) => ({ view: { ...state.view, ...choiceOf(state, id) }, lastMode: 'push' })),
    setBundle: (next) => set({ bundle: next }),
    setNotices: (notices) => set({ notices }),
  }));
}
