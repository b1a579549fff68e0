import { afterAll, beforeAll, expect, test } from 'vitest'

import { startBrowser } from '../browser/browser.ts'
import { startWithTeams } from '../platforms/teams/app.ts'
import { startAgentsPlayground } from '../platforms/teams/playground.ts'

let bot: Awaited<ReturnType<typeof startWithTeams>>
let teams: Awaited<ReturnType<typeof startAgentsPlayground>>
let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  bot = await startWithTeams()
  teams = await startAgentsPlayground(bot.url, bot.folder)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await teams?.[Symbol.asyncDispose]()
  await bot?.[Symbol.asyncDispose]()
})

test('in the Agents Playground’s own page, cards answer in place: list, form, mistake, result, back', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1_100, height: 1_000 } })).newPage()
  // The page asks others only for the look of its icons.
  await page.route('**/*', (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
  )
  await page.goto(teams.url)
  const said = (words: string | RegExp) => page.getByText(words).last().waitFor()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click()
  /** For whoever wants to look: SCREENSHOTS=folder. */
  let shots = 0
  const folder = process.env['SCREENSHOTS']
  const look = async (name: string) => {
    if (folder) await page.screenshot({ path: `${folder}/${++shots}-${name}.png` })
  }

  await said('Hello, I am Kumppani')
  await page.getByRole('textbox').first().fill('rahoitus')
  await page.getByRole('button', { name: 'Send Message' }).click()
  await said('EAKR: Euroopan aluekehitysrahasto')
  await look('list')

  await press('Laske omat osuudet')
  await page.getByLabel('Summa').waitFor()
  await look('form')
  await page.getByLabel('Summa').fill('miinus viisi')
  await press('Lähetä')
  await said(/En saanut summasta selvää/)
  await look('mistake')

  expect(await page.getByLabel('Summa').inputValue()).toBe('miinus viisi')
  await press('Peru')
  await said('EAKR: Euroopan aluekehitysrahasto')
  await press('Laske omat osuudet')
  await page.getByLabel('Summa').fill('1 000 000')
  await press('Lähetä')
  await said(/600\s000/)
  await look('result')
  expect(await page.getByText('EAKR: Euroopan aluekehitysrahasto').count()).toBe(0)
})
