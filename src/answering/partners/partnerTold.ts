import type { Context } from '../../command.ts'
import { withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { ways } from '../../domain/recordFact/ways.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { leadingWays } from '../../domain/said/leading.ts'
import type { Localized } from '../../locale.ts'
import { lastSubject, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import type { OrganisationRow, ProjectRow } from '../../presentation/records/records.ts'
import { quotedIn, saidOf } from '../../presentation/records/saidOf.ts'
import { partnerRoles } from '../../presentation/vocabulary.ts'
import { type Reply, text } from '../../reply.ts'
import { organisationCalled } from '../named/organisationCalled.ts'

export const taking = ways(
  'mukana (siinä/siin/tässä), osallisena, osallistuu, osallistuiko, kumppanina',
  'med (i) (den/det), deltar, deltog, medverkar',
  'in it/that/this, involved (in it), part of it, takes/take/taking part, a partner',
)
/** What it does or did there; whether it is not the one that leads. */
const doing = ways(
  leadingWays,
  'rooli, roolissa, tehtävä, teki, tekee, tekivät, eikö/eiks (se/sitä) (ollut/ollu/oo/ole), ei',
  'roll, rollen, uppgift, gör, gjorde, gjort, var/är det inte, var/är inte det, inte',
  'role, part, do, did, does, doing, task, wasn/isn/aren/weren/doesn/didn t (it/that/they), not',
)

const roleIn = wholeWords(String.raw`rooli\p{L}*|tehtävä|roll|rollen|uppgift|role|part`)

/** “Is VTT in it?”, “what is VTT's role in the Challenge Engine?” after a project: yes, as what; or that its sources do not name it. Nothing where anything else is asked. */
export async function partnerTold(context: Context, question: string): Promise<Reply | undefined> {
  // “How many partners does it have?” names nobody.
  if (sensesIn(question).has('howMany')) return undefined
  const named = roleIn.test(question) ? context.search.names.namedIn(question) : undefined
  const isNamed = named?.id.startsWith('project:') === true
  const subject = isNamed ? await recordOf(context, named.id) : await lastSubject(context, question)
  const said = isNamed ? named.rest : question
  const isWhether = question.search(taking) >= 0
  if (subject?.kind !== 'project' || (!isWhether && question.search(doing) < 0)) return undefined
  const row = await organisationCalled(context, restOf(withoutOrdinals(said), 'project', [taking, doing]))
  return row && partOf(context, subject, row, isWhether)
}

/** Whether, and as what, an organisation is in a project. */
export async function partOf(
  context: Context,
  subject: Subject & { kind: 'project' },
  row: OrganisationRow,
  isWhether: boolean,
): Promise<Reply> {
  const { t } = context
  const isIn = row.id === subject.row.lead || subject.row.partners.includes(row.id)
  const quoted = isIn ? await saidOf(context, subject, t(row.name)) : []
  const told = [
    t(roleOf(subject.row, row.id, isWhether)(t(row.name))),
    ...(await beside(context, subject.row, row.id)),
    ...quoted.map((one) => one.text),
  ]
  return ofRecord(
    context,
    subject,
    told.map((line) => text(line)),
    { quoted: quotedIn(quoted) },
  )
}

/** As what it takes part, and who leads it, where another does. */
async function beside({ t, store }: Context, project: ProjectRow, id: string) {
  const lead = project.lead ? await store.organisations.get(project.lead) : undefined
  const role = project.partnerRoles?.[id]
  return [
    ...(role ? [`${t(words.role)}: ${t(partnerRoles[role])}.`] : []),
    ...(lead && lead.id !== id ? [`${t(words.lead)}: ${t(lead.name)}.`] : []),
  ]
}

function roleOf({ lead, partners }: ProjectRow, id: string, isWhether: boolean) {
  const said = lead === id ? words.leads : partners.includes(id) ? words.partner : words.neither
  const yes = isWhether && said !== words.neither ? words.yes : words.plainly
  return (name: string) => yes(said(name))
}

const words = {
  lead: { fi: 'Päätoteuttaja', sv: 'Huvudgenomförare', en: 'Lead' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  yes: ({ fi, sv, en }: Localized) => ({ fi: `Kyllä: ${fi}`, sv: `Ja: ${sv}`, en: `Yes: ${en}` }),
  plainly: (said: Localized) => said,
  leads: (name: string) => ({
    fi: `${name} on tiedoissani päätoteuttaja.`,
    sv: `${name} är huvudgenomförare enligt mina uppgifter.`,
    en: `${name} leads it, according to my records.`,
  }),
  partner: (name: string) => ({
    fi: `${name} on mukana kumppanina.`,
    sv: `${name} är med som partner.`,
    en: `${name} takes part as a partner.`,
  }),
  neither: (name: string) => ({
    fi: `Lukemani lähteet eivät mainitse, että ${name} olisi mukana.`,
    sv: `Källorna jag har läst nämner inte att ${name} är med.`,
    en: `The sources I have read do not name ${name} as taking part.`,
  }),
}
