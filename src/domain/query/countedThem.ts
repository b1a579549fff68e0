import { regexOf, wholeWords } from '../regexOf.ts'

const number = String.raw`\d{1,2}|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|tre|fyra|fem|sex|sju|åtta|nio|tio|three|four|five|six|seven|eight|nine|ten`
const ofNumber = 'kolmesta|neljästä|viidestä|kuudesta|seitsemästä|kahdeksasta|yhdeksästä|kymmenestä'

const counted = [
  [wholeWords(String.raw`(?:niistä|näistä|noista) (?:\d{1,2}(?::?st[aä])?|${ofNumber})`), 'niistä'],
  [wholeWords(String.raw`av (?:de|dom|dessa)(?: där| här)? (?:${number})(?! projekt)`), 'av dem'],
  [
    wholeWords(String.raw`of (?:the|these|those|your) (?:${number})(?: (?:you \p{L}+|listed|shown|above))?`),
    'of them',
  ],
] as const

/** “…, 14 of them you said”: as it was told before. */
const asYouSaid = regexOf(
  String.raw`[\s,(–-]+(?:\d+ of (?:them|those),? )?(?:as |like |that )?you (?:just )?(?:said|told me|told|mentioned|counted)\W*$|[\s,(–-]+(?:joita oli \d+,? )?(?:kuten |niinkuin |niin kuin |jotka )?(?:sanoit|mainitsit|kerroit|laskit)\W*$|[\s,(–-]+(?:\d+ stycken,? )?(?:som |vilka )?(?:du sa|du sade|sa du|du nämnde|du räknade)\W*$`,
  'i',
)

/** “Which of the ten are companies?”, “mitkä niistä kymmenestä”: those that were just listed. */
export const asThem = (text: string): string =>
  counted.reduce((said, [words, them]) => said.replace(words, them), text.replace(asYouSaid, ''))
