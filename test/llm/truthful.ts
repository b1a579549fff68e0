import type { GoldQuestion } from '../evaluation/score.ts'
import { type Asked, claims, type Given } from './server.ts'

/** Where a model would look when what it was given does not say it. */
const lookUps: readonly { name: string; arguments: string }[] = [
  { name: 'funding', arguments: '{}' },
  { name: 'focus', arguments: '{}' },
  { name: 'who', arguments: '{}' },
]

const holds = (text: string, fact: string) => {
  const [, pattern] = /^\/(.*)\/$/s.exec(fact) ?? []
  const spaced = text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ')
  const bare = (value: string) => value.replaceAll(/\s/g, '').toLowerCase()
  return pattern ? new RegExp(pattern, 'iu').test(spaced) : bare(spaced).includes(bare(fact))
}

/** A model that finds the sentences which say what is known to be right, and repeats them; it says so when there are none. */
export function truthfully({ sources, results, tools }: Asked, { facts, answerable }: GoldQuestion): Given {
  if (!answerable) return claims()
  const wanted = new Set(facts)
  const found: { source: string; quote: string; claim: string }[] = []
  for (const { id, text } of sources) {
    for (const sentence of text.split('\n').flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u))) {
      const said = [...wanted].filter((fact) => holds(sentence, fact))
      if (said.length === 0 || sentence.length < 20) continue
      for (const fact of said) wanted.delete(fact)
      found.push({ source: id, quote: sentence, claim: sentence })
    }
  }
  if (wanted.size > 0 && results.length === 0 && tools.length > 0) return { calls: lookUps }
  return wanted.size > 0 ? claims() : claims(...found)
}
