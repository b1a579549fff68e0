import type { SeekerKind } from './seeker.ts'

/** What someone means to do; decides with who they are and where it happens. */
export type Aim = 'project' | 'pilot' | 'use' | 'own-business' | 'start'

/** Coarse kinds that the rules tell apart. */
export type Side = 'implementer' | 'company' | 'association' | 'person'

export type Where = 'inside' | 'outside'

/** How the agreement concerns someone. */
export type RouteId = 'implementer' | 'partner' | 'pilot' | 'target-group' | 'other-instrument'

export interface Route {
  id: RouteId
  /** `open`: it fits; `ask`: the rules leave it to the call or the authority; `closed`: it does not. */
  state: 'open' | 'ask' | 'closed'
  /** Card of the pack that states the rule. */
  card: string
}

export interface Answers {
  side?: Side | undefined
  aim?: Aim | undefined
  where?: Where | undefined
}

export const sideOf = (kind: SeekerKind | undefined): Side | undefined => {
  if (!kind) return undefined
  if (kind === 'company' || kind === 'startup') return 'company'
  if (kind === 'student') return 'person'
  return kind === 'other' ? 'association' : 'implementer'
}

/** What must still be asked, one at a time, in the order that decides most. */
export function nextQuestion({ side, aim, where }: Answers): 'side' | 'aim' | 'where' | undefined {
  if (!side) return 'side'
  if (!aim) return 'aim'
  return where ? undefined : 'where'
}

/** The routes in the order in which they concern the person. Rules: section 5 and the programme's funding page, see the cards. */
export function routesFor({ side, aim, where }: Required<Answers>): Route[] {
  const inside = where === 'inside'
  const company = side === 'company'
  const implementer: Route = {
    id: 'implementer',
    state: side === 'implementer' && inside ? 'open' : company || side === 'person' ? 'closed' : 'ask',
    card: company ? 'company-grants' : side === 'association' ? 'gap-associations' : 'who-can-apply',
  }
  const partner: Route = {
    id: 'partner',
    state: inside ? 'open' : 'ask',
    card: company ? 'companies-role' : 'who-can-apply',
  }
  const pilot: Route = { id: 'pilot', state: inside ? 'open' : 'ask', card: 'companies-role' }
  const target: Route = {
    id: 'target-group',
    state: inside ? 'open' : 'ask',
    card: company ? 'projects-for-companies-growth' : 'citizens-role',
  }
  const other: Route = { id: 'other-instrument', state: 'open', card: 'gap-other-funding' }

  if (aim === 'own-business')
    return [other, { ...implementer, state: 'closed', card: 'company-grants' }, ...(company ? [target] : [])]
  if (aim === 'start') return [target, other, implementer]
  if (aim === 'use') return [target, partner, implementer]
  if (aim === 'pilot')
    return side === 'implementer' ? [implementer, partner, pilot] : [pilot, partner, implementer]
  return implementer.state === 'open'
    ? [implementer, partner]
    : [partner, implementer, ...(company ? [pilot, other] : [])]
}
