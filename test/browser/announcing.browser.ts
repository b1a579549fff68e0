import { randomUUID } from 'node:crypto'

import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { type Locale, locales } from '../../src/locale.ts'
import { answered, answers, ask, choose, type Look, openPage } from './browser.ts'
import { onePlayground } from './opened.ts'

const { browser, store, url } = onePlayground()

/** A coordinator announces in a form and a second person approves: what each of them reads and presses. */
const words = {
  fi: {
    announcing: 'Tiedota',
    needed: 'tiedota hyväksyntä',
    require: 'Vaadi hyväksyntä: rahoitushaku',
    approvalNeeded: 'rahoitushaku tarvitaan',
    form: 'Uusi: rahoitushaku',
    missing: 'PUUTTUU',
    edit: 'Muokkaa',
    submit: 'Lähetä hyväksyttäväksi',
    waiting: 'odottaa hyväksyntää',
    notSent: 'Mitään ei ole vielä lähetetty',
    list: 'tiedota',
    show: 'tiedota näytä',
    agree: 'tiedota hyväksy',
    approve: 'Hyväksy',
    approved: 'hyväksytty',
    publish: 'Julkaise nyt',
    published: 'Julkaistu. Lähtee nyt 3 paikkaan.',
    correct: 'Korjaa',
    publishCorrection: 'Julkaise korjaus',
    corrected: 'korjattu',
    before: 'aiemmin',
    delivery: 'jakelu',
    follow: 'Seuraa jakelua',
    refresh: 'Päivitä',
    arrived: 'Perillä 3 / 3',
    spread: 'Ero',
    seen: 'Näkyvissä:',
    changed: 'muutettu',
    calls: 'haut',
    own: 'Et voi hyväksyä omaa tekstiäsi',
  },
  sv: {
    announcing: 'Meddela',
    needed: 'meddela godkännande',
    require: 'Kräv godkännande: ansökningsomgång',
    approvalNeeded: 'ansökningsomgång krävs',
    form: 'Ny: ansökningsomgång',
    missing: 'SAKNAS',
    edit: 'Redigera',
    submit: 'Skicka för godkännande',
    waiting: 'väntar på godkännande',
    notSent: 'Inget har skickats ännu',
    list: 'meddela',
    show: 'meddela visa',
    agree: 'meddela godkänn',
    approve: 'Godkänn',
    approved: 'godkänt',
    publish: 'Publicera nu',
    published: 'Publicerat. Skickas nu till 3 platser.',
    correct: 'Rätta',
    publishCorrection: 'Publicera rättelsen',
    corrected: 'rättat',
    before: 'tidigare',
    delivery: 'leverans',
    follow: 'Följ leveransen',
    refresh: 'Uppdatera',
    arrived: 'Framme 3 / 3',
    spread: 'Skillnad',
    seen: 'Synligt:',
    changed: 'ändrat',
    calls: 'utlysningar',
    own: 'Du kan inte godkänna din egen text',
  },
  en: {
    announcing: 'Announce',
    needed: 'announce approval',
    require: 'Require approval: funding call',
    approvalNeeded: 'funding call needed',
    form: 'New: funding call',
    missing: 'MISSING',
    edit: 'Edit',
    submit: 'Send for approval',
    waiting: 'waiting for approval',
    notSent: 'Nothing has been sent yet',
    list: 'announce',
    show: 'announce show',
    agree: 'announce approve',
    approve: 'Approve',
    approved: 'approved',
    publish: 'Publish now',
    published: 'Published. On its way to 3 places now.',
    correct: 'Correct',
    publishCorrection: 'Publish the correction',
    corrected: 'corrected',
    before: 'before',
    delivery: 'delivery',
    follow: 'Follow the delivery',
    refresh: 'Refresh',
    arrived: 'Arrived 3 / 3',
    spread: 'Spread',
    seen: 'Visible:',
    changed: 'changed',
    calls: 'calls',
    own: 'You can’t approve your own text',
  },
} satisfies Record<Locale, Record<string, string>>

const languages = { fi: 'suomi', sv: 'svenska', en: 'English' }
const previews = { fi: 'Esikatsele', sv: 'Förhandsgranska', en: 'Preview' }
const shots = process.env['SCREENSHOTS']

test.each(locales)(
  'written in a form, previewed as Slack and as Teams, approved by another, seen in six channels, corrected, accounted for: in %s',
  { timeout: 240_000 },
  async (locale) => {
    const says = words[locale]
    const titles = { fi: `Kevään haku ${locale}`, sv: `Vårens omgång ${locale}`, en: `Spring call ${locale}` }
    const texts = {
      fi: 'Haemme kaupunkien yhteisiä kokeiluja.',
      sv: 'Vi söker gemensamma försök i städerna.',
      en: 'We look for joint trials of the cities.',
    }
    await using author = await openAs('coordinator', locale, 'slack')
    await using second = await openAs('admin', locale, 'teams')
    await using places = await openChannels()

    await store().announcements.needApproval('call', false, step())
    const approvals = await press(second.page, await ask(second.page, says.needed), says.require)
    expect(await plainly(approvals)).toContain(says.approvalNeeded)

    const overview = await answered(author.page, () =>
      author.page.getByRole('button', { name: says.announcing, exact: true }).click(),
    )
    await press(author.page, overview, says.form, { opens: 'form' })
    const half = await fill(author.page, {
      titleFi: titles.fi,
      textFi: texts.fi,
      titleEn: titles.en,
      textEn: texts.en,
      opens: '2027-01-11',
      closes: '2027-03-31',
      time: '16:15',
      budget: '2 800 000',
      source: 'https://example.org/haku',
    })
    expect(await half.innerText()).toContain(says.missing)
    await press(author.page, half, says.edit, { opens: 'form' })
    const draft = await fill(author.page, { titleSv: titles.sv, textSv: texts.sv })
    for (const each of locales) expect(await draft.innerText()).toContain(titles[each])
    await shot(author.page, `${locale}-1-draft`)

    for (const look of ['slack', 'teams'] as const) {
      await choose(author.page, 'look', look)
      await author.page.locator(`body[data-look=${look}]`).waitFor()
      const shownDraft = answers(author.page).nth(await indexOf(author.page, titles.sv))
      const preview = await press(author.page, shownDraft, `${previews[locale]}: ${languages.sv}`)
      const text = await plainly(preview)
      expect(text).toContain(texts.sv)
      expect(text).toContain('2 800 000')
      expect(text).toContain(says.notSent)
      expect(await preview.locator(look === 'slack' ? '.slack' : '.ac-adaptiveCard').count()).toBe(1)
      await shot(author.page, `${locale}-2-preview-${look}`)
    }
    for (const place of places.all)
      expect(await place.channel.getByText(titles[place.locale]).count()).toBe(0)

    const again = answers(author.page).nth(await indexOf(author.page, titles.sv))
    const waiting = await press(author.page, again, says.submit)
    expect(await waiting.innerText()).toContain(says.waiting)
    expect(await waiting.getByRole('button', { name: says.approve, exact: true }).count()).toBe(0)
    const { id, revision } = await announcement(titles.fi)
    expect(await (await ask(author.page, `${says.agree} ${id} ${revision}`)).innerText()).toContain(says.own)

    const list = await ask(second.page, says.list)
    const seen = await press(second.page, list, titles[locale], { part: true })
    const approved = await press(second.page, seen, says.approve)
    expect(await approved.innerText()).toContain(says.approved)
    const published = await press(second.page, approved, says.publish)
    expect(await published.innerText()).toContain(says.published)
    await shot(second.page, `${locale}-3-published`)

    for (const { locale: language, look, channel } of places.all) {
      const post = channel.locator('.message').filter({ hasText: titles[language] })
      await post.getByText(texts[language]).waitFor()
      expect(await post.locator(look === 'slack' ? '.slack' : '.ac-adaptiveCard').count()).toBe(1)
      expect(await post.getAttribute('lang')).toBe(language)
    }
    for (const place of places.all)
      await shot(place.page, `${locale}-4-channel-${place.locale}-${place.look}`)
    expect(await (await ask(author.page, says.calls)).innerText()).toContain(titles[locale])

    const open = await ask(author.page, `${says.show} ${id}`)
    await press(author.page, open, says.correct, { opens: 'form' })
    const correction = await fill(author.page, { closes: '2027-04-15' })
    const resent = await press(author.page, correction, says.submit)
    expect(await resent.innerText()).toContain(says.waiting)
    const newest = await ask(second.page, `${says.show} ${id}`)
    await press(second.page, await press(second.page, newest, says.approve), says.publishCorrection)

    for (const { locale: language, channel } of places.all) {
      const post = channel.locator('.message').filter({ hasText: titles[language] })
      await post.getByText(words[language].corrected).first().waitFor()
      const text = await plainly(post)
      expect(text).toContain(language === 'en' ? '15 April 2027' : '15.4.2027')
      expect(text).toContain(words[language].before)
      expect(await channel.locator('.message').filter({ hasText: titles[language] }).count()).toBe(1)
    }
    for (const place of places.all)
      await shot(place.page, `${locale}-5-corrected-${place.locale}-${place.look}`)

    const ledger = await ask(author.page, `${says.delivery} ${id}`)
    const account = await plainly(ledger)
    expect(account).toContain(says.arrived)
    expect(account).toContain(says.spread)
    expect(account).toContain(says.seen)
    for (const language of locales)
      expect(account).toMatch(new RegExp(`Playground ${language.toUpperCase()}.*${says.changed}`, 's'))
    await shot(author.page, `${locale}-6-ledger`)
    for (const { trouble } of [author, second, ...places.all]) expect(trouble).toEqual([])
  },
)

async function openAs(persona: string, locale: Locale, look: Look) {
  const opened = await openPage(browser(), url(), { locale, viewport: { width: 1280, height: 1400 } })
  await opened.page.locator('#persona').selectOption(persona)
  await choose(opened.page, 'look', look)
  return opened
}

/** Whoever reads along: in three languages, as Slack and as Teams show it. */
async function openChannels() {
  const all = await Promise.all(
    locales.flatMap((locale) =>
      (['slack', 'teams'] as const).map(async (look) => {
        const opened = await openAs('company', locale, look)
        return { ...opened, locale, look, channel: opened.page.locator('#channel') }
      }),
    ),
  )
  return {
    all,
    async [Symbol.asyncDispose]() {
      for (const { context } of all) await context.close()
    },
  }
}

async function press(page: Page, on: Locator, name: string, how: { opens?: 'form'; part?: boolean } = {}) {
  const button = on.getByRole('button', { name, exact: !how.part }).first()
  if (how.opens) {
    await button.click()
    await page.locator('dialog[open]').waitFor()
    return on
  }
  return answered(page, () => button.click())
}

/** Fills in the form that is open and sends it. */
async function fill(page: Page, values: Readonly<Record<string, string>>) {
  const dialog = page.locator('dialog[open]')
  for (const [name, value] of Object.entries(values)) await dialog.locator(`[name=${name}]`).fill(value)
  return answered(page, () => dialog.locator('[type=submit]').click())
}

/** The first answer that holds some words: the draft, on a page that was drawn anew. */
async function indexOf(page: Page, said: string) {
  const all = await answers(page).allInnerTexts()
  return all.findIndex((one) => one.includes(said))
}

const plainly = async (answer: Locator) => (await answer.innerText()).replaceAll(/\s+/g, ' ')

async function announcement(title: string) {
  const all = await store().announcements.all()
  const one = all.find(({ newest }) => newest.content.title.fi === title)
  if (!one) throw new Error(`no announcement “${title}”`)
  return one
}

const step = () => ({ id: randomUUID(), who: 'local:test', what: 'approval setting', at: new Date() })

/** For looking at, where somebody wants to. */
async function shot(page: Page, name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}
