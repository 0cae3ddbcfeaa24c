/** The version of the view URL that this app writes. A link without `v` is of version 1. */
export const VIEW_VERSION = 1;

/** At place n: turns the parameters of version n + 1 into those of the version after it. */
const UPGRADES: readonly ((params: URLSearchParams) => URLSearchParams)[] = [];

/**
 * `params` step by step in the words of the present version. A version that is none, or newer than this app, is
 * read as the present one and reported.
 */
export function upgradeParams(params: URLSearchParams): {
  params: URLSearchParams;
  badVersion: string | null;
} {
  const text = params.get('v') || '1';
  const version = /^[1-9]\d*$/.test(text) ? Number(text) : VIEW_VERSION + 1;
  const upgraded = UPGRADES.slice(version - 1).reduce((step, upgrade) => upgrade(step), params);
  return { params: upgraded, badVersion: version > VIEW_VERSION ? text : null };
}
