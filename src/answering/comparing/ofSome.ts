import type { Context } from '../../command.ts'
import { type Beside, saidBeside } from '../../domain/query/besideNames.ts'
import { isRecordRef } from '../../domain/recordFact/kinds.ts'
import { recordOf } from '../../presentation/aboutRecord.ts'
import { type Comparable, comparableAt, refOf } from '../../presentation/beside/comparable.ts'
import { areasSaid, sideCalled } from './sideCalled.ts'

/** What a text says of some that it names, where every word is understood. */
export interface OfSome extends Pick<Beside, 'has' | 'words'> {
  named: readonly Comparable[]
  opensWithAnd: boolean
}

/** More words ask for more than the few that are known here. */
const mostWords = 18
/** What makes another question of it. */
const beyond = ['may', 'manner', 'average', 'share', 'lack'] as const

/** “Helsinki’s circular cluster”. */
const genitive = /['’]s(?!\p{L})/gu

export async function ofSome(context: Context, typed: string): Promise<OfSome | undefined> {
  const text = typed.replaceAll(genitive, ' ')
  const places = context.search.names.placesIn(text).filter(({ id }) => isRecordRef(id))
  const said = saidBeside(text, places)
  const { words, gaps, spans, has } = said
  if (words.length === 0 || words.length > mostWords || has(...beyond)) return undefined
  const [first] = spans
  const called: { at: number; one: Comparable }[] = []
  for (const { id, from } of places) {
    const one = await recordOf(context, id)
    if (one) called.push({ at: from, one })
  }
  for (const { from, to } of gaps) {
    const run = words.slice(from, to)
    const whole = await sideCalled(context, run.join(' '))
    const each = whole ? [whole] : await Promise.all(run.map((word) => sideCalled(context, word)))
    for (const one of each) {
      if (!one) return undefined
      called.push({ at: from, one })
    }
  }
  const areas = await Promise.all(areasSaid(text).map((id) => comparableAt(context, `focus ${id}`)))
  const inOrder = called.toSorted((one, other) => one.at - other.at).map(({ one }) => one)
  const named = inOrder.length > 0 ? inOrder : areas.filter((one) => one !== undefined)
  return {
    words,
    has,
    named: [...new Map(named.map((one) => [refOf(one), one])).values()],
    opensWithAnd: first?.from === 0 && first.senses.includes('and'),
  }
}
