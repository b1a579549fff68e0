import type { Assistant, Assisted } from '../assistant.ts'
import type { Context } from '../command.ts'
import type { Hit } from '../domain/search/search.ts'
import type { Localized } from '../locale.ts'
import type { Log } from '../log.ts'
import type { ModelConfig } from '../modelSettings.ts'
import type { Store } from '../store/store.ts'
import { createAllowance } from './allowance.ts'
import { chatModel } from './chat.ts'
import { converse } from './converse.ts'
import { materialOf, publicly } from './material.ts'
import { ModelProblem } from './port.ts'
import { prove } from './prove.ts'
import { replyOf } from './render.ts'
import { responsesModel } from './responses.ts'
import { createRest } from './rest.ts'

/** The model's share of the ten seconds that a whole answer may take. */
const patienceMs = 8_500
const mostHits = 6

interface Parts {
  config: ModelConfig
  store: Pick<Store, 'modelUse'>
  log: Pick<Log, 'info' | 'warn' | 'error'>
  /** Milliseconds; for the pauses after trouble. */
  clock?: () => number
}

/** Answers with a language model what the sources can prove. */
export function createAssistant({ config, store, log, clock = () => performance.now() }: Parts): Assistant {
  const model = config.api === 'responses' ? responsesModel(config) : chatModel(config)
  const allowance = createAllowance(config.limits, store.modelUse)
  const rest = createRest(clock)

  async function assisted(question: string, hits: readonly Hit[], context: Context): Promise<Assisted> {
    if (rest.isResting()) return { note: words.away }
    const settle = await allowance.take(context.person, context.today)
    if (!settle) return { note: words.usedUp }
    const tokens = { input: 0, output: 0 }
    const begun = performance.now()
    try {
      const stranger = publicly(context)
      const signal = AbortSignal.timeout(patienceMs)
      const heard = await inTime(
        signal,
        converse(model, {
          question,
          before: context.conversation?.question ?? undefined,
          sources: await materialOf(hits.slice(0, mostHits), stranger),
          stranger,
          signal,
          spent({ input, output }) {
            tokens.input += input
            tokens.output += output
          },
        }),
      )
      rest.worked()
      const { proofs, failures } = await prove(question, heard.answer, heard.sources, context)
      log.info(
        { ms: Math.round(performance.now() - begun), tokens, proved: proofs.length, failures },
        'model asked',
      )
      return proofs.length > 0 ? { reply: replyOf(proofs, context) } : {}
    } catch (error) {
      if (!(error instanceof ModelProblem)) throw error
      rest.failed(error.kind)
      log.warn({ kind: error.kind, problem: error.message, tokens }, 'model gave no answer')
      return { note: words.away }
    } finally {
      await settle(tokens)
    }
  }

  return {
    when: config.when,
    async answer(question, hits, context) {
      try {
        return await assisted(question, hits, context)
      } catch (error) {
        log.error({ err: error }, 'the answer with a model ended in a bug')
        return { note: words.away }
      }
    },
  }
}

/** Whatever the connection does, a person does not wait longer. */
const inTime = <Result>(signal: AbortSignal, work: Promise<Result>) =>
  Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new ModelProblem('slow', 'no answer in time')), {
        once: true,
      }),
    ),
  ])

const words = {
  away: {
    fi: 'Kielimalli ei vastannut juuri nyt. Tämän tiedän ilman sitä.',
    sv: 'Språkmodellen svarade inte just nu. Det här vet jag utan den.',
    en: 'The language model did not answer just now. This is what I know without it.',
  },
  usedUp: {
    fi: 'Kielimallin osuus tältä päivältä on käytetty. Tämän tiedän ilman sitä.',
    sv: 'Dagens andel av språkmodellen är förbrukad. Det här vet jag utan den.',
    en: 'Today’s share of the language model is used up. This is what I know without it.',
  },
} satisfies Record<string, Localized>
