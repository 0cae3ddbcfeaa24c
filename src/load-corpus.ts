import { err, ok, type Result } from './base/result.ts';
import { type Corpus, corpusOf } from './bundle/corpus.ts';
import { loadBundle } from './load-bundle.ts';

/** The timeline of the page: in pieces when it names a `<link id="manifest">`, else one bundle. The error is for the reader. */
export async function loadCorpus(): Promise<Result<Corpus>> {
  const manifest = document.querySelector<HTMLLinkElement>('link#manifest');
  if (!manifest) {
    const bundle = await loadBundle();
    return bundle.ok ? ok(corpusOf(bundle.value)) : bundle;
  }
  try {
    const { loadShards } = await import('./load-shards.ts');
    return ok(await loadShards(manifest.href));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
