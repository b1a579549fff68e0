import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { current, overview, show } from '../src/announcing/actions.ts'
import { callWithout } from '../src/announcing/callWithout.ts'
import { spreadNow, spreadsLater, spreadWork } from '../src/announcing/spread.ts'
import { checkedStep, found, unlessOutdated } from '../src/announcing/steps.ts'
import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { note } from '../src/reply.ts'

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
    if ((await found(context, id)).state === 'withdrawn') return show(context, id)
    const announced = await current(context, id, revision)
    await checkedStep(context, announced, 'withdraw')
    const step = { id: randomUUID(), who: person, what: 'announcement withdrawn', at: now }
    const removed = way === 'remove'
    const work = announced.publishedVersion === null ? undefined : spreadWork(id, now)
    const call = callWithout(context, announced, { at: now, reason, removed })
    await unlessOutdated(announced, () =>
      store.announcements.withdraw(announced, { reason, removed, call, work }, step),
    )
    const isSpread = await spreadNow(context, id, now)
    recordsChanged()
    const shown = await show(context, id)
    const warnings = [
      ...(isSpread ? [] : [spreadsLater]),
      ...(call && (await isAsItWas(context, call.id)) ? [words.recordStays] : []),
    ]
    return { ...shown, parts: [...warnings.map((warning) => note(context.t(warning))), ...shown.parts] }
  },
})

/** The record of a call that goes on could not be changed back. */
async function isAsItWas({ store, now }: Context, id: string) {
  const call = await store.calls.get(id)
  return call && !call.withdrawnAt && call.editedAt?.getTime() !== now.getTime()
}

const words = {
  recordStays: {
    fi: 'Haun tiedot jäivät ennalleen: en tiedä, mitä niissä luki ennen tätä muutosta. Tarkista määräaika ja korjaa se tarvittaessa: haun-muutos',
    sv: 'Uppgifterna om utlysningen står kvar: jag vet inte vad som stod där före ändringen. Kontrollera sista dagen och rätta den vid behov: ändrad-utlysning',
    en: 'The call’s record stays as it is: I do not know what it said before this change. Check the deadline and correct it where needed: new-change',
  },
}
