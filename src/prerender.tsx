import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import type { Corpus } from './bundle/corpus.ts';
import type { Bundle, TimelineEvent } from './bundle/schema.ts';
import { EventPage } from './events/EventPage.tsx';
import { createAppStore } from './state/store.ts';

/** The HTML of the app in its default view, for the page as built; `main.tsx` hydrates it. */
export const renderApp = (corpus: Corpus): string => renderToString(<App store={createAppStore(corpus)} />);

/** The static content of the page of one event, `e/<id>/`, which needs no script. */
export const renderEventPage = (bundle: Bundle, event: TimelineEvent): string =>
  renderToString(<EventPage bundle={bundle} event={event} />);
