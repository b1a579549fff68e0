import type { Context } from '../../command.ts'
import { isOwn } from '../../domain/status.ts'
import { type Part, text } from '../../reply.ts'
import type { Subject } from '../records/aboutRecord.ts'

/** The programme is run by this project: its pages are the programme’s own. */
const coordination = 'coordination-project'

/** Who can answer what the bot can't: a body by its role, and where its pages are. Never a person. */
export async function whoKnows({ store, pack, t }: Context, bodyId: string): Promise<Part[]> {
  const body = await store.governance.get(bodyId)
  if (!body) return []
  const organisation = body.organisation ? await store.organisations.get(body.organisation) : undefined
  const page = bodyId === coordination ? pack.url : (organisation?.website ?? siteOf(body.sources, pack.url))
  return [text(`${t(words.whoKnows)}: ${t(body.name)}, ${page}`)]
}

/** The first page that is not the programme’s own. */
function siteOf(addresses: readonly string[], own: string): string {
  const other = addresses.find((address) => address.startsWith('http') && !address.startsWith(own))
  return other ? new URL(other).origin : own
}

/**
 * Who can tell more about one record: its lead, the authority of a call, the organisation itself, with their own pages;
 * and the project's page, unless it is `shown` beside.
 */
export async function whoKnowsOf(
  context: Context,
  { kind, row }: Subject,
  page: 'told' | 'shown' = 'told',
): Promise<Part[]> {
  const { store, t } = context
  if (kind === 'project' && !row.lead && !isOwn(row)) return whoCarriedOut(context, row.partners)
  const id =
    kind === 'project' ? (row.lead ?? row.fundingAuthority) : kind === 'call' ? row.authority : row.id
  const organisation = id && (await store.organisations.get(id))
  const ofProject = kind === 'project' ? row.url : undefined
  if (!organisation || !(ofProject || organisation.website)) return whoKnows(context, coordination)
  const who = [t(organisation.name), organisation.website].filter(Boolean).join(', ')
  return [
    text(`${t(words.whoKnows)}: ${who}`),
    ...(ofProject && page === 'told' ? [text(`${t(words.page)}: ${ofProject}`)] : []),
  ]
}

/** Of another's project whose lead is not told, those who carried it out can tell more. */
async function whoCarriedOut({ store, t }: Context, partners: readonly string[]): Promise<Part[]> {
  const rows = await Promise.all(partners.map((id) => store.organisations.get(id)))
  const told = rows.flatMap((row) => (row?.website ? [`${t(row.name)}, ${row.website}`] : []))
  return told.length > 0 ? [text(`${t(words.whoKnows)}: ${told.slice(0, mostTold).join('; ')}`)] : []
}
const mostTold = 3

const words = {
  whoKnows: { fi: 'Lisätietoja antaa', sv: 'Mer information ger', en: 'Ask here' },
  page: { fi: 'Hankkeen sivu', sv: 'Projektets sida', en: 'The project’s page' },
}
