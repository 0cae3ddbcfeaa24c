import { useCallback, useEffect, useRef, useState } from 'react';
import type { LabelOnScreen } from './drawing.ts';

/** A pointer that stays this long on a label wants to know; one that has left has this long to come to the panel. */
const COME_MS = 250;
const LEAVE_MS = 200;

/** Which label's panel is open. */
export interface PeekState {
  readonly label: LabelOnScreen | null;
  /** The pointer has come to a label, or left it. */
  readonly hover: (label: LabelOnScreen | null) => void;
  /** The keyboard has come to a label. */
  readonly show: (label: LabelOnScreen | null) => void;
  /** The pointer is on the panel itself. */
  readonly keep: () => void;
  readonly close: () => void;
}

/** Opens a panel on hover and on focus; it stays while the pointer is on its label or on itself. */
export function usePeek(): PeekState {
  const [label, setLabel] = useState<LabelOnScreen | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const hover = useCallback((next: LabelOnScreen | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLabel(next), next === null ? LEAVE_MS : COME_MS);
  }, []);
  const show = useCallback((next: LabelOnScreen | null) => {
    clearTimeout(timer.current);
    setLabel(next);
  }, []);
  const close = useCallback(() => show(null), [show]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { label, hover, show, keep, close };
}
