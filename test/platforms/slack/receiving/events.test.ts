import { expect, test, vi } from 'vitest'

import { startSlackBot, type SlackBot } from '../bot.ts'
import { buttonsIn } from '../driver.ts'
import { startFakeSlack } from '../fake.ts'
import { direct, mention, newTs, press, request, scene, submission } from '../payloads.ts'

/** All answers, when everything that was told is answered. */
async function answers(bot: SlackBot) {
  await vi.waitFor(async () => {
    const { waiting = 0, sending = 0 } = await bot.store.outbox.counts()
    expect((await bot.store.inbox.waiting()) + waiting + sending).toBe(0)
  }, 15_000)
  return bot.slack.posted.splice(0)
}
const run = (value: string) => ({ action_id: 'run:0', value })

test('an event that Slack delivers three times is answered once', async () => {
  await using bot = await startSlackBot()
  const event = mention('help')
  for (const retry of ['', '1', '2']) {
    const headers: Record<string, string> = retry ? { 'x-slack-retry-num': retry } : {}
    expect((await bot.post(request(event, { headers }))).status).toBe(200)
  }
  expect(await answers(bot)).toHaveLength(1)
})

test('three deliveries at the same moment are answered once', async () => {
  await using bot = await startSlackBot()
  const event = mention('help')
  await Promise.all([bot.tell(event), bot.tell(event), bot.tell(event)])
  expect(await answers(bot)).toHaveLength(1)
})

test('a message that Slack tells as two events is answered once', async () => {
  await using bot = await startSlackBot()
  const asMessage = direct('<@UBOT> help')
  const { ts } = asMessage.event as { ts: string }
  await bot.tell(mention('help', { channel: 'DUANNA' }, { ts }))
  await bot.tell(asMessage)
  expect(await answers(bot)).toHaveLength(1)
})

test('events out of order are each answered where they belong', async () => {
  await using bot = await startSlackBot()
  const [first, second] = [newTs(), newTs()]
  await bot.tell(mention('calls', {}, { ts: second, thread_ts: first }))
  await bot.tell(mention('help', {}, { ts: first }))
  const posts = await answers(bot)
  expect(posts.map(({ thread_ts: thread }) => thread)).toEqual([first, first])
})

test('after a restart, what was answered is not answered again, and what was not, is', async () => {
  const slack = await startFakeSlack()
  const before = await startSlackBot({ fake: slack })
  const event = mention('help')
  await before.tell(event)
  await slack.next('chat.postMessage')
  await before.stop()

  await using bot = await startSlackBot({ fake: slack, folder: before.folder })
  slack.posted.length = 0
  await bot.tell(event)
  await bot.tell(mention('calls'))
  expect(await answers(bot)).toHaveLength(1)
})

test('what the bot, other bots, edits and notices say is no question', async () => {
  await using bot = await startSlackBot()
  await bot.tell(direct('help', {}, { bot_id: 'B1' }))
  await bot.tell(direct('help', { user: 'UBOT' }, { bot_id: 'B1', subtype: 'bot_message' }))
  await bot.tell(direct('help', {}, { subtype: 'message_changed' }))
  await bot.tell(direct('help', {}, { subtype: 'channel_join' }))
  await bot.tell(mention('help', {}, { bot_id: 'BOTHER' }))
  expect(await answers(bot)).toEqual([])
})

test('a button pressed twice in a hurry is one press', async () => {
  await using bot = await startSlackBot()
  const ts = newTs()
  for (const trigger of ['1', '2']) await bot.tell(press(run('calls'), { ts, trigger }))
  expect(await answers(bot)).toHaveLength(1)
})

test('two people who press the same button each get an answer', async () => {
  await using bot = await startSlackBot()
  const ts = newTs()
  for (const user of ['UANNA', 'UBO']) await bot.tell(press(run('calls'), { ts }, { ...scene, user }))
  expect(await answers(bot)).toHaveLength(2)
})

test('a button of an older version still runs its line', async () => {
  await using bot = await startSlackBot()
  expect((await bot.tell(press({ action_id: 'open-thing', value: 'calls' }))).status).toBe(200)
  expect(await answers(bot)).toHaveLength(1)
})

test('a button without a line does nothing, and Slack is not left waiting', async () => {
  await using bot = await startSlackBot()
  expect((await bot.tell(press({ action_id: 'link', value: '' }))).status).toBe(200)
  expect(await answers(bot)).toEqual([])
})

test('a button on a card whose record is gone says so', async () => {
  await using bot = await startSlackBot()
  await bot.tell(press(run('project no-such-project')))
  const [answer] = await answers(bot)
  expect(answer?.['text']).toContain('no-such-project')
})

/** The view that a button with a form opens. */
async function opened(bot: SlackBot) {
  await bot.tell(direct('funding'))
  const button = buttonsIn(await bot.slack.next('chat.postMessage')).find(({ action_id: id }) =>
    id.startsWith('form:'),
  )
  await bot.tell(press(button ?? run(''), {}, { ...scene, channel: 'DUANNA' }))
  bot.slack.posted.length = 0
  return (await bot.slack.next('views.open')).args['view'] as Parameters<typeof submission>[0]
}

test('a form sent twice is carried out once', async () => {
  await using bot = await startSlackBot()
  const view = await opened(bot)
  for (let sent = 0; sent < 2; sent++) await bot.tell(submission(view, { words: '500000' }, scene, 'V1'))
  expect(await answers(bot)).toHaveLength(1)
})

test('a value that the form does not offer is refused beside its field', async () => {
  await using bot = await startSlackBot()
  const view = await opened(bot)
  const response = await bot.tell(submission(view, { words: '5', kind: 'moon' }))
  expect(await response.json()).toMatchObject({
    response_action: 'errors',
    errors: { kind: expect.any(String) },
  })
  expect(await answers(bot)).toEqual([])
})

test('a form that was changed into another command gains no rights', async () => {
  await using bot = await startSlackBot()
  const view = await opened(bot)
  const metadata = { ...(JSON.parse(view.private_metadata) as object), command: 'role' }
  const forged = { ...view, private_metadata: JSON.stringify(metadata) }
  await bot.tell(submission(forged, { action: 'grant', person: 'slack:T1/UANNA', role: 'admin' }))
  const [answer] = await answers(bot)
  expect(answer?.['text']).toMatch(/admin|ylläpitäjä/i)
  expect(await bot.store.roles.of('slack:T1/UANNA')).toEqual([])
})

test.each([
  { name: 'of another version', change: { private_metadata: '{"step":2}' } },
  { name: 'without what it carried', change: { private_metadata: '' } },
  { name: 'that is not ours', change: { callback_id: 'old' } },
])('a form $name says that it has to be opened again', async ({ change }) => {
  await using bot = await startSlackBot()
  const view = await opened(bot)
  const response = await bot.tell(submission({ ...view, ...change }, { words: '5' }))
  expect(await response.json()).toMatchObject({ response_action: 'update', view: { type: 'modal' } })
  expect(await answers(bot)).toEqual([])
})

test('a form that can’t be opened becomes the command, which says what to type', async () => {
  await using bot = await startSlackBot()
  bot.slack.break('views.open', { error: 'expired_trigger_id' })
  await bot.tell(press({ action_id: 'form:0', value: 'funding' }))
  expect(await answers(bot)).toHaveLength(1)
})
