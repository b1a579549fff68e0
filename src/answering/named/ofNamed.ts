import type { Context } from '../../command.ts'
import type { Decision } from '../../domain/answer.ts'
import { saidBeforeIt } from '../../domain/asked/askedOfIt.ts'
import { nameAsked } from '../../domain/asked/bodies/nameAsked.ts'
import { expectedValues } from '../../domain/asked/expected.ts'
import { saysIt } from '../../domain/asked/pointing.ts'
import { askedBesideIntroduction } from '../../domain/asker/introduced.ts'
import { factAsked, restOf } from '../../domain/recordFact/factAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { saidNearly, sureBeside } from '../../domain/thresholds.ts'
import { opening } from '../../presentation/opening.ts'
import { asItsProject, namedInPart, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { notRecorded } from '../../presentation/records/notRecorded.ts'
import { recordFact } from '../../presentation/records/recordFact.ts'
import { allNames } from '../../presentation/records/records.ts'
import { onlyThis, saidOf } from '../../presentation/records/saidOf.ts'
import type { Reply } from '../../reply.ts'
import { cardIn, isOf } from '../../topic.ts'

/**
 * “What does HSY bring to the cities’ projects?”, “in which districts did KauKo try things?”: a record is named, and what was
 * found does not speak of it. What the record says of it, or what is known of it instead.
 */
export async function ofNamed(
  context: Context,
  question: string,
  decision: Decision,
): Promise<Reply | undefined> {
  const one = await oneNamed(context, question, decision)
  if (!one || ofAgreement.test(one.rest)) return undefined
  const { subject, rest } = one
  if (isIntroduced(context, question, subject)) return context.run(`${subject.kind} ${subject.row.id}`)
  if (await speaksOf(context, decision, subject)) return undefined
  if (saidBeforeIt(question) !== undefined) return context.run(`${subject.kind} ${subject.row.id}`)
  if (subject.kind === 'organisation') return ofBody(context, subject, { rest, decision })
  const asked = factAsked(rest, subject.kind)
  if (asked?.kinds.some((kind) => kind !== 'what')) return recordFact(context, { subject, asked, question })
  // “FAIR is a project, I asked about it” asks for its card.
  const isWhole = restOf(rest.replaceAll(askedOfIt, ' '), subject.kind)
    .split(' ')
    .every((word) => word.length < shortest)
  if (asked || isWhole) return context.run(`${subject.kind} ${subject.row.id}`)
  return notRecorded(context, subject, rest)
}

/** “Tell me about HUS. Have they done it before?”: one sentence asks of it and nothing else. */
const isIntroduced = ({ search }: Context, question: string, { kind, row }: Subject) =>
  question.split(/(?<=[.!?])\s+/u).some((sentence, at, { length }) => {
    const named = length > 1 ? search.names.namedIn(nameAsked(sentence) ?? '') : undefined
    return named?.rest === '' && named.id === `${kind}:${row.id}`
  })

const askedOfIt = wholeWords(
  'kysyin|kysyn|tarkoitin|tarkoitan|siitä|sitä|nimeltä|nimeltään|frågade|frågar|menade|menar|heter|asked|asking|about|meant|called|named',
  'gi',
)
/** In letters: shorter words say nothing of what is asked. */
const shortest = 4
/** Whether the agreement speaks of them is told by the cards. */
const ofAgreement = wholeWords(
  String.raw`\p{L}*sopimu\p{L}*|sopparis\p{L}*|\p{L}*avtal(?:et|ets|en)?|agreement`,
)

/** The one project, or else the one body, that is named by its whole name, and what else is said. */
async function oneNamed(context: Context, question: string, decision: Decision) {
  const { names } = context.search
  // “We’re at Haaga-Helia. Can we apply?” names who asks.
  const isOfIt = saidBeforeIt(question) !== undefined
  const asked = isOfIt ? question : (askedBesideIntroduction(question) ?? question)
  const ids = [...new Set(names.placesIn(asked).map(({ id }) => id))]
  const projects = ids.filter((id) => !isOf(id, 'organisation'))
  const [id, ...others] = projects.length > 0 ? projects : ids
  if (others.length > 0) return undefined
  const whole = id === undefined ? undefined : { id, rest: names.namedIn(asked)?.rest ?? asked }
  const found = whole ?? (decision.outcome === 'answered' ? undefined : namedInPart(context, asked))
  if (!found || (isOf(found.id, 'organisation') && isOfProjectShown(context, asked))) return undefined
  const { rest } = found
  const subject = await recordOf(context, await asItsProject(context, found.id, rest))
  // What HEVi does is told by the cards.
  const isProgramme = subject?.kind === 'project' && subject.row.focusArea === 'coordination'
  return subject && !isProgramme ? { subject, rest } : undefined
}

/** “Luke was in it, right? What did they do?”: what a body did in the project just shown. */
const isOfProjectShown = ({ conversation }: Context, question: string) =>
  isOf(conversation?.topic, 'project') && saysIt(question)

/** Its whole text is short; where it holds none of what was asked, this is said. */
async function ofBody(
  context: Context,
  subject: Subject,
  { rest, decision }: { rest: string; decision: Decision },
): Promise<Reply | undefined> {
  const isValue = expectedValues(rest) !== undefined
  const found = decision.outcome === 'answered' ? decision.hit : undefined
  const isGap = found?.entry.given?.gap === true
  // What is said of all (“how many percent must Metropolia pay itself?”) holds for one, too.
  if (found && (isGap ? found.score >= sureBeside : isValue)) return undefined
  const card = await context.run(`${subject.kind} ${subject.row.id}`)
  if (isValue || isGap) return opening({ ...card, outcome: 'unknown' }, context.t(onlyThis))
  return (await saidOf(context, subject, rest)).length > 0 ? card : opening(card, context.t(onlyThis))
}

/** Is what was found said nearly so, the record itself, or a text that names it? */
async function speaksOf({ store }: Context, decision: Decision, { kind, row }: Subject): Promise<boolean> {
  if (decision.outcome !== 'answered') return false
  const { entry, score } = decision.hit
  const id = cardIn(entry.ref)
  if (score >= saidNearly || isOf(entry.ref, 'command')) return true
  const card = id === undefined ? undefined : await store.cards.get(id)
  const said = card ? Object.values(card.text).join(' ') : ''
  const names = kind === 'call' ? Object.values(row.title) : allNames(row)
  return names.some((name) => said.includes(name))
}
