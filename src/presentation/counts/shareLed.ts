import type { Context } from '../../command.ts'
import { isOwn } from '../../domain/status.ts'
import { formatPercent } from '../../format.ts'
import { list, note, type Reply, text } from '../../reply.ts'
import { organisationItem, type OrganisationRow } from '../records/records.ts'
import { sourcesPart } from '../sources.ts'
import { words } from './countWords.ts'

/** How large a part of the programme's projects each of them leads, and of the others. */
export async function shareLed(context: Context, rows: readonly OrganisationRow[]): Promise<Reply> {
  const { t, locale, store, pack } = context
  const projects = await store.projects.all()
  const own = projects.filter(isOwn)
  const others = projects.filter((row) => !isOwn(row))
  const ledBy = ({ id }: OrganisationRow) => ({
    own: own.filter(({ lead }) => lead === id).length,
    others: others.filter(({ lead }) => lead === id).length,
  })
  const said = rows.map((row) => {
    const led = ledBy(row)
    const percent = formatPercent(Math.round((100 * led.own) / own.length), locale)
    return text(t(words.share(t(row.name), led.own, own.length, percent, led.others, others.length)))
  })
  return {
    outcome: 'answered',
    topic: 'counts:share',
    parts: [
      ...said,
      list(
        ...rows.map((row) => ({
          ...organisationItem(context, row),
          command: `find kind:project led:${row.id}`,
        })),
      ),
      ...(own.some(({ leadConfirmed }) => leadConfirmed === false) ? [note(t(words.inferred))] : []),
      note(t(words.missing)),
      await sourcesPart(context, 'command:project', { sources: [pack.url], asOf: pack.asOf }),
    ],
  }
}
