import { useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';

interface FilterChipProps {
  readonly name: string;
  /** Events it has under the other filters. */
  readonly count: number;
  /** Of a topic; undefined for an actor. */
  readonly slot?: number | null;
  readonly chosen: boolean;
  readonly excluded: boolean;
  readonly onChoose: () => void;
  readonly onExclude: () => void;
}

/** One value of a filter in the bar: a checkbox, or, while it is excluded, the button that ends that. */
export function FilterChip({ name, count, slot, chosen, excluded, onChoose, onExclude }: FilterChipProps) {
  const colour = slot === undefined || slot === null ? 'text-accent' : `topic-${slot}`;
  // The button gives way to the checkbox when the exclusion ends, and its focus with it.
  const keepsFocus = useRef(false);
  const takeFocus = (input: HTMLInputElement | null) => {
    if (input && keepsFocus.current) input.focus();
    keepsFocus.current = false;
  };
  if (excluded) {
    return (
      <button
        type="button"
        className="chip chip-excluded text-accent"
        aria-label={messages.filters.include(name)}
        onClick={() => {
          keepsFocus.current = true;
          onExclude();
        }}
      >
        <span>{messages.filters.not}</span>
        <span className="chip-name">{name}</span>
        <Icon name="close" />
      </button>
    );
  }
  return (
    <label className={`chip ${colour}`}>
      <input ref={takeFocus} type="checkbox" checked={chosen} onChange={onChoose} />
      {slot !== undefined && <TopicGlyph slot={slot} />}
      <span className="chip-name">{name}</span>
      <span className="count">
        {messages.number(count)} <span className="sr-only">{messages.filters.events}</span>
      </span>
    </label>
  );
}
