import { useSyncExternalStore } from 'react';

/** Whether `query` holds. In a prerendered page, and until it is hydrated, `whenPrerendered`. */
export function useMediaQuery(query: string, whenPrerendered: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => whenPrerendered,
  );
}

const never = () => () => {};

/** False in a prerendered page and until it is hydrated, then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
