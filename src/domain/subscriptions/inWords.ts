import type { Kind } from '../announcing/announcement.ts'
import { wholeWords } from '../regexOf.ts'

/** What people call the kinds of announcement. */
const kinds: readonly (readonly [Kind, string])[] = [
  [
    'call-changed',
    String.raw`(?:hakujen |haun |määräaikojen )muutok\p{L}+|muutok\p{L}+ hau\p{L}+|ändringar i (?:ansökningsomgång|utlysning)\p{L}*|changes (?:in|to|of) (?:the )?calls?|deadline changes`,
  ],
  [
    'steering-decision',
    String.raw`johtoryhmän päätök\p{L}+|ohjausryhmän päätök\p{L}+|(?:lednings|styr)gruppens beslut|steering(?:[- ]group)? decisions?`,
  ],
  [
    'project-news',
    String.raw`hankeuuti\p{L}+|uuti\p{L}+ hankkei\p{L}+|projektnyhet\p{L}*|nyheter om projekt\p{L}*|project news|news (?:of|on|about) (?:the )?projects?|(?:hankkeiden )?tuloks\p{L}+|(?:projekt)?resultat\p{L}*|(?:project )?results?`,
  ],
  [
    'call',
    String.raw`(?:rahoitus|hanke)?ha(?:ku|kua|ut|kuja|un|uista|usta|kuilmoitu\p{L}+)|hakuihin|hakuaika|utlysning\p{L}*|ansökningsomgång\p{L}*|omgång\p{L}*|ansökan|ansökning(?:en|ar|arna|stiden)|(?:funding |project )?calls?(?: for proposals)?|funding rounds?|applications?(?: periods?| windows?)?`,
  ],
]
const number = '[1-4](?:(?:\\s*(?:,|&|ja|sekä|och|and|or|tai|eller)\\s*)[1-4])*'
const area = wholeWords(
  String.raw`(?:painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|teem\p{L}+|tema\p{L}*|focus areas?|focus|areas?|themes?)\s*(${number})|(${number})[.:]?\s*(?:painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*)`,
)
const toMe = wholeWords('minulle|mulle|itselleni|(?:till )?mig|(?:to )?me|myself|for me')
const toHere = wholeWords(
  'tänne|(?:tälle )?kanavalle|tämä kanava|hit|till kanalen|den här kanalen|here|(?:to )?this channel|the channel',
)
const rhythms: readonly (readonly [string, RegExp])[] = [
  [
    'weekly',
    wholeWords(
      'viikoittain|kerran viikossa|joka viikko|veckovis|en gång i veckan|varje vecka|weekly|once a week|every week',
    ),
  ],
  [
    'daily',
    wholeWords(
      'päivittäin|kerran päivässä|joka päivä|dagligen|en gång om dagen|varje dag|daily|once a day|every day',
    ),
  ],
]
const days = [
  'maanantai|maanantaisin|måndag|måndagar|mondays?',
  'tiistai|tiistaisin|tisdag|tisdagar|tuesdays?',
  'keskiviikko|keskiviikkoisin|onsdag|onsdagar|wednesdays?',
  'torstai|torstaisin|torsdag|torsdagar|thursdays?',
  'perjantai|perjantaisin|fredag|fredagar|fridays?',
].map((names) => wholeWords(`(?:joka |varje |på |every |each |on )?(?:${names})`))
const small = wholeWords(
  String.raw`tiedot\p{L}+|tieto\p{L}*|ilmoi?tu\p{L}+|uutiset|uutisia|uutiskirje\p{L}*|kaikki|kaikista|kaiken|uusi|uus|uudet|uusia|uusista|uudesta|uutta|uuden|uusien|tuleva|tulevat|tulevista|seuraava|seuraavasta|jokin|joku|jotain|avataan|avattu|avoinna|auki|ilmestyy|aukeaa|aukeavat|aukee|avautuu|avautuvat|alkaa|tulee|julkaistaan|on|kun|ku|sit|sitten|jos|heti|ja|sekä|myös|koskevat|liittyvät|aiheesta|tästä|hevi\p{L}*|ohjelma\p{L}*|meille|` +
    String.raw`meddelande\p{L}*|nyhet\p{L}*|nyhetsbrev\p{L}*|notis\p{L}*|aviser\p{L}+|besked|allt|alla|ny|nya|nytt|nästa|någon|kommande|öppnas?|öppnar|öppnats?|utlyses|släpps|dyker|upp|börjar|kommer|publiceras|på|till|om|för|inom|från|av|det|den|en|ett|i|när|då|och|också|gällande|oss|är|` +
    String.raw`announcements?|notices?|notifications?|alerts?|updates?|news|newsletter|everything|all|any|every|new|next|open|opens|opened|opening|upcoming|future|available|launch(?:ed|es)?|is|are|starts?|comes?|there|out|published|announced|to|for|about|on|in|of|with|from|the|an?|when|if|once|as soon as|and|also|please|us|related|ones?`,
  'gi',
)
/** More is a sentence that nobody meant as a filter. */
const mostWords = 3

/** “Focus area 1”, “haut viikoittain”, “på ansökningsomgångar om hälsa”: the arguments of `subscribe`; nothing where it is no such thing. */
export function subscriptionInWords(typed: string): string | undefined {
  if (/[?:"]/.test(typed)) return undefined
  const [, one, other] = area.exec(typed) ?? []
  const areas = (one ?? other ?? '').match(/[1-4]/g) ?? []
  const kind = kinds.find(([, words]) => wholeWords(words).test(typed))
  const day = days.find((words) => words.test(typed))
  const rhythm = day ? (['weekly', day] as const) : rhythms.find(([, words]) => words.test(typed))
  const said = [area, kind && wholeWords(kind[1], 'gi'), toHere, toMe, rhythm?.[1]].filter(
    (words) => words !== undefined,
  )
  const rest = said
    .reduce((left, words) => left.replace(words, ' '), typed)
    .replaceAll(small, ' ')
    .match(/[\p{L}\p{N}-]+/gu)
  if (rest && (rest.length > mostWords || rest.some((word) => /^\d+$/.test(word)))) return undefined
  const where = toHere.test(typed) ? 'here' : toMe.test(typed) ? 'me' : undefined
  return [
    kind && `kinds:${kind[0]}`,
    areas.length > 0 && `focus:${areas.join(',')}`,
    rest && `wish:"${rest.join(' and ')}"`,
    rhythm && `rhythm:${rhythm[0]}`,
    day && `weekday:${days.indexOf(day) + 1}`,
    where && `where:${where}`,
  ]
    .filter(Boolean)
    .join(' ')
}
