import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPlayground } from '../platforms/web/playground.ts'
import {
  answered,
  answers,
  ask,
  type Browser,
  choose,
  faults,
  looks,
  openPage,
  startBrowser,
} from './browser.ts'

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

/** How many elements of the log stick out of a window of 360 px. */
const cutOff = `[...document.querySelectorAll('#log *')]
  .filter((shown) => shown.getBoundingClientRect().right > 360).length`
/** How much has moved since the page opened, as browsers measure it. */
const layoutShift = `new Promise((resolve) => {
  new PerformanceObserver((list) =>
    resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)),
  ).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
})`

const questions = {
  fi: ['Voiko yritys saada rahaa?', 'Yleensä ei'],
  sv: ['Kan ett företag få pengar?', 'Vanligtvis inte'],
  en: ['Can a company get money?', 'Normally'],
} as const

describe.each(looks)('in the %s look', (look) => {
  test.each(['fi', 'sv', 'en'] as const)('a question in %s is answered, with its source', async (locale) => {
    await using opened = await openPage(browser, playground.url, { locale })
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
    await using opened = await openPage(browser, playground.url, { locale: 'fi' })
    const { page } = opened
    await choose(page, 'look', look)
    const first = await ask(page, 'Voiko yritys saada rahaa?')
    const answer = await answered(page, () => first.getByRole('button', { name: /haut/ }).click())
    expect(await answer.innerText()).toMatch(/Rahoitushaut|Funding calls/)
  })

  test('a form is filled in and answered', async () => {
    await using opened = await openPage(browser, playground.url, { locale: 'en' })
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

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong, %s', async (colorScheme) => {
    await using opened = await openPage(browser, playground.url, { locale: 'en', colorScheme })
    const { page } = opened
    await choose(page, 'look', look)
    for (const words of ['help', 'funding 500000', 'ruokahävikki', 'Which calls are open?'])
      await ask(page, words)
    expect(await faults(page)).toEqual([])
  })

  test('nothing is wider than a window of 360 px', async () => {
    await using opened = await openPage(browser, playground.url, {
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

test('the first question is one press away and answered within a second', async () => {
  await using opened = await openPage(browser, playground.url, { locale: 'sv' })
  const { page } = opened
  const pressed = Date.now()
  const answer = await answered(page, () => page.locator('.prompts button').first().click())
  expect(Date.now() - pressed).toBeLessThan(1_000)
  expect(await answer.getAttribute('lang')).toBe('sv')
})

test('everything can be done with the keyboard alone', async () => {
  await using opened = await openPage(browser, playground.url, { locale: 'en' })
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
  await using opened = await openPage(browser, playground.url, { locale: 'sv' })
  const { page } = opened
  // The form of a command with something that must be filled in.
  await page.route('**/playground/form?*', (route) =>
    route.continue({ url: `${playground.url}/playground/form?line=call&locale=sv` }),
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

test('the language of the page is chosen, and stays after a reload with the whole conversation', async () => {
  await using opened = await openPage(browser, playground.url, { locale: 'fi' })
  const { page } = opened
  await ask(page, 'Voiko yritys saada rahaa?')
  await choose(page, 'locale', 'sv')
  expect(await page.locator('.composer .send').innerText()).toBe('Skicka')
  await page.reload()
  expect(await page.locator('.composer .send').innerText()).toBe('Skicka')
  expect(await answers(page).count()).toBe(1)
  expect(await page.locator('#log .mine').innerText()).toContain('Voiko yritys saada rahaa?')
})

test('each kind of person has a conversation of their own', async () => {
  await using opened = await openPage(browser, playground.url, { locale: 'en' })
  const { page } = opened
  await ask(page, 'help')
  await page.locator('#persona').selectOption('university')
  expect(await answers(page).count()).toBe(0)
  await ask(page, 'Which calls are open?')
  await page.locator('#persona').selectOption('company')
  expect(await page.locator('#log .mine').allInnerTexts()).toEqual([expect.stringContaining('help')])
})

test('when the server is away the page says so, and nothing is lost when it comes back', async () => {
  const first = await startPlayground()
  const port = Number(new URL(first.url).port)
  await using opened = await openPage(browser, first.url, { locale: 'en' })
  const { page } = opened
  await ask(page, 'Which calls are open?')
  await first.stop()
  await page.locator('#trouble[data-shown=yes]').waitFor()
  expect(await page.locator('#trouble').innerText()).toContain('does not answer')
  await page.locator('#composer').fill('Who decides on funding?')
  await page.keyboard.press('Enter')
  await page.getByText('Goes out when the connection is back').waitFor()

  await using _again = await startPlayground(port, first.folder)
  await answers(page).nth(1).waitFor()
  expect(await page.locator('#trouble').isVisible()).toBe(false)
  expect(await page.getByText('Goes out when').count()).toBe(0)
  expect(await answers(page).count()).toBe(2)
})

test('nothing moves while the page opens', async () => {
  await using context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fi' })
  const page = await context.newPage()
  await page.goto(playground.url)
  await page.locator('.prompts button').first().waitFor()
  const shift = await page.evaluate(layoutShift)
  expect(shift).toBeLessThan(0.02)
})

test('what people type is never markup', async () => {
  await using opened = await openPage(browser, playground.url, { locale: 'en' })
  const { page } = opened
  for (const look of looks) {
    await choose(page, 'look', look)
    await ask(
      page,
      'language <img src=x onerror=alert(1)> [a](https://evil.example) <https://evil.example|b>',
    )
  }
  expect(await page.locator('#log img[src=x]').count()).toBe(0)
  expect(await page.locator('#log a[href*=evil]').count()).toBe(0)
})
