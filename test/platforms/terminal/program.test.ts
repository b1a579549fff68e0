import { spawn } from 'node:child_process'

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

import { packagePath } from '../../../src/paths.ts'
import { builtProgram } from '../../built.ts'
import { removed, temporaryFolder } from '../../folder.ts'
import { databaseIn, openRealPack } from '../../pack.ts'

let built: Awaited<ReturnType<typeof builtProgram>>
beforeAll(async () => void (built = await builtProgram('src/main.ts')))
afterAll(() => built.removed())

function folderOfOwn() {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  return folder
}

/** With a database that an earlier start has filled. */
async function folderInUse() {
  const folder = folderOfOwn()
  await (await openRealPack(folder)).close()
  return folder
}

/** Runs the program as a person does, on a database of its own. */
async function run(
  args: readonly string[],
  input = '',
  { folder = folderOfOwn(), ...environment }: Record<string, string> = {},
) {
  const child = spawn(process.execPath, [built.program, ...args], {
    cwd: packagePath(),
    env: { ...process.env, DATABASE_URL: databaseIn(folder), ...environment },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { output, errors, code }
}
const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('one question, one answer, at the very first start', async () => {
  const { output, code } = await run(['chat', 'mitkä haut ovat auki?'])
  expect(output).toContain('Tiedossani ei nyt ole avoimia hakuja (tilanne ')
  expect(output).toContain('Lähde: ')
  expect(code).toBe(0)
})

test('a talk: buttons and lists are followed by number', async () => {
  const { output, code } = await run(['chat'], 'haut\n1\npoistu\nhaut\n', {
    folder: await folderInUse(),
  })
  expect(output).toContain('Hakuaika: 15.8.2022–25.9.2022')
  expect(output.match(/Rahoitushaut/g)).toHaveLength(1)
  expect(code).toBe(0)
})

test('a form can be left half-way', async () => {
  const { output, code } = await run(['chat'], 'hem\n7\navbryt\nvad är HEVi\n', {
    folder: await folderInUse(),
  })
  expect(output).toContain('(Vill du sluta mitt i, skriv: avbryt)')
  expect(output).toContain('Jag avbröt formuläret. Inget sparades.')
  expect(output).toContain('Källa: ')
  expect(code).toBe(0)
})

test('JSON lines: in order, each with outcome, language, text, sources, items and buttons', async () => {
  const { output, code } = await run(
    ['chat', '--jsonl'],
    [
      '{"id":"a","text":"project haastemoottori"}',
      'this is not JSON',
      '{"id":"c","text":5}',
      '{"id":"d","text":"ESR?","locale":"sv"}',
      '',
      '{"id":"e","text":"prioriteringar","person":"local:anna","conversation":"x"}',
      '{"id":"f","text":"2","person":"local:anna","conversation":"x"}',
    ].join('\n'),
    { folder: await folderInUse() },
  )
  const answers = lines(output)
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', 'd', 'e', 'f'])
  expect(answers[0]).toMatchObject({
    outcome: 'answered',
    locale: 'en',
    sources: expect.arrayContaining([
      {
        ref: 'project:haastemoottori',
        title: 'hevinnovations.fi',
        url: 'https://hevinnovations.fi/haastemoottori/',
        asOf: '2026-11-24',
      },
    ]) as unknown,
    items: expect.arrayContaining([{ ref: 'organisation:vantaa', title: 'City of Vantaa' }]) as unknown,
    buttons: expect.arrayContaining([{ label: 'Same focus area', command: 'focus 1' }]) as unknown,
  })
  expect(answers[1]).toMatchObject({ outcome: 'failed', id: null })
  expect(answers[2]).toMatchObject({ outcome: 'failed', id: 'c' })
  expect(answers[3]).toMatchObject({ locale: 'sv' })
  expect(answers[5]?.text).toContain('2. Välfärds- och hälsoteknik')
  expect(code).toBe(0)
})

test('a wrong setting is told in a sentence, and the exit code says so', async () => {
  const { errors, code } = await run(['chat', 'haut'], '', {
    DATABASE_URL: 'postgres://x',
    KUMPPANI_PACK: '../x',
  })
  expect(errors).toContain('DATABASE_URL must start with file:')
  expect(errors).toContain('KUMPPANI_PACK must be the name of a folder')
  expect(code).toBe(1)
})

test('a database that can’t be used is told in a sentence, without a stack', async () => {
  const { errors, code } = await run(['chat', 'haut'], '', {
    DATABASE_URL: `file:${packagePath('package.json')}`,
  })
  expect(errors).toContain('is damaged or is not a database')
  expect(errors).not.toContain('    at ')
  expect(code).toBe(1)
})
