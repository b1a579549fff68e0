import { expect, test } from 'vitest'

import { testBot } from '../bot.ts'

const admin = 'local:admin'

test('an admin gives a role, sees it and takes it away; each change is written down', async () => {
  await using bot = await testBot()
  expect(await bot.say('role grant slack:T1/U2 coordinator', 'en', admin)).toContain(
    'now has the role coordinator',
  )
  expect(await bot.say('rooli luettelo', 'fi', admin)).toContain('slack:T1/U2 – koordinaattori')
  expect(await bot.say('roll återkalla slack:T1/U2 samordnare', 'sv', admin)).toContain('återkallad')
  expect(await bot.store.roles.all()).toEqual([])
  expect((await bot.store.roles.audit()).map(({ who, what, subject }) => [who, what, subject])).toEqual([
    [admin, 'role granted', 'slack:T1/U2 coordinator'],
    [admin, 'role revoked', 'slack:T1/U2 coordinator'],
  ])
})

test('whoever is made admin may give roles too', async () => {
  await using bot = await testBot()
  await bot.say('role grant local:anna admin', 'en', admin)
  expect(await bot.say('role grant local:bo member', 'en', 'local:anna')).toContain('now has the role member')
})

test('the same role twice changes nothing and leaves one record', async () => {
  await using bot = await testBot()
  await bot.say('role grant local:anna member', 'en', admin)
  expect(await bot.say('role grant local:anna member', 'en', admin)).toBe(
    'local:anna already has the role member.',
  )
  expect(await bot.store.roles.audit()).toHaveLength(1)
})

test.each([
  ['fi', 'rooli anna local:bo ylläpitäjä', 'ylläpitäjä'],
  ['sv', 'roll ge local:bo administratör', 'administratör'],
  ['en', 'role grant local:bo admin', 'admin'],
] as const)('anyone else hears in %s who can', async (locale, line, who) => {
  await using bot = await testBot()
  const answer = await bot.receive({ text: line, locale, person: 'local:stranger' })
  expect(answer.outcome).toBe('refused')
  expect(JSON.stringify(answer.parts)).toContain(who)
  expect(await bot.store.roles.all()).toEqual([])
})

test('a name instead of an id is refused with where to find the id', async () => {
  await using bot = await testBot()
  expect(await bot.say('role grant anna coordinator', 'en', admin)).toContain('with the command home')
})

test('a question that begins with the word is still a question', async () => {
  await using bot = await testBot()
  expect(await bot.say('rooli on kaupungilla mikä tässä sopimuksessa?', 'fi')).toContain(
    'Helsingin, Espoon ja Vantaan rooli',
  )
})
