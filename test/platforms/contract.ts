import { describe, expect, test } from 'vitest'

import { type Locale, locales } from '../../src/locale.ts'
import type { Driver, Shown, StartDriver } from './driver.ts'

type Words = Record<Locale, string>

interface Conversation {
  name: string
  run: (driver: Driver, pick: (words: Words) => string) => Promise<void>
}

/** What every platform must be able to do, in three languages, from the outside. */
const conversations: readonly Conversation[] = [
  {
    name: 'a greeting is answered with what to ask',
    async run({ say }, pick) {
      const shown = await say(pick({ fi: 'moi', sv: 'hej', en: 'hi' }))
      expect(shown.text).toContain('Kumppani')
      expect(shown.buttons).toContain(pick(firstQuestion))
    },
  },
  {
    name: 'a question is answered with its source and date',
    async run({ say }, pick) {
      const shown = await say(pick(splitQuestion))
      expect(shown.text).toContain('40')
      expect(shown.text).toContain('60')
      expectSource(shown, pick)
    },
  },
  {
    name: 'a question with typos is understood',
    async run({ say }, pick) {
      const { text } = await say(
        pick({
          fi: 'voiko yrits saada rahhaa',
          sv: 'kan ett förettag få pengarr',
          en: 'can a company get fundding',
        }),
      )
      expect(text.toLowerCase()).toContain(pick({ fi: 'toteuttaj', sv: 'genomför', en: 'normally' }))
    },
  },
  {
    name: 'what the agreement does not say is said, and who knows',
    async run({ say }, pick) {
      const { text } = await say(
        pick({
          fi: 'Paljonko on sopimuksen kokonaisbudjetti euroina?',
          sv: 'Hur stor är avtalets totala budget i euro?',
          en: 'What is the total budget of the agreement in euros?',
        }),
      )
      expect(text).toContain(pick({ fi: 'Uudenmaan liitto', sv: 'Nylands förbund', en: 'Regional Council' }))
    },
  },
  {
    name: 'the calls are shown with how they stand',
    async run({ say }, pick) {
      const { text } = await say(pick({ fi: 'haut', sv: 'utlysningar', en: 'calls' }))
      expect(text).toContain(
        pick({ fi: 'ei nyt ole avoimia hakuja', sv: 'inte till någon öppen', en: 'no open call' }),
      )
    },
  },
  {
    name: 'a button opens what it says',
    async run({ say, press }, pick) {
      await say(pick(fundingCommand))
      const { text } = await press(pick(firstQuestion))
      expect(text).toContain(pick({ fi: 'hakuja', sv: 'ansökning', en: 'call' }))
    },
  },
  {
    name: 'a follow-up leans on what was said before',
    async run({ say }, pick) {
      await say(pick({ fi: 'painopisteet', sv: 'prioriteringar', en: 'focus' }))
      const { text } = await say(
        pick({ fi: 'entä toinen?', sv: 'och den andra?', en: 'and the second one?' }),
      )
      expect(text).toContain(pick({ fi: 'terveysteknologia', sv: 'hälsoteknik', en: 'health technology' }))
    },
  },
  {
    name: 'a form is filled in and carried out',
    async run({ say, fill }, pick) {
      await say(pick(fundingCommand))
      const shown = await fill(pick(calculate), { words: '500000' })
      expect('errors' in shown ? '' : shown.text.replaceAll(/\s/g, ' ')).toMatch(/300[ ,]000/)
    },
  },
  {
    name: 'a form that is filled in wrong is not lost',
    async run({ say, fill }, pick) {
      await say(pick(fundingCommand))
      const shown = await fill(pick(calculate), { words: 'minus five' })
      const said = 'errors' in shown ? shown.errors.join(' ') : shown.text
      expect(said).toContain(pick({ fi: 'summa', sv: 'summa', en: 'sum' }))
    },
  },
  {
    name: 'a chosen language stays',
    async run({ say }, pick) {
      const other = pick({ fi: 'language sv', sv: 'language en', en: 'language fi' })
      await say(other)
      const { text } = await say(pick(splitQuestion))
      expect(text).toContain(pick({ fi: 'riktgivande', sv: 'indicative', en: 'ohjeelli' }))
    },
  },
  {
    name: 'markup, mentions and links are shown as they were typed',
    async run({ say }, pick) {
      const typed = '<!channel> <at>x</at> [a](https://evil.example) *b*'
      const { text } = await say(`${pick({ fi: 'kieli', sv: 'språk', en: 'language' })} ${typed}`)
      expect(text).toContain('[a](https://evil.example)')
    },
  },
  {
    name: 'what needs a role is refused with who can',
    async run({ say }, pick) {
      const { text } = await say(
        pick({
          fi: 'rooli anna local:x ylläpitäjä',
          sv: 'roll ge local:x administratör',
          en: 'role grant local:x admin',
        }),
      )
      expect(text).toContain(pick({ fi: 'ylläpitäjä', sv: 'administratör', en: 'admin' }))
    },
  },
]

const firstQuestion = {
  fi: 'Mitkä haut ovat auki?',
  sv: 'Vilka ansökningsomgångar är öppna?',
  en: 'Which calls are open?',
}
const splitQuestion = {
  fi: 'Miten rahoitus jaetaan valtion ja kaupunkien kesken?',
  sv: 'Hur fördelas finansieringen mellan staten och städerna?',
  en: 'How is the funding split between the state and the cities?',
}
const fundingCommand = { fi: 'rahoitus', sv: 'finansiering', en: 'funding' }
const calculate = { fi: 'Laske omat osuudet', sv: 'Räkna ut era andelar', en: 'Calculate your shares' }

function expectSource({ text }: Shown, pick: (words: Words) => string) {
  expect(text).toContain(pick({ fi: 'Lähde', sv: 'Källa', en: 'Source' }))
  expect(text).toContain('2021')
}

/** Runs the twelve conversations in three languages, each with a person of its own. */
export function contract(name: string, start: StartDriver) {
  describe.each(locales)(`${name} in %s`, (locale) => {
    test.each(conversations)('$name', async ({ run }) => {
      await using driver = await start(locale)
      await run(driver, (words) => words[locale])
    })
  })
}
