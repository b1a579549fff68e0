import { z } from 'zod'

import { contentFrom, filledWith, given, texts } from '../src/announcing/content.ts'
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
import { freeCallId } from '../src/announcing/records.ts'
import { choice } from '../src/arguments/choice.ts'
import { saying } from '../src/arguments/said.ts'
import { defineCommand } from '../src/command.ts'
import { amountsIn } from '../src/domain/money/amount.ts'
import { instrumentNames } from '../src/presentation/announcements/announcingWords.ts'

const who = () => z.string().max(1_000).optional()

export default defineCommand({
  name: 'new-call',
  aliases: { fi: ['uusi-haku'], sv: ['ny-utlysning'], en: [] },
  help: {
    fi: 'Rahoitushaku: kirjoita tai korjaa',
    sv: 'Ansökningsomgång: skriv eller rätta',
    en: 'Funding call: write or correct',
  },
  examples: {
    fi: ['uusi-haku titleFi:"Testihaku" textFi:"Haku on auki." source:https://example.org/haku'],
    sv: ['ny-utlysning titleSv:"Testomgång" textSv:"Omgången är öppen."'],
    en: ['new-call titleEn:"Test call" textEn:"The call is open." closes:2027-03-28 time:16:15'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    ...draftFields,
    ...textFields,
    opens: day().optional(),
    closes: day().optional(),
    time: time().optional(),
    whoFi: who(),
    whoSv: who(),
    whoEn: who(),
    budget: z
      .string()
      .transform((typed, context) => {
        const [euros = 0] = amountsIn(typed)
        if (euros > 0) return euros
        context.addIssue(saying(words.noSum(typed)))
        return z.NEVER
      })
      .optional(),
    instrument: choice(instrumentNames).optional(),
    ...aboutFields,
  }),
  fields: {
    ...draftLabels,
    ...textLabels,
    opens: { fi: 'haku alkaa', sv: 'ansökningstiden börjar', en: 'opens' },
    closes: { fi: 'haku päättyy', sv: 'ansökningstiden går ut', en: 'closes' },
    time: { fi: 'kello päättymispäivänä', sv: 'klockslag sista dagen', en: 'time on the closing day' },
    whoFi: { fi: 'kuka voi hakea, suomeksi', sv: 'vem kan söka, på finska', en: 'who can apply, in Finnish' },
    whoSv: {
      fi: 'kuka voi hakea, ruotsiksi',
      sv: 'vem kan söka, på svenska',
      en: 'who can apply, in Swedish',
    },
    whoEn: {
      fi: 'kuka voi hakea, englanniksi',
      sv: 'vem kan söka, på engelska',
      en: 'who can apply, in English',
    },
    budget: { fi: 'haettavana euroa', sv: 'att söka, euro', en: 'euros available' },
    instrument: { fi: 'rahoitusväline', sv: 'finansieringsinstrument', en: 'instrument' },
    ...aboutLabels,
  },
  prefill: ({ id }, by) =>
    prefilled(id, by, ({ newest: { content } }) => ({
      ...filledWith(content),
      ...given({
        opens: content.opens,
        closes: content.closes?.day,
        time: content.closes?.time,
        whoFi: content.whoCanApply?.fi,
        whoSv: content.whoCanApply?.sv,
        whoEn: content.whoCanApply?.en,
        budget: content.budgetEur?.toString(),
        instrument: content.instruments[0],
      }),
    })),

  async run(
    { id, revision, opens, closes, time: at, whoFi, whoSv, whoEn, budget, instrument, ...rest },
    context,
  ) {
    return saveDraft(context, {
      kind: 'call',
      id,
      revision,
      content: async (earlier) =>
        contentFrom(rest, {
          call: earlier?.call ?? (await freeCallId(context.store, rest, context.today)),
          organisations: earlier?.organisations ?? [],
          instruments: [instrument ?? 'erdf'],
          whoCanApply: texts(whoFi, whoSv, whoEn),
          ...(opens ? { opens } : {}),
          ...(closes ? { closes: { day: closes, time: at ?? '' } } : {}),
          ...(budget ? { budgetEur: budget } : {}),
        }),
    })
  },
})

const words = {
  noSum: (typed: string) => ({
    fi: `”${typed}” ei ole summa euroina. Kirjoita näin: 2 800 000`,
    sv: `”${typed}” är ingen summa i euro. Skriv så här: 2 800 000`,
    en: `“${typed}” is no sum in euros. Write it like this: 2,800,000`,
  }),
}
