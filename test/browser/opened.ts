import { afterAll, beforeAll } from 'vitest'

import { startPlayground } from '../platforms/web/playground.ts'
import { type Browser, openPage, startBrowser } from './browser.ts'

type Options = Parameters<typeof openPage>[2]

/** One playground and one browser for the tests of a file; each test opens a page of its own. */
export function onePlayground() {
  let browser: Browser
  let playground: Awaited<ReturnType<typeof startPlayground>>
  beforeAll(async () => {
    playground = await startPlayground()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await playground[Symbol.asyncDispose]()
  })
  return {
    url: () => playground.url,
    store: () => playground.store,
    browser: () => browser,
    open: (options: Options = {}) => openPage(browser, playground.url, options),
  }
}
