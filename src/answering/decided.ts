import type { Context } from '../command.ts'
import { decide, type Decision } from '../domain/answer.ts'
import { decidedByWhom } from '../domain/asked/bodies/whomToAsk.ts'
import { pointsBack, saysNothing } from '../domain/asked/pointing.ts'
import { areaNamed } from '../domain/asked/portfolio/areaNamed.ts'
import { placingIn, thingIn } from '../domain/asked/portfolio/placing.ts'
import { decidedByAsker } from '../domain/asker/askerSide.ts'
import { elsewhere } from '../domain/aspects/aspects.ts'
import { leaning } from '../domain/followUp.ts'
import { lacking } from '../domain/lacking.ts'
import type { Hit } from '../domain/search/search.ts'
import { alike, wordForWord } from '../domain/thresholds.ts'
import { askedOfOne } from './named/askedOfOne.ts'
import { namesElsewhere } from './named/placeTold.ts'

/** What is meant in the light of the thing described, the question before, who asks, the particulars and whom to ask. */
export async function decided(context: Context, question: string, usual: Decision, hits: readonly Hit[]) {
  const { find } = context.search
  const place = placed(context, question, usual)
  // “A firm that makes hearing aids, is there a place for us?” asks where, not what a company may do.
  const own =
    place?.outcome === 'answered'
      ? place
      : decidedByAsker(question, place ?? leaned(context, question, usual) ?? usual, find)
  const more = [
    ...((await namesElsewhere(context, question)) ? ([elsewhere] as const) : []),
    ...(await askedOfOne(context, question)),
  ]
  return decidedByWhom(question, lacking(question, own, hits, find, more), find)
}

/** “We make hearing aids”, “which area is that?”: what fits among the focus areas and what belongs to them. */
function placed({ search }: Context, question: string, usual: Decision): Decision | undefined {
  const placing = areaNamed(question) === undefined ? placingIn(question) : undefined
  const thing = placing && thingIn(question)
  const isSaid = usual.outcome === 'answered' && (placing === 'told' || usual.hit.score >= wordForWord)
  if (!thing || isSaid) return undefined
  const decided = decide(
    thing,
    search.find(thing, 10, ({ area }) => area !== undefined),
  )
  return decided.outcome === 'unknown' ? undefined : decided
}

/** A short question that is not quite clear by itself, or points back, may be clear after the last one. */
function leaned({ search, conversation }: Context, question: string, usual: Decision): Decision | undefined {
  const both = leaning(question, conversation)
  const sure = usual.outcome === 'answered' ? usual.hit : undefined
  const points = pointsBack(question)
  const clear = sure && (points ? sure.score >= wordForWord && !saysNothing(question) : sure.score >= alike)
  if (clear || !both) return undefined
  const hits = both.find(search).filter((hit) => !isCalculator(hit))
  const decided = decide(both.question, hits)
  const differs = points && sure && hits[0]?.entry.ref !== sure.entry.ref
  return decided.outcome === 'answered' || (differs && decided.outcome === 'offered') ? decided : undefined
}

/** Dividing a cost makes sense only when there is one. */
export const isCalculator = ({ entry }: Hit) => entry.line === 'funding calculate'
