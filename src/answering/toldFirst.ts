import type { Context } from '../command.ts'
import { languageWish } from '../domain/asked/languageWish.ts'
import { asksForOpenCall } from '../domain/asked/openCallAsked.ts'
import { listedOtherwise } from '../domain/carriedOn/lists.ts'
import { toldOfBody } from '../presentation/bodyFact.ts'
import type { Reply } from '../reply.ts'
import { beyondList } from './beyondList.ts'
import { calledAlone } from './calledAlone.ts'
import { compared } from './compared.ts'
import { corrected } from './corrected.ts'
import { doubtTold } from './doubtTold.ts'
import { factTold } from './factTold.ts'
import { leadTold } from './leadTold.ts'
import { ledOfThem } from './ledOfThem.ts'
import { listAgain } from './listAgain.ts'
import { listedOf, projectsListed } from './listFor.ts'
import { measured } from './measured.ts'
import { moneyTold } from './moneyTold.ts'
import { recordAlone } from './nameAlone.ts'
import { ofEach } from './ofEach.ts'
import { ofGreatest } from './ofGreatest.ts'
import { ofOther } from './ofOther.ts'
import { ofOtherRecord } from './ofOtherRecord.ts'
import { onTheme } from './onTheme.ts'
import { partnersOfKind } from './partnersOfKind.ts'
import { partnersWished } from './partnersWished.ts'
import { partnerTold } from './partnerTold.ts'
import { placeTold } from './placeTold.ts'
import { premiseTold } from './premiseTold.ts'
import { shareOfPartner } from './shareOfPartner.ts'
import { subscriptionWished } from './subscriptionWished.ts'
import { termTold } from './termTold.ts'
import { carriedTotal, totalsTold } from './totalsTold.ts'
import { untilEndTold } from './untilEndTold.ts'
import { whichOne } from './whichOne.ts'
import { winnersTold } from './winnersTold.ts'

/** What is understood without a search, in the order in which one goes before another; nothing where none of it is asked. */
export async function toldFirst(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const language = languageWish(question)
  if (language) return context.run(`language ${language}`)
  const right = await corrected(context, question)
  if (right) return right
  const again = await listAgain(context, question)
  if (again) return again
  const total = await carriedTotal(context, question)
  if (total) return total
  const other = await ofOther(context, question)
  if (other) return context.run(other)
  const carried =
    (await beyondList(context, question)) ??
    (await ofOtherRecord(context, question)) ??
    (await ledOfThem(context, question)) ??
    (await leadTold(context, question)) ??
    (await ofGreatest(context, question)) ??
    (await shareOfPartner(context, question))
  if (carried) return carried
  const subscription = await subscriptionWished(context, question)
  if (subscription) return subscription
  const premise = await premiseTold(context, question)
  if (premise) return premise
  if (asksForOpenCall(question)) return context.run('calls open')
  const doubt = await doubtTold(context, question)
  if (doubt) return doubt
  const whose = await projectsListed(context, question)
  if (whose) return listedOf(context, whose, question)
  const called = await calledAlone(context, question)
  if (called) return context.run(called)
  const wished = await partnersWished(context, typed)
  if (wished) return context.run(wished)
  const told =
    (await measured(context, question)) ??
    (await compared(context, question)) ??
    (await untilEndTold(context, question)) ??
    (await totalsTold(context, question)) ??
    (await ofEach(context, question)) ??
    (await termTold(context, question)) ??
    (await winnersTold(context, question)) ??
    (await partnersOfKind(context, question)) ??
    (await partnerTold(context, question)) ??
    (await factTold(context, question)) ??
    (await moneyTold(context, question, typed)) ??
    (await whichOne(context, question)) ??
    (await placeTold(context, question)) ??
    (await toldOfBody(context, question)) ??
    (await onTheme(context, question))
  if (told) return told
  const listed = listedOtherwise(
    question,
    context.conversation?.topic ?? '',
    await context.store.localities.all(),
  )
  const alone = listed ? undefined : await recordAlone(context, question)
  const next = listed?.line ?? alone
  const shown = next ? await context.run(next) : undefined
  if (shown && (shown.outcome !== 'unknown' || alone)) return shown
  if (shown && listed?.isSure) return ofLastList(context, shown)
  return undefined
}

/** None of them is so, and they are still what is spoken of. */
const ofLastList = ({ conversation }: Context, reply: Reply): Reply =>
  conversation?.topic ? { ...reply, topic: conversation.topic } : reply
