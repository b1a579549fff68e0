import type { Assistant, Assisted, FoundSoFar } from '../assistant.ts'
import type { Context } from '../command.ts'
import type { Localized } from '../locale.ts'
import type { Log } from '../logging/log.ts'
import type { ModelConfig } from '../settings/modelSettings.ts'
import type { Store } from '../store/store.ts'
import { createAllowance } from './allowance.ts'
import { candidates } from './candidates.ts'
import { chatModel } from './chat.ts'
import { converse } from './converse.ts'
import { judgeable } from './judgeable.ts'
import { publicly } from './material.ts'
import { inTime, patienceOf } from './patience.ts'
import { ModelProblem } from './port.ts'
import { prove } from './prove.ts'
import { replyOf } from './render.ts'
import { responsesModel } from './responses.ts'
import { createRest } from './rest.ts'

interface Parts {
  config: ModelConfig
  store: Pick<Store, 'modelUse' | 'questions'>
  log: Pick<Log, 'info' | 'warn' | 'error'>
  /** Milliseconds; for the pauses after trouble. */
  clock?: () => number
}

/** Answers with a language model what the sources can prove. */
export function createAssistant({ config, store, log, clock = () => performance.now() }: Parts): Assistant {
  const model = config.api === 'responses' ? responsesModel(config) : chatModel(config)
  const allowance = createAllowance(config.limits, store.modelUse)
  const rest = createRest(clock)

  async function assisted(question: string, found: FoundSoFar, context: Context): Promise<Assisted> {
    if (rest.isResting()) return { note: words.away }
    const settle = await allowance.take(context.person, context.today)
    if (!settle) return { note: words.usedUp }
    const tokens = { input: 0, output: 0 }
    const begun = performance.now()
    const waiting = patienceOf(context.signal)
    try {
      const stranger = publicly(context)
      const { signal } = waiting
      const heard = await inTime(
        signal,
        converse(model, {
          question,
          before: context.conversation?.question ?? undefined,
          sources: await candidates(question, found, stranger, context.conversation?.topic),
          stranger,
          signal,
          spent({ input, output }) {
            tokens.input += input
            tokens.output += output
          },
        }),
      )
      rest.worked()
      const { proofs, ...outcome } = await prove(question, heard.answer, heard.sources, context)
      const ms = Math.round(performance.now() - begun)
      log.info({ ms, tokens, proved: proofs.length, ...outcome }, 'model asked')
      return proofs.length > 0
        ? { reply: await judgeable(question, await replyOf(proofs, context), context) }
        : {}
    } catch (error) {
      if (!(error instanceof ModelProblem)) throw error
      if (context.signal.aborted) return { note: words.cancelled }
      rest.failed(error.kind)
      log.warn({ kind: error.kind, problem: error.message, tokens }, 'model gave no answer')
      return { note: words.away }
    } finally {
      waiting.end()
      await settle(tokens)
    }
  }

  return {
    when: config.when,
    async answer(question, found, context) {
      try {
        return await assisted(question, found, context)
      } catch (error) {
        log.error({ err: error }, 'the answer with a model ended in a bug')
        return { note: words.away }
      }
    },
  }
}

const words = {
  away: {
    fi: 'Kielimalli ei vastannut juuri nyt. Tämän tiedän ilman sitä.',
    sv: 'Språkmodellen svarade inte just nu. Det här vet jag utan den.',
    en: 'The language model did not answer just now. This is what I know without it.',
  },
  cancelled: {
    fi: 'Keskeytit etsimisen. Tämän tiedän ilman kielimallia.',
    sv: 'Du avbröt sökandet. Det här vet jag utan språkmodellen.',
    en: 'You stopped the search. This is what I know without the language model.',
  },
  usedUp: {
    fi: 'Tämän päivän kielimallikiintiö on käytetty. Tämän tiedän ilman sitä.',
    sv: 'Dagens kvot för språkmodellen är förbrukad. Det här vet jag utan den.',
    en: 'Today’s quota for the language model is used up. This is what I know without it.',
  },
} satisfies Record<string, Localized>
