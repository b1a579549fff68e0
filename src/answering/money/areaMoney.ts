import type { Context } from '../../command.ts'
import { areaThatGot, asksMoneyByArea } from '../../domain/asked/areaMoneyAsked.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** “Mikä painopiste on saanut vähiten?”, “and the budgets by focus area?”: what each has got is not known; what is planned is told. */
export async function areaMoney(context: Context, question: string): Promise<Reply | undefined> {
  if (asksMoneyByArea(question)) return context.run('ask card:gap-per-focus-area')
  const got = areaThatGot(question)
  if (got === undefined) return undefined
  const card = got === 'least' ? 'fourth-gets-less' : 'gap-per-focus-area'
  return opening(await context.run(`ask card:${card}`), context.t(unknown))
}

const unknown = {
  fi: 'Lähteeni eivät kerro, paljonko mikin painopiste on saanut.',
  sv: 'Mina källor säger inte hur mycket varje prioritering har fått.',
  en: 'My sources do not say how much each focus area has received.',
}
