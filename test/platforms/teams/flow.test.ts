import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Card } from '../../../src/platforms/teams/element.ts'
import { mistakesIn } from './cardCheck.ts'
import { startGuarded } from './guarded.ts'
import { activityOf, personId, pressOf, tenantId } from './person.ts'
import { pressableOn, textOn } from './screen.ts'
import { signedBy } from './tokens.ts'

let bot: Awaited<ReturnType<typeof startGuarded>>
beforeAll(async () => {
  bot = await startGuarded()
})
afterAll(() => bot[Symbol.asyncDispose]())

/** What the bot answers to an activity that Teams sends. */
async function teamsSends(activity: object) {
  const response = await bot.post(activity, signedBy(bot.key, bot.claims()))
  expect(response.status).toBe(200)
  const body = await response.text()
  return body ? (JSON.parse(body) as { value: Card; statusCode: number; type: string }) : undefined
}

/** What was written down for the activity. */
async function arrivalOf(activity: object) {
  await handleAll()
  await teamsSends(activity)
  return bot.store.inbox.next()
}

async function handleAll() {
  for (let next = await bot.store.inbox.next(); next; next = await bot.store.inbox.next()) {
    const { id, replyTo: address } = next
    const answer = { outcome: 'answered', locale: 'en', parts: [] } as const
    const reply = { id: `reply ${id}`, key: id, lane: 'answer', address, answer, until: new Date() } as const
    await bot.store.inbox.handled(id, reply, new Date())
  }
}

/** Nothing is left of what came in before. */
async function timePasses() {
  await handleAll()
  await bot.store.inbox.forget(new Date(Date.now() + 1_000))
}

const thread = { id: '19:c@thread.tacv2;messageid=1700', conversationType: 'channel', tenantId }
const bothMentioned = {
  text: '<at>Kumppani</at>&nbsp;knows <at>Bo Ek</at> <at>me</at>?\n',
  entities: [
    { type: 'mention', text: '<at>Kumppani</at>', mentioned: activityOf().recipient },
    { type: 'mention', text: '<at>Bo Ek</at>', mentioned: { id: '29:bo', name: 'Bo Ek' } },
    { type: 'clientInfo', locale: 'en-GB' },
  ],
}

describe('a message', () => {
  test('is written down with who said it where, in which language', async () => {
    const arrival = await arrivalOf(activityOf({ id: '1', locale: 'fi-FI', text: 'moi' }))
    expect(arrival).toMatchObject({
      id: 'teams:a:chat:1',
      message: {
        text: 'moi',
        person: `teams:${tenantId}/${personId}`,
        called: 'Anna',
        conversation: 'teams:a:chat',
        locale: 'fi',
      },
      replyTo: { platform: 'teams', place: 'a:chat' },
    })
  })

  test('in a channel is answered in its thread', async () => {
    const arrival = await arrivalOf(activityOf({ conversation: thread }))
    expect(arrival?.replyTo).toMatchObject({
      place: '19:c@thread.tacv2;messageid=1700',
      detail: { conversationId: '19:c@thread.tacv2', rootId: '1700', tenantId },
    })
  })

  test('loses the mention of the bot and keeps the others as names', async () => {
    const arrival = await arrivalOf(activityOf({ conversation: thread, ...bothMentioned }))
    expect(arrival?.message.text).toBe('knows Bo Ek <at>me</at>?')
  })

  test('of a person without an account of the tenant has an author all the same', async () => {
    const arrival = await arrivalOf(activityOf({ from: { id: '29:guest' } }))
    expect(arrival?.message.person).toBe(`teams:${tenantId}/29:guest`)
  })

  test('sent by a button carries the button’s line', async () => {
    const arrival = await arrivalOf(activityOf({ text: undefined, value: { command: 'calls' } }))
    expect(arrival?.message.text).toBe('calls')
  })

  test('that could not be written down is not acknowledged', async () => {
    await using other = await startGuarded()
    await other.store.close()
    const response = await other.post(activityOf(), signedBy(other.key, other.claims()))
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('')
  })

  test('is sent again later when the bot is stopping', async () => {
    await using other = await startGuarded()
    await other.teams.stop()
    expect((await other.post(activityOf(), signedBy(other.key, other.claims()))).status).toBe(503)
  })

  test.each(['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'endOfConversation'])(
    'means nothing as %s',
    async (type) => {
      expect(await arrivalOf(activityOf({ type }))).toBeUndefined()
    },
  )
})

describe('the bot’s coming', () => {
  const conversation = { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId, name: 'General' }
  const places = async () => (await bot.store.places.all()).map(({ address }) => address.place)

  test('is greeted once, however Teams tells of it, and the place is kept', async () => {
    const installed = activityOf({ type: 'installationUpdate', action: 'add', text: undefined, conversation })
    const added = { type: 'conversationUpdate', membersAdded: [activityOf().recipient] }
    expect((await arrivalOf(installed))?.message.text).toBe('welcome')
    expect(await arrivalOf(activityOf({ ...added, text: undefined, conversation }))).toBeUndefined()
    expect(await places()).toContain('19:team@thread.tacv2')
    const longAfter = { ...added, text: undefined, conversation, id: 'later' }
    await timePasses()
    expect(await arrivalOf(activityOf(longAfter))).toBeUndefined()
  })

  test('again after it was removed is greeted again', async () => {
    const again = { ...conversation, id: '19:again@thread.tacv2' }
    const coming = { type: 'installationUpdate', text: undefined, conversation: again }
    expect(await arrivalOf(activityOf({ ...coming, action: 'add' }))).toBeDefined()
    await teamsSends(activityOf({ ...coming, action: 'remove' }))
    await timePasses()
    expect(await arrivalOf(activityOf({ ...coming, action: 'add' }))).toBeDefined()
  })

  test('into a person’s own chat is greeted with questions to start with', async () => {
    const arrival = await arrivalOf(activityOf({ type: 'installationUpdate', action: 'add' }))
    expect(arrival?.replyTo.detail).toMatchObject({ promptsFor: '29:anna' })
  })

  test('of someone else is not greeted', async () => {
    const membersAdded = [{ id: '29:bo' }]
    expect(await arrivalOf(activityOf({ type: 'conversationUpdate', membersAdded }))).toBeUndefined()
  })

  test('ends when the bot is removed', async () => {
    await teamsSends(activityOf({ type: 'installationUpdate', action: 'remove', conversation }))
    expect(await places()).not.toContain('19:team@thread.tacv2')
  })
})

describe('a button', () => {
  test('is answered with the card that takes its place', async () => {
    const answer = await teamsSends(pressOf({ verb: 'run', data: { command: 'calls' } }))
    expect(answer?.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(answer?.value && mistakesIn(answer.value)).toEqual([])
    expect(answer?.value && textOn(answer.value)).toContain('calls')
  })

  test('leads back, and to help where what was said is not known any more', async () => {
    const shown = await teamsSends(pressOf({ verb: 'run', data: { command: 'calls' } }))
    const back = shown && pressableOn(shown.value).at(-1)
    expect(back).toMatchObject({ title: 'Back', verb: 'back' })
    const answer = await teamsSends(pressOf({ verb: 'back', data: {} }, { replyToId: 'long-gone' }))
    expect(answer && textOn(answer.value)).toContain('calls')
  })

  const fillIn = async (values: Readonly<Record<string, string>>) => {
    const form = await teamsSends(pressOf({ verb: 'form', data: { command: 'find circular' } }))
    const [send] = form ? pressableOn(form.value).filter(({ verb }) => verb === 'fill') : []
    const filled = await teamsSends(pressOf({ verb: 'fill', data: { ...send?.data, ...values } }))
    if (!filled) throw new Error('no answer')
    return filled.value
  }

  test('opens a form, which is answered in place', async () => {
    expect(textOn(await fillIn({ field_words: 'health' }))).toMatch(/^\d+ matches/)
  })

  test('sends a form that was refused back with the reason and what was filled in', async () => {
    const form = await teamsSends(pressOf({ verb: 'form', data: { command: 'funding' } }))
    const [send] = form ? pressableOn(form.value) : []
    const data = { ...send?.data, field_words: 'minus five' }
    const refused = await teamsSends(pressOf({ verb: 'fill', data }))
    expect(refused && textOn(refused.value)).toContain('I could not read the sum')
    expect(refused?.value.body).toContainEqual(
      expect.objectContaining({ id: 'field_words', value: 'minus five' }),
    )
  })

  test('sends a form that is filled in wrong back with what is wrong and what was filled in', async () => {
    const card = await fillIn({ field_words: 'health', field_kind: 'nonsense' })
    const [wrongAt] = card.body.flatMap(({ color }, at) => (color === 'Attention' ? [at] : []))
    expect(card.body[(wrongAt ?? 0) - 1]).toMatchObject({ id: 'field_kind' })
    expect(card.body).toContainEqual(expect.objectContaining({ id: 'field_words', value: 'health' }))
    expect(mistakesIn(card)).toEqual([])
  })
})

interface Extension {
  type: string
  text?: string
  attachments?: { content: Card; preview: { content: { title: string } } }[]
}

describe('while a message is being written', () => {
  const asked = async (name: string, value: object) => {
    const answer = await teamsSends(activityOf({ type: 'invoke', name: `composeExtension/${name}`, value }))
    return (answer as unknown as { composeExtension: Extension }).composeExtension
  }
  const find = (words: string) =>
    asked('query', { commandId: 'find', parameters: [{ name: 'words', value: words }] })

  test('records are found, each a card without buttons', async () => {
    const { type, attachments = [] } = await find('health')
    expect(type).toBe('result')
    expect(attachments.length).toBeGreaterThan(1)
    expect(attachments.length).toBeLessThanOrEqual(10)
    for (const { content, preview } of attachments) {
      expect(mistakesIn(content)).toEqual([])
      expect(pressableOn(content)).toEqual([])
      expect(preview.content.title).not.toBe('')
    }
  })

  test('nothing found is said', async () => {
    expect(await find('xqzxqzxqz')).toMatchObject({
      type: 'message',
      text: expect.stringContaining('xqzxqzxqz'),
    })
  })

  test('questions to start with are shown before anything is typed', async () => {
    const query = { commandId: 'find', parameters: [{ name: 'initialRun', value: 'true' }] }
    expect((await asked('query', query)).attachments).toHaveLength(3)
  })

  test('a link to a record of ours becomes its card', async () => {
    const { attachments = [] } = await asked('queryLink', {
      url: 'https://kumppani.example.org/project/haastemoottori',
    })
    expect(attachments.map(({ content }) => textOn(content)).join()).toMatch(/haastemoottori/i)
  })

  test.each([
    'https://evil.example/project/haastemoottori',
    'https://kumppani.example.org/role/grant',
    'https://kumppani.example.org/project/no-such-thing-here',
    'https://kumppani.example.org/%ff',
    'not an address',
  ])('the link %s becomes nothing', async (url) => {
    expect((await asked('queryLink', { url })).attachments).toEqual([])
  })
})
