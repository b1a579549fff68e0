import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { contract } from '../platforms/contract.ts'
import type { Driver } from '../platforms/driver.ts'
import { startWithTeams } from '../platforms/teams/app.ts'
import { personOn } from '../platforms/teams/driver.ts'
import { type Posted, startAgentsPlayground } from '../platforms/teams/playground.ts'
import { pressableOn, textOn } from '../platforms/teams/screen.ts'

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

const group = () => teams.config.groupChats[0]?.id ?? ''
const channel = () => teams.config.teams[0]?.channels[1]?.id ?? ''

/** The Playground's Teams is in English; who wants another language says so. */
const choose = async (person: Driver, locale: Locale) => {
  await person.say(`language ${locale}`)
  return person
}

function inChat(conversation: string, how: 'say' | 'mention') {
  let last: Posted
  return personOn({
    async say(text) {
      await teams[how](conversation, text)
      last = await teams.next()
      return last.card
    },
    press: (action) => teams.press(last, action),
    close: async () => {},
  })
}

/** The first words open a thread; everything after is said in it. */
function inThread() {
  let last: Posted | undefined
  return personOn({
    async say(text) {
      await teams.mention(last?.conversation ?? channel(), text)
      const posted = await teams.next()
      if (!posted.conversation.startsWith(`${channel()};messageid=`)) throw new Error('not in a thread')
      if (last && posted.conversation !== last.conversation) throw new Error('in another thread')
      last = posted
      return posted.card
    },
    press: async (action) => {
      if (!last) throw new Error('nothing to press')
      return teams.press(last, action)
    },
    close: async () => {},
  })
}

contract('The Agents Playground, one’s own chat,', (locale) =>
  choose(inChat(teams.config.personalChat.id, 'say'), locale),
)
contract('The Agents Playground, a group,', (locale) => choose(inChat(group(), 'mention'), locale))
contract('The Agents Playground, a channel,', (locale) => choose(inThread(), locale))

test('people in one group are each answered in their own language', async () => {
  const [one, other, third] = teams.config.users
  if (!one || !other || !third) throw new Error('too few people')
  for (const [person, locale, line, word] of [
    [one, 'fi-FI', 'moi', 'Mitkä haut ovat auki?'],
    [other, 'sv-FI', 'JTF', 'Fonden'],
    [third, 'en-GB', 'Vem beslutar om finansieringen?', 'Nylands förbund'],
    [one, 'fi-FI', '1', 'hakuja'],
  ] as const) {
    await teams.sayAs(person, group(), line, locale)
    const { conversation, card } = await teams.next()
    expect(conversation).toBe(group())
    expect(
      textOn(card) +
        pressableOn(card)
          .map(({ title }) => title)
          .join(),
    ).toContain(word)
  }
})

test('two threads of one channel are two conversations', async () => {
  const ask = async (conversation: string, text: string) => {
    await teams.mention(conversation, text)
    return teams.next()
  }
  const first = await ask(channel(), 'focus')
  const second = await ask(channel(), 'calls')
  expect(second.conversation).not.toBe(first.conversation)
  const followUp = await ask(first.conversation, 'and the second one?')
  expect(followUp.conversation).toBe(first.conversation)
  expect(textOn(followUp.card)).toContain('health technology')
})
