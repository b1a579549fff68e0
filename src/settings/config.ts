import { z } from 'zod'

import { OperatorError } from '../errors.ts'
import { isLoopback } from '../loopback.ts'
import type { Role } from '../role.ts'
import { type ModelConfig, modelOf, modelRules, modelSettings } from './modelSettings.ts'

const person = /^(slack:[A-Z0-9]+\/[A-Z0-9]+|teams:[0-9a-f-]+\/[0-9a-f-]+|local:\S+)$/i
const uuid = z.guid('must be an id such as 00000000-0000-0000-0000-000000000000')
const words = (text: string) => text.split(',').flatMap((word) => word.trim() || [])

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, 'must start with file:, for example file:./data/kumppani.db')
    .default('file:./data/kumppani.db'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3978),
  PUBLIC_URL: z.url('must be a web address, for example https://kumppani.example.org').optional(),
  KUMPPANI_PACK: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the name of a folder in drizzle/seed, for example hevi')
    .default('hevi'),
  KUMPPANI_ADMINS: z
    .string()
    .default('')
    .transform(words)
    .refine(
      (ids) => ids.every((id) => person.test(id)),
      'must list people as slack:TEAM/USER or teams:TENANT/USER, with commas between',
    ),
  KUMPPANI_SECRET: z.string().min(32, 'must be at least 32 characters of your own choice').optional(),
  KUMPPANI_OPERATOR: z.string().optional(),
  PRIVACY_URL: z.url('must be a web address').optional(),
  TERMS_URL: z.url('must be a web address').optional(),
  KUMPPANI_PLAYGROUND: z.enum(['on', 'off', 'anywhere'], 'must be on, off or anywhere').optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must start with xoxb-').optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must start with xapp-').optional(),
  SLACK_API_URL: z.url('must be a web address').default('https://slack.com/api/'),
  TEAMS_APP_ID: uuid.optional(),
  TEAMS_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_TENANT_ID: uuid.optional(),
  TEAMS_ALLOWED_TENANTS: z
    .string()
    .default('')
    .transform(words)
    .refine(
      (ids) => ids.every((id) => uuid.safeParse(id).success),
      'must list tenant ids, with commas between',
    ),
  TEAMS_AUTH: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ...modelSettings,
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be info, warn, error or debug',
    )
    .default('info'),
})
type Settings = z.infer<typeof settings>

export const settingNames: readonly string[] = Object.keys(settings.shape)

export interface SlackConfig {
  /** Checks that requests come from Slack; not needed in Socket Mode. */
  signingSecret: string | undefined
  /** One workspace's token, or the app's own id and secret to be installed in many. */
  access: { botToken: string } | { clientId: string; clientSecret: string }
  /** Set: Socket Mode, no public address needed. */
  appToken: string | undefined
  apiUrl: string
}

export interface TeamsConfig {
  /** Nothing is checked: only for trying out on this computer. */
  auth: 'on' | 'off'
  appId: string
  appType: Settings['TEAMS_APP_TYPE']
  appPassword: string | undefined
  tenantId: string | undefined
  /** Whose people may use the bot. */
  allowedTenants: readonly string[]
}

/** Who has which role without anyone granting it. */
export type Standing = ReadonlyMap<string, Role>

export interface Config {
  databaseUrl: string
  host: string
  port: number
  publicUrl: string | undefined
  pack: string
  /** Roles that people have by configuration; the others are granted in the bot. */
  standing: Standing
  /** Encrypts what must not be read from the database file. */
  secret: string | undefined
  playground: boolean
  /** Who runs the bot, and their own pages in place of `/privacy` and `/terms`. */
  legal: Readonly<Record<'operator' | 'privacyUrl' | 'termsUrl', string | undefined>>
  slack: SlackConfig | undefined
  teams: TeamsConfig | undefined
  /** A language model that helps to answer. */
  model: ModelConfig | undefined
  logLevel: Settings['LOG_LEVEL']
}

/** The environment as settings. Throws an `OperatorError` that lists every mistake in a sentence. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  const mistakes = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`)
  if (!parsed.success || mistakes.length > 0) {
    const lines = mistakes.map((mistake) => `  ${mistake}`)
    throw new OperatorError(['The settings have mistakes. Mend these and start again:', ...lines].join('\n'))
  }
  const set = parsed.data
  return {
    databaseUrl: set.DATABASE_URL,
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL?.replace(/\/$/, ''),
    pack: set.KUMPPANI_PACK,
    standing: standingIn(set),
    secret: set.KUMPPANI_SECRET,
    playground: opensPlayground(set),
    legal: { operator: set.KUMPPANI_OPERATOR, privacyUrl: set.PRIVACY_URL, termsUrl: set.TERMS_URL },
    slack: usesSlack(set) ? slackOf(set) : undefined,
    teams: usesTeams(set) ? teamsOf(set) : undefined,
    model: modelOf(set),
    logLevel: set.LOG_LEVEL,
  }
}

const usesSlack = (set: Settings) =>
  Boolean(set.SLACK_SIGNING_SECRET ?? set.SLACK_BOT_TOKEN ?? set.SLACK_APP_TOKEN ?? set.SLACK_CLIENT_ID)
const usesTeams = (set: Settings) => Boolean(set.TEAMS_APP_ID) || set.TEAMS_AUTH === 'off'

const opensPlayground = (set: Settings) =>
  set.KUMPPANI_PLAYGROUND ? set.KUMPPANI_PLAYGROUND !== 'off' : !usesSlack(set) && !usesTeams(set)

/** Whoever opens the playground may try what coordinators and admins do, unless strangers would do it to real people. */
function standingIn(set: Settings): Standing {
  const isReachable = set.KUMPPANI_PLAYGROUND === 'anywhere' && (usesSlack(set) || usesTeams(set))
  return new Map<string, Role>([
    ...(opensPlayground(set) && !isReachable ? playgroundRoles : []),
    ...set.KUMPPANI_ADMINS.map((person) => [person, 'admin'] as const),
  ])
}

const playgroundRoles: readonly [string, Role][] = [
  ['local:coordinator', 'coordinator'],
  ['local:admin', 'admin'],
]

const slackOf = (set: Settings): SlackConfig => ({
  signingSecret: set.SLACK_SIGNING_SECRET,
  access: set.SLACK_BOT_TOKEN
    ? { botToken: set.SLACK_BOT_TOKEN }
    : { clientId: set.SLACK_CLIENT_ID ?? '', clientSecret: set.SLACK_CLIENT_SECRET ?? '' },
  appToken: set.SLACK_APP_TOKEN,
  apiUrl: set.SLACK_API_URL,
})

const teamsOf = (set: Settings): TeamsConfig => ({
  auth: set.TEAMS_AUTH,
  appId: set.TEAMS_APP_ID ?? '00000000-0000-0000-0000-000000000000',
  appType: set.TEAMS_APP_TYPE,
  appPassword: set.TEAMS_APP_PASSWORD,
  tenantId: set.TEAMS_TENANT_ID,
  allowedTenants: [
    ...new Set([...set.TEAMS_ALLOWED_TENANTS, ...(set.TEAMS_TENANT_ID ? [set.TEAMS_TENANT_ID] : [])]),
  ],
})

/** Settings that are fine one by one and not together. */
function contradictions(set: Settings): string[] {
  const rules: [boolean, string][] = [
    ...modelRules(set),
    [
      usesSlack(set) && !set.SLACK_APP_TOKEN && !set.SLACK_SIGNING_SECRET,
      'SLACK_SIGNING_SECRET is missing: copy it from Basic Information of your Slack app.',
    ],
    [
      usesSlack(set) && !set.SLACK_BOT_TOKEN && !(set.SLACK_CLIENT_ID && set.SLACK_CLIENT_SECRET),
      'SLACK_BOT_TOKEN is missing (or, to be installed in many workspaces, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET).',
    ],
    [
      usesSlack(set) && !set.SLACK_BOT_TOKEN && !set.KUMPPANI_SECRET,
      'KUMPPANI_SECRET is missing: the tokens of the workspaces are encrypted with it.',
    ],
    [
      usesSlack(set) && !set.SLACK_BOT_TOKEN && !set.PUBLIC_URL,
      'PUBLIC_URL is missing: Slack sends people back to it after installing.',
    ],
    [
      usesTeams(set) &&
        set.TEAMS_AUTH === 'on' &&
        set.TEAMS_APP_TYPE === 'SingleTenant' &&
        !(set.TEAMS_APP_PASSWORD && set.TEAMS_TENANT_ID),
      'TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are needed for a SingleTenant app.',
    ],
    [
      set.TEAMS_AUTH === 'off' && set.NODE_ENV === 'production',
      'TEAMS_AUTH=off lets anyone in and is refused when NODE_ENV is production.',
    ],
    [
      set.TEAMS_AUTH === 'off' && !isLoopback(set.HOST),
      'TEAMS_AUTH=off lets anyone in and is refused unless HOST is 127.0.0.1.',
    ],
    [
      set.KUMPPANI_PLAYGROUND === 'on' && !isLoopback(set.HOST),
      'KUMPPANI_PLAYGROUND=on is refused unless HOST is 127.0.0.1: whoever opens the page may act as anyone. KUMPPANI_PLAYGROUND=anywhere opens it all the same.',
    ],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []))
}
