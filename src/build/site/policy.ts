/** Content security policy of the site: nothing but its own files, and no inline script or style at all. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy for hosts that cannot send headers. It stands first in a page: it binds only what comes after it. */
export const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Files under `assets/` carry a hash of their content in their name and never change. */
const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';
const ASSETS = '/assets/';

/** The headers that the site is served with at `pathname`. */
export const headersFor = (pathname: string): Readonly<Record<string, string>> => ({
  ...SECURITY_HEADERS,
  'Cache-Control': pathname.startsWith(ASSETS) ? CACHE_FOR_EVER : 'no-cache',
});

/** The same for static hosts that read a `_headers` file. */
export function headersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${ASSETS}*`, `  Cache-Control: ${CACHE_FOR_EVER}`, ''].join('\n');
}
