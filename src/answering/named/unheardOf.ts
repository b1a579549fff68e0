import type { Context } from '../../command.ts'
import { aspectsIn } from '../../domain/aspects/aspects.ts'
import { localityIn } from '../../domain/locality.ts'
import type { Names } from '../../domain/search/namedIn.ts'
import { recordsNamed } from '../../domain/search/names.ts'
import type { Hit } from '../../domain/search/search.ts'
import { saidButForAWord } from '../../domain/thresholds.ts'
import { type Heard, heardIn } from '../../domain/unheard/heard.ts'
import { type MayBeName, mayBeNamed } from '../../domain/unheard/mayBeNamed.ts'
import { everyRecord } from '../../presentation/lists/findable.ts'
import { notOnRecord } from '../../presentation/records/notOnRecord.ts'
import type { Reply } from '../../reply.ts'

/** They have answers of their own. */
const others = new Set(['otherProgramme', 'otherBody', 'company'])

/** “Who runs the AlphaBridge project?”: nothing by that name is on record. Nothing where a name is known, or none is asked about. */
export async function unheardOf(
  context: Context,
  question: string,
  [best]: readonly Hit[],
): Promise<Reply | undefined> {
  if (best && best.score >= saidButForAWord) return undefined
  const asked = mayBeNamed(question)
  if (
    !asked ||
    (!asked.quoted && !asked.words.some(({ as }) => as !== undefined)) ||
    aspectsIn(question).some((aspect) => others.has(aspect))
  )
    return undefined
  const heard = await heardBy(context)
  if (asked.quoted && !heard.says(asked.quoted) && !recordsNamed(asked.quoted, context.search.names.all).sure)
    return notOnRecord(context, question, { kind: asked.kind, name: asked.quoted })
  const places = await context.store.localities.all()
  const isPlace = (word: string) => /^hevi\p{L}*$/iu.test(word) || localityIn(word, places) !== undefined
  const isNew = ({ word, as }: MayBeName) =>
    as !== undefined && as !== 'form' && !heard.has(word) && (as === 'written' || heard.isStrange(word))
  const names = asked.words.filter(({ word }) => !isPlace(word))
  if (
    !names.some(isNew) ||
    !names.every((name) => name.as === 'written' || name.as === 'form' || isNew(name))
  )
    return undefined
  return notOnRecord(context, question, { kind: asked.kind, name: names.map(({ word }) => word).join(' ') })
}

/** Read anew when records changed. */
const known = new WeakMap<Names, Promise<Heard>>()

function heardBy(context: Context): Promise<Heard> {
  const { names } = context.search
  const before = known.get(names)
  if (before) return before
  const reading = allTexts(context).then(heardIn)
  known.set(names, reading)
  return reading
}

async function allTexts(context: Context): Promise<string[]> {
  const { store, search } = context
  const [records, cards, phrasings, terms, instruments, bodies] = await Promise.all([
    everyRecord(context),
    store.cards.all(),
    store.phrasings.all(),
    store.terms.all(),
    store.instruments.all(),
    store.governance.all(),
  ])
  // People ask for many a thing that there is not.
  const gaps = new Set(cards.filter(({ kind }) => kind === 'gap').map(({ id }) => `card:${id}`))
  return [
    ...search.names.all.flatMap(({ names }) => names),
    ...records.flatMap(({ texts }) => texts),
    ...[
      ...cards.flatMap(({ title, text }) => [title, text]),
      ...instruments.flatMap(({ name, agreementSays }) => [name, agreementSays]),
      ...bodies.flatMap(({ name, role }) => [name, role]),
    ].flatMap((text) => Object.values(text)),
    ...terms.flatMap(({ fi, sv, en }) => [fi, sv, en]),
    ...phrasings.flatMap(({ id, fi, sv, en }) => (gaps.has(id) ? [] : [...fi, ...sv, ...en])),
  ]
}
