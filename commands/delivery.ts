import { z } from 'zod'

import { overview } from '../src/announcing/actions.ts'
import { csvReply, deliveryReply, removeTarget, tryAgain } from '../src/announcing/delivery.ts'
import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'

const actions = {
  show: { fi: 'näytä', sv: 'visa', en: 'show' },
  csv: { fi: 'luettelo', sv: 'lista', en: 'csv' },
  again: { fi: 'uudelleen', sv: 'igen', en: 'again' },
  remove: { fi: 'poista', sv: 'ta-bort', en: 'remove' },
}

export default defineCommand({
  name: 'delivery',
  aliases: { fi: ['jakelu'], sv: ['leverans'], en: [] },
  help: {
    fi: 'Milloin tiedote näkyi missäkin, ja minne se ei mennyt (koordinaattoreille)',
    sv: 'När ett meddelande syntes på olika ställen, och vart det inte kom fram (för samordnare)',
    en: 'When an announcement was to be seen where, and where it was not (for coordinators)',
  },
  examples: { fi: ['jakelu'], sv: ['leverans'], en: ['delivery'] },
  role: 'coordinator',
  args: z.object({
    id: z.string().optional(),
    action: choice(actions).optional(),
    target: z.string().optional(),
  }),
  positions: ['id', 'action', 'target'],
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    target: { fi: 'paikka', sv: 'plats', en: 'target' },
  },

  async run({ id, action = 'show', target }, context) {
    if (!id) return overview(context)
    if (action === 'csv') return csvReply(context, id)
    if (action === 'again') return tryAgain(context, id)
    if (action === 'remove' && target) return removeTarget(context, id, target)
    return deliveryReply(context, id)
  },
})
