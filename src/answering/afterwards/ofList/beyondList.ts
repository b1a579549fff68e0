import type { Context } from '../../../command.ts'
import { ordinalsIn, withoutOrdinals } from '../../../domain/asked/ordinals.ts'
import { isPlaceAlone } from '../../../domain/followUp.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import { everyRecord } from '../../../presentation/lists/findable.ts'
import { list, type Reply, text } from '../../../reply.ts'
import { onTopic, openedBy, typedIn } from '../../../topic.ts'
import { lastListed } from './lastListed.ts'

/** “Kerro toisesta”, “who leads the second?” after a list of one: that there is no second, and what there is. */
export async function beyondList(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const [nth, ...others] = ordinalsIn(question)
  if (
    nth === undefined ||
    others.length > 0 ||
    !topic ||
    !(isPlaceAlone(question) || isFactOfPlace(question))
  )
    return undefined
  const { shown = [] } = context.conversation ?? {}
  const count = isOfRecords(topic)
    ? (await lastListed(context)).length
    : typedIn(topic, 'partners', 'match')
      ? shown.length
      : 0
  const [only] = shown
  if (count === 1 && nth === 0 && only) return isPlaceAlone(question) ? context.run(only) : undefined
  if (count === 0 || nth < count) return undefined
  const records = await everyRecord(context)
  const items = shown.flatMap((line) => records.find(({ item }) => item.command === line)?.item ?? [])
  return {
    outcome: 'unknown',
    // “When does it end?” asks of the one there is.
    topic: count === 1 && only ? openedBy(only) : topic,
    parts: [text(context.t(words.only(count))), list(...items)],
  }
}

/** “Who leads the second?” */
function isFactOfPlace(question: string): boolean {
  const asked = factAsked(withoutOrdinals(question), 'project')
  return asked?.rest === '' && asked.kinds.length > 0
}

/** A page of them is longer than anyone counts in words. */
const isOfRecords = onTopic({ command: 'find .+|project|calls' })

const words = {
  only: (count: number) => ({
    fi: count === 1 ? 'Listalla on vain tämä yksi:' : `Listalla on vain ${count}:`,
    sv: count === 1 ? 'På listan finns bara den här:' : `På listan finns bara ${count}:`,
    en: count === 1 ? 'There is only this one on the list:' : `There are only ${count} on the list:`,
  }),
}
