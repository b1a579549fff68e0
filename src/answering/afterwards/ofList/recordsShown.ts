import type { Context } from '../../../command.ts'
import { typedIn } from '../../../topic.ts'

/** The records of the last list: among what matches somebody, the topics of the annex are none. */
export const recordsShown = ({ conversation }: Context): readonly string[] => {
  const { topic, shown = [] } = conversation ?? {}
  return typedIn(topic, 'match') ? shown.filter((line) => !isAnnexTopic(line)) : shown
}

/** It is opened with its focus area. */
export const isAnnexTopic = (line: string | undefined) => line?.startsWith('focus ') === true
