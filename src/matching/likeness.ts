import type { Context } from '../command.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { type Example, learningLikeness, type Likeness, likenessBy } from '../domain/match/likeness.ts'
import { likenessFeatures } from '../domain/match/likenessFeatures.ts'
import { tellingOf } from '../domain/match/telling.ts'
import { learntOnce } from '../learning/learnt.ts'
import { inStints } from '../learning/stints.ts'
import { candidatesOf, vocabularyOf } from '../presentation/matches/matching.ts'
import type { Store } from '../store/store.ts'

const stintMs = 10
const known = new WeakMap<Store, Promise<Likeness>>()

/** What a text sounds like, by what the pack says that people type; read when it is first asked for. */
export function likenessOf(context: Pick<Context, 'store' | 'search' | 'today'>): Promise<Likeness> {
  const before = known.get(context.store)
  if (before) return before
  const learnt = learn(context)
  known.set(context.store, learnt)
  learnt.catch(() => known.delete(context.store))
  return learnt
}

async function learn({ store, search, today }: Pick<Context, 'store' | 'search' | 'today'>) {
  const [vocabulary, concepts] = await Promise.all([vocabularyOf(store), store.concepts.all()])
  const features = likenessFeatures(search.features, vocabulary)
  const byRef = new Map((await candidatesOf({ store, today })).map((one) => [one.ref, one]))
  const examples = (await store.wishes.all()).flatMap(({ id, fi, sv, en }): Example[] => {
    const record = byRef.get(id)
    const said = (texts: readonly string[]) => ({ body: '', said: texts })
    return record ? [{ record, texts: { fi: said(fi), sv: said(sv), en: said(en) } }] : []
  })
  const learnt = await learntOnce(store, {
    of: 'likeness',
    from: [...concepts, ...vocabulary.all, ...examples.map(({ texts }) => texts)],
    learn: () => inStints(learningLikeness(examples, features), stintMs),
  })
  const records = examples.map(({ record }) => record)
  const likeness = likenessBy(learnt, records, features)
  return (text: string, kinds: readonly Candidate['kind'][]) => likeness(tellingOf(text, vocabulary), kinds)
}
