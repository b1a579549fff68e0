import type { Context } from '../../command.ts'
import { themesNamed } from '../../domain/match/narrowest.ts'
import { tokensOf } from '../../domain/match/tokens.ts'
import { candidatesOf, vocabularyOf } from '../../presentation/matches/matching.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { recordsChosen } from './recordsChosen.ts'

/** The projects on any of the themes, and those on a theme near to one; those that are most on it first. */
export async function projectsBy(context: Context, themes: readonly string[]) {
  const vocabulary = await vocabularyOf(context.store)
  const nearThemes = themes.flatMap((id) => {
    const theme = vocabulary.get(id)
    return theme?.kind === 'theme' ? Object.entries(theme.near) : []
  })
  const shared = (await candidatesOf(context))
    .filter(({ kind }) => kind === 'project')
    .map(({ ref, themes: its }) => ({
      ref,
      on: Math.max(...themes.map((id) => its[id] ?? 0)),
      near: Math.max(0, ...nearThemes.map(([id, share]) => share * (its[id] ?? 0))),
    }))
  const rowsOf = async (refs: readonly { ref: string }[]) => {
    const found = await Promise.all(refs.map(({ ref }) => recordOf(context, ref)))
    return found.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
  }
  const most = shared.filter(({ on }) => on >= mostly)
  const listed = await listedOn(context, themes)
  // A name that means another theme as well lists others.
  const isSame = most.every(({ ref }) => listed.has(ref))
  const isOnIt = ({ ref, on }: (typeof shared)[number]) => on >= mostly || (isSame && listed.has(ref))
  const direct = shared.filter(isOnIt).toSorted((one, other) => other.on - one.on)
  const near = shared
    .filter((one) => !isOnIt(one) && one.near >= nearly)
    .toSorted((one, other) => other.near - one.near)
  return { direct: await rowsOf(direct), near: await rowsOf(near) }
}
/** What a list of the projects on that one theme holds, where its name says no other theme as well. */
async function listedOn(context: Context, [theme, ...others]: readonly string[]): Promise<Set<string>> {
  const vocabulary = await vocabularyOf(context.store)
  const label = theme === undefined ? undefined : vocabulary.get(theme)?.label
  if (!label || others.length > 0) return new Set()
  const words = context.t(label)
  const named = themesNamed(tokensOf(words), vocabulary)
  if (named.some(({ id }) => id !== theme)) return new Set()
  const listed = await recordsChosen(context, { kind: 'project', words })
  return new Set(listed.map(({ kind, row }) => `${kind}:${row.id}`))
}

/** Degrees of the facets, as shares. */
const mostly = 0.6
const nearly = 0.25
