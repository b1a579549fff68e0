import { regexOf, wholeWords } from '../regexOf.ts'

const capital = String.raw`[A-ZÅÄÖ]\p{L}+`
const end = String.raw`\W*$`
const after = (words: string) => String.raw`(?:${words})(?!\p{L})`

/** Spoken Swedish of Finland as it is written, and in full. Finnish and English have most of these words, too. */
export const spokenSwedish: readonly (readonly [RegExp, string])[] = [
  [wholeWords('mycke', 'gi'), 'mycket'],
  [wholeWords(String.raw`(?<=har )me(?= (?:[\p{L}-]+ ){1,3}(?:å|o|att) göra)`, 'gi'), 'med'],
  [wholeWords(String.raw`(?<=har med (?:[\p{L}-]+ ){1,3})(?:å|o)(?= göra)`, 'gi'), 'att'],
  [wholeWords(String.raw`(?<=\p{L} )int`, 'g'), 'inte'],
  [wholeWords('(?<=(?:kan|får|ska|skulle|måste|när|hur) )ja', 'gi'), 'jag'],
  [
    wholeWords(String.raw`(?<=^|(?:om|och|men) )ja(?= ${after('e|å|vill|undrar|söker|jobbar')})`, 'gi'),
    'jag',
  ],
  [wholeWords('e(?![-:.])', 'g'), 'är'],
  [regexOf(String.raw`^E(?= ${after(`de|det|den|ni|du|${capital}`)})`), 'är'],
  [wholeWords('(?<=(?:kan|får|ska|skulle|vill|måste) (?:jag|vi|man|de) )va', 'gi'), 'vara'],
  [wholeWords('(?<=(?:när|vem|vilka|vilken|vilket|hur|det|de|den|som) )va', 'gi'), 'var'],
  [regexOf(String.raw`^va(?= (?:de|det|den|dom|${capital}) ${after('med|me|slut')})`, 'i'), 'var'],
  [regexOf(String.raw`(?<=^|(?:och|men|så) )va(?= \p{L})`, 'i'), 'vad'],
  [
    wholeWords(String.raw`de(?= (?:är|var)(?: ${after(`inte|väl|ju|nog|då|slut|${capital}`)}|${end}))`, 'g'),
    'det',
  ],
  [regexOf(String.raw`(?<= (?:i|om|av|för) )de(?=${end})`), 'det'],
  [
    wholeWords(
      String.raw`(?<=(?<!vilka )(?:är|var|finns|fanns|gick|går|blev|kostar|kostade) )de(?=${end}| ${after(String.raw`inte|väl|ju|någ\p{L}+|nån|nåt|slut|sen|då|för|i|på|andra|${capital}`)})`,
      'g',
    ),
    'det',
  ],
  [
    wholeWords(
      String.raw`(?<=(?:är|var|vara|kom|komma|kommer|gå|hänga|haft) (?:[\p{L}-]+ ){0,3})me(?=${end}| ${after('i|på|ännu|också|då|där|och')})`,
      'gi',
    ),
    'med',
  ],
]
