import type { Context } from '../../command.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import { asksMoneyForIt, asksMoneyForUs, asksWhoGetsMoney } from '../../domain/asker/moneyForUs.ts'
import type { Side } from '../../domain/match/routes.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { isOf } from '../../topic.ts'

/** “Voidaanko me hakea tätä rahaa?”: told by what they say they are, now or just before; “who gets the money, then?” The line that tells it. */
export function moneyForThem(context: Context, typed: string): string | undefined {
  const { topic, question } = context.conversation ?? {}
  // Of one call or project its own answer is told.
  if (isOf(topic, 'call', 'project')) return undefined
  if (asksWhoGetsMoney(typed)) return 'ask card:who-can-apply'
  const before = sideNamed(question ?? '')
  if (asksMoneyForIt(typed)) {
    const isTeacher = teaches.test(question ?? '')
    return isTeacher ? 'ask card:esf-use' : before === 'company' ? `ask card:${cards.company}` : undefined
  }
  if (!asksMoneyForUs(typed)) return undefined
  const side = sideNamed(typed) ?? before
  return `ask card:${side ? cards[side] : cards.company}`
}

const teaches = wholeWords(
  String.raw`(?:opettaja|ope|rehtori|koulu)\p{L}{0,6}|lärare\p{L}*|rektor\p{L}*|teachers?|principal`,
)

const cards: Record<Side, string> = {
  company: 'company-grants',
  person: 'company-grants',
  association: 'gap-associations',
  implementer: 'who-can-apply',
}
