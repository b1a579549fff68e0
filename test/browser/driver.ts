import type { Locator } from 'playwright-core'
import { afterAll } from 'vitest'

import type { Shown, StartDriver } from '../platforms/driver.ts'
import { startPlayground } from '../platforms/web/playground.ts'
import { answered, ask, choose, type Look, openPage, startBrowser } from './browser.ts'

/** A person at the playground's page, who sees and presses what stands there. */
export function startOnPage(look: Look): StartDriver {
  const browser = startBrowser()
  afterAll(async () => (await browser).close())

  return async (locale) => {
    const playground = await startPlayground()
    const opened = await openPage(await browser, playground.url, { locale })
    const { page } = opened
    await choose(page, 'look', look)
    await page.locator('#persona').selectOption('newcomer')
    let last: Locator | undefined

    async function show(answer: Locator): Promise<Shown> {
      last = answer
      const names = await answer.getByRole('button').all()
      return {
        text: (await answer.locator('.body').innerText()).replaceAll('\u00a0', ' '),
        buttons: await Promise.all(names.map(async (button) => (await button.innerText()).trim())),
      }
    }
    const button = (name: string) => {
      if (!last) throw new Error('Nothing has been answered yet')
      return last.getByRole('button', { name, exact: true })
    }

    return {
      say: async (text) => show(await ask(page, text)),
      press: async (label) => show(await answered(page, () => button(label).click())),
      async fill(label, values) {
        await button(label).click()
        const dialog = page.locator('dialog[open]')
        for (const [name, value] of Object.entries(values)) await dialog.locator(`[name=${name}]`).fill(value)
        const mistakes = dialog.locator('.mistake:not(:empty)')
        const sent = answered(page, () => dialog.locator('[type=submit]').click())
        const wrong = mistakes
          .first()
          .waitFor({ timeout: 30_000 })
          .then(() => mistakes.allInnerTexts())
        const first = await Promise.any([sent, wrong])
        return Array.isArray(first) ? { errors: first } : show(first)
      },
      async [Symbol.asyncDispose]() {
        const { trouble } = opened
        await opened[Symbol.asyncDispose]()
        await playground[Symbol.asyncDispose]()
        if (trouble.length > 0) throw new Error(`The page complained: ${trouble.join('; ')}`)
      },
    }
  }
}
