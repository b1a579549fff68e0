import type { Context } from '../command.ts'
import { countsAsked, countsAskedOn, gapsAsked, shareAsked } from '../domain/asked/countsAsked.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { formatPercent } from '../format.ts'
import { countsOf, gapsTold } from '../presentation/countsOf.ts'
import { words } from '../presentation/countWords.ts'
import { organisationItem, type OrganisationRow } from '../presentation/records.ts'
import { sourcesPart } from '../presentation/sources.ts'
import { list, note, type Reply, text } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “Which focus area has fewest projects?”, “what share of projects is led by Helsinki?”, “missä on aukkoja?” */
export async function countsTold(context: Context, question: string): Promise<Reply | undefined> {
  const [, by] = /^counts:(.+)$/u.exec(context.conversation?.topic ?? '') ?? []
  const asked = countsAsked(question) ?? (by ? countsAskedOn(question, by) : undefined)
  if (asked) return countsOf(context, asked)
  const gaps = gapsAsked(question)
  if (gaps && (gaps.isNamed || speaksOfPortfolio(context))) return gapsTold(context)
  const whose = shareAsked(question) ?? andWhose(context, question)
  const rows =
    whose === undefined
      ? []
      : await Promise.all(whose.split(and).map((name) => organisationCalled(context, name)))
  return rows.length > 0 && rows.every((row) => row !== undefined) ? shareTold(context, rows) : undefined
}

const and = /\s*(?:,|(?<!\p{L})(?:ja|och|and|sekä|samt)(?!\p{L}))\s*/iu

/** What was last shown are the projects, how many there are, or what the portfolio is. */
const speaksOfPortfolio = ({ conversation }: Context) =>
  /^(?:command:(?:project|focus|find kind:project)|counts:|focus:|card:[a-z-]*portfolio)/u.test(
    conversation?.topic ?? '',
  )

/** “And Espoo and Vantaa?” after somebody's share. */
function andWhose({ conversation }: Context, question: string): string | undefined {
  if (conversation?.topic !== shareTopic) return undefined
  const [, names] = andWho.exec(question) ?? []
  return names?.replaceAll(verbs, ' ').trim()
}
const andWho = /^\W*(?:entäs?|entäpä|ja|och|and|what about|how about|hur är det med)\s+(.{2,60}?)\W*$/iu
const verbs = wholeWords('sitten|då|then|lead|leads|johtaa|johtavat|leder', 'gi')
const shareTopic = 'counts:share'

async function shareTold(context: Context, rows: readonly OrganisationRow[]): Promise<Reply> {
  const { t, locale, store, pack } = context
  const projects = await store.projects.all()
  const own = projects.filter(({ programme }) => programme === 'HEVi')
  const others = projects.filter(({ programme }) => programme !== 'HEVi')
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
    topic: shareTopic,
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
