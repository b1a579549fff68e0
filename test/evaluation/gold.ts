import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { OperatorError } from '../../src/errors.ts'
import { ingest } from '../../src/ingest/index.ts'
import { plain } from '../../src/plain.ts'
import { readConfig } from '../../src/settings/config.ts'
import { testBot } from '../bot.ts'
import { recordAnswers } from '../llm/record.ts'
import { modelConfig, modelServer } from '../llm/server.ts'
import { truthfully } from '../llm/truthful.ts'
import { isQuoted, quotedBy } from './quoted.ts'
import { counted, type ModelLog, reasonFor } from './reasons.ts'
import { type GoldQuestion, interval, type Verdict, verdict } from './score.ts'

/**
 * `npm run eval -- --gold FILE`: asks every question of a JSONL file and says how the answers did. With `--llm` the
 * model of the environment (OPENAI_…) helps, with `--truthful` one that tells the truth; `--record FILE` keeps what it
 * said, for `test/llm/replay.test.ts`. `--document FILE` is read in and published before, as by `npm run ingest`. `--reasons` counts why answers are no model's with checked quotes; the counts hold
 * nothing of the questions. With `--mixed` the questions of a language are asked one after another in one conversation, as by somebody who changes the subject each time. With `--least 90` it fails where fewer percent of a file's answerable questions are answered rightly; each file may have a bound of its own.
 */
const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    quiet: { type: 'boolean' },
    llm: { type: 'boolean' },
    truthful: { type: 'boolean' },
    record: { type: 'string' },
    reasons: { type: 'boolean' },
    document: { type: 'string', multiple: true },
    mixed: { type: 'boolean' },
    least: { type: 'string', multiple: true },
  },
})
let asking: GoldQuestion | undefined
const stand = values.truthful ? await modelServer((asked) => truthfully(asked, asking!)) : undefined
const model = stand ? modelConfig(stand.url) : values.llm ? readConfig(process.env).model : undefined
if (values.llm && !model)
  throw new OperatorError('--llm needs OPENAI_MODEL and OPENAI_API_KEY or OPENAI_BASE_URL.')
const recorded = values.record ? recordAnswers() : []
const files = values.gold ?? ['test/evaluation/questions.jsonl']
const verdicts: Verdict[] = ['right', 'offered', 'unknown', 'wrong']

let logged: ModelLog | undefined
await using bot = await testBot(model ? { model, modelLog: (entry) => void (logged = entry) } : {})
if (values.document)
  for (const line of await ingest([...values.document, '--published'], { ...bot, now: new Date() }))
    console.log(line)
for (const [at, file] of files.entries()) {
  const least = Number(values.least?.at(Math.min(at, values.least.length - 1)) ?? 0)
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter(({ free }) => !free)
  const asked = []
  for (const gold of questions) {
    asking = gold
    logged = undefined
    const { question: text, conversation = values.mixed ? gold.lang : undefined } = gold
    const answer = await bot.receive(
      conversation ? { text, conversation, person: `local:${conversation}` } : { text },
    )
    const quoted = await isQuoted(answer, bot.receive)
    const reason = quoted ? undefined : reasonFor(gold.question, answer, logged)
    asked.push({ gold, answer, verdict: verdict(gold, answer), quoted, reason })
  }

  console.log(`\n${file}: ${asked.length} questions`)
  const able = asked.filter(({ gold }) => gold.answerable)
  const right = able.filter((one) => one.verdict === 'right').length
  if (100 * right < least * able.length) process.exitCode = 1
  if (model)
    for (const { lang, answerable, all, quoted, right } of quotedBy(asked))
      console.log(
        `${lang} ${answerable ? 'answerable  ' : 'unanswerable'} with checked quotes ${quoted} of ${all}, right ${right}`,
      )
  if (values.reasons)
    for (const [reason, count] of counted(
      asked.flatMap(({ gold, verdict: given, reason: why }) =>
        why ? [`${gold.answerable ? 'answerable' : 'unanswerable'}, ${given}: ${why}`] : [],
      ),
    ))
      console.log(`${String(count).padStart(4)}  ${reason}`)
  for (const answerable of [true, false]) {
    const some = asked.filter(({ gold }) => gold.answerable === answerable)
    const groups = ['all', ...new Set(some.flatMap(({ gold }) => [gold.lang, gold.kind]))]
    for (const group of groups) {
      const rows = some.filter(({ gold }) => group === 'all' || gold.lang === group || gold.kind === group)
      const shares = verdicts.map((name) => {
        const count = rows.filter((row) => row.verdict === name).length
        const [low, high] = interval(count, rows.length)
        const percent = (100 * count) / rows.length
        return `${name} ${percent.toFixed(0).padStart(3)} % (${low.toFixed(0)}–${high.toFixed(0)})`
      })
      console.log(
        `${(answerable ? 'answerable/' : 'unanswerable/') + group}`.padEnd(28),
        `n=${rows.length}`.padEnd(6),
        shares.join('  '),
      )
    }
  }
  if (values.quiet) continue
  for (const { gold, answer, verdict: given } of asked) {
    if (gold.answerable ? given === 'right' : given !== 'wrong') continue
    const text = plain(answer, answer.locale).replaceAll(/\s+/g, ' ').slice(0, 140)
    console.log(`${given.padEnd(8)} ${gold.id} ${gold.question} → [${answer.outcome}] ${text}`)
  }
}

await stand?.[Symbol.asyncDispose]()
if (values.record) writeFileSync(values.record, `${JSON.stringify(recorded, null, 2)}\n`)
