import type { Context } from '../../command.ts'
import { withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { saysIt } from '../../domain/asked/pointing.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { ways } from '../../domain/recordFact/ways.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { leadingWays } from '../../domain/said/leading.ts'
import { normalise } from '../../domain/search/normalise.ts'
import type { Localized } from '../../locale.ts'
import { lastSubject, namedInPart, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import type { OrganisationRow, ProjectRow } from '../../presentation/records/records.ts'
import { quotedIn, saidOf } from '../../presentation/records/saidOf.ts'
import { partnerRoles } from '../../presentation/vocabulary.ts'
import { type Reply, text } from '../../reply.ts'
import { isOf } from '../../topic.ts'
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
  const isOfRole = roleIn.test(question) || didWhat.test(question)
  const named = isOfRole ? projectNamed(context, question) : undefined
  const subject = named ? await recordOf(context, named.id) : await lastSubject(context, question)
  const isWhether = question.search(taking) >= 0
  if (subject?.kind !== 'project' || (!isWhether && question.search(doing) < 0)) return undefined
  const said = withoutOrdinals(named?.rest ?? question)
  const row =
    (await organisationCalled(context, bodyIn(said))) ??
    (isOfRole && saysIt(said) ? await bodySaidBefore(context) : undefined)
  return row && partOf(context, subject, row, isWhether, isOfRole)
}

const bodyIn = (said: string) => restOf(said, 'project', [taking, doing, askingWhat])

/** The project whose name is said, or the better part of it. */
function projectNamed(context: Context, question: string) {
  const { names } = context.search
  const place = names.placesIn(question).find(({ id }) => isOf(id, 'project'))
  if (!place) return namedInPart(context, question)
  const words = normalise(question).split(' ')
  return { id: place.id, rest: words.toSpliced(place.from, place.to - place.from).join(' ') }
}

/** “Mikä sen rooli siinä oli?” after what somebody did in it. */
async function bodySaidBefore(context: Context) {
  const { question } = context.conversation ?? {}
  const named = question ? projectNamed(context, question) : undefined
  return question ? organisationCalled(context, bodyIn(withoutOrdinals(named?.rest ?? question))) : undefined
}

/** “Mitä Laurea teki siinä?”, “what did VTT do in it?” */
const didWhat = wholeWords(
  String.raw`(?:mitä|mitäs) (?:\p{L}+ ){1,4}(?:teki|tekee|tehnyt|tekivät)|(?:vad|va) (?:gör|gjorde|har)(?: \p{L}+){1,4}|what (?:did|does|has|is) (?:\p{L}+ ){1,4}(?:do|done|doing)`,
)
const askingWhat = wholeWords(
  'mitä|mitäs|mikä|vad|va|what|which|tarkalleen|oikein|exakt|egentligen|exactly|actually',
  'gi',
)

/** Whether, and as what, an organisation is in a project. */
export async function partOf(
  context: Context,
  subject: Subject & { kind: 'project' },
  row: OrganisationRow,
  isWhether: boolean,
  isOfRole = false,
): Promise<Reply> {
  const { t } = context
  const isIn = row.id === subject.row.lead || subject.row.partners.includes(row.id)
  const quoted = isIn ? await saidOf(context, subject, t(row.name)) : []
  const isSaid = quoted.some(({ by, text: said }) => !by || namesIt(context, said, subject.row.id))
  const isUnsaid = isOfRole && isIn && row.id !== subject.row.lead && !subject.row.partnerRoles?.[row.id]
  const told = [
    t(roleOf(subject.row, row.id, isWhether)(t(row.name))),
    ...(await beside(context, subject.row, row.id)),
    ...(isUnsaid && !isSaid ? [t(words.unsaid)] : quoted.map((one) => one.text)),
  ]
  return ofRecord(
    context,
    subject,
    told.map((line) => text(line)),
    { quoted: quotedIn(quoted) },
  )
}

const namesIt = ({ search }: Context, said: string, project: string) =>
  search.names.placesIn(said).some(({ id }) => id === `project:${project}`)

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
  unsaid: {
    fi: 'Lähteeni eivät kerro, mitä se siinä teki.',
    sv: 'Mina källor säger inte vad den gjorde där.',
    en: 'My sources do not say what it did there.',
  },
  neither: (name: string) => ({
    fi: `Lukemani lähteet eivät mainitse, että ${name} olisi mukana.`,
    sv: `Källorna jag har läst nämner inte att ${name} är med.`,
    en: `The sources I have read do not name ${name} as taking part.`,
  }),
}
