import { wholeWords } from '../regexOf.ts'

const most = wholeWords(
  'suurin|suurimmat|isoin|isoimmat|kallein|kalleimmat|eniten|suurimman|störst|största|dyrast|dyraste|mest|largest|biggest|highest|most expensive|most|priciest',
)
const least = wholeWords(
  'pienin|pienimmät|halvin|vähiten|minst|minsta|billigast|billigaste|smallest|lowest|cheapest|least',
)
const money = wholeWords(
  String.raw`budjet\p{L}*|raha\p{L}*|tuki|tukea|rahoitu\p{L}*|kall\p{L}+|halvin|euro\p{L}*|budget\p{L}*|pengar|stöd\p{L}*|finansiering\p{L}*|dyr\p{L}+|billig\p{L}+|money|funding|support|expensive|cheapest|priciest|cost|costs`,
)
const latest = wholeWords(
  'viimeisin|viimeisimmän|viimeksi|uusin|tuorein|senaste|senast|nyaste|latest|newest|most recent',
)

const supported = wholeWords(
  String.raw`tuki|tukea|tuen|tukisumma\p{L}*|avustus\p{L}*|eu[- ]?(?:n |:n )?raha\p{L}*|stöd\p{L}*|bidrag\p{L}*|support|grants?|subsid\p{L}+|eu[- ](?:pengar|money|funding)`,
)
/** “Most support”, “vähiten tukea”: of what the project was granted, not of what it costs. */
export const isOfSupport = (text: string): boolean => supported.test(text)

export type Greatest = 'dearest' | 'cheapest' | 'latest'

/** “Which has the largest budget?”, “vilken var dyrast?”, “mikä on viimeisin?”: by what records are to be ordered. */
export function greatestIn(text: string): Greatest | undefined {
  if (latest.test(text)) return 'latest'
  if (!money.test(text)) return undefined
  return least.test(text) ? 'cheapest' : most.test(text) ? 'dearest' : undefined
}
