/** Breaches told; the rest are a number. */
const MOST_TOLD = 20;

/** Throws when there is a breach, with what is wrong with the bundle. */
export function refuse(breaches: readonly string[]): void {
  if (breaches.length === 0) return;
  const told = breaches.slice(0, MOST_TOLD);
  const more = breaches.length - told.length;
  throw new Error(`The bundle is not sound:\n${told.join('\n')}${more > 0 ? `\nand ${more} more` : ''}`);
}
