import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { isAhead, isOwn, projectStatus } from '../../domain/status.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { type Button, buttons, facts, heading, note, type Part, type Reply, text } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { whoKnowsOf } from '../cards/whoKnows.ts'
import { sourcesPart } from '../sources.ts'
import { programmes } from '../vocabulary.ts'
import { type AskedOf, type Subject, titleOf } from './aboutRecord.ts'
import { callFacts } from './callFacts.ts'
import { wasWithdrawn } from './calls.ts'
import { callSentences } from './callSentences.ts'
import { timeTold } from './lastingTold.ts'
import { inEuRecord, ownShareOf, type Sentence } from './moneySaid.ts'
import { notSaid } from './notSaid.ts'
import { organisationFacts } from './organisationFacts.ts'
import { partnersOf } from './partnersSaid.ts'
import { projectFacts } from './projectFacts.ts'
import { isUnconfirmed, type ProjectRow } from './records.ts'
import { onlyThis } from './saidOf.ts'
import { shownFacts, type TellingFact } from './tellingFact.ts'
import { isNotAllEus, leadInWords, resultsOf } from './toldInWords.ts'

/** What was asked about one record, from its own fields; where it has none, that it is not known, and who knows. */
export async function recordFact(
  context: Context,
  { subject, asked, question = '' }: AskedOf,
): Promise<Reply> {
  const { t } = context
  const kinds = subject.kind === 'call' ? asked.kinds.flatMap(ofCall) : asked.kinds
  const told = await factsOf(context, subject)
  const said = (await Promise.all(kinds.map((kind) => sentences(context, subject, kind, question)))).flat()
  const shown = shownFacts(told, kinds)
  const missing = kinds.filter(
    (kind) =>
      !told.some(({ tells }) => tells.includes(kind)) && !said.some(({ tells }) => tells.includes(kind)),
  )
  const title = t(titleOf(subject))
  const isKnown = missing.length < kinds.length
  const ref = `${subject.kind}:${subject.row.id}` as const
  return {
    outcome: isKnown ? 'answered' : 'unknown',
    topic: ref,
    parts: [
      heading(title),
      ...withdrawal(context, subject),
      ...timeTold(context, subject, kinds, question).map((one) => text(one)),
      ...(subject.kind === 'project' && kinds.includes('support')
        ? isNotAllEus(subject.row, question).map((one) => text(t(one)))
        : []),
      ...[...new Set(said.map((sentence) => sentence.text))].map((one) => text(one)),
      ...(shown.length > 0 ? [facts(...shown)] : []),
      ...(missing.length > 0 ? [text(t(notSaid(subject.kind, missing)))] : []),
      ...(missing.includes('lead') ? behindOf(context, subject) : []),
      ...(missing.length > 0 || kinds.some((kind) => kind === 'contact' || kind === 'join')
        ? await whoKnowsOf(context, subject)
        : []),
      ...notesOn(context, subject, kinds),
      ...(subject.row.sources.length > 0 ? [await sourcesPart(context, ref, subject.row)] : []),
      buttons(
        { label: t(words.all), command: `${subject.kind} ${subject.row.id}` },
        ...more(context, subject, kinds),
      ),
    ],
  }
}

/** How a call went is told from its opening to the projects that it started. */
const ofCall = (kind: FactKind): readonly FactKind[] =>
  kind === 'course' ? ['funded', 'start', 'end', 'status', 'budget', 'received', 'started'] : [kind]

/** The lines of its card. */
export function factsOf(context: Context, subject: Subject): Promise<TellingFact[]> {
  if (subject.kind === 'project') return projectFacts(context, subject.row)
  return subject.kind === 'call' ? callFacts(context, subject.row) : organisationFacts(context, subject.row)
}

/** Who an organisation’s own text names beside it: the nearest to who is behind it. */
function behindOf({ t, search }: Context, { kind, row }: Subject): Part[] {
  if (kind !== 'organisation') return []
  const sentences = t(row.competences).split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const naming = sentences.filter((one) =>
    search.names.placesIn(one).some(({ id }) => isOf(id, 'organisation') && id !== `organisation:${row.id}`),
  )
  return naming.length > 0 ? [text(t(onlyThis)), text(naming.join(' '))] : []
}

/** What a date means for whoever asks, and what is told in sentences. */
async function sentences(
  context: Context,
  subject: Subject,
  kind: FactKind,
  question: string,
): Promise<Sentence[]> {
  const { t } = context
  if (subject.kind === 'project' && kind === 'share') return ownShareOf(context, subject.row)
  if (subject.kind === 'project' && kind === 'results') return resultsOf(context, subject.row)
  if (subject.kind === 'project' && kind === 'lead') return leadInWords(context, subject.row)
  if (subject.kind === 'project' && kind === 'join') return joining(context, subject.row)
  if (subject.kind === 'project' && kind === 'programme')
    return [{ tells: [kind], text: t(isOfProgramme(subject.row)) }]
  if (subject.kind === 'project' && (kind === 'budget' || kind === 'support'))
    return inEuRecord(context, subject.row)
  if (subject.kind === 'call') return callSentences(context, subject.row, { kind, question })
  return subject.kind === 'project' && kind === 'partners' ? partnersOf(context, subject.row, question) : []
}

const isOfProgramme = (project: ProjectRow) =>
  isUnconfirmed(project)
    ? words.probablyIs
    : isOwn(project)
      ? words.is
      : words.isNot(programmes[project.programme], project.funding)

function joining({ t, today, locale }: Context, project: ProjectRow): Sentence[] {
  const isOver = projectStatus(project, today) === 'ended'
  const opened = project.openTo
    ? [{ tells: ['join' as const], text: `${t(words.forWhom)}: ${t(project.openTo)}` }]
    : []
  if (!isOver) return [...opened, { tells: opened.length > 0 ? ['join'] : [], text: t(words.maybeOpen) }]
  const day = project.end ? formatDay(project.end, locale) : ''
  return [{ tells: ['join'], text: t(words.over(day)) }, ...opened]
}

/** First of all, before anyone reads on. */
const withdrawal = ({ t }: Context, { kind, row }: Subject): Part[] =>
  kind === 'call' && row.withdrawnAt ? [text(t(wasWithdrawn(row.withdrawnAt)))] : []

/** A project’s note qualifies who leads it and whose it is. */
const qualified: ReadonlySet<FactKind> = new Set(['lead', 'status', 'programme', 'partners', 'end', 'start'])
const isInferred = (project: ProjectRow) => project.leadConfirmed === false || isUnconfirmed(project)

/** What qualifies a sum or a lead, and why it is not given. */
function notesOn({ t }: Context, subject: Subject, kinds: readonly FactKind[]): Part[] {
  if (subject.kind !== 'project') return []
  const { euRecord, note: own } = subject.row
  return [
    ...(euRecord && kinds.some((kind) => kind === 'budget' || kind === 'support')
      ? [note(t(euRecord.note))]
      : []),
    ...(own && kinds.some((kind) => qualified.has(kind)) && isInferred(subject.row) ? [note(t(own))] : []),
  ]
}

function more({ t, today }: Context, subject: Subject, kinds: readonly FactKind[]): Button[] {
  if (subject.kind === 'project' && kinds.includes('join') && projectStatus(subject.row, today) === 'ended')
    return [{ label: t(words.running), command: 'find kind:project status:ongoing' }]
  return subject.kind === 'call' && !isAhead(subject.row, today)
    ? [{ label: t(words.calls), command: 'calls' }]
    : []
}

const words = {
  all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' },
  is: {
    fi: 'Kyllä, se on HEVi-hanke.',
    sv: 'Ja, det är ett HEVi-projekt.',
    en: 'Yes, it is a HEVi project.',
  },
  probablyIs: {
    fi: 'Todennäköisesti, mutta lähteet eivät vahvista sitä.',
    sv: 'Sannolikt, men källorna bekräftar det inte.',
    en: 'Probably, but the sources do not confirm it.',
  },
  isNot: (programme: Localized, funding: Localized | null) => ({
    fi: `Ei: ${programme.fi}.${funding ? ` Rahoitus: ${funding.fi}.` : ''}`,
    sv: `Nej: ${programme.sv}.${funding ? ` Finansiering: ${funding.sv}.` : ''}`,
    en: `No: ${programme.en}.${funding ? ` Funding: ${funding.en}.` : ''}`,
  }),
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'Who it is for' },
  over: (day: string) => ({
    fi: day
      ? `Hanke päättyi ${day}, joten siihen ei enää pääse mukaan.`
      : 'Hanke on päättynyt, joten siihen ei enää pääse mukaan.',
    sv: day
      ? `Projektet avslutades ${day}, så det går inte längre att komma med.`
      : 'Projektet är avslutat, så det går inte längre att komma med.',
    en: day
      ? `The project ended on ${day}, so it can no longer be joined.`
      : 'The project has ended, so it can no longer be joined.',
  }),
  maybeOpen: {
    fi: 'Hanke ei ole vielä päättynyt. Lähteistäni ei selviä, otetaanko siihen uusia mukaan.',
    sv: 'Projektet är inte avslutat än. Av mina källor framgår inte om nya tas med.',
    en: 'The project has not ended yet. My sources do not say whether it takes in new participants.',
  },
  running: { fi: 'Käynnissä olevat hankkeet', sv: 'Pågående projekt', en: 'Ongoing projects' },
  calls: { fi: 'Kaikki haut', sv: 'Alla ansökningsomgångar', en: 'All calls' },
}
