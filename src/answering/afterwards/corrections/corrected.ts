import type { Context } from '../../../command.ts'
import { ordinalsIn } from '../../../domain/asked/ordinals.ts'
import { correctionIn, saysNotMeant } from '../../../domain/carriedOn/corrections/corrected.ts'
import { partnersOtherwise } from '../../../domain/carriedOn/ofBodies/partners.ts'
import { isPlaceAlone, replaceOrdinal } from '../../../domain/followUp.ts'
import { localityIn } from '../../../domain/locality.ts'
import { selectionOf } from '../../../domain/query/selection.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import { anyForm } from '../../../domain/recordKinds.ts'
import { regexOf } from '../../../domain/regexOf.ts'
import { recordOf, type Subject } from '../../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../../reply.ts'
import { isOf, isRecordRef, typedIn } from '../../../topic.ts'
import { tell } from '../../facts/factTold.ts'
import { organisationCalled } from '../../named/organisationCalled.ts'
import { queried } from '../../queried/queried.ts'
import { shownBefore } from '../ofList/listAgain.ts'
import { othersMeant } from './othersMeant.ts'

/** “No, I meant Vantaa / the second one / universities”: the last question again, with what was meant. Nothing where nothing is put right. */
export async function corrected(context: Context, question: string): Promise<Reply | undefined> {
  if (context.conversation && saysNotMeant(question)) return othersMeant(context, context.conversation)
  const said = correctionIn(question)
  if (!said) return undefined
  // “I meant AI projects”, before anything was shown.
  if (!context.conversation) return context.run(said)
  const nth = nthMeant(context, said)
  if (nth) return context.run(nth)
  const line = await partnersMeant(context, said)
  if (line) return context.run(line)
  const isList = typedIn(context.conversation?.topic, 'find') !== undefined
  const relisted = isList ? await relistedFor(context, said) : undefined
  if (relisted) return relisted
  const record = await recordMeant(context, said)
  if (record) return record
  const told = await context.run((await asked(context, said)) ?? and(context, said))
  return told.outcome === 'offered' ? context.run(said) : told
}

/** The last list, of what is meant; the same once more where it is that already: “I asked for projects”. */
const relistedFor = async (context: Context, said: string) =>
  (await queried(context, and(context, said))) ??
  (saysItsKind(context, said) ? shownBefore(context) : undefined)

const saysItsKind = ({ conversation }: Context, said: string) =>
  selectionOf(conversation?.topic ?? '')?.kind === 'project' && ofProjects.test(said)
const ofProjects = regexOf(
  String.raw`^\W*(?:the |vain |bara |only )?(?:hevi-?)?(?:${anyForm.project})\W*$`,
  'i',
)

const and = ({ t }: Context, said: string) => `${t({ fi: 'entä', sv: 'och', en: 'and' })} ${said}`

/** The last partners, of another place or kind. */
async function partnersMeant(context: Context, said: string): Promise<string | undefined> {
  return partnersOtherwise(said, context.conversation?.topic ?? '', await context.store.localities.all())
}

/** “Who leads the first one?” – “no, the second”; “focus 2” – “I meant 3”. */
function nthMeant({ conversation }: Context, said: string): string | undefined {
  const { question, shown = [], topic } = conversation ?? {}
  const [digit] = /^[1-4]$/u.exec(said) ?? []
  if (digit && isOf(topic, 'focus')) return `focus ${digit}`
  const [nth, ...others] = ordinalsIn(said)
  if (nth === undefined || others.length > 0 || !isPlaceAlone(said)) return undefined
  if (isOf(topic, 'focus')) return `focus ${nth + 1}`
  return (question && replaceOrdinal(question, said)) || shown[nth]
}

/** After a record, another that is meant: its card, or the same fact of it. */
async function recordMeant(context: Context, said: string): Promise<Reply | undefined> {
  const subject = await subjectMeant(context, said)
  return subject && ((await factOfMeant(context, said)) ?? context.run(`${subject.kind} ${subject.row.id}`))
}

/** Of the record that is meant, what the last question asked of another; nothing where it asked for none of its facts. */
export async function factOfMeant(context: Context, said: string): Promise<Reply | undefined> {
  const { question } = context.conversation ?? {}
  const subject = question ? await subjectMeant(context, said) : undefined
  if (!question || !subject) return undefined
  const asked = factAsked(context.search.names.namedIn(question)?.rest ?? question, subject.kind)
  const isFact = asked && asked.kinds[0] !== 'what' && asked.rest.split(' ').length <= mostStrange
  return isFact ? tell(context, { subject, asked: { ...asked, rest: '' }, question }) : undefined
}

async function subjectMeant(context: Context, said: string): Promise<Subject | undefined> {
  if (!isRecordRef(context.conversation?.topic)) return undefined
  const row = await organisationCalled(context, said)
  const ref = row ? `organisation:${row.id}` : named(context.search.names, said)
  return ref && isRecordRef(ref) ? recordOf(context, ref) : undefined
}
const mostStrange = 1

/** The last question with another place or name in it. */
async function asked(context: Context, said: string): Promise<string | undefined> {
  const { question } = context.conversation ?? {}
  if (!question) return undefined
  const places = await context.store.localities.all()
  const [other, place] = [localityIn(question, places), localityIn(said, places)]
  if (other && place) return `${other.rest} ${context.t(place.place)}`
  const { names } = context.search
  const before = names.namedIn(question)
  return before && named(names, said) ? `${before.rest} ${said}` : undefined
}

/** “The challenge engine”: the article is in no name. */
const named = (names: Context['search']['names'], said: string) =>
  names.namedIn(said)?.id ?? names.namedByPart(said.replace(/^(?:the|an?|den|det|se|sitä)\s+/iu, ''))
