import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { current, overview, show } from '../src/announcing/actions.ts'
import { callWithout } from '../src/announcing/callWithout.ts'
import { planSpread } from '../src/announcing/publish.ts'
import { spread } from '../src/announcing/spread.ts'
import { checkedStep, found, unlessOutdated } from '../src/announcing/steps.ts'
import { choice } from '../src/choice.ts'
import { defineCommand } from '../src/command.ts'

const ways = {
  say: {
    fi: 'jätä näkyviin ja sano, että peruttu',
    sv: 'låt stå och säg att det är återkallat',
    en: 'leave it and say it is withdrawn',
  },
  remove: { fi: 'poista viestit', sv: 'ta bort meddelandena', en: 'take the messages away' },
}

export default defineCommand({
  name: 'withdraw',
  aliases: { fi: ['peru-tiedote'], sv: ['återkalla-meddelande'], en: [] },
  help: {
    fi: 'Peru tiedote kaikkialta, mihin se lähti',
    sv: 'Återkalla ett meddelande överallt där det finns',
    en: 'Withdraw an announcement everywhere it went',
  },
  examples: { fi: ['peru-tiedote'], sv: ['återkalla-meddelande'], en: ['withdraw'] },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    id: z.string().meta({ hidden: true }).optional(),
    revision: z.coerce.number().int().meta({ hidden: true }).optional(),
    way: choice(ways).optional(),
    reason: z.string().max(500).meta({ input: 'lines' }).optional(),
  }),
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    revision: { fi: 'muutos', sv: 'ändring', en: 'revision' },
    way: { fi: 'miten', sv: 'hur', en: 'how' },
    reason: { fi: 'syy', sv: 'orsak', en: 'reason' },
  },

  async run({ id, revision = 0, way, reason = null }, context) {
    if (!id) return overview(context)
    const { store, now, person = '', recordsChanged } = context
    const announced = await current(context, id, revision)
    await checkedStep(context, announced, 'withdraw')
    const step = { id: randomUUID(), who: person, what: 'announcement withdrawn', at: now }
    const call = await callWithout(context, announced, { at: now, reason })
    await unlessOutdated(announced, () =>
      store.announcements.withdraw(announced, { reason, removed: way === 'remove', call }, step),
    )
    await planSpread(context, id, now)
    await spread(context, await found(context, id), now)
    recordsChanged()
    return show(context, id)
  },
})
