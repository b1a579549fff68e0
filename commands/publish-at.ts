import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { current, overview, publishable, show } from '../src/announcing/actions.ts'
import { day, time } from '../src/announcing/fields.ts'
import { problemSaid } from '../src/announcing/problemWords.ts'
import { checkedStep, unlessOutdated } from '../src/announcing/steps.ts'
import { defineCommand } from '../src/command.ts'
import { instantAt } from '../src/domain/calendar/helsinki.ts'
import { Refusal } from '../src/errors.ts'

export default defineCommand({
  name: 'publish-at',
  aliases: { fi: ['ajasta'], sv: ['schemalägg'], en: [] },
  help: {
    fi: 'Julkaise tiedote tiettynä aikana (Suomen aikaa)',
    sv: 'Publicera ett meddelande vid en viss tidpunkt (finsk tid)',
    en: 'Publish an announcement at a certain time (Finnish time)',
  },
  examples: { fi: ['ajasta'], sv: ['schemalägg'], en: ['publish-at'] },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    id: z.string().meta({ hidden: true }).optional(),
    revision: z.coerce.number().int().meta({ hidden: true }).optional(),
    day: day().optional(),
    time: time().optional(),
  }),
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    revision: { fi: 'muutos', sv: 'ändring', en: 'revision' },
    day: { fi: 'päivä', sv: 'dag', en: 'day' },
    time: { fi: 'kello', sv: 'klockslag', en: 'time' },
  },

  async run({ id, revision = 0, day: on, time: at }, context) {
    if (!id) return overview(context)
    if (!on || !at) throw new Refusal(words.when)
    const { store, now, person = '' } = context
    const announced = await current(context, id, revision)
    await publishable(context, announced)
    const state = await checkedStep(context, announced, 'schedule')
    const publishAt = instantAt(on, at)
    if (!publishAt) throw new Refusal(problemSaid({ code: 'no-such-time', at: { day: on, time: at } }))
    if (publishAt <= now) throw new Refusal(words.past)
    const step = { id: randomUUID(), who: person, what: 'announcement: schedule', at: now }
    await unlessOutdated(announced, () => store.announcements.move(announced, { state, publishAt }, step))
    await store.dueWork.replan({ key: `publish ${id}`, kind: 'announcing', at: publishAt, payload: { id } })
    return show(context, id)
  },
})

const words = {
  when: {
    fi: 'Kerro päivä ja kellonaika, esimerkiksi 15.1.2027 klo 9.00.',
    sv: 'Ange dag och klockslag, till exempel 15.1.2027 kl. 9.00.',
    en: 'Give a day and a time, for example 2027-01-15 at 9:00.',
  },
  past: {
    fi: 'Tuo aika on jo mennyt. Valitse myöhempi, tai julkaise nyt.',
    sv: 'Den tiden har redan passerat. Välj en senare, eller publicera nu.',
    en: 'That time has passed. Choose a later one, or publish now.',
  },
}
