import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { text } from '../src/reply.ts'

export default defineCommand({
  name: 'cancel',
  aliases: { fi: ['keskeytä', 'peruuta', 'peru', 'lopeta'], sv: ['avbryt', 'sluta'], en: ['stop', 'quit'] },
  help: {
    fi: 'Keskeytä vastauksen etsiminen',
    sv: 'Avbryt sökandet efter ett svar',
    en: 'Stop looking for an answer',
  },
  examples: { fi: ['keskeytä'], sv: ['avbryt'], en: ['cancel'] },
  hidden: true,
  args: z.object({}),
  fields: {},

  async run(_, { cancelOthers, t }) {
    return { outcome: 'done', parts: [text(t(cancelOthers() > 0 ? words.cancelled : words.nothing))] }
  },
})

const words = {
  cancelled: { fi: 'Keskeytin etsimisen.', sv: 'Jag avbröt sökandet.', en: 'I stopped looking.' },
  nothing: {
    fi: 'Mitään ei jäänyt kesken.',
    sv: 'Inget är på gång längre.',
    en: 'Nothing is under way any more.',
  },
}
