import type { Account } from '../../bundle/schema.ts';
import type { Mention } from '../events/mention.ts';
import type { Figure } from './figure.ts';
import { mayBeSame } from './numbers.ts';

/** Where the sources of one event differ, on its day or on a figure, and where one contradicts itself. */
export function accountsOf(mentions: readonly Mention[]): Account[] {
  return [...differentDays(mentions), ...differentFigures(mentions), ...mentions.flatMap(contradictionsOf)];
}

function differentDays(mentions: readonly Mention[]): Account[] {
  const days = new Map<string, number>();
  mentions.forEach(({ date }, source) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date.value)?.[0];
    if (date.known && day !== undefined && !date.value.includes('/') && !days.has(day)) days.set(day, source);
  });
  return days.size < 2 ? [] : [...days].map(([value, source]) => ({ source, field: 'date', value }));
}

interface Told {
  readonly figure: Figure;
  readonly source: number;
  readonly article: string;
}

/** Figures of one thing in several articles, where two of them cannot both be right. */
function differentFigures(mentions: readonly Mention[]): Account[] {
  const byKey = new Map<string, Told[]>();
  mentions.forEach(({ figures, article: { id } }, source) => {
    for (const figure of figures) {
      // Of two figures for one thing in one sentence nobody knows which is meant.
      if (figures.filter(({ key }) => key === figure.key).length > 1) continue;
      byKey.set(figure.key, [...(byKey.get(figure.key) ?? []), { figure, source, article: id }]);
    }
  });
  return [...byKey.values()].flatMap((all) => {
    const told = all.filter(({ article }, i) => all.findIndex((other) => other.article === article) === i);
    const differ = told.some((a) => told.some((b) => !mayBeSame(a.figure, b.figure)));
    const what = told[0]?.figure.what;
    if (!differ || what === undefined) return [];
    return told.map(({ figure, source }) => ({ source, field: `figure: ${what}`, value: figure.text }));
  });
}

const contradictionsOf = ({ miscounts }: Mention, source: number): Account[] =>
  miscounts.flatMap(({ what, stated, counted }) => [
    { source, field: `figure: ${what}`, value: stated },
    { source, field: `figure: ${what}`, value: counted },
  ]);
