import type { Context } from '../command.ts'
import { areaIn, areaNumbered } from '../domain/asked/areaSaid.ts'
import { statusIn, withoutStatus } from '../domain/asked/listWish.ts'
import { asksOfEnded, asksOfLasting } from '../domain/asked/measured.ts'
import { type Superlative, superlativeIn } from '../domain/asked/superlative.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { projectStatus } from '../domain/status.ts'
import { recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { byMeasure } from '../presentation/byMeasure.ts'
import type { ProjectRow } from '../presentation/records.ts'
import type { Reply } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “Which is the longest HEVi project?”, “Aallon suurin hanke”; after such an order “and the second most expensive?” */
export async function superlativeTold(context: Context, typed: string): Promise<Reply | undefined> {
  const question = askedBesideIntroduction(typed) ?? typed
  const asked = superlativeIn(question)
  if (!asked) return undefined
  const chosen = asked.isOfProjects ? await chosenBy(context, asked) : await shownBefore(context, asked)
  if (!chosen || chosen.rows.length <= asked.nth) return undefined
  const isEnded = (row: ProjectRow) => projectStatus(row, context.today) === 'ended'
  const ofTime = asksOfEnded(question, asked)
    ? chosen.rows.filter(isEnded)
    : asksOfLasting(question, asked)
      ? chosen.rows.filter((row) => !isEnded(row))
      : []
  const rows = ofTime.length > 1 ? ofTime : chosen.rows
  const subjects = rows.map((row): Subject => ({ kind: 'project', row }))
  const reply = await byMeasure(context, subjects, [asked], asked.nth)
  return { ...reply, topic: chosen.topic }
}

interface Chosen {
  topic: string
  rows: readonly ProjectRow[]
}

/** The programme's own, or those of whom or what is named. */
async function chosenBy(context: Context, { rest }: Superlative): Promise<Chosen | undefined> {
  const all = await context.store.projects.all()
  if (rest === '')
    return { topic: 'command:project', rows: all.filter(({ programme }) => programme === 'HEVi') }
  const status = statusIn(rest)
  const left = withoutStatus(rest)
  const area = areaNumbered(left) ?? areaIn(left)
  const name = (area?.rest ?? left).trim()
  const row = name === '' ? undefined : await organisationCalled(context, name)
  if (name !== '' && !row) return undefined
  const rows = all.filter(
    (project) =>
      (!status || projectStatus(project, context.today) === status) &&
      (!area || project.focusArea === area.area) &&
      (!row || project.lead === row.id || project.partners.includes(row.id)) &&
      (row !== undefined || area !== undefined || project.programme === 'HEVi'),
  )
  const line = [
    'find kind:project',
    area && `focus:${area.area}`,
    status && `status:${status}`,
    row && `with:${row.id}`,
    !row && !area && 'in:programme',
  ]
  return { topic: `command:${line.filter(Boolean).join(' ')}`, rows }
}

/** “And the second most expensive?” of those that were just put in order. */
async function shownBefore(context: Context, { rest, nth }: Superlative): Promise<Chosen | undefined> {
  const { topic, shown = [] } = context.conversation ?? {}
  if (nth === 0 || rest !== '' || !topic?.startsWith('command:') || shown.length < 2) return undefined
  const found = await Promise.all(shown.map((line) => recordOf(context, line.replace(' ', ':'))))
  const rows = found.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
  return rows.length === found.length ? { topic, rows } : undefined
}
