/** What can be spoken of by its id; records, cards and entries are referred to in the same way. */
type Told =
  | 'announcement'
  | 'call'
  | 'card'
  | 'document'
  | 'focus'
  | 'governance'
  | 'instrument'
  | 'introduction'
  | 'locality'
  | 'mention'
  | 'organisation'
  | 'project'
  | 'term'

/**
 * What a reply speaks of, as the conversation keeps it: something by its id, the line of a command (a list, or what it asked
 * to be told), projects counted (by what, of which kind, who came out), a cost divided, or several beside each other.
 */
export type Topic =
  | `${Told}:${string}`
  | `command:${string}`
  | `counts:${string}`
  | `funding:${string}`
  | 'comparison'

type Kind = Told | 'command' | 'counts' | 'funding'

/** A topic or the ref of an entry, as it was kept or found: where there is none, it is of no kind. */
type Kept = string | null | undefined

/** What stands before the id: of two with the same one both are spoken of in the same way. */
export const kindOf = (kept: Kept): string | undefined => kept?.split(':')[0]

/** Is it of one of these kinds? */
export const isOf = (kept: Kept, ...kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => kept?.startsWith(`${kind}:`))

/** Is it a record that facts are asked of, such as `project:kauko`? */
export const isRecordRef = (kept: Kept): boolean => isOf(kept, 'project', 'call', 'organisation')

/** The id of what is of one of these kinds; of the others nothing. */
export const idIn = (kept: Kept, ...kinds: readonly Kind[]): string | undefined =>
  (isOf(kept, ...kinds) && kept?.slice(kept.indexOf(':') + 1)) || undefined

export const cardIn = (kept: Kept): string | undefined => idIn(kept, 'card')
export const bodyIn = (kept: Kept): string | undefined => idIn(kept, 'organisation')
/** A focus area. */
export const areaIn = (kept: Kept): string | undefined => idIn(kept, 'focus')

/** The line of a command; of these only, where some are named. */
export function lineIn(kept: Kept, ...commands: readonly string[]): string | undefined {
  const line = idIn(kept, 'command')
  return commands.length === 0 || commands.includes(line?.split(' ')[0] ?? '') ? line : undefined
}

/** What stands after the name of the command; nothing where nothing does. */
export const typedIn = (kept: Kept, ...commands: readonly string[]): string | undefined =>
  lineIn(kept, ...commands)?.split(/ (.+)/su)[1]

/** Is it one of those that the patterns name by their ids, whole? */
export function onTopic(ids: Partial<Record<Kind, string>>): (kept: Kept) => boolean {
  const some = Object.entries(ids).map(([kind, id]) => `${kind}:(?:${id})`)
  const pattern = new RegExp(`^(?:${some.join('|')})$`, 'su')
  return (kept) => pattern.test(kept ?? '')
}

export const onCard = (ids: string) => onTopic({ card: ids })

/** By what projects were counted, and where one group came out, of which kind and which it is. */
interface Counted {
  by: string
  kind?: string | undefined
  who?: string | undefined
}

export const topicOfCounts = ({ by, kind = '', who = '' }: Counted): Topic =>
  `counts:${[by, kind, who].join(':').replace(/:+$/u, '')}`

export function countsIn(kept: Kept): Counted | undefined {
  const [by, kind, who] = idIn(kept, 'counts')?.split(':') ?? []
  return by === undefined ? undefined : { by, kind, who }
}

/** The line that opens a record, or the words that lead there. */
export const openingOf = (kept: string): string => kept.replace(':', ' ')

/** What such a line opens. */
export const openedBy = (line: string): Topic => line.replace(' ', ':') as Topic

interface Spoken {
  conversation?: { topic: Topic | null } | undefined
}

/** What is spoken of stays what is spoken of. */
export const sameTopic = ({ conversation }: Spoken): Topic | undefined => conversation?.topic ?? undefined

/** The statement that was just shown. */
export const cardShown = ({ conversation }: Spoken): string | undefined => cardIn(conversation?.topic)
