/** What a rule can be about: the agreement's total funding, one project, or a supra-regional theme network. */
export type Scope = 'agreement' | 'project' | 'network'

/** A dated rule as the pack records it; shares are 0–100. */
export interface ShareRule {
  id: string
  scope: Scope
  nature: 'indicative' | 'maximum' | 'not-given'
  instruments: readonly string[]
  from: string
  until: string
  euAndState: number | undefined
}

export interface Split {
  rule: ShareRule
  /** Euros, to the cent. `maximum` rules: at most this much support, at least this much of one's own. */
  euAndState: number
  local: number
  /** The rule's time is over on the day asked for. */
  expired: boolean
}

/**
 * The rule for a scope and an instrument: the one in force on `today`, else the one that was last in force.
 * Sources: agreement section 5 (whole agreement, start phase, networks); the programme's funding page (one project).
 */
export function ruleFor<Rule extends ShareRule>(
  rules: readonly Rule[],
  { scope, instrument, today }: { scope: Scope; instrument: string; today: string },
): Rule | undefined {
  const fitting = rules.filter((rule) => rule.scope === scope && rule.instruments.includes(instrument))
  return fitting.find((rule) => rule.from <= today && today <= rule.until) ?? fitting.at(-1)
}

/** Divides a total cost in euros; nothing when the rule gives no shares. The two parts always add up to the cost. */
export function split(cost: number, rule: ShareRule, today: string): Split | undefined {
  if (rule.euAndState === undefined) return undefined
  const cents = Math.round(cost * 100)
  // A maximum is rounded down, so that a cent too much is never promised.
  const round = rule.nature === 'maximum' ? Math.floor : Math.round
  const supported = round((cents * rule.euAndState) / 100)
  return { rule, euAndState: supported / 100, local: (cents - supported) / 100, expired: rule.until < today }
}

/** The smallest total cost, in euros, that gets that much support; nothing when the rule gives no shares. */
export function costSupportedBy(support: number, { euAndState }: ShareRule): number | undefined {
  return euAndState ? Math.ceil((support * 100 * 100) / euAndState) / 100 : undefined
}

/** The largest total cost, in euros, of which `own` euros are share enough; nothing when the rule gives no shares. */
export function costOf(own: number, { euAndState }: ShareRule): number | undefined {
  if (euAndState === undefined || euAndState >= 100) return undefined
  return Math.floor((own * 100 * 100) / (100 - euAndState)) / 100
}

/** Is what somebody says of a share within the rule: just so, beyond it, or less than all that it allows? */
export function withinRule(of: 'support' | 'own', said: number, limit: number): 'yes' | 'no' | 'maybe' {
  if (Math.abs(said - limit) < nearly) return 'yes'
  return (of === 'support') === said > limit ? 'no' : 'maybe'
}
/** Sums are rounded in talk, not by more than this. */
const nearly = 0.5
