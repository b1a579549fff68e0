import { remembering } from '../../cache.ts'
import { judging } from './judging.ts'
import { law } from './law.ts'
import { money } from './money.ts'
import { names } from './names.ts'
import { paperwork } from './paperwork.ts'
import { asksBy, asWords } from './pattern.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { process } from './process.ts'

/** Ways to ask in Finnish, Swedish and English. */
const ways = { ...paperwork, ...law, ...people, ...money, ...process, ...judging, ...names, ...places }

/** A municipality outside the agreement; the pack knows their names. */
export const elsewhere = 'elsewhere'

/** Of one organisation by name: what it gets of the money, and who speaks for it in a group. */
export const ofOrganisation = ['ofOne', 'seat'] as const

/** Something particular that a question can ask of any topic, and that an answer on that topic seldom gives. */
export type Aspect = keyof typeof ways | typeof elsewhere | (typeof ofOrganisation)[number]

const spoken = Object.keys(ways) as (keyof typeof ways)[]
export const aspects = [elsewhere, ...ofOrganisation, ...spoken] as const satisfies readonly Aspect[]

const asked = spoken.map((aspect) => [aspect, asksBy(ways[aspect].join(','))] as const)

/** All aspects that a question asks for, whatever its language. */
export const aspectsIn = remembering((question): readonly Aspect[] => {
  const words = asWords(question)
  return asked.flatMap(([aspect, asks]) => (asks(words) ? [aspect] : []))
})
