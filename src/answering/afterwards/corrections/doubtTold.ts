import type { Context } from '../../../command.ts'
import { decide } from '../../../domain/answer.ts'
import { pointsBack } from '../../../domain/asked/pointing.ts'
import { claimDoubted } from '../../../domain/claim/heard.ts'
import type { Hit } from '../../../domain/search/search.ts'
import { sureByItself } from '../../../domain/thresholds.ts'
import { type Reply, text } from '../../../reply.ts'
import { cardShown } from '../../../topic.ts'

/** What was just answered, once more and as it is, where somebody has heard otherwise; nothing where they speak of something else. */
export async function doubtTold(context: Context, question: string): Promise<Reply | undefined> {
  const claim = claimDoubted(question)
  const card = cardShown(context)
  if (!claim || !card) return undefined
  const hits = context.search.find(claim)
  const meant = decide(claim, hits)
  const isShown = ({ entry }: Hit) => entry.ref === `card:${card}`
  const isOther = meant.outcome === 'answered' && !isShown(meant.hit) && meant.hit.score >= sureByItself
  if (!pointsBack(claim) && (isOther || !hits.slice(0, mostNear).some(isShown))) return undefined
  const shown = await context.run(`ask card:${card}`)
  return { ...shown, parts: [text(context.t(words.still)), ...shown.parts] }
}
/** Among so many that come nearest, what was shown is still spoken of. */
const mostNear = 5

const words = {
  still: {
    fi: 'Lähteideni mukaan:',
    sv: 'Enligt mina källor:',
    en: 'My sources say:',
  },
}
