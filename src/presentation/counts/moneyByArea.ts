import type { Context } from '../../command.ts'
import { isOwn } from '../../domain/status.ts'
import { formatEuros } from '../../format.ts'
import { heading, list, note, type Reply, text } from '../../reply.ts'
import { areaItem, type ProjectRow } from '../records/records.ts'
import { sourcesPart } from '../sources.ts'

/** What the records say of the money of HEVi's own projects in each focus area, and of how many they say it. */
export async function moneyByArea(context: Context): Promise<Reply> {
  const { t, store, pack } = context
  const own = (await store.projects.all()).filter(isOwn)
  const areas = await store.focusAreas.all()
  const items = areas.map((area) => ({
    ...areaItem(context, area),
    detail: sumsOf(
      context,
      own.filter(({ focusArea }) => focusArea === area.id),
    ),
  }))
  const common = own.filter(({ focusArea }) => focusArea === 'coordination')
  return {
    outcome: 'answered',
    topic: 'counts:area',
    parts: [
      heading(t(words.title)),
      text(t(words.known)),
      list(...items),
      ...(common.length > 0 ? [note(`${t(words.common)}: ${sumsOf(context, common)}.`)] : []),
      note(t(words.agreement)),
      await sourcesPart(context, 'command:project', { sources: [pack.url], asOf: pack.asOf }),
    ],
  }
}

function sumsOf({ t, locale }: Context, projects: readonly ProjectRow[]): string {
  if (projects.length === 0) return t(words.none)
  const told = projects.filter(({ euFundingEur, totalBudgetEur }) => euFundingEur ?? totalBudgetEur)
  if (told.length === 0) return t(words.unknown(projects.length))
  const sum = (figure: (project: ProjectRow) => number | null) =>
    formatEuros(
      told.reduce((all, project) => all + (figure(project) ?? 0), 0),
      locale,
    )
  const support = sum(({ euFundingEur }) => euFundingEur)
  const budget = sum(({ totalBudgetEur }) => totalBudgetEur)
  return t(words.sums({ support, budget, told: told.length, all: projects.length }))
}

interface Sums {
  support: string
  budget: string
  told: number
  all: number
}

const words = {
  title: {
    fi: 'HEVi-hankkeiden raha painopisteittäin',
    sv: 'HEVi-projektens pengar per prioritering',
    en: 'Money of the HEVi projects by focus area',
  },
  known: {
    fi: 'Laskin yhteen ne summat, jotka ovat tiedoissani.',
    sv: 'Jag har räknat ihop de summor som finns bland mina uppgifter.',
    en: 'I have added up the sums in my records.',
  },
  sums: ({ support, budget, told, all }: Sums) => ({
    fi: `tukea ${support}, budjetit ${budget} (summat tiedossa ${told}/${all} hankkeesta)`,
    sv: `stöd ${support}, budgetar ${budget} (summorna är kända för ${told} av ${all} projekt)`,
    en: `support ${support}, budgets ${budget} (sums known for ${told} of ${all} projects)`,
  }),
  unknown: (count: number) => ({
    fi: count === 1 ? 'yksi hanke, summa ei tiedossa' : `${count} hanketta, summat eivät ole tiedossa`,
    sv: count === 1 ? 'ett projekt, summan är inte känd' : `${count} projekt, summorna är inte kända`,
    en: count === 1 ? 'one project, sum not known' : `${count} projects, sums not known`,
  }),
  none: {
    fi: 'ei HEVi-hankkeita tiedoissani',
    sv: 'inga HEVi-projekt bland mina uppgifter',
    en: 'no HEVi projects in my records',
  },
  common: { fi: 'Lisäksi koordinaatio', sv: 'Därtill samordningen', en: 'Besides, coordination' },
  agreement: {
    fi: 'Sopimus itse ei jaa rahaa painopisteille euroina eikä prosentteina.',
    sv: 'Avtalet självt fördelar inga pengar på prioriteringarna i euro eller procent.',
    en: 'The agreement itself allots no euros or percentages to the focus areas.',
  },
}
