import { describe, expect, it } from 'vitest';
import { LoadCache } from './load-cache.ts';

/** A cache of two, and the keys that it has loaded. */
function cacheOfTwo() {
  const loaded: number[] = [];
  const cache = new LoadCache(2, async (key) => {
    loaded.push(key);
    if (key < 0) throw new Error('no such thing');
    return `value ${key}`;
  });
  return { cache, loaded };
}

describe('LoadCache', () => {
  it('loads once what is asked for at the same time, and holds it', async () => {
    const { cache, loaded } = cacheOfTwo();
    expect(cache.get(1)).toBeUndefined();
    expect(await Promise.all([cache.load(1), cache.load(1)])).toEqual(['value 1', 'value 1']);
    await cache.load(1);
    expect(loaded).toEqual([1]);
    expect(cache.get(1)).toBe('value 1');
  });

  it('lets go of what was not used for longest', async () => {
    const { cache } = cacheOfTwo();
    await cache.load(1);
    await cache.load(2);
    cache.get(1);
    await cache.load(3);
    expect([1, 2, 3].map((key) => cache.get(key))).toEqual(['value 1', undefined, 'value 3']);
  });

  it('tries again what has failed', async () => {
    const { cache, loaded } = cacheOfTwo();
    await expect(cache.load(-1)).rejects.toThrow('no such thing');
    await expect(cache.load(-1)).rejects.toThrow('no such thing');
    expect(loaded).toEqual([-1, -1]);
  });
});
