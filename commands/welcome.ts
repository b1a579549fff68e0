import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { prompts } from '../src/prompts.ts'
import { buttons, heading, text } from '../src/reply.ts'

export default defineCommand({
  name: 'welcome',
  aliases: { fi: ['tervetuloa'], sv: ['välkommen'], en: ['hello'] },
  help: {
    fi: 'Tervehdys uuteen paikkaan',
    sv: 'Hälsning på en ny plats',
    en: 'A greeting in a new place',
  },
  examples: { fi: ['tervetuloa'], sv: ['välkommen'], en: ['welcome'] },
  hidden: true,
  meanings: [
    {
      line: 'welcome',
      said: {
        fi: ['hei mikä tää on', 'moi', 'hei', 'terve', 'moikka', 'huomenta', 'päivää', 'hei sinä'],
        sv: ['hej vad är det här', 'hej', 'hejsan', 'tjena', 'god morgon', 'goddag', 'hej på dig'],
        en: ['hi what is this thing', 'hi', 'hey there', 'good morning', 'good afternoon', 'hi there'],
      },
    },
  ],
  args: z.object({}),
  fields: {},

  async run(_, { t }) {
    return {
      outcome: 'answered',
      topic: 'command:help',
      parts: [
        heading(t(words.title)),
        text(t(words.what)),
        text(t(words.how)),
        buttons(
          ...prompts.map((prompt) => ({ label: t(prompt), command: `ask ${t(prompt)}` })),
          ...words.languages,
        ),
      ],
    }
  },
})

const words = {
  title: { fi: 'Moi, olen Kumppani', sv: 'Hej, jag är Kumppani', en: 'Hello, I am Kumppani' },
  what: {
    fi: 'Kerron Helsingin, Espoon, Vantaan ja valtion ekosysteemisopimuksesta (HEVi): mitä rahoitetaan, mikä haku on auki, kenen kanssa kannattaa toimia. Näytän aina lähteen ja päivän.',
    sv: 'Jag berättar om ekosystemavtalet mellan Helsingfors, Esbo, Vanda och staten (HEVi): vad som finansieras, vilken ansökningsomgång som är öppen, vem man kan samarbeta med. Jag visar alltid källa och datum.',
    en: 'I know the ecosystem agreement of Helsinki, Espoo, Vantaa and the state (HEVi): what is funded, which call is open, whom to work with. I always show source and date.',
  },
  how: {
    fi: 'Kysy omin sanoin, suomeksi, ruotsiksi tai englanniksi. Kanavalla mainitse minut.',
    sv: 'Fråga med egna ord på svenska, finska eller engelska. Nämn mig om du skriver i en kanal.',
    en: 'Ask in your own words, in English, Finnish or Swedish. Mention me when you write in a channel.',
  },
  languages: [
    { label: 'Suomeksi', command: 'language fi' },
    { label: 'På svenska', command: 'language sv' },
    { label: 'In English', command: 'language en' },
  ],
}
