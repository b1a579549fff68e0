import { randomUUID } from 'node:crypto'

import { expect, test, vi } from 'vitest'

import { type Locale, locales } from '../../src/locale.ts'
import type { Card } from '../../src/platforms/teams/element.ts'
import { startWhole } from '../app.ts'
import { buttonsIn } from '../platforms/slack/driver.ts'
import { type Call, startFakeSlack } from '../platforms/slack/fake.ts'
import { textsIn } from '../platforms/slack/limitsOf.ts'
import { direct, mention, press, request, scene, secret, submission } from '../platforms/slack/payloads.ts'
import { cardIn, startConnector } from '../platforms/teams/connector.ts'
import { activityOf, pressOf, tenantId } from '../platforms/teams/person.ts'
import { pressableOn, textOn } from '../platforms/teams/screen.ts'

type Words = Record<Locale, string>
const slackLocales = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }
const patience = { timeout: 20_000, interval: 50 }

/** Slack with signed requests and Teams with its connector, and the bot between them. */
async function startBoth(locale: Locale) {
  const slack = await startFakeSlack({ locale: slackLocales[locale] })
  const connector = await startConnector()
  const whole = await startWhole({
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-T1',
    SLACK_API_URL: slack.apiUrl,
    TEAMS_AUTH: 'off',
  })
  const anna = { ...scene, channel: `D${scene.user}` }
  const bo = { serviceUrl: connector.url, locale, from: { id: '29:bo', aadObjectId: randomUUID() } }
  const chat = { id: `a:${randomUUID()}`, conversationType: 'personal', tenantId }

  async function tellSlack(payload: object) {
    const response = await fetch(`${whole.url}/slack/events`, request(payload))
    expect(response.status).toBe(200)
    const body = await response.text()
    return body ? (JSON.parse(body) as unknown) : undefined
  }
  async function tellTeams(activity: object) {
    const response = await fetch(`${whole.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    expect(response.status).toBe(200)
    return response
  }

  let read = 0
  /** The bot's next post to Anna. */
  async function annaSees(): Promise<Call> {
    const calls = () =>
      slack.calls.filter(
        ({ method, args }) => method === 'chat.postMessage' && args['channel'] === anna.channel,
      )
    await vi.waitFor(() => expect(calls().length).toBeGreaterThan(read), patience)
    return calls()[read++]!
  }
  /** The button whose line begins so. */
  function buttonIn(call: Call, line: string) {
    const found = buttonsIn(call).find(({ value }) => value?.startsWith(line))
    if (!found)
      throw new Error(
        `no “${line}” among ${buttonsIn(call)
          .map(({ value }) => value)
          .join(' | ')}`,
      )
    return found
  }

  return {
    slack,
    connector,
    store: whole.store,
    tellSlack,
    async annaSays(text: string) {
      await tellSlack(direct(text, anna))
      return annaSees()
    },
    async annaPresses(on: Call, line: string) {
      await tellSlack(press(buttonIn(on, line), {}, anna))
      return annaSees()
    },
    /** Opens a form by its button; what it holds already, and how to send it. */
    async annaOpens(on: Call, line: string) {
      await tellSlack(press(buttonIn(on, line), {}, anna))
      const { args } = await slack.next('views.open')
      const view = args['view'] as { private_metadata: string; callback_id: string; blocks: Block[] }
      const held = Object.fromEntries(
        view.blocks.map(({ block_id: name, element }) => [name, valueIn(element)]),
      )
      return {
        held,
        async send(values: Record<string, string>) {
          const said = await tellSlack(submission(view, values, anna, randomUUID()))
          return said ? { errors: JSON.stringify(said) } : annaSees()
        },
      }
    },
    async teamsGroup(id: string, text: string) {
      await tellTeams(
        activityOf({ ...bo, text, conversation: { id, conversationType: 'groupChat', tenantId } }),
      )
    },
    async boSays(text: string): Promise<Card> {
      const before = connector.posts.length
      await tellTeams(activityOf({ ...bo, text, conversation: chat }))
      const mine = () => connector.posts.slice(before).filter(({ conversation }) => conversation === chat.id)
      await vi.waitFor(() => expect(mine().length).toBeGreaterThan(0), patience)
      return cardIn(mine()[0]!)
    },
    async boPresses(on: Card, line: string): Promise<Card> {
      const found = pressableOn(on).find(({ data }) => String(data['command']).startsWith(line))
      if (!found) throw new Error(`no “${line}” on the card: ${textOn(on)}`)
      const response = await tellTeams(
        pressOf({ verb: found.verb ?? '', data: found.data }, { ...bo, conversation: chat }),
      )
      return ((await response.json()) as { value: Card }).value
    },
    grant: async (person: string) =>
      whole.store.roles.grant({
        id: randomUUID(),
        person,
        role: 'coordinator',
        by: 'local:admin',
        at: new Date(),
      }),
    annaId: `slack:${anna.team}/${anna.user}`,
    boId: `teams:${tenantId}/${bo.from.aadObjectId}`,
    async [Symbol.asyncDispose]() {
      await whole[Symbol.asyncDispose]()
      await slack[Symbol.asyncDispose]()
      await connector[Symbol.asyncDispose]()
    },
  }
}

interface Block {
  block_id: string
  element?: { initial_value?: string; initial_option?: { value: string }; initial_date?: string }
}
const valueIn = (element: Block['element']) =>
  element?.initial_value ?? element?.initial_option?.value ?? element?.initial_date ?? ''

const textIn = (call: Call) =>
  textsIn(call.args['blocks'])
    .map(({ text }) => text)
    .join('\n')

const titles = { fi: 'Kolme hanketta', sv: 'Tre projekt', en: 'Three projects' }
const texts = {
  fi: 'Johtoryhmä esittää kolmea hanketta rahoitettavaksi.',
  sv: 'Ledningsgruppen föreslår tre projekt för finansiering.',
  en: 'The steering group proposes three projects for funding.',
}
const overclaim: Words = {
  fi: 'Johtoryhmän esitys ei vielä ole rahoituspäätös',
  sv: 'Föreslaget är inte finansierat',
  en: 'Proposed is not funded',
}
const corrected: Words = { fi: 'korjattu', sv: 'rättat', en: 'corrected' }
const arrived: Words = { fi: 'Perillä: 6 / 6', sv: 'Framme: 6 / 6', en: 'Arrived: 6 / 6' }
const say: Record<'list' | 'show' | 'approve' | 'delivery', Words> = {
  list: { fi: 'tiedota', sv: 'meddela', en: 'announce' },
  show: { fi: 'tiedota näytä', sv: 'meddela visa', en: 'announce show' },
  approve: { fi: 'tiedota hyväksy', sv: 'meddela godkänn', en: 'announce approve' },
  delivery: { fi: 'jakelu', sv: 'leverans', en: 'delivery' },
}
const own: Words = { fi: 'omaa tekstiäsi', sv: 'din egen text', en: 'your own text' }

test.each(locales)(
  'written on Slack, approved on Teams, heard in six places of both, corrected, accounted for: in %s',
  { timeout: 120_000 },
  async (locale) => {
    await using both = await startBoth(locale)
    const { slack, connector, store } = both
    await both.grant(both.annaId)
    await both.grant(both.boId)
    for (const [at, language] of locales.entries()) {
      const name = { fi: 'suomi', sv: 'svenska', en: 'English' }[language]
      await both.tellSlack(mention(`subscribe steering-decision language:${name}`, { channel: `C${at}` }))
      await both.teamsGroup(`19:group${at}@thread.v2`, `subscribe steering-decision language:${name}`)
    }
    await vi.waitFor(async () => expect(await store.subscriptions.all()).toHaveLength(6), patience)

    const overview = await both.annaSays(say.list[locale])
    const form = await both.annaOpens(overview, 'new-decision')
    const filled = {
      stage: 'proposed',
      titleFi: titles.fi,
      textFi: texts.fi,
      titleSv: titles.sv,
      textSv: `${texts.sv} Projekten beviljades stöd.`,
      titleEn: titles.en,
      textEn: texts.en,
      source: 'https://hevinnovations.fi/paatokset/',
    }
    const wrong = await form.send(filled)
    if ('errors' in wrong) throw new Error(wrong.errors)
    expect(textIn(wrong)).toContain(overclaim[locale])

    const mended = await both.annaOpens(wrong, 'new-decision')
    expect(mended.held).toMatchObject({ titleFi: titles.fi, stage: 'proposed' })
    const draft = await mended.send({ ...mended.held, textSv: texts.sv })
    if ('errors' in draft) throw new Error(draft.errors)
    for (const each of locales) expect(textIn(draft)).toContain(titles[each])

    const preview = await both.annaPresses(
      draft,
      `announce preview ${(await one()).id} ${(await one()).revision} sv`,
    )
    expect(textIn(preview)).toContain(texts.sv)
    const waiting = await both.annaPresses(draft, 'announce submit')
    expect(
      buttonsIn(waiting)
        .map(({ value }) => value)
        .join(),
    ).not.toContain('announce approve')
    const { id, revision } = await one()
    expect(textIn(await both.annaSays(`${say.approve[locale]} ${id} ${revision}`))).toContain(own[locale])

    const list = await both.boSays(say.list[locale])
    const approved = await both.boPresses(
      await both.boPresses(list, `announce show ${id}`),
      'announce approve',
    )
    await both.boPresses(approved, 'announce publish')
    await vi.waitFor(() => expect(heard()).toHaveLength(6), patience)
    for (const [at, language] of locales.entries()) {
      expect(heardIn(`C${at}`)).toContain(texts[language])
      expect(heardIn(`19:group${at}@thread.v2`)).toContain(texts[language])
    }

    const correction = await both.annaOpens(await both.annaSays(`${say.show[locale]} ${id}`), 'new-decision')
    const better = `${texts[locale]} (1)`
    const again = await correction.send({
      ...correction.held,
      [`text${locale[0]!.toUpperCase()}${locale[1]}`]: better,
    })
    if ('errors' in again) throw new Error(again.errors)
    await both.annaPresses(again, 'announce submit')
    const second = await both.boSays(`${say.show[locale]} ${id}`)
    await both.boPresses(await both.boPresses(second, 'announce approve'), 'announce publish')
    await vi.waitFor(() => expect(changed()).toHaveLength(6), patience)
    expect(changed().join('\n')).toContain(better)
    expect(changed().every((text) => Object.values(corrected).some((word) => text.includes(word)))).toBe(true)
    expect(heard()).toHaveLength(6)

    const ledger = await both.boSays(`${say.delivery[locale]} ${id}`)
    expect(textOn(ledger)).toContain(arrived[locale])

    async function one() {
      return (await store.announcements.all())[0]!
    }
    /** What was posted to the six places; replies to commands hang on what they answer. */
    function heard() {
      const onSlack = slack.calls.filter(
        ({ method, args }) =>
          method === 'chat.postMessage' && String(args['channel']).startsWith('C') && !args['thread_ts'],
      )
      const onTeams = connector.posts.filter(
        (post) =>
          post.method === 'POST' &&
          post.activity.type === 'message' &&
          post.conversation.startsWith('19:group') &&
          isAnnouncement(textOn(cardIn(post))),
      )
      return [
        ...onSlack.map((call) => ({ place: String(call.args['channel']), text: textIn(call) })),
        ...onTeams.map((post) => ({ place: post.conversation, text: textOn(cardIn(post)) })),
      ]
    }
    function heardIn(place: string) {
      return heard().find((one) => one.place === place)?.text ?? ''
    }
    function changed() {
      const onSlack = slack.calls.filter(
        ({ method, args }) => method === 'chat.update' && /^C\d$/.test(String(args['channel'])),
      )
      const onTeams = connector.posts.filter(
        (post) => post.method === 'PUT' && post.conversation.startsWith('19:group'),
      )
      return [...onSlack.map(textIn), ...onTeams.map((post) => textOn(cardIn(post)))]
    }
    function isAnnouncement(text: string) {
      return Object.values(titles).some((title) => text.startsWith(title))
    }
  },
)
