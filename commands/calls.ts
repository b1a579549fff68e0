import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { type CallStatus, callStatus } from '../src/domain/status.ts'
import { dayInHelsinki, formatDay, formatEuros } from '../src/format.ts'
import type { Localized } from '../src/locale.ts'
import { closing } from '../src/presentation/records/calls.ts'
import type { CallRow } from '../src/presentation/records/records.ts'
import { cite } from '../src/presentation/sources.ts'
import { callStatuses } from '../src/presentation/vocabulary.ts'
import { buttons, heading, type Item, list, note, sources, text } from '../src/reply.ts'

export default defineCommand({
  name: 'calls',
  aliases: { fi: ['haut', 'hankehaut', 'rahoitushaut'], sv: ['utlysningar', 'ansökningsomgångar'], en: [] },
  help: {
    fi: 'Avoimet, tulevat ja päättyneet haut',
    sv: 'Öppna, kommande och stängda ansökningsomgångar',
    en: 'Open, upcoming and closed calls',
  },
  examples: {
    fi: ['haut', 'haut avoinna'],
    sv: ['utlysningar', 'utlysningar stängd'],
    en: ['calls', 'calls open', 'calls closed'],
  },
  meanings: [
    {
      line: 'calls',
      said: {
        fi: [
          'mitkä haut ovat auki',
          'onks jotain auki nyt',
          'onko mitään auki',
          'onko joku haku auki just nyt',
          'listaa kaikki haut',
          'voiko tähän hakea nyt',
          'koska pääsee hakemaan',
          'aukeeko uusi haku pian',
          'mistä näen haut',
          'näytä haut',
          'hakujen tilanne',
          'onko hakuaikaa jäljellä',
          'onko nyt haku käynnissä',
          'mitä on haettavana',
          'milloin voi hakea',
          'onko mitään haettavissa just nyt',
          'avoimet rahoitushaut',
          'pystyykö tähän hakea vielä',
          'meniks haku jo umpeen',
          'hakuaika',
          'mitä hakuja on ollut',
          'millon seuraava haku aukee',
          'onko joku kierros menossa',
          'ehtiikö vielä mukaan hakuun',
          'deadline',
          'hankehaun deadline',
          'haun määräaika',
          'hakuajan viimeinen päivä',
          'montako hakua on ollut',
          'mikä hauista oli isoin',
          'kuinka paljon viime haussa jaettiin',
          'onko tulossa toista hakua',
          'hakuajan päättyminen',
          'viimeinen hakupäivä',
          'viimeinen jättöpäivä',
          'mihin mennessä hakemus pitää jättää',
          'milloin haku sulkeutuu',
          'koska on viimeinen päivä hakea',
          'montako päivää hakuaikaa on jäljellä',
        ],
        sv: [
          'vilka utlysningar är öppna',
          'är något öppet nu',
          'finns det nåt öppet att söka',
          'lista alla utlysningar',
          'kan vi söka nu',
          'när får man söka',
          'öppnar en ny omgång snart',
          'var ser jag utlysningarna',
          'visa utlysningarna',
          'hur ligger utlysningarna till',
          'finns det tid kvar att ansöka',
          'vilka ansökningsomgångar är öppna',
          'är någon ansökningsomgång öppen nu',
          'går det att ansöka nu',
          'finns det någon öppen ansökningsomgång',
          'vad kan man söka just nu',
          'har ansökningstiden gått ut',
          'hinner man ännu söka',
          'öppna ansökningar',
          'pågår det någon omgång',
          'tidigare ansökningsomgångar',
          'när öppnar nästa utlysning',
          'ansökningstid',
          'utlysningens deadline',
          'sista ansökningsdag',
          'hur många utlysningar har det varit',
          'vilken utlysning var störst',
          'hur mycket delades ut i senaste omgången',
          'kommer det en till utlysning',
          'sista dagen att söka',
          'när stänger utlysningen',
          'när går ansökningstiden ut',
          'senast när ska ansökan vara inne',
          'sista inlämningsdag',
          'deadline för ansökan',
          'hur många dagar är det kvar att söka',
        ],
        en: [
          'which calls are open',
          'anything open right now',
          'is something open for applications',
          'any call open rn',
          'can we still apply',
          'is there still time to apply',
          'when can we apply',
          'is a new round opening soon',
          'where do I see the calls',
          'show me the calls',
          'status of the calls',
          'how much time is left to apply',
          'can I apply now',
          'is there an open call',
          'what can we apply for right now',
          'list all the calls for proposals',
          'is the application window still open',
          'did we miss the deadline',
          'any funding rounds running',
          'past calls',
          'call deadline',
          'when does the next call open',
          'application deadline',
          'last day to apply',
          'how many calls have there been',
          'which call was the biggest',
          'when was the last call and how much money was in it',
          'is another call coming',
          'closing date of the call',
          'when does the call close',
          'by when do we have to apply',
          'final date for applications',
          'when is the cut-off for applying',
          'how many days are left to apply',
          'submission deadline',
        ],
      },
    },
  ],
  reads: true,
  args: z.object({ status: choice(callStatuses).optional() }),
  fields: { status: { fi: 'tila', sv: 'läge', en: 'status' } },

  async run({ status }, context) {
    const calls = await context.store.calls.all()
    const having = (wanted: CallStatus) => calls.filter((call) => callStatus(call, context.today) === wanted)
    const isNone = having(status ?? 'open').length === 0
    const instead =
      isNone && status === 'open' ? having('closed').toSorted(latestFirst).slice(0, mostInstead) : []
    const shown = status ? [...having(status), ...instead] : inOrder.flatMap(having)
    const asOf =
      calls
        .map((call) => call.asOf)
        .toSorted()
        .at(-1) ?? context.pack.asOf
    const day = formatDay(asOf, context.locale)
    const cited = await Promise.all(shown.map((call) => cite(context, `call:${call.id}`, call)))
    return {
      outcome: 'answered',
      topic: 'command:calls',
      parts: [
        heading(context.t(words.title)),
        ...(isNone ? [text(context.t(none(day)[status ?? 'open']))] : []),
        ...(instead.length > 0 ? [text(context.t(words.lastClosed))] : []),
        ...(shown.length > 0 ? [list(...shown.map((call) => callItem(context, call)))] : []),
        note(context.t(words.check)),
        sources(
          ...cited.flatMap(([first]) => first ?? []),
          ...(await cite(context, 'governance:regional-council', { sources: [context.pack.url] })),
        ),
        buttons(
          ...(instead.length > 0 ? [{ label: context.t(words.all), command: 'calls' }] : []),
          { label: context.t(words.whoKnows), command: 'who regional-council' },
          { label: context.t(words.forWhom), command: 'ask card:company-grants' },
        ),
      ],
    }
  },
})

/** So many of those closed last are told where none is open. */
const mostInstead = 2
const latestFirst = (one: CallRow, other: CallRow) => (other.closes ?? '').localeCompare(one.closes ?? '')

const inOrder = ['open', 'upcoming', 'closed', 'withdrawn'] as const

function callItem(context: Context, call: CallRow): Item {
  const { t, locale, today } = context
  const stands = callStatus(call, today)
  const status =
    stands === 'withdrawn' && call.withdrawnAt
      ? `${t(callStatuses.withdrawn)} ${formatDay(dayInHelsinki(call.withdrawnAt), locale)}`
      : `${t(callStatuses[stands])}, ${t(words.closes)} ${closing(context, call)}`
  const budget = call.budgetEur ? `, ${formatEuros(call.budgetEur, locale)}` : ''
  return { ref: `call:${call.id}`, title: t(call.title), detail: status + budget, command: `call ${call.id}` }
}

/** Said where there is no such call; the day on which that was so. */
const none = (day: string): Record<CallStatus, Localized> => ({
  open: {
    fi: `Tiedossani ei nyt ole avoimia hakuja (tilanne ${day}). Uudet haut avaa Uudenmaan liitto.`,
    sv: `Jag känner inte till någon öppen ansökningsomgång (läget ${day}). Nya omgångar öppnas av Nylands förbund.`,
    en: `I know of no open call (as of ${day}). New calls are opened by the Helsinki-Uusimaa Regional Council.`,
  },
  upcoming: {
    fi: 'Tiedossani ei ole tulevia hakuja. Uudet haut avaa Uudenmaan liitto.',
    sv: 'Jag känner inte till någon kommande ansökningsomgång. Nya omgångar öppnas av Nylands förbund.',
    en: 'I know of no upcoming call. New calls are opened by the Helsinki-Uusimaa Regional Council.',
  },
  closed: {
    fi: 'Tiedossani ei ole päättyneitä hakuja.',
    sv: 'Jag känner inte till någon avslutad ansökningsomgång.',
    en: 'I know of no closed call.',
  },
  withdrawn: {
    fi: 'Tiedossani ei ole peruttuja hakuja.',
    sv: 'Jag känner inte till någon återkallad ansökningsomgång.',
    en: 'I know of no withdrawn call.',
  },
})

const words = {
  title: { fi: 'Rahoitushaut', sv: 'Ansökningsomgångar', en: 'Funding calls' },
  closes: { fi: 'päättymispäivä', sv: 'sista dag', en: 'closing date' },
  check: {
    fi: 'Tiedot ovat julkisilta sivuilta. Tarkista tilanne ohjelman tai Uudenmaan liiton sivuilta.',
    sv: 'Uppgifterna är hämtade från offentliga sidor. Kontrollera läget på programmets eller Nylands förbunds sidor.',
    en: 'Taken from public pages. Check the current state on the pages of the programme or the Regional Council.',
  },
  lastClosed: {
    fi: 'Viimeksi päättyneet haut, joiden päättymispäivän tiedän:',
    sv: 'Senast stängda omgångar (med känd sista dag):',
    en: 'The calls closed last (of those with a known closing date):',
  },
  all: { fi: 'Kaikki haut', sv: 'Alla omgångar', en: 'All calls' },
  whoKnows: { fi: 'Kuka avaa haut', sv: 'Vem öppnar omgångarna', en: 'Who opens calls' },
  forWhom: { fi: 'Voiko yritys hakea?', sv: 'Kan ett företag söka?', en: 'Can companies apply?' },
}
