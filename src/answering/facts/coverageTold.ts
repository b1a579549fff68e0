import type { Context } from '../../command.ts'
import { callCalled } from '../../domain/asked/calls/callCalled.ts'
import { coverageAsked } from '../../domain/asked/calls/coverageAsked.ts'
import { factAsked } from '../../domain/recordFact/factAsked.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import type { CallRow } from '../../presentation/records/records.ts'
import { type Reply, text } from '../../reply.ts'
import { idIn } from '../../topic.ts'
import { areaOfTheme } from './areaOfTheme.ts'
import { callOf } from './callOf.ts'

/** “Oliko siinä kiertotalous mukana?” after a call, or of one that is named: whether its focus areas hold that theme. */
export async function coverageTold(context: Context, question: string): Promise<Reply | undefined> {
  const called = callCalled(question)
  const thing = coverageAsked((called?.rest ?? question).replaceAll(/\s+/gu, ' ').trim())
  if (!thing || factAsked(thing, 'call')?.rest === '') return undefined
  const call = called ? (await callOf(context, called))?.row : await callShown(context)
  const area = call && (await areaOfTheme(context, thing))
  if (!call || !area) return undefined
  const { t } = context
  const name = `${area.id}. ${t(area.name)}`
  const isIn = call.focusAreas.includes(area.id)
  const told = call.focusAreas.length === 0 ? words.unknown(name) : isIn ? words.yes(name) : words.no(name)
  const outcome = call.focusAreas.length === 0 ? 'unknown' : 'answered'
  return ofRecord(context, { kind: 'call', row: call }, [text(t(told))], { outcome })
}

async function callShown({ conversation, store }: Context): Promise<CallRow | undefined> {
  const id = idIn(conversation?.topic, 'call')
  return id === undefined ? undefined : store.calls.get(id)
}

const words = {
  yes: (area: string) => ({
    fi: `Kyllä: aihe kuuluu painopisteeseen ${area}, ja se oli haussa mukana.`,
    sv: `Ja: ämnet hör till prioriteringen ${area}, och den ingick i omgången.`,
    en: `Yes: the theme belongs to focus area ${area}, which was in the call.`,
  }),
  no: (area: string) => ({
    fi: `Ei: aihe kuuluu painopisteeseen ${area}, eikä se ollut haussa mukana.`,
    sv: `Nej: ämnet hör till prioriteringen ${area}, och den ingick inte i omgången.`,
    en: `No: the theme belongs to focus area ${area}, which was not in the call.`,
  }),
  unknown: (area: string) => ({
    fi: `Tätä lähteeni eivät kerro. Aihe kuuluu painopisteeseen ${area}, mutta tämän haun ilmoitus ei nimeä painopisteitä.`,
    sv: `Det framgår inte av mina källor. Ämnet hör till prioriteringen ${area}, men utlysningen nämner inga prioriteringar.`,
    en: `My sources do not say. The theme belongs to focus area ${area}, but the notice of this call names no focus areas.`,
  }),
}
