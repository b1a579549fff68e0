import type { Context } from '../../../command.ts'
import { selectionOf } from '../../../domain/query/selection.ts'
import type { Comparable } from '../../../presentation/beside/comparable.ts'
import { recordOf, type Subject } from '../../../presentation/records/aboutRecord.ts'
import type { ProjectRow } from '../../../presentation/records/records.ts'
import { isOf, isRecordRef, lineIn } from '../../../topic.ts'
import { recordsAt, recordsChosen } from '../../queried/recordsChosen.ts'

/** The records of the last list, those on its other pages, too; the two that were compared. */
export async function lastListed(context: Context): Promise<readonly Subject[]> {
  const { topic, shown = [] } = context.conversation ?? {}
  const selection = selectionOf(lineIn(topic, 'find') ?? '')
  if (selection) return recordsChosen(context, selection)
  return topic === 'comparison' || isOf(topic, 'command') ? recordsAt(context, shown) : []
}

/** Those last listed, or the two told one after the other. */
export async function spokenOf(context: Context): Promise<readonly Subject[]> {
  const { earlier, topic } = context.conversation ?? {}
  const listed = await lastListed(context)
  if (listed.length > 0 || !earlier || !topic || !isRecordRef(earlier) || !isRecordRef(topic)) return listed
  const two = await Promise.all([earlier, topic].map((ref) => recordOf(context, ref)))
  return two.filter((one) => one !== undefined)
}

/** Those of several that are all of one kind; nothing where they are of two, or but one. */
export function ofOneKind(subjects: readonly Subject[]): readonly Subject[] {
  const [first] = subjects
  const isOne = subjects.length > 1 && subjects.every(({ kind }) => kind === first?.kind)
  return isOne ? subjects : []
}

export const projectsIn = (subjects: readonly (Subject | Comparable)[]): ProjectRow[] =>
  subjects.flatMap((one) => (one.kind === 'project' ? [one.row] : []))
