import { setImmediate } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { createBackground } from '../../src/queues/background.ts'

/** Longer than work goes on for at a time. */
function keepTheThread(ms = 6) {
  const begun = performance.now()
  while (performance.now() - begun < ms);
}

test('work is done in its order, each piece begun when the one before is done', async () => {
  const background = createBackground()
  const log: string[] = []
  const piece = (name: string) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    return name
  }
  expect(await Promise.all(['a', 'b'].map((name) => background.run(piece(name))))).toEqual(['a', 'b'])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('what has to be first comes before all that waits', async () => {
  const background = createBackground()
  const log: string[] = []
  const piece = (name: string) => async () => void log.push(name)
  await Promise.all([
    background.run(async () => {
      log.push('begun')
      keepTheThread()
    }),
    background.run(piece('waits')),
    background.run(piece('waits too')),
    background.run(piece('first'), 'first'),
  ])
  expect(log).toEqual(['first', 'begun', 'waits', 'waits too'])
})

test('work that waits for something outside holds nobody up', async () => {
  const background = createBackground()
  let release = () => {}
  const slow = background.run(() => new Promise<void>((resolve) => (release = resolve)))
  expect(await background.run(async () => 'done')).toBe('done')
  release()
  await slow
})

test('work that fails fails alone', async () => {
  const background = createBackground()
  const failing = background.run(async () => Promise.reject(new Error('no')))
  const next = background.run(async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})

test('while requests keep the thread busy they go first, and work still gets done', async () => {
  const background = createBackground()
  const log: string[] = []
  let open = true
  const requests = (async () => {
    while (open) {
      background.came()
      log.push('request')
      keepTheThread(2)
      await setImmediate()
    }
  })()
  const pieces = Array.from({ length: 10 }, () =>
    background.run(async () => {
      log.push('work')
      keepTheThread()
    }),
  )
  await Promise.all(pieces)
  open = false
  await requests
  const told = log.join(' ')
  expect(told).not.toContain('work work')
  // Each has to wait for several requests, not for one.
  expect(told).toMatch(/work (request ){5,}work/)
})
