import { outcomes } from '../domain/introduction/state.ts'
import { dayInHelsinki, formatDay } from '../format.ts'
import type { Locale, Localized } from '../locale.ts'
import { buttons, facts, heading, note, type Reply, text } from '../reply.ts'
import { outcomeNames } from './outcomeNames.ts'

type Say = (locale: Locale) => Reply

const said =
  (words: Localized): Say =>
  (locale) => ({ outcome: 'done', parts: [text(words[locale])] })

const dayOf = (instant: Date, locale: Locale) => formatDay(dayInHelsinki(instant), locale)
const eachLocale = (write: (locale: Locale) => string): Localized => ({
  fi: write('fi'),
  sv: write('sv'),
  en: write('en'),
})

interface Request {
  id: string
  from: Localized
  to: Localized
  reason: string
  expiresAt: Date
}

/** What the asked side sees before it answers: an organisation and its reason, no person and no contact. */
export const requestLetter =
  ({ id, from, to, reason, expiresAt }: Request, via: 'members' | 'coordinators'): Say =>
  (locale) => ({
    outcome: 'done',
    topic: `introduction:${id}`,
    parts: [
      heading(words.request[via]({ from, to })[locale]),
      facts({ label: words.theirWords[locale], value: reason }),
      text(words.promise[via][locale]),
      buttons(
        { label: words.accept[via][locale], command: `accept-introduction id:${id}`, form: true },
        { label: words.decline[locale], command: `decline-introduction id:${id}`, form: true },
        { label: words.later[locale], command: `introductions action:later id:${id}` },
        ...(via === 'members'
          ? [{ label: words.block[locale], command: `introductions action:block id:${id}` }]
          : []),
      ),
      note(words.until[locale](dayOf(expiresAt, locale))),
    ],
  })

interface Meeting {
  other: Localized
  contact: string
  reason: string
}

/** To both at the same moment, once both said yes. */
export const contactLetter =
  ({ other, contact, reason }: Meeting, via: 'members' | 'coordinators' | 'asker of a coordinator'): Say =>
  (locale) => ({
    outcome: 'done',
    parts: [
      heading(words.met[via](other)[locale]),
      facts({ label: words.contact[locale], value: contact }, { label: words.reason[locale], value: reason }),
      note(words.next[locale]),
    ],
  })

export const declinedLetter = (to: Localized, again: Date) =>
  said(
    eachLocale(
      (locale) =>
        ({
          fi: `${to.fi} ei voi nyt tarttua pyyntöösi. Tietojasi ei annettu eteenpäin. Voit pyytää uudelleen ${dayOf(again, locale)} alkaen.`,
          sv: `${to.sv} kan inte tacka ja till din förfrågan just nu. Dina uppgifter gavs inte vidare. Du kan fråga igen från och med ${dayOf(again, locale)}.`,
          en: `${to.en} can’t take up your request now. Your details were not passed on. You may ask again from ${dayOf(again, locale)}.`,
        })[locale],
    ),
  )

/** Nobody answered; a blocked asker reads the same. */
export const expiredLetter = (to: Localized, again: Date) =>
  said(
    eachLocale(
      (locale) =>
        ({
          fi: `${to.fi} ei vastannut pyyntöösi määräajassa, joten se päättyi. Tietojasi ei annettu eteenpäin. Voit pyytää uudelleen ${dayOf(again, locale)} alkaen.`,
          sv: `${to.sv} svarade inte på din förfrågan i tid, så den är avslutad. Dina uppgifter gavs inte vidare. Du kan fråga igen från och med ${dayOf(again, locale)}.`,
          en: `${to.en} did not answer your request in time, so it has ended. Your details were not passed on. You may ask again from ${dayOf(again, locale)}.`,
        })[locale],
    ),
  )

/** Names nobody: whoever left may have asked to be forgotten. */
export const endedLetter = (asked: Date) =>
  said(
    eachLocale(
      (locale) =>
        ({
          fi: `Yhteydenottopyyntö, joka lähetettiin ${dayOf(asked, locale)}, on päättynyt: toinen osapuoli ei ole enää mukana. Sinun ei tarvitse tehdä mitään.`,
          sv: `Kontaktförfrågan som skickades ${dayOf(asked, locale)} är avslutad: den andra parten är inte längre med. Du behöver inte göra något.`,
          en: `The introduction request sent on ${dayOf(asked, locale)} has ended: the other side is no longer here. You need not do anything.`,
        })[locale],
    ),
  )

export const settledLetter = (from: Localized) =>
  said({
    fi: `Kollegasi vastasi jo pyyntöön, jonka lähetti ${from.fi}.`,
    sv: `Din kollega har redan svarat på förfrågan från ${from.sv}.`,
    en: `A colleague has already answered the request from ${from.en}.`,
  })

/** The asked organisation has nobody here any more. */
export const unreachableLetter =
  (id: string, to: Localized, canAsk: boolean): Say =>
  (locale) => ({
    outcome: 'done',
    parts: [
      text(words.unreachable(to)[locale]),
      ...(canAsk
        ? [
            buttons({
              label: words.coordinator[locale],
              command: `introductions action:coordinator id:${id}`,
            }),
          ]
        : []),
    ],
  })

export const followUpLetter =
  (id: string, other: Localized): Say =>
  (locale) => ({
    outcome: 'done',
    parts: [
      heading(words.followUp(other)[locale]),
      buttons(
        ...outcomes.map((outcome) => ({
          label: outcomeNames[outcome][locale],
          command: `introductions action:outcome id:${id} outcome:${outcome}`,
        })),
      ),
      note(words.why[locale]),
    ],
  })

const words = {
  request: {
    members: ({ from }: Pick<Request, 'from' | 'to'>) => ({
      fi: `${from.fi} haluaisi tavata teidät`,
      sv: `${from.sv} vill träffa er`,
      en: `${from.en} would like to meet you`,
    }),
    coordinators: ({ from, to }: Pick<Request, 'from' | 'to'>) => ({
      fi: `${from.fi} pyytää apua: kuka esittelisi sen tälle organisaatiolle: ${to.fi}?`,
      sv: `${from.sv} ber om hjälp: vem kan presentera den för ${to.sv}?`,
      en: `${from.en} asks for help: who could introduce it to ${to.en}?`,
    }),
  },
  theirWords: { fi: 'Heidän omat sanansa', sv: 'Med deras ord', en: 'In their words' },
  promise: {
    members: {
      fi: 'Yhteystiedot jaetaan vasta, kun molemmat ovat suostuneet, ja silloin kummallekin samalla hetkellä. Itse päätät, mitä jaat. Kielteisen vastauksen syytä ei kerrota pyytäjälle.',
      sv: 'Kontaktuppgifterna delas först när båda har sagt ja, och då till båda samtidigt. Du bestämmer själv vad du delar. Säger du nej får den som frågar inte veta varför.',
      en: 'Contact details are shared only once both have said yes, and then with both at the same moment. You decide what you share. If you say no, the asker is not told why.',
    },
    coordinators: {
      fi: 'Tällä organisaatiolla ei ole täällä ketään, joka ottaisi pyyntöjä vastaan. Jos lupaat auttaa, sinä ja pyytäjä saatte toistenne yhteystiedot samalla hetkellä.',
      sv: 'Organisationen har ingen här som tar emot förfrågningar. Om du lovar hjälpa får du och den som frågar varandras kontaktuppgifter samtidigt.',
      en: 'That organisation has nobody here who takes requests. If you offer to help, you and the asker get each other’s contact details at the same moment.',
    },
  },
  accept: {
    members: { fi: 'Kyllä, tavataan', sv: 'Ja, vi träffas', en: 'Yes, let’s meet' },
    coordinators: { fi: 'Autan tässä', sv: 'Jag hjälper till', en: 'I will help' },
  },
  decline: { fi: 'Ei nyt', sv: 'Inte nu', en: 'Not now' },
  later: { fi: 'Muistuta viikon päästä', sv: 'Påminn om en vecka', en: 'Remind me in a week' },
  block: {
    fi: 'Älä näytä heiltä pyyntöjä',
    sv: 'Visa inga förfrågningar från dem',
    en: 'Show no requests from them',
  },
  until: {
    fi: (day: string) => `Pyyntö on voimassa ${day} asti.`,
    sv: (day: string) => `Förfrågan gäller till ${day}.`,
    en: (day: string) => `The request stands until ${day}.`,
  },
  met: {
    members: (other: Localized) => ({
      fi: `Molemmat suostuivat: ${other.fi} odottaa yhteydenottoasi`,
      sv: `Båda har sagt ja: ${other.sv} väntar på att höra av dig`,
      en: `Both said yes: ${other.en} looks forward to hearing from you`,
    }),
    coordinators: (other: Localized) => ({
      fi: `Lupasit auttaa: ${other.fi} odottaa yhteydenottoasi`,
      sv: `Du lovade hjälpa: ${other.sv} väntar på att höra av dig`,
      en: `You offered to help: ${other.en} looks forward to hearing from you`,
    }),
    'asker of a coordinator': (other: Localized) => ({
      fi: `Koordinaattori auttaa sinua: tavoitteena yhteys organisaatioon ${other.fi}`,
      sv: `En samordnare hjälper dig att få kontakt med ${other.sv}`,
      en: `A coordinator will help you reach ${other.en}`,
    }),
  },
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact' },
  reason: { fi: 'Pyynnön aihe', sv: 'Förfrågan gällde', en: 'The request was about' },
  next: {
    fi: 'Toinen osapuoli sai sinun yhteystietosi samalla hetkellä. Sopikaa jatkosta suoraan.',
    sv: 'Den andra parten fick dina kontaktuppgifter samtidigt. Kom överens om fortsättningen direkt.',
    en: 'The other side got your contact details at the same moment. Take it from here directly.',
  },
  unreachable: (to: Localized) => ({
    fi: `${to.fi} ei ole enää tavoitettavissa täällä, joten pyyntösi ei mennyt perille. Tietojasi ei annettu eteenpäin.`,
    sv: `${to.sv} går inte längre att nå här, så din förfrågan kom inte fram. Dina uppgifter gavs inte vidare.`,
    en: `${to.en} can no longer be reached here, so your request did not arrive. Your details were not passed on.`,
  }),
  coordinator: {
    fi: 'Pyydä koordinaattoria auttamaan',
    sv: 'Be en samordnare om hjälp',
    en: 'Ask a coordinator to help',
  },
  followUp: (other: Localized) => ({
    fi: `Kaksi viikkoa sitten saitte toistenne yhteystiedot: ${other.fi}. Johtiko se johonkin?`,
    sv: `För två veckor sedan fick ni varandras kontaktuppgifter: ${other.sv}. Ledde det till något?`,
    en: `Two weeks ago you and ${other.en} got each other’s contact details. Did it lead to something?`,
  }),
  why: {
    fi: 'Vastausta ei kerrota toiselle osapuolelle. Siitä lasketaan, mistä esittelyistä on hyötyä.',
    sv: 'Den andra parten får inte veta svaret. Det räknas för att se vilka kontakter som är till nytta.',
    en: 'The other side is not told. Answers are counted to see which introductions help.',
  },
}
