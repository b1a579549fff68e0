import { type Locale, type Localized, locales } from '../locale.ts'

interface Doers extends Localized {
  /** “Yliopiston johtama”. */
  fiOf: string
}

/** Several of a kind that lead or take part, as they stand in “joissa on mukana …”, “som leds av …”, “led by …”. */
const kinds: Readonly<Record<string, Doers>> = {
  university: { fiOf: 'yliopiston', fi: 'yliopistoja', sv: 'universitet', en: 'universities' },
  'university-of-applied-sciences': {
    fiOf: 'ammattikorkeakoulun',
    fi: 'ammattikorkeakouluja',
    sv: 'yrkeshögskolor',
    en: 'universities of applied sciences',
  },
  'university,university-of-applied-sciences': {
    fiOf: 'korkeakoulun',
    fi: 'korkeakouluja',
    sv: 'högskolor',
    en: 'higher education institutions',
  },
  'research-institute': {
    fiOf: 'tutkimuslaitoksen',
    fi: 'tutkimuslaitoksia',
    sv: 'forskningsinstitut',
    en: 'research institutes',
  },
  city: { fiOf: 'kaupungin', fi: 'kaupunkeja', sv: 'städer', en: 'cities' },
  company: { fiOf: 'yrityksen', fi: 'yrityksiä', sv: 'företag', en: 'companies' },
  'cluster-or-network': { fiOf: 'verkoston', fi: 'verkostoja', sv: 'nätverk', en: 'networks' },
}

function named(ids: string | undefined) {
  const whole = kinds[ids ?? '']
  const found = whole ? [whole] : (ids?.split(',') ?? []).flatMap((id) => kinds[id] ?? [])
  const inRow = (locale: Locale, names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
  const [fi, sv, en] = locales.map((locale) =>
    inRow(
      locale,
      found.map((one) => one[locale]),
    ),
  )
  const fiOf = inRow(
    'fi',
    found.map((one) => one.fiOf),
  )
  return found.length === 0 || !fi || !sv || !en ? undefined : { fi, sv, en, fiOf }
}

/** “Yliopiston tai yrityksen johtama”, “led by universities or companies”: ids of kinds, with commas between. */
export function ledByKinds(ids: string | undefined): Localized | undefined {
  const who = named(ids)
  return who && { fi: `${who.fiOf} johtama`, sv: `som leds av ${who.sv}`, en: `led by ${who.en}` }
}

/** “, joissa on mukana yrityksiä”, “ with companies in them”. */
export function withKinds(ids: string | undefined): Localized | undefined {
  const who = named(ids)
  return (
    who && { fi: `, joissa on mukana ${who.fi}`, sv: ` där ${who.sv} är med`, en: ` with ${who.en} in them` }
  )
}
