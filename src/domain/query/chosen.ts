import { type Choosing, deeds, nothing } from './choosing.ts'
import { lackingIn, sizeIn } from './figuresChosen.ts'
import { isWhoever, kindsIn } from './kindsChosen.ts'
import { namesIn, placeIn } from './namesChosen.ts'
import type { Ask } from './query.ts'
import type { Reading } from './reading.ts'
import type { Selection } from './selection.ts'

/** Which records the words choose; nothing where they say what no record can be chosen by. */
export function chosenBy(reading: Reading, ask: Ask): Choosing | undefined {
  const parts = [
    statusIn(reading, ask),
    areasIn(reading, ask),
    sizeIn(reading),
    lackingIn(reading, ask),
    kindsIn(reading, ask),
  ]
  if (parts.some((part) => part === undefined)) return undefined
  const known = parts.filter((part) => part !== undefined)
  const theme = reading.entities.find(({ kind }) => kind === 'theme')?.id
  const selection: Selection = Object.assign(
    {},
    ...known.map((part) => part.selection),
    namesIn(reading, ask),
    placeIn(reading),
    reading.dated,
    theme ? { words: theme } : {},
  )
  return {
    selection,
    used: [...known.flatMap(({ used }) => used), ...(reading.entities.length > 0 ? deeds : [])],
  }
}

function statusIn(reading: Reading, ask: Ask): Choosing {
  const { has, entities } = reading
  // “Which ended last?” asks for a day.
  if (ask.of === 'foremost' && ask.measured.by === 'end') return nothing
  if (isWhoever(reading) || (ask.of === 'average' && ask.what === 'time')) return nothing
  const isNow = has('ongoing') || (has('now') && entities.length > 0)
  const status = isNow ? 'ongoing' : has('ended') ? 'ended' : has('planned') ? 'planned' : undefined
  return status ? { selection: { status }, used: ['ongoing', 'ended', 'planned'] } : nothing
}

const areaNumbers = ['n1', 'n2', 'n3', 'n4'] as const
const areaNames = ['area1', 'area2', 'area3', 'area4'] as const

/** “Focus area 4”, “painopisteissä 2 ja 3”, “health”. */
function areasIn({ has }: Reading, ask: Ask): Choosing {
  if (ask.of === 'groups') return nothing
  const numbered = has('area') ? areaNumbers.filter((sense) => has(sense)) : []
  const named = areaNames.filter((sense) => has(sense))
  const areas = numbered.length > 0 ? numbered : named
  return areas.length === 0
    ? nothing
    : {
        selection: { focus: areas.map((sense) => sense.at(-1)).join(',') },
        used: [...(numbered.length > 0 ? (['area', 'numero', ...areaNumbers] as const) : []), ...areaNames],
      }
}
