import { z } from 'zod'

import { type Command, type Context, defineCommand, namesOf } from '../src/command.ts'
import { Declined } from '../src/errors.ts'
import type { Locale } from '../src/locale.ts'
import { prompts } from '../src/prompts.ts'
import { buttons, heading, list, type Reply, text } from '../src/reply.ts'

export default defineCommand({
  name: 'help',
  aliases: { fi: ['ohje', 'apua', 'ohjeet'], sv: ['hjälp'], en: ['?', 'start'] },
  help: {
    fi: 'Mitä osaan',
    sv: 'Det här kan jag hjälpa till med',
    en: 'What I can do',
  },
  examples: { fi: ['ohje', 'ohje rahoitus'], sv: ['hjälp'], en: ['help', 'help funding'] },
  meanings: [
    {
      line: 'help',
      said: {
        fi: [
          'mitä sä osaat',
          'mitä kaikkea osaat yleensä',
          'mitä voin kysyä',
          'miten tätä käytetään',
          'auta',
          'kiitos paljon',
          'en tiedä mistä aloittaa',
        ],
        sv: [
          'vad kan du',
          'vad kan du göra i allmänhet',
          'vad kan jag fråga',
          'hur använder man den här',
          'hjälp mig',
          'tusen tack',
          'tack så mycket',
        ],
        en: [
          'what can you do',
          'what can you do in general',
          'what can I ask',
          'how does this work',
          'I am lost',
        ],
      },
    },
  ],
  args: z.object({ command: z.string().optional() }),
  fields: { command: { fi: 'komento', sv: 'kommando', en: 'command' } },

  async run({ command: typed }, context) {
    const wanted = typed?.toLocaleLowerCase('fi')
    const command = wanted && context.commands.find((candidate) => namesOf(candidate).includes(wanted))
    if (wanted?.includes(' ')) throw new Declined()
    return command ? describe(context, command) : overview(context)
  },
})

function overview(context: Context): Reply {
  const { t, locale, commands, roles } = context
  return {
    outcome: 'answered',
    topic: 'command:help',
    parts: [
      heading(t(words.title)),
      text(t(words.intro)),
      list(
        ...commands
          .filter(({ hidden, role }) => !hidden && (!role || roles.has(role) || roles.has('admin')))
          .map((command) => ({
            title: localName(command, locale),
            detail: t(command.help),
            command: `help ${command.name}`,
          })),
      ),
      text(t(words.choose)),
      buttons(...prompts.map((prompt) => ({ label: t(prompt), command: `ask ${t(prompt)}` }))),
    ],
  }
}

const describe = ({ t, locale }: Context, command: Command): Reply => ({
  outcome: 'answered',
  topic: `command:${command.name}`,
  parts: [
    heading(localName(command, locale)),
    text(t(command.help)),
    buttons(...command.examples[locale].map((example) => ({ label: example, command: example }))),
  ],
})

const localName = ({ name, aliases }: Command, locale: Locale) =>
  locale === 'en' ? name : (aliases[locale][0] ?? name)

const words = {
  title: { fi: 'Moi, olen Kumppani', sv: 'Hej, jag är Kumppani', en: 'Hello, I am Kumppani' },
  intro: {
    fi: 'Vastaan kysymyksiin Helsingin, Espoon, Vantaan ja valtion ekosysteemisopimuksesta (HEVi). Kysy omin sanoin tai käytä komentoja. Kerron aina lähteen ja päivän, ja sanon, jos en tiedä.',
    sv: 'Jag svarar på frågor om ekosystemavtalet mellan Helsingfors, Esbo, Vanda och staten (HEVi). Fråga med egna ord eller använd kommandon. Jag anger alltid källa och datum, och säger till om jag inte vet.',
    en: 'I answer questions about the ecosystem agreement of Helsinki, Espoo, Vantaa and the state (HEVi). Ask in your own words or use commands. I always give source and date, and say so when I do not know.',
  },
  choose: {
    fi: 'Numerolla pääset eteenpäin. Esimerkiksi:',
    sv: 'Svara med ett nummer för att gå vidare. Till exempel:',
    en: 'A number takes you further. For example:',
  },
}
