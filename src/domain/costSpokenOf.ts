import { sumMeant } from './sumMeant.ts'

const mark = 'funding:'

/** What a calculation is about, so that “and the rest?” finds its cost. */
export const topicOfCost = (cost: number): string => `${mark}${cost}`

interface Before {
  topic: string | null
  question: string | null
}

/** The cost that was last divided, or spoken of: “hankkeen budjetti on 200 000 euroa”. */
export function costSpokenOf({ topic, question }: Before): number | undefined {
  if (topic?.startsWith(mark)) return Number(topic.slice(mark.length))
  const meant = sumMeant(question ?? '')
  return meant?.kind === 'cost' && meant.isSaid ? meant.sum : undefined
}
