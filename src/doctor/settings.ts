import { similarity } from '../domain/search/grams.ts'
import { OperatorError } from '../errors.ts'
import { type Config, readConfig, settingNames } from '../settings/config.ts'
import { about, type Finding } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

const settings = about('Settings')
const oldestNode = [20, 19]

/** Reads the settings; names that look like settings and are none are pointed out. */
export function checkSettings(environment: Environment): { config?: Config; findings: Finding[] } {
  const unknown = Object.keys(environment)
    .filter((name) => /^(KUMPPANI|SLACK|TEAMS|OPENAI)_/.test(name) && !settingNames.includes(name))
    .map((name) => settings.note(`${name} is no setting of Kumppani${guess(name)}.`))
  try {
    const config = readConfig(environment)
    return { config, findings: [settings.ok('Read, and they fit together.'), ...unknown] }
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return { findings: [settings.mend(error.message), ...unknown] }
  }
}

function guess(name: string) {
  const [best] = settingNames
    .map((known) => ({ known, like: similarity(name, known) }))
    .toSorted((one, other) => other.like - one.like)
  return best && best.like > 0.6 ? `: perhaps you mean ${best.known}` : ''
}

export function checkNode(version: string): Finding {
  const node = about('Node.js')
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  const [least = 0, leastMinor = 0] = oldestNode
  const isNew = major > least || (major === least && minor >= leastMinor)
  return isNew
    ? node.ok(version)
    : node.mend(`${version} is too old: install ${oldestNode.join('.')} or newer.`)
}
