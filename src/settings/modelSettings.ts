import { z } from 'zod'

const tokens = z.coerce.number('must be a number').int('must be a whole number').min(0)
const euros = z.coerce.number('must be a sum in euros').min(0)

/** Where OpenAI keeps and handles what it is sent. Newer versions of its package have a setting for this; 6.x ignores it. */
const residences = { eu: 'https://eu.api.openai.com/v1', us: 'https://us.api.openai.com/v1' }
const anywhere = 'https://api.openai.com/v1'

/** The language model's part of the environment. Nothing set: no model. */
export const modelSettings = {
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, for example http://127.0.0.1:11434/v1' })
    .optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_API: z.enum(['chat', 'responses'], 'must be chat or responses').default('chat'),
  OPENAI_WHEN: z.enum(['unsure', 'always'], 'must be unsure or always').default('unsure'),
  OPENAI_DATA_RESIDENCY: z.enum(['eu', 'us'], 'must be eu or us').optional(),
  OPENAI_TOKENS_PER_PERSON: tokens.default(100_000),
  OPENAI_TOKENS_PER_WORKSPACE: tokens.default(1_000_000),
  OPENAI_TOKENS_PER_DAY: tokens.default(3_000_000),
  OPENAI_EUROS_PER_DAY: euros.optional(),
  OPENAI_PRICE_INPUT: euros.optional(),
  OPENAI_PRICE_OUTPUT: euros.optional(),
}
type Settings = z.infer<z.ZodObject<typeof modelSettings>>

/** What a day may cost: tokens of one person, of one workspace and of all together, and euros of all together. */
export interface ModelLimits {
  personTokens: number
  workspaceTokens: number
  dayTokens: number
  dayEuros: number | undefined
  /** Euros per million tokens. */
  price: { input: number; output: number }
}

export interface ModelConfig {
  apiKey: string | undefined
  baseUrl: string
  model: string
  api: 'chat' | 'responses'
  /** Asked only where the bot is not sure by itself, or for every question. */
  when: 'unsure' | 'always'
  limits: ModelLimits
}

const usesModel = (set: Settings) =>
  Boolean(set.OPENAI_API_KEY ?? set.OPENAI_BASE_URL ?? set.OPENAI_MODEL ?? set.OPENAI_DATA_RESIDENCY)

export const modelOf = (set: Settings): ModelConfig | undefined =>
  usesModel(set)
    ? {
        apiKey: set.OPENAI_API_KEY,
        baseUrl: baseUrlOf(set),
        model: set.OPENAI_MODEL ?? '',
        api: set.OPENAI_API,
        when: set.OPENAI_WHEN,
        limits: {
          personTokens: set.OPENAI_TOKENS_PER_PERSON,
          workspaceTokens: set.OPENAI_TOKENS_PER_WORKSPACE,
          dayTokens: set.OPENAI_TOKENS_PER_DAY,
          dayEuros: set.OPENAI_EUROS_PER_DAY,
          price: { input: set.OPENAI_PRICE_INPUT ?? 0, output: set.OPENAI_PRICE_OUTPUT ?? 0 },
        },
      }
    : undefined

const residenceOf = (set: Settings) => set.OPENAI_DATA_RESIDENCY && residences[set.OPENAI_DATA_RESIDENCY]
const baseUrlOf = (set: Settings) => (set.OPENAI_BASE_URL ?? residenceOf(set) ?? anywhere).replace(/\/$/, '')

/** What is wrong with the settings together, as rules for `config.ts`. */
export const modelRules = (set: Settings): [boolean, string][] => [
  [usesModel(set) && !set.OPENAI_MODEL, 'OPENAI_MODEL is missing: the name of the model to ask.'],
  [
    usesModel(set) && !set.OPENAI_API_KEY && !set.OPENAI_BASE_URL,
    'OPENAI_API_KEY is missing (or, for a server of your own, OPENAI_BASE_URL).',
  ],
  [
    set.OPENAI_DATA_RESIDENCY !== undefined && baseUrlOf(set) !== residenceOf(set),
    'OPENAI_DATA_RESIDENCY and OPENAI_BASE_URL name different servers: set one of them.',
  ],
  [
    set.OPENAI_EUROS_PER_DAY !== undefined &&
      !(set.OPENAI_PRICE_INPUT !== undefined && set.OPENAI_PRICE_OUTPUT !== undefined),
    'OPENAI_EUROS_PER_DAY needs OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT: euros per million tokens.',
  ],
]
