import type { Context } from '../../command.ts'
import type { Fact } from '../../reply.ts'
import { cityIn } from '../cities.ts'
import { callFacts } from '../records/callFacts.ts'
import { projectFacts } from '../records/projectFacts.ts'
import type { CallRow, OrganisationRow, ProjectRow } from '../records/records.ts'
import { shownFacts } from '../records/tellingFact.ts'
import { organisationKinds } from '../vocabulary.ts'
import type { AreaRow, Comparable } from './comparable.ts'
import { countSaid, figuresOf, moneySaid } from './figures.ts'

/** What the records say of one side, a line each. */
export async function sideFacts(context: Context, one: Comparable): Promise<Fact[]> {
  switch (one.kind) {
    case 'project':
      return shownFacts(await projectFacts(context, one.row))
    case 'call':
      return ofCall(context, one.row)
    case 'organisation':
      return [...(await ofBody(context, one.row)), ...(await countFacts(context, one))]
    case 'focus':
      return ofArea(context, one)
  }
}

/** How many projects, how many run, how many are led, with how much money. */
export async function countFacts(context: Context, one: Comparable): Promise<Fact[]> {
  const { t } = context
  const [all, running] = [await figuresOf(context, one, 'projects'), await figuresOf(context, one, 'running')]
  const counts = [
    { label: t(words.projects), value: countSaid(context, all) },
    { label: t(words.running), value: countSaid(context, running) },
  ]
  if (one.kind === 'focus')
    return [...counts, { label: t(words.budgets), value: moneySaid(context, all.own, 'money') }]
  const led = await figuresOf(context, one, 'led')
  const money = { label: t(words.budgetsLed), value: moneySaid(context, led.own, 'money') }
  return [
    ...counts,
    { label: t(words.led), value: countSaid(context, led) },
    ...(led.own.length > 0 ? [money] : []),
  ]
}

const ofBody = async ({ t, store }: Context, { kind, city }: OrganisationRow): Promise<Fact[]> => [
  { label: t(words.kind), value: t(organisationKinds[kind as keyof typeof organisationKinds]) },
  ...(city && kind !== 'city' ? [{ label: t(words.city), value: t(await cityIn({ store }, city)) }] : []),
]

async function ofArea(context: Context, area: { kind: 'focus'; row: AreaRow }): Promise<Fact[]> {
  const { t, store } = context
  const { own } = await figuresOf(context, area, 'projects')
  const leaders = await Promise.all(own.flatMap(({ lead }) => (lead ? [store.organisations.get(lead)] : [])))
  const kinds = leaders.flatMap((row) =>
    row ? t(organisationKinds[row.kind as keyof typeof organisationKinds]) : [],
  )
  const counted = [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`)
  return [
    { label: t(words.idea), value: t(area.row.idea) },
    ...(await countFacts(context, area)),
    ...(counted.length > 0 ? [{ label: t(words.leaders), value: counted.join(', ') }] : []),
  ]
}

async function ofCall(context: Context, call: CallRow): Promise<Fact[]> {
  const who = call.whoCanApply ? [{ label: context.t(words.who), value: context.t(call.whoCanApply) }] : []
  return [...shownFacts(await callFacts(context, call)), ...who]
}

/** Those of the projects that all of them are in. */
export const inAll = (projects: readonly ProjectRow[], ids: readonly string[]): ProjectRow[] =>
  projects.filter(({ lead, partners }) => ids.every((id) => lead === id || partners.includes(id)))

const words = {
  kind: { fi: 'Tyyppi', sv: 'Typ', en: 'Kind' },
  city: { fi: 'Kaupunki', sv: 'Stad', en: 'City' },
  idea: { fi: 'Aihe', sv: 'Tema', en: 'Theme' },
  projects: { fi: 'Hankkeita', sv: 'Projekt', en: 'Projects' },
  running: { fi: 'Käynnissä', sv: 'Pågår', en: 'Running' },
  led: { fi: 'Johtaa', sv: 'Leder', en: 'Leads' },
  leaders: { fi: 'HEVi-hankkeiden vetäjät', sv: 'HEVi-projekten leds av', en: 'HEVi projects led by' },
  budgets: {
    fi: 'HEVi-hankkeiden budjetit',
    sv: 'HEVi-projektens budgetar',
    en: 'Budgets of HEVi projects',
  },
  budgetsLed: {
    fi: 'Johdettujen HEVi-hankkeiden budjetit',
    sv: 'Budgetar för HEVi-projekt som leds',
    en: 'Budgets of HEVi projects led',
  },
  who: { fi: 'Ketkä voivat hakea', sv: 'Vem kan söka', en: 'Who can apply' },
}
