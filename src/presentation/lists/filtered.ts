import type { Context } from '../../command.ts'
import { dateFilters, fitsYears } from '../../domain/asked/portfolio/dateWish.ts'
import { rank } from '../../domain/search/rank.ts'
import { byTheme } from './byTheme.ts'
import { everyRecord, type Findable } from './findable.ts'
import { type Filters, fits, unknownOf } from './fits.ts'

export interface Filtered {
  /** Those that fit, the best first; `score` is 0–1, 1 where nothing was searched for. */
  found: readonly { record: Findable; score: number }[]
  /** All of the kind on what they are to be about, whatever else was asked. */
  about: readonly Findable[]
  /** Those left out because their dates are not known. */
  undated: readonly Findable[]
  unknown: ReturnType<typeof unknownOf>
}

/** The records that are asked for, by their fields and by what they are about. */
export async function filtered(context: Context, filters: Filters): Promise<Filtered> {
  const { kind, lead, typed } = filters
  const all = await everyRecord(context)
  const byLead = lead ? rank(lead, all, ({ leads = [] }) => leads, context.search.features) : undefined
  const ofKind = (byLead?.map(({ record }) => record) ?? all).filter(
    (record) => !kind || record.kinds.includes(kind),
  )
  const isThen = ({ span = {} }: Findable) => {
    const each = dateFilters.map((name) => {
      const years = filters[name]
      return years ? fitsYears(span, name, years, context.today) : true
    })
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true
  }
  const fitting = ofKind.filter((record) => fits(record, filters))
  const dated = new Set(fitting.filter((record) => isThen(record) === true))
  // How telling a word is depends on all of the kind, not on the few that are left.
  const about = typed
    ? ((isOfTheme(context, filters) ? await byTheme(context, typed, ofKind) : undefined) ??
      rank(typed, ofKind, ({ texts }) => texts, context.search.features))
    : ofKind.map((record) => ({ record, score: 1 }))
  return {
    found: about.filter(({ record }) => dated.has(record)),
    about: about.map(({ record }) => record),
    undated: fitting.filter((record) => record.span && isThen(record) === undefined),
    unknown: unknownOf(ofKind, filters),
  }
}

/** Calls alone are looked for by their words, and so is what is called by its name. */
const isOfTheme = ({ search }: Context, { kind, typed = '' }: Filters) =>
  kind ? kind !== 'call' : search.names.namedIn(typed) === undefined
