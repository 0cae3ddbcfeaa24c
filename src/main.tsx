import './app.css';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import { assert } from './base/assert.ts';
import { corpusOf } from './bundle/corpus.ts';
import { parseBundle } from './bundle/parse.ts';
import { loadCorpus } from './load-corpus.ts';
import { activity } from './state/activity.ts';
import { startSearch } from './state/search-sync.ts';
import { type AppStore, createAppStore } from './state/store.ts';
import { startUrlSync } from './state/url-sync.ts';
import { ErrorScreen } from './ui/ErrorScreen.tsx';
import { LoadingScreen } from './ui/LoadingScreen.tsx';
import { applyTheme, storedTheme } from './ui/theme.ts';

declare global {
  interface Window {
    /** For scripts that drive the page: `idle` resolves when the app has settled. */
    readonly newsline: { idle(): Promise<void> };
  }
}

let store: AppStore | null = null;

async function start(container: HTMLElement): Promise<void> {
  const prerendered = container.firstElementChild !== null;
  const root: Root | null = prerendered ? null : createRoot(container);
  root?.render(<LoadingScreen />);
  const loaded = await loadCorpus();
  if (!loaded.ok) {
    (root ?? createRoot(container)).render(<ErrorScreen reason={loaded.error} />);
    return;
  }
  const loadedStore = createAppStore(loaded.value);
  store = loadedStore;
  startUrlSync(loadedStore, window);
  startSearch(loadedStore);
  const app = (onMount: () => void) => (
    <StrictMode>
      <Mounted onMount={onMount}>
        <App store={loadedStore} />
      </Mounted>
    </StrictMode>
  );
  await new Promise<void>((resolve) => {
    if (root) root.render(app(resolve));
    else hydrateRoot(container, app(resolve));
  });
}

/** Tells when the screen stands: React renders in its own time, and the page is not idle before. */
function Mounted({ onMount, children }: { readonly onMount: () => void; readonly children: ReactNode }) {
  useEffect(onMount, [onMount]);
  return children;
}

/** Resolves when no work is open and nothing on the page moves any more. */
async function idle(): Promise<void> {
  await activity.idle();
  const moving = document.getAnimations().filter((animation) => animation.playState === 'running');
  // An animation that is called off has ended too.
  await Promise.allSettled(moving.map((animation) => animation.finished));
}

const container = document.getElementById('root');
assert(container, 'index.html has no #root');
applyTheme(storedTheme());
Object.assign(window, { newsline: { idle } });
void start(container).finally(activity.begin());

import.meta.hot?.on('newsline:bundle', (data: unknown) => {
  const parsed = parseBundle(data);
  // Without a store the page shows the error screen: what broke it has been mended.
  if (store === null || !parsed.ok) window.location.reload();
  else store.getState().setCorpus(corpusOf(parsed.value));
});
