import { useCallback } from 'react';
import type { TimeSpan } from '../base/time.ts';
import { useAppStore } from '../state/hooks.tsx';
import { movedWindow } from './drawn-time.ts';
import { useWindowSetter } from './use-window-setter.ts';

/** A step of the window; both spans are in drawn time, and so is the one it gives. */
export type Move = (window: TimeSpan, limits: TimeSpan) => TimeSpan;

/** Moves the window of the view. */
export function useMove(): (move: Move) => void {
  const store = useAppStore();
  const setWindow = useWindowSetter();
  return useCallback((move) => setWindow(movedWindow(store.getState(), move)), [store, setWindow]);
}
