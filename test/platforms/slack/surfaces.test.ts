import { expect, test } from 'vitest'

import { startSlackBot } from './bot.ts'
import { buttonsIn } from './driver.ts'
import { startFakeSlack } from './fake.ts'
import { refusals, textsIn } from './limitsOf.ts'
import { direct, envelope, mention, press, scene, shortcut, slash } from './payloads.ts'

const saidIn = (value: unknown) =>
  textsIn(value)
    .map(({ text }) => text)
    .join('\n')

test('a command is answered to the person alone, who may show it in the channel', async () => {
  await using bot = await startSlackBot()
  const { responseUrl } = bot.slack
  await bot.tell(slash('calls', responseUrl))
  const answer = await bot.slack.next('response')
  expect(answer.args).toMatchObject({ response_type: 'ephemeral', replace_original: false })
  expect(refusals(answer.args)).toEqual([])

  const share = buttonsIn(answer).find(({ action_id: id }) => id.startsWith('share:'))
  await bot.tell(press(share ?? { action_id: '', value: '' }, { ephemeral: responseUrl }))
  const shown = await bot.slack.next('chat.postMessage')
  expect(shown.args).toMatchObject({ channel: 'C1' })
  expect(saidIn(shown.args['blocks'])).toContain(saidIn(answer.args['blocks']).split('\n')[0])
})

test('an answer that nobody else may see can’t be shown to them by pressing twice', async () => {
  await using bot = await startSlackBot()
  const { responseUrl } = bot.slack
  for (let pressed = 0; pressed < 2; pressed++)
    await bot.tell(press({ action_id: 'share:0', value: 'calls' }, { ephemeral: responseUrl }))
  await bot.slack.next('chat.postMessage')
  await bot.tell(direct('help'))
  expect((await bot.slack.next('chat.postMessage')).args['channel']).toBe('DUANNA')
})

test('where the bot is not in the channel, the shared answer goes the way Slack gave with the press', async () => {
  await using bot = await startSlackBot()
  bot.slack.break('chat.postMessage', { error: 'not_in_channel' })
  await bot.tell(press({ action_id: 'share:0', value: 'calls' }, { ephemeral: bot.slack.responseUrl }))
  expect((await bot.slack.next('response')).args).toMatchObject({ response_type: 'in_channel' })
})

test('who writes an announcement is called what Slack calls them, whether they typed or pressed', async () => {
  await using bot = await startSlackBot()
  const person = 'slack:T1/UANNA'
  await bot.store.roles.grant({ id: 'r', person, role: 'coordinator', by: 'local:admin', at: new Date(0) })
  await bot.tell(slash('new-notice titleFi:"Portaali" textFi:"Kiinni."', bot.slack.responseUrl))
  expect(saidIn((await bot.slack.next('response')).args)).toMatch(/anna\.k/)
  const [{ id, revision } = { id: '', revision: 0 }] = await bot.store.announcements.all()
  const line = `new-notice id:${id} revision:${revision} titleFi:"Portaali" textFi:"Kiinni ja auki."`
  await bot.tell(press({ action_id: 'run:0', value: line }))
  expect(saidIn((await bot.slack.next('chat.postMessage')).args)).not.toMatch(/anna\.k|UANNA/)
  expect((await bot.store.people.get(person)).called).toBe('x')
})

test('a command without a word shows what can be done', async () => {
  await using bot = await startSlackBot()
  await bot.tell(slash('', bot.slack.responseUrl))
  expect(buttonsIn(await bot.slack.next('response')).length).toBeGreaterThan(1)
})

test('a message of anybody’s can be asked about', async () => {
  await using bot = await startSlackBot()
  await bot.tell(shortcut('Mitkä haut ovat auki?', bot.slack.responseUrl))
  const { args } = await bot.slack.next('response')
  expect(args).toMatchObject({ response_type: 'ephemeral' })
  expect(args['text']).toContain('hakuja')
})

test('a mention in a channel is answered in its thread', async () => {
  await using bot = await startSlackBot()
  const event = mention('calls')
  await bot.tell(event)
  const { ts } = event.event as { ts: string }
  expect((await bot.slack.next('chat.postMessage')).args).toMatchObject({ channel: 'C1', thread_ts: ts })
})

test('the start page shows what the bot can do, and its buttons answer in private', async () => {
  await using bot = await startSlackBot()
  await bot.tell(envelope({ type: 'app_home_opened', user: 'UANNA', channel: 'DUANNA', tab: 'home' }))
  const { args } = await bot.slack.next('views.publish')
  expect(args['user_id']).toBe('UANNA')
  const view = args['view'] as { blocks: unknown }
  expect(refusals(view, 100)).toEqual([])
  const [button] = buttonsIn({ method: '', token: '', args: view })
  await bot.tell(press(button ?? { action_id: '', value: '' }, { home: true }))
  expect((await bot.slack.next('chat.postMessage')).args['channel']).toBe('DUANNA')
})

test('an empty chat offers questions to start with', async () => {
  await using bot = await startSlackBot()
  await bot.tell(envelope({ type: 'app_home_opened', user: 'UANNA', channel: 'DUANNA', tab: 'messages' }))
  const { args } = await bot.slack.next('assistant.threads.setSuggestedPrompts')
  expect(args['channel_id']).toBe('DUANNA')
  const prompts = args['prompts'] as { title: string; message: string }[]
  expect(prompts.length).toBeGreaterThan(0)
  expect(prompts.length).toBeLessThanOrEqual(4)
})

test('added to a channel, the bot greets it in the language of who added it, and remembers its name', async () => {
  await using bot = await startSlackBot({ fake: await startFakeSlack({ locale: 'sv-SE' }) })
  const joined = {
    type: 'member_joined_channel',
    user: scene.bot,
    inviter: 'UBO',
    channel: 'C7',
    event_ts: '1.1',
  }
  await bot.tell(envelope(joined))
  const { args } = await bot.slack.next('chat.postMessage')
  expect(args['channel']).toBe('C7')
  expect(args['text']).toContain('Jag')
  await bot.slack.next('conversations.info')
  await bot.stop()
})

test('somebody else who joins a channel is not greeted', async () => {
  await using bot = await startSlackBot()
  await bot.tell(envelope({ type: 'member_joined_channel', user: 'UBO', channel: 'C7', event_ts: '1.1' }))
  await bot.tell(direct('help'))
  await bot.slack.next('chat.postMessage')
  expect(bot.slack.posted).toHaveLength(1)
})
