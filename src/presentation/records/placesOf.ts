import type { Context } from '../../command.ts'
import { facts, type Reply, text } from '../../reply.ts'
import { cityIn } from '../cities.ts'
import { notRecorded } from './notRecorded.ts'
import { ofRecord } from './ofRecord.ts'
import type { ProjectRow } from './records.ts'

/** “Where is it done?” of a project: no source says, but where its lead and partners are is on record. */
export async function placesOf(context: Context, row: ProjectRow): Promise<Reply> {
  const { store, t } = context
  const subject = { kind: 'project' as const, row }
  const ids = new Set([row.lead ?? '', ...row.partners])
  const doers = await Promise.all([...ids].map((id) => store.organisations.get(id)))
  const placed = doers.flatMap((doer) => (doer?.city ? [{ city: doer.city, name: t(doer.name) }] : []))
  const cities = [...new Set(placed.map(({ city }) => city))]
  if (cities.length === 0) return notRecorded(context, subject, '')
  const lines = cities.map(async (city) => ({
    label: t(await cityIn(context, city)),
    value: placed.flatMap((one) => (one.city === city ? [one.name] : [])).join('; '),
  }))
  return ofRecord(context, subject, [text(t(words.doers)), facts(...(await Promise.all(lines)))])
}

const words = {
  doers: {
    fi: 'Missä hanketta tehdään, sitä tietoni eivät kerro. Sen toteuttajat ovat näissä kaupungeissa:',
    sv: 'Var projektet görs framgår inte av mina uppgifter. De som genomför det finns i de här städerna:',
    en: 'My records don’t say where the project is carried out. Those who carry it out are in these cities:',
  },
}
