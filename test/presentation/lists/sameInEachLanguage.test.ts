import { describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import type { Reply } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

const bot = await testBot()

const listedIn = ({ parts }: Reply) =>
  parts
    .flatMap((part) => (part.kind === 'list' ? part.items.map(({ ref }) => ref) : []))
    .toSorted((one = '', other = '') => one.localeCompare(other))

async function asked(locale: Locale, text: string) {
  const person = `local:${text}`
  return bot.receive({ text, conversation: person, person, locale })
}

describe('the same question lists the same records in each language', () => {
  const same: readonly Record<Locale, string>[] = [
    { fi: 'kiertotalouden hankkeet', sv: 'projekt om cirkulär ekonomi', en: 'projects on circular economy' },
    { fi: 'robottibussien hankkeet', sv: 'projekt om robotbussar', en: 'projects on robot buses' },
    {
      fi: 'mielenterveyden hankkeet',
      sv: 'projekt om psykisk hälsa',
      en: 'projects on mental health',
    },
    { fi: 'etsi hulevedet', sv: 'sök dagvatten', en: 'find stormwater' },
    {
      fi: 'montako pelien hanketta on?',
      sv: 'hur många projekt om spel finns det?',
      en: 'how many projects on games are there?',
    },
    {
      fi: 'kuka työskentelee rakentamisen parissa?',
      sv: 'vem jobbar med byggande?',
      en: 'who works with construction?',
    },
    {
      fi: 'montako yritystä tekee rakentamista?',
      sv: 'hur många företag jobbar med byggande?',
      en: 'how many companies work on construction?',
    },
  ]
  test.each(same.map((one) => [one.en, one] as const))('%s', async (_, { fi, sv, en }) => {
    const english = listedIn(await asked('en', en))
    expect(english.length).toBeGreaterThan(0)
    expect(listedIn(await asked('fi', fi))).toEqual(english)
    expect(listedIn(await asked('sv', sv))).toEqual(english)
  })
})

test('energy renovation is not all of energy', async () => {
  const all = listedIn(await asked('en', 'find energy'))
  const narrow = listedIn(await asked('en', 'find energy renovation'))
  expect(all).toContain('organisation:vantaa-energy')
  expect(narrow).not.toContain('organisation:vantaa-energy')
  expect(listedIn(await asked('fi', 'etsi energiaremontit'))).toEqual(narrow)
})

test('whoever works with something in Swedish is no city', async () => {
  const reply = await asked('sv', 'vi jobbar med robotik, finns det något för oss?')
  expect(listedIn(reply)).toContain('project:automod')
  expect(listedIn(reply)).not.toContain('project:hevi-coordination-2024')
})

test('what is called by its name is found by it', async () => {
  const [first] = (await asked('fi', 'etsi Circular Buildings')).parts.flatMap((part) =>
    part.kind === 'list' ? part.items : [],
  )
  expect(first?.ref).toBe('project:circular-buildings')
})
