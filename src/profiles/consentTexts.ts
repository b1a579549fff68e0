import type { Purpose } from '../domain/profile/purposes.ts'
import type { Localized } from '../locale.ts'

/** What people agree to. Whoever changes a text changes its day in `textVersion`: everyone is then asked again. */
export const consentTexts: Record<Purpose, { name: Localized; text: Localized }> = {
  matching: {
    name: { fi: 'ehdottaminen', sv: 'förslag', en: 'matching' },
    text: {
      fi: 'Organisaatiosi profiilia verrataan muihin, ja organisaatiotasi saa ehdottaa muille kumppaniksi nimeltä.',
      sv: 'Organisationens profil jämförs med andras, och din organisation får föreslås som partner vid namn.',
      en: 'Your organisation’s profile is compared with others, and your organisation may be suggested to others by name.',
    },
  },
  listing: {
    name: { fi: 'näyttäminen', sv: 'visning', en: 'listing' },
    text: {
      fi: 'Kuka tahansa saa katsoa organisaatiosi profiilia täällä. Sinun nimeäsi siinä ei ole.',
      sv: 'Vem som helst får se organisationens profil här. Ditt namn finns inte i den.',
      en: 'Anyone may look at your organisation’s profile here. Your name is not in it.',
    },
  },
  introductions: {
    name: { fi: 'yhteydenotot', sv: 'kontakter', en: 'introductions' },
    text: {
      fi: 'Saan välittää sinulle muiden organisaatioiden yhteydenottopyyntöjä. Yhteystietosi kerrotaan vasta, kun itse suostut, yksi pyyntö kerrallaan.',
      sv: 'Jag får förmedla andra organisationers kontaktförfrågningar till dig. Dina kontaktuppgifter ges först när du säger ja, en förfrågan i taget.',
      en: 'I may pass other organisations’ requests on to you. Your contact details are given only once you say yes, one request at a time.',
    },
  },
  'follow-up': {
    name: { fi: 'jälkikysely', sv: 'uppföljning', en: 'follow-up' },
    text: {
      fi: 'Saan kysyä sinulta kahden viikon päästä, johtiko esittely johonkin. Vastaukset lasketaan, niitä ei kerrota toiselle osapuolelle.',
      sv: 'Jag får fråga dig efter två veckor om kontakten ledde till något. Svaren räknas men berättas inte för den andra parten.',
      en: 'I may ask you after two weeks whether an introduction led to something. Answers are counted, not passed on.',
    },
  },
}

/** Stands above the purposes: who keeps it, what for, how to take it back. */
export const consentIntro: Localized = {
  fi: 'Tiedot säilyttää tämän botin ylläpitäjä, vain alla lueteltuihin tarkoituksiin. Jokaisen voi kytkeä päälle ja pois erikseen ja milloin tahansa. ”profiili vie” näyttää kaiken, mitä sinusta on tallessa, ”profiili poista” poistaa sen.',
  sv: 'Uppgifterna sparas av den som driver den här boten, bara för ändamålen nedan. Vart och ett kan slås på och av för sig när som helst. ”profil exportera” visar allt som är sparat om dig, ”profil radera” tar bort det.',
  en: 'Whoever runs this bot keeps the data, only for the purposes below. Each can be switched on and off by itself at any time. “profile export” shows everything kept about you, “profile erase” removes it.',
}
