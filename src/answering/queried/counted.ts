import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { fieldsOf, isOnlyBy, lineOf, type Selection, selectionOf } from '../../domain/query/selection.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { briefName } from '../../presentation/beside/comparable.ts'
import { words } from '../../presentation/counts/howManyWords.ts'
import { inSentence } from '../../presentation/inSentence.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { shownBefore } from '../afterwards/ofList/listAgain.ts'
import { isOfBodies, listed } from './listed.ts'
import type { Meant } from './meant.ts'
import { noneOfTheirs } from './noneOfTheirs.ts'
import { recordsChosen } from './recordsChosen.ts'

/** “How many HEVi projects has Helsinki led?”: counted over the records, and which they are. */
export async function counted(context: Context, query: Query, meant: Meant): Promise<Reply | undefined> {
  const { selection } = meant
  if (!selection || selection.kind === 'call') return undefined
  // The list's heading counts them.
  if (selection.kind !== 'project')
    return fieldsOf(selection).length > 1
      ? listed(context, query, meant)
      : isOfBodies(context)
        ? context.run(lineOf(selection))
        : undefined
  // “Whats the count?” of a list: its heading says it.
  if (
    meant.isNarrowed &&
    fieldsOf(query.selection).length === 0 &&
    !query.isOwn &&
    selectionOf(context.conversation?.topic ?? '')
  )
    return shownBefore(context)
  if (isOnlyBy(selection)) return query.isOwn ? context.run('project') : allCounted(context)
  if (!isOfOne(selection)) return listed(context, query, meant)
  const told = await countTold(context, selection)
  return told.outcome === 'unknown' ? ((await noneOfTheirs(context, selection)) ?? told) : told
}

/** Whose they are and whether they run is told in a sentence; all else a list's heading says. */
const isOfOne = (selection: Selection) =>
  isOnlyBy(selection, 'status', 'led', 'with', 'in') &&
  !/[,|]/u.test(`${selection.led ?? ''}${selection.with ?? ''}`)

/** How many there are, HEVi's own first; and which. */
export async function countTold(context: Context, selection: Selection, before = ''): Promise<Reply> {
  if (selection.in === 'predecessor') return context.run(lineOf(selection))
  const ofAll = { ...selection, in: undefined }
  const rows = projectsIn(await recordsChosen(context, ofAll))
  const own = rows.filter(isOwn)
  const others = rows.filter((row) => !isOwn(row))
  const names =
    others.length > 0 && others.length <= mostNamed
      ? inSentence(
          context.locale,
          others.map((row) => briefName(context, { kind: 'project', row })),
        )
      : undefined
  const said = before + context.t(words.told({ own: own.length, others: others.length, names }))
  const list = await context.run(lineOf(own.length > 0 ? { ...ofAll, in: 'programme' } : ofAll))
  return rows.length > 0 && said !== '' ? opening({ ...list, outcome: 'answered' }, said) : list
}

const mostNamed = 2

/** How many are known, how many of them are HEVi's own, and how many of those run. */
async function allCounted(context: Context): Promise<Reply> {
  const rows = await context.store.projects.all()
  const own = rows.filter(isOwn)
  const running = own.filter((row) => projectStatus(row, context.today) === 'ongoing')
  return opening(await context.run('project'), context.t(words.all(rows.length, own.length, running.length)))
}
