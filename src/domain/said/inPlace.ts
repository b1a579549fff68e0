import { regexOf } from '../regexOf.ts'

const named = regexOf(
  String.raw`^\W*(?:(?:no|ja|entä|entäs|och|nå|and|what about|how about)\s+)+([^,?]{2,40}),\s*(onko|onks|oliko|saako|voiko|är|var|får|kan|is|was|can|does)\s+(?:se|ne|den|det|de|it|they)\s+(.+)$`,
  'i',
)

/** “Entä Business Finland, onks se mukana tässä?” → “onks Business Finland mukana tässä?” */
export const inPlace = (text: string): string => text.replace(named, '$2 $1 $3')
