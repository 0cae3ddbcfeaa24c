import { Component, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { activity } from './state/activity.ts';
import { messages } from './ui/messages.ts';
import { useHydrated } from './ui/use-media-query.ts';

const Timeline = lazy(() => import('./timeline/Timeline.tsx'));

/** Holds the timeline's room until it is here, and keeps the app from counting as idle. */
function Skeleton() {
  useEffect(() => activity.begin(), []);
  return (
    <div className="skeleton" aria-hidden="true">
      <div />
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}

/** Says so when the timeline's code cannot be had; the rest of the screen goes on without it. */
class Fallible extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div
        role="alert"
        className="grid h-full place-content-center justify-items-center gap-3 p-4 text-center"
      >
        <p className="font-serif text-base text-soft">{messages.app.timelineFailed}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {messages.app.tryAgain}
        </button>
      </div>
    );
  }
}

/** Where the timeline stands. Its code, most of the app's, comes after the list is on the screen. */
export function TimelinePlace() {
  const hydrated = useHydrated();
  return (
    <section aria-label={messages.app.timeline} className="place-timeline">
      <Fallible>
        <Suspense fallback={<Skeleton />}>{hydrated ? <Timeline /> : <Skeleton />}</Suspense>
      </Fallible>
    </section>
  );
}
