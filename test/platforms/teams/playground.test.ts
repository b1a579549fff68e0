import { afterAll, beforeAll, expect, test } from 'vitest'

import { startWithTeams } from './app.ts'
import { startAgentsPlayground } from './playground.ts'
import { pressableOn, textOn } from './screen.ts'

let bot: Awaited<ReturnType<typeof startWithTeams>>
let teams: Awaited<ReturnType<typeof startAgentsPlayground>>
beforeAll(async () => {
  bot = await startWithTeams()
  teams = await startAgentsPlayground(bot.url, bot.folder)
})
afterAll(async () => {
  await teams[Symbol.asyncDispose]()
  await bot[Symbol.asyncDispose]()
})

test('in Microsoft’s Agents Playground, installing, asking, pressing and filling in work', async () => {
  const chat = teams.config.personalChat.id
  await teams.install(chat)
  const welcome = await teams.next()
  expect(textOn(welcome.card)).toContain('I am Kumppani')
  expect(welcome.suggested).toContain('Which calls are open?')

  await teams.say(chat, 'How is the funding split between the state and the cities?')
  const answer = await teams.next()
  expect(textOn(answer.card)).toMatch(/60.*Source: /s)
  expect(answer.conversation).toBe(chat)

  await teams.say(chat, 'funding')
  const funding = await teams.next()
  const labelled = (label: string) => {
    const found = pressableOn(funding.card).find(({ title }) => title === label)
    if (!found) throw new Error(`no button ${label}`)
    return found
  }
  expect(textOn(await teams.press(funding, labelled('Calculate an example')))).toContain('300,000')

  const form = await teams.press(funding, labelled('Calculate your shares'))
  const [send, cancel] = pressableOn(form)
  if (!send || !cancel) throw new Error('no buttons on the form')
  expect(await teams.press(funding, cancel)).toEqual(funding.card)
  const wrong = await teams.press(funding, { ...send, data: { ...send.data, field_kind: 'nonsense' } })
  expect(wrong.body).toContainEqual(expect.objectContaining({ color: 'Attention' }))
  const filled = await teams.press(funding, { ...send, data: { ...send.data, field_words: '1000000' } })
  expect(textOn(filled)).toContain('600,000')

  await teams.submit(funding, { command: 'calls' })
  expect(textOn((await teams.next()).card)).toContain('calls')
})

test('in Microsoft’s Agents Playground, a mention in a channel is answered in its thread', async () => {
  const [, channel] = teams.config.teams[0]?.channels ?? []
  await teams.mention(channel?.id ?? '', 'Which calls are open?')
  const answer = await teams.next()
  expect(answer.conversation).toMatch(new RegExp(`^${channel?.id};messageid=`))
  expect(textOn(answer.card)).toContain('no open call')
})
