import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { nameOf } from '../src/introductions/nameOf.ts'
import { languageNames } from '../src/locale.ts'
import { prompts } from '../src/prompts.ts'
import { buttons, facts, heading, text } from '../src/reply.ts'
import { roleNames } from '../src/role.ts'

export default defineCommand({
  name: 'home',
  aliases: { fi: ['koti', 'etusivu'], sv: ['hem'], en: [] },
  help: {
    fi: 'Etusivu: mistä aloittaa ja mitä tiedän sinusta',
    sv: 'Startsida: var du börjar och vad jag vet om dig',
    en: 'Start page: where to begin and what I know of you',
  },
  examples: { fi: ['koti'], sv: ['hem'], en: ['home'] },
  args: z.object({}),
  fields: {},

  async run(_, { t, store, person, roles, locale }) {
    const chosen = person && (await store.people.get(person)).chosenLocale
    const own = person && (await store.members.organisationOf(person))
    return {
      outcome: 'answered',
      topic: 'command:home',
      parts: [
        heading(t(words.title)),
        text(t(words.intro)),
        buttons(...prompts.map((prompt) => ({ label: t(prompt), command: `ask ${t(prompt)}` }))),
        facts(
          { label: t(words.language), value: chosen ? languageNames[locale] : t(words.follows) },
          ...(roles.size > 0
            ? [{ label: t(words.roles), value: [...roles].map((role) => t(roleNames[role])).join(', ') }]
            : []),
          ...(own ? [{ label: t(words.own), value: t(await nameOf(store, own)) }] : []),
          ...(person ? [{ label: t(words.id), value: person }] : []),
        ),
        buttons(
          { label: t(words.calls), command: 'calls' },
          { label: t(words.profile), command: 'profile' },
          { label: t(words.search), command: 'find', form: true },
          { label: t(words.calculate), command: 'funding', form: true },
          { label: t(words.changeLanguage), command: 'language' },
          { label: t(words.help), command: 'help' },
        ),
      ],
    }
  },
})

const words = {
  title: { fi: 'Kumppani', sv: 'Kumppani', en: 'Kumppani' },
  intro: {
    fi: 'Kysy Helsingin, Espoon, Vantaan ja valtion ekosysteemisopimuksesta (HEVi) omin sanoin. Vastaus tulee lähteen ja päivän kanssa, ja sanon, jos en tiedä.',
    sv: 'Fråga om ekosystemavtalet mellan Helsingfors, Esbo, Vanda och staten (HEVi) med egna ord. Svaret kommer med källa och datum, och jag säger till om jag inte vet.',
    en: 'Ask about the ecosystem agreement of Helsinki, Espoo, Vantaa and the state (HEVi) in your own words. Answers come with source and date, and I say so when I do not know.',
  },
  language: { fi: 'Vastauskieli', sv: 'Svarsspråk', en: 'Reply language' },
  follows: { fi: 'viestin mukaan', sv: 'enligt meddelandet', en: 'that of your message' },
  roles: { fi: 'Roolisi', sv: 'Dina roller', en: 'Your roles' },
  own: { fi: 'Organisaatiosi', sv: 'Din organisation', en: 'Your organisation' },
  profile: { fi: 'Profiili', sv: 'Profil', en: 'Profile' },
  id: { fi: 'Tunnuksesi täällä', sv: 'Ditt id här', en: 'Your id here' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  search: { fi: 'Hae tiedoista', sv: 'Sök', en: 'Search' },
  calculate: { fi: 'Laske osuudet', sv: 'Räkna ut andelar', en: 'Calculate shares' },
  changeLanguage: { fi: 'Vaihda kieli', sv: 'Byt språk', en: 'Change language' },
  help: { fi: 'Mitä osaan', sv: 'Det här kan jag hjälpa till med', en: 'What I can do' },
}
