import { onceFor } from '../../cache.ts'
import type { Context } from '../../command.ts'
import { createNames, type Names } from '../../domain/search/namedIn.ts'
import { allNames, type Row } from '../../presentation/records/records.ts'

/** The organisations whose whole names stand in a text, and at which of its words; cities are places, too, and none of them. */
export async function bodiesNamed({ store }: Context, text: string): Promise<ReturnType<Names['placesIn']>> {
  return namesOf(await store.organisations.all()).placesIn(text)
}

/** The records named in a text; also the authorities that the index leaves to the cards: “Business Finland” is no business. */
export async function recordsNamed(context: Context, text: string): Promise<ReturnType<Names['placesIn']>> {
  const known = context.search.names.placesIn(text)
  const bodies = await bodiesNamed(context, text)
  return [
    ...known,
    ...bodies.filter((one) => known.every(({ from, to }) => to <= one.from || from >= one.to)),
  ]
}

const namesOf = onceFor((rows: readonly Row<'organisations'>[]) =>
  createNames(
    rows.flatMap((row) =>
      row.kind === 'city' ? [] : [{ id: `organisation:${row.id}`, names: allNames(row) }],
    ),
  ),
)
