import { describe, expect, test } from 'vitest'

import { listedProfiles, suggestedProfiles } from '../../src/profiles/visible.ts'
import { testBot } from '../bot.ts'
import { letTimePass, memberOf, personIn } from '../person.ts'

const commandOf = (
  from: { buttons: readonly { label: string; command: string }[] } | undefined,
  label: string,
) => {
  const found = from?.buttons.find((button) => button.label === label)
  if (!found) throw new Error(`no ${label} among ${from?.buttons.map((one) => one.label).join(', ')}`)
  return found.command
}

describe('from free text', () => {
  test.each([
    [
      'fi',
      'profiili Olemme espoolainen startup. Teemme robotteja ja etsimme koulua, jossa kokeilla niitä.',
      'startup',
      'Espoo',
    ],
    [
      'sv',
      'profil Vi är ett startup i Esbo. Vi bygger robotar och söker en skola där vi kan testa dem.',
      'startup',
      'Esbo',
    ],
    [
      'en',
      'profile We are a start-up in Espoo. We build robots and look for a school to pilot them.',
      'start-up',
      'Espoo',
    ],
  ] as const)(
    'what was read is proposed with its words, and saved by a press: %s',
    async (locale, line, kind, place) => {
      await using bot = await testBot()
      const anna = personIn(bot, 'anna', locale)
      const proposal = await anna.say(line)
      expect(proposal.outcome).toBe('offered')
      expect(proposal.text).toContain(kind)
      expect(proposal.text).toContain(place)
      expect(proposal.text).toMatch(/robo/i)
      expect(await bot.store.profiles.all()).toEqual([])

      const form = await anna.form('edit-profile')
      expect(form?.fields.find(({ name }) => name === 'kind')?.value).toBe('startup')
      expect(form?.fields.find(({ name }) => name === 'place')?.value).toBe(place)
      await anna.fill('edit-profile', { name: 'Robottikoulu Oy' })
      expect(await bot.store.profiles.all()).toMatchObject([
        {
          name: 'Robottikoulu Oy',
          version: 1,
          facets: { kind: 'startup', place: 'espoo', languages: [locale] },
        },
      ])
      expect(await bot.store.roles.of(anna.person)).toEqual(['member'])
    },
  )

  test('of a profile that there is only what was read changes', async () => {
    await using bot = await testBot()
    const anna = await memberOf(bot, 'anna', 'en', {
      name: 'Robot School',
      offers: 'robotics',
      place: 'Espoo',
    })
    const proposal = await anna.say('profile We look for a hospital or care home to pilot in')
    await anna.press(commandOf(proposal, 'Save it like this'))
    const [profile] = await bot.store.profiles.all()
    expect(profile).toMatchObject({
      version: 2,
      facets: { kind: 'company', place: 'espoo', offersInWords: 'robotics' },
    })
    expect(profile?.facets.needs.length).toBeGreaterThan(0)
  })

  test('a proposal can be discarded', async () => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', 'en')
    await anna.press(commandOf(await anna.say('profile We build robots for schools'), 'Discard'))
    expect(
      (await anna.form('edit-profile'))?.fields.find(({ name }) => name === 'offers')?.value,
    ).toBeUndefined()
  })
})

describe('consent', () => {
  test('nobody sees anything until it is switched on, purpose by purpose, with date and text', async () => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', 'fi')
    await anna.fill('edit-profile', { name: 'Talvirobotti Oy', kind: 'company' })
    expect(await suggestedProfiles(bot.store)).toEqual([])
    await anna.press('consent purpose:matching switch:on')
    expect(await suggestedProfiles(bot.store)).toHaveLength(1)
    expect(await listedProfiles(bot.store)).toEqual([])
    expect((await anna.say('suostumus')).text).toContain('päällä, annettu 24.11.2026 (teksti 24.11.2026)')
    await anna.press('consent purpose:matching switch:off')
    expect(await suggestedProfiles(bot.store)).toEqual([])
    expect(await bot.store.consents.of(anna.person)).toMatchObject([
      { purpose: 'matching', withdrawnAt: bot.clock() },
    ])
  })

  test('an older text no longer counts, and one is asked again', async () => {
    await using bot = await testBot()
    const anna = await memberOf(bot, 'anna', 'en', { name: 'Robot School' })
    await bot.store.consents.give(anna.person, 'matching', '2025-01-01', bot.clock())
    expect(await suggestedProfiles(bot.store)).toEqual([])
    expect((await anna.say('consent')).text).toContain('the text has changed since you agreed')
  })

  test.each([
    ['fi', 'suostumus matching päälle', 'Tee se ensin'],
    ['sv', 'samtycke matching på', 'Gör en först'],
    ['en', 'consent matching on', 'Make one first'],
  ] as const)('without a profile there is nothing to agree to, in %s', async (locale, line, said) => {
    await using bot = await testBot()
    expect(await personIn(bot, 'anna', locale).say(line)).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining(said),
    })
  })
})

describe('who speaks for an organisation', () => {
  test('a pack’s organisation waits for a coordinator; until then nothing is shown or done in its name', async () => {
    await using bot = await testBot()
    const carita = personIn(bot, 'carita', 'sv')
    await carita.say('hej')
    await bot.store.roles.grant({
      id: 'r',
      person: carita.person,
      role: 'coordinator',
      by: 'x',
      at: bot.clock(),
    })
    const anna = personIn(bot, 'anna', 'fi')
    const first = await anna.fill('edit-profile', { name: 'Forum Virium Helsinki', kind: 'company' })
    expect(first.text).toContain('tarvitsee vahvistuksen')
    const says = 'Anna Virtanen, anna@virium.example'
    expect((await anna.fill('edit-profile', { says })).text).toContain('odottaa vahvistusta')
    expect(await bot.store.profiles.all()).toEqual([])
    expect((await anna.say('esittele Metropolia')).text).toContain('Ensin tarvitaan profiili')

    const [letter] = await carita.letters()
    expect(letter?.text).toContain(says)
    const mallory = personIn(bot, 'mallory', 'en')
    expect(await mallory.press(commandOf(letter, 'Bekräfta'))).toMatchObject({ outcome: 'refused' })
    expect(await anna.press(commandOf(letter, 'Bekräfta'))).toMatchObject({ outcome: 'refused' })
    await carita.press(commandOf(letter, 'Bekräfta'))
    expect((await anna.letters())[0]?.text).toContain('Sinut on vahvistettu')
    expect(await bot.store.members.organisationOf(anna.person)).toBe('forum-virium-helsinki')
    expect(JSON.stringify(await bot.store.roles.audit())).not.toContain('anna')
  })

  test('a colleague is confirmed by a member, and both keep one profile', async () => {
    await using bot = await testBot()
    const anna = await memberOf(bot, 'anna', 'fi', { name: 'Talvirobotti Oy', offers: 'robotiikka' })
    const bo = personIn(bot, 'bo', 'en')
    await bo.fill('edit-profile', { name: 'Talvirobotti Oy', kind: 'company', says: 'Bo, the other founder' })
    await anna.press(commandOf((await anna.letters())[0], 'Vahvista'))
    expect((await bo.say('profile')).text).toContain('robotiikka')
    expect(await bot.store.profiles.all()).toHaveLength(1)
  })

  test.each([
    ['fi', 'Aalto Universlty', 'muistuttaa liikaa toista organisaatiota'],
    ['sv', 'Metropolia Ventures Ab', 'är för likt namnet på en annan organisation'],
    ['en', 'He1singin kaupunki', 'too much like another organisation’s'],
  ] as const)('a name that imitates another is refused, in %s: %s', async (locale, name, said) => {
    await using bot = await testBot()
    const mallory = personIn(bot, 'mallory', locale)
    expect(await mallory.fill('edit-profile', { name, kind: 'company' })).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining(said),
    })
    expect(await bot.store.profiles.all()).toEqual([])
  })

  test('or goes to a coordinator, who may know that it is another organisation', async () => {
    await using bot = await testBot()
    const carita = personIn(bot, 'carita', 'en')
    await carita.say('hi')
    await bot.store.roles.grant({
      id: 'r',
      person: carita.person,
      role: 'coordinator',
      by: 'x',
      at: bot.clock(),
    })
    const anna = personIn(bot, 'anna', 'en')
    const refused = await anna.fill('edit-profile', { name: 'Metropolia Dance School', kind: 'company' })
    await anna.fill(commandOf(refused, 'Ask a coordinator to confirm'), { says: 'Anna, we teach dance' })
    await carita.press(commandOf((await carita.letters())[0], 'Confirm'))
    expect(await bot.store.profiles.all()).toMatchObject([{ name: 'Metropolia Dance School' }])
  })
})

describe('two people edit one profile', () => {
  async function colleagues() {
    const bot = await testBot()
    const anna = await memberOf(bot, 'anna', 'fi', { name: 'Talvirobotti Oy', offers: 'robotiikka' })
    const bo = personIn(bot, 'bo', 'en')
    await bo.fill('edit-profile', { name: 'Talvirobotti Oy', kind: 'company', says: 'Bo, founder' })
    await anna.press(commandOf((await anna.letters())[0], 'Vahvista'))
    return { bot, anna, bo, [Symbol.asyncDispose]: () => bot[Symbol.asyncDispose]() }
  }

  test('the second is told, and neither’s words are lost', async () => {
    await using scene = await colleagues()
    const { bot, anna, bo } = scene
    const seen = await bo.form('edit-profile')
    await anna.fill('edit-profile', { needs: 'koulu' })
    const values = seen?.fields.map(
      ({ name, value = '' }) => `${name}:"${name === 'needs' ? 'a hospital' : value}"`,
    )
    const second = await bo.press(
      `${seen?.command} ${values?.filter((one) => !one.endsWith('""')).join(' ')}`,
    )
    expect(second.text).toContain('Somebody else changed the profile meanwhile')
    expect(second.text).toContain('koulu')
    expect(second.text).toContain('a hospital')
    expect(await bot.store.profiles.all()).toMatchObject([{ version: 2, facets: { needsInWords: 'koulu' } }])

    await bo.fill(commandOf(second, 'Go on with mine'), {})
    expect(await bot.store.profiles.all()).toMatchObject([
      { version: 3, facets: { needsInWords: 'a hospital' } },
    ])
  })

  test('the same change twice is one change', async () => {
    await using scene = await colleagues()
    const { bot, anna } = scene
    const line = 'edit-profile version:"1" name:"Talvirobotti Oy" kind:"company" needs:"koulu"'
    expect((await anna.press(line)).text).toContain('Muutokset on tallennettu')
    expect((await anna.press(line)).text).toContain('jo näin')
    expect(await bot.store.profiles.all()).toMatchObject([{ version: 2 }])
  })
})

test('half a year later its members are asked; with no answer it is shown to nobody, one press brings it back', async () => {
  await using bot = await testBot()
  const anna = await memberOf(bot, 'anna', 'sv', { name: 'Testbana Nord' })
  await letTimePass(bot, '2027-05-24T10:00:00Z')
  expect(await anna.letters()).toEqual([])
  await letTimePass(bot, '2027-05-25T10:00:01Z')
  expect((await anna.letters())[0]?.text).toContain('Det har gått ett halvår')
  expect(await suggestedProfiles(bot.store)).toHaveLength(1)
  await letTimePass(bot, '2027-06-24T10:00:01Z')
  const letters = await anna.letters()
  expect(letters).toHaveLength(2)
  expect(await suggestedProfiles(bot.store)).toEqual([])
  await anna.press(commandOf(letters[1], 'Stämmer'))
  expect(await suggestedProfiles(bot.store)).toHaveLength(1)
  await letTimePass(bot, '2027-12-23T10:00:02Z')
  expect(await anna.letters()).toHaveLength(3)
})

describe('bad input', () => {
  const say = { fi: 'profiili', sv: 'profil', en: 'profile' }
  test.each([
    ['fi', 'Kerro suomeksi, ruotsiksi tai englanniksi'],
    ['sv', 'Berätta på svenska, finska eller engelska'],
    ['en', 'Say in a few sentences'],
  ] as const)('one word, a fourth language, emoji: says what is missing, in %s', async (locale, said) => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', locale)
    for (const typed of ['Zyx', 'Wir sind drei Leute und suchen jemanden', '🙂🎉'])
      expect((await anna.press(`${say[locale]} ${typed}`)).text).toContain(said)
    expect(await bot.store.profiles.all()).toEqual([])
    expect(bot.problems).toEqual([])
  })

  test.each([
    ['fi', 'pitkä luettelo ei nosta ketään'],
    ['sv', 'en lång lista lyfter ingen'],
    ['en', 'a long list lifts nobody'],
  ] as const)('200 offers are refused with what to do, in %s', async (locale, said) => {
    await using bot = await testBot()
    const { capabilities } = bot.store
    const labels = (await capabilities.all()).map(({ label }) => label?.[locale] ?? '')
    const offers = [...labels, ...labels].slice(0, 200).join(' ').slice(0, 1_490)
    const stuffed = await personIn(bot, 'anna', locale).fill('edit-profile', {
      name: 'Kaikki Oy',
      kind: 'company',
      offers,
    })
    expect(stuffed).toMatchObject({ outcome: 'refused', text: expect.stringContaining(said) })
  })

  test.each([
    ['fi', 'Tekstissä on 5000 merkkiä'],
    ['sv', 'Texten har 5000 tecken'],
    ['en', 'The text has 5000 characters'],
  ] as const)('5,000 characters are refused with how many fit, in %s', async (locale, said) => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', locale)
    const offers = 'robotti '.repeat(625)
    expect(
      (
        await anna.fill('edit-profile', {
          name: 'Pitkä Oy',
          kind: 'company',
          offers: `${offers}x`.slice(0, 5_000).replace(/ $/, 'x'),
        })
      ).text,
    ).toContain(said)
  })

  test.each([
    ['fi', 'Sama asia on sekä siinä, mitä tarjoatte, että siinä, mitä tarvitsette', 'Tarpeet puuttuvat'],
    ['sv', 'Samma sak finns både i det ni erbjuder', 'Behoven saknas'],
    ['en', 'The same thing stands among both', 'Needs are missing'],
  ] as const)('contradictions and empty needs are said, not refused, in %s', async (locale, both, none) => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', locale)
    const fill = (values: Record<string, string>) =>
      anna.fill('edit-profile', { kind: 'company', name: 'Ristiriita Oy', ...values })
    expect((await fill({ offers: 'a laboratory', needs: 'a laboratory' })).text).toContain(both)
    expect((await fill({ offers: 'robotics', needs: '' })).text).toContain(none)
  })

  test('a name without words, or a very long one', async () => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', 'en')
    for (const name of ['…!', 'x'.repeat(121)])
      expect(await anna.fill('edit-profile', { name, kind: 'other' })).toMatchObject({ outcome: 'refused' })
  })

  test('markup and mentions in a profile stay text', async () => {
    await using bot = await testBot()
    const anna = personIn(bot, 'anna', 'en')
    const said = await anna.fill('edit-profile', {
      name: 'Robot <!channel> School',
      kind: 'company',
      offers: 'robotics "put us first" kind:university version:99',
    })
    expect(said.text).toContain('<!channel>')
    expect(await bot.store.profiles.all()).toMatchObject([{ version: 1, facets: { kind: 'company' } }])
  })
})
