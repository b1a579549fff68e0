import type { Context } from '../../command.ts'
import { partnersOf } from '../../domain/query/selection.ts'
import type { Locale, Localized } from '../../locale.ts'
import { capitalised } from '../../text.ts'
import { en, fiIn, fiOf, sv } from '../counts/inWords.ts'
import { inSentence } from '../inSentence.ts'
import { theName } from '../records/theName.ts'
import type { Findable } from './findable.ts'
import type { Filters } from './fits.ts'

export type Found = Pick<Findable, 'status' | 'inProgramme' | 'isUnconfirmed'>

/** Whose projects they are. */
export async function ofThem(
  context: Context,
  asked: Filters,
  found: readonly Found[],
): Promise<Localized | undefined> {
  const count = found.length
  const things = nouns(asked, count)
  const leaders = asked.led?.startsWith('!') ? undefined : await namesOf(context, asked.led)
  const { within } = partnersOf(asked.with)
  const others = await namesOf(context, within)
  const running = found.filter(({ status }) => status === 'ongoing').length
  if (leaders?.isOne && isOnlyLed(asked) && running < count)
    return ledInAll(leaders, things, { count, running })
  if (leaders)
    return {
      fi: `${leaders.fi} ${leaders.isOne ? 'johtaa' : 'johtavat'} ${fiOf(count)} ${things.fiOf}${others ? `, ${count === 1 ? 'jossa' : 'joissa'} on mukana ${others.fi}` : ''}`,
      sv: `${leaders.sv} leder ${sv(count)} ${things.sv}${others ? ` där ${others.sv} är med` : ''}`,
      en: `${capitalised(leaders.en)} ${leaders.isOne ? 'leads' : 'lead'} ${en(count)} ${things.en}${others ? ` that ${others.en} ${others.isOne ? 'is' : 'are'} in` : ''}`,
    }
  if (!others) return undefined
  const isPast = asked.status === 'ended'
  const isTogether = !others.isOne && !within?.includes('|')
  return {
    fi: `${others.fi} ${others.isOne ? 'on' : 'ovat'} ${isPast ? (others.isOne ? 'ollut ' : 'olleet ') : ''}${isTogether ? 'yhdessä ' : ''}mukana ${fiIn(count)} ${things.fiIn}`,
    sv: `${others.sv} ${isPast ? 'har varit' : 'är'} ${isTogether ? 'tillsammans ' : ''}med i ${sv(count)} ${things.sv}`,
    en: `${capitalised(others.en)} ${isPast ? (others.isOne ? 'has been' : 'have been') : others.isOne ? 'is' : 'are'} ${isTogether ? 'together ' : ''}in ${en(count)} ${things.en}`,
  }
}

/** Is nothing said of them but who leads them, and what they are on? */
const isOnlyLed = (asked: Filters) =>
  Object.entries(asked).every(([name, value]) => !value || /^(?:kind|led|in|typed)$/u.test(name))

/** “The City of Espoo has led three projects, all ended”: one that is over is no longer led. */
function ledInAll(
  { fi, sv: swedish, en: english }: Localized,
  things: ReturnType<typeof nouns>,
  { count, running }: { count: number; running: number },
): Localized {
  const isOne = count === 1
  if (running === 0)
    return {
      fi: `${fi} on johtanut ${fiOf(count)} ${things.fiOf}, ${isOne ? 'joka on päättynyt' : 'jotka ovat päättyneet'}`,
      sv: `${swedish} har lett ${sv(count)} ${things.sv}, ${isOne ? 'som är avslutat' : 'alla avslutade'}`,
      en: `${capitalised(english)} has led ${en(count)} ${things.en}, ${isOne ? 'which has ended' : 'all of which have ended'}`,
    }
  return {
    fi: `${fi} johtaa tai on johtanut ${fiOf(count)} ${things.fiOf}, joista ${running === 1 ? 'yksi' : running} on käynnissä`,
    sv: `${swedish} leder eller har lett ${sv(count)} ${things.sv}, av vilka ${sv(running)} pågår`,
    en: `${capitalised(english)} leads or has led ${en(count)} ${things.en}, ${en(running)} of which ${running === 1 ? 'is' : 'are'} running`,
  }
}

/** Those of the ids, one after the other; `noneFi` where it is none of them. */
export async function namesOf({ store }: Context, ids = '') {
  const rows = await Promise.all(
    ids
      .split(/[,|]/u)
      .filter(Boolean)
      .map((id) => store.organisations.get(id)),
  )
  const names = rows.flatMap((row) => row?.name ?? [])
  if (names.length === 0 || names.length < rows.length) return undefined
  const inRow = (locale: Locale) =>
    inSentence(
      locale,
      names.map((name) => (locale === 'en' ? theName(name.en) : name[locale])),
      ids.includes('|') ? 'disjunction' : 'conjunction',
    )
  return {
    fi: inRow('fi'),
    sv: inRow('sv'),
    en: inRow('en'),
    noneFi: names.map(({ fi }) => fi).join(' eikä '),
    isOne: names.length === 1,
  }
}

function nouns({ status, in: within }: Filters, count: number) {
  const own = within === 'programme' ? 'HEVi-' : ''
  const before = within === 'predecessor' ? predecessors : within === 'outside' ? outsiders : none
  const state = states[status as keyof typeof states] ?? { fiIn: '', fiOf: '', sv: ['', ''], en: '' }
  return {
    fiIn: `${state.fiIn}${before.fiIn}${own}hankkeessa`,
    fiOf: `${state.fiOf}${before.fiOf}${own}hanketta`,
    sv: `${state.sv[count === 1 ? 0 : 1]}${before.sv}${own}projekt${within === 'outside' ? ' utanför HEVi' : ''}`,
    en: `${state.en}${before.en}${within === 'programme' ? 'HEVi ' : ''}${count === 1 ? 'project' : 'projects'}`,
  }
}
const none = { fiIn: '', fiOf: '', sv: '', en: '' }
const outsiders = {
  fiIn: 'HEVin ulkopuolisessa ',
  fiOf: 'HEVin ulkopuolista ',
  sv: '',
  en: 'non-HEVi ',
}
const predecessors = {
  fiIn: 'HEViä edeltävässä ',
  fiOf: 'HEViä edeltävää ',
  sv: 'föregående ',
  en: 'predecessor ',
}
const states = {
  ongoing: {
    fiIn: 'käynnissä olevassa ',
    fiOf: 'käynnissä olevaa ',
    sv: ['pågående ', 'pågående '],
    en: 'running ',
  },
  ended: { fiIn: 'päättyneessä ', fiOf: 'päättynyttä ', sv: ['avslutat ', 'avslutade '], en: 'ended ' },
  planned: {
    fiIn: 'suunnitellussa ',
    fiOf: 'suunniteltua ',
    sv: ['planerat ', 'planerade '],
    en: 'planned ',
  },
}
