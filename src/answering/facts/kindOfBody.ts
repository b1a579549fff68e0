import type { Context } from '../../command.ts'
import { organisationKinds as kinds } from '../../domain/query/choosing/byKind.ts'
import { besideQuery } from '../../domain/query/measureSaid.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { organisationKinds } from '../../presentation/vocabulary.ts'
import { type Reply, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'

const others = wholeWords(
  String.raw`julki\p{L}+|yksity\p{L}+|virasto\p{L}*|viranomai\p{L}+|säätiö\p{L}*|yhdisty\p{L}+|osakeyhtiö\p{L}*|offentlig\p{L}*|privat\p{L}*|myndighet\p{L}*|stiftelse\p{L}*|förening\p{L}*|aktiebolag\p{L}*|public|private|authority|agency|foundation|association|body`,
  'gi',
)

/** “Is Forum Virium a company or public?”, “onko VTT yritys vai yliopisto?”: of what kind it is. */
export async function kindOfBody(context: Context, question: string): Promise<Reply | undefined> {
  const senses = sensesIn(question)
  if (!senses.has('or') || !senses.has('whether')) return undefined
  const named = context.search.names.namedIn(question)
  if (!named?.id.startsWith('organisation:')) return undefined
  const isOfKinds = kinds.some((kind) => senses.has(kind))
  const rest = besideQuery(named.rest.replaceAll(others, ' '))
  const subject = isOfKinds && rest === '' ? await recordOf(context, named.id) : undefined
  if (subject?.kind !== 'organisation') return undefined
  const { row } = subject
  const kind = context.t(organisationKinds[row.kind as keyof typeof organisationKinds])
  return ofRecord(context, subject, [text(`${capitalised(kind)}. ${context.t(row.competences)}`)])
}
