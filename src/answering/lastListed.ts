import type { Context } from '../command.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { itemsOf } from '../reply.ts'

/** A list is shown ten at a time. */
const page = 10
const mostPages = 10

/** The records of the last list, those on its other pages, too; the two that were compared. */
export async function lastListed(context: Context): Promise<readonly Subject[]> {
  const { topic, shown = [] } = context.conversation ?? {}
  const [, line] = /^command:(find .+)$/u.exec(topic ?? '') ?? []
  if (line) return listedBy(context, line)
  return topic === 'comparison' || topic?.startsWith('command:') ? recordsAt(context, shown) : []
}

/** All that a line lists, page after page. */
export async function listedBy(context: Context, line: string): Promise<readonly Subject[]> {
  const all: string[] = []
  for (let at = 0; at < mostPages; at += 1) {
    const items = itemsOf(await context.run(line.replace(/^find/u, `find from:${at * page}`)))
    all.push(...items.flatMap(({ command }) => command ?? []))
    if (items.length < page) break
  }
  return recordsAt(context, all)
}

/** The records that the lines open; what else they open is left out. */
async function recordsAt(context: Context, lines: readonly string[]): Promise<readonly Subject[]> {
  const found = await Promise.all(lines.map((line) => recordOf(context, line.replace(' ', ':'))))
  return found.filter((one) => one !== undefined)
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
