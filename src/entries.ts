import type { Command } from './command.ts'
import { areaOf } from './domain/area.ts'
import type { Entry } from './domain/search/search.ts'
import { withPhrasings } from './domain/search/withPhrasings.ts'
import { type Locale, type Localized, locales } from './locale.ts'
import { allNames, type Row } from './presentation/records/records.ts'
import type { Store } from './store/store.ts'

type Texts = Entry['texts']

/** Everything that a question can be about, in one index: cards, records and what commands do; with what people say for it. */
export const entriesOf = async (store: Store, commands: readonly Command[]): Promise<Entry[]> =>
  withPhrasings(await unsaidEntriesOf(store, commands), await store.phrasings.all())

/** The same without the phrasings: they are most of all texts, and only learning needs them. */
export async function unsaidEntriesOf(store: Store, commands: readonly Command[]): Promise<Entry[]> {
  const entry = (
    ref: string,
    line: string,
    title: Localized,
    body: Localized | null,
    names: readonly string[] = [],
  ): Entry => ({
    ref,
    line,
    title,
    weight: weightOf(ref),
    texts: inEach((locale) => ({
      body: body?.[locale] ?? '',
      said: names,
    })),
  })

  const [cards, projects, organisations, calls, instruments, bodies, areas, terms] = await Promise.all([
    store.cards.all(),
    store.projects.all(),
    store.organisations.all(),
    store.calls.all(),
    store.instruments.all(),
    store.governance.all(),
    store.focusAreas.all(),
    store.terms.all(),
  ])
  return [
    ...cards.map((row) => {
      const gap = row.kind === 'gap'
      return {
        ...entry(`card:${row.id}`, `ask card:${row.id}`, row.title, row.text),
        given: { sections: row.sections, gives: row.gives, gap },
        area: gap ? undefined : areaOf(row.sections, areas)?.id,
      }
    }),
    ...projects.map((row) => ({
      ...entry(
        `project:${row.id}`,
        `project ${row.id}`,
        row.name,
        row.summary,
        row.acronym ? [row.acronym] : [],
      ),
      names: allNames(row),
    })),
    ...calls.map((row) => ({
      ...entry(`call:${row.id}`, `call ${row.id}`, row.title, row.summary),
      names: allNames({ name: row.title }),
    })),
    ...organisations.map((row) => ({
      ...entry(`organisation:${row.id}`, `organisation ${row.id}`, row.name, row.competences),
      ...(isInAgreement(row, bodies) ? {} : { names: allNames(row) }),
    })),
    ...instruments
      .filter(({ kind }) => !kind)
      .map((row) => entry(`instrument:${row.id}`, `funding ${row.id}`, row.name, row.agreementSays)),
    ...bodies.map((row) => entry(`governance:${row.id}`, `who ${row.id}`, row.name, row.role)),
    ...areas.map((row) => ({
      ...entry(`focus:${row.id}`, `focus ${row.id}`, row.name, row.idea),
      area: row.id,
    })),
    ...terms.map((row) =>
      entry(`term:${row.id}`, `term ${row.id}`, { fi: row.fi, sv: row.sv, en: row.en }, row.definition),
    ),
    ...commands.flatMap(({ name, help, meanings = [] }) =>
      meanings.map(({ line, said: phrases }) => ({
        ref: `command:${name}`,
        line,
        title: help,
        texts: inEach((locale) => ({ body: '', said: phrases[locale] })),
      })),
    ),
  ]
}

/** What cities and authorities pay, lead and decide is told by the cards. */
export const isParty = (kind: string) => kind === 'city' || kind === 'public-authority'

/** Cards say more than the bare record of the same thing. */
const weightOf = (ref: string) => (/^(instrument|governance|focus|term):/.test(ref) ? 0.85 : 1)

/** A city, or an authority that has a part of its own in the agreement or funds many fields; HUS and HSY are doers as others are. */
const isInAgreement = (
  { kind, name, alsoCalled, focusAreas }: Row<'organisations'>,
  bodies: readonly Row<'governance'>[],
) =>
  kind === 'city' ||
  (isParty(kind) && focusAreas.length > 1) ||
  (isParty(kind) &&
    [name.fi, ...(alsoCalled ?? [])].some((called) =>
      bodies.some(({ name: body }) =>
        body.fi.toLocaleLowerCase('fi').startsWith(called.toLocaleLowerCase('fi')),
      ),
    ))

const inEach = (texts: (locale: Locale) => Texts[Locale]): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, texts(locale)])) as Texts
