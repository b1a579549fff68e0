import { z } from 'zod'

import { citiesDigest, ministryDigest } from '../src/announcing/digest.ts'
import { day } from '../src/announcing/fields.ts'
import { decisionItems, meetingItems, refuseOutsiders, steered } from '../src/announcing/steering.ts'
import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { dayAfter, instantFrom } from '../src/domain/calendar/helsinki.ts'
import { introductionStatistics } from '../src/introductions/statistics.ts'
import { cite } from '../src/presentation/sources.ts'
import { buttons, heading, list, type Part, type Reply, sources, text } from '../src/reply.ts'

const views = {
  meetings: { fi: 'kokoukset', sv: 'möten', en: 'meetings' },
  decisions: { fi: 'päätökset', sv: 'beslut', en: 'decisions' },
  cities: { fi: 'johtoryhmä', sv: 'ledningsgrupp', en: 'cities' },
  ministry: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'ministry' },
}
const usualDays = 90

export default defineCommand({
  name: 'steering',
  aliases: { fi: ['ohjaus'], sv: ['styrning'], en: [] },
  help: {
    fi: 'Kokoukset, päätökset ja koosteet (johtoryhmälle, ohjausryhmälle ja koordinaattoreille)',
    sv: 'Möten, beslut och sammandrag (för ledningsgruppen, styrgruppen och samordnare)',
    en: 'Meetings, decisions and digests (for the steering groups and coordinators)',
  },
  examples: {
    fi: ['ohjaus', 'ohjaus johtoryhmä', 'ohjaus ohjausryhmä alkaen:1.1.2026'],
    sv: ['styrning', 'styrning ledningsgrupp', 'styrning styrgrupp'],
    en: ['steering', 'steering cities', 'steering ministry since:2026-01-01', 'steering decisions'],
  },
  args: z.object({ view: choice(views).optional(), since: day().optional() }),
  positions: ['view'],
  fields: {
    view: { fi: 'näkymä', sv: 'vy', en: 'view' },
    since: { fi: 'alkaen', sv: 'från', en: 'since' },
  },

  async run({ view, since }, context) {
    refuseOutsiders(context)
    const from = since ?? dayAfter(context.today, -usualDays)
    if (view === 'cities' || view === 'ministry') {
      const digest = view === 'cities' ? citiesDigest : ministryDigest
      return digest(context, from, await introductionStatistics(context, instantFrom(from, '00:00')))
    }
    return overview(context, view)
  },
})

async function overview(context: Context, view: 'meetings' | 'decisions' | undefined): Promise<Reply> {
  const { t } = context
  const all = await steered(context)
  const meetings = meetingItems(context, all)
  const decisions = decisionItems(context, all)
  const shown = (title: string, items: typeof meetings, none: string): Part[] => [
    heading(title),
    items.length > 0 ? list(...items) : text(none),
  ]
  return {
    outcome: 'answered',
    topic: 'command:steering',
    parts: [
      ...(view === 'decisions' ? [] : shown(t(words.meetings), meetings, t(words.noMeetings))),
      ...(view === 'meetings' ? [] : shown(t(words.decisions), decisions, t(words.noDecisions))),
      sources(...(await cite(context, 'agreement', { sources: ['agreement#6'] }))),
      buttons(
        { label: t(words.cities), command: 'steering cities' },
        { label: t(words.ministry), command: 'steering ministry' },
        { label: t(words.who), command: 'who steering-group' },
      ),
    ],
  }
}

const words = {
  meetings: { fi: 'Seuraavat kokoukset', sv: 'Kommande möten', en: 'Next meetings' },
  noMeetings: {
    fi: 'Kokouksia ei ole tiedossa. Koordinaattori lisää ne: uusi-kokous',
    sv: 'Inga möten är kända. En samordnare lägger till dem: nytt-möte',
    en: 'No meetings are known. A coordinator adds them: new-meeting',
  },
  decisions: {
    fi: 'Päätökset ja niiden vaihe',
    sv: 'Beslut och deras skede',
    en: 'Decisions and how far they have got',
  },
  noDecisions: {
    fi: 'Päätöksistä ei ole vielä tiedotettu täällä.',
    sv: 'Inga beslut har meddelats här ännu.',
    en: 'No decisions have been announced here yet.',
  },
  cities: { fi: 'Kooste johtoryhmälle', sv: 'Sammandrag för ledningsgruppen', en: 'Digest for the cities' },
  ministry: { fi: 'Kooste ohjausryhmälle', sv: 'Sammandrag för styrgruppen', en: 'Digest for the ministry' },
  who: {
    fi: 'Ketkä ovat johtoryhmässä',
    sv: 'Vilka sitter i ledningsgruppen',
    en: 'Who is in the steering group',
  },
}
