import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/pack.ts',
    // Tests of servers wait more than they work.
    maxWorkers: availableParallelism() + 1,
    // Test files share no state but what is read once: reading all modules anew for each takes a third of the time.
    isolate: false,
    restoreMocks: true,
    expect: { requireAssertions: true },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
