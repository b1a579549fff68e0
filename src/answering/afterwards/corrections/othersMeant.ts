import type { Context } from '../../../command.ts'
import { mayBeMeant } from '../../../domain/answer.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import { type Item, list, type Reply, text } from '../../../reply.ts'
import type { Conversation } from '../../../store/conversations.ts'
import { isCalculator } from '../../decided.ts'

const mostOthers = 5

/** “No, not that one”: the others of the list that it was opened from, else what comes next to what was asked. */
export async function othersMeant(context: Context, conversation: Conversation): Promise<Reply> {
  const listed = await othersListed(context, conversation)
  const items = listed.length > 0 ? listed : othersFound(context, conversation)
  return {
    outcome: 'offered',
    parts:
      items.length > 0
        ? [text(context.t(words.perhaps)), list(...items.slice(0, mostOthers))]
        : [text(context.t(words.otherwise))],
  }
}

async function othersListed(context: Context, { shown, topic }: Conversation): Promise<Item[]> {
  const at = shown.findIndex((line) => refOf(line) === topic)
  if (at < 0 || shown.length < 2) return []
  const items = await Promise.all(shown.map((line) => itemOf(context, line)))
  return [...items.slice(at + 1), ...items.slice(0, at)].filter((item) => item !== undefined)
}

const refOf = (line: string) => line.replace(/^ask /u, '').replace(' ', ':')

async function itemOf(context: Context, line: string): Promise<Item | undefined> {
  const ref = refOf(line)
  const card = ref.startsWith('card:') ? await context.store.cards.get(ref.slice('card:'.length)) : undefined
  const record = card ? undefined : await recordOf(context, ref)
  const name = card?.title ?? (record?.kind === 'call' ? record.row.title : record?.row.name)
  return name && { ref, title: context.t(name), command: line }
}

/** What was asked finds these, too; what was shown is none of them. */
function othersFound({ search, locale }: Context, { question, shown, topic }: Conversation): Item[] {
  const isShown = (line: string, ref: string) => ref === topic || shown.includes(line)
  return (question ? search.find(question) : [])
    .filter((hit) => mayBeMeant(hit) && !isCalculator(hit) && !isShown(hit.entry.line, hit.entry.ref))
    .map(({ entry }) => ({ ref: entry.ref, title: entry.title[locale], command: entry.line }))
}

const words = {
  perhaps: {
    fi: 'Selvä, ei se. Tarkoititko jotakin näistä? Voit myös sanoa sen toisin.',
    sv: 'Okej, inte det. Menade du något av det här? Du kan också säga det med andra ord.',
    en: 'All right, not that. Did you mean one of these? You can also say it in other words.',
  },
  otherwise: {
    fi: 'Selvä, ei se. Sano toisin sanoin, mitä haet, niin katson uudelleen.',
    sv: 'Okej, inte det. Säg med andra ord vad du söker, så tittar jag igen.',
    en: 'All right, not that. Say in other words what you are looking for, and I will look again.',
  },
}
