import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/** The browser that the tests drive: `$CHROMIUM_PATH`, else the Chromium that npm brought, else an installed Chrome. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  // The sandbox does not start as root, and neither of the two changes what a page looks like.
  const args = ['--no-sandbox', '--disable-gpu'];
  const executablePath = process.env.CHROMIUM_PATH || (await chromiumOfNpm());
  return executablePath ? { args, executablePath } : { args, channel: 'chrome' };
}

/** The Chromium of @sparticuz/chromium, which is for Linux on x64 alone; null elsewhere. */
async function chromiumOfNpm(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // A folder of this version's own: the package takes whatever an older version has left behind.
  const folder = join(tmpdir(), `newsline-chromium-${versionOfPackage()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  process.env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  // The package's own configuration looks for fonts only in /tmp/fonts; without fonts, text has no width.
  process.env.FONTCONFIG_PATH = writeFontConfiguration(folder);
  return join(folder, 'chromium');
}

/** Unpacks beside `folder` and renames, so that a run that is stopped or another at the same time does no harm. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  const staging = mkdtempSync(`${folder}-`);
  process.env.TMPDIR = staging;
  // Makes the package bring the system libraries that Chromium needs; it looks at this when it is imported.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true });
    // Another run was first: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

function versionOfPackage(): string {
  const file = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function writeFontConfiguration(folder: string): string {
  const configuration = join(folder, 'fontconfig');
  mkdirSync(configuration, { recursive: true });
  writeFileSync(
    join(configuration, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`,
  );
  return configuration;
}
