import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { isRestricted, titleIn } from '../src/domain/announcing/announcement.ts'
import { Refusal } from '../src/errors.ts'
import { dayInHelsinki, formatDay } from '../src/format.ts'
import { languageNames } from '../src/locale.ts'
import { announcementAnswer } from '../src/presentation/announcements/announcement.ts'
import { announcementKinds } from '../src/presentation/announcements/announcingWords.ts'
import { buttons, heading, list, type Reply, sources, text } from '../src/reply.ts'
import { maySteer } from '../src/role.ts'

const mostListed = 10
const same = (name: string) => ({ fi: name, sv: name, en: name })

export default defineCommand({
  name: 'news',
  aliases: { fi: ['tiedotteet', 'uutiset'], sv: ['nyheter', 'meddelanden'], en: [] },
  help: {
    fi: 'Julkaistut tiedotteet: haut, päätökset, uutiset',
    sv: 'Publicerade meddelanden: utlysningar, beslut, nyheter',
    en: 'What has been announced: calls, decisions, news',
  },
  examples: { fi: ['tiedotteet'], sv: ['nyheter'], en: ['news'] },
  args: z.object({
    id: z.string().optional(),
    language: choice({
      fi: same(languageNames.fi),
      sv: same(languageNames.sv),
      en: same(languageNames.en),
    }).optional(),
  }),
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    language: { fi: 'kieli', sv: 'språk', en: 'language' },
  },

  async run({ id, language }, context) {
    const { store, locale } = context
    if (!id) return latest(context)
    const announced = await store.announcements.get(id)
    if (!announced?.published || (isRestricted(announced.kind) && !maySteer(context)))
      throw new Refusal(words.unknown)
    const shown = { ...announced, content: announced.published.content }
    const { parts, topic } = await announcementAnswer(context, shown, language ?? locale)
    return { outcome: 'done', parts, topic, locale: language ?? locale }
  },
})

async function latest(context: Context): Promise<Reply> {
  const { store, t, locale, pack } = context
  const shown = (await store.announcements.all())
    .filter(
      ({ kind, published, state }) =>
        published && state !== 'withdrawn' && (!isRestricted(kind) || maySteer(context)),
    )
    .slice(0, mostListed)
  return {
    outcome: 'answered',
    topic: 'command:news',
    parts: [
      heading(t(words.title)),
      shown.length > 0
        ? list(
            ...shown.map(({ id, kind, published, publishedAt }) => ({
              title: titleIn(published?.content ?? { title: {} }, locale),
              detail: `${t(announcementKinds[kind])}, ${formatDay(dayInHelsinki(publishedAt ?? new Date(0)), locale)}`,
              command: `news ${id}`,
            })),
          )
        : text(t(words.none)),
      sources({ ref: 'announcements', title: t(pack.name), url: pack.url, asOf: context.today }),
      buttons({ label: t(words.subscribe), command: 'subscribe', form: true }),
    ],
  }
}

const words = {
  title: { fi: 'Tiedotteet', sv: 'Meddelanden', en: 'Announcements' },
  none: {
    fi: 'Mitään ei ole vielä tiedotettu täällä.',
    sv: 'Inget har meddelats här ännu.',
    en: 'Nothing has been announced here yet.',
  },
  unknown: {
    fi: 'En löydä tätä tiedotetta. Luettelo: tiedotteet',
    sv: 'Jag hittar inte meddelandet. Listan: nyheter',
    en: 'I find no such announcement. The list: news',
  },
  subscribe: { fi: 'Tilaa tiedotteet', sv: 'Prenumerera', en: 'Subscribe' },
}
