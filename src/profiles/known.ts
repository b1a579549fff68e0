import { imitated, ownWords } from '../domain/profile/imitation.ts'
import { namesIn, withNames } from '../presentation/records/records.ts'
import type { Store } from '../store/store.ts'

/** Everything that has a name here, shown or not. */
export async function organisationsOf(store: Store) {
  const records = withNames(await store.organisations.all(), ({ name }) => (name ? namesIn(name) : []))
  const own = (await store.profiles.all()).flatMap(({ organisation, name }) =>
    name ? [{ id: organisation, names: [name] }] : [],
  )
  return [
    ...records.map(({ id, name, names }) => ({ id, names, called: name ? namesIn(name) : names })),
    ...own.map((one) => ({ ...one, called: one.names })),
  ]
}
type Known = Awaited<ReturnType<typeof organisationsOf>>[number]

/** The name that another one looks like; a name that only its own profile knows is not told. */
export function imitationIn(name: string, organisations: readonly Known[]) {
  const isLike = ({ id, names, called }: Known) => {
    const others = organisations.flatMap((other) => (other.id === id ? [] : other.called))
    return imitated(name, [...names, ...ownWords(called, others)]) !== undefined
  }
  const like = organisations.find(isLike)
  return like && (like.id.startsWith('own-') ? '' : (like.names[0] ?? ''))
}
