import { partnersOf, type Selection } from '../query/selection.ts'

/** How what is said stands to the list before. */
export interface HowSaid {
  /** Whether a kind of record is said. */
  isOfKind: boolean
  /** “Of those”, “only”: fewer of them, not others. */
  isPointing: boolean
  /** Whether leading is said. */
  isLead: boolean
}

/**
 * “Ok, and for learning?”, “räcker me dom som Metropolia e med i”: the list before with what is said changed in it. What is
 * said takes the place of the same condition, or is added to it where it points at the list.
 */
export function changed(last: Selection, said: Selection, how: HowSaid): Selection {
  const kind = how.isOfKind ? said.kind : last.kind
  const isOfBodies = kind !== 'project'
  return {
    kind,
    ...about(last, said, how),
    ...(isOfBodies ? placed(last, said) : whose(last, said, how)),
    ...(isOfBodies ? {} : stateOf(last, said)),
    ...(isOfBodies ? {} : kindsIn(last, said)),
  }
}

function about(last: Selection, said: Selection, { isPointing }: HowSaid): Selection {
  const isSaid = (said.words ?? said.focus) !== undefined
  if (!isSaid) return only({ words: last.words, focus: last.focus })
  if (!isPointing) return only({ words: said.words, focus: said.focus })
  const words = [last.words, said.words].filter(Boolean).join(' ') || undefined
  return only({ words, focus: said.focus ?? last.focus })
}

function placed(last: Selection, said: Selection): Selection {
  const city = [said.place, said.with, said.led, last.place, last.kind === 'project' ? last.with : undefined]
  return only({ place: city.find((id) => id !== undefined && !id.includes(',')) })
}

/** Another body takes the place of the one before in its role; where the list is pointed at, both are in it. */
function whose(last: Selection, said: Selection, { isPointing, isLead }: HowSaid): Selection {
  const { without } = partnersOf(said.with)
  // “Without Helsinki”: those of the list that it is not in.
  if (without || said.led?.startsWith('!')) {
    const partners = [last.with, without && `!${without}`].filter(Boolean).join(',') || undefined
    return only({ led: said.led ?? last.led, with: partners })
  }
  const who = said.with ?? said.led
  const before = last.led ?? last.with ?? (last.kind === 'project' ? undefined : last.place)
  if (who === undefined) return isLead && before ? { led: before } : only({ with: last.with, led: last.led })
  if (isLead) return { led: who }
  const isOfLeaders = last.led !== undefined && last.with === undefined
  if (isPointing && before && before !== who)
    return isOfLeaders ? { led: before, with: who } : { with: `${before},${who}` }
  return isOfLeaders ? { led: who } : { with: who }
}

const stateOf = (last: Selection, said: Selection) =>
  only({ status: said.status ?? last.status, in: said.status ? undefined : last.in })

const kindsIn = (last: Selection, said: Selection) =>
  only({ leadkind: said.leadkind ?? last.leadkind, withkind: said.withkind ?? last.withkind })

const only = (selection: Selection): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined))
