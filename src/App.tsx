import { useCallback, useEffect, useState } from 'react';
import { ArticleDialog } from './articles/ArticleDialog.tsx';
import type { Article, Source } from './bundle/schema.ts';
import { EventList } from './events/EventList.tsx';
import { Notices } from './events/Notices.tsx';
import { ReadingPane } from './events/ReadingPane.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { Header } from './Header.tsx';
import { CopyEventLink } from './share/ShareMenu.tsx';
import { StoreProvider, useApp } from './state/hooks.tsx';
import { openHead } from './state/selectors.ts';
import type { AppStore } from './state/store.ts';
import { TimelinePlace } from './TimelinePlace.tsx';
import { messages } from './ui/messages.ts';

function useDocumentTitle(): void {
  const title = useApp((state) => state.corpus.title);
  const event = useApp(openHead)?.title;
  useEffect(() => {
    document.title = event ? `${event} · ${title}` : title;
  }, [event, title]);
}

/** The article that the reader has open, and the report that led there. */
interface Reading {
  readonly article: Article;
  readonly source: Source | null;
}

function Screen() {
  const title = useApp((state) => state.corpus.title);
  const list = useApp((state) => state.view.list);
  const embed = useApp((state) => state.view.embed);
  const [reading, setReading] = useState<Reading | null>(null);
  const onRead = useCallback(
    (article: Article, source: Source | null) => setReading({ article, source }),
    [],
  );
  const closeArticle = useCallback(() => setReading(null), []);
  useDocumentTitle();
  return (
    <div className="screen">
      <a className="skip-link no-print" href="#events">
        {messages.app.skip}
      </a>
      {embed ? <h1 className="sr-only">{title}</h1> : <Header />}
      {!embed && <FilterBar />}
      <Notices />
      <main className="place-main" data-list={list ? '' : undefined}>
        {!list && <TimelinePlace />}
        <div className="place-below">
          <EventList />
          <ReadingPane onRead={onRead} actions={<CopyEventLink />} />
        </div>
      </main>
      {reading && <ArticleDialog {...reading} onClose={closeArticle} />}
    </div>
  );
}

export function App({ store }: { store: AppStore }) {
  return (
    <StoreProvider store={store}>
      <Screen />
    </StoreProvider>
  );
}
