import type { Localized } from '../../locale.ts'
import { ledByKinds } from '../lists/doerKinds.ts'
import type { Filters } from '../lists/fits.ts'

type Both = readonly [one: string, several: string]
interface Noun {
  fi: Both
  sv: Both
  en: Both
}

const nouns: Readonly<Record<string, Noun>> = {
  project: { fi: ['hanke', 'hanketta'], sv: ['projekt', 'projekt'], en: ['project', 'projects'] },
  call: { fi: ['haku', 'hakua'], sv: ['ansökningsomgång', 'ansökningsomgångar'], en: ['call', 'calls'] },
  topic: { fi: ['aihe', 'aihetta'], sv: ['ämne', 'ämnen'], en: ['topic', 'topics'] },
  organisation: {
    fi: ['organisaatio', 'organisaatiota'],
    sv: ['aktör', 'aktörer'],
    en: ['organisation', 'organisations'],
  },
  city: { fi: ['kaupunki', 'kaupunkia'], sv: ['stad', 'städer'], en: ['city', 'cities'] },
  university: {
    fi: ['yliopisto', 'yliopistoa'],
    sv: ['universitet', 'universitet'],
    en: ['university', 'universities'],
  },
  'university-of-applied-sciences': {
    fi: ['ammattikorkeakoulu', 'ammattikorkeakoulua'],
    sv: ['yrkeshögskola', 'yrkeshögskolor'],
    en: ['university of applied sciences', 'universities of applied sciences'],
  },
  'higher-education': {
    fi: ['korkeakoulu', 'korkeakoulua'],
    sv: ['högskola', 'högskolor'],
    en: ['higher education institution', 'higher education institutions'],
  },
  'research-institute': {
    fi: ['tutkimuslaitos', 'tutkimuslaitosta'],
    sv: ['forskningsinstitut', 'forskningsinstitut'],
    en: ['research institute', 'research institutes'],
  },
  company: { fi: ['yritys', 'yritystä'], sv: ['företag', 'företag'], en: ['company', 'companies'] },
  'cluster-or-network': {
    fi: ['verkosto', 'verkostoa'],
    sv: ['nätverk', 'nätverk'],
    en: ['network', 'networks'],
  },
  'public-authority': {
    fi: ['viranomainen', 'viranomaista'],
    sv: ['myndighet', 'myndigheter'],
    en: ['authority', 'authorities'],
  },
  'vocational-institution': {
    fi: ['ammatillinen oppilaitos', 'ammatillista oppilaitosta'],
    sv: ['yrkesläroanstalt', 'yrkesläroanstalter'],
    en: ['vocational institution', 'vocational institutions'],
  },
}
/** “Yliopistoja”, “universities”: more than one, in Finnish after “ei ole”. */
export const severalOf = (kind: string): Localized => ({
  fi: someFi[kind] ?? 'organisaatioita',
  sv: (nouns[kind] ?? nouns['organisation'])?.sv[1] ?? '',
  en: (nouns[kind] ?? nouns['organisation'])?.en[1] ?? '',
})
const someFi: Readonly<Record<string, string>> = {
  city: 'kaupunkeja',
  university: 'yliopistoja',
  'university-of-applied-sciences': 'ammattikorkeakouluja',
  'higher-education': 'korkeakouluja',
  'research-institute': 'tutkimuslaitoksia',
  company: 'yrityksiä',
  'cluster-or-network': 'verkostoja',
  'public-authority': 'viranomaisia',
  'vocational-institution': 'ammatillisia oppilaitoksia',
}

const hit: Noun = { fi: ['osuma', 'osumaa'], sv: ['träff', 'träffar'], en: ['match', 'matches'] }

const states: Readonly<Record<string, Noun>> = {
  ongoing: {
    fi: ['käynnissä oleva', 'käynnissä olevaa'],
    sv: ['pågående', 'pågående'],
    en: ['running', 'running'],
  },
  ended: { fi: ['päättynyt', 'päättynyttä'], sv: ['avslutat', 'avslutade'], en: ['ended', 'ended'] },
  planned: { fi: ['suunniteltu', 'suunniteltua'], sv: ['planerat', 'planerade'], en: ['planned', 'planned'] },
}

const predecessors: Noun = {
  fi: ['HEViä edeltävä', 'HEViä edeltävää'],
  sv: ['föregående', 'föregående'],
  en: ['predecessor', 'predecessor'],
}

/** In Swedish it stands behind. */
const outsiders: Noun = {
  fi: ['HEVin ulkopuolinen', 'HEVin ulkopuolista'],
  sv: ['', ''],
  en: ['non-HEVi', 'non-HEVi'],
}

const neuter = new Set([
  'project',
  'topic',
  'university',
  'research-institute',
  'company',
  'cluster-or-network',
])

/** “Yksi hanke”, “kolme käynnissä olevaa HEVi-hanketta”, “6 projects led by universities”. */
export function countOf({ kind, status, in: within, leadkind }: Filters, count: number): Localized {
  const noun = nouns[kind ?? ''] ?? hit
  const state = kind === 'project' ? states[status ?? ''] : undefined
  const by = leadkind?.startsWith('!') ? undefined : ledByKinds(leadkind)
  const nth = count === 1 ? 0 : 1
  const own = within === 'programme' && kind === 'project'
  const before = within === 'predecessor' ? predecessors : within === 'outside' ? outsiders : undefined
  const words = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ')
  if (within === 'programme' && kind !== 'project' && nouns[kind ?? ''])
    return {
      fi: `HEVi-hankkeissa on mukana ${count === 1 ? 'yksi' : count} ${noun.fi[nth]}`,
      sv: `I HEVi-projekten deltar ${count === 1 ? (neuter.has(kind ?? '') ? 'ett' : 'en') : count} ${noun.sv[nth]}`,
      en: `${count === 1 ? 'One' : count} ${noun.en[nth]} in HEVi projects`,
    }
  return {
    fi: words(
      count === 1 ? 'Yksi' : String(count),
      state?.fi[nth],
      before?.fi[nth],
      by && by.fi + (nth ? 'a' : ''),
      (own ? 'HEVi-' : '') + noun.fi[nth],
    ),
    sv: words(
      count === 1 ? (neuter.has(kind ?? '') ? 'Ett' : 'En') : String(count),
      state?.sv[nth],
      before?.sv[nth],
      (own ? 'HEVi-' : '') + noun.sv[nth],
      within === 'outside' ? 'utanför HEVi' : undefined,
      by?.sv,
    ),
    en: words(
      count === 1 ? 'One' : String(count),
      state?.en[nth],
      before?.en[nth],
      own ? 'HEVi' : undefined,
      noun.en[nth],
      by?.en,
    ),
  }
}
