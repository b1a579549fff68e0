import type { Answer } from '../answer.ts'
import type { Locale } from '../locale.ts'
import type { Message } from '../message.ts'

export type PlatformName = 'slack' | 'teams' | 'web'

/** Where a reply goes. The platform made it and alone understands `detail`: plain JSON, no secrets. */
export interface Address {
  platform: PlatformName
  /** The channel, chat or thread as one string: posts to one place keep their order and share a pace. */
  place: string
  /** The workspace or tenant: all places in it share a pace. */
  space?: string
  detail: Readonly<Record<string, unknown>>
}

/** What came in and is known to be genuine. Written down before it is acknowledged. */
export interface Arrival {
  /** The platform's own id of the event, so that a repeated delivery is the same arrival. */
  id: string
  /** Who pressed which button of which message: the same press twice within seconds is one press. */
  press?: string
  message: Message
  replyTo: Address
}

/** A reply on its way to one place. `key` is the same at every attempt and means nothing to outsiders. */
export interface Post {
  key: string
  address: Address
  answer: Answer
}

/** What the platform calls a post it has accepted, so that it can be changed later. */
export type Receipt = string

/** `burst` at once, then `perSecond`. */
export interface Bucket {
  burst: number
  perSecond: number
}

/** How fast posts may follow each other before the platform refuses them. */
export interface Pace {
  place: Bucket
  /** Posts to all places of a workspace or tenant together. */
  space: Bucket
  /** Changes of posts in it, where they are counted apart. */
  changes?: Bucket
  /** Looking in it for posts that may have arrived, where that is counted apart. */
  looks?: Bucket
  /**
   * How many posts to a workspace or tenant may be on their way at once. A crash leaves as many in doubt, and where nothing
   * can be looked for they are repeated.
   */
  atOnce?: number
  /**
   * Where nothing can be looked for: only a process that has been up for so long repeats what may have arrived. A process
   * that ends again and again right after its start would repeat the same posts every time.
   */
  repeatAfterMs?: number
}

/** Every platform can do all of this; what it can't show it degrades, it never drops it silently. */
export interface Platform {
  name: PlatformName
  /** Nothing where there are no limits. */
  pace?: Pace
  /** Throws an `OperatorError` when it can't run as configured. */
  start(): Promise<void>
  /** Takes nothing in any more and waits for what it has begun. */
  stop(): Promise<void>
  /** Throws a `DeliveryProblem` when the post did not, or may not, arrive. */
  send(post: Post): Promise<Receipt>
  /**
   * Shows `post` in place of what was sent under its key. Doing it twice is doing it once. Throws a `DeliveryProblem`,
   * `never` when the post is no longer there.
   */
  update(post: Post, receipt: Receipt): Promise<void>
  /** Takes a post away; also fine when it is no longer there. Throws a `DeliveryProblem`. */
  remove(address: Address, receipt: Receipt): Promise<void>
  /** The language of whoever sent it, where the platform can tell and the arrival does not. */
  localeOf?(arrival: Pick<Arrival, 'message' | 'replyTo'>): Promise<Locale | undefined>
  /** Looks for a post that may have arrived before a crash; `unknowable` where the platform has no way to look. */
  find(post: Post): Promise<{ receipt: Receipt } | 'absent' | 'unknowable'>
}

/** `later`: certainly not posted, try again. `never`: the place is gone or refuses. `unsure`: it may have been posted. */
export class DeliveryProblem extends Error {
  readonly kind: 'later' | 'never' | 'unsure'
  /** Milliseconds to wait, where the platform says. */
  readonly waitMs: number | undefined

  constructor(kind: DeliveryProblem['kind'], message: string, waitMs?: number) {
    super(message)
    this.kind = kind
    this.waitMs = waitMs
  }
}
