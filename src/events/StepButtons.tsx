import { useMemo } from 'react';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { openAt } from '../state/open-at.ts';
import { neighbours } from '../state/selectors.ts';
import { useHead, useLoadedHeads } from '../state/use-heads.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

/** To the event at `place`. At an end (null) the button stays, so that the focus is not lost. */
function StepButton({ name, place }: { readonly name: 'previous' | 'next'; readonly place: number | null }) {
  const store = useAppStore();
  const head = useHead(place);
  return (
    <button
      type="button"
      className="button"
      aria-label={messages.events[name]}
      title={head?.title}
      aria-disabled={place === null}
      onClick={() => place !== null && openAt(store, place)}
    >
      <Icon name={name} />
    </button>
  );
}

/** To the events before and after the open one. */
export function StepButtons() {
  const { previous, next } = useApp(neighbours);
  useLoadedHeads(useMemo(() => [previous, next].filter((place) => place !== null), [previous, next]));
  return (
    <>
      <StepButton name="previous" place={previous} />
      <StepButton name="next" place={next} />
    </>
  );
}
