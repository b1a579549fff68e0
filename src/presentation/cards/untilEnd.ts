import type { Context } from '../../command.ts'
import { daysBetween, formatDay, monthsIn } from '../../format.ts'
import type { Reply } from '../../reply.ts'
import { opening } from '../opening.ts'

/** The statement of when the agreement ends. */
export const endCard = 'card:agreement-ends'

/** The reply about the agreement's end, with how long it is until then. */
export function withTimeLeft({ t, today, pack, locale }: Context, reply: Reply): Reply {
  const days = daysBetween(today, pack.ends)
  if (days < 0) return reply
  return opening(reply, t(words.left(days, monthsIn(days), formatDay(today, locale))))
}
/** Nearer than this, days say enough. */
const fewMonths = 2

const words = {
  left: (days: number, months: number, today: string) => {
    const isLong = months >= fewMonths
    return {
      fi: `Tänään on ${today}, jäljellä ${days} päivää${isLong ? ` eli noin ${months} kuukautta` : ''}.`,
      sv: `I dag är det ${today}, ${days} dagar kvar${isLong ? `, ungefär ${months} månader` : ''}.`,
      en: `Today is ${today}: ${days} days left${isLong ? `, about ${months} months` : ''}.`,
    }
  },
}
