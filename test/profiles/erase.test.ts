import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { testBot } from '../bot.ts'
import { letTimePass, memberOf, type Person, personIn } from '../person.ts'

const contact = 'Anna Korhonen-Test, anna.korhonen@talvi.example'
const reason = 'Tarvitsemme lumisen mäen robotille Oskari.'

/** Everything that the database's files hold, deleted pages and the log beside it included. */
const bytesOf = (file: string) => ['', '-wal', '-shm'].map((ending) => read(`${file}${ending}`)).join('')
function read(file: string) {
  try {
    return readFileSync(file).toString('latin1')
  } catch {
    return ''
  }
}
/** Where a word stands, with a little of what is around it. */
function around(bytes: string, word: string) {
  const at = bytes.indexOf(Buffer.from(word, 'utf8').toString('latin1'))
  return at < 0 ? undefined : JSON.stringify(bytes.slice(Math.max(0, at - 200), at + 200))
}

/** What would tell that there was an Anna. */
const tellTale = [
  'local:anna',
  'place-of-anna',
  'web:anna',
  'Korhonen-Test',
  'talvi.example',
  'Oskari',
  'Talvirobotti',
]

async function annaEverywhere() {
  const bot = await testBot()
  const anna = await memberOf(bot, 'anna', 'fi', {
    name: 'Talvirobotti Oy',
    offers: 'robotiikka, robotti Oskari liikkuu lumessa',
    needs: 'koulu',
  })
  const sven = await memberOf(bot, 'sven', 'sv', { name: 'Testbana Nord' })
  await bot.store.roles.grant({
    id: 'g',
    person: anna.person,
    role: 'coordinator',
    by: 'local:admin',
    at: bot.clock(),
  })
  await bot.store.roles.grant({
    id: 'h',
    person: 'local:x',
    role: 'coordinator',
    by: anna.person,
    at: bot.clock(),
  })
  await anna.say('milloin sopimus päättyy, Oskari kysyy')
  await anna.say('profiili Olemme espoolainen startup ja teemme robotti Oskaria')
  await anna.fill('introduce to:"Testbana Nord"', { reason, contact })
  await bot.store.questions.remember({
    id: 'q',
    text: 'kuka maksaa robotti Oskarin?',
    locale: 'fi',
    outcome: 'unknown',
    nearest: [],
    askedBy: anna.person,
    at: bot.clock(),
  })
  await sven.say('kontakta Talvirobotti')
  return { bot, anna, sven, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() }
}

async function arrive(person: Person, bot: Awaited<ReturnType<typeof testBot>>, text: string) {
  const own = { platform: 'web' as const, place: 'place-of-anna', detail: {} }
  const message = { text, person: person.person, conversation: 'web:anna', own, pressed: true as const }
  await bot.store.inbox.add({ id: text, message, replyTo: own }, bot.clock())
  const answer = await bot.receive(message)
  const reply = {
    id: text,
    key: `reply ${text}`,
    lane: 'answer' as const,
    address: own,
    answer,
    until: bot.clock(),
  }
  await bot.store.inbox.handled(text, reply, bot.clock())
  return answer
}

test('before: everything is there, and the export shows it', async () => {
  await using scene = await annaEverywhere()
  const { bot, anna } = scene
  for (const word of tellTale) expect(around(bytesOf(bot.file), word), word).toBeDefined()
  const pages = []
  for (let page = 1; page < 20; page++) pages.push((await anna.press(`profile export ${page}`)).text)
  const whole = pages.join('')
  for (const word of [
    'local:anna',
    'Korhonen-Test',
    'Oskari',
    'Talvirobotti',
    'coordinator',
    '2026-11-24',
    'matching',
  ])
    expect(whole).toContain(word)
  expect(whole).not.toContain('sven')
})

test('erased: no byte of the database tells that there was an Anna, and the others’ data is whole', async () => {
  await using scene = await annaEverywhere()
  const { bot, anna, sven } = scene
  const receipt = await arrive(anna, bot, 'profile erase yes')
  expect(JSON.stringify(receipt)).toContain('Kaikki on poistettu')
  const [sent] = (await bot.store.outbox.all()).filter(({ key }) => key.startsWith('reply'))
  await bot.store.outbox.sent(sent?.id ?? '', 'receipt', bot.clock())
  await letTimePass(bot, '2026-11-24T10:01:01Z')

  for (const word of tellTale) expect(around(bytesOf(bot.file), word), word).toBeUndefined()
  expect(await bot.store.profiles.all()).toMatchObject([{ name: 'Testbana Nord' }])
  expect(await bot.store.consents.of(sven.person)).toHaveLength(4)
  expect((await bot.store.roles.audit()).map(({ who, subject }) => [who, subject])).toEqual([
    ['local:admin', 'erased coordinator'],
    ['erased', 'local:x coordinator'],
  ])
  expect(bot.problems).toEqual([])
})

test('who has written an announcement is named nowhere any more, not even to colleagues who were shown it', async () => {
  await using bot = await testBot()
  const role = { role: 'coordinator' as const, by: 'local:admin', at: bot.clock() }
  for (const person of ['local:anna', 'local:sven'])
    await bot.store.roles.grant({ ...role, id: person, person })
  const line = 'new-notice titleFi:"Portaali" textFi:"Kiinni lauantaina."'
  await bot.receive({ text: line, person: 'local:anna', called: 'Anna Nimellinen', pressed: true })
  const [{ id } = { id: '' }] = await bot.store.announcements.all()
  const address = { platform: 'web' as const, place: 'place-of-sven', detail: {} }
  const shown = await bot.receive({ text: `announce show ${id}`, person: 'local:sven', pressed: true })
  expect(JSON.stringify(shown)).toContain('Anna Nimellinen')
  const reply = { id: 'r', key: 'r', lane: 'answer' as const, address, answer: shown, until: bot.clock() }
  await bot.store.outbox.add(reply, bot.clock())
  await bot.store.outbox.sent('r', 'receipt', bot.clock())
  const exported = await bot.receive({ text: 'profile export', person: 'local:anna', pressed: true })
  expect(JSON.stringify(exported)).toContain('Anna Nimellinen')

  await bot.receive({ text: 'profile erase yes', person: 'local:anna', pressed: true })
  await letTimePass(bot, '2026-11-24T10:01:01Z')
  for (const word of ['Nimellinen', 'local:anna'])
    expect(around(bytesOf(bot.file), word), word).toBeUndefined()
  expect((await bot.store.announcements.all())[0]?.newest.content.text.fi).toBe('Kiinni lauantaina.')
  expect(bot.problems).toEqual([])
})

test('the receipt reaches the person before it is forgotten', async () => {
  await using scene = await annaEverywhere()
  const { bot, anna } = scene
  await arrive(anna, bot, 'profile erase yes')
  await letTimePass(bot, '2026-11-24T10:01:01Z')
  expect((await anna.letters()).map(({ text }) => text).join()).toContain('Kaikki on poistettu')
  const [waiting] = await bot.store.outbox.all()
  if (waiting) await bot.store.outbox.sent(waiting.id, 'receipt', bot.clock())
  for (const { id } of await bot.store.outbox.all()) await bot.store.outbox.sent(id, 'receipt', bot.clock())
  await letTimePass(bot, '2026-11-24T10:02:02Z')
  for (const word of tellTale) expect(around(bytesOf(bot.file), word), word).toBeUndefined()
})

test('a profile that others keep too stays; what was the person’s own goes', async () => {
  await using scene = await annaEverywhere()
  const { bot, anna } = scene
  const bo = personIn(bot, 'bo', 'en')
  await bo.fill('edit-profile', { name: 'Talvirobotti Oy', kind: 'company', says: 'Bo, founder' })
  const letter = (await anna.letters()).at(-1)
  await anna.press(letter?.buttons[0]?.command ?? '')
  const receipt = await anna.press('profile erase yes')
  expect(receipt.text).toContain('säilyy, sillä muut jäsenet hoitavat sitä')
  expect((await bo.say('profile')).text).toContain('Talvirobotti Oy')
  await letTimePass(bot, '2026-11-24T10:01:01Z')
  for (const word of ['local:anna', 'Korhonen-Test', 'talvi.example'])
    expect(around(bytesOf(bot.file), word), word).toBeUndefined()
})

test('erasing twice, and erasing what was never there, says so', async () => {
  await using scene = await annaEverywhere()
  const { bot } = scene
  const nobody = personIn(bot, 'nobody', 'en')
  expect((await nobody.press('profile erase yes')).text).toContain('there was none')
  expect((await nobody.press('profile erase yes')).text).toContain('there was none')
})

test('many people come and go, and nothing of those who went is left', async () => {
  await using bot = await testBot()
  for (let round = 0; round < 25; round++) {
    const person = await memberOf(bot, `kulkija${round}`, 'fi', {
      name: `${String.fromCodePoint(97 + round).repeat(8)} Oy`,
      offers: `salasana${round} `.repeat(40),
    })
    await person.say(`profiili Olemme startup ja etsimme koulua, salasana${round}`)
    if (round % 2 === 0) await person.press('profile erase yes')
  }
  await letTimePass(bot, '2026-11-24T10:01:01Z')
  const bytes = bytesOf(bot.file)
  for (let round = 0; round < 25; round++) {
    const found = bytes.includes(`salasana${round} `)
    expect(found, `round ${round}`).toBe(round % 2 === 1)
  }
})
