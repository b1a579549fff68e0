import type { Content, Kind } from './announcement.ts'

/** What a place or a person asked to hear of; an empty list stands for everything. */
export interface Wanted {
  kinds: readonly Kind[]
  focusAreas: readonly string[]
}

/** What is about no focus area in particular is about all of them. */
export const wants = ({ kinds, focusAreas }: Wanted, kind: Kind, content: Pick<Content, 'focusAreas'>) =>
  (kinds.length === 0 || kinds.includes(kind)) &&
  (focusAreas.length === 0 ||
    content.focusAreas.length === 0 ||
    content.focusAreas.some((area) => focusAreas.includes(area)))
