import type { Context } from '../../command.ts'
import type { CallCalled } from '../../domain/asked/calls/callCalled.ts'
import { numberOf } from '../../presentation/records/calls.ts'
import type { CallRow } from '../../presentation/records/records.ts'

export const callWithNumber = async ({ store }: Context, number: number): Promise<CallRow | undefined> =>
  (await store.calls.all()).find((row) => numberOf(row) === number)

/** The call that is called so; where several were for an area, the last of them, and a sentence that says which. */
export async function callOf(
  context: Context,
  called: CallCalled,
): Promise<{ row: CallRow; told?: string } | undefined> {
  if (called.by === 'number') return one(await callWithNumber(context, called.number))
  const all = (await context.store.calls.all()).filter(({ withdrawnAt }) => !withdrawnAt)
  if (called.by === 'coordination') return one(all.find(({ scope }) => scope === 'coordination'))
  if (called.by === 'year') {
    const [only, ...others] = all.filter(({ opens, closes }) => (closes ?? opens)?.startsWith(called.year))
    return others.length === 0 ? one(only) : undefined
  }
  const inOrder = all
    .filter(({ scope }) => scope !== 'coordination')
    .toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0))
  if (called.by === 'last') return one(inOrder.at(-1))
  const having = inOrder.filter(({ focusAreas }) => focusAreas.includes(called.area))
  const last = having.at(-1)
  const area = await context.store.focusAreas.get(called.area)
  if (!last || !area) return undefined
  const { t } = context
  return {
    row: last,
    told: t(
      words.several(
        t(area.name),
        having.map((row) => t(row.title)),
      ),
    ),
  }
}

const one = (row: CallRow | undefined) => row && { row }

const words = {
  several: (area: string, calls: readonly string[]) => ({
    fi: `Omaa hakua ei ollut pelkästään tälle alalle. Painopiste ${area} oli mukana näissä: ${calls.join('; ')}. Tässä niistä viimeisin.`,
    sv: `Någon egen omgång bara för det här området har inte hållits. Prioriteringen ${area} ingick i de här: ${calls.join('; ')}. Här är den senaste av dem.`,
    en: `There was no call for this field alone. The focus area ${area} was in these: ${calls.join('; ')}. This is the latest of them.`,
  }),
}
