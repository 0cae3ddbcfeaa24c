import { type ReactNode, useId } from 'react';
import type { Article, Source } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { EventPanel } from './EventPanel.tsx';
import { Intro } from './Intro.tsx';
import { PendingEvent } from './PendingEvent.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useOpenEvent } from './use-open-event.ts';

/** From here on list and reading pane stand side by side; the same width as in app.css. */
const WIDE = '(min-width: 56.25rem)';

interface ReadingPaneProps {
  /** Opens an article, at a report or from its start. */
  readonly onRead: (article: Article, source: Source | null) => void;
  readonly actions: ReactNode;
}

/** The button that closed the event is gone: the focus goes where the event came from. A sheet gives it back itself. */
const focusEntry = (id: string) => {
  const list = document.getElementById('events');
  (list?.querySelector<HTMLElement>(`a[href="?event=${CSS.escape(id)}"]`) ?? list)?.focus();
};

/** The open event: beside the list, or on a phone in a sheet over it. */
export function ReadingPane({ onRead, actions }: ReadingPaneProps) {
  const event = useOpenEvent();
  const id = useApp((state) => state.view.event);
  const setView = useApp((state) => state.setView);
  const wide = useMediaQuery(WIDE, true);
  const titleId = useId();
  const close = () => {
    setView({ event: null });
    if (id !== null) focusEntry(id);
  };
  const isOpen = event.status !== 'none';
  const panel =
    event.status === 'ready' ? (
      <EventPanel place={event.place} full={event.full} titleId={titleId} onRead={onRead} actions={actions} />
    ) : (
      isOpen && <PendingEvent event={event} titleId={titleId} />
    );

  if (wide || !isOpen) {
    return (
      <section
        aria-label={messages.events.pane}
        className="pane relative border-line px-4 py-5 wide:border-l wide:px-8"
      >
        {isOpen && (
          <div className="float-right ml-4 flex gap-1.5 no-print">
            <StepButtons />
            <button type="button" className="button" aria-label={messages.events.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
        )}
        <div className="max-w-[51rem]">{panel || <Intro onRead={onRead} />}</div>
      </section>
    );
  }
  return (
    <Dialog className="sheet" labelledBy={titleId} onClose={close}>
      <div className="px-4 pt-5 pb-4">{panel}</div>
      <div className="sticky bottom-0 flex justify-between gap-2 border-t border-line bg-raised px-4 pt-2.5 pb-[max(.625rem,env(safe-area-inset-bottom))] [&_.button]:min-h-11 [&_.button]:min-w-14">
        <button type="button" className="button" onClick={close}>
          <Icon name="close" />
          {messages.events.close}
        </button>
        <div className="flex gap-2">
          <StepButtons />
        </div>
      </div>
    </Dialog>
  );
}
