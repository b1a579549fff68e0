import { existsSync } from 'node:fs'

import axe from 'axe-core'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

// The one without windows opens a page four times faster.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The browser of this computer, or the one that CHROMIUM names, without a window. */
export const startBrowser = () =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? browsers.find((path) => existsSync(path)) ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  })
export type Browser = Awaited<ReturnType<typeof startBrowser>>

/** A page of the playground as a person sees it; trouble in its console is kept. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  await page.goto(url)
  await page.locator('.prompts button').first().waitFor()
  return { page, context, trouble, [Symbol.asyncDispose]: () => context.close() }
}

export const looks = ['plain', 'slack', 'teams'] as const
export type Look = (typeof looks)[number]

export const answers = (page: Page) => page.locator('#log .message.theirs:not(.pending)')

/** Does something that is answered, and waits for that answer. */
export async function answered(page: Page, act: () => Promise<unknown>) {
  const before = await answers(page).count()
  await act()
  const answer = answers(page).nth(before)
  await answer.waitFor()
  return answer
}

export const ask = (page: Page, words: string) =>
  answered(page, async () => {
    await page.locator('#composer').fill(words)
    await page.keyboard.press('Enter')
  })

export const choose = (page: Page, name: 'look' | 'locale', value: string) =>
  page.locator(`#${name} label:has(input[value=${value}])`).click()

/** What axe-core finds wrong by WCAG 2.2 A and AA and by good practice. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
  })
}
