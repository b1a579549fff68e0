import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { isAhead } from '../src/domain/status.ts'
import { callFacts } from '../src/presentation/records/callFacts.ts'
import { numberOf, wasWithdrawn } from '../src/presentation/records/calls.ts'
import { type CallRow, chooseByName, namesIn, withNames } from '../src/presentation/records/records.ts'
import { shownFacts } from '../src/presentation/records/tellingFact.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { buttons, facts, heading, note, type Part, type Reply, text } from '../src/reply.ts'
import { mayCoordinate } from '../src/role.ts'

export default defineCommand({
  name: 'call',
  aliases: { fi: ['haku', 'hankehaku'], sv: ['utlysning', 'ansökningsomgång'], en: [] },
  help: {
    fi: 'Yksi rahoitushaku: ajat, summa, kuka voi hakea',
    sv: 'En ansökningsomgång: tider, summa, vem som kan söka',
    en: 'One funding call: dates, sum, who can apply',
  },
  examples: {
    fi: ['haku HEVin kolmas EAKR-hankehaku', 'haku hevi-call-1-2022'],
    sv: ['utlysning hevi-call-3-2024', 'utlysning samordningsprojekt'],
    en: ['call hevi-call-1-2022', 'call coordination'],
  },
  reads: true,
  args: z.object({ name: z.string().optional() }),
  fields: { name: { fi: 'nimi', sv: 'namn', en: 'name' } },

  async run({ name }, context) {
    if (!name) return context.run('calls')
    const rows = withNames(await context.store.calls.all(), (row) =>
      namesIn(row.title, numberOf(row)?.toString()),
    )
    const choice = chooseByName(context, {
      typed: name,
      rows,
      kind: 'call',
      title: (row) => context.t(row.title),
    })
    return 'reply' in choice ? choice.reply : describe(context, choice.found)
  },
})

async function describe(context: Context, call: CallRow): Promise<Reply> {
  const { t } = context
  return {
    outcome: 'answered',
    topic: `call:${call.id}`,
    parts: [
      heading(t(call.title)),
      ...withdrawal(context, call),
      text(t(call.summary)),
      facts(...shownFacts(await callFacts(context, call))),
      ...(t(call.whoCanApply) ? [text(`${t(words.whoCanApply)}: ${t(call.whoCanApply)}`)] : []),
      ...(call.note ? [note(t(call.note))] : []),
      ...(call.sources.length > 0
        ? [note(t(words.check)), await sourcesPart(context, `call:${call.id}`, call)]
        : []),
      buttons(
        { label: t(words.all), command: 'calls' },
        { label: t(words.funding), command: `funding ${call.instrument}` },
        ...(isAhead(call, context.today)
          ? [
              { label: t(words.partners), command: `partners call:${call.id}` },
              { label: t(words.consortium), command: `consortium call:${call.id}` },
            ]
          : []),
        ...(call.closes && isAhead(call, context.today)
          ? [{ label: t(words.calendar), command: `calendar ${call.id}` }]
          : []),
        ...(mayCoordinate(context) && isAhead(call, context.today)
          ? [{ label: t(words.extend), command: `extend call:${call.id}`, form: true as const }]
          : []),
      ),
    ],
  }
}

/** First of all, before anyone reads on. */
function withdrawal({ t }: Context, { withdrawnAt, withdrawnWhy }: CallRow): Part[] {
  if (!withdrawnAt) return []
  return [
    text(t(wasWithdrawn(withdrawnAt))),
    ...(withdrawnWhy ? [text(`${t(words.reason)}: ${withdrawnWhy}`)] : []),
  ]
}

const words = {
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  whoCanApply: { fi: 'Kenelle', sv: 'För vem', en: 'Who it is for' },
  check: {
    fi: 'Tarkista ajat ja summat lähteestä ennen kuin toimit niiden mukaan.',
    sv: 'Kontrollera tider och summor i källan innan du agerar utifrån dem.',
    en: 'Check dates and sums at the source before you act on them.',
  },
  all: { fi: 'Kaikki haut', sv: 'Alla omgångar', en: 'All calls' },
  partners: { fi: 'Kumppaneita hakuun', sv: 'Partner till utlysningen', en: 'Partners for this call' },
  consortium: {
    fi: 'Kuka täydentää ryhmän',
    sv: 'Vem kompletterar gruppen',
    en: 'Who completes the group',
  },
  calendar: { fi: 'Kalenteriin', sv: 'Lägg till i kalendern', en: 'Add to calendar' },
  extend: { fi: 'Jatka hakuaikaa', sv: 'Förläng ansökningstiden', en: 'Extend the deadline' },
  funding: { fi: 'Tietoa rahoituksesta', sv: 'Om finansieringen', en: 'About the funding' },
}
