import type { EventKind } from '../../bundle/schema.ts';

/** An editor's change to what the build made. `line` is the 1-based line of the file it stands on. */
export type Correction = { readonly event: string; readonly reason: string; readonly line: number } & (
  | { readonly do: 'retitle'; readonly title: string }
  /** `date` is EDTF. */
  | { readonly do: 'redate'; readonly date: string }
  | {
      readonly do: 'retag';
      readonly topics?: readonly string[];
      readonly actors?: readonly string[];
      readonly kind?: EventKind;
    }
  | { readonly do: 'merge'; readonly into: string }
  /** The sources whose excerpt has `words` become an event of their own. */
  | { readonly do: 'split'; readonly words: string; readonly title: string; readonly date?: string }
  | { readonly do: 'drop' }
);

export interface Corrections {
  readonly path: string;
  readonly list: readonly Correction[];
}
