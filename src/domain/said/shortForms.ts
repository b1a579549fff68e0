import { remembering } from '../../cache.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { spokenSwedish } from './spokenSwedish.ts'

const asking = {
  fi: String.raw`mi[ktshn]\p{L}*|kuka|kuinka|ketkä|koska|paljonko|montako|onko|voiko|saako|milloin`,
  sv: String.raw`va|vad|vem|vilk\p{L}*|hur|när|var|varför|kan|får|är|finns|har|ska|om|det|den|dom|de|så`,
  en: String.raw`what\p{L}*|who\p{L}*|which|how|when|where|why|is|are|can|could|do|does`,
}

/** What people write for short, and in full. Only where nothing else can be meant. */
const forms: readonly (readonly [RegExp, string])[] = [
  [
    wholeWords(
      String.raw`(?<=^|\p{L},? )(?:o|å|oxå)(?= (?:${asking.sv}|ett|en|vi|ni|jag|man)(?!\p{L}))`,
      'gu',
    ),
    'och',
  ],
  [wholeWords(String.raw`(?<=\p{L} )(?:n|nd)(?= (?:${asking.en})(?!\p{L}))`, 'gi'), 'and'],
  [wholeWords(String.raw`r(?= (?:there|we|you|they|these|those|the|any|a)(?!\p{L}))`, 'gi'), 'are'],
  [wholeWords(String.raw`(?<=(?:we|you|they|who|what|which|how) )r`, 'gi'), 'are'],
  [wholeWords(String.raw`cn(?= (?:i|we|a|an|u|you|it|they|the|my|our|any\p{L}*)(?!\p{L}))`, 'gi'), 'can'],
  [
    regexOf(
      String.raw`(?<=^\W*(?:(?:hi|hello|hey)\W+)?)were(?= (?:an? |the |looking|building|working|in |from |at ))`,
      'i',
    ),
    'we’re',
  ],
  [wholeWords('wld', 'gi'), 'would'],
  [wholeWords('abt', 'gi'), 'about'],
  [wholeWords('whats', 'gi'), 'what’s'],
  [wholeWords('whos', 'gi'), 'who’s'],
  [wholeWords('dont', 'gi'), 'don’t'],
  [wholeWords('doesnt', 'gi'), 'doesn’t'],
  [wholeWords('isnt', 'gi'), 'isn’t'],
  [wholeWords('rn', 'g'), 'right now'],
  [wholeWords(String.raw`mis(?= \p{L})`, 'gi'), 'missä'],
  [wholeWords('niist', 'gi'), 'niistä'],
  [wholeWords('näist', 'gi'), 'näistä'],
  [wholeWords('niis', 'gi'), 'niissä'],
  [wholeWords('siit', 'gi'), 'siitä'],
  [wholeWords('täst', 'gi'), 'tästä'],
  ...spokenSwedish,
]

/** “hur många o vem”, “r there any”, “whats open n who”: the same with its words in full. */
export const spelledOut = remembering((text): string =>
  forms.reduce((rest, [form, whole]) => rest.replace(form, whole), text),
)
