import type { Step } from './navigation.ts';

/** What a key does while the timeline has the focus. */
export type KeyAction =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'match'; readonly step: 'next' | 'previous' }
  | { readonly type: 'pan'; readonly by: number }
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'whole' | 'open' | 'close' | 'search' | 'help' };

/** Pan by this share of the window, zoom by this factor: for keys and buttons alike. */
export const PAN = 0.4;
export const ZOOM = 0.5;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

const OTHERS: Readonly<Record<string, KeyAction>> = {
  '+': { type: 'zoom', by: ZOOM },
  '=': { type: 'zoom', by: ZOOM },
  '-': { type: 'zoom', by: 1 / ZOOM },
  '0': { type: 'whole' },
  n: { type: 'match', step: 'next' },
  p: { type: 'match', step: 'previous' },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'close' },
  '/': { type: 'search' },
  '?': { type: 'help' },
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The action of a key press, or null: presses with Ctrl, Alt or Meta are the browser's. */
export function keyAction({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): KeyAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (shiftKey && key === 'ArrowRight') return { type: 'pan', by: PAN };
  if (shiftKey && key === 'ArrowLeft') return { type: 'pan', by: -PAN };
  const step = STEPS[key];
  return step === undefined ? (OTHERS[key] ?? null) : { type: 'step', step };
}
