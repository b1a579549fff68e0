import type { Context } from '../../command.ts'
import { factAsked } from '../../domain/recordFact/factAsked.ts'
import { anyForm } from '../../domain/recordKinds.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { saidButForAWord } from '../../domain/thresholds.ts'
import {
  type AskedOf,
  askedOfLast,
  askedOfNamed,
  pointsAtLast,
} from '../../presentation/records/aboutRecord.ts'
import { notRecorded } from '../../presentation/records/notRecorded.ts'
import { recordFact } from '../../presentation/records/recordFact.ts'
import type { Reply } from '../../reply.ts'
import { toldInstead } from '../leaning/ofBodies.ts'
import { contactTold } from './contactTold.ts'

/**
 * “Who funds it?” after a project's card, “when does Kiertotalot end?”: what that record says of it. Nothing where the
 * message asks no such thing, or a card is known to answer it.
 */
export async function factTold(context: Context, question: string): Promise<Reply | undefined> {
  const last = await askedOfLast(context, question)
  if (last) return tell(context, { ...last, question })
  const unasked = await unaskable(context, question)
  if (unasked?.kind === 'organisation') {
    const asked = factAsked(question, 'project')?.kinds ?? []
    return (await toldInstead(context, unasked.row, asked)) ?? notRecorded(context, unasked, question)
  }
  const contact = await contactTold(context, question)
  if (contact) return contact
  const named = await askedOfNamed(context, question)
  if (!named) return undefined
  const [best] = context.search.find(question, 1)
  const isCard = best?.entry.ref.startsWith('card:') && best.score >= saidButForAWord
  return isCard ? undefined : tell(context, { ...named, question })
}

/** “How long does it go on?” of a body: no body has an end, and another's would be a wrong answer. */
async function unaskable(context: Context, question: string) {
  const subject = await pointsAtLast(context, question)
  return subject?.kind === 'organisation' && factAsked(question, 'project')?.rest === '' ? subject : undefined
}

const ofProjects = wholeWords(anyForm.project)

/** “Missä hankkeissa se on mukana?”: those, not its card again. */
async function projectsOf(context: Context, id: string): Promise<Reply | undefined> {
  const reply = await context.run(`find kind:project with:${id}`)
  return reply.outcome === 'answered' ? reply : undefined
}

/** What it is about, and who is in an organisation, stand on the whole card. */
export async function tell(context: Context, of: AskedOf): Promise<Reply> {
  const { subject, asked, question = '' } = of
  const [first] = asked.kinds
  const isList = subject.kind === 'organisation' && asked.kinds.includes('partners')
  const projects = isList && ofProjects.test(question) ? await projectsOf(context, subject.row.id) : undefined
  if (projects) return projects
  return isList || first === 'what'
    ? context.run(`${subject.kind} ${subject.row.id}`)
    : recordFact(context, of)
}

/** “What colour is its logo?” after a card: that record does not say. Nothing where no record was spoken of. */
export async function saidOfNothing(context: Context, question: string): Promise<Reply | undefined> {
  const subject = await pointsAtLast(context, question)
  return subject && notRecorded(context, subject, question)
}
