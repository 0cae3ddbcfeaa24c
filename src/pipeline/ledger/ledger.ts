/**
 * Which event ids a timeline has ever given out, so that a link outlives a better title, a corrected article or a
 * merged event. It is data beside the articles, kept by the build and committed with them.
 */
export interface Ledger {
  /** The events there are, in the order of the last build: id to what its sources were known by (`sourceKeys`). */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** The events there were: old id to the id that took it in, or null where nothing did. */
  readonly redirects: ReadonlyMap<string, string | null>;
}

/** A ledger and the path of its file, as the caller gave it. */
export interface LedgerFile extends Ledger {
  readonly path: string;
}

export const EMPTY_LEDGER: Ledger = { events: new Map(), redirects: new Map() };
