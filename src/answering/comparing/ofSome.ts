import type { Context } from '../../command.ts'
import { type Beside, saidBeside } from '../../domain/query/besideNames.ts'
import { type Comparable, comparableAt, refOf } from '../../presentation/beside/comparable.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { isRecordRef } from '../../topic.ts'
import { areasSaid, sideCalled } from './sideCalled.ts'

/** What a text says of some that it names, where every word is understood. */
export interface OfSome extends Pick<Beside, 'has' | 'words'> {
  named: readonly Comparable[]
  opensWithAnd: boolean
  /** Nothing is said but the names. */
  isNamesOnly: boolean
}

/** More words ask for more than the few that are known here. */
const mostWords = 18
/** What makes another question of it. */
const beyond = ['may', 'average', 'share', 'lack'] as const

/** “Helsinki’s circular cluster”. */
const genitive = /['’]s(?!\p{L})/gu

export async function ofSome(context: Context, typed: string): Promise<OfSome | undefined> {
  const text = typed.replaceAll(genitive, ' ')
  const places = context.search.names.placesIn(text).filter(({ id }) => isRecordRef(id))
  const said = saidBeside(text, places)
  const { words, gaps, spans, has } = said
  if (words.length === 0 || words.length > mostWords || has(...beyond)) return undefined
  if (has('manner') && !has('howCompared', 'confirmed')) return undefined
  const [first] = spans
  const called: { at: number; one: Comparable }[] = []
  for (const { id, from } of places) {
    const one = await recordOf(context, id)
    if (one) called.push({ at: from, one })
  }
  for (const run of runsOf(gaps, said)) {
    const found = await calledIn(context, run)
    if (!found) return undefined
    called.push(...found)
  }
  const areas = await Promise.all(areasSaid(text).map((id) => comparableAt(context, `focus ${id}`)))
  const inOrder = called.toSorted((one, other) => one.at - other.at).map(({ one }) => one)
  const named = inOrder.length > 0 ? inOrder : areas.filter((one) => one !== undefined)
  return {
    words,
    has,
    named: [...new Map(named.map((one) => [refOf(one), one])).values()],
    opensWithAnd: first?.from === 0 && first.senses.includes('and'),
    isNamesOnly: spans.every(({ senses }) => bare.some((one) => senses.includes(one))),
  }
}

const bare = ['show', 'and', 'small', 'about', 'both', 'area1', 'area2', 'area3', 'area4', 'filler'] as const

type Run = readonly { from: number; words: readonly string[] }[]

/** Strange words in a row; “Urban _Wellbeing_ Lab” is one name, though a word of it says something by itself. */
function runsOf(gaps: Beside['gaps'], { words, spans }: Beside): Run[] {
  const runs: { from: number; to: number }[][] = []
  for (const gap of gaps) {
    const last = runs.at(-1)?.at(-1)
    const isJoint = ({ from, senses }: Beside['spans'][number]) =>
      from === last?.to && joints.some((one) => senses.includes(one))
    if (last && gap.from === last.to + 1 && spans.some(isJoint)) runs.at(-1)?.push(gap)
    else runs.push([gap])
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const from = first?.from ?? 0
    const parts =
      run.length > 1 ? run.map((gap) => ({ from: gap.from, words: words.slice(gap.from, gap.to) })) : []
    return [{ from, words: words.slice(from, last?.to) }, ...parts]
  })
}
const joints = ['area1', 'area2', 'area3', 'area4', 'city', 'call', 'largest', 'other'] as const

/** The whole run as one name, else each part, else each word; nothing where one of them is none. */
async function calledIn(
  context: Context,
  [whole, ...parts]: Run,
): Promise<{ at: number; one: Comparable }[] | undefined> {
  if (!whole) return []
  const one = await sideCalled(context, whole.words.join(' '))
  if (one) return [{ at: whole.from, one }]
  const smaller: Run =
    parts.length > 0 ? parts : whole.words.map((word) => ({ from: whole.from, words: [word] }))
  if (smaller.length < 2) return undefined
  const found = await Promise.all(smaller.map((part) => calledIn(context, [part])))
  return found.every((each) => each !== undefined) ? found.flat() : undefined
}
