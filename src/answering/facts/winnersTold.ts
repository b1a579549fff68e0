import type { Context } from '../../command.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { lastSubject, recordOf } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { organisationItem } from '../../presentation/records/records.ts'
import { winnersOf } from '../../presentation/records/toldInWords.ts'
import { list, type Reply } from '../../reply.ts'

const winning = wholeWords(
  String.raw`voitt\p{L}+|vann|vunnit|vinnare\p{L}*|vinner|won|wins?|winners?|winning`,
)

/** “Who won the challenge?”: whoever is recorded to have won one in the project that is named or was last shown. */
export async function winnersTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!winning.test(question)) return undefined
  const named = context.search.names.namedIn(question)?.id
  const subject = named ? await recordOf(context, named) : await lastSubject(context, question)
  if (subject?.kind !== 'project') return undefined
  const winners = await winnersOf(context, subject.row)
  if (winners.length === 0) return undefined
  const items = winners.map((row) => ({
    ...organisationItem(context, row),
    detail: context.t(row.competences),
  }))
  return ofRecord(context, subject, [list(...items)], { quoted: winners })
}
