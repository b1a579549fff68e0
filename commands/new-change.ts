import { z } from 'zod'

import { contentFrom, filledWith, given } from '../src/announcing/content.ts'
import { prefilled, saveDraft } from '../src/announcing/draft.ts'
import {
  aboutFields,
  aboutLabels,
  day,
  draftFields,
  draftLabels,
  textFields,
  textLabels,
  time,
} from '../src/announcing/fields.ts'
import { callNamed } from '../src/announcing/records.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'new-change',
  aliases: { fi: ['haun-muutos'], sv: ['ändrad-utlysning'], en: [] },
  help: {
    fi: 'Haun muutos, kuten uusi määräaika: kirjoita tai korjaa',
    sv: 'Ändring i en ansökningsomgång, t.ex. en ny sista dag: skriv eller rätta',
    en: 'A change in a call, such as a new deadline: write or correct',
  },
  examples: {
    fi: [
      'haun-muutos call:hevi-call-3-2024 titleFi:"Lisäaikaa" textFi:"Määräaika siirtyy." closes:30.4.2027 time:16.15',
    ],
    sv: ['ändrad-utlysning call:hevi-call-3-2024 titleSv:"Mer tid" textSv:"Tiden förlängs."'],
    en: ['new-change call:hevi-call-3-2024 titleEn:"More time" textEn:"The deadline moves."'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    ...draftFields,
    call: z.string().max(300).optional(),
    ...textFields,
    closes: day().optional(),
    time: time().optional(),
    ...aboutFields,
  }),
  fields: {
    ...draftLabels,
    call: { fi: 'haku', sv: 'ansökningsomgång', en: 'call' },
    ...textLabels,
    closes: { fi: 'uusi päättymispäivä', sv: 'ny sista dag', en: 'new closing day' },
    time: { fi: 'kello päättymispäivänä', sv: 'klockslag sista dagen', en: 'time on the closing day' },
    ...aboutLabels,
  },
  prefill: ({ id }, by) =>
    prefilled(id, by, ({ newest: { content } }) => ({
      ...filledWith(content),
      ...given({ call: content.call, closes: content.closes?.day, time: content.closes?.time }),
    })),

  async run({ id, revision, call, closes, time: at, ...rest }, context) {
    return saveDraft(context, {
      kind: 'call-changed',
      id,
      revision,
      content: async () => {
        const named = call ? await callNamed(context, call) : undefined
        const record = named ? await context.store.calls.get(named) : undefined
        return contentFrom(rest, {
          ...(named ? { call: named } : {}),
          ...(record?.opens ? { opens: record.opens } : {}),
          instruments: record ? [record.instrument] : [],
          ...(closes ? { closes: { day: closes, time: at ?? '' } } : {}),
        })
      },
    })
  },
})
