import type { Context } from '../../command.ts'
import { coordinationMeant } from '../../domain/asked/bodies/coordinationMeant.ts'
import { ordinalsIn, withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { saysIt } from '../../domain/asked/pointing.ts'
import { cardAfter } from '../../domain/carriedOn/ofStatement/afterCard.ts'
import { measureSaid } from '../../domain/query/measureSaid.ts'
import { type Asked, factAsked } from '../../domain/recordFact/factAsked.ts'
import type { RecordKind } from '../../domain/recordFact/kinds.ts'
import { pointsAtRecord } from '../../domain/recordFact/pointsAtRecord.ts'
import { recordsNamed } from '../../domain/search/names.ts'
import { idIn, isOf, isRecordRef, kindOf, onTopic, openedBy, openingOf, typedIn } from '../../topic.ts'
import { asksOfProject, ownProject } from './ownProject.ts'
import type { CallRow, OrganisationRow, ProjectRow } from './records.ts'

export type Subject =
  | { kind: 'project'; row: ProjectRow }
  | { kind: 'call'; row: CallRow }
  | { kind: 'organisation'; row: OrganisationRow }

export interface AskedOf {
  subject: Subject
  asked: Asked
  /** In whose words. */
  question?: string
}

/** The record that was last shown, or one of the last list by its place, and what this message asks about it; nothing where it speaks of something else. */
export async function askedOfLast(context: Context, question: string): Promise<AskedOf | undefined> {
  const listed = nthShown(context, question)
  if (!listed && isBeyondList(context, question)) return undefined
  const shown = listed ?? lastShown(context) ?? (await toldOf(context, question))
  const ref = shown && (await asItsProject(context, shown, question))
  const text = listed ? withoutOrdinals(question) : question
  const asked = ref === undefined ? undefined : factAsked(text, kindOf(ref) as RecordKind)
  if (ref === undefined || !asked || !isOfIt(context, text, asked)) return undefined
  const subject = await recordOf(context, ref)
  return subject && !namesOther(context, text, subject) ? { subject, asked } : undefined
}

/** “Paljonko KauKo maksoi?”, “when does the coordination project end?” after another: what is named goes before what was shown. */
function namesOther({ search }: Context, text: string, { kind, row }: Subject): boolean {
  const named = search.names.namedIn(text)?.id
  if (isOf(named, 'project', 'call')) return named !== `${kind}:${row.id}`
  const isOfCoordination = kind === 'project' && row.focusArea === 'coordination'
  return !isOfCoordination && coordinationMeant(text) !== undefined
}

/** Nothing else is spoken of, or “it” is, with a word or two that name nothing. */
function isOfIt({ search }: Context, text: string, { kinds, rest }: Asked): boolean {
  if (rest === '') return true
  // “Kan Arcada ännu gå med?”: whoever wants to join it.
  if (kinds[0] === 'join' && isBody(search, rest)) return true
  const isSure = kinds[0] !== 'what' && pointsAtRecord(text) && rest.split(' ').length <= mostStrange
  const isName = (word: string) => /^\p{Lu}/u.test(word) || search.names.namedByPart(word) !== undefined
  const isNamed = search.names.namedIn(rest) ?? search.names.namedByPart(rest)
  return isSure && isNamed === undefined && !rest.split(' ').some(isName)
}
const mostStrange = 2

/** The name of an organisation, or “Aalto”, and nothing else. */
const isBody = ({ names }: Context['search'], text: string) => {
  const whole = names.namedIn(text)
  const id = whole?.rest.trim() === '' ? whole.id : recordsNamed(text, names.all).sure?.id
  return isOf(id, 'organisation')
}

/** The record that the question itself names, and what it asks about it. */
export async function askedOfNamed(context: Context, question: string): Promise<AskedOf | undefined> {
  const kinds = recordKinds.filter((kind) => factAsked(question, kind))
  if (kinds.length === 0) return undefined
  const found = await named(context, question, kinds)
  const isWhole = found?.asked.rest === '' && context.search.names.namedIn(question)?.id === found.ref
  if (!found || (found.asked.kinds[0] === 'what' && !isWhole)) return undefined
  const subject = await recordOf(context, found.ref)
  return subject && { subject, asked: found.asked }
}

/** The project or call whose name, or the better part of it, is said in two or three words: “Food Waste got 700 000 euros”. */
export function namedInPart({ search }: Context, text: string): { id: string; rest: string } | undefined {
  const words = text.split(/\s+/u)
  for (const length of [3, 2]) {
    for (let at = 0; at + length <= words.length && words.length > length; at += 1) {
      const id = search.names.namedByPart(words.slice(at, at + length).join(' '))
      if (id !== undefined && isOf(id, 'project', 'call'))
        return { id, rest: words.toSpliced(at, length).join(' ') }
    }
  }
  return undefined
}

/** “Haste moottori”: the record whose name was written in pieces; its line. */
export function namedInPieces({ search }: Context, typed: string): string | undefined {
  const words = typed.split(' ')
  const isName =
    words.length > 1 && words.length <= mostPieces && words.every((word) => /^\p{L}{3,}$/u.test(word))
  const id = isName ? recordsNamed(words.join(''), search.names.all).sure?.id : undefined
  return id && openingOf(id)
}
const mostPieces = 3

/** Says “it” or “this project” of the record that was last shown, but asks what no record tells. */
export async function pointsAtLast(context: Context, question: string): Promise<Subject | undefined> {
  const last = pointsAtRecord(question) ? lastShown(context) : undefined
  if (last === undefined) return undefined
  const other = context.search.names.namedIn(question)?.id
  // Who takes part in a project may be asked about beside it.
  const isOther = other !== undefined && other !== last && !isOf(other, 'organisation')
  const ref = isOther ? undefined : last
  return ref ? recordOf(context, ref) : undefined
}

/** The record that was last shown, or the one that the question points at by its place in the last list. */
export async function lastSubject(context: Context, question: string): Promise<Subject | undefined> {
  const ref = nthShown(context, question) ?? lastShown(context)
  return ref === undefined ? undefined : recordOf(context, ref)
}

interface Found {
  ref: string
  asked: Asked
}

async function named(
  context: Context,
  question: string,
  kinds: readonly RecordKind[],
): Promise<Found | undefined> {
  const { search } = context
  const whole = search.names.namedIn(question)
  if (whole) return askedBeside(await asItsProject(context, whole.id, whole.rest), whole.rest)
  for (const kind of kinds) {
    const asked = factAsked(question, kind)
    if (!asked || isGeneral(asked.rest)) continue
    const ref = search.names.namedByPart(asked.rest) ?? addressed(search.names.all, asked)
    if (ref && kindOf(ref) === kind) return { ref, asked: { ...asked, rest: '' } }
  }
  return undefined
}

/** Of a body that is itself a project: that project, where something is asked that no body has. */
export async function asItsProject(context: Context, ref: string, question: string): Promise<string> {
  return asksOfProject(question) ? itsProject(context, ref) : ref
}

/** Of a body that is itself a project: that project; else what was given. */
export async function itsProject(context: Context, ref: string): Promise<string> {
  if (!isOf(ref, 'organisation')) return ref
  const subject = await recordOf(context, ref)
  const own = subject?.kind === 'organisation' && ownProject(subject.row, await context.store.projects.all())
  return own ? `project:${own.id}` : ref
}

/** Besides the name one word at most may be strange. */
function askedBeside(ref: string, rest: string): Found | undefined {
  const asked = factAsked(rest, kindOf(ref) as RecordKind)
  return asked && asked.rest.split(' ').length === 1 ? { ref, asked } : undefined
}

/** “Aalto’s website”: who is looked up by a word that others have in their names, too. */
const addressed = (all: Context['search']['names']['all'], { kinds, rest }: Asked) =>
  kinds.some((kind) => kind === 'contact' || kind === 'place') ? recordsNamed(rest, all).sure?.id : undefined

/** “Who leads the second one?”: the record in that place of the last list. */
function nthShown({ conversation }: Context, question: string): string | undefined {
  const [nth, ...others] = ordinalsIn(question)
  const line = nth === undefined || others.length > 0 ? undefined : conversation?.shown[nth]
  const ref = line && openedBy(line)
  return isRecordRef(ref) ? ref : undefined
}

/** “Who leads the second?” after a list of one. */
const isBeyondList = ({ conversation }: Context, question: string) =>
  typedIn(conversation?.topic, 'find') !== undefined && ordinalsIn(question).length > 0

const recordKinds = ['project', 'call', 'organisation'] as const

/** One record alone, the only one of a list, or the greatest of a list that was put in order. */
function lastShown({ conversation }: Context): string | undefined {
  const { shown = [], question } = conversation ?? {}
  const isFirst = shown.length === 1 || (question && measureSaid(question))
  const only = isFirst && shown[0] ? openedBy(shown[0]) : undefined
  return [conversation?.topic, only].find(isRecordRef) ?? undefined
}

/** “When does it end?” after a statement on the coordination project is asked of that project. */
async function toldOf(context: Context, question: string): Promise<string | undefined> {
  const isOfCard = cardAfter(context.conversation?.topic ?? '', question) !== undefined
  return toldOfCoordination(context) && !isOfCard && saysIt(question)
    ? coordinationProject(context)
    : undefined
}

/** The project of those who coordinate, in its present phase. */
export async function coordinationProject({ store }: Context): Promise<string> {
  const body = await store.governance.get('coordination-project')
  return `project:${body?.projects?.at(-1)}`
}

const ofCoordination = onTopic({
  card: String.raw`(?:gap-)?coordination(?:-\S+)?`,
  governance: 'coordination-project',
})
const toldOfCoordination = ({ conversation }: Context) => ofCoordination(conversation?.topic)

/** The coordination project, right after a statement on it. */
export const ofCoordinationTold = async (context: Context): Promise<Subject | undefined> =>
  toldOfCoordination(context) ? recordOf(context, await coordinationProject(context)) : undefined

export const titleOf = (subject: Subject) => (subject.kind === 'call' ? subject.row.title : subject.row.name)

/** The record of a ref such as `project:kauko`. */
export async function recordOf({ store }: Context, ref: string): Promise<Subject | undefined> {
  const kind = kindOf(ref) as RecordKind
  const id = idIn(ref, kind) ?? ''
  const row = await {
    project: () => store.projects.get(id),
    call: () => store.calls.get(id),
    organisation: () => store.organisations.get(id),
  }[kind]?.()
  return row && ({ kind, row } as Subject)
}

/** Names of records are made of such words, but they mean the programme itself. */
export const isGeneral = (words: string) =>
  /(^|\s)(hevi\p{L}*|ohjelma\p{L}*|program\p{L}*|sopimu\p{L}*|ekosysteemi\p{L}*|ekosystem\p{L}*|ecosystem\p{L}*|avtal\p{L}*|agreement\p{L}*|portfolio\p{L}*|portfölj\p{L}*|samordning\p{L}*|koordinaatio\p{L}*|coordination)($|\s)/iu.test(
    words,
  )
