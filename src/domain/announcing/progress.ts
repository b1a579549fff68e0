import { firstDay, isOwn, lastDay, type ProjectStatus, projectStatus } from '../status.ts'

/** A project as its record has it. */
export interface Undertaking {
  id: string
  focusArea: string
  methods: readonly string[]
  start: string | null
  end: string | null
  status: ProjectStatus
  programme: string
  totalBudgetEur: number | null
}

interface AreaProgress {
  area: string
  planned: number
  ongoing: number
  ended: number
  /** Euros of those projects whose budget is known, and how many are not. */
  budgetEur: number
  withoutBudget: number
}

export interface Progress<Project> {
  areas: AreaProgress[]
  /** How many projects use a method, those that have ended too. */
  methods: { method: string; count: number }[]
  /** Where no project uses a method in an area. */
  gaps: { area: string; method: string }[]
  began: Project[]
  ended: Project[]
  /** Ending within half a year. */
  ending: Project[]
}

interface Question {
  areas: readonly string[]
  methods: readonly string[]
  /** ISO days. */
  since: string
  today: string
  /** Half a year from today. */
  soon: string
}

/** How the programme's own projects stand by focus area and method; other projects do not count. */
export function progressOf<Project extends Undertaking>(
  all: readonly Project[],
  { areas, methods, since, today, soon }: Question,
): Progress<Project> {
  const projects = all.filter(isOwn)
  const inArea = (area: string) => projects.filter(({ focusArea }) => focusArea === area)
  const having = (some: readonly Project[], wanted: ProjectStatus) =>
    some.filter((project) => projectStatus(project, today) === wanted)
  return {
    areas: areas.map((area) => {
      const own = inArea(area)
      return {
        area,
        planned: having(own, 'planned').length,
        ongoing: having(own, 'ongoing').length,
        ended: having(own, 'ended').length,
        budgetEur: own.reduce((sum, { totalBudgetEur }) => sum + (totalBudgetEur ?? 0), 0),
        withoutBudget: own.filter(({ totalBudgetEur }) => totalBudgetEur === null).length,
      }
    }),
    methods: methods.map((method) => ({
      method,
      count: projects.filter((project) => project.methods.includes(method)).length,
    })),
    gaps: areas.flatMap((area) =>
      methods
        .filter((method) => !inArea(area).some((project) => project.methods.includes(method)))
        .map((method) => ({ area, method })),
    ),
    began: projects.filter(({ start }) => start && firstDay(start) > since && firstDay(start) <= today),
    ended: projects.filter(({ end }) => end && lastDay(end) >= since && lastDay(end) < today),
    ending: projects.filter(({ end }) => end && lastDay(end) >= today && lastDay(end) <= soon),
  }
}
