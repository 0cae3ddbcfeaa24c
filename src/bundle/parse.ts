import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import { BUNDLE_VERSION, type Bundle, BundleSchema } from './schema.ts';

/** Reads a bundle from JSON that has been parsed but not yet trusted. The error is one sentence for a person. */
export function parseBundle(data: unknown): Result<Bundle> {
  const version = v.safeParse(v.object({ version: v.number() }), data);
  if (version.success && version.output.version !== BUNDLE_VERSION) {
    return err(`The bundle has version ${version.output.version}; this app reads version ${BUNDLE_VERSION}.`);
  }
  const parsed = v.safeParse(BundleSchema, data);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return err(`The bundle is not valid at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}.`);
}
