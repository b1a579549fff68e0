import type { Card, FundingRule, Value } from '../../pack/schema.ts'
import { json, table, text } from '../dialect.ts'
import { localized, packed, sources } from './columns.ts'

/** A number, date or name that card texts quote, written once. */
export const values = table('quoted_values', {
  ...packed(),
  unit: text().$type<Value['unit']>().notNull(),
  value: json<Value['value']>().notNull(),
  sources: sources(),
})

export const rules = table('funding_rules', {
  ...packed(),
  scope: text().$type<FundingRule['scope']>().notNull(),
  nature: text().$type<FundingRule['nature']>().notNull(),
  euAndState: text(),
  local: text(),
  from: text().notNull(),
  until: text().notNull(),
  instruments: json<string[]>().notNull(),
  says: localized().notNull(),
  sources: sources(),
  asOf: text(),
})

export const cards = table('cards', {
  ...packed(),
  kind: text().$type<Card['kind']>().notNull(),
  title: localized().notNull(),
  text: localized().notNull(),
  sections: json<string[]>().notNull(),
  sources: sources(),
  asOf: text(),
  gives: json<Card['gives']>().notNull(),
  who: text(),
  command: text(),
  related: json<string[]>().notNull(),
})

/** Answers of one sentence, each with the card that carries it. */
export const shortAnswers = table('short_answers', {
  ...packed(),
  also: json<string[]>(),
  says: localized().notNull(),
  card: text().notNull(),
})

/** One meaning and the words for it in each language; `raha*` stands for all words that begin so. */
export const concepts = table('concepts', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
})

/** What different people say when they mean a record or a card; `id` is its ref, such as `card:company-grants`. */
export const phrasings = table('phrasings', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
})
