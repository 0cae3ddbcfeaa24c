import { defineConfig } from 'vitest/config';

// For the tests alone. The app is built and served by src/build/commands/, with src/build/vite-config.ts.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Fourteen hours ahead of UTC: whatever reads local time by mistake gets another day.
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
