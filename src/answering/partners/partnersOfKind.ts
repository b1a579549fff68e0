import type { Context } from '../../command.ts'
import { withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { ways } from '../../domain/recordFact/ways.ts'
import { anyForm, kindIn } from '../../domain/recordKinds.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { lastSubject } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import {
  kindsOf,
  organisationItem,
  type OrganisationRow,
  type ProjectRow,
} from '../../presentation/records/records.ts'
import { doersOf } from '../../presentation/records/saidOf.ts'
import { partnerRoles } from '../../presentation/vocabulary.ts'
import { list, type Reply, text } from '../../reply.ts'

const partaking = ways(
  'mukana, osallisena, osallistuu, osallistui, osallistuivat, osallistuvat, kumppanina, kumppaneina, esimerkiksi',
  'med, deltar, deltog, medverkar, medverkade, till exempel',
  'involved, takes/take/taking/took part, as partners, for example',
)

/** “Which companies are in it?” after a project: its partners of that kind, and who names it. Nothing where anything else is asked. */
export async function partnersOfKind(context: Context, question: string): Promise<Reply | undefined> {
  const subject = await lastSubject(context, question)
  const kind = kindIn(question)
  if (subject?.kind !== 'project' || !kind || kind === 'project') return undefined
  if (restOf(withoutOrdinals(question), 'project', [wholeWords(anyForm[kind], 'gi'), partaking]) !== '')
    return undefined
  const doers = (await doersOf(context, subject.row)).filter(
    (row) => kind === 'organisation' || kindsOf(row).includes(kind),
  )
  const { t } = context
  const { row: project } = subject
  const quoted = doers.filter(({ id }) => id !== project.lead && !project.partners.includes(id))
  const parts = [
    doers.length > 0 ? list(...doers.map((row) => doerItem(context, row, project))) : text(t(words.none)),
    ...(project.openTo ? [text(`${t(words.forWhom)}: ${t(project.openTo)}`)] : []),
  ]
  return ofRecord(context, subject, parts, { quoted })
}

function doerItem(
  context: Context,
  row: OrganisationRow,
  { lead, partners, partnerRoles: roles }: ProjectRow,
) {
  const role = roles?.[row.id]
  const part = role
    ? partnerRoles[role]
    : row.id === lead
      ? words.lead
      : partners.includes(row.id)
        ? words.partner
        : row.competences
  return { ...organisationItem(context, row), detail: context.t(part) }
}

const words = {
  lead: { fi: 'päätoteuttaja', sv: 'huvudgenomförare', en: 'lead' },
  partner: { fi: 'kumppani', sv: 'partner', en: 'partner' },
  none: {
    fi: 'Tiedoissani ei ole mukana yhtään sellaista.',
    sv: 'I mina uppgifter finns ingen sådan med.',
    en: 'My records name none.',
  },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'Who it is for' },
}
