import { describe, expect, it } from 'vitest';
import { keyAction } from './keys.ts';

const press = (key: string, held: 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | null = null) =>
  keyAction({
    key,
    shiftKey: held === 'shiftKey',
    ctrlKey: held === 'ctrlKey',
    altKey: held === 'altKey',
    metaKey: held === 'metaKey',
  });

describe('keys', () => {
  it.each([
    ['ArrowRight', { type: 'step', step: 'next' }],
    ['End', { type: 'step', step: 'last' }],
    ['0', { type: 'whole' }],
    ['Enter', { type: 'open' }],
    ['Escape', { type: 'close' }],
    ['/', { type: 'search' }],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('pans with Shift and zooms both ways', () => {
    expect(press('ArrowLeft', 'shiftKey')).toMatchObject({ type: 'pan', by: expect.any(Number) });
    expect(press('+')).toEqual({ type: 'zoom', by: 0.5 });
    expect(press('-')).toEqual({ type: 'zoom', by: 2 });
    expect(press('?', 'shiftKey')).toEqual({ type: 'help' });
  });

  it.each(['a', 'Tab', 'PageDown', 'F5'])('leaves %s to the browser', (key) => {
    expect(press(key)).toBeNull();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves presses with %s to the browser', (held) => {
    expect(press('0', held)).toBeNull();
    expect(press('ArrowLeft', held)).toBeNull();
  });
});
