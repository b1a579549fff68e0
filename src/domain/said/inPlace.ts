import { regexOf } from '../regexOf.ts'

const named = regexOf(
  String.raw`^\W*(?:(?:(?:no|ja|entä|entäs|och|nå|and|what about|how about)\s+)+([^,?]{2,40})|([^,?]{2,40}) (?:alltså|asså|siis|i mean)),\s*(onko|onks|oliko|kuuluuko|saako|voiko|är|var|hör|får|kan|is|was|can|does)\s+(?:se|ne|den|det|de|it|they)\s+(.+)$`,
  'i',
)

const asides = regexOf(
  String.raw`(?<!\p{L})(?:förresten|by the way|btw)(?!\p{L})[,\s]*|^\W*(?:(?:ja|no|entä) )?muuten[,\s]+|(?<=^\W*(?:milloin|mikä|mitä|kuka|ketkä|paljonko|montako|missä|onko|onks|saako|voiko)\s)muuten\s+`,
  'gi',
)
/** “När går avtalet ut förresten”, “milloin muuten sopimus päättyy”: without what says nothing. Elsewhere “muuten” is “otherwise”. */
export const withoutAside = (text: string): string => text.replaceAll(asides, '').trim() || text

/** “Entä Business Finland, onks se mukana tässä?” → “onks Business Finland mukana tässä?” */
export const inPlace = (text: string): string => text.replace(named, '$3 $1$2 $4')
