import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { answered, ask, choose, faults, looks } from './browser.ts'
import { onePlayground } from './opened.ts'

const { open, url } = onePlayground()

describe.each(looks)('in the %s look', (look) => {
  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong, %s', async (colorScheme) => {
    await using opened = await open({ locale: 'en', colorScheme })
    const { page } = opened
    await choose(page, 'look', look)
    for (const words of ['help', 'funding 500000', 'ruokahävikki', 'Which calls are open?'])
      await ask(page, words)
    expect(await faults(page)).toEqual([])
    const last = await ask(page, 'funding')
    await last.getByRole('button', { name: 'Calculate your shares' }).click()
    await page.locator('dialog[open]').waitFor()
    expect(await faults(page)).toEqual([])
  })

  test('whoever fills in a form comes back to where they were', async () => {
    await using opened = await open({ locale: 'en' })
    const { page } = opened
    await choose(page, 'look', look)
    const first = await ask(page, 'funding')
    const button = first.getByRole('button', { name: 'Calculate your shares' })
    await button.press('Enter')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').innerText()).toBe('Calculate your shares')
    await button.press('Enter')
    await page.locator('dialog[open] input').fill('500000')
    await answered(page, () => page.keyboard.press('Enter'))
    expect(await page.locator(':focus').innerText()).toBe('Calculate your shares')
  })
})

/** What `aria-live` says whenever something in the conversation changes. */
const watchLive = `(() => {
  const log = document.getElementById('log')
  window.lives = []
  new MutationObserver(() => window.lives.push(log.getAttribute('aria-live'))).observe(log, { childList: true })
})()`

const livesSince = (page: Page) => page.evaluate('[...new Set(lives.splice(0))]')

test('an answer is read out once: not again when it only looks different', async () => {
  await using opened = await open({ locale: 'en' })
  const { page } = opened
  await page.evaluate(watchLive)
  await ask(page, 'help')
  expect(await livesSince(page)).toEqual([null])
  await choose(page, 'look', 'slack')
  await page.locator('#log .slack').waitFor()
  expect(await livesSince(page)).toEqual(['off'])
  await ask(page, 'funding')
  expect(await livesSince(page)).toEqual([null])
})

test.each([
  ['reduce', 0],
  ['no-preference', 3],
] as const)('waiting for an answer moves as people wish: %s', async (reducedMotion, moving) => {
  await using opened = await open({ locale: 'en', reducedMotion })
  const { page } = opened
  await page.route('**/playground/messages', (route) => route.fulfill({ status: 202, json: {} }))
  await page.locator('#composer').fill('help')
  await page.keyboard.press('Enter')
  await page.getByText('Kumppani is answering').waitFor()
  expect(await page.evaluate('document.getAnimations().length')).toBe(moving)
})

test('everything can be done with the keyboard alone', async () => {
  await using opened = await open({ locale: 'en' })
  const { page } = opened
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('Skip to writing')
  await page.keyboard.press('Enter')
  await page.keyboard.type('fund')
  await page.keyboard.press('Shift+Enter')
  expect(await page.locator('#composer').inputValue()).toBe('fund\n')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('funding')
  const first = await answered(page, () => page.keyboard.press('Enter'))

  for (let at = 0; at < 40; at++) {
    await page.keyboard.press('Shift+Tab')
    if ((await page.locator(':focus').innerText()) === 'Calculate your shares') break
  }
  expect(await first.locator(':focus').count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.type('500000')
  const answer = await answered(page, () => page.keyboard.press('Enter'))
  expect(await answer.innerText()).toMatch(/300[,\s]000/)
})

test('a mistake in a form is said beside its field, and axe-core finds nothing wrong with it', async () => {
  await using opened = await open({ locale: 'sv' })
  const { page } = opened
  // The form of a command with something that must be filled in.
  await page.route('**/playground/form?*', (route) =>
    route.continue({ url: `${url()}/playground/form?line=organisation&locale=sv` }),
  )
  const first = await ask(page, 'finansiering')
  await first.getByRole('button', { name: 'Räkna ut era andelar' }).click()
  await page.locator('dialog .send').click()
  await page.getByText('Fyll i det här.').waitFor()
  const field = page.locator('dialog input')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator(':focus').getAttribute('name')).toBe('name')
  expect(await faults(page)).toEqual([])
})
