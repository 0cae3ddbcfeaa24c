import { err, type Result } from './base/result.ts';
import { parseBundle } from './bundle/parse.ts';
import type { Bundle } from './bundle/schema.ts';
import { messages } from './ui/messages.ts';

/** Fetches and reads the bundle that the page names in `<link id="bundle">`. The error is for the reader. */
export async function loadBundle(): Promise<Result<Bundle>> {
  const link = document.querySelector<HTMLLinkElement>('link#bundle');
  if (!link) return err(messages.app.error.noBundle);
  try {
    const response = await fetch(link.href);
    if (!response.ok) return err(messages.app.error.status(response.status));
    return parseBundle(await response.json());
  } catch (cause) {
    return err(messages.app.error.unreadable(cause instanceof Error ? cause.message : String(cause)));
  }
}
