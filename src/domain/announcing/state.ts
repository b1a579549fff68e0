/** How the newest version of an announcement stands. */
export type State = 'draft' | 'waiting' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export type Action = 'edit' | 'submit' | 'approve' | 'return' | 'schedule' | 'publish' | 'withdraw'

/** `approval`: somebody else has to agree first. `own`: nobody agrees to their own words. `not-now`: the state has no such step. */
export type Obstacle = 'approval' | 'own' | 'not-now'

interface Circumstances {
  needsApproval: boolean
  /** The person who acts wrote this version. */
  isAuthor: boolean
}

const steps: Record<State, Partial<Record<Action, State>>> = {
  draft: {
    edit: 'draft',
    submit: 'waiting',
    schedule: 'scheduled',
    publish: 'published',
    withdraw: 'withdrawn',
  },
  waiting: { edit: 'draft', approve: 'approved', return: 'draft', withdraw: 'withdrawn' },
  approved: {
    edit: 'draft',
    return: 'draft',
    schedule: 'scheduled',
    publish: 'published',
    withdraw: 'withdrawn',
  },
  scheduled: { edit: 'draft', return: 'draft', publish: 'published', withdraw: 'withdrawn' },
  published: { edit: 'draft', withdraw: 'withdrawn' },
  withdrawn: {},
}

/** The state an action leads to, or what stands in its way. A change of words needs a new approval. */
export function stepFrom(
  state: State,
  action: Action,
  { needsApproval, isAuthor }: Circumstances,
): { state: State } | { obstacle: Obstacle } {
  const next = steps[state][action]
  if (!next) return { obstacle: 'not-now' }
  if (action === 'approve' && isAuthor) return { obstacle: 'own' }
  if (state === 'draft' && needsApproval && (action === 'publish' || action === 'schedule'))
    return { obstacle: 'approval' }
  return { state: next }
}

/** The steps that are open, in the order in which people take them. */
export const openSteps = (state: State, circumstances: Circumstances): Action[] =>
  (['edit', 'submit', 'approve', 'return', 'publish', 'schedule', 'withdraw'] as const).filter(
    (action) =>
      'state' in stepFrom(state, action, circumstances) &&
      (action !== 'submit' || circumstances.needsApproval),
  )
