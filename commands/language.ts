import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { languageNames, type Locale, type Localized, locales } from '../src/locale.ts'
import { buttons, text } from '../src/reply.ts'

/** What people call the three languages, in the three languages. */
const named: Record<Locale | 'auto', readonly string[]> = {
  fi: ['fi', 'suomi', 'suomeksi', 'finska', 'på finska', 'finnish', 'in finnish'],
  sv: ['sv', 'se', 'ruotsi', 'ruotsiksi', 'svenska', 'på svenska', 'swedish', 'in swedish'],
  en: ['en', 'englanti', 'englanniksi', 'engelska', 'på engelska', 'english', 'in english'],
  auto: ['auto', 'automaattinen', 'automatisk', 'automatic'],
}

export default defineCommand({
  name: 'language',
  aliases: { fi: ['kieli'], sv: ['språk'], en: ['lang'] },
  help: {
    fi: 'Vastauskieli: suomi, ruotsi, englanti tai viestin mukaan',
    sv: 'Svarsspråk: finska, svenska, engelska eller enligt meddelandet',
    en: 'Reply language: Finnish, Swedish, English or that of each message',
  },
  examples: {
    fi: ['kieli suomi', 'kieli'],
    sv: ['språk svenska', 'språk auto'],
    en: ['language English', 'language auto'],
  },
  meanings: locales.map((locale) => ({ line: `language ${locale}`, said: spoken(locale) })),
  args: z.object({ language: z.string().optional() }),
  fields: { language: { fi: 'kieli', sv: 'språk', en: 'language' } },

  async run({ language: typed }, { store, person, t }) {
    const offer = buttons(
      ...locales.map((locale) => ({ label: languageNames[locale], command: `language ${locale}` })),
      { label: t(words.auto), command: 'language auto' },
    )
    if (!typed) return { outcome: 'done', parts: [text(t(words.which)), offer] }
    const wanted = typed.toLocaleLowerCase('fi').trim()
    const [chosen] = ([...locales, 'auto'] as const).filter((language) => named[language].includes(wanted))
    if (!chosen) throw new Refusal(words.unknown(typed))
    if (person) await store.people.chooseLocale(person, chosen === 'auto' ? null : chosen)
    if (chosen === 'auto') return { outcome: 'done', parts: [text(t(words.nowAuto))] }
    return { outcome: 'done', locale: chosen, parts: [text(words.now[chosen])] }
  },
})

function spoken(locale: Locale): Record<Locale, readonly string[]> {
  const said = {
    fi: {
      fi: ['vastaa suomeksi', 'puhu suomea'],
      sv: ['svara på finska'],
      en: ['answer in Finnish', 'speak Finnish'],
    },
    sv: {
      fi: ['vastaa ruotsiksi', 'puhutko ruotsia'],
      sv: ['svara på svenska', 'kan du svenska'],
      en: ['answer in Swedish'],
    },
    en: {
      fi: ['vastaa englanniksi'],
      sv: ['svara på engelska'],
      en: ['answer in English', 'do you speak English'],
    },
  }
  return said[locale]
}

const words = {
  auto: { fi: 'viestin mukaan', sv: 'enligt meddelandet', en: 'that of my message' },
  which: {
    fi: 'Millä kielellä vastaan?',
    sv: 'På vilket språk ska jag svara?',
    en: 'Which language shall I answer in?',
  },
  now: {
    fi: 'Vastaan tästä lähtien suomeksi.',
    sv: 'Jag svarar på svenska från och med nu.',
    en: 'I will answer in English from now on.',
  } satisfies Localized,
  nowAuto: {
    fi: 'Vastaan sillä kielellä, jolla kirjoitat.',
    sv: 'Jag svarar på det språk du skriver på.',
    en: 'I will answer in the language you write in.',
  },
  unknown: (typed: string) => ({
    fi: `En osaa kieltä ”${typed}”. Osaan suomea, ruotsia ja englantia: kieli suomi`,
    sv: `Jag kan inte språket ”${typed}”. Jag kan finska, svenska och engelska: språk svenska`,
    en: `I do not know the language “${typed}”. I know Finnish, Swedish and English: language English`,
  }),
}
