import { describe, expect, test } from 'vitest'

import { answered, ask, choose, looks } from './browser.ts'
import { onePlayground } from './opened.ts'

const { open } = onePlayground()

/** How many elements of the log stick out of a window of 360 px. */
const cutOff = `[...document.querySelectorAll('#log *')]
  .filter((shown) => shown.getBoundingClientRect().right > 360).length`
const questions = {
  fi: ['Voiko yritys saada rahaa?', 'Yleensä ei'],
  sv: ['Kan ett företag få pengar?', 'Vanligtvis inte'],
  en: ['Can a company get money?', 'Normally'],
} as const

describe.each(looks)('in the %s look', (look) => {
  test.each(['fi', 'sv', 'en'] as const)('a question in %s is answered, with its source', async (locale) => {
    await using opened = await open({ locale })
    const { page, trouble } = opened
    await choose(page, 'look', look)
    const [question, expected] = questions[locale]
    const answer = await ask(page, question)
    expect(await answer.innerText()).toContain(expected)
    expect(await answer.innerText()).toMatch(/(Lähde|Källa|Source)/)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(trouble).toEqual([])
  })

  test('a pressed button is answered', async () => {
    await using opened = await open({ locale: 'fi' })
    const { page } = opened
    await choose(page, 'look', look)
    const first = await ask(page, 'Voiko yritys saada rahaa?')
    const answer = await answered(page, () => first.getByRole('button', { name: /haut/ }).click())
    expect(await answer.innerText()).toMatch(/Rahoitushaut|Funding calls/)
  })

  test('a form is filled in and answered', async () => {
    await using opened = await open({ locale: 'en' })
    const { page } = opened
    await choose(page, 'look', look)
    const first = await ask(page, 'funding')
    await first.getByRole('button', { name: 'Calculate your shares' }).click()
    await page.locator('dialog input').fill('500000')
    const answer = await answered(page, () => page.keyboard.press('Enter'))
    expect(await answer.innerText()).toMatch(/300[,\s]000/)
    expect(await page.locator('dialog').isVisible()).toBe(false)
    expect(await page.locator('#log .mine').last().innerText()).toContain('500000')
  })

  test('nothing is wider than a window of 360 px', async () => {
    await using opened = await open({
      locale: 'fi',
      viewport: { width: 360, height: 740 },
    })
    const { page } = opened
    await choose(page, 'look', look)
    for (const words of ['help', 'rahoitus 500000', 'ruokahävikki', 'home']) await ask(page, words)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(await page.evaluate(cutOff)).toBe(0)
    const channel = await page.locator('#channel').boundingBox()
    const composer = await page.locator('#composer').boundingBox()
    expect(channel?.y).toBeGreaterThan(composer?.y ?? Infinity)
  })
})
