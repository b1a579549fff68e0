import type { Context } from '../../../command.ts'
import { measureSaid } from '../../../domain/query/measureSaid.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import type { FactKind } from '../../../domain/recordFact/kinds.ts'
import { wholeWords } from '../../../domain/regexOf.ts'
import { projectStatus } from '../../../domain/status.ts'
import { recordList } from '../../../presentation/lists/recordList.ts'
import type { Subject } from '../../../presentation/records/aboutRecord.ts'
import { factsOf, recordFact } from '../../../presentation/records/recordFact.ts'
import type { TellingFact } from '../../../presentation/records/tellingFact.ts'
import { note, type Reply } from '../../../reply.ts'
import { sameTopic } from '../../../topic.ts'
import { lastListed, ofOneKind } from './lastListed.ts'

/** Asks for the whole record (“what”), or narrows the list (“which are running”, “which take partners”). */
const notListed: ReadonlySet<FactKind> = new Set(['what', 'status', 'join'])

export const severalOfThem = wholeWords(
  'ne|niitä|niiden|niihin|niissä|niillä|niistä|nämä|näiden|näitä|noiden|kaikki|kaikkien|kaikissa|kaikilla|kaikkia|kukin|kutakin|kunkin|jokainen|jokaista|jokaisen|de|dem|dom|deras|dessa|alla|varje|var och en|vart och ett|respektive|they|them|their|those|these|each|each one|every one|all',
)

/** “Paljonko niistä on EU-rahaa?” says “of them”, too. */
const beside = (rest: string) => rest.replace(severalOfThem, '').trim()

/** “When do they end?”, “kuka niitä vetää?” after a list: of each what was asked. */
export async function ofEach(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, question: before = '' } = context.conversation ?? {}
  // The first of a list in order is “it”.
  const isFirst = measureSaid(before ?? '') !== undefined
  const isOfTime = !isFirst && asksTimeOfIt(question)
  // “And who carried them out?” of the two that were compared.
  const isOfTwo = topic === 'comparison' && !isOfTime
  if (!topic || !(isOfTime || isOfTwo || severalOfThem.test(question))) return undefined
  const subjects = ofOneKind(await lastListed(context))
  if (isOfTime) return ofOnlyRunning(context, subjects, question)
  const [first] = subjects
  const asked = first && first.kind !== 'organisation' ? factAsked(question, first.kind) : undefined
  if (!asked || beside(asked.rest) !== '' || !isOfEach(asked.kinds)) return undefined
  return toldOfEach(context, subjects, asked.kinds)
}

/** Each can be told in its line of a list. */
export const isOfEach = (kinds: readonly FactKind[]) => kinds.some((one) => !notListed.has(one))

/** Of each what was asked, as a list. */
export async function toldOfEach(
  context: Context,
  subjects: readonly Subject[],
  kinds: readonly FactKind[],
): Promise<Reply> {
  const told = await Promise.all(
    subjects
      .slice(0, most)
      .map(async (subject) => ({ subject, detail: await detailOf(context, subject, kinds) })),
  )
  const left = subjects.length - told.length
  return {
    outcome: 'answered',
    topic: sameTopic(context),
    parts: [
      ...(await recordList(context, told, ({ detail }) => detail)),
      ...(left > 0 ? [note(context.t(words.others(left)))] : []),
    ],
  }
}
/** “Mihin asti se jatkuu?” after a list of which but one goes on. */
async function ofOnlyRunning(context: Context, listed: readonly Subject[], question: string) {
  const [only, ...others] = listed.filter(
    (one) => one.kind === 'project' && projectStatus(one.row, context.today) === 'ongoing',
  )
  return only && others.length === 0
    ? recordFact(context, { subject: only, asked: { kinds: ['end'], rest: '' }, question })
    : undefined
}

function asksTimeOfIt(question: string): boolean {
  const asked = pointsAtOne.test(question) ? factAsked(question, 'project') : undefined
  return asked?.rest === '' && asked.kinds.includes('end')
}
const pointsAtOne = wholeWords('se|det|den|it')

/** More are no longer read. */
const most = 20

async function detailOf(context: Context, subject: Subject, kinds: readonly FactKind[]): Promise<string> {
  const told = (await factsOf(context, subject)).filter(({ tells }) =>
    tells.some((kind) => kinds.includes(kind)),
  )
  const mainly = told.filter(({ tells }) => kinds.some((kind) => kind === tells[0]))
  return inWords(mainly.length > 0 ? mainly : told) ?? context.t(words.unknown)
}

/** What was asked for needs no label where there is but one, of the whole. */
function inWords(facts: readonly TellingFact[]): string | undefined {
  const [only, ...others] = facts
  return others.length > 0 || only?.ofPart
    ? facts.map(({ label, value }) => `${label}: ${value}`).join(', ')
    : only?.value
}

const words = {
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
  others: (count: number) => ({
    fi: `Listalla on vielä ${count} muuta.`,
    sv: `På listan finns ytterligare ${count}.`,
    en: `There are ${count} more on the list.`,
  }),
}
