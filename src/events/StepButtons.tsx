import { useApp } from '../state/hooks.tsx';
import { neighbours } from '../state/selectors.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

/** To the events before and after the open one. At an end the button stays, so that the focus is not lost. */
export function StepButtons() {
  const { previous, next } = useApp(neighbours);
  const setView = useApp((state) => state.setView);
  const step = (
    name: 'previous' | 'next',
    target: { readonly id: string; readonly title: string } | null,
  ) => (
    <button
      type="button"
      className="button"
      aria-label={messages.events[name]}
      title={target?.title}
      aria-disabled={target === null}
      onClick={() => target && setView({ event: target.id })}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <>
      {step('previous', previous)}
      {step('next', next)}
    </>
  );
}
