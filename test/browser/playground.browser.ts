import { expect, test } from 'vitest'

import { announce, correct, takeAway } from '../platforms/web/announce.ts'
import { startPlayground } from '../platforms/web/playground.ts'
import { answered, answers, ask, choose, looks, openPage } from './browser.ts'
import { onePlayground } from './opened.ts'

const { browser, open, store, url } = onePlayground()

/** How much has moved since the page opened, as browsers measure it. */
const layoutShift = `new Promise((resolve) => {
  new PerformanceObserver((list) =>
    resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)),
  ).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
})`

test('the first question is one press away', async () => {
  await using opened = await open({ locale: 'sv' })
  const { page } = opened
  const answer = await answered(page, () => page.locator('.prompts button').first().click())
  expect(await answer.getAttribute('lang')).toBe('sv')
})

test('the language of the page is chosen, and stays after a reload with the whole conversation', async () => {
  await using opened = await open({ locale: 'fi' })
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
  await using opened = await open({ locale: 'en' })
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
  await using opened = await openPage(browser(), first.url, { locale: 'en' })
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

test('what people type is never markup', async () => {
  await using opened = await open({ locale: 'en' })
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

test('nothing moves while the page opens', async () => {
  await using context = await browser().newContext({ viewport: { width: 1280, height: 800 }, locale: 'fi' })
  const page = await context.newPage()
  await page.goto(url())
  await page.locator('.prompts button').first().waitFor()
  const shift = await page.evaluate(layoutShift)
  expect(shift).toBeLessThan(0.02)
})

test('what is typed right after choosing who one is, that person says', async () => {
  await using opened = await open({ locale: 'en' })
  const { page } = opened
  // What draws Teams cards is slow to come.
  await page.route('**/teamsLook-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await choose(page, 'look', 'teams')
  await page.locator('#persona').selectOption('admin')
  const answer = await ask(page, 'role list')
  expect(await answer.innerText()).toContain('Nobody has been given a role yet')
  await answer.locator('.ac-adaptiveCard').waitFor()
})

test('an admin may what a company may not, and the company hears who can', async () => {
  await using opened = await open({ locale: 'en' })
  const { page } = opened
  const refused = await ask(page, 'role grant local:newcomer member')
  expect(await refused.innerText()).toContain('This needs the role: admin')
  await page.locator('#persona').selectOption('admin')
  const done = await ask(page, 'role grant local:newcomer member')
  expect(await done.innerText()).toContain('local:newcomer now has the role member')
})

test('two windows: each has its own conversation, both hear the channel, live and with corrections', async () => {
  await using one = await open({ locale: 'en' })
  await using other = await open({ locale: 'en' })
  const channels = [one, other].map(({ page }) => page.locator('#channel'))
  const both = (does: (channel: (typeof channels)[number]) => Promise<unknown>) =>
    Promise.all(channels.map(does))
  const key = await announce(store(), 'The call opens today.')
  await ask(one.page, 'help')
  await both((channel) => channel.getByText('The call opens today.').waitFor())
  expect(await answers(other.page).count()).toBe(0)

  await correct(store(), key, 'The call opens on Monday.')
  await ask(one.page, 'help')
  await both((channel) => channel.getByText('The call opens on Monday.').waitFor())
  await both((channel) => channel.getByText('(edited)').waitFor())
  await both(async (channel) => expect(await channel.locator('.message').count()).toBe(1))

  await takeAway(store(), key)
  await ask(other.page, 'help')
  await both((channel) => channel.getByText('The call opens on Monday.').waitFor({ state: 'detached' }))
  await both((channel) => channel.getByText('Announcements appear here.').waitFor())
})

test('what a coordinator announces, everybody’s channel shows', async () => {
  await using coordinator = await open({ locale: 'en' })
  await using company = await open({ locale: 'en' })
  await choose(company.page, 'look', 'slack')
  const { page } = coordinator
  await choose(page, 'look', 'teams')
  await page.locator('#persona').selectOption('coordinator')
  const overview = await answered(page, () =>
    page.getByRole('button', { name: 'Announce', exact: true }).click(),
  )
  await overview.getByRole('button', { name: 'New: notice' }).click()
  const dialog = page.locator('dialog[open]')
  for (const [name, value] of [
    ['titleFi', 'Portaali kiinni'],
    ['textFi', 'Portaali on kiinni lauantaina.'],
    ['titleSv', 'Portalen stängd'],
    ['textSv', 'Portalen är stängd på lördag.'],
    ['titleEn', 'Portal closed'],
    ['textEn', 'The portal is closed on Saturday.'],
  ] as const)
    await dialog.locator(`[name=${name}]`).fill(value)
  await dialog.getByLabel('focus area 2').check()
  const draft = await answered(page, () => dialog.locator('[type=submit]').click())
  await draft.getByRole('button', { name: 'Publish now' }).click()
  for (const channel of [page, company.page].map((each) => each.locator('#channel')))
    await channel.getByText('Portal closed').waitFor()
  expect(await company.page.locator('#channel .slack').count()).toBe(1)
  expect(await page.locator('#channel .ac-adaptiveCard').count()).toBe(1)
})
