import { NO_TOPIC_SHAPE, TOPIC_SHAPES } from './topic-shapes.ts';
import { TOPIC_SLOTS } from './topic-slot.ts';

/** The mark of a topic: its shape in its colour. Decoration only; null stands for no topic. */
export function TopicGlyph({ slot }: { slot: number | null }) {
  return (
    <svg
      className={slot === null ? 'glyph text-faint' : `glyph topic-${slot}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d={slot === null ? NO_TOPIC_SHAPE : (TOPIC_SHAPES[slot % TOPIC_SLOTS] ?? NO_TOPIC_SHAPE)} />
    </svg>
  );
}
