import { tellingWords } from '../grounding/words.ts'
import { type Features, isConcept } from '../search/features.ts'
import { wordIn } from '../search/rank.ts'

/** What another word for the same is worth beside the word itself. */
const sameConcept = 0.6
/** What a word that stands nowhere weighs. */
const unknownWeight = 1

/** They say what is wanted, not what it is about. */
const questionWords = new Set(
  `mikä mitä minkä mitkä millainen millä paljonko kuinka monta montako paljon milloin missä mihin mistä kuka ketkä kenen miten miksi voiko
   saako pitääkö onko ovatko tarvitaanko vad vilken vilket vilka vem vems hur mycket många när var vart varför kan får måste finns
   what which who whose when where why how much many can may must does do did is are there`.split(/\s+/u),
)

export interface Searchable {
  /** Of the text with its headings. */
  features: Features
}

export interface Found<Text> {
  passage: Text
  /** 0–1: how much of the question stands in it, rare words weighing more. */
  score: number
  /** How many of its words stand there as they are. */
  literally: number
}

/** Passages that hold a question's telling words, best first. */
export function findPassages<Text extends Searchable>(
  question: string,
  passages: readonly Text[],
  features: (text: string) => Features,
): Found<Text>[] {
  const asked = new Set(tellingWords(question).map((word) => word.toLocaleLowerCase('fi')))
  const telling = [...asked].filter((word) => !questionWords.has(word))
  const words = telling.map((word) => {
    const own = features(word)
    const concepts = [...own.keys()].filter(isConcept)
    const found = passages.map((passage) => {
      if (wordIn(passage.features, own)) return 1
      return concepts.some((concept) => passage.features.has(concept)) ? sameConcept : 0
    })
    const count = found.filter(Boolean).length
    return { found, weight: count === 0 ? unknownWeight : Math.log(1 + passages.length / count) }
  })
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  return passages
    .map((passage, at) => ({
      passage,
      score: words.reduce((sum, { found, weight }) => sum + (found[at] ?? 0) * weight, 0) / total,
      literally: words.filter(({ found }) => found[at] === 1).length,
    }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
}
