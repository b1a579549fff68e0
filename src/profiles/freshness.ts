import { postTo, reachAll } from '../directory.ts'
import { daysAfter } from '../domain/introduction/limits.ts'
import { pauseAfter, staleAfter } from '../domain/profile/freshness.ts'
import { nameOf } from '../introductions/nameOf.ts'
import type { Locale } from '../locale.ts'
import type { Handler } from '../queues/schedule.ts'
import { buttons, heading, type Reply, text } from '../reply.ts'
import type { Profile } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'

const letterDays = 7

/** Half a year after it was last confirmed a profile's members are asked. */
export const planFreshness = (store: Store, { organisation, confirmedAt }: Profile) =>
  store.dueWork.replan({
    key: `profile freshness ${organisation}`,
    kind: 'profile freshness',
    at: daysAfter(confirmedAt, staleAfter),
    payload: { organisation },
  })

/** Asks whether a profile is still right; a month later, with no answer, it is shown to nobody any more. */
export const freshnessWork = (store: Store, now: () => Date): Readonly<Record<string, Handler>> => ({
  async 'profile freshness'(payload) {
    const profile = await store.profiles.get(String(payload['organisation']))
    if (!profile || profile.pausedAt) return undefined
    const { organisation, confirmedAt } = profile
    const asked = daysAfter(confirmedAt, staleAfter)
    if (asked > now()) return asked
    const paused = daysAfter(asked, pauseAfter)
    const isOver = now() >= paused
    if (isOver) await store.profiles.pause(organisation, now())
    const name = await nameOf(store, organisation)
    const say = (locale: Locale): Reply => ({
      outcome: 'done',
      parts: [
        heading(words.title(name[locale])[locale]),
        text((isOver ? words.paused : words.ask)[locale]),
        buttons(
          { label: words.right[locale], command: 'profile current' },
          { label: words.edit[locale], command: 'edit-profile', form: true },
          { label: words.erase[locale], command: 'profile erase' },
        ),
      ],
    })
    const about = `profile ${organisation} ${isOver ? 'paused' : 'stale'} ${confirmedAt.toISOString()}`
    const until = daysAfter(now(), letterDays)
    for (const member of await reachAll(store, await store.members.of(organisation)))
      await store.outbox.add(postTo(member, { about, say, until }), now())
    return isOver ? undefined : paused
  },
})

const words = {
  title: (name: string) => ({
    fi: `Onko profiili ajan tasalla: ${name}?`,
    sv: `Är profilen aktuell: ${name}?`,
    en: `Is the profile up to date: ${name}?`,
  }),
  ask: {
    fi: 'Profiilin vahvistamisesta on puoli vuotta. Jos se pitää yhä paikkansa, yksi painallus riittää. Ilman vastausta sitä ei kuukauden päästä enää ehdoteta muille.',
    sv: 'Det har gått ett halvår sedan profilen bekräftades. Stämmer den fortfarande räcker ett tryck. Utan svar föreslås den inte längre för andra efter en månad.',
    en: 'It is half a year since the profile was confirmed. If it still holds, one press is enough. Without an answer it is no longer suggested to others after a month.',
  },
  paused: {
    fi: 'Profiilia ei vahvistettu, joten sitä ei enää näytetä eikä ehdoteta muille. Mitään ei ole poistettu: yksi painallus palauttaa sen.',
    sv: 'Profilen bekräftades inte, så den visas eller föreslås inte längre för andra. Inget är raderat: ett tryck tar den tillbaka.',
    en: 'The profile was not confirmed, so it is no longer shown or suggested to others. Nothing is erased: one press brings it back.',
  },
  right: { fi: 'Pitää paikkansa', sv: 'Stämmer', en: 'Still right' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  erase: { fi: 'Poista kaikki', sv: 'Radera allt', en: 'Erase everything' },
}
