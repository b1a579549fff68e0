import { packagePath } from '../paths.ts'
import { checkClock } from './clock.ts'
import { checkDatabase } from './database.ts'
import { about, type Finding } from './finding.ts'
import { checkModel } from './model.ts'
import { checkAddress } from './port.ts'
import { createReach } from './reach.ts'
import { checkNode, checkSettings } from './settings.ts'

interface Patient {
  environment: Readonly<Record<string, string | undefined>>
  now?: () => Date
}

/** Looks at everything the bot depends on and changes nothing. What is not configured is not looked at. */
export async function examine({ environment, now = () => new Date() }: Patient): Promise<Finding[]> {
  const { config, findings } = checkSettings(environment)
  const first = [checkNode(process.version), ...findings]
  if (!config) return first
  const { slack, teams, model, publicUrl } = config
  const reach = createReach(now)
  const found = await Promise.all([
    checkDatabase(config.databaseUrl, packagePath('drizzle/seed', config.pack)),
    checkAddress(config, reach),
    slack &&
      import('../platforms/slack/doctor.ts').then(({ checkSlack }) => checkSlack(slack, publicUrl, reach)),
    teams &&
      import('../platforms/teams/doctor.ts').then(({ checkTeams }) => checkTeams(teams, publicUrl, reach)),
    model && checkModel(model, reach),
  ])
  return [
    ...first,
    ...found.flatMap((some) => some ?? []),
    slack || teams || model
      ? checkClock(reach.aheadMs)
      : about('Platforms').note(
          'Neither Slack nor Teams is set: the bot opens its playground and the terminal.',
        ),
  ]
}

/** One line a finding, what to mend last; then how many there are to mend. */
export function reportOf(findings: readonly Finding[]): string {
  const order = ['ok', 'note', 'mend']
  const lines = findings
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map(
      ({ state, about: thing, say }) => `${state.padEnd(4)}  ${thing}: ${say.replaceAll('\n', '\n      ')}`,
    )
  const count = findings.filter(({ state }) => state === 'mend').length
  return [...lines, '', count === 0 ? 'Nothing to mend.' : `To mend: ${count}.`].join('\n')
}
