import { randomUUID } from 'node:crypto'

import { reach, type Reachable } from '../directory.ts'
import { daysAfter } from '../domain/introduction/limits.ts'
import { endings } from '../introductions/answer.ts'
import { answerersOf } from '../introductions/people.ts'
import type { Handler } from '../queues/schedule.ts'
import type { Receipt } from '../store/erase.ts'
import type { Introduction } from '../store/introductions.ts'
import type { Store } from '../store/store.ts'

const minute = 60_000

/** Erases a person. Open introductions end, and the other side hears that they did, not who left. */
export async function erasePerson(store: Store, person: string, now: Date): Promise<Receipt> {
  const organisation = await store.members.organisationOf(person)
  const isLast = organisation !== undefined && (await store.members.of(organisation)).length === 1
  const theirs = await store.introductions.concerning(person, isLast ? organisation : undefined)
  const posts = await Promise.all(
    theirs
      .filter(({ state, muted }) => state === 'asked' && !muted)
      .map(async (one) => endings(one, await othersIn(store, one, person), now)),
  )
  const marks = await store.erase.marksOf(person)
  const work = {
    key: `erased ${randomUUID()}`,
    kind: 'traces of the erased',
    at: new Date(now.getTime() + minute),
    payload: { marks, until: daysAfter(now, 2).toISOString() },
  }
  return store.erase.person(person, { posts: posts.flat(), work: [work] }, now)
}

async function othersIn(store: Store, introduction: Introduction, person: string): Promise<Reachable[]> {
  if (introduction.fromPerson === person)
    return (await answerersOf(store, introduction)).filter((one) => one.person !== person)
  const asker = await reach(store, introduction.fromPerson)
  return asker ? [asker] : []
}

/** The message that asked for it, and the receipt, go once the receipt has arrived. */
export const eraseWork = (store: Store, now: () => Date): Readonly<Record<string, Handler>> => ({
  async 'traces of the erased'({ marks, until }, { key }) {
    const wanted = Array.isArray(marks) ? marks.map(String) : []
    const left = await store.erase.leftovers(wanted, key)
    return left && now() < new Date(String(until)) ? new Date(now().getTime() + minute) : undefined
  },
})
