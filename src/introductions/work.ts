import { postTo, reach } from '../directory.ts'
import { daysAfter, restAfterSilence } from '../domain/introduction/limits.ts'
import { textVersion } from '../domain/profile/purposes.ts'
import type { Handler } from '../queues/schedule.ts'
import type { Store } from '../store/store.ts'
import { end, letterDays } from './answer.ts'
import { lettersTo } from './ask.ts'
import { expiredLetter, followUpLetter, unreachableLetter } from './letters.ts'
import { nameOf } from './nameOf.ts'
import { answerersOf, coordinatorsOf } from './people.ts'

/** What happens to requests by themselves: they run out, are told again, are asked about later, do not arrive. */
export function introductionWork(store: Store, now: () => Date): Readonly<Record<string, Handler>> {
  const found = async (payload: Readonly<Record<string, unknown>>) => {
    const { introduction: id } = payload
    return typeof id === 'string' ? store.introductions.get(id) : undefined
  }
  return {
    async 'introduction expiry'(payload) {
      const introduction = await found(payload)
      if (!introduction || (introduction.state !== 'asked' && introduction.state !== 'offered'))
        return undefined
      const { id, state, expiresAt, fromPerson, toOrganisation } = introduction
      if (expiresAt > now()) return expiresAt
      const asker = await reach(store, fromPerson)
      const say = expiredLetter(await nameOf(store, toOrganisation), daysAfter(now(), restAfterSilence))
      const letter = { about: `introduction ${id} expired`, say, until: daysAfter(now(), letterDays) }
      const posts = asker && state === 'asked' ? [postTo(asker, letter)] : []
      const over = state === 'asked' ? 'expired' : 'ended'
      await store.introductions.move(
        { id, from: state },
        { state: over, answeredAt: now() },
        { posts },
        now(),
      )
      return undefined
    },

    /** For whoever asked to be reminded. */
    async 'introduction again'(payload) {
      const introduction = await found(payload)
      const person = String(payload['person'])
      if (introduction?.state !== 'asked' || introduction.muted) return
      const receivers = (await answerersOf(store, introduction)).filter((one) => one.person === person)
      const again = ` again ${introduction.snoozedUntil?.toISOString()}`
      for (const post of await lettersTo(store, introduction, receivers, again))
        await store.outbox.add(post, now())
    },

    async 'introduction follow-up'(payload) {
      const introduction = await found(payload)
      if (introduction?.state !== 'agreed') return
      const { id, fromPerson, answeredBy, fromOrganisation, toOrganisation } = introduction
      for (const [person, other] of [
        [fromPerson, toOrganisation],
        [answeredBy, fromOrganisation],
      ] as const) {
        const agreed = person && (await store.consents.has(person, 'follow-up', textVersion))
        const reachable = agreed && (await reach(store, person))
        if (!reachable) continue
        const say = followUpLetter(id, await nameOf(store, other))
        const until = daysAfter(now(), letterDays)
        await store.outbox.add(
          postTo(reachable, { about: `introduction ${id} follow-up`, say, until }),
          now(),
        )
      }
    },

    /** A place that refuses is no place any more; when nobody else is left to answer, the asker is told. */
    async 'introduction undelivered'(payload) {
      const introduction = await found(payload)
      const person = String(payload['person'])
      const address = await store.places.of(person)
      if (address) await store.places.forget(address)
      if (introduction?.state !== 'asked' || introduction.muted) return
      if ((await answerersOf(store, introduction)).length > 0) return
      const { id, fromPerson, toOrganisation, via } = introduction
      const asker = await reach(store, fromPerson)
      if (!asker) return void (await end(store, introduction, [], now()))
      const canAsk = via === 'members' && (await coordinatorsOf(store, fromPerson)).length > 0
      const say = unreachableLetter(id, await nameOf(store, toOrganisation), canAsk)
      const letter = { about: `introduction ${id} unreachable`, say, until: daysAfter(now(), letterDays) }
      const change = canAsk
        ? ({ state: 'offered' } as const)
        : ({ state: 'ended', answeredAt: now() } as const)
      await store.introductions.move({ id, from: 'asked' }, change, { posts: [postTo(asker, letter)] }, now())
    },
  }
}

/** The work that a letter leaves which could not be delivered; nothing for other posts. */
export function undelivered({ id, key }: { id: string; key: string }, at: Date) {
  const [, introduction, person] = /^introduction (\S+) .* to (\S+)$/.exec(key) ?? []
  if (!introduction || !person) return undefined
  const payload = { introduction, person }
  return { key: `undelivered ${id}`, kind: 'introduction undelivered', at, payload }
}
