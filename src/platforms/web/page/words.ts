import type { Locale, Localized } from '../../../locale.ts'
import type { Persona } from '../wire.ts'
import type { Look } from './settings.ts'

export type Word = keyof typeof words

export const say = (word: Word, locale: Locale) => words[word][locale]

/** Writes the page's own texts in one language. */
export function sayAll(locale: Locale) {
  document.documentElement.lang = locale
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]'))
    place.textContent = say(place.dataset['say'] as Word, locale)
}

/** What only this kind of person may do, to start with. */
export const rolePrompts = (persona: Persona, locale: Locale) =>
  (rolesTry[persona] ?? []).map((line) => ({ title: line[locale], message: line[locale] }))

const announcing = { fi: 'Tiedota', sv: 'Meddela', en: 'Announce' }
const rolesTry: Partial<Record<Persona, readonly Localized[]>> = {
  coordinator: [announcing],
  admin: [announcing, { fi: 'Rooli', sv: 'Roll', en: 'Role' }],
}

export const lookNames: Record<Look, Localized> = {
  plain: { fi: 'Perus', sv: 'Enkel', en: 'Plain' },
  slack: { fi: 'Slack', sv: 'Slack', en: 'Slack' },
  teams: { fi: 'Teams', sv: 'Teams', en: 'Teams' },
}

const words = {
  skip: { fi: 'Siirry kirjoittamaan', sv: 'Gå till att skriva', en: 'Skip to writing' },
  who: { fi: 'Kuka olet', sv: 'Vem är du', en: 'Who you are' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  look: { fi: 'Ulkoasu', sv: 'Utseende', en: 'Look' },
  conversation: { fi: 'Keskustelu', sv: 'Samtal', en: 'Conversation' },
  channel: { fi: 'Kanava', sv: 'Kanal', en: 'Channel' },
  quiet: {
    fi: 'Tiedotteet ilmestyvät tähän. Koordinaattorina voit julkaista sellaisen.',
    sv: 'Meddelanden till alla visas här. Som samordnare kan du publicera ett.',
    en: 'Announcements appear here. As the coordinator you can publish one.',
  },
  intro: {
    fi: 'Kysy ekosysteemisopimuksesta',
    sv: 'Fråga om ekosystemavtalet',
    en: 'Ask about the ecosystem agreement',
  },
  about: {
    fi: 'Helsingin, Espoon ja Vantaan innovaatioekosysteemit: rahoitus, haut, hankkeet ja ihmiset. Jokaisessa vastauksessa on lähde ja päiväys.',
    sv: 'Innovationsekosystemen i Helsingfors, Esbo och Vanda: finansiering, utlysningar, projekt och människor. Varje svar har en källa och ett datum.',
    en: 'The innovation ecosystems of Helsinki, Espoo and Vantaa: funding, calls, projects and people. Every answer has a source and a date.',
  },
  write: { fi: 'Kirjoita viesti', sv: 'Skriv ett meddelande', en: 'Write a message' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  hint: {
    fi: 'Enter lähettää, Vaihto + Enter vaihtaa riviä',
    sv: 'Enter skickar, Skift + Enter byter rad',
    en: 'Enter sends, Shift + Enter makes a new line',
  },
  edited: { fi: '(muokattu)', sv: '(redigerat)', en: '(edited)' },
  you: { fi: 'Sinä', sv: 'Du', en: 'You' },
  writing: { fi: 'Kumppani vastaa', sv: 'Kumppani svarar', en: 'Kumppani is answering' },
  slow: {
    fi: 'Vastaus viipyy. Viestisi on tallessa.',
    sv: 'Svaret dröjer. Ditt meddelande är sparat.',
    en: 'The answer is late. Your message is kept.',
  },
  unsent: {
    fi: 'Lähtee, kun yhteys palaa',
    sv: 'Skickas när förbindelsen är tillbaka',
    en: 'Goes out when the connection is back',
  },
  refused: { fi: 'Ei lähtenyt', sv: 'Skickades inte', en: 'Was not sent' },
  away: {
    fi: 'Palvelin ei vastaa. Yhdistän uudelleen itsestäni, viestisi ovat tallessa.',
    sv: 'Servern svarar inte. Jag ansluter på nytt av mig själv, dina meddelanden är sparade.',
    en: 'The server does not answer. I reconnect by myself, your messages are kept.',
  },
  noForm: {
    fi: 'Lomake ei auennut. Kokeile hetken päästä uudelleen.',
    sv: 'Formuläret öppnades inte. Försök igen om en stund.',
    en: 'The form did not open. Try again in a moment.',
  },
  notFilled: {
    fi: 'Lomake ei lähtenyt. Kokeile hetken päästä uudelleen.',
    sv: 'Formuläret skickades inte. Försök igen om en stund.',
    en: 'The form was not sent. Try again in a moment.',
  },
  cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  optional: { fi: 'ei pakollinen', sv: 'frivilligt', en: 'optional' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  signed: { fi: 'allekirjoitettu', sv: 'undertecknat', en: 'signed' },
  read: { fi: 'luettu', sv: 'läst', en: 'read' },
}
