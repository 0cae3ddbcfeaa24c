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
  /**
   * Merges `change` into the view. `lastMode` tells URL sync how to record it. A change of the open event that says
   * nothing of the window leaves it as it is, which a link with only an event would not do, or moves it just as far
   * as the event needs; and it ends the moment.
   */
  readonly setView: (change: Partial<View>, mode?: HistoryMode) => void;
  readonly lastMode: HistoryMode;
  /** New data (hot reload): the view stays. */
  readonly setBundle: (bundle: Bundle) => void;
  readonly setNotices: (notices: readonly Notice[]) => void;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(bundle: Bundle): AppStore {
  return createStore<AppState>()((set) => ({
    bundle,
    view: DEFAULT_VIEW,
    notices: [],
    lastMode: 'push',
    setView: (change, mode = 'push') =>
      set((state) => ({
        view: { ...state.view, ...effectOfEvent(state, change), ...change },
        lastMode: mode,
      })),
    setBundle: (next) => set({ bundle: next }),
    setNotices: (notices) => set({ notices }),
  }));
}

/** What a change of the open event means for the window and the moment. */
function effectOfEvent(state: Pick<AppState, 'bundle' | 'view'>, { event }: Partial<View>): Partial<View> {
  if (event === undefined || event === state.view.event) return {};
  const window = windowOf(state);
  const target = event === null ? null : eventById(eventIndex(state.bundle), event);
  if (!target) return { at: null, span: window };
  const span = { start: utcMs(target.start), end: utcMs(target.end) };
  return { at: null, span: reveal(window, span, windowLimits(state.bundle)) };
}
