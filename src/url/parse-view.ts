import { FIELDS } from './fields.ts';
import { upgradeParams } from './upgrade.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A part of a link that means nothing: the parameter and the words it had. */
export interface ViewProblem {
  readonly field: string;
  readonly value: string;
}

/**
 * Reads the query of a URL, with or without its `?`. Never throws: each parameter that cannot be read falls back to
 * its default alone and is reported. Unknown parameters are passed over; of one that is repeated the first counts.
 */
export function parseView(query: string): { view: View; problems: ViewProblem[] } {
  const { params, badVersion } = upgradeParams(new URLSearchParams(query));
  const problems: ViewProblem[] = badVersion === null ? [] : [{ field: 'v', value: badVersion }];
  let view = DEFAULT_VIEW;
  for (const { param, parse } of FIELDS) {
    const text = params.get(param);
    if (!text) continue;
    const { change, bad } = parse(text);
    view = { ...view, ...change };
    problems.push(...bad.map((value) => ({ field: param, value })));
  }
  return { view, problems };
}
