import type { Context } from '../command.ts'
import type { Locality } from '../domain/locality.ts'
import { formatEuros } from '../format.ts'
import type { Localized } from '../locale.ts'
import { countOf } from './countOf.ts'
import type { Filters } from './fits.ts'
import { en, fiIn, fiOf, sv } from './inWords.ts'

export type Asked = Filters & {
  kind?: string | undefined
  locality?: Locality | undefined
  /** Words that were searched for. */
  typed?: string
  /** Whether only certain years are asked for. */
  isDated?: boolean
}

/** What was asked for, and how many there are: “Laurea on mukana kuudessa hankkeessa”, “3 HEVi projects running”. */
export async function foundHeading(context: Context, asked: Asked, count: number): Promise<Localized> {
  const { locality, kind } = asked
  if (locality) {
    const things = countOf(asked, count)
    return {
      fi: `${locality.fi}: ${things.fi}`,
      sv: `${locality.sv}: ${things.sv}`,
      en: `${locality.fi}: ${things.en}`,
    }
  }
  const whose = kind === 'project' && !asked.isDated ? await ofThem(context, asked, count) : undefined
  const said = whose ?? countOf(asked, count)
  const more = [
    await area(context, asked),
    size(asked, context),
    lacking(asked),
    whose && searched(asked),
  ].flatMap((one) => one ?? [])
  return more.reduce((all, one) => ({ fi: all.fi + one.fi, sv: all.sv + one.sv, en: all.en + one.en }), said)
}

/** Whose projects they are. */
async function ofThem({ store }: Context, asked: Asked, count: number): Promise<Localized | undefined> {
  const ids = asked.led ? [asked.led] : (asked.with ?? '').split(',').filter(Boolean)
  const rows = await Promise.all(ids.map((id) => store.organisations.get(id)))
  const [one, other] = rows.map((row) => row?.name)
  if (!one || (ids.length > 1 && !other)) return undefined
  const who = {
    fi: both(one.fi, other?.fi, 'ja'),
    sv: both(one.sv, other?.sv, 'och'),
    en: both(one.en, other?.en, 'and'),
  }
  const things = nouns(asked, count)
  if (asked.led)
    return {
      fi: `${who.fi} johtaa ${fiOf(count)} ${things.fiOf}`,
      sv: `${who.sv} leder ${sv(count)} ${things.sv}`,
      en: `${who.en} leads ${en(count)} ${things.en}`,
    }
  return {
    fi: `${who.fi} ${other ? 'ovat yhdessä mukana' : 'on mukana'} ${fiIn(count)} ${things.fiIn}`,
    sv: `${who.sv} är ${other ? 'tillsammans ' : ''}med i ${sv(count)} ${things.sv}`,
    en: `${who.en} ${other ? 'are together' : 'is'} in ${en(count)} ${things.en}`,
  }
}

const both = (one: string, other: string | undefined, and: string) => (other ? `${one} ${and} ${other}` : one)

function nouns({ status, in: within }: Asked, count: number) {
  const own = within ? 'HEVi-' : ''
  const state = states[status as keyof typeof states] ?? { fiIn: '', fiOf: '', sv: ['', ''], en: '' }
  return {
    fiIn: `${state.fiIn}${own}hankkeessa`,
    fiOf: `${state.fiOf}${own}hanketta`,
    sv: `${state.sv[count === 1 ? 0 : 1]}${own}projekt`,
    en: `${state.en}${within ? 'HEVi ' : ''}${count === 1 ? 'project' : 'projects'}`,
  }
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

async function area({ store }: Context, { focus }: Asked): Promise<Localized | undefined> {
  const name = (await store.focusAreas.all()).find(({ id }) => id === focus)?.name
  return (
    name && {
      fi: ` painopisteessä ${focus} (${name.fi})`,
      sv: ` inom prioritering ${focus} (${name.sv})`,
      en: ` in focus area ${focus} (${name.en})`,
    }
  )
}

function size({ over, under }: Asked, { locale }: Context): Localized | undefined {
  const sum = over ?? under
  if (sum === undefined) return undefined
  const euros = formatEuros(sum, locale)
  return over === undefined
    ? {
        fi: `, budjetti enintään ${euros}`,
        sv: ` med en budget på högst ${euros}`,
        en: ` with a budget of at most ${euros}`,
      }
    : {
        fi: `, budjetti vähintään ${euros}`,
        sv: ` med en budget på minst ${euros}`,
        en: ` with a budget of at least ${euros}`,
      }
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
const lacking = (asked: Asked): Localized | undefined => asked.lacking && lackingWords[asked.lacking]

const searched = ({ typed }: Asked): Localized | undefined =>
  typed
    ? { fi: ` (hakusana ”${typed}”)`, sv: ` (sökord ”${typed}”)`, en: ` (search word “${typed}”)` }
    : undefined
