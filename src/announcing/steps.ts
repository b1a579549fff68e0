import type { Context } from '../command.ts'
import type { Kind } from '../domain/announcing/announcement.ts'
import { type Action, type Obstacle, openSteps, stepFrom } from '../domain/announcing/state.ts'
import { Outdated, Refusal } from '../errors.ts'
import type { Localized } from '../locale.ts'
import type { Announced } from '../store/announcements.ts'
import type { Store } from '../store/store.ts'

/** Kinds for which somebody else agrees unless the coordinators choose otherwise: a decision that is misreported costs most. */
const usuallyApproved: ReadonlySet<Kind> = new Set(['steering-decision'])

export async function needsApproval(store: Pick<Store, 'announcements'>, kind: Kind): Promise<boolean> {
  return (await store.announcements.approvals()).get(kind) ?? usuallyApproved.has(kind)
}

/** Throws a `Refusal` when there is no such announcement. */
export async function found({ store }: Pick<Context, 'store'>, id: string): Promise<Announced> {
  const announced = await store.announcements.get(id)
  if (!announced) throw new Refusal(words.unknown)
  return announced
}

async function circumstances({ store, person }: Context, { kind, newest }: Announced) {
  return { needsApproval: await needsApproval(store, kind), isAuthor: newest.author === person }
}

/** The state that an action leads to. Throws a `Refusal` that says what stands in its way. */
export async function checkedStep(context: Context, announced: Announced, action: Action) {
  const step = stepFrom(announced.state, action, await circumstances(context, announced))
  if ('obstacle' in step) throw new Refusal(words.obstacle[step.obstacle])
  return step.state
}

export async function stepsOpen(context: Context, announced: Announced): Promise<Action[]> {
  return openSteps(announced.state, await circumstances(context, announced))
}

/** Does what only works while the announcement is as it was read. Throws a `Refusal` when it is not. */
export async function unlessOutdated<Result>(
  announced: Announced,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof Outdated ? outdated() : error
  }
}

/** Somebody else was quicker; nothing is lost or overwritten. */
export const outdated = () => new Refusal(words.outdated)

const words = {
  unknown: {
    fi: 'En löydä tätä tiedotetta. Katso luettelosta: tiedota',
    sv: 'Jag hittar inte meddelandet. Se listan: meddela',
    en: 'I find no such announcement. Look in the list: announce',
  },
  obstacle: {
    approval: {
      fi: 'Toisen koordinaattorin on hyväksyttävä tämä ensin. Paina: Lähetä hyväksyttäväksi',
      sv: 'En annan samordnare måste godkänna det här först. Tryck på: Skicka för godkännande',
      en: 'Another coordinator has to approve this first. Press: Send for approval',
    },
    own: {
      fi: 'Et voi hyväksyä omaa tekstiäsi. Pyydä toista koordinaattoria.',
      sv: 'Du kan inte godkänna din egen text. Be en annan samordnare.',
      en: 'You can’t approve your own text. Ask another coordinator.',
    },
    'not-now': {
      fi: 'Tämä vaihe ei ole enää auki. Katso, missä mennään: tiedota',
      sv: 'Det steget är inte öppet längre. Se läget: meddela',
      en: 'That step is not open any more. See how it stands: announce',
    },
  } satisfies Record<Obstacle, Localized>,
  outdated: {
    fi: 'Joku muutti tätä sillä välin. Mitään ei korvattu. Avaa uusin versio, näet kuka sen kirjoitti, ja tee muutos siihen.',
    sv: 'Någon ändrade det här under tiden. Inget skrevs över. Öppna den senaste versionen, se vem som skrev den, och gör ändringen där.',
    en: 'Somebody changed this meanwhile. Nothing was overwritten. Open the newest version, see who wrote it, and make your change there.',
  },
}
