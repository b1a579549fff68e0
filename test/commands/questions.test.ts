import { expect, test } from 'vitest'

import type { Locale } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

const unanswerable = 'xyzzy plugh blorb quux?'

/** A person on the playground, where they can be told things later. */
async function withPeople() {
  const bot = await testBot()
  const speaks = async (person: string, text: string, locale: Locale = 'en', pressed?: true) => {
    const own = { platform: 'web' as const, place: person, detail: {} }
    return bot.receive({ text, person, conversation: person, own, locale, ...(pressed ? { pressed } : {}) })
  }
  await bot.store.roles.grant({
    id: '1',
    person: 'local:carl',
    role: 'coordinator',
    by: 'local:admin',
    at: new Date(),
  })
  await bot.store.roles.grant({
    id: '2',
    person: 'local:cora',
    role: 'coordinator',
    by: 'local:admin',
    at: new Date(),
  })
  return {
    ...bot,
    speaks,
    /** Asks what the bot can't answer and passes it on. */
    async passOn(person: string, text: string, locale: Locale) {
      await bot.store.people.chooseLocale(person, locale)
      const answer = await speaks(person, text, locale)
      const pass = buttonsOf(answer).find(({ command }) => command.startsWith('ask pass:'))
      await speaks(person, pass!.command, locale, true)
    },
    async told() {
      const queued = await bot.store.outbox.all()
      return queued.map(({ place, answer }) => ({
        place,
        locale: answer.locale,
        text: plain(answer, answer.locale),
      }))
    },
  }
}
const idIn = (text: string) => /questions show ([0-9a-f-]+)/.exec(text)?.[1] ?? ''
const listOf = async (bot: Awaited<ReturnType<typeof withPeople>>) =>
  JSON.stringify(await bot.speaks('local:carl', 'questions'))

test('a question nobody could answer is on the list, answered once, and every asker is told in their language', async () => {
  await using bot = await withPeople()
  await bot.passOn('local:anna', unanswerable, 'sv')
  await bot.passOn('local:bo', unanswerable.toUpperCase(), 'en')
  const listed = await listOf(bot)
  expect(listed).toContain(unanswerable)
  const id = idIn(listed)
  expect(plain(await bot.speaks('local:carl', `questions show ${id}`), 'en')).toContain('Times: 2')
  const done = await bot.speaks('local:carl', `answer-question id:${id} reply:"It is forty-two."`)
  expect(plain(done, 'en')).toBe('The answer is on its way to 2 askers.')
  const told = await bot.told()
  expect(told.map(({ place }) => place).toSorted()).toEqual(['local:anna', 'local:bo'])
  expect(told.find(({ place }) => place === 'local:anna')).toMatchObject({ locale: 'sv' })
  expect(told.find(({ place }) => place === 'local:anna')?.text).toContain('Svar på din fråga')
  for (const { text } of told) expect(text).toContain('It is forty-two.')
  expect(await listOf(bot)).toContain('There is nothing on this list.')
  await bot.speaks('local:carl', `answer-question id:${id} reply:"It is forty-two."`)
  expect(await bot.told()).toHaveLength(2)
  expect((await bot.store.roles.audit()).map(({ what }) => what)).toContain('question answered')
})

test('an asker who can’t be reached in private is told of', async () => {
  await using bot = await withPeople()
  const answer = await bot.receive({
    text: unanswerable,
    person: 'local:zoe',
    conversation: 'z',
    locale: 'en',
  })
  const pass = buttonsOf(answer).find(({ command }) => command.startsWith('ask pass:'))!
  await bot.receive({
    text: pass.command,
    person: 'local:zoe',
    conversation: 'z',
    locale: 'en',
    pressed: true,
  })
  const id = idIn(await listOf(bot))
  expect(plain(await bot.speaks('local:carl', `answer-question id:${id} reply:"It is so."`), 'en')).toContain(
    'Askers I can’t reach in private: 1.',
  )
})

const cardLine = (id: string) =>
  `question-card id:${id} titleFi:"Blorbin hinta" textFi:"Blorb maksaa 42 euroa." titleSv:"Blorbens pris" textSv:"En blorb kostar 42 euro." titleEn:"Price of a blorb" textEn:"A blorb costs 42 euros." source:agreement#5`

test('a card is made of a question, approved by somebody else, and is the answer from then on', async () => {
  await using bot = await withPeople()
  await bot.passOn('local:anna', unanswerable, 'sv')
  const id = idIn(await listOf(bot))
  expect(plain(await bot.speaks('local:carl', cardLine(id)), 'en')).toContain('waits to be approved')
  expect((await bot.speaks('local:anna', unanswerable, 'sv')).outcome).toBe('unknown')
  expect(await bot.speaks('local:carl', `questions approve ${id}`)).toMatchObject({ outcome: 'refused' })
  expect(plain(await bot.speaks('local:cora', `questions approve ${id}`), 'en')).toContain(
    'Askers who got an answer: 1.',
  )
  expect((await bot.told())[0]?.text).toContain('En blorb kostar 42 euro.')
  const card = (await bot.store.cards.all()).find(({ title }) => title.en === 'Price of a blorb')
  expect(card).toMatchObject({ sections: ['5'], gives: ['money'], asOf: '2026-11-24' })
  expect(await bot.store.phrasings.get(`card:${card?.id}`)).toMatchObject({ sv: [unanswerable] })
})

test.each([
  ['without a source', cardLine('ID').replace('source:agreement#5', ''), 'The card needs a title'],
  ['with no Swedish', cardLine('ID').replace(/textSv:"[^"]*"/, ''), 'The card needs a title'],
  ['with a false source', cardLine('ID').replace('agreement#5', 'javascript:alert(1)'), 'is no source'],
])('a card %s is refused in a sentence', async (_, line, said) => {
  await using bot = await withPeople()
  await bot.passOn('local:anna', unanswerable, 'sv')
  const id = idIn(await listOf(bot))
  const answer = await bot.speaks('local:carl', line.replace('ID', id))
  expect(answer.outcome).toBe('refused')
  expect(plain(answer, 'en')).toContain(said)
})

test('a bad mark, with or without a word, puts question and answer on the list without a name', async () => {
  await using bot = await withPeople()
  const id = '11111111-2222-4333-8444-555555555555'
  await bot.store.questions.remember({
    id,
    text: 'When?',
    locale: 'en',
    outcome: 'answered',
    nearest: [],
    at: new Date(),
    status: 'given',
    said: 'Never. [1]',
  })
  expect(await listOf(bot)).not.toContain('When?')
  await bot.speaks('local:anna', `feedback mark:up answer:${id}`, 'en', true)
  expect(await listOf(bot)).not.toContain('When?')
  const thanked = await bot.speaks(
    'local:anna',
    `feedback mark:down answer:${id} remark:"it ended"`,
    'en',
    true,
  )
  expect(plain(thanked, 'en')).toContain('without your name')
  const shown = JSON.stringify(await bot.speaks('local:carl', `questions show ${id}`))
  for (const text of ['When?', 'Never. [1]', 'it ended', 'answer disliked']) expect(shown).toContain(text)
  expect(shown).not.toContain('local:anna')
  expect(await bot.store.questions.get(id)).toMatchObject({ askedBy: null })
})

test('only coordinators see, answer, write and close', async () => {
  await using bot = await withPeople()
  await bot.passOn('local:anna', unanswerable, 'sv')
  const id = idIn(await listOf(bot))
  for (const line of [
    'questions',
    `questions show ${id}`,
    `questions close ${id}`,
    `questions approve ${id}`,
    `answer-question id:${id} reply:"no"`,
    cardLine(id),
  ])
    expect((await bot.speaks('local:mallory', line)).outcome, line).toBe('refused')
  expect(await bot.store.questions.get(id)).toMatchObject({ status: 'open', reply: null, draft: null })
  await bot.speaks('local:carl', `questions close ${id}`)
  expect(await bot.store.questions.get(id)).toMatchObject({ status: 'closed' })
})

test.each([
  'questions show nothing',
  'questions approve x',
  'answer-question id:x reply:"hello"',
  'feedback mark:up answer:11111111-2222-4333-8444-555555555555',
  'question-card id:x',
])('“%s”: what is not there is said, and where the list is', async (line) => {
  await using bot = await withPeople()
  expect((await bot.speaks('local:carl', line, 'en', true)).outcome).toBe('refused')
  expect(bot.problems).toEqual([])
})

test('old questions that nobody waits for are forgotten; those somebody waits for stay', async () => {
  await using bot = await withPeople()
  await bot.passOn('local:anna', unanswerable, 'sv')
  await bot.speaks('local:bo', 'frobnicate wibble wobble?', 'en')
  await bot.store.questions.forget(new Date('2027-12-01'))
  expect((await bot.store.questions.list('open', 10)).map(({ text }) => text)).toEqual([unanswerable])
})
