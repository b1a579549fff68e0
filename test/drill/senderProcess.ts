import { type ChildProcess, spawn } from 'node:child_process'

import { packagePath } from '../../src/paths.ts'
import { databaseIn } from '../pack.ts'
import { secret } from './newsroom.ts'
import type { Platforms } from './platforms.ts'

/** The bot as a process of its own, which prints how far it is and ends when everything is sent. */
export const startSender = (
  folder: string,
  { slackApi }: Platforms,
  program?: string,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess =>
  spawn(process.execPath, program ? [program] : ['--import', 'tsx', packagePath('test/drill/sender.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseIn(folder),
      PORT: '0',
      PUBLIC_URL: 'https://bot.example',
      KUMPPANI_SECRET: secret,
      SLACK_SIGNING_SECRET: 'a signing secret of 32 characters',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'cs',
      SLACK_API_URL: slackApi,
      TEAMS_AUTH: 'off',
      ...settings,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
