import { type Localized, locales } from '../../locale.ts'
import { inSentence } from '../inSentence.ts'

interface Doers extends Localized {
  /** “Yliopiston johtama”; “ei ole yliopisto”. */
  fiOf: string
  fiIs: string
  /** “Ett universitet är med”; “a university in it”. */
  svOne: string
  enOne: string
}

/** Several of a kind that lead or take part, as they stand in “joissa on mukana …”, “som leds av …”, “led by …”. */
const kinds: Readonly<Record<string, Doers>> = {
  university: {
    fiOf: 'yliopiston',
    fiIs: 'yliopisto',
    fi: 'yliopistoja',
    sv: 'universitet',
    en: 'universities',
    svOne: 'ett universitet',
    enOne: 'a university',
  },
  'university-of-applied-sciences': {
    fiOf: 'ammattikorkeakoulun',
    fiIs: 'ammattikorkeakoulu',
    fi: 'ammattikorkeakouluja',
    sv: 'yrkeshögskolor',
    en: 'universities of applied sciences',
    svOne: 'en yrkeshögskola',
    enOne: 'a university of applied sciences',
  },
  'university,university-of-applied-sciences': {
    fiOf: 'korkeakoulun',
    fiIs: 'korkeakoulu',
    fi: 'korkeakouluja',
    sv: 'högskolor',
    en: 'higher education institutions',
    svOne: 'en högskola',
    enOne: 'a higher education institution',
  },
  'research-institute': {
    fiOf: 'tutkimuslaitoksen',
    fiIs: 'tutkimuslaitos',
    fi: 'tutkimuslaitoksia',
    sv: 'forskningsinstitut',
    en: 'research institutes',
    svOne: 'ett forskningsinstitut',
    enOne: 'a research institute',
  },
  city: {
    fiOf: 'kaupungin',
    fiIs: 'kaupunki',
    fi: 'kaupunkeja',
    sv: 'städer',
    en: 'cities',
    svOne: 'en stad',
    enOne: 'a city',
  },
  company: {
    fiOf: 'yrityksen',
    fiIs: 'yritys',
    fi: 'yrityksiä',
    sv: 'företag',
    en: 'companies',
    svOne: 'ett företag',
    enOne: 'a company',
  },
  'cluster-or-network': {
    fiOf: 'verkoston',
    fiIs: 'verkosto',
    fi: 'verkostoja',
    sv: 'nätverk',
    en: 'networks',
    svOne: 'ett nätverk',
    enOne: 'a network',
  },
}

/** Kinds of organisation, with commas between, in the forms in which they stand in sentences. */
export function kindsNamed(ids: string | undefined) {
  const whole = kinds[ids ?? '']
  const found = whole ? [whole] : (ids?.split(',') ?? []).flatMap((id) => kinds[id] ?? [])
  const [fi, sv, en] = locales.map((locale) =>
    inSentence(
      locale,
      found.map((one) => one[locale]),
      'disjunction',
    ),
  )
  const [fiOf, fiIs, svOne, enOne] = (['fiOf', 'fiIs', 'svOne', 'enOne'] as const).map((form) =>
    inSentence(
      form.startsWith('fi') ? 'fi' : form.startsWith('sv') ? 'sv' : 'en',
      found.map((one) => one[form]),
      'disjunction',
    ),
  )
  return found.length > 0 && fi && sv && en && fiOf && fiIs && svOne && enOne
    ? { fi, sv, en, fiOf, fiIs, svOne, enOne }
    : undefined
}

/** “Yliopiston tai yrityksen johtama”, “led by universities or companies”: ids of kinds, with commas between. */
export function ledByKinds(ids: string | undefined): Localized | undefined {
  const who = kindsNamed(ids)
  return who && { fi: `${who.fiOf} johtama`, sv: `som leds av ${who.sv}`, en: `led by ${who.en}` }
}

/** “, joissa on mukana yrityksiä”, “ with companies in them”; with `!` before the ids without such. */
export function withKinds(ids = '', count = 2): Localized | undefined {
  const who = kindsNamed(ids.replace(/^!/u, ''))
  if (!who) return undefined
  const where = count === 1 ? 'jossa' : 'joissa'
  return ids.startsWith('!')
    ? { fi: `, ${where} ei ole mukana ${who.fi}`, sv: ` utan ${who.sv}`, en: ` without ${who.en}` }
    : {
        fi: `, ${where} on mukana ${count === 1 ? who.fiIs : who.fi}`,
        sv: ` där ${count === 1 ? who.svOne : who.sv} är med`,
        en: count === 1 ? ` that involves ${who.enOne}` : ` with ${who.en} in them`,
      }
}

/** “, joiden päätoteuttaja ei ole yritys”, “ not led by companies”: of ids with `!` before them. */
export function notLedByKinds(ids = '', count = 2): Localized | undefined {
  const who = ids.startsWith('!') ? kindsNamed(ids.slice(1)) : undefined
  return (
    who && {
      fi: `, ${count === 1 ? 'jonka' : 'joiden'} päätoteuttaja ei ole ${who.fiIs}`,
      sv: ` som inte leds av ${who.sv}`,
      en: ` not led by ${who.en}`,
    }
  )
}
