import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Diagnostic, lineAndColumn } from '../../base/diagnostic.ts';
import type { LedgerFile } from './ledger.ts';

const LedgerSchema = v.strictObject({
  events: v.record(v.string(), v.string()),
  redirects: v.record(v.string(), v.nullable(v.string())),
});

export interface LedgerRead {
  /** Null when there is an error among the diagnostics. */
  readonly ledger: LedgerFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `ledger.yaml`; an empty file begins a ledger. One that cannot be read is an error: it holds people's links. */
export function readLedger({ path, text }: { readonly path: string; readonly text: string }): LedgerRead {
  const document = parseDocument(text);
  const broken = document.errors[0];
  const data: unknown = broken ? null : (document.toJS() ?? { events: {}, redirects: {} });
  const parsed = v.safeParse(LedgerSchema, data);
  if (!broken && parsed.success) {
    const { events, redirects } = parsed.output;
    const keys = Object.entries(events).map(([id, list]) => [id, list.split(' ').filter(Boolean)] as const);
    return {
      ledger: { path, events: new Map(keys), redirects: new Map(Object.entries(redirects)) },
      diagnostics: [],
    };
  }
  const what = broken ? broken.message.split('\n')[0] : parsed.issues?.[0].message;
  const message = `The ledger of event ids cannot be read: ${what}. Restore the committed file; links depend on it.`;
  const place = lineAndColumn(text, broken?.pos[0] ?? 0);
  return {
    ledger: null,
    diagnostics: [{ level: 'error', code: 'bad-ledger', message, file: path, ...place }],
  };
}
