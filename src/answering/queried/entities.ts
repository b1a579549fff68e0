import type { Context } from '../../command.ts'
import { localityIn } from '../../domain/locality.ts'
import type { Entity } from '../../domain/query/query.ts'
import { isOnlyBy, selectionOf } from '../../domain/query/selection.ts'
import type { Sense, Tagged } from '../../domain/query/tagged.ts'
import { hasTheme } from '../../presentation/matches/matching.ts'
import { bodyIn, isOf, type Topic } from '../../topic.ts'
import { bodyAt, organisationCalled } from '../named/organisationCalled.ts'
import { recordCalled } from '../named/recordCalled.ts'

type Called = Omit<Entity, 'from' | 'to'>

/** A record that is named, as what a text names. */
export async function entityNamed(
  context: Context,
  { id, from, to }: { id: string; from: number; to: number },
): Promise<Entity> {
  if (!isOf(id, 'organisation')) return { from, to, kind: 'record', id }
  const row = await bodyAt(context, id)
  return { from, to, kind: 'organisation', id: row?.id ?? '', isCity: row?.kind === 'city' }
}

/** The organisation or the place that a few words name, and nothing else. */
export async function entityCalled(context: Context, words: string): Promise<Called | undefined> {
  const isWhole = context.search.names.namedIn(words)?.rest === '' || (await recordCalled(context, words))
  // “Circular economy” is a theme, though one organisation has it in its name.
  if (!isWhole && (await themeSaid(context, words.split(' ')))) return undefined
  const row = await organisationCalled(context, words)
  if (row) return { kind: 'organisation', id: row.id, isCity: row.kind === 'city' }
  const found = localityIn(words, await context.store.localities.all())
  return found?.rest === '' ? { kind: 'place', id: found.place.id } : undefined
}

/** More words are no theme, but a question of their own. */
const mostThemeWords = 2

/** Do the words name something that the vocabulary knows? */
export const themeSaid = async (context: Context, words: readonly string[]): Promise<boolean> =>
  words.length <= mostThemeWords && hasTheme(context, words.join(' '))

/** The organisation that was last shown, or whose projects were. */
export function bodySpokenOf(topic: Topic | null | undefined): string | undefined {
  const list = selectionOf(topic ?? '')
  return bodyIn(topic) ?? (list && isOnlyBy(list, 'with', 'led', 'in') ? (list.with ?? list.led) : undefined)
}

/** “How many projects does it lead?” after an organisation was shown: that organisation, where the text says “it”. */
export async function bodyAsIt(
  { conversation, store }: Context,
  words: readonly string[],
  spans: readonly Tagged[],
): Promise<Entity | undefined> {
  const id = bodySpokenOf(conversation?.topic)
  const says = (sense: Sense) => spans.some(({ senses }) => senses.includes(sense))
  // “Missä se on vetäjänä?” after a list of its projects.
  const isOfProjects =
    says('project') || says('projects') || says('them')
      ? says('lead') || says('howMany')
      : !isOf(conversation?.topic, 'organisation') && says('lead') && says('which')
  if (id === undefined || !isOfProjects) return undefined
  const at = words.findIndex((word) => pronouns.has(word))
  const row = at < 0 ? undefined : await store.organisations.get(id)
  return row && { kind: 'organisation', id: row.id, isCity: row.kind === 'city', from: at, to: at + 1 }
}
const pronouns = new Set(['se', 'ne', 'sillä', 'silla', 'den', 'det', 'de', 'dom', 'it', 'they'])
