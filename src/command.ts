import type { z } from 'zod'

import type { Assistant } from './assistant.ts'
import type { Search } from './domain/search/search.ts'
import type { Locale, Localized } from './locale.ts'
import type { Address } from './platforms/platform.ts'
import type { Reply } from './reply.ts'
import type { Role } from './role.ts'
import type { Conversation } from './store/conversations.ts'
import type { LoadedPack } from './store/packs.ts'
import type { Store } from './store/store.ts'

export interface Context {
  store: Store
  pack: LoadedPack
  search: Search
  commands: readonly Command[]
  locale: Locale
  /** Picks the person's language. */
  t: (text: Localized) => string
  now: Date
  /** ISO day in Helsinki. */
  today: string
  person: string | undefined
  /** What their platform calls the person, where this message says it. */
  called?: string | undefined
  roles: ReadonlySet<Role>
  /** The channel or group chat in which the person speaks; nothing where they are alone with the bot. */
  here: Address | undefined
  /** Where people reach the bot's own pages, where they do. */
  publicUrl: string | undefined
  /** To be called when records changed: what can be found is not what it was. */
  recordsChanged: () => void
  /** What this conversation was last about. */
  conversation: Conversation | undefined
  /** Where a language model is configured: it finds and phrases what the sources say. */
  assistant?: Assistant | undefined
  /** Ends when the person does not want to wait any more. */
  signal: AbortSignal
  /** Stops what else is being answered in this conversation; how much that was. */
  cancelOthers: () => number
  /** Runs another command line as if the person had typed it. */
  run: (line: string) => Promise<Reply>
  /** Gives the last answer once more, in this language; nothing where there is none. */
  again: (locale: Locale) => Promise<Reply | undefined>
  /** This is the last answer once more, as was asked for. */
  repeats: boolean
  /** Tries how a part of the message is answered, after what its first part was answered: nothing is remembered of it. */
  tries: boolean
  tryingAfter: (question?: string, given?: Reply) => Context
}

/** Who opens a form. */
export type Filling = Pick<Context, 'store' | 'locale' | 'person' | 'roles'>

/** What people say in their own words when they mean `line`. */
export interface Meaning {
  line: string
  said: Record<Locale, readonly string[]>
}

export interface Command<Args extends z.ZodObject = z.ZodObject> {
  name: string
  aliases: Record<Locale, readonly string[]>
  help: Localized
  /** Lines a person could type, shown in help and tried out in tests. */
  examples: Record<Locale, readonly string[]>
  meanings?: readonly Meaning[]
  /** Who may use it; anyone, where nothing stands. */
  role?: Role
  /** It only reads what anyone may read, and may therefore be a tool of the language model. */
  reads?: true
  /** Its name is a question word: what follows may be a question rather than an argument. */
  asks?: true
  /** Left out of help: platforms use it, people need not. */
  hidden?: true
  /** The first argument takes all words that are not `name:value`, unless `positions` names one for each word. */
  args: Args
  positions?: readonly (keyof z.infer<Args> & string)[]
  /** What its form holds besides what the line says: how the record that is changed stands now. */
  prefill?(given: Readonly<Record<string, string>>, by: Filling): Promise<Readonly<Record<string, string>>>
  /** What people type in words instead, as arguments; nothing where it is no such thing. */
  inWords?(typed: string): string | undefined
  /** What the arguments are called in each language, as in `painopiste:2`. */
  fields: Record<keyof z.infer<Args> & string, Localized>
  run(args: z.infer<Args>, context: Context): Promise<Reply>
}

export const defineCommand = <const Args extends z.ZodObject>(command: Command<Args>) =>
  command as unknown as Command

/** Every word that starts the command, in any language. */
export const namesOf = ({ name, aliases }: Command) => [name, ...aliases.fi, ...aliases.sv, ...aliases.en]
