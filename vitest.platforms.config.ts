import { defineConfig, mergeConfig } from 'vitest/config'

import common from './vitest.config.ts'

/** The bot in front of platforms that others made: `npm run test:platforms`. */
export default mergeConfig(
  { ...common, test: { ...common.test, include: [] } },
  defineConfig({
    test: {
      include: ['test/conformance/**/*.conformance.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
)
