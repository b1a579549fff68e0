import { wordsIn } from '../../query/phrases.ts'
import { sensesIn, tag } from '../../query/tagged.ts'
import { wholeWords } from '../../regexOf.ts'

const understood = new Set<string>(
  'whether which them it small and project projects programme lead ongoing now partake'.split(' '),
)
const they = wholeWords('ne|niillä|niil|sillä|sil|heillä|he|se|de|dom|den|det|they|it')

/** “Onks niillä joku hanke menossa”, “vilka projekt leder de”, and nothing else: which of the projects of the body last shown. */
export function theirProjects(text: string): 'led' | 'ongoing' | 'all' | undefined {
  const words = wordsIn(text)
  const said = tag(words).filter(({ senses }) => senses.some((sense) => understood.has(sense)))
  const isUnderstood = said.reduce((count, { from, to }) => count + to - from, 0) === words.length
  const senses = sensesIn(text)
  if (!isUnderstood || !they.test(text) || !(senses.has('project') || senses.has('projects')))
    return undefined
  if (senses.has('programme')) return 'all'
  return senses.has('lead') ? 'led' : senses.has('ongoing') ? 'ongoing' : 'all'
}
