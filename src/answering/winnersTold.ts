import type { Context } from '../command.ts'
import { wholeWords } from '../domain/wholeWords.ts'
import { lastSubject, recordOf } from '../presentation/aboutRecord.ts'
import { organisationItem } from '../presentation/records.ts'
import { doersOf } from '../presentation/saidOf.ts'
import { sourcesPart } from '../presentation/sources.ts'
import { buttons, heading, list, type Reply } from '../reply.ts'

const winning = wholeWords(
  String.raw`voitt\p{L}+|vann|vunnit|vinnare\p{L}*|vinner|won|wins?|winners?|winning`,
)
/** A word for it in the records' English. */
const won = /\b(?:won|winners?|first place)\b/iu

/** “Who won the challenge?”: whoever is recorded to have won one in the project that is named or was last shown. */
export async function winnersTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!winning.test(question)) return undefined
  const named = context.search.names.namedIn(question)?.id
  const subject = named ? await recordOf(context, named) : await lastSubject(context, question)
  if (subject?.kind !== 'project') return undefined
  const winners = (await doersOf(context, subject.row)).filter(({ competences }) => won.test(competences.en))
  if (winners.length === 0) return undefined
  const { t } = context
  const ref = `project:${subject.row.id}`
  return {
    outcome: 'answered',
    topic: ref,
    parts: [
      heading(t(subject.row.name)),
      list(...winners.map((row) => ({ ...organisationItem(context, row), detail: t(row.competences) }))),
      await sourcesPart(context, ref, subject.row),
      buttons({ label: t(words.all), command: `project ${subject.row.id}` }),
    ],
  }
}

const words = { all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' } }
