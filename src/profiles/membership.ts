import { postTo, reach, reachAll } from '../directory.ts'
import { daysAfter } from '../domain/introduction/limits.ts'
import { coordinatorsOf } from '../introductions/people.ts'
import type { Locale } from '../locale.ts'
import { buttons, facts, heading, note, type Reply, text } from '../reply.ts'
import type { MembershipRequest } from '../store/members.ts'
import type { Store } from '../store/store.ts'
import { found, newId } from './save.ts'

const letterDays = 7

/** Members of the organisation; where it has none, coordinators. */
export async function mayConfirm(store: Store, { organisation }: MembershipRequest, person: string) {
  if ((await store.roles.of(person)).includes('coordinator')) return true
  return organisation !== null && (await store.members.organisationOf(person)) === organisation
}

export async function tellConfirmers(store: Store, request: MembershipRequest, now: Date) {
  const { id, organisation, name, says } = request
  const members = organisation ? await reachAll(store, await store.members.of(organisation)) : []
  const confirmers = members.length > 0 ? members : await coordinatorsOf(store, request.person)
  const say = (locale: Locale): Reply => ({
    outcome: 'done',
    parts: [
      heading(words.asks(name)[locale]),
      facts({ label: words.says[locale], value: says }),
      note(words.care[locale]),
      buttons(
        { label: words.yes[locale], command: `members action:confirm id:${id}` },
        { label: words.no[locale], command: `members action:refuse id:${id}` },
      ),
    ],
  })
  const until = daysAfter(now, letterDays)
  const about = `membership ${id} ${now.toISOString().slice(0, 10)}`
  for (const one of confirmers) await store.outbox.add(postTo(one, { about, say, until }), now)
}

/** False when somebody else has answered. The person hears the answer. */
export async function answerRequest(
  store: Store,
  request: MembershipRequest,
  { by, accepted }: { by: string; accepted: boolean },
  now: Date,
): Promise<boolean> {
  const { id, person, organisation, name, facets } = request
  if (accepted) {
    const isRecord = organisation !== null && (await store.organisations.get(organisation)) !== undefined
    const kept = { person, organisation: organisation ?? newId(), name: isRecord ? null : name, facets }
    await found(store, { ...kept, confirmed: { request: id, by } }, now)
  } else if (!(await store.members.refuse(id, by, now))) return false
  const reachable = await reach(store, person)
  const say = (locale: Locale): Reply => ({
    outcome: 'done',
    parts: [
      text((accepted ? words.confirmed(name) : words.refused(name))[locale]),
      ...(accepted ? [buttons({ label: words.show[locale], command: 'profile' })] : []),
    ],
  })
  const until = daysAfter(now, letterDays)
  if (reachable)
    await store.outbox.add(postTo(reachable, { about: `membership ${id} answered`, say, until }), now)
  return true
}

const words = {
  asks: (name: string) => ({
    fi: `Joku haluaa puhua organisaation puolesta: ${name}`,
    sv: `Någon vill företräda organisationen: ${name}`,
    en: `Somebody wants to speak for the organisation: ${name}`,
  }),
  says: { fi: 'Hän kertoo itsestään', sv: 'Så säger hen om sig', en: 'They say of themselves' },
  care: {
    fi: 'Vahvista vain, jos tunnet henkilön tai olet tarkistanut asian muuta kautta. Vahvistettu henkilö voi muokata profiilia ja vastata pyyntöihin.',
    sv: 'Bekräfta bara om du känner personen eller har kontrollerat saken på annat sätt. En bekräftad person kan ändra profilen och svara på förfrågningar.',
    en: 'Confirm only if you know the person or have checked it another way. A confirmed person can change the profile and answer requests.',
  },
  yes: { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  no: { fi: 'Hylkää', sv: 'Avslå', en: 'Refuse' },
  confirmed: (name: string) => ({
    fi: `Sinut on vahvistettu: voit nyt hoitaa profiilia (${name}) ja pyytää esittelyjä.`,
    sv: `Du är bekräftad: du kan nu sköta profilen (${name}) och be om kontakter.`,
    en: `You are confirmed: you can now keep the profile (${name}) and ask for introductions.`,
  }),
  refused: (name: string) => ({
    fi: `Pyyntöäsi puhua organisaation (${name}) puolesta ei vahvistettu. Jos kyse on erehdyksestä, ota yhteyttä organisaatioosi tai koordinaattoriin.`,
    sv: `Din begäran att företräda ${name} bekräftades inte. Är det ett misstag, kontakta din organisation eller en samordnare.`,
    en: `Your request to speak for ${name} was not confirmed. If that is a mistake, talk to your organisation or to a coordinator.`,
  }),
  show: { fi: 'Näytä profiili', sv: 'Visa profilen', en: 'Show the profile' },
}
