import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { projectStatus } from '../../domain/status.ts'
import { formatEuros } from '../../format.ts'
import { inferred, methods, programmes, projectStatuses } from '../vocabulary.ts'
import { isUnconfirmed, period, type ProjectRow } from './records.ts'
import type { TellingFact } from './tellingFact.ts'

/** The lines of a project's card, in their order. */
export async function projectFacts(context: Context, project: ProjectRow): Promise<TellingFact[]> {
  const { t, store, today } = context
  const lead = project.lead ? await store.organisations.get(project.lead) : undefined
  const area = await store.focusAreas.get(project.focusArea)
  const doubt = project.leadConfirmed === false ? ` (${t(inferred)})` : ''
  const isDated = project.start ?? project.end ?? project.periodText
  const all: (TellingFact | undefined)[] = [
    {
      tells: ['status', 'end', 'join', 'programme'],
      label: t(words.status),
      value: `${t(projectStatuses[projectStatus(project, today)])}, ${t(programmeOf(project))}`,
    },
    {
      tells: isDated ? ['end', 'start', 'status'] : ['end'],
      label: t(words.period),
      value: isDated ? period(context, project) : t(words.noPeriod),
    },
    {
      tells: lead ? ['lead', 'partners', 'contact'] : [],
      label: t(words.lead),
      value: lead ? t(lead.name) + doubt : t(words.notNamed),
    },
    {
      tells: ['area'],
      label: t(words.focusArea),
      value: area ? `${area.id}. ${t(area.name)}` : t(words.coordination),
    },
    {
      tells: [],
      label: t(words.methods),
      value: project.methods.map((method) => t(methods[method])).join('; '),
    },
    ...(await moneyFacts(context, project)),
  ]
  return all.filter((fact) => fact !== undefined)
}

const programmeOf = (project: ProjectRow) =>
  isUnconfirmed(project) ? words.probably : programmes[project.programme]

async function moneyFacts(context: Context, project: ProjectRow): Promise<(TellingFact | undefined)[]> {
  const { t, locale, store } = context
  const euros = (amount: number) => formatEuros(amount, locale)
  const about = project.budgetApproximate ? `${t(words.about)} ` : ''
  const note = project.euFundingNote && `(${t(project.euFundingNote)})`
  const authority = project.fundingAuthority
    ? await store.organisations.get(project.fundingAuthority)
    : undefined
  const shares = (project.subProjectBudgets ?? []).map(async (share): Promise<TellingFact> => {
    const organisation = await store.organisations.get(share.organisation)
    const support = share.supportEur ? `, ${t(words.ofWhichSupport)} ${euros(share.supportEur)}` : ''
    return {
      tells: share.supportEur ? ['budget', 'support'] : ['budget'],
      ofPart: true,
      label: `${t(words.shareOf)} ${organisation ? t(organisation.name) : share.organisation}`,
      value: `${euros(share.budgetEur)}${support} (${t(share.note)})`,
    }
  })
  return [
    fact(['funder'], t(words.funding), project.funding && t(project.funding)),
    fact(['funder'], t(words.authority), authority && t(authority.name)),
    fact(['budget'], t(words.budget), project.totalBudgetEur && about + euros(project.totalBudgetEur)),
    fact(
      ['support', 'budget', 'funder'],
      t(note ? words.support : words.eu),
      project.euFundingEur && [euros(project.euFundingEur), note].filter(Boolean).join(' '),
    ),
    fact(['budget', 'funder'], t(words.grant), project.grantEur && euros(project.grantEur)),
    ...(await Promise.all(shares)),
  ]
}

const fact = (tells: readonly FactKind[], label: string, value: string | number | null | undefined) =>
  typeof value === 'string' ? { tells, label, value } : undefined

const words = {
  status: { fi: 'Tila', sv: 'Status', en: 'Status' },
  probably: {
    fi: 'todennäköisesti HEVi-hanke',
    sv: 'sannolikt ett HEVi-projekt',
    en: 'probably a HEVi project',
  },
  noPeriod: { fi: 'ei tiedossa', sv: 'inte känd', en: 'not given' },
  period: { fi: 'Aika', sv: 'Tid', en: 'Period' },
  lead: { fi: 'Päätoteuttaja', sv: 'Huvudgenomförare', en: 'Lead' },
  notNamed: { fi: 'ei nimetty lähteessä', sv: 'nämns inte i källan', en: 'not named in the source' },
  focusArea: { fi: 'Painopiste', sv: 'Prioritering', en: 'Focus area' },
  coordination: { fi: 'koordinaatio', sv: 'samordning', en: 'coordination' },
  methods: { fi: 'Menetelmät', sv: 'Metoder', en: 'Methods' },
  funding: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
  authority: { fi: 'Rahoittava viranomainen', sv: 'Finansierande myndighet', en: 'Funding authority' },
  budget: { fi: 'Kokonaisbudjetti', sv: 'Total budget', en: 'Total budget' },
  about: { fi: 'noin', sv: 'cirka', en: 'about' },
  support: { fi: 'Tuki', sv: 'Stöd', en: 'Support' },
  eu: { fi: 'EU-rahoitus', sv: 'EU-finansiering', en: 'EU funding' },
  grant: { fi: 'Avustus', sv: 'Bidrag', en: 'Grant' },
  shareOf: { fi: 'Osuus:', sv: 'Andel:', en: 'Share of' },
  ofWhichSupport: { fi: 'josta tukea', sv: 'varav stöd', en: 'of which support' },
}
