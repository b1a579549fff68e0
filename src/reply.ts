import type { Locale } from './locale.ts'
import type { Topic } from './topic.ts'

/** Where a statement comes from: `agreement#5`, `project:haastemoottori`, `card:company-grants`, … */
export interface Source {
  ref: string
  title: string
  url?: string
  /** ISO day on which the source was read, or on which the agreement was signed. */
  asOf?: string
}

export interface Item {
  /** The record the line is about, such as `project:haastemoottori`. */
  ref?: string
  title: string
  detail?: string
  /** The command line that opens the item. */
  command?: string
  /** 0–1, higher fits better. */
  score?: number
  because?: readonly string[]
}

export interface Button {
  label: string
  command: string
  /** Opens the command's form where there is one to open; elsewhere the command says what to type. */
  form?: true
}

export interface Fact {
  label: string
  value: string
}

/** Plain text only: what a person wrote can never become markup on any platform. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly Item[] }
  | { kind: 'note'; text: string }
  /** `shown`: those that people read, where not all. */
  | { kind: 'sources'; sources: readonly Source[]; shown?: readonly Source[] }
  | { kind: 'buttons'; buttons: readonly Button[] }

/**
 * How the bot understood the message: sure, one of a few, not known, not allowed or not understood as typed,
 * carried out, or broken.
 */
type Outcome = 'answered' | 'offered' | 'unknown' | 'refused' | 'done' | 'failed'

export interface Reply {
  /** Set when the reply changes the language, or is itself in another. */
  locale?: Locale
  outcome: Outcome
  parts: readonly Part[]
  /** A language model put the text into words; people are told. */
  ai?: true
  /** Nothing of this exchange is remembered. */
  forget?: true
  /** What the reply is about, so that “and the second one?” has something to point at. */
  topic?: Topic
  /** What was asked, in full words, where the message leaned on the one before: “and Espoo?” asks for a sum, too. */
  asked?: string
}

export const heading = (text: string): Part => ({ kind: 'heading', text })
export const text = (content: string): Part => ({ kind: 'text', text: content })
export const facts = (...entries: readonly (Fact | undefined)[]): Part => ({
  kind: 'facts',
  facts: entries.filter((fact) => fact !== undefined),
})
export const list = (...items: readonly Item[]): Part => ({ kind: 'list', items })
export const note = (content: string): Part => ({ kind: 'note', text: content })
export const sources = (...entries: readonly Source[]): Part => ({
  kind: 'sources',
  sources: unique(entries),
})
/** All sources of what is offered, of which people read the first one of each: the others once it is opened. */
export const firstOfEach = (cited: readonly (readonly Source[])[]): Part => ({
  kind: 'sources',
  sources: unique(cited.flat()),
  shown: unique(cited.flatMap(([first]) => first ?? [])),
})
export const buttons = (...entries: readonly Button[]): Part => ({ kind: 'buttons', buttons: entries })

export const sourcesOf = (reply: Reply) =>
  reply.parts.flatMap((part) => (part.kind === 'sources' ? part.sources : []))
export const itemsOf = (reply: Reply) =>
  reply.parts.flatMap((part) => (part.kind === 'list' ? part.items : []))
export const buttonsOf = (reply: Reply) =>
  reply.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))

/** The command lines a person can choose by number, in the order they are shown. */
export function choicesOf(reply: Reply): string[] {
  return reply.parts.flatMap((part) => {
    if (part.kind === 'list') return part.items.flatMap((item) => item.command ?? [])
    if (part.kind === 'buttons') return part.buttons.map((button) => button.command)
    return []
  })
}

const unique = (entries: readonly Source[]) => [
  ...new Map(entries.map((entry) => [entry.url ?? entry.ref, entry])).values(),
]
