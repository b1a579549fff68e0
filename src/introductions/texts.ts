import type { Filling } from '../command.ts'
import { Refusal } from '../errors.ts'

/** Characters. */
const longestReason = 1_000
const longestContact = 300

export const reasonField = {
  fi: 'miksi haluatte tavata (lähetetään sellaisenaan)',
  sv: 'varför ni vill träffas (skickas som det står)',
  en: 'why you want to meet (sent as you write it)',
}
export const contactField = {
  fi: 'yhteystiedot, jotka jaetaan vasta kun molemmat suostuvat: nimi ja sähköposti',
  sv: 'kontaktuppgifter som delas först när båda säger ja: namn och e-post',
  en: 'contact details, shared only once both say yes: name and e-mail',
}

/** What the person shared last, so that they need not type it again. */
export async function lastContact(
  _: unknown,
  { store, person }: Filling,
): Promise<Readonly<Record<string, string>>> {
  const contact = person && (await store.introductions.lastContactOf(person))
  return contact ? { contact } : {}
}

export function tooLong(reason: string, contact: string) {
  if (reason.length > longestReason) throw new Refusal(words.tooLong(reason.length, longestReason))
  if (contact.length > longestContact) throw new Refusal(words.tooLong(contact.length, longestContact))
}

const words = {
  tooLong: (length: number, most: number) => ({
    fi: `Tekstissä on ${length} merkkiä, tilaa on ${most} merkille. Lyhennä ja lähetä uudelleen.`,
    sv: `Texten har ${length} tecken, det ryms högst ${most}. Förkorta och skicka på nytt.`,
    en: `The text has ${length} characters, there is room for ${most}. Shorten it and send it again.`,
  }),
}
