import type { Measured } from '../../domain/query/query.ts'
import type { Localized } from '../../locale.ts'

type Way = readonly [less: Localized, more: Localized]
type Ordinal = Localized & { fiNth: string }

const ordinals: readonly Ordinal[] = [
  { fi: 'Toiseksi', sv: 'Näst', en: 'second', fiNth: 'Toisena' },
  { fi: 'Kolmanneksi', sv: 'Tredje', en: 'third', fiNth: 'Kolmantena' },
]

const ways = ({ fi, sv, en, fiNth }: Ordinal): Record<Measured['by'], Way> => ({
  support: [
    { fi: `${fi} vähiten tukea sai`, sv: `${sv} minst stöd fick`, en: `The ${en} least support went to` },
    { fi: `${fi} eniten tukea sai`, sv: `${sv} mest stöd fick`, en: `The ${en} most support went to` },
  ],
  budget: [
    { fi: `${fi} pienin on`, sv: `${sv} minst är`, en: `The ${en} smallest is` },
    { fi: `${fi} suurin on`, sv: `${sv} störst är`, en: `The ${en} largest is` },
  ],
  length: [
    { fi: `${fi} lyhin on`, sv: `${sv} kortast är`, en: `The ${en} shortest is` },
    { fi: `${fi} pisin on`, sv: `${sv} längst är`, en: `The ${en} longest is` },
  ],
  end: [
    { fi: `${fiNth} päättyy`, sv: `${sv} tidigast slutar`, en: `The ${en} to end is` },
    { fi: `${fi} viimeisenä päättyy`, sv: `${sv} sist slutar`, en: `The ${en} last to end is` },
  ],
  start: [
    { fi: `${fiNth} alkaa`, sv: `${sv} tidigast börjar`, en: `The ${en} to start is` },
    { fi: `${fi} viimeisenä alkaa`, sv: `${sv} sist börjar`, en: `The ${en} last to start is` },
  ],
})

/** “Toiseksi suurin on Kiertotalot, 808 260 €.” */
export function placeSaid({ by, isMore }: Measured, nth: number, told: string): Localized {
  const { fi, sv, en } = ways(ordinals[nth - 1] ?? ordinals[0]!)[by][isMore ? 1 : 0]
  return { fi: `${fi} ${told}.`, sv: `${sv} ${told}.`, en: `${en} ${told}.` }
}
