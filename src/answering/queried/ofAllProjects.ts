import type { Query } from '../../domain/query/query.ts'
import type { Conversation } from '../../store/conversations.ts'
import { isOf, isRecordRef } from '../../topic.ts'

/** “The smallest?” out of the blue, or after one record, which alone is no smallest. */
export function isOfAllProjects(
  { ask, scope, held, isOfBudget }: Query,
  { topic, earlier }: Spoken,
): boolean {
  if (ask.of !== 'foremost' || !topic) return ask.of === 'foremost' && isOfBudget
  const isOne = isOf(topic, 'project') && !isRecordRef(earlier)
  return isOne && scope === 'open' && !held && ask.measured.by === 'budget'
}
type Spoken = Partial<Pick<Conversation, 'topic' | 'earlier'>>
