import type { Context } from '../../command.ts'
import { dateFilters } from '../../domain/asked/portfolio/dateWish.ts'
import { partnersOf } from '../../domain/query/selection.ts'
import { formatEuros } from '../../format.ts'
import type { Locale, Localized } from '../../locale.ts'
import { capitalised } from '../../text.ts'
import { countOf } from '../counts/countOf.ts'
import { en, fi, sv } from '../counts/inWords.ts'
import { inSentence } from '../inSentence.ts'
import { notLedByKinds, withKinds } from './doerKinds.ts'
import type { Filters } from './fits.ts'
import { ownAmong } from './ownAmong.ts'
import { type Found, namesOf, ofThem } from './whoseHeading.ts'
import { yearsSaid } from './yearsSaid.ts'

/** What was asked for, and how many there are: “Laurea on mukana kuudessa hankkeessa”, “3 HEVi projects running”. */
export async function foundHeading(
  context: Context,
  asked: Filters,
  found: readonly Found[],
): Promise<Localized> {
  const count = found.length
  const { locality, kind } = asked
  if (locality) {
    const things = countOf(asked, count)
    const sought = searched(asked)
    return {
      fi: `${locality.fi}: ${things.fi}${sought?.fi ?? ''}`,
      sv: `${locality.sv}: ${things.sv}${sought?.sv ?? ''}`,
      en: `${locality.fi}: ${things.en}${sought?.en ?? ''}`,
    }
  }
  const isDated = dateFilters.some((name) => asked[name])
  const whose = kind === 'project' && !isDated ? await ofThem(context, asked, found) : undefined
  const ofYear = isDated ? inYear(context, asked, count) : undefined
  const theirs = isDated && kind === 'project' ? await dated(context, asked, count) : undefined
  const said = whose ?? ofYear ?? theirs ?? countOf(asked, count)
  const more = [
    await area(context, asked),
    withKinds(asked.withkind, count),
    notLedByKinds(asked.leadkind, count),
    await notOfThem(context, asked, count),
    ownAmong(asked, found),
    size(asked, context),
    lacking(asked),
    isDated && !ofYear ? yearsOf(context, asked) : undefined,
    searched(asked),
  ].flatMap((one) => one ?? [])
  return more.reduce((all, one) => ({ fi: all.fi + one.fi, sv: all.sv + one.sv, en: all.en + one.en }), said)
}

/** “The City of Espoo (leads): two projects”: of those of some year, whose they are. */
async function dated(context: Context, asked: Filters, count: number): Promise<Localized | undefined> {
  const { led, with: partner } = asked
  const who = led?.startsWith('!') ? undefined : await namesOf(context, led ?? partnersOf(partner).within)
  const things = countOf(asked, count)
  if (led && partner) return undefined
  if (!who) return undefined
  return {
    fi: `${who.fi}${led ? ' (johtaa)' : ''}: ${lower(things.fi)}`,
    sv: `${who.sv}${led ? ' (leder)' : ''}: ${lower(things.sv)}`,
    en: `${capitalised(who.en)}${led ? ' (leads)' : ''}: ${lower(things.en)}`,
  }
}

/** “Vuonna 2027 päättyy kolme hanketta”, “three projects end in 2027”; nothing of other spans, nor where more is said of them. */
function inYear(
  { today }: Context,
  { ends, starts, kind, ...others }: Filters,
  count: number,
): Localized | undefined {
  const year = ends ?? starts
  const isOnly = kind === 'project' && !(ends && starts) && !Object.values(others).some(Boolean)
  if (!year || !isOnly || !/^\d{4}(?:,\d{4})*$/u.test(year)) return undefined
  const isOne = count === 1
  const isPast = year.slice(-4) < today.slice(0, 4)
  const isSeveral = year.includes(',')
  const then = yearsTold(year)
  const [fiDoes, svDoes, enDoes] = ends
    ? isPast
      ? ['päättyi', 'slutade', 'ended']
      : ['päättyy', 'slutar', isOne ? 'ends' : 'end']
    : isPast
      ? ['alkoi', 'började', 'began']
      : ['alkaa', 'börjar', isOne ? 'begins' : 'begin']
  return {
    fi: `${isSeveral ? 'Vuosina' : 'Vuonna'} ${then.fi} ${fiDoes} ${fi(count)} ${isOne ? 'hanke' : 'hanketta'}`,
    sv: `${capitalised(sv(count))} projekt ${svDoes} ${then.sv}`,
    en: `${capitalised(en(count))} ${isOne ? 'project' : 'projects'} ${enDoes} in ${then.en}`,
  }
}

/** “ (ending in 2027)” */
function yearsOf({ today }: Context, asked: Filters): Localized | undefined {
  const all = dateFilters.flatMap((name) => yearsSaid(asked, name, today) ?? [])
  const said = (locale: Locale) => ` (${all.map((one) => one[locale]).join(', ')})`
  return all.length > 0 ? { fi: said('fi'), sv: said('sv'), en: said('en') } : undefined
}

/** “2019–2021”, “2019 or 2022”. */
function yearsTold(years: string): Localized {
  const all = years.split(',')
  const [first = '', last = ''] = [all[0], all.at(-1)]
  const isSpan = all.length > 2 && Number(last) - Number(first) === all.length - 1
  const said = (locale: Locale) => (isSpan ? `${first}–${last}` : inSentence(locale, all, 'disjunction'))
  return { fi: said('fi'), sv: said('sv'), en: said('en') }
}
const lower = (said: string) => said.charAt(0).toLowerCase() + said.slice(1)

/** “, joita Espoo ei johda”, “ without Aalto”. */
async function notOfThem(context: Context, { led, with: partner }: Filters, count: number) {
  const leaders = led?.startsWith('!') ? await namesOf(context, led.slice(1).replaceAll(',', '|')) : undefined
  if (leaders && led?.slice(1) === partner)
    return {
      fi: `, ${count === 1 ? 'jota' : 'joita'} se ei johda`,
      sv: ' som den inte leder',
      en: ' that it does not lead',
    }
  if (leaders)
    return {
      fi: `, ${count === 1 ? 'jota' : 'joita'} ${leaders.isOne ? `${leaders.fi} ei johda` : `ei johda ${leaders.noneFi}`}`,
      sv: ` som ${leaders.sv} inte leder`,
      en: ` not led by ${leaders.en}`,
    }
  const others = await namesOf(context, partnersOf(partner).without)
  return (
    others && {
      fi: `, ${count === 1 ? 'jossa' : 'joissa'} ${others.isOne ? `${others.fi} ei ole mukana` : `ei ole mukana ${others.noneFi}`}`,
      sv: ` utan ${others.sv}`,
      en: ` without ${others.en}`,
    }
  )
}

async function area({ store }: Context, { focus }: Filters): Promise<Localized | undefined> {
  const ids = focus?.split(',') ?? []
  const areas = (await store.focusAreas.all()).filter(({ id }) => ids.includes(id))
  if (areas.length === 0) return undefined
  const said = (lang: keyof Localized, and: string) =>
    areas.map(({ id, name }) => `${id} (${name[lang]})`).join(` ${and} `)
  const isOne = areas.length === 1
  return {
    fi: ` ${isOne ? 'painopisteessä' : 'painopisteissä'} ${said('fi', 'ja')}`,
    sv: ` inom ${isOne ? 'prioritering' : 'prioriteringarna'} ${said('sv', 'och')}`,
    en: ` in focus ${isOne ? 'area' : 'areas'} ${said('en', 'and')}`,
  }
}

function size({ over, under }: Filters, { locale }: Context): Localized | undefined {
  const [least, most] = [over, under].map((sum) => (sum === undefined ? undefined : formatEuros(sum, locale)))
  if (least && most)
    return {
      fi: `, budjetti ${least} – ${most}`,
      sv: ` med en budget på ${least} – ${most}`,
      en: ` with a budget of ${least} – ${most}`,
    }
  if (least)
    return {
      fi: `, budjetti vähintään ${least}`,
      sv: ` med en budget på minst ${least}`,
      en: ` with a budget of at least ${least}`,
    }
  if (most)
    return {
      fi: `, budjetti enintään ${most}`,
      sv: ` med en budget på högst ${most}`,
      en: ` with a budget of at most ${most}`,
    }
  return undefined
}

const lackingWords = {
  budget: { fi: ', joiden budjettia ei tiedetä', sv: ' utan känd budget', en: ' with no known budget' },
  end: {
    fi: ', joiden päättymispäivää ei tiedetä',
    sv: ' utan känt slutdatum',
    en: ' with no known end date',
  },
  start: {
    fi: ', joiden alkamispäivää ei tiedetä',
    sv: ' utan känt startdatum',
    en: ' with no known start date',
  },
  lead: {
    fi: ', joiden päätoteuttajaa ei tiedetä',
    sv: ' utan känd huvudgenomförare',
    en: ' with no known lead',
  },
}
const lacking = (asked: Filters): Localized | undefined => asked.lacking && lackingWords[asked.lacking]

const searched = ({ typed }: Filters): Localized | undefined =>
  typed
    ? { fi: ` (hakusana: ${typed})`, sv: ` (sökord: ${typed})`, en: ` (search word: ${typed})` }
    : undefined
