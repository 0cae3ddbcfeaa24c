import type { Corpus } from '../bundle/corpus.ts';
import { wordsOf } from '../bundle/words.ts';
import { activity } from './activity.ts';
import { type BitSet, fullBits, intersection } from './bit-set.ts';
import { reasonOf } from './open-at.ts';
import { hasWord } from './search.ts';
import type { AppState, AppStore, Notice } from './store.ts';

/** The search waits so long for the next letter, in ms: a word of one letter is in most pieces of the index. */
const QUIET_MS = 120;

/**
 * Looks the words of the view up, in a timeline that is not here as a whole, and puts what it finds into the store;
 * until then the store has what was found last. Goes on until the function that it returns is called.
 */
export function startSearch(store: AppStore): () => void {
  let stop = () => {};

  const search = async ({ corpus, view: { q } }: AppState) => {
    const isAsked = () => store.getState().corpus === corpus && store.getState().view.q === q;
    try {
      const bits = await findEvents(corpus, q);
      if (isAsked()) store.setState({ found: { q, bits } });
    } catch (error) {
      if (!isAsked()) return;
      const notices: Notice[] = [{ code: 'not-loaded', detail: reasonOf(error) }];
      // What was found before stays: there is nothing to wait for any more.
      store.setState(({ found }) => ({
        notices,
        found: { q, bits: found?.bits ?? fullBits(corpus.columns.size) },
      }));
    }
  };
  const searchSoon = (state: AppState) => {
    stop();
    if (state.corpus.words === null || !hasWord(state.view.q)) return;
    const done = activity.begin();
    const timer = setTimeout(() => void search(state).finally(done), QUIET_MS);
    stop = () => {
      clearTimeout(timer);
      done();
    };
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.corpus !== before.corpus || state.view.q !== before.view.q) searchSoon(state);
  });
  searchSoon(store.getState());
  return () => {
    unsubscribe();
    stop();
  };
}

/** The events that have every word of `q`, or a word that it begins. */
export async function findEvents({ words, columns }: Corpus, q: string): Promise<BitSet> {
  const all = fullBits(columns.size);
  if (words === null) return all;
  const found = await Promise.all([...new Set(wordsOf(q))].map((word) => words.placesOf(word)));
  return found.reduce(intersection, all);
}
