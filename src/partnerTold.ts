import type { Context } from './command.ts'
import { restOf } from './domain/recordFact/factAsked.ts'
import { ways } from './domain/recordFact/ways.ts'
import { organisationCalled } from './organisationCalled.ts'
import { lastSubject } from './presentation/aboutRecord.ts'
import type { ProjectRow } from './presentation/records.ts'
import { sourcesPart } from './presentation/sources.ts'
import { buttons, heading, type Reply, text } from './reply.ts'

const partaking = ways(
  'mukana (siinä/siin/tässä), osallisena, osallistuu, osallistuiko, kumppanina',
  'med (i) (den/det), deltar, deltog, medverkar',
  'in it/that/this, involved (in it), part of it, takes/take/taking part, a partner',
)

/** “Is VTT in it?” after a project: yes, as what; or that its sources do not name it. Nothing where anything else is asked. */
export async function partnerTold(context: Context, question: string): Promise<Reply | undefined> {
  const subject = await lastSubject(context)
  if (subject?.kind !== 'project' || question.search(partaking) < 0) return undefined
  const row = await organisationCalled(context, restOf(question, 'project', [partaking]))
  if (!row) return undefined
  const { t } = context
  const ref = `project:${subject.row.id}`
  return {
    outcome: 'answered',
    topic: ref,
    parts: [
      heading(t(subject.row.name)),
      text(t(roleOf(subject.row, row.id)(t(row.name)))),
      await sourcesPart(context, ref, subject.row),
      buttons({ label: t(words.all), command: `project ${subject.row.id}` }),
    ],
  }
}

const roleOf = ({ lead, partners }: ProjectRow, id: string) =>
  lead === id ? words.leads : partners.includes(id) ? words.partner : words.neither

const words = {
  all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' },
  leads: (name: string) => ({
    fi: `Kyllä: ${name} on tiedoissani päätoteuttaja.`,
    sv: `Ja: ${name} är huvudgenomförare enligt mina uppgifter.`,
    en: `Yes: by my records ${name} leads it.`,
  }),
  partner: (name: string) => ({
    fi: `Kyllä: ${name} on mukana kumppanina.`,
    sv: `Ja: ${name} är med som partner.`,
    en: `Yes: ${name} takes part as a partner.`,
  }),
  neither: (name: string) => ({
    fi: `Luetut lähteet eivät mainitse, että ${name} olisi mukana.`,
    sv: `De lästa källorna nämner inte att ${name} är med.`,
    en: `The sources read do not name ${name} as taking part.`,
  }),
}
