import type { Context } from '../../command.ts'
import { marked } from '../../domain/money/amount.ts'
import { isOwn } from '../../domain/status.ts'
import { formatEuros, formatPercent } from '../../format.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { type Reply, text } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { isOf } from '../../topic.ts'

const percents = /(?<![\d.,])(\d{1,3})\s?(?:%|pros|proc|per ?cent)/iu

/** “Is that 60 percent?”, “why did you list 1,187,471 then?” after a project's money: what that figure is. */
export async function figureOfShown(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, question: last } = context.conversation ?? {}
  if (!topic || !isOf(topic, 'project') || wordCount(question) > 10) return undefined
  const subject = await recordOf(context, topic)
  if (subject?.kind !== 'project' || context.search.names.namedIn(question)) return undefined
  const { totalBudgetEur: budget, euFundingEur: support } = subject.row
  if (!budget || !support || !isOwn(subject.row)) return undefined
  const [sum, ...others] = marked(question).sums
  const percent = sum === undefined && saysThat.test(question) ? percents.exec(question)?.[1] : undefined
  const isSum = others.length === 0 && (sum === budget || sum === support)
  const isShare = percent !== undefined && ofMoney.test(last ?? '')
  if (!isSum && !isShare) return undefined
  const share = Math.round((support / budget) * 100)
  const isSo = Number(percent) === share
  const answer = isShare ? `${context.t(isSo ? words.yes : words.no)} ` : ''
  const [all, part] = [budget, support].map((euros) => formatEuros(euros, context.locale))
  const told = words.told(all ?? '', part ?? '', formatPercent(share, context.locale))
  return ofRecord(context, subject, [text(answer + context.t(told))])
}
const saysThat = /(?<!\p{L})(?:se|tuo|toi|tää|det|den|it|that|this)(?!\p{L})/iu
const ofMoney = /tuki|tuke|tuen|raha|stöd|pengar|bidrag|support|money|fund|grant|get|got|fick|sai/iu

const words = {
  yes: { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' },
  no: { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
  told: (budget: string, support: string, share: string) => ({
    fi: `Kokonaisbudjetti on ${budget}. Siitä tukea on ${support} eli ${share}.`,
    sv: `Den totala budgeten är ${budget}. Av den är ${support} stöd, det vill säga ${share}.`,
    en: `The total budget is ${budget}. Of that, ${support} is support, which is ${share}.`,
  }),
}
