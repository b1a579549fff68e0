import type { Selection } from './selection.ts'

/** By what records are put in order. */
export type Measure = 'support' | 'budget' | 'length' | 'end' | 'start'
export interface Measured {
  by: Measure
  /** Whether the larger, the longer or the later is asked for. */
  isMore: boolean
}

/** By what the projects are counted: the focus areas, the year they began, the cities that lead them, whoever leads or is in them. */
export type Grouping = 'area' | 'city' | 'lead' | 'partner' | 'year'

/** What is added up: the support and the costs, the support alone, or how long they last. */
export type TotalOf = 'money' | 'support' | 'time'

/** “The three biggest”: of so many that come first. */
export interface Top {
  count: number
  measured: Measured
}

/** What is asked of the records that are meant. */
export type Ask =
  | { of: 'list' }
  | { of: 'count' }
  /** The first by a figure; `nth` 1 is the second. */
  | { of: 'foremost'; measured: Measured; nth: number; isOfEnded: boolean }
  | { of: 'order'; measured: Measured }
  | { of: 'total' | 'average'; what: TotalOf; top?: Top }
  | { of: 'groups'; by: Grouping; way: 'most' | 'fewest' | 'each' | 'none'; nth?: number; kind?: string }
  /** Who is in the same projects as those that are named; of what kind. */
  | { of: 'doers'; kind: string }
  /** Which of those lead a project. */
  | { of: 'leaders' }
  /** How large a part of all a leader has. */
  | { of: 'share' }
  /** How long each still goes on. */
  | { of: 'left' }

/** A question after records, read: which of them, and what is asked. */
export interface Query {
  ask: Ask
  /** Records of a kind; “those”, just spoken of; or neither is said. */
  scope: 'named' | 'them' | 'open'
  selection: Selection
  /** The ref of a record that is held to be the first: “is Kiertotalot the dearest?” */
  held?: string
  /** A name that no organisation has: “which projects is Nokia in?” */
  unknown?: string
  /** The only name is that of a city. */
  city?: string
  /** Several are asked for that lead together, though each project has but one leader. */
  isLedTogether?: boolean
  /** Begins with “and …”: what was asked before, of others. */
  carriesOn: boolean
  /** Says “only …”: fewer of those just listed. */
  isOnly: boolean
  /** Says HEVi; says all. */
  isOwn: boolean
  isAll: boolean
  /** Whether it asks which there are, or to see them. */
  isAsked: boolean
  /** Whether it says budget or cost. */
  isOfBudget: boolean
  /** Whether one record of the kind is spoken of, not several. */
  isOne: boolean
}

/** Who or where a text names, at which of its words. */
export interface Entity {
  from: number
  to: number
  kind: 'organisation' | 'place' | 'theme' | 'record' | 'unknown'
  /** The id of an organisation or a place, the ref of a record, or the words of a theme or of a name that nobody has. */
  id: string
  isCity?: boolean
}
