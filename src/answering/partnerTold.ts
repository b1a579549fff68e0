import type { Context } from '../command.ts'
import { withoutOrdinals } from '../domain/ordinals.ts'
import { restOf } from '../domain/recordFact/factAsked.ts'
import { ways } from '../domain/recordFact/ways.ts'
import type { Localized } from '../locale.ts'
import { lastSubject, type Subject } from '../presentation/aboutRecord.ts'
import type { OrganisationRow, ProjectRow } from '../presentation/records.ts'
import { saidOf } from '../presentation/saidOf.ts'
import { sourcesPart } from '../presentation/sources.ts'
import { partnerRoles } from '../presentation/vocabulary.ts'
import { buttons, heading, type Reply, text } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

const partaking = ways(
  'mukana (siinä/siin/tässä), osallisena, osallistuu, osallistuiko, kumppanina',
  'med (i) (den/det), deltar, deltog, medverkar',
  'in it/that/this, involved (in it), part of it, takes/take/taking part, a partner',
)
/** What it does or did there; whether it is not the one that leads. */
const doing = ways(
  'rooli, roolissa, tehtävä, teki, tekee, tekivät, johtaa, johtiko, vetääkö, johtaako, eikö/eiks (se/sitä) (ollut/ollu/oo/ole), ei',
  'roll, rollen, uppgift, gör, gjorde, gjort, leder, ledde, var/är det inte, var/är inte det, inte',
  'role, part, do, did, does, doing, task, lead, leads, leading, led, wasn/isn/aren/weren/doesn/didn t (it/that/they), not',
)

/** “Is VTT in it?” after a project: yes, as what; or that its sources do not name it. Nothing where anything else is asked. */
export async function partnerTold(context: Context, question: string): Promise<Reply | undefined> {
  const subject = await lastSubject(context, question)
  const isWhether = question.search(partaking) >= 0
  if (subject?.kind !== 'project' || (!isWhether && question.search(doing) < 0)) return undefined
  const row = await organisationCalled(
    context,
    restOf(withoutOrdinals(question), 'project', [partaking, doing]),
  )
  if (!row) return undefined
  const { t } = context
  const ref = `project:${subject.row.id}`
  return {
    outcome: 'answered',
    topic: ref,
    parts: [
      heading(t(subject.row.name)),
      text(t(roleOf(subject.row, row.id, isWhether)(t(row.name)))),
      ...(await beside(context, subject, row)).map((line) => text(line)),
      await sourcesPart(context, ref, subject.row),
      buttons({ label: t(words.all), command: `project ${subject.row.id}` }),
    ],
  }
}

/** Who leads it, where another does, and what the record's texts say of the one asked about. */
async function beside(context: Context, subject: Subject & { kind: 'project' }, row: OrganisationRow) {
  const { t, store } = context
  const lead = subject.row.lead ? await store.organisations.get(subject.row.lead) : undefined
  const role = subject.row.partnerRoles?.[row.id]
  const isIn = row.id === lead?.id || subject.row.partners.includes(row.id)
  const said = await saidOf(context, subject, t(row.name))
  return [
    ...(role ? [`${t(words.role)}: ${t(partnerRoles[role])}.`] : []),
    ...(lead && lead.id !== row.id ? [`${t(words.lead)}: ${t(lead.name)}.`] : []),
    ...(isIn ? said : []),
  ]
}

function roleOf({ lead, partners }: ProjectRow, id: string, isWhether: boolean) {
  const said = lead === id ? words.leads : partners.includes(id) ? words.partner : words.neither
  const yes = isWhether && said !== words.neither ? words.yes : words.plainly
  return (name: string) => yes(said(name))
}

const words = {
  all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' },
  lead: { fi: 'Päätoteuttaja', sv: 'Huvudgenomförare', en: 'Lead' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  yes: ({ fi, sv, en }: Localized) => ({ fi: `Kyllä: ${fi}`, sv: `Ja: ${sv}`, en: `Yes: ${en}` }),
  plainly: (said: Localized) => said,
  leads: (name: string) => ({
    fi: `${name} on tiedoissani päätoteuttaja.`,
    sv: `${name} är huvudgenomförare enligt mina uppgifter.`,
    en: `${name} leads it, by my records.`,
  }),
  partner: (name: string) => ({
    fi: `${name} on mukana kumppanina.`,
    sv: `${name} är med som partner.`,
    en: `${name} takes part as a partner.`,
  }),
  neither: (name: string) => ({
    fi: `Luetut lähteet eivät mainitse, että ${name} olisi mukana.`,
    sv: `De lästa källorna nämner inte att ${name} är med.`,
    en: `The sources read do not name ${name} as taking part.`,
  }),
}
