import { regexOf, wholeWords } from '../regexOf.ts'

const where = {
  fi: String.raw`(?: (?:jo|nyt|yhtään|jossain|jossakin|missään|tässä|siinä|näissä|niissä|teidän|joissain|jo jossain|hankkeessa|hankkeissa|ohjelmassa|hevissä|projekteissa|projektissa|tässä hommassa))*`,
  sv: String.raw`(?: (?:redan|nu|i|på|nåt|något|nån|någon|några|av|ert|era|det|det här|detta|projekt|projektet|projekten|programmet|hevi|alls))*`,
  en: String.raw`(?: (?:already|now|in|on|part|of|any|some|one|it|this|that|these|the|your|projects?|programme|program|hevi|at all|involved))+`,
}
const asked = regexOf(
  String.raw`(?:^|[.!?,–-]\s*|\s(?:ja|och|and|joten|så|so)\s+)(?:${[
    String.raw`(?:ollaanko|ollaanks|ollaaks|olemmeko|oommeko|onko(?:han)? (?:me|meitä)|olenko)(?: (?:me|mekin|minä))?${where.fi} (?:mukana|osallisena)${where.fi}|(?:ollaanko|ollaanks|olemmeko)(?: me)? mukana${where.fi}`,
    String.raw`mis(?:sä|s|tä)? (?:kaikis\p{L}* )?(?:hank\p{L}+|projekt\p{L}+) (?:(?:me|mä|minä|meidän \p{L}+) )?(?:ollaan|olemme|oomme|olen|oon|on|osallistumme|osallistutaan)(?: (?:me|mä))?(?: (?:jo|nyt))?(?: mukana)?`,
    String.raw`(?:i )?vilka projekt (?:är|deltar) (?:vi|jag)(?: (?:redan|nu))?(?: med)?(?: i)?`,
    String.raw`(?:in )?(?:which|what) projects (?:are|am|r) (?:we|i)(?: (?:already|now))?(?: (?:in|on|part of|involved in|involved|taking part in))?|(?:in )?(?:which|what) projects do (?:we|i) (?:take part|participate)(?: in)?`,
    String.raw`(?:är|deltar) (?:vi|jag)(?: (?:redan|också))*(?: med)?${where.sv}`,
    String.raw`(?:are|am) (?:we|i)${where.en}`,
  ].join('|')})[^\p{L}\p{N}]*$`,
  'i',
)
const ours = wholeWords('hank\\p{L}+|projekt\\p{L}*|projects?')
const whichOf = regexOf(
  String.raw`(?:mis(?:sä|s|tä)?|vilka|which|what)(?: kaikis\p{L}*)? \p{L}+ [^.!?]*[^\p{L}\p{N}]*$`,
  'i',
)
/** “Which projects are we in?”: of all projects nothing is asked. */
export function asksWhichAreOurs(text: string): boolean {
  const [own = ''] = asked.exec(text) ?? []
  return ours.test(own) && whichOf.test(own)
}

const introducing = regexOf(
  String.raw`^(?:[^\p{L}]*(?:hei|moi|hej|hi|hello|no)[\s,!.]+)?(?:(?:(?:jag|vi) heter|mitt namn är|jag är|my name is|i['’]?m|i am|nimeni on|mun nimi on|olen|oon)(?: \p{L}+){1,2}(?:,| och| o| and| n| ja) )?(?:${[
    String.raw`(?:minä |mä |me )?(?:olen|oon|olemme|ollaan|oomme|työskentelen|edustan|edustamme|tulen|tulemme)(?: töissä)?`,
    String.raw`(?:(?:jag|vi) )?(?:är|e|jobbar|arbetar|kommer|företräder|representerar|studerar|undervisar)(?: (?:på|från|för|vid|hos|i|av))?`,
    String.raw`(?:i['’]?m|i am|we['’]?re|we are|(?:(?:i|we) )?(?:work|come|study|teach|represent))(?: (?:for|at|from|with|in|of))?(?: the)?`,
  ].join('|')})\s+`,
  'i',
)
const mostWords = 6

const ofThem = String.raw`(?: (?:niistä|niist|näistä|av (?:dem|dom|de|dessa)|(?:of )?(?:them|these|those)))?`
const leads = regexOf(
  String.raw`^[^\p{L}]*(?:(?:ja|entä|no|och|men|and|but|so) )?(?:${[
    String.raw`(?:mitä|mitkä|mit|mikä)${ofThem} (?:me |mä )?(?:johdetaan|vedetään|johdamme|vedämme|koordinoidaan|koordinoimme)(?: me)?${ofThem}`,
    String.raw`vilka${ofThem} (?:projekt )?(?:leder|drar|koordinerar|samordnar) vi${ofThem}`,
    String.raw`(?:which|what)(?: ones)?${ofThem} (?:do|are) we (?:lead|leading|run|running|coordinate|coordinating)`,
  ].join('|')})[^\p{L}\p{N}]*$`,
  'i',
)
/** “Vilka av dom leder vi?”, after the projects of whom they come from. */
export const asksWhichWeLead = (text: string): boolean => leads.test(text)

const partner = wholeWords(
  String.raw`(?:missä|mis)(?: hankkeissa)? (?:me )?(?:ollaan|olemme|oomme)(?: me)?(?: mukana)? (?:osatoteuttaj\p{L}*|kumppani\p{L}*|partneri\p{L}*)|(?:(?:i )?vilka(?: projekt)?|var) är vi(?: med)? (?:som )?(?:partner\p{L}*|delgenomförar\p{L}*)(?: i)?|(?:where|which(?: projects)?|what projects) are we (?:in )?(?:as )?(?:a )?(?:partners?|co-implementers?)(?: in)?`,
)
/** “Ja missä ollaan osatoteuttajana?”, after the projects that whoever they come from leads. */
export const asksWhereWePartner = (text: string): boolean => partner.test(text)

/** “Jag jobbar på Arcada. Är vi med?”: of whom that is asked, as they said it; empty where they told it before, nothing where it is not asked. */
export function areWeIn(text: string): string | undefined {
  const told = text.replace(asked, '')
  return told === text ? undefined : (whoTold(told) ?? (/\p{L}/u.test(told) ? undefined : ''))
}

/** “Olemme Noviasta”: what they call themselves; nothing where they tell more. */
export function whoTold(text: string): string | undefined {
  const name = text.replace(introducing, '').replace(/[\s.,!–-]+$/u, '')
  return name === text.trim() || !introducing.test(text) || name.split(' ').length > mostWords
    ? undefined
    : name
}
