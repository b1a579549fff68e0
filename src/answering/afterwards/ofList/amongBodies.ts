import type { Context } from '../../../command.ts'
import { asksForBiggest, asksForHospitals } from '../../../domain/carriedOn/ofList/amongBodies.ts'
import { recordList } from '../../../presentation/lists/recordList.ts'
import { organisationItem } from '../../../presentation/records/records.ts'
import { type Reply, text } from '../../../reply.ts'
import { sameTopic } from '../../../topic.ts'
import { lastListed } from './lastListed.ts'

/** “Which of these are hospitals?”, “mikä niistä on isoin?” after organisations. Nothing where anything else is asked. */
export async function amongBodies(context: Context, question: string): Promise<Reply | undefined> {
  const isOfHospitals = asksForHospitals(question)
  if (!isOfHospitals && !asksForBiggest(question)) return undefined
  const listed = await lastListed(context)
  const bodies = listed.flatMap((one) => (one.kind === 'organisation' ? [one.row] : []))
  if (bodies.length === 0 || bodies.length < listed.length) return undefined
  const topic = sameTopic(context)
  const hospitals = bodies.filter(({ name }) => /hospital/iu.test(name.en))
  if (!isOfHospitals || hospitals.length === 0)
    return { outcome: 'unknown', topic, parts: [text(context.t(isOfHospitals ? words.none : words.size))] }
  const subjects = hospitals.map((row) => ({ subject: { kind: 'organisation' as const, row } }))
  return {
    outcome: 'answered',
    topic,
    parts: await recordList(
      context,
      subjects,
      ({ subject }) => organisationItem(context, subject.row).detail ?? '',
    ),
  }
}

const words = {
  none: {
    fi: 'Listalla ei ole yhtään sairaalaa.',
    sv: 'Inget på listan är ett sjukhus.',
    en: 'None on the list is a hospital.',
  },
  size: {
    fi: 'Toimijoiden kokoa ei ole tiedoissani: en tiedä henkilöstöä, jäsenmääriä enkä liikevaihtoa.',
    sv: 'Aktörernas storlek finns inte i mina uppgifter: jag känner inte till personal, antal medlemmar eller omsättning.',
    en: 'The size of organisations is not in my records: I know neither staff, members nor turnover.',
  },
}
