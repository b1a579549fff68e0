import type { Context } from '../../command.ts'
import { buttons, heading, type Part, type Reply, sources } from '../../reply.ts'
import { openingOf } from '../../topic.ts'
import { cite } from '../sources.ts'
import { type Subject, titleOf } from './aboutRecord.ts'
import type { OrganisationRow } from './records.ts'

/** What is told of one record: where it stands, also in the records of those whose own words are shown, and the way to all of it. */
export async function ofRecord(
  context: Context,
  subject: Subject,
  parts: readonly Part[],
  {
    quoted = [],
    outcome = 'answered',
  }: { quoted?: readonly OrganisationRow[]; outcome?: Reply['outcome'] } = {},
): Promise<Reply> {
  const ref = `${subject.kind}:${subject.row.id}` as const
  const [own, ...others] = await Promise.all([
    cite(context, ref, subject.row),
    ...quoted.map((row) => cite(context, `organisation:${row.id}`, row)),
  ])
  const firstOfOthers = others.flatMap(([first]) => first ?? [])
  return {
    outcome,
    topic: ref,
    parts: [
      heading(context.t(titleOf(subject))),
      ...parts,
      sources(...(own ?? []).slice(0, mostOwn), ...firstOfOthers),
      buttons({ label: context.t(words.all), command: openingOf(ref) }),
    ],
  }
}
const mostOwn = 3

const words = { all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' } }
