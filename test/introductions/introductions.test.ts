import { describe, expect, test } from 'vitest'

import { testBot } from '../bot.ts'
import { letTimePass, memberOf, type Person, personIn } from '../person.ts'

const reason = 'Tarvitsemme paikan, jossa kokeilla robottia talvella.'
const annasContact = 'Anna Virtanen, anna@robotti.example'
const svensContact = 'Sven Åberg, sven@testbana.example'

/** A Finnish start-up and a Swedish-speaking test site. */
async function two() {
  const bot = await testBot()
  const anna = await memberOf(bot, 'anna', 'fi', { name: 'Talvirobotti Oy', offers: 'robotiikka' })
  const sven = await memberOf(bot, 'sven', 'sv', { name: 'Testbana Nord', offers: 'testmiljö' })
  return { bot, anna, sven, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() }
}
const askTestbana = (anna: Person) =>
  anna.fill('introduce to:"Testbana Nord"', { reason, contact: annasContact })
const commandOf = (
  from: { buttons: readonly { label: string; command: string }[] } | undefined,
  label: string,
) => {
  const found = from?.buttons.find((button) => button.label === label)
  if (!found) throw new Error(`no ${label} among ${from?.buttons.map((one) => one.label).join(', ')}`)
  return found.command
}

test('both say yes: each gets the other’s contact in their own language, and nothing before', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  expect((await askTestbana(anna)).text).toContain('Pyyntö lähti: Testbana Nord')
  const [request] = await sven.letters()
  expect(request?.locale).toBe('sv')
  expect(request?.text).toContain('Talvirobotti Oy vill träffa er')
  expect(request?.text).toContain(reason)
  for (const early of [annasContact, 'Virtanen', 'local:anna', svensContact])
    expect(JSON.stringify([await sven.letters(), await anna.letters()])).not.toContain(early)

  await sven.fill(commandOf(request, 'Ja, vi träffas'), { contact: svensContact })
  const [toAnna] = await anna.letters()
  const [, toSven] = await sven.letters()
  expect(toAnna).toMatchObject({ locale: 'fi', text: expect.stringContaining(svensContact) })
  expect(toSven).toMatchObject({ locale: 'sv', text: expect.stringContaining(annasContact) })
  const rows = (await bot.store.outbox.all()).filter(({ key }) => key.includes('contact'))
  expect(rows.map(({ createdAt }) => createdAt)).toEqual([rows[0]?.createdAt, rows[0]?.createdAt])
})

test('pressing twice, and asking twice, is once', async () => {
  await using scene = await two()
  const { anna, sven } = scene
  await askTestbana(anna)
  expect((await askTestbana(anna)).text).toContain('jo matkalla')
  const yes = commandOf((await sven.letters())[0], 'Ja, vi träffas')
  await sven.fill(yes, { contact: svensContact })
  await sven.fill(yes, { contact: svensContact })
  expect(await sven.letters()).toHaveLength(2)
  expect(await anna.letters()).toHaveLength(1)
})

test('a no is told politely, its reason to nobody, and the same organisation rests for 90 days', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await askTestbana(anna)
  const no = commandOf((await sven.letters())[0], 'Inte nu')
  await sven.fill(no, { reason: 'no-time', words: 'vi gillar inte robotar' })
  const [toAnna] = await anna.letters()
  expect(toAnna?.text).toContain('Testbana Nord ei voi nyt tarttua pyyntöösi')
  expect(toAnna?.text).toContain('22.2.2027')
  expect(JSON.stringify(await anna.letters())).not.toContain('gillar')
  expect(JSON.stringify(await anna.press('profile export'))).not.toContain('gillar')
  expect(await askTestbana(anna)).toMatchObject({
    outcome: 'refused',
    text: expect.stringContaining('22.2.2027'),
  })
  bot.setTime('2027-02-23T10:00:00Z')
  expect((await askTestbana(anna)).text).toContain('Pyyntö lähti')
})

test('later: the asker hears nothing, the other side is told again after a week', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await askTestbana(anna)
  const said = await sven.press(commandOf((await sven.letters())[0], 'Påminn om en vecka'))
  expect(said.text).toContain('1.12.2026')
  expect(await anna.letters()).toEqual([])
  await letTimePass(bot, '2026-12-01T10:00:01Z')
  const letters = await sven.letters()
  expect(letters).toHaveLength(2)
  await sven.fill(commandOf(letters[1], 'Ja, vi träffas'), { contact: svensContact })
  expect((await anna.letters())[0]?.text).toContain(svensContact)
})

test('a blocked asker reads what everyone reads: sent, then ended without an answer', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  const bo = await memberOf(bot, 'bo', 'fi', { name: 'Toinen Firma Oy' })
  await askTestbana(anna)
  await sven.press(commandOf((await sven.letters())[0], 'Visa inga förfrågningar från dem'))
  await letTimePass(bot, '2026-12-15T10:00:01Z')
  const first = await anna.letters()
  expect(first[0]?.text).toContain('ei vastannut pyyntöösi määräajassa')

  bot.setTime('2027-01-20T10:00:00Z')
  const blocked = await askTestbana(anna)
  const welcome = await bo.fill('introduce to:"Testbana Nord"', { reason, contact: 'Bo, bo@toinen.example' })
  expect(blocked.text).toBe(welcome.text)
  expect(await sven.letters()).toHaveLength(2)
  expect((await sven.press('introductions')).text.match(/Talvirobotti Oy/g)).toHaveLength(1)
  await letTimePass(bot, '2027-02-11T10:00:00Z')
  const [, ofAnna] = await anna.letters()
  const [ofBo] = await bo.letters()
  expect(ofAnna?.text).toBe(ofBo?.text)
})

test('a block is lifted by those who set it', async () => {
  await using scene = await two()
  const { anna, sven } = scene
  await askTestbana(anna)
  await sven.press(commandOf((await sven.letters())[0], 'Visa inga förfrågningar från dem'))
  expect(
    (await sven.fill('introduce to:"Talvirobotti Oy"', { reason: 'x y', contact: svensContact })).text,
  ).toContain('blockerat')
  const unblock = commandOf(await sven.press('introductions'), 'Tillåt igen: Talvirobotti Oy')
  expect((await sven.press(unblock)).text).toContain('borttagen')
  expect(
    (await sven.fill('introduce to:"Talvirobotti Oy"', { reason: 'x y', contact: svensContact })).text,
  ).toContain('ni är överens')
})

test('both sides asking at once become one, and both are told at the same moment', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await Promise.all([
    askTestbana(anna),
    sven.fill('introduce to:"Talvirobotti Oy"', { reason: 'Vi söker en robot.', contact: svensContact }),
  ])
  expect(await bot.store.introductions.all()).toMatchObject([{ state: 'agreed' }])
  expect((await anna.letters()).map(({ text }) => text).join()).toContain(svensContact)
  expect((await sven.letters()).map(({ text }) => text).join()).toContain(annasContact)
})

test('unanswered for three weeks it ends by itself', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await askTestbana(anna)
  const yes = commandOf((await sven.letters())[0], 'Ja, vi träffas')
  await letTimePass(bot, '2026-12-15T10:00:01Z')
  expect((await anna.letters())[0]?.text).toContain('14.1.2027')
  expect((await sven.fill(yes, { contact: svensContact })).text).toContain('inte längre öppen')
  expect(JSON.stringify(await anna.letters())).not.toContain(svensContact)
})

test('after two weeks both are asked what came of it; the answers stay apart', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await askTestbana(anna)
  await sven.fill(commandOf((await sven.letters())[0], 'Ja, vi träffas'), { contact: svensContact })
  await sven.press('consent purpose:follow-up switch:off')
  await letTimePass(bot, '2026-12-08T10:00:01Z')
  const letters = await anna.letters()
  expect(letters[1]?.text).toContain('Johtiko se johonkin?')
  expect(await sven.letters()).toHaveLength(2)
  expect((await anna.press(commandOf(letters[1], 'kokeilu tai muu yhteistyö'))).text).toContain('Kiitos')
  expect(await bot.store.introductions.all()).toMatchObject([{ fromOutcome: 'pilot', toOutcome: null }])
})

describe('limits against spam', () => {
  test('three requests a person and day', async () => {
    await using scene = await two()
    const { anna, bot } = scene
    for (const name of ['Yksi Oy', 'Kaksi Kiva Oy', 'Kolmas Pyörä Oy', 'Neljän Tuulen Oy'])
      await memberOf(bot, name.slice(0, 4).toLowerCase(), 'fi', { name })
    const ask = (to: string) => anna.fill(`introduce to:"${to}"`, { reason, contact: annasContact })
    for (const name of ['Yksi Oy', 'Kaksi Kiva Oy', 'Kolmas Pyörä Oy'])
      expect((await ask(name)).text).toContain('Pyyntö lähti')
    expect(await ask('Neljän Tuulen Oy')).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('Jatka huomenna'),
    })
    bot.setTime('2026-11-24T22:00:01Z')
    expect((await ask('Neljän Tuulen Oy')).text).toContain('Pyyntö lähti')
  })

  test('as many a week as the asked organisation wants', async () => {
    await using scene = await two()
    const { anna, sven, bot } = scene
    await sven.fill('edit-profile', { weekly: '1' })
    const bo = await memberOf(bot, 'bo', 'en', { name: 'Blue Otter Ltd' })
    expect((await askTestbana(anna)).outcome).toBe('done')
    const second = await bo.fill('introduce to:"Testbana Nord"', { reason, contact: 'Bo' })
    expect(second).toMatchObject({ outcome: 'refused', text: expect.stringContaining('1 December 2026') })
  })
})

describe('an organisation that nobody here speaks for', () => {
  test('coordinators are asked once the asker agrees; whoever helps and the asker get each other’s contact', async () => {
    await using scene = await two()
    const { anna, bot } = scene
    const carita = personIn(bot, 'carita', 'sv')
    await carita.say('hej')
    await bot.store.roles.grant({
      id: 'r',
      person: carita.person,
      role: 'coordinator',
      by: 'x',
      at: bot.clock(),
    })
    const offered = await anna.fill('introduce to:Metropolia', { reason, contact: annasContact })
    expect(offered).toMatchObject({ outcome: 'offered' })
    expect(await carita.letters()).toEqual([])
    await anna.press(commandOf(offered, 'Pyydä koordinaattoria'))
    const [request] = await carita.letters()
    expect(request?.text).toContain('Metropolia')
    expect(JSON.stringify(await carita.letters())).not.toContain('Virtanen')
    await carita.fill(commandOf(request, 'Jag hjälper till'), { contact: 'Carita K, carita@stad.example' })
    expect((await anna.letters())[0]?.text).toContain('carita@stad.example')
    expect((await carita.letters())[1]?.text).toContain(annasContact)
  })

  test('and no coordinator either: nothing is sent, and who knows is said', async () => {
    await using scene = await two()
    const said = await scene.anna.fill('introduce to:Metropolia', { reason, contact: annasContact })
    expect(said).toMatchObject({ outcome: 'unknown', text: expect.stringContaining('https://') })
    expect(await scene.bot.store.introductions.all()).toEqual([])
  })
})

test.each([
  ['fi', 'esittele Testbana Nord', 'Ensin tarvitaan profiili'],
  ['sv', 'kontakta Testbana Nord', 'Först behövs en profil'],
  ['en', 'introduce Testbana Nord', 'A profile comes first'],
] as const)('without a profile one is told to make one, in %s', async (locale, typed, text) => {
  await using scene = await two()
  const stranger = personIn(scene.bot, 'stranger', locale)
  expect((await stranger.say(typed)).text).toContain(text)
})

test('somebody else’s request can’t be read, answered or changed', async () => {
  await using scene = await two()
  const { anna, sven, bot } = scene
  await askTestbana(anna)
  const id = (await bot.store.introductions.all())[0]?.id ?? ''
  const mallory = await memberOf(bot, 'mallory', 'en', { name: 'Mallory Works' })
  for (const action of ['show', 'later', 'block', 'withdraw', 'coordinator', 'outcome'])
    expect((await mallory.press(`introductions action:${action} id:${id} outcome:met`)).text).toContain(
      'not yours',
    )
  const steal = await mallory.press(`accept-introduction id:${id} contact:"Mallory"`)
  expect(steal.text).toContain('Nothing was shared')
  expect((await anna.press(`accept-introduction id:${id} contact:"me again"`)).text).toContain(
    'Mitään ei jaettu',
  )
  expect(await bot.store.introductions.all()).toMatchObject([{ state: 'asked', answeredBy: null }])
  expect(await sven.letters()).toHaveLength(1)
})

describe('somebody leaves in the middle', () => {
  test('the asker erases everything: the other side hears that it ended, not who left', async () => {
    await using scene = await two()
    const { anna, sven } = scene
    await askTestbana(anna)
    const yes = commandOf((await sven.letters())[0], 'Ja, vi träffas')
    await anna.press('profile erase yes')
    const letters = await sven.letters()
    expect(letters.at(-1)?.text).toContain('den andra parten är inte längre med')
    expect(letters.map(({ text }) => text).join()).not.toMatch(/Talvirobotti|Virtanen|robottia/)
    expect((await sven.fill(yes, { contact: svensContact })).text).toContain('Inget delades')
    expect(await anna.letters()).toEqual([])
  })

  test('the asked side erases everything: the asker hears it', async () => {
    await using scene = await two()
    const { anna, sven } = scene
    await askTestbana(anna)
    await sven.press('profile erase yes')
    expect((await anna.letters())[0]?.text).toContain('toinen osapuoli ei ole enää mukana')
    expect((await askTestbana(anna)).text).toContain('Testbana')
  })

  test('a post that the other platform refuses for good: the asker is told, and coordinators are offered', async () => {
    await using scene = await two()
    const { anna, bot, sven } = scene
    const carita = personIn(bot, 'carita', 'sv')
    await carita.say('hej')
    await bot.store.roles.grant({
      id: 'r',
      person: carita.person,
      role: 'coordinator',
      by: 'x',
      at: bot.clock(),
    })
    await askTestbana(anna)
    const [post] = await bot.store.outbox.all()
    const { undelivered } = await import('../../src/introductions/work.ts')
    const work = post && undelivered(post, bot.clock())
    if (!work) throw new Error('no work')
    await bot.store.dueWork.plan(work)
    await letTimePass(bot, '2026-11-24T10:00:05Z')
    const [letter] = await anna.letters()
    expect(letter?.text).toContain('ei ole enää tavoitettavissa')
    await anna.press(commandOf(letter, 'Pyydä koordinaattoria auttamaan'))
    expect((await carita.letters())[0]?.text).toContain('Testbana Nord')
    expect(await bot.store.places.of(sven.person)).toBeUndefined()
  })
})
