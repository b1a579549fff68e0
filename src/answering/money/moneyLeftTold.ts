import type { Context } from '../../command.ts'
import { asksIfMoneyGone } from '../../domain/money/moneyGone.ts'
import { isRecordRef } from '../../domain/recordFact/kinds.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** “So the money is finished?”: what is left nobody tells; whether a call is open is known. Of one record its own answer is told. */
export async function moneyLeftTold(context: Context, question: string): Promise<Reply | undefined> {
  if (isRecordRef(context.conversation?.topic ?? '') || !asksIfMoneyGone(question)) return undefined
  return { ...opening(await context.run('calls open'), context.t(notTold)), outcome: 'unknown' }
}

const notTold = {
  fi: 'Lähteeni eivät kerro, paljonko rahaa on jäljellä.',
  sv: 'Mina källor säger inte hur mycket pengar som är kvar.',
  en: 'My sources do not say how much money is left.',
}
