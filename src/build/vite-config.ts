import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { PROJECT_ROOT } from './project.ts';

/** How Vite builds and serves the app; `newsline` is the plugin that brings the bundle. */
export function viteConfig(newsline: Plugin): InlineConfig {
  return {
    root: PROJECT_ROOT,
    configFile: false,
    // Relative, so that the site works in any folder of any host.
    base: './',
    publicDir: 'src/public',
    plugins: [react(), tailwindcss(), newsline],
    build: {
      target: 'es2022',
      emptyOutDir: true,
      // The policy forbids fonts and styles in data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Prerendering thousands of pages takes the time it takes.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}
