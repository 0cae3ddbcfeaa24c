import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { assert } from '../base/assert.ts';
import type { AppState, AppStore } from './store.ts';

const StoreContext = createContext<AppStore | null>(null);

/**
 * Gives `store` to the components below. To hydrate, the store's initial state must be the default view of the
 * prerendered page; the URL's view is set before hydration and shows with the render right after it.
 */
export const StoreProvider = ({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) => <StoreContext value={store}>{children}</StoreContext>;

/** The store itself, for event handlers: reading it does not render again. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  assert(store, 'a component that uses the store is outside StoreProvider');
  return store;
}

/** What `selector` reads of the state; renders again when that is another object. `selector` must be memoised. */
export const useApp = <T,>(selector: (state: AppState) => T): T => useStore(useAppStore(), selector);
