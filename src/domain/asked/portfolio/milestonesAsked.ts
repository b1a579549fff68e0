import { yearIn } from '../../claim/yearIn.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

/** Which of the milestones: those of a year, those until today, those ahead, or all. */
export type MilestonesAsked = { of: 'year'; year: string } | { of: 'past' | 'ahead' | 'all' | 'deadline' }

const milestones = String.raw`virstanpyl\p{L}+|merkkipaalu\p{L}*|aikajan\p{L}+|etap\p{L}+|milstolp\p{L}*|hållpunkt\p{L}*|tidslinje\p{L}*|milestones?|timeline`
const happened = String.raw`tapahtui(?:kaan|ko)?|tapahtunut|tapahtuu(?:kaan)?|tapahtumassa|sattui|händer|hände|hänt|skedde|skett|inträffade?|happen(?:s|ed|ing)?|took place|taken place`
const ahead = String.raw`seuraavaksi|seuraava|seuraavat|tulossa|luvassa|edessä|härnäst|härefter|framöver|nästa|kommer|kommande|väntar|framför|next|coming|comes|come|ahead|upcoming`
const past = String.raw`tähän mennessä|tähän asti|tähänastis\p{L}+|toistaiseksi|hittills|så här långt|fram till nu|so far|to date|until now|up to now|thus far`
const programme = String.raw`ohjelma\p{L}*|hevi\p{L}*|(?:ekosysteemi)?sopimu\p{L}+|programmet|programmets|(?:ekosystem)?avtalet|(?:the )?programme|(?:the )?program|(?:the )?agreement`
const relative = String.raw`tänä vuonna|viime vuonna|ensi vuonna|i år|i fjol|förra året|nästa år|this year|last year|next year`
const years = String.raw`20\d\d|vuonna|vuoden|vuodelta|vuosi|år|året|under|year|during|${relative}`
const small = String.raw`give|näyttäisitkö|ge|luettele|me|mig|mulle|minulle|you|please|kiitos|tack|a|an|en|ett|hela|whole|koko|över|olemme|ollaan|ole|olleet|meillä|meidän|teillä|ni|er|vår|våra|ens|varit|haft|passerats|nåtts|ut|well|up|us|our|your|passed|reached|had|s|sitten|sedan|då|then|kaikki|kaikkea|tärkeimmät|keskeiset|keskeisiä|viktigaste|alla|allt|all|main|key|kaikenlaista|oikein|egentligen|mitäs|siis|alltså`
const milestoneWord = wholeWords(milestones)
const happenedWord = wholeWords(happened)
const aheadWord = wholeWords(ahead)
const pastWord = wholeWords(past)
const programmeWord = wholeWords(programme)
const laterWord = wholeWords(String.raw`tapahtuu|tulevat|tulevia|händer|happens|will`)
const hasBeen = wholeWords('ollut|oli|haft|varit|passerats|nåtts|had|been|passed|reached|were')
const relativeYears: readonly (readonly [RegExp, number])[] = [
  [wholeWords('tänä vuonna|i år|this year'), 0],
  [wholeWords('viime vuonna|i fjol|förra året|last year'), -1],
  [wholeWords('ensi vuonna|nästa år|next year'), 1],
]

/** “What happened in 2024?”, “vilka milstolpar har vi haft hittills?”, “what comes next in the programme?”; after them “and next?” */
export function milestonesAsked(text: string, today: string, isAfter: boolean): MilestonesAsked | undefined {
  if (asksForEndOfAll(text)) return { of: 'deadline' }
  if (nextProgramme.test(text)) return undefined
  const said = [milestones, happened, ahead, past, programme, years].join('|')
  if (!saysOnly(text, said, small)) return undefined
  const year = yearOf(text, today)
  const isNamed = isAfter || milestoneWord.test(text)
  const isHappening = happenedWord.test(text)
  if (year) return isNamed || isHappening ? { of: 'year', year } : undefined
  const isOfProgramme = isNamed || programmeWord.test(text)
  if (aheadWord.test(text)) return isOfProgramme ? { of: 'ahead' } : undefined
  if (pastWord.test(text)) return isNamed || isHappening ? { of: 'past' } : undefined
  if (isHappening && isOfProgramme) return { of: laterWord.test(text) ? 'ahead' : 'past' }
  return milestoneWord.test(text) ? { of: hasBeen.test(text) ? 'past' : 'all' } : undefined
}

/** “The next agreement?” is another one. */
const nextProgramme = wholeWords(
  String.raw`(?:seuraava|tuleva)\p{L}* (?:ohjelma|sopimu|ekosysteemisopimu)\p{L}*|(?:nästa|kommande) (?:program|avtal|ekosystemavtal)\p{L}*|(?:next|upcoming|coming) (?:programme|program|agreement)`,
)

function yearOf(text: string, today: string): string | undefined {
  const said = yearIn(text)
  if (said) return said
  const by = relativeYears.find(([words]) => words.test(text))?.[1]
  return by === undefined ? undefined : String(Number(today.slice(0, 4)) + by)
}

const endOfAll = regexOf(
  String.raw`^\W*(?:(?:ja|och|and|mutta|men|but|no|so|så) )?(?:${[
    String.raw`(?:milloin|koska|mihin mennessä) (?:kaikkien )?(?:hankkeiden|projektien) (?:pitää|täytyy|on|tulee) (?:kaikkien )?(?:olla|oltava) (?:valmii\p{L}+|päättyne\p{L}+|ohi|valmiina|maalissa)|(?:milloin|koska|mihin mennessä) kaik\p{L}+ (?:hank\p{L}+|projekt\p{L}+) (?:pitää|täytyy|on|tulee) (?:olla|oltava) (?:valmii\p{L}+|päättyne\p{L}+|ohi|valmiina|maalissa)`,
    String.raw`när (?:måste|ska|skall|bör|behöver) (?:alla |samtliga )?projekt(?:en)? (?:vara|bli) (?:klara|färdiga|avslutade|slutförda)`,
    String.raw`(?:when|by when) (?:must|do|should|will|need) (?:all )?(?:of )?(?:the )?projects (?:have to |need to |to )?(?:be )?(?:finished|done|completed?|over|ready|end|finish|ended)`,
  ].join('|')})(?: (?:då|sitten|then|senast|viimeistään|at the latest))?\W*$`,
  'i',
)
/** “När måste alla projekt vara klara?”, of all projects, not of one. */
const asksForEndOfAll = (text: string) => endOfAll.test(text)
