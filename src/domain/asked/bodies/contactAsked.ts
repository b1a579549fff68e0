import { wordCount } from '../../../text.ts'
import { people } from '../../recordFact/people.ts'
import { ways } from '../../recordFact/ways.ts'
import { nouns, pointing, small } from '../../recordFact/words.ts'
import { wholeWords } from '../../regexOf.ts'

/** What no record keeps: how to reach a person or a desk. */
const direct = ways(
  '*puhelinnumero*, *puhelin, *puhelinta, puhelin*, asiakaspalvelu*, puhelimen numero*, numero*, sähköposti*, sähköpostiosoit*, meili*, maili*, email*, postiosoit*, käyntiosoit*, osoite, osoitteen, osoitetta, yhteyshenkilö*, yhteyshlö*',
  'telefonnummer*, telefon*, nummer*, e-post*, epost*, mejl*, mail*, postadress*, besöksadress*, adress, adressen, kontaktperson*, kundtjänst*, infotelefon*',
  'phone numbers/number, telephone number, telephone, phone, e-mail (address/addresses), e-mails, email (address/addresses), emails, postal address, mailing address, street address, visiting address, address, contact persons/person/people, helpline, help desk, helpdesk, customer service, info line',
)
const general = ways(
  'yhteyden, ottaa yhteyttä, otan yhteyttä, otetaan yhteyttä, tavoitan, tavoittaa, sivut, sivu, nettiosoit*, verkko-osoite*, linkki*, linkin',
  'kontaktuppgift*, webbsid*, nå, når, sajt, sajten, länk, länken',
  'contact details/information/info, contacting, contacted, reach, in touch, get hold of, site, url, link, web address, homepage, home page, webpage',
)
const asking = [direct, general, people.contact]

export interface ContactAsked {
  /** A telephone number, an e-mail or a person is asked for, not just where to turn. */
  direct: boolean
  /** What else the text speaks of, as words. */
  rest: (text: string) => string
}

/** “What is Aalto's website?”, “puhelinnumero?”: asks how to reach somebody; nothing where it does not. */
export function contactAsked(question: string): ContactAsked | undefined {
  const text = bare(question)
  if (!asking.some((words) => text.search(words) >= 0)) return undefined
  return { direct: text.search(direct) >= 0, rest: without }
}

/** “Is there a contact person for research partners?”: who it is for a purpose, in few words. */
export const asksForPerson = (question: string): boolean =>
  question.split(/[.!?]\s+/u).some((sentence) => personFor.test(sentence) && wordCount(sentence) <= 12)
const personFor = wholeWords(
  String.raw`(?:yhteyshenkilö\p{L}*|yhteyshlö\p{L}*) (?:\p{L}+ ){0,2}?\p{L}+(?:lle|lla|llä|ille|oille|jille)|kontaktperson\p{L}* (?:för|åt)|contact (?:person|point)s? for`,
)

const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')

const without = (text: string) =>
  [...asking, nouns.project, nouns.organisation, pointing, small]
    .reduce((left, words) => left.replaceAll(words, ' '), bare(text))
    .replaceAll(/\s+/gu, ' ')
    .trim()
