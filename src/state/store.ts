import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Corpus } from '../bundle/corpus.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import { DEFAULT_DRAWING, type Drawing } from './drawing.ts';
import type { Found } from './search.ts';
import { openPlace, reveal, spanByClock, windowLimits, windowOf } from './timeline-window.ts';

/** How a change of view enters the browser's history: a choice pushes, panning and zooming replace. */
export type HistoryMode = 'push' | 'replace';

/** Something that the reader should know, mostly of a link: for example a field that was not understood. */
export interface Notice {
  /** Key of the message catalogue. */
  readonly code:
    | 'bad-field'
    | 'unknown-event'
    | 'event-moved'
    | 'event-removed'
    | 'unknown-id'
    | 'not-loaded';
  /** What the link said (the field's name or the id), or why something could not be loaded. */
  readonly detail: string;
}

/** What the reader chose, and the data; everything else is a selector. */
export interface AppState {
  readonly corpus: Corpus;
  readonly view: View;
  readonly drawing: Drawing;
  readonly notices: readonly Notice[];
  /** What the search has found last, where it takes its time; null before that, and where it answers at once. */
  readonly found: Found | null;
  /** How often details of events have come: whoever shows some reads them again. */
  readonly arrivals: number;
  /**
   * Merges `change` into the view. `lastMode` tells URL sync how to record it. A change of the open event that says
   * nothing of the window leaves it as it is, which a link with only an event would not do, or moves it just as far
   * as the event needs; and it ends the moment.
   */
  readonly setView: (change: Partial<View>, mode?: HistoryMode) => void;
  readonly lastMode: HistoryMode;
  readonly setDrawing: (change: Partial<Drawing>) => void;
  /** New data (hot reload): the view stays. */
  readonly setCorpus: (corpus: Corpus) => void;
  readonly setNotices: (notices: readonly Notice[]) => void;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(corpus: Corpus): AppStore {
  const store = createStore<AppState>()((set) => ({
    corpus,
    view: DEFAULT_VIEW,
    drawing: DEFAULT_DRAWING,
    notices: [],
    found: null,
    arrivals: 0,
    lastMode: 'push',
    setView: (change, mode = 'push') =>
      set((state) => ({
        view: { ...state.view, ...effectOfEvent(state, change), ...change },
        lastMode: mode,
      })),
    setDrawing: (change) => set(({ drawing }) => ({ drawing: { ...drawing, ...change } })),
    setCorpus: (next) => {
      unsubscribe();
      unsubscribe = next.details.subscribe(onArrival);
      set({ corpus: next, found: null });
    },
    setNotices: (notices) => set({ notices }),
  }));
  const onArrival = () => store.setState(({ arrivals }) => ({ arrivals: arrivals + 1 }));
  let unsubscribe = corpus.details.subscribe(onArrival);
  return store;
}

/** What a change of the open event means for the window and the moment. */
function effectOfEvent(
  state: Pick<AppState, 'corpus' | 'view' | 'drawing'>,
  { event }: Partial<View>,
): Partial<View> {
  if (event === undefined || event === state.view.event) return {};
  const { corpus, view, drawing } = state;
  const window = windowOf(state);
  const place = openPlace({ corpus, view: { ...view, event } });
  if (place === null) return { at: null, span: window };
  return { at: null, span: reveal(window, spanByClock(corpus, drawing, place), windowLimits(corpus)) };
}
