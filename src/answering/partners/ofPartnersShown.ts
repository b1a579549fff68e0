import type { Context } from '../../command.ts'
import { ordinalsIn } from '../../domain/asked/ordinals.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { partnersOtherwise } from '../../domain/carriedOn/ofBodies/partners.ts'
import { contactWish } from '../../domain/partnering/contactWish.ts'
import { introductionWish } from '../../domain/partnering/introductionWish.ts'
import type { Localized } from '../../locale.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { typedIn } from '../../topic.ts'

/** After partners, or projects that fit, were shown: “which companies, then?”, “contact the first one”, “kan du presentera oss för den andra?” */
export async function ofPartnersShown(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, earlier } = context.conversation ?? {}
  const isOfProjects = typedIn(topic, 'match') !== undefined && !pointsBack(question)
  if (!isOfProjects && !isOfPartners(topic) && !isOfPartners(earlier)) return undefined
  const whom = toListed(context, question)
  const row = whom && (await context.store.organisations.get(whom))
  if (row) return opening(await context.run(`introduce to:${row.id}`), context.t(to(context.t(row.name))))
  const line = partnersOtherwise(
    question,
    (topic === costs ? earlier : topic) ?? '',
    await context.store.localities.all(),
  )
  return line === undefined ? undefined : context.run(line)
}

/** What a trial costs is asked of a place for it, which stays what is spoken of. */
const costs = 'card:gap-testing-cost'

const isOfPartners = (topic: string | null | undefined) =>
  typedIn(topic, 'partners', 'consortium') !== undefined

/** An introduction is the way to whoever was shown: the only one, or the one that is counted out. */
function toListed({ conversation }: Context, question: string): string | undefined {
  const isWished = contactWish(question) !== undefined || introductionWish(question) !== undefined
  if (!isWished) return undefined
  const [nth, ...others] = ordinalsIn(question)
  const { shown = [] } = conversation ?? {}
  const line =
    nth === undefined && shown.length === 1 && conversation?.earlier == null ? shown[0] : shown[nth ?? -1]
  return others.length === 0 ? /^organisation (\S+)$/u.exec(line ?? '')?.[1] : undefined
}

const to = (name: string): Localized => ({
  fi: `Esittely: ${name}.`,
  sv: `Kontaktförmedling: ${name}.`,
  en: `An introduction to: ${name}.`,
})
