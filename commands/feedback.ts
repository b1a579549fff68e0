import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { Declined, Refusal } from '../src/errors.ts'
import { buttons, text } from '../src/reply.ts'

const marks = {
  up: { fi: 'hyvä', sv: 'bra', en: 'good' },
  down: { fi: 'huono', sv: 'dålig', en: 'bad' },
}

export default defineCommand({
  name: 'feedback',
  aliases: { fi: ['palaute'], sv: ['respons'], en: [] },
  help: {
    fi: 'Kerro, oliko vastaus hyvä',
    sv: 'Säg om svaret var bra',
    en: 'Say whether an answer was good',
  },
  examples: { fi: ['palaute huono'], sv: ['respons bra'], en: ['feedback good'] },
  hidden: true,
  args: z.object({
    mark: choice(marks),
    remark: z.string().max(500).optional(),
    answer: z.string().meta({ hidden: true }).optional(),
  }),
  fields: {
    mark: { fi: 'arvio', sv: 'omdöme', en: 'mark' },
    remark: { fi: 'miksi', sv: 'varför', en: 'why' },
    answer: { fi: 'vastaus', sv: 'svar', en: 'answer' },
  },

  async run({ mark, remark, answer }, { store, t }) {
    if (!answer) return { outcome: 'offered', parts: [text(t(words.which))] }
    if (!/^[0-9a-f-]{36}$/.test(answer)) throw new Declined()
    if (!(await store.questions.judge(answer, mark, remark))) throw new Refusal(words.gone)
    return {
      outcome: 'done',
      parts: [
        text(t(mark === 'up' ? words.thanks : words.noted)),
        ...(mark === 'down' ? [buttons({ label: t(words.pass), command: `ask pass:${answer}` })] : []),
      ],
    }
  },
})

const words = {
  which: {
    fi: 'Kerro arvio vastauksen alla olevilla painikkeilla.',
    sv: 'Ge ditt omdöme med knapparna under svaret.',
    en: 'Give your mark with the buttons below an answer.',
  },
  gone: {
    fi: 'En enää muista tuota vastausta. Kysy uudelleen.',
    sv: 'Jag minns inte längre det svaret. Fråga på nytt.',
    en: 'I no longer remember that answer. Ask again.',
  },
  thanks: { fi: 'Kiitos!', sv: 'Tack!', en: 'Thank you!' },
  noted: {
    fi: 'Kiitos. Kysymys ja vastaus ovat nyt koordinaattorien listalla, ilman nimeäsi. Haluatko heiltä vastauksen?',
    sv: 'Tack. Frågan och svaret finns nu på samordnarnas lista, utan ditt namn. Vill du ha ett svar av dem?',
    en: 'Thank you. The question and the answer are now on the coordinators’ list, without your name. Do you want an answer from them?',
  },
  pass: {
    fi: 'Haluan vastauksen koordinaattorilta',
    sv: 'Jag vill ha svar från en samordnare',
    en: 'I want an answer from a coordinator',
  },
}
