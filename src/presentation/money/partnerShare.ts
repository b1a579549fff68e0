import type { Context } from '../../command.ts'
import { facts, type Reply, text } from '../../reply.ts'
import { whoKnowsOf } from '../cards/whoKnows.ts'
import type { Subject } from '../records/aboutRecord.ts'
import { ofRecord } from '../records/ofRecord.ts'
import { projectFacts } from '../records/projectFacts.ts'
import type { OrganisationRow } from '../records/records.ts'
import { shownFacts } from '../records/tellingFact.ts'

/** What one body gets and pays in one project, where its share is known; else that it is not, and what is known of the whole. */
export async function partnerShare(
  context: Context,
  subject: Extract<Subject, { kind: 'project' }>,
  body: OrganisationRow,
): Promise<Reply> {
  const { t } = context
  const { lead, partners, subProjectBudgets } = subject.row
  const name = t(body.name)
  const isKnown = subProjectBudgets?.some(({ organisation }) => organisation === body.id) === true
  const money = (await projectFacts(context, subject.row)).filter(({ tells }) => tells.includes('budget'))
  const own = money.filter(({ label }) => label.endsWith(name))
  const shown = facts(...shownFacts(isKnown && own.length > 0 ? own : money))
  if (isKnown) return ofRecord(context, subject, [shown])
  const isIn = lead === body.id || partners.includes(body.id)
  return ofRecord(
    context,
    subject,
    [
      text(t(isIn ? words.unknown(name) : words.notIn(name))),
      ...(isIn ? [text(t(money.length > 0 ? words.onlyShown : words.noneOfWhole))] : []),
      ...(money.length > 0 ? [shown] : []),
      ...(await whoKnowsOf(context, subject)),
    ],
    { outcome: 'unknown' },
  )
}

const words = {
  unknown: (name: string) => ({
    fi: `Lähteistäni ei selviä, paljonko ${name} saa tai maksaa tässä hankkeessa.`,
    sv: `Av mina källor framgår inte hur mycket ${name} får eller betalar i projektet.`,
    en: `My sources do not say how much ${name} gets or pays in this project.`,
  }),
  onlyShown: {
    fi: 'Hankkeen rahoista tiedän vain sen, mikä tässä näkyy.',
    sv: 'Om projektets pengar vet jag bara det som visas här.',
    en: 'Of the project’s money I know only what is shown here.',
  },
  noneOfWhole: {
    fi: 'Koko hankkeenkaan budjettia lähteeni eivät kerro.',
    sv: 'Inte heller hela projektets budget framgår av mina källor.',
    en: 'Nor do my sources give the budget of the whole project.',
  },
  notIn: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei ole mukana tässä hankkeessa.`,
    sv: `Enligt mina uppgifter är ${name} inte med i projektet.`,
    en: `According to my records, ${name} is not in this project.`,
  }),
}
