import { z } from 'zod'

import { contentFrom, filledWith, given } from '../src/announcing/content.ts'
import { prefilled, saveDraft } from '../src/announcing/draft.ts'
import { day, draftFields, draftLabels, textFields, textLabels, time } from '../src/announcing/fields.ts'
import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { bodyNames } from '../src/presentation/announcements/announcingWords.ts'

export default defineCommand({
  name: 'new-meeting',
  aliases: { fi: ['uusi-kokous'], sv: ['nytt-möte'], en: [] },
  help: {
    fi: 'Ohjauskokous ja esityslista: kirjoita tai korjaa',
    sv: 'Styrningsmöte och föredragningslista: skriv eller rätta',
    en: 'Steering meeting and agenda: write or correct',
  },
  examples: {
    fi: ['uusi-kokous titleFi:"Johtoryhmä" textFi:"1. Hankkeet 2. Haut" day:15.1.2027 time:9.00'],
    sv: ['nytt-möte titleSv:"Ledningsgruppen" textSv:"1. Projekt 2. Utlysningar" day:15.1.2027 time:9.00'],
    en: ['new-meeting titleEn:"Steering group" textEn:"1. Projects 2. Calls" day:2027-01-15 time:9:00'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    ...draftFields,
    body: choice(bodyNames).optional(),
    day: day().optional(),
    time: time().optional(),
    where: z.string().max(200).optional(),
    ...textFields,
  }),
  fields: {
    ...draftLabels,
    body: { fi: 'kuka kokoontuu', sv: 'vem som möts', en: 'who meets' },
    day: { fi: 'päivä', sv: 'dag', en: 'day' },
    time: { fi: 'kello', sv: 'klockslag', en: 'time' },
    where: { fi: 'paikka', sv: 'plats', en: 'place' },
    ...textLabels,
  },
  prefill: ({ id }, by) =>
    prefilled(id, by, ({ newest: { content } }) => ({
      ...filledWith(content),
      ...given({
        body: content.meets?.body,
        day: content.meets?.day,
        time: content.meets?.time,
        where: content.meets?.where,
      }),
    })),

  async run({ id, revision, body = 'steering-group', day: on, time: at, where, ...rest }, context) {
    return saveDraft(context, {
      kind: 'steering-meeting',
      id,
      revision,
      content: () =>
        contentFrom(
          rest,
          on && at ? { meets: { day: on, time: at, body, ...(where ? { where } : {}) } } : {},
        ),
    })
  },
})
