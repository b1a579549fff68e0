import { z } from 'zod'

import { deadlineOf, type Entry, meetingOf } from '../src/calendar/entry.ts'
import { callPath, meetingPath } from '../src/calendar/links.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { isAhead } from '../src/domain/status.ts'
import { Refusal } from '../src/errors.ts'
import { formatDay, formatLocalTime } from '../src/format.ts'
import { wasWithdrawn } from '../src/presentation/records/calls.ts'
import { chooseByName, namesIn, withNames } from '../src/presentation/records/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { facts, heading, list, type Part, type Reply, sources, text } from '../src/reply.ts'
import { maySteer } from '../src/role.ts'

export default defineCommand({
  name: 'calendar',
  aliases: { fi: ['kalenteri', 'kalenteriin'], sv: ['kalender'], en: ['ics'] },
  help: {
    fi: 'Haun määräaika tai kokous kalenteriin',
    sv: 'Lägg till sista ansökningsdagen eller ett möte i kalendern',
    en: 'A call’s deadline or a meeting for your calendar',
  },
  examples: { fi: ['kalenteri'], sv: ['kalender'], en: ['calendar'] },
  reads: true,
  args: z.object({ what: z.string().optional() }),
  fields: { what: { fi: 'mikä', sv: 'vilket', en: 'what' } },

  async run({ what }, context) {
    const { store, t, locale, now } = context
    if (!what) return coming(context)
    const meeting = maySteer(context) ? meetingOf(await store.announcements.get(what), locale) : undefined
    if (meeting) return given(context, meeting, await meetingPath(store, what, locale, now), [])
    const rows = withNames(await store.calls.all(), ({ title }) => namesIn(title))
    const choice = chooseByName(context, { typed: what, rows, kind: 'call', title: (row) => t(row.title) })
    if ('reply' in choice) return choice.reply
    const call = choice.found
    if (call.withdrawnAt) throw new Refusal(wasWithdrawn(call.withdrawnAt))
    const entry = deadlineOf(call, locale)
    if (!entry) throw new Refusal(words.noDay(call.title))
    return given(context, entry, callPath(call.id, locale), [
      await sourcesPart(context, `call:${call.id}`, call),
    ])
  },
})

function given({ t, locale, publicUrl }: Context, entry: Entry, path: string, more: readonly Part[]): Reply {
  const { day, time, where, title } = entry
  return {
    outcome: 'done',
    parts: [
      heading(title),
      facts(
        {
          label: t(words.when),
          value: time ? formatLocalTime({ day, time }, locale) : formatDay(day, locale),
        },
        where ? { label: t(words.where), value: where } : undefined,
      ),
      ...(publicUrl
        ? [sources({ ref: 'calendar', title: t(words.file), url: `${publicUrl}${path}` })]
        : [text(t(words.byHand))]),
      ...more,
    ],
  }
}

/** What is still to come, soonest first. */
async function coming(context: Context): Promise<Reply> {
  const { store, t, locale, today, pack } = context
  const calls = (await store.calls.all()).flatMap((call) => {
    const entry = isAhead(call, today) ? deadlineOf(call, locale) : undefined
    return entry ? [{ command: `calendar ${call.id}`, entry }] : []
  })
  const meetings = maySteer(context)
    ? (await store.announcements.all()).flatMap((announced) => {
        const entry = meetingOf(announced, locale)
        return entry ? [{ command: `calendar ${announced.id}`, entry }] : []
      })
    : []
  const all = [...calls, ...meetings]
    .filter(({ entry }) => entry.day >= today)
    .toSorted((one, other) => one.entry.day.localeCompare(other.entry.day))
  return {
    outcome: 'answered',
    topic: 'command:calendar',
    parts: [
      heading(t(words.title)),
      all.length > 0
        ? list(
            ...all.map(({ command, entry: { title, day, time } }) => ({
              title,
              detail: time ? formatLocalTime({ day, time }, locale) : formatDay(day, locale),
              command,
            })),
          )
        : text(t(words.nothing)),
      sources({ ref: 'calls', title: t(pack.name), url: pack.url, asOf: pack.asOf }),
    ],
  }
}

const words = {
  title: { fi: 'Tulossa', sv: 'Kommande', en: 'Coming up' },
  nothing: {
    fi: 'En tiedä tulevia määräaikoja. Kerron heti, kun haku avataan: tilaa rahoitushaku',
    sv: 'Jag känner inte till några kommande datum. Jag berättar genast när en omgång öppnas: prenumerera ansökningsomgång',
    en: 'I know of no coming dates. I tell you as soon as a call opens: subscribe call',
  },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  where: { fi: 'Missä', sv: 'Var', en: 'Where' },
  file: { fi: 'Kalenteritiedosto', sv: 'Kalenderfil', en: 'Calendar file' },
  byHand: {
    fi: 'En voi antaa tiedostoa, koska minulla ei ole julkista osoitetta. Merkitse aika kalenteriisi itse.',
    sv: 'Jag kan inte ge en fil, eftersom jag inte har någon offentlig adress. Skriv in tiden i kalendern själv.',
    en: 'I can’t give a file, because I have no public address. Please enter the time yourself.',
  },
  noDay: (title: { fi: string; sv: string; en: string }) => ({
    fi: `Haun ”${title.fi}” päättymispäivää ei näy lähteessä, joten en voi merkitä sitä kalenteriin.`,
    sv: `Sista ansökningsdagen för ”${title.sv}” framgår inte av källan, så jag kan inte föra in den i kalendern.`,
    en: `The source does not give the closing day of “${title.en}”, so I can’t put it in a calendar.`,
  }),
}
