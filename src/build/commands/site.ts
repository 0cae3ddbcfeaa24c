import { buildSite, buildSiteOfFile } from '../build-site.ts';

export interface SiteOptions {
  readonly out: string;
  readonly bundle?: string;
  readonly base?: string;
}

/** `newsline site`: the static site of a folder of articles, or of a bundle that has been made before. */
export async function siteCommand(dir: string | undefined, options: SiteOptions): Promise<void> {
  const { out, bundle, base } = options;
  if (base !== undefined && !/^(?:\/|\.\/|https?:\/\/)/.test(base)) {
    throw new Error(`--base is a path on the host, such as /news/, not "${base}".`);
  }
  if (dir !== undefined && bundle === undefined) await buildSite(dir, out, base);
  else if (dir === undefined && bundle !== undefined) await buildSiteOfFile(bundle, out, base);
  else throw new Error('Name either a folder of articles or, with --bundle, a bundle file.');
  console.log(`The site is in ${out}`);
}
