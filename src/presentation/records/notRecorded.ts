import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { facts, type Reply, text } from '../../reply.ts'
import { whoKnowsOf } from '../cards/whoKnows.ts'
import type { Subject } from './aboutRecord.ts'
import { ofRecord } from './ofRecord.ts'
import { factsOf } from './recordFact.ts'
import { quotedIn, saidOf, onlyThis } from './saidOf.ts'
import { shownFacts } from './tellingFact.ts'

/** What no field of a record tells: what its texts say of the words of the question, or what is known of it instead, and who knows. */
export async function notRecorded(context: Context, subject: Subject, question: string): Promise<Reply> {
  const { t } = context
  const said = await saidOf(context, subject, question)
  if (said.length > 0)
    return ofRecord(context, subject, [text(t(onlyThis)), ...said.map((one) => text(one.text))], {
      quoted: quotedIn(said),
    })
  const known = shownFacts(await factsOf(context, subject), mainFacts)
  const unsaid = [
    text(t(words.notRecorded)),
    ...(known.length > 0 ? [text(t(words.known)), facts(...known)] : []),
    ...(await whoKnowsOf(context, subject)),
  ]
  return ofRecord(context, subject, unsaid, { outcome: 'unknown' })
}

/** What is told of a record where nothing is known of what was asked. */
const mainFacts: readonly FactKind[] = ['status', 'start', 'end', 'received', 'started', 'lead']

const words = {
  notRecorded: {
    fi: 'Tätä tietoni eivät kerro.',
    sv: 'Det säger mina uppgifter inget om.',
    en: 'My records don’t say.',
  },
  known: { fi: 'Tämän tiedän:', sv: 'Det här vet jag:', en: 'This is what I do know:' },
}
