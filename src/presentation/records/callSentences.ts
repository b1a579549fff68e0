import type { Context } from '../../command.ts'
import { saysLeftOut } from '../../domain/asked/portfolio/leftOut.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { isAhead } from '../../domain/status.ts'
import type { CallRow } from './records.ts'

interface Sentence {
  tells: readonly FactKind[]
  text: string
}

/** What is told of a call in sentences: whom it was for, which areas it left out, how many were approved. */
export async function callSentences(
  context: Context,
  call: CallRow,
  { kind, question }: { kind: FactKind; question: string },
): Promise<Sentence[]> {
  if (kind === 'approved') return startedOf(context, call)
  if (kind === 'funded') return [{ tells: ['funded'], text: context.t(words.funded) }]
  if (kind === 'applicants') return applicantsOf(context, call, question)
  return kind === 'area' && saysLeftOut(question) ? leftOut(context, call) : []
}
/** What is known of how many were approved: how many came in, and how many projects started. One is no share of the other. */
function startedOf({ t }: Context, call: CallRow): Sentence[] {
  const { applicationsReceived: received, projectsStarted: started } = call
  if (!received || !started) return []
  return [{ tells: ['approved'], text: t(words.started(started, received)) }]
}

function applicantsOf({ t, today }: Context, call: CallRow, question: string): Sentence[] {
  if (!t(call.whoCanApply)) return []
  const tells = ['applicants'] as const
  const isOfCompany = sideNamed(question) === 'company'
  const short = isOfCompany ? (call.scope === 'coordination' ? words.onlyCities : words.notOwn) : undefined
  return [
    ...(short ? [{ tells, text: t(short) }] : []),
    ...(isAhead(call, today) ? [] : [{ tells, text: t(words.over) }]),
    { tells, text: `${t(words.forWhom)}: ${t(call.whoCanApply)}` },
  ]
}

async function leftOut({ t, store }: Context, { focusAreas }: CallRow): Promise<Sentence[]> {
  if (focusAreas.length === 0) return []
  const others = (await store.focusAreas.all()).filter(({ id }) => !focusAreas.includes(id))
  const names = others.map(({ id, name }) => `${id}. ${t(name)}`).join('; ')
  return [{ tells: ['area'], text: t(names ? words.leftOut(names) : words.allIn) }]
}

const words = {
  started: (started: number, received: number) => ({
    fi: `Hakemuksia tuli ${received}, ja hankkeita käynnistyi ${started}. Lähde ei kerro, montako hakemusta hyväksyttiin. Yhdessä hankkeessa voi olla monta hakijaa, joten osuutta näistä luvuista ei voi laskea.`,
    sv: `${received} ansökningar kom in och ${started} projekt startade. Källan säger inte hur många ansökningar som godkändes. Ett projekt kan ha flera sökande, så någon andel går inte att räkna ut av de här talen.`,
    en: `${received} applications came in and ${started} projects started. The source does not say how many applications were approved. One project may have several applicants, so no share can be worked out from these numbers.`,
  }),
  funded: {
    fi: 'Lähteistäni ei selviä, mitkä hankkeet saivat rahaa juuri tästä hausta. Tämän tiedän hausta:',
    sv: 'Av mina källor framgår inte vilka projekt som fick pengar just ur den här omgången. Det här vet jag om omgången:',
    en: 'My sources do not say which projects got money from this very call. This is what I know about the call:',
  },
  over: {
    fi: 'Haku on päättynyt, joten siihen ei voi enää hakea.',
    sv: 'Ansökningsomgången är avslutad, så det går inte längre att söka.',
    en: 'The call has closed, so it can no longer be applied to.',
  },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'Who it is for' },
  notOwn: {
    fi: 'Ei yrityksen omaan liiketoimintaan. Yritys voi olla mukana yhteishankkeissa.',
    sv: 'Nej, inte för ett företags egen affärsverksamhet. Ett företag kan vara med i samprojekten.',
    en: 'No, not for a company’s own business. A company can take part in the joint projects.',
  },
  onlyCities: {
    fi: 'Ei: hakijoita olivat vain kaupungit.',
    sv: 'Nej: bara städerna kunde söka.',
    en: 'No: only the cities could apply.',
  },
  leftOut: (names: string) => ({
    fi: `Haun ulkopuolelle jäi: ${names}.`,
    sv: `Utanför omgången lämnades: ${names}.`,
    en: `Left out of the call: ${names}.`,
  }),
  allIn: {
    fi: 'Mikään painopiste ei jäänyt pois: kaikki neljä olivat mukana.',
    sv: 'Ingen prioritering lämnades utanför: alla fyra var med.',
    en: 'No focus area was left out: all four were in it.',
  },
}
