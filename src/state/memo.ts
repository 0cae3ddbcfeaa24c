/**
 * `compute` with a memory of its last call: the same arguments, each by identity, give the same result object.
 * React's external stores need that of every selector.
 */
export function memoLast<Args extends readonly unknown[], R>(
  compute: (...args: Args) => R,
): (...args: Args) => R {
  let last: { readonly args: Args; readonly result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known && args.every((arg, i) => Object.is(arg, known.args[i]))) return known.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
