import type { Context } from '../../command.ts'
import type { Lackable, Selection } from '../../domain/query/selection.ts'
import { filtered } from '../../presentation/lists/filtered.ts'
import type { Filters } from '../../presentation/lists/fits.ts'
import { recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'

/** The records that a selection means, as `find` lists them, all pages. */
export async function recordsChosen(context: Context, selection: Selection): Promise<readonly Subject[]> {
  const { found } = await filtered(context, await filtersOf(context, selection))
  return recordsAt(
    context,
    found.flatMap(({ record }) => record.item.command ?? []),
  )
}

/** What a selection, as typed, asks of the records. */
export async function filtersOf({ store }: Context, selection: Selection): Promise<Filters> {
  const { words, over, under, lacking, place, lead, ...filters } = selection
  return {
    ...filters,
    typed: words,
    lead: lead?.replaceAll('"', ''),
    locality: place ? await store.localities.get(place) : undefined,
    over: over === undefined ? undefined : Number(over),
    under: under === undefined ? undefined : Number(under),
    lacking: lacking as Lackable | undefined,
  }
}

/** The records that the lines open; what else they open is left out. */
export async function recordsAt(context: Context, lines: readonly string[]): Promise<readonly Subject[]> {
  const found = await Promise.all(lines.map((line) => recordOf(context, line.replace(' ', ':'))))
  return found.filter((one) => one !== undefined)
}
