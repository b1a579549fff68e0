import type { Context } from '../command.ts'
import type { Fact } from '../reply.ts'

/** A name is at most so many characters long here. */
const longestName = 100

/** Colleagues see who wrote or approved something by the name that the platform calls them. */
export async function rememberWriter({ store, person, called = '' }: Context) {
  const name = called.trim().slice(0, longestName)
  if (person && name && (await store.people.get(person)).called !== name)
    await store.people.rememberName(person, name)
}

/** Who it was; nothing where nobody, or only an id, is known. */
export async function writerFact(
  { store }: Pick<Context, 'store'>,
  label: string,
  person: string | null,
): Promise<Fact | undefined> {
  const { called } = person ? await store.people.get(person) : { called: null }
  return called ? { label, value: called } : undefined
}
