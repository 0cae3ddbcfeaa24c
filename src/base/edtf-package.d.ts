/** The `edtf` package ships no types. We use it in tests only, as an oracle. */
declare module 'edtf' {
  /** Throws when `value` is no EDTF. `min` and `max`: UTC ms, both inclusive. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
