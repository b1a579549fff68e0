import type { Context } from '../../command.ts'
import { comparisonIn } from '../../domain/asked/portfolio/comparison.ts'
import { similarity, wordsOf } from '../../domain/search/grams.ts'
import { createNames } from '../../domain/search/namedIn.ts'
import type { Localized } from '../../locale.ts'
import { allNames } from '../../presentation/records/records.ts'
import { buttons, type Part, type Reply } from '../../reply.ts'

/** Less like it than this, a side may be anything. */
const likeEnough = 0.3

/** A card that tells one from the other answers better than both. */
const saysDifference = /differ/iu

/** People say “project” and “call”; the glossary has longer names for them. */
const everyday: readonly [RegExp, string][] = [
  [/^(hank(e|kee|et)|projekt|project)\p{L}*$/iu, 'term hanke'],
  [
    /^((hanke)?hau(?!m)|(hanke)?haku|utlysning|ansökningsomgång|(funding )?call)\p{L}*$/iu,
    'term hakukierros',
  ],
]

/** “EAKR vs ESR”: what is said of each, one under the other, each with its sources. Nothing where a side is not known. */
export async function compared(context: Context, question: string): Promise<Reply | undefined> {
  const sides = comparisonIn(question)
  if (!sides) return undefined
  const [best] = context.search.find(question, 1)
  const title = best?.entry.title
  if (title && saysDifference.test(title.en) && sides.every((side) => isIn(title, side))) return undefined
  const [one, other] = await Promise.all(sides.map((side) => lineFor(context, side)))
  if (!one || !other || one.line === other.line) return undefined
  const replies = [await context.run(one.line), await context.run(other.line)] as const
  if (replies.some(({ outcome }) => outcome !== 'answered' && outcome !== 'unknown')) return undefined
  return {
    outcome: 'answered',
    topic: 'comparison',
    parts: [
      ...replies.flatMap((reply) => essence(reply)),
      buttons({ label: one.title, command: one.line }, { label: other.title, command: other.line }),
    ],
  }
}

/** What it is, with its sources; lists and buttons stay on its own card. */
const essence = ({ parts }: Reply): Part[] => {
  const shown = parts.filter(({ kind }) => ['heading', 'text', 'facts', 'note', 'sources'].includes(kind))
  // A text that leads to a list says nothing without it.
  return shown.filter((part) => part.kind !== 'text' || !part.text.endsWith(':'))
}

/** Does the title say a word of it, in any language and form? */
const isIn = (title: Localized, said: string) => {
  const words = Object.values(title).flatMap(wordsOf)
  return wordsOf(said).some(
    (one) => one.length >= shortestName && words.some((word) => similarity(one, word) >= sameWord),
  )
}
const sameWord = 0.4
/** “ESF”. */
const shortestName = 3

async function lineFor(context: Context, side: string) {
  const { store, search, t, locale } = context
  const [instruments, bodies, areas, terms] = await Promise.all([
    store.instruments.all(),
    store.governance.all(),
    store.focusAreas.all(),
    store.terms.all(),
  ])
  const term = everyday.find(([word]) => word.test(side))?.[1]
  const meant = term && terms.find(({ id }) => term === `term ${id}`)
  if (meant) return { line: `term ${meant.id}`, title: meant[locale] }
  const number = /([1-4])\s*$/.exec(side)?.[1]
  const isArea = /painopist|fokus|prioritering|focus|area|teema|tema|theme/iu.test(side)
  const numbered = isArea ? areas.find(({ id }) => id === number) : undefined
  if (numbered) return { line: `focus ${numbered.id}`, title: t(numbered.name) }

  const named = [
    ...instruments
      .filter(({ kind }) => !kind)
      .map(({ id, name, abbreviation }) => ({
        id: `funding ${id}`,
        title: t(name),
        names: [...allNames({ name }), ...(abbreviation ? allNames({ name: abbreviation }) : [])],
      })),
    ...bodies.map(({ id, name }) => ({ id: `who ${id}`, title: t(name), names: allNames({ name }) })),
    ...areas.map(({ id, name }) => ({ id: `focus ${id}`, title: t(name), names: allNames({ name }) })),
    ...terms
      .filter(({ definition }) => definition)
      .map((term) => ({ id: `term ${term.id}`, title: term[locale], names: allNames({ name: term }) })),
  ]
  const names = createNames(named)
  const found = names.namedIn(side)
  const record = found && named.find(({ id }) => id === found.id)
  if (record && found.rest.split(' ').filter(Boolean).length <= 1)
    return { line: record.id, title: record.title }
  const part = names.namedByPart(side)
  const partly = part === undefined ? undefined : named.find(({ id }) => id === part)
  if (partly) return { line: partly.id, title: partly.title }
  const [best] = search.find(side, 1, ({ ref }) => !ref.startsWith('command:'))
  return best && best.score >= likeEnough && isIn(best.entry.title, side)
    ? { line: best.entry.line, title: t(best.entry.title) }
    : undefined
}
