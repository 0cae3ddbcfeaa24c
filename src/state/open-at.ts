import { activity } from './activity.ts';
import type { AppStore } from './store.ts';

/** Opens the event at `place`: at once when its id is known, else as soon as it is. */
export function openAt(store: AppStore, place: number): void {
  const { details } = store.getState().corpus;
  const open = () => {
    const head = details.head(place);
    if (head) store.getState().setView({ event: head.id });
  };
  if (details.head(place)) {
    open();
    return;
  }
  const done = activity.begin();
  const fail = (reason: unknown) =>
    store.getState().setNotices([{ code: 'not-loaded', detail: reasonOf(reason) }]);
  void details.loadHeads([place]).then(open, fail).finally(done);
}

/** What an error says to a reader. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
