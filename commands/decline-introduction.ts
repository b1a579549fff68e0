import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { decline } from '../src/introductions/answer.ts'
import { requestFor } from '../src/introductions/mine.ts'
import { tooLong } from '../src/introductions/texts.ts'
import { text } from '../src/reply.ts'

const reasons = {
  'not-our-field': { fi: 'ei meidän alaamme', sv: 'inte vårt område', en: 'not our field' },
  'no-time': { fi: 'ei ehditä nyt', sv: 'ingen tid just nu', en: 'no time now' },
  'have-partner': { fi: 'meillä on jo kumppani', sv: 'vi har redan en partner', en: 'we have a partner' },
  other: { fi: 'muu syy', sv: 'annat skäl', en: 'another reason' },
}

export default defineCommand({
  name: 'decline-introduction',
  aliases: { fi: ['torju-esittely'], sv: ['avböj-kontakt'], en: [] },
  help: {
    fi: 'Vastaa pyyntöön kieltävästi (syy jää tänne)',
    sv: 'Säg nej till en förfrågan (skälet stannar här)',
    en: 'Say no to a request (the reason stays here)',
  },
  examples: { fi: ['torju-esittely'], sv: ['avböj-kontakt'], en: ['decline-introduction'] },
  hidden: true,
  args: z.object({
    reason: choice(reasons).optional(),
    words: z.string().meta({ input: 'lines' }).optional(),
    id: z.string().meta({ hidden: true }).optional(),
  }),
  fields: {
    reason: {
      fi: 'syy, jota ei kerrota pyytäjälle',
      sv: 'skäl som inte berättas vidare',
      en: 'reason, not passed on',
    },
    words: { fi: 'omin sanoin', sv: 'med egna ord', en: 'in your words' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
  },

  async run({ id, reason, words: own }, context) {
    const { store, person, t, now, run } = context
    if (!person || !id) return run('introductions')
    const request = await requestFor(store, id, person)
    if (!request || request.side === 'from') return { outcome: 'done', parts: [text(t(words.over))] }
    if (request.introduction.state !== 'asked') return run(`introductions action:show id:${id}`)
    tooLong(own ?? '', '')
    const declined = await decline(store, request.introduction, { person, reason, words: own }, now)
    return { outcome: 'done', parts: [text(t(declined ? words.declined : words.over))] }
  },
})

const words = {
  declined: {
    fi: 'Kerroin kohteliaasti, ettei nyt sovi. Syytä ei kerrottu, eikä sama organisaatio voi pyytää teiltä uudelleen 90 päivään.',
    sv: 'Jag sade artigt att det inte passar nu. Skälet förde jag inte vidare, och samma organisation kan fråga er på nytt först om 90 dagar.',
    en: 'I said politely that it does not suit now. The reason was not passed on, and the same organisation can’t ask you again for 90 days.',
  },
  over: {
    fi: 'Tämä pyyntö ei ole enää auki.',
    sv: 'Den här förfrågan är inte längre öppen.',
    en: 'This request is no longer open.',
  },
}
