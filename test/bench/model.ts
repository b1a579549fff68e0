import { testBot } from '../bot.ts'
import { claims, modelConfig, modelServer } from '../llm/server.ts'

/** What our own code adds to a model's answer: sources, checks and rendering, without the time the model takes. */
export async function modelTimes(questions: readonly string[]): Promise<number[]> {
  let away = 0
  await using server = await modelServer(({ sources }) => {
    away = performance.now()
    const told = sources.slice(0, 4).flatMap(({ id, text }) => {
      const quote = text.split('\n')[0]?.split(/(?<=[.!?]) (?=\p{Lu})/u)[0]
      return quote ? [{ source: id, quote, claim: quote }] : []
    })
    return claims(...told)
  })
  await using bot = await testBot({ model: modelConfig(server.url) })
  await using without = await testBot()
  const added: number[] = []
  for (const text of [...questions.slice(0, 20), ...questions]) {
    const person = 'local:bench'
    const plainly = performance.now()
    await without.receive({ text, person, conversation: 'bench' })
    const own = performance.now() - plainly
    const started = performance.now()
    away = 0
    await bot.receive({ text, person, conversation: 'bench' })
    if (away > 0) added.push(performance.now() - started - own)
  }
  return added.slice(20)
}
