import type { Context } from '../command.ts'
import { greatestIn } from '../domain/asked/greatest.ts'
import { factAsked } from '../domain/recordFact/factAsked.ts'
import type { FactKind } from '../domain/recordFact/kinds.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { inOrder } from '../presentation/inOrder.ts'
import { factsOf } from '../presentation/recordFact.ts'
import { recordList } from '../presentation/recordList.ts'
import { shownFacts } from '../presentation/tellingFact.ts'
import type { Fact, Reply } from '../reply.ts'
import { ofTheirKind } from './ofTheirKind.ts'
import { recordsShown } from './recordsShown.ts'

/** Told by the whole record; or narrowing the list. */
const notListed: ReadonlySet<FactKind> = new Set(['what', 'status', 'join'])

const severalOfThem = wholeWords(
  'ne|niitä|niiden|niihin|niissä|niillä|niistä|nämä|näiden|näitä|noiden|kaikki|kaikkien|de|dem|dom|deras|dessa|alla|varje|they|them|their|those|these|each|all',
)

/** “When do they end?”, “kuka niitä vetää?” after a list: of each what was asked. “Which has the largest budget?”: in that order. */
export async function ofEach(context: Context, question: string): Promise<Reply | undefined> {
  const greatest = greatestIn(question)
  if (greatest) {
    const subjects = await ofTheirKind(context, question, greatest)
    return subjects && inOrder(context, subjects, greatest)
  }
  const { topic } = context.conversation ?? {}
  if (!topic?.startsWith('command:')) return undefined
  const refs = recordsShown(context).map((line) => line.replace(' ', ':'))
  const isOfOne = (kind: 'project' | 'call') => refs.every((ref) => ref.startsWith(`${kind}:`))
  const kind = isOfOne('project') ? 'project' : isOfOne('call') ? 'call' : undefined
  const asked = kind && severalOfThem.test(question) ? factAsked(question, kind) : undefined
  if (refs.length < 2 || asked?.rest !== '' || asked.kinds.every((one) => notListed.has(one)))
    return undefined
  const subjects = (await Promise.all(refs.map((ref) => recordOf(context, ref)))).filter(
    (one) => one !== undefined,
  )
  const told = await Promise.all(
    subjects.map(async (subject) => ({ subject, detail: await detailOf(context, subject, asked.kinds) })),
  )
  return { outcome: 'answered', topic, parts: await recordList(context, told, ({ detail }) => detail) }
}

async function detailOf(context: Context, subject: Subject, kinds: readonly FactKind[]): Promise<string> {
  const told = (await factsOf(context, subject)).filter(({ tells }) =>
    tells.some((kind) => kinds.includes(kind)),
  )
  const mainly = told.filter(({ tells }) => kinds.some((kind) => kind === tells[0]))
  return inWords(shownFacts(mainly.length > 0 ? mainly : told)) ?? context.t(words.unknown)
}

/** What was asked for needs no label where there is but one. */
function inWords(facts: readonly Fact[]): string | undefined {
  const [only, ...others] = facts
  return others.length > 0 ? facts.map(({ label, value }) => `${label}: ${value}`).join(', ') : only?.value
}

const words = {
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
}
