import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { note, type Reply, text } from '../../reply.ts'
import { inSentence } from '../inSentence.ts'
import { projectList } from '../lists/recordList.ts'
import type { OrganisationRow, ProjectRow } from '../records/records.ts'
import { partnerRoles } from '../vocabulary.ts'
import { briefName } from './comparable.ts'
import { words } from './togetherWords.ts'

/** “Does Laurea take part in both?”, “leder Helsingfors båda?”: yes or no, and of each project what it does there. */
export async function inEachTold(
  context: Context,
  body: OrganisationRow,
  projects: readonly ProjectRow[],
  { isLed, isWhether, isOfAll }: { isLed: boolean; isWhether: boolean; isOfAll: boolean },
): Promise<Reply> {
  const { t } = context
  const name = briefName(context, { kind: 'organisation', row: body })
  const leads = ({ lead }: ProjectRow) => lead === body.id
  const isIn = (row: ProjectRow) => leads(row) || (!isLed && row.partners.includes(body.id))
  const those = projects.filter(isIn)
  const count = projects.length
  const called = inSentence(
    context.locale,
    those.map((row) => briefName(context, { kind: 'project', row })),
  )
  const [all, some, none] = isLed
    ? [words.leadsAll, isOfAll ? words.leadsSome : words.leadsAny, words.leadsNone]
    : [words.inAll, isOfAll ? words.inSome : words.inAny, words.inNone]
  const said =
    those.length === count
      ? all(name, count)
      : those.length > 0
        ? some(name, called, those.length)
        : none(name, count)
  return {
    outcome: 'answered',
    topic: 'comparison',
    asked: t(words.ask.each(name, isLed)),
    parts: [
      text(isWhether ? t(said) : withoutYes(t(said))),
      ...(await projectList(context, projects, (row) => t(roleIn(row, body.id)))),
      note(t(words.ofKnown)),
    ],
  }
}

/** “Which of them does Vantaa lead?” is answered without yes or no. */
const withoutYes = (said: string) =>
  said.replace(/^\p{L}+: (\p{L})/u, (_, first: string) => first.toLocaleUpperCase('fi'))

/** What the organisation does there, as far as the record says it. */
function roleIn({ lead, leadConfirmed, partners, partnerRoles: roles }: ProjectRow, id: string): Localized {
  if (lead === id) return leadConfirmed === false ? words.leadsProbably : words.leads
  const role = roles?.[id]
  if (!partners.includes(id)) return words.isNot
  return role ? partnerRoles[role] : words.partakes
}

/** “Onko niissä samoja toimijoita?”: who is in all of the projects. */
export async function sharedTold(context: Context, projects: readonly ProjectRow[]): Promise<Reply> {
  const { t, store } = context
  const isInAll = ({ id }: OrganisationRow) =>
    projects.every(({ lead, partners }) => lead === id || partners.includes(id))
  const doers = (await store.organisations.all()).filter(isInAll)
  const names = inSentence(
    context.locale,
    doers.map((row) => t(row.name)),
  )
  const said =
    doers.length === 0
      ? words.sharedByNone
      : (projects.length === 2 ? words.sharedBy : words.sharedByAll)(names)
  const others = ({ lead, partners }: ProjectRow) =>
    [...new Set([lead, ...partners])].filter((id) => id !== null && !doers.some((doer) => doer.id === id))
  const bodies = new Map((await store.organisations.all()).map((row) => [row.id, row]))
  const namesOf = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => {
      const row = bodies.get(id ?? '')
      return row ? briefName(context, { kind: 'organisation', row }) : []
    })
  return {
    outcome: 'answered',
    topic: 'comparison',
    parts: [
      text(t(said)),
      ...(await projectList(
        context,
        projects,
        (row) => `${t(words.besides)}: ${namesOf(others(row)).join(', ') || t(words.nobody)}`,
      )),
      note(t(words.ofKnown)),
    ],
  }
}
