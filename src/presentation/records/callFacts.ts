import type { Context } from '../../command.ts'
import { callStatus } from '../../domain/status.ts'
import { formatDay, formatEuros, formatNumber, formatPercent } from '../../format.ts'
import { callStatuses } from '../vocabulary.ts'
import { closing, hasClosed } from './calls.ts'
import type { CallRow } from './records.ts'
import type { TellingFact } from './tellingFact.ts'

/** The lines of a call's card, in their order. */
export async function callFacts(context: Context, call: CallRow): Promise<TellingFact[]> {
  const { t, locale, store } = context
  const authority = await store.organisations.get(call.authority)
  const instrument = await store.instruments.get(call.instrument)
  const areas = (await store.focusAreas.all()).filter(({ id }) => call.focusAreas.includes(id))
  const ends = call.closes ?? call.closesText
  const all: (TellingFact | undefined)[] = [
    {
      tells: ['status', 'end', 'start'],
      label: t(words.status),
      value: t(callStatuses[callStatus(call, context.today)]),
    },
    call.announced
      ? { tells: ['start', 'status'], label: t(words.announced), value: formatDay(call.announced, locale) }
      : undefined,
    call.opens || ends || !call.withdrawnAt
      ? {
          tells: [...(ends ? (['end', 'status'] as const) : []), ...(call.opens ? (['start'] as const) : [])],
          label: t(words.period),
          value: periodOf(context, call),
        }
      : undefined,
    call.budgetEur
      ? {
          tells: ['budget', 'funded'],
          label: t(hasClosed(context, call) ? words.wasAvailable : words.budget),
          value: formatEuros(call.budgetEur, locale),
        }
      : undefined,
    call.minShareOwn
      ? {
          tells: ['share', 'budget'],
          label: t(words.ownShare),
          value: `${t(words.atLeast)} ${formatPercent(call.minShareOwn * 100, locale)}`,
        }
      : undefined,
    call.applicationsReceived
      ? {
          tells: ['received'],
          label: t(words.received),
          value: formatNumber(call.applicationsReceived, locale),
        }
      : undefined,
    call.projectsStarted
      ? {
          tells: ['started', 'funded'],
          label: t(words.started),
          value: formatNumber(call.projectsStarted, locale),
        }
      : undefined,
    areas.length > 0
      ? {
          tells: ['area', 'funded'],
          label: t(words.areas),
          value: areas.map(({ id, name }) => `${id}. ${t(name)}`).join('; '),
        }
      : undefined,
    authority
      ? { tells: ['funder', 'contact'], label: t(words.authority), value: t(authority.name) }
      : undefined,
  ]
  const asked: TellingFact[] = instrument
    ? [{ tells: ['funder'], label: t(words.instrument), value: t(instrument.name) }]
    : []
  return [...all.filter((fact) => fact !== undefined), ...asked]
}

/** From one day to another; where the source gives only the end, that. */
function periodOf(context: Context, call: CallRow): string {
  const { t, locale } = context
  const end = closing(context, call)
  if (call.opens) return `${formatDay(call.opens, locale)}–${end}`
  if (!call.closes) return end
  return `${t(hasClosed(context, call) ? words.ended : words.ends)} ${end} (${t(words.noStart)})`
}

const words = {
  ended: { fi: 'päättyi', sv: 'gick ut', en: 'ended' },
  ends: { fi: 'päättyy', sv: 'går ut', en: 'ends' },
  noStart: { fi: 'alku ei tiedossa', sv: 'början är inte känd', en: 'start not known' },
  status: { fi: 'Tila', sv: 'Status', en: 'Status' },
  announced: { fi: 'Julkistettu', sv: 'Offentliggjord', en: 'Announced' },
  period: { fi: 'Hakuaika', sv: 'Ansökningstid', en: 'Application period' },
  budget: { fi: 'Haettavana', sv: 'Att söka', en: 'Funding available' },
  wasAvailable: { fi: 'Haettavana oli', sv: 'Belopp som kunde sökas', en: 'Funding available' },
  ownShare: { fi: 'Omarahoitus', sv: 'Självfinansiering', en: 'Own contribution' },
  atLeast: { fi: 'vähintään', sv: 'minst', en: 'at least' },
  received: { fi: 'Hakemuksia', sv: 'Ansökningar', en: 'Applications' },
  started: { fi: 'Käynnistyneitä hankkeita', sv: 'Projekt som startade', en: 'Projects started' },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringar', en: 'Focus areas' },
  authority: { fi: 'Rahoittava viranomainen', sv: 'Finansierande myndighet', en: 'Funding authority' },
  instrument: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
}
