import { expect, test } from 'vitest'

import { itemsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { memberOf } from '../person.ts'

async function two() {
  const bot = await testBot()
  const anna = await memberOf(bot, 'anna', 'fi', {
    name: 'Talvirobotti Oy',
    kind: 'company',
    offers: 'Teemme jakelurobotteja.',
    needs: 'Etsimme kaupungista paikkaa, jossa kokeilla jakelurobottia.',
  })
  const sven = await memberOf(bot, 'sven', 'sv', {
    name: 'Testbana Nord',
    offers: 'Vi har en testplats för självkörande fordon och leveransrobotar.',
  })
  return { bot, anna, sven, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() }
}
const idea = 'partners Vi utvecklar en leveransrobot och söker en plats där vi kan prova den'
const titles = (answer: Parameters<typeof itemsOf>[0]) => itemsOf(answer).map(({ title }) => title)

test('who keeps a profile needs to type nothing', async () => {
  await using scene = await two()
  const answer = await scene.anna.say('sopivat')
  expect(itemsOf(answer)[0]?.ref).toBe('topic:t1-5-mobility-pilots')
})

test('an organisation is suggested only after it agreed, and never to itself or to whom it blocked', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  const testbana = (await bot.store.profiles.of(sven.person))!.organisation
  const robot = (await bot.store.profiles.of(anna.person))!.organisation

  await sven.press('consent purpose:matching switch:off')
  expect(titles(await anna.say(idea))).not.toContain('Testbana Nord')
  await sven.press('consent purpose:matching switch:on')
  expect(titles(await anna.say(idea))).toContain('Testbana Nord')
  expect(titles(await sven.say(idea))).not.toContain('Testbana Nord')

  await bot.store.blocks.block(testbana, robot, new Date('2026-11-24'))
  expect(titles(await anna.say(idea))).not.toContain('Testbana Nord')
})
