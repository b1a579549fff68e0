import { defineConfig, mergeConfig } from 'vitest/config'

import common from './vitest.config.ts'

/** What a person does on the playground's page, in a real browser: `npm run test:browser`. */
export default mergeConfig(
  { ...common, test: { ...common.test, include: [] } },
  defineConfig({
    test: {
      include: ['test/browser/**/*.browser.ts'],
      globalSetup: ['test/browser/buildPage.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
)
