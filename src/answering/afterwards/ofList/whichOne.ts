import type { Context } from '../../../command.ts'
import { pointsBack } from '../../../domain/asked/pointing.ts'
import { statusOfThem } from '../../../domain/carriedOn/words.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import { wholeWords } from '../../../domain/regexOf.ts'
import { projectStatus } from '../../../domain/status.ts'
import type { Subject } from '../../../presentation/records/aboutRecord.ts'
import { recordFact } from '../../../presentation/records/recordFact.ts'
import { type Item, type Reply, text } from '../../../reply.ts'
import { lineIn, sameTopic, typedIn } from '../../../topic.ts'
import { lastListed, ofOneKind } from './lastListed.ts'
import { toldOfEach } from './ofEach.ts'
import { isAnnexTopic, recordsShown } from './recordsShown.ts'

/** “Who leads it?” after a list: it is not said of which, so the list is shown once more. Nothing where anything else is asked. */
export async function whichOne(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const line = lineIn(topic, 'find', 'match', 'project', 'calls')
  const shown = recordsShown(context)
  const kinds = new Set(shown.map((one) => one.split(' ')[0]))
  const [kind] = kinds
  if (!line || shown.length < 2 || kinds.size > 1 || (kind !== 'project' && kind !== 'call')) return undefined
  const asked = factAsked(question, kind)
  if (statusOfThem(question) || !pointsBack(question) || !pointsAtOne.test(question) || asked?.rest !== '')
    return undefined
  const only = typedIn(topic, 'match') ? await onlyRunning(context) : undefined
  if (only) return recordFact(context, { subject: only, asked, question })
  const few =
    shown.length <= mostTold && asked.kinds[0] === 'lead' ? ofOneKind(await lastListed(context)) : []
  if (few.length === shown.length) return toldOfEach(context, few, asked.kinds)
  const list = await context.run(line)
  return {
    outcome: 'offered',
    topic: sameTopic(context),
    parts: [
      text(context.t(words.which)),
      ...list.parts.flatMap((part) =>
        part.kind === 'list' ? [{ ...part, items: recordsOf(part.items) }] : [],
      ),
    ],
  }
}

/** “And the budgets?” asks of all of them. */
const pointsAtOne = wholeWords(
  'se|sen|sitä|siitä|siinä|siihen|sillä|tää|tän|tämä|tämän|tätä|toi|ton|tota|tuo|tuon|tuota|det|den|dess|detta|denna|dehär|he|it|its|this|that',
)

/** So few are all told of rather than asked back. */
const mostTold = 3

/** Of projects that fit, the one that is under way is spoken of where the others have ended. */
async function onlyRunning(context: Context): Promise<Subject | undefined> {
  const [only, ...others] = (await lastListed(context)).filter(
    (one) => one.kind === 'project' && projectStatus(one.row, context.today) === 'ongoing',
  )
  return others.length === 0 ? only : undefined
}

const recordsOf = (items: readonly Item[]) => items.filter(({ command }) => !isAnnexTopic(command))

const words = {
  which: {
    fi: 'Mitä näistä tarkoitat? Vastaa numerolla tai kysy esimerkiksi: kuka vetää toista?',
    sv: 'Vilken av dessa menar du? Svara med en siffra eller fråga till exempel: vem leder den andra?',
    en: 'Which of these do you mean? Answer with a number, or ask for example: who leads the second one?',
  },
}
