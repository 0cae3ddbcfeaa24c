import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import type { Bundle, TimelineEvent } from './bundle/schema.ts';
import { createAppStore } from './state/store.ts';
import { formatEdtf } from './ui/format-date.ts';

/** The HTML of the app in its default view, for the page as built; `main.tsx` hydrates it. */
export const renderApp = (bundle: Bundle): string => renderToString(<App store={createAppStore(bundle)} />);

/** The static content of the page of one event, `e/<id>/`, which needs no script. */
export const renderEventPage = (_bundle: Bundle, event: TimelineEvent): string =>
  renderToString(
    <main>
      <p>{formatEdtf(event.date, 'long')}</p>
      <h1>{event.title}</h1>
      <p>{event.summary}</p>
      <a href={`../../?event=${event.id}`}>{event.title}</a>
    </main>,
  );
