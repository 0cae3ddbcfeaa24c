import { NO_FILTERS } from '../state/filter.ts';
import { useApp } from '../state/hooks.tsx';
import { whyHidden } from '../state/selectors.ts';
import { messages } from '../ui/messages.ts';

/** Says when the open event is not among those that the filters let through, and offers the way back. */
export function HiddenNote({ place }: { place: number }) {
  const hidden = useApp((state) => whyHidden(state, place).some((reason) => reason.by !== 'window'));
  const setView = useApp((state) => state.setView);
  return (
    <div role="status">
      {hidden && (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 border-l-[3px] border-accent pl-3.5 text-[.8125rem] text-soft">
          {messages.events.hidden}
          <button type="button" className="link" onClick={() => setView(NO_FILTERS)}>
            {messages.filters.clearAll}
          </button>
        </p>
      )}
    </div>
  );
}
