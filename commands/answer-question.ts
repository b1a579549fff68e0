import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { tellAskers } from '../src/cards/tellAskers.ts'
import { defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { note, text } from '../src/reply.ts'

export default defineCommand({
  name: 'answer-question',
  aliases: { fi: ['vastaa-kysymykseen'], sv: ['svara-på-fråga'], en: [] },
  help: {
    fi: 'Vastaa kysyjälle hänen kielellään',
    sv: 'Svara den som frågade på hens språk',
    en: 'Answer the asker in their language',
  },
  examples: {
    fi: ['vastaa-kysymykseen reply:"Kyllä, haku avataan keväällä."'],
    sv: ['svara-på-fråga reply:"Ja, omgången öppnas på våren."'],
    en: ['answer-question reply:"Yes, the call opens in spring."'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    id: z.string().meta({ hidden: true }).optional(),
    reply: z.string().min(2).max(2_000).meta({ input: 'lines' }),
  }),
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    reply: { fi: 'vastaus', sv: 'svar', en: 'reply' },
  },

  async run({ id, reply }, context) {
    const { store, t, person, now } = context
    if (!id) return { outcome: 'offered', parts: [text(t(words.which))] }
    const question = await store.questions.get(id)
    if (!question || question.status === 'given') throw new Refusal(words.gone)
    const alike = (await store.questions.alike(question.text)).filter((other) => other.id !== id)
    const all = [question, ...alike]
    const { told, unreachable } = await tellAskers(context, all, () => ({ parts: [text(reply)] }))
    const step = { id: randomUUID(), by: person ?? 'local:nobody', at: now }
    await store.questions.answer(
      all.map((one) => one.id),
      reply,
      told,
      step,
    )
    return {
      outcome: 'done',
      parts: [
        text(t(told.length > 0 ? words.told(told.length) : words.kept)),
        ...(unreachable > 0 ? [note(t(words.unreachable(unreachable)))] : []),
      ],
    }
  },
})

const words = {
  which: {
    fi: 'Valitse ensin kysymys komennolla: kysymykset',
    sv: 'Välj först frågan med: frågor',
    en: 'Choose the question first with: questions',
  },
  gone: {
    fi: 'Tätä kysymystä ei ole listalla. Näet listan komennolla: kysymykset',
    sv: 'Den frågan finns inte på listan. Du ser listan med: frågor',
    en: 'That question is not on the list. To see the list, type: questions',
  },
  told: (count: number) => ({
    fi: count === 1 ? 'Vastaus on matkalla kysyjälle.' : `Vastaus on matkalla ${count} kysyjälle.`,
    sv:
      count === 1 ? 'Svaret är på väg till den som frågade.' : `Svaret är på väg till ${count} som frågade.`,
    en:
      count === 1 ? 'The answer is on its way to the asker.' : `The answer is on its way to ${count} askers.`,
  }),
  kept: {
    fi: 'Vastaus on kirjattu. Kukaan ei jäänyt odottamaan sitä.',
    sv: 'Svaret är antecknat. Ingen väntade på det.',
    en: 'The answer is written down. Nobody was waiting for it.',
  },
  unreachable: (count: number) => ({
    fi: `En tavoita kahdenkeskisesti näin montaa kysyjää: ${count}.`,
    sv: `Så här många av dem som frågade når jag inte enskilt: ${count}.`,
    en: `Askers I can’t reach in private: ${count}.`,
  }),
}
