import type { Context } from '../../command.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import { wishesBoth } from '../../domain/partnering/bothWished.ts'
import { fitWish } from '../../domain/partnering/fitWish.ts'
import { partnerWish } from '../../domain/partnering/partnerWish.ts'
import { heading, type Part, type Reply } from '../../reply.ts'
import { themesSaid } from './themesSaid.ts'

/** “Looking for projects and partners on drones”: first the projects, then who could be a partner. Nothing where no topic is told. */
export async function bothWished(context: Context, _: string, typed: string): Promise<Reply | undefined> {
  if (!wishesBoth(typed) || !(fitWish(typed) ?? partnerWish(typed))) return undefined
  if ((await themesSaid(context, typed)).length === 0) return undefined
  const projects = await context.run(`match first:projects ${said(typed)}`)
  const partners = await context.run(`partners ${said(typed)}`)
  if (projects.outcome !== 'answered' || partners.outcome !== 'answered') return undefined
  return {
    ...projects,
    parts: [
      ...shortened(projects.parts, (ref) => ref.startsWith('project:')),
      heading(context.t(words.partners)),
      ...shortened(partners.parts.filter(({ kind }) => kind === 'list' || kind === 'sources')),
      ...partners.parts.filter(({ kind }) => kind === 'buttons').slice(-1),
    ],
  }
}

/** Of each there are a few; what leads on comes once. */
const shortened = (parts: readonly Part[], isMeant: (ref: string) => boolean = Boolean): Part[] =>
  parts.flatMap((part) => {
    if (part.kind === 'buttons') return []
    if (part.kind !== 'list') return part
    return { ...part, items: part.items.filter(({ ref = '' }) => isMeant(ref)).slice(0, most) }
  })
const most = 5

const words = {
  partners: { fi: 'Mahdollisia kumppaneita', sv: 'Möjliga partner', en: 'Possible partners' },
}
