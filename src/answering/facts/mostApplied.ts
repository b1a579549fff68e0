import type { Context } from '../../command.ts'
import { formatNumber } from '../../format.ts'
import { opening } from '../../presentation/opening.ts'
import { recordFact } from '../../presentation/records/recordFact.ts'
import type { Reply } from '../../reply.ts'

/** Which call had the most applications: where only one says how many came, that no comparison can be made, and that one. */
export async function mostApplied(context: Context): Promise<Reply | undefined> {
  const { store, t, locale } = context
  const counted = (await store.calls.all())
    .filter(({ applicationsReceived, withdrawnAt }) => applicationsReceived && !withdrawnAt)
    .toSorted((one, other) => (other.applicationsReceived ?? 0) - (one.applicationsReceived ?? 0))
  const [row, ...others] = counted
  if (!row) return undefined
  const told = await recordFact(context, {
    subject: { kind: 'call', row },
    asked: { kinds: ['received'], rest: '' },
  })
  const count = formatNumber(row.applicationsReceived ?? 0, locale)
  return opening(told, t((others.length > 0 ? words.most : words.only)(t(row.title), count)))
}

const words = {
  most: (name: string, count: string) => ({
    fi: `Niistä hauista, joiden hakemusmäärän tiedän, eniten hakemuksia sai ${name}: ${count}.`,
    sv: `Av de omgångar vars antal ansökningar jag känner till fick ${name} flest: ${count}.`,
    en: `Of the calls whose number of applications I know, the ${name} got the most: ${count}.`,
  }),
  only: (name: string, count: string) => ({
    fi: `En voi verrata: hakemusten määrän tiedän vain yhdestä hausta. ${name} sai ${count} hakemusta.`,
    sv: `Jag kan inte jämföra: antalet ansökningar känner jag bara till för en omgång. ${name} fick ${count} ansökningar.`,
    en: `I cannot compare them: I know the number of applications for one call only. ${name}: ${count} applications.`,
  }),
}
