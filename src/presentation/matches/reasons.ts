import type { Context } from '../../command.ts'
import type { Match } from '../../domain/match/match.ts'
import type { Vocabulary } from '../../domain/match/vocabulary.ts'
import { audible, least, type Note } from '../../domain/match/weigh.ts'
import type { Localized } from '../../locale.ts'
import { capitalised } from '../../text.ts'
import { cityIn } from '../cities.ts'

/** How far below its best a part may stay and still be told as a reason. */
const telling = 0.45

/** One to three short reasons, from the same numbers that the score was made of; the strongest first. Of a city its projects on the topic. */
export function reasonsFor(
  context: Context,
  { fit, notes, candidate, score }: Match,
  vocabulary: Vocabulary,
  projects: readonly string[] = [],
): string[] {
  const { t, locale } = context
  const label = (id: string) => lowerFirst(vocabulary.get(id)?.label[locale] ?? id)
  const read = strongest(fit.themes).map(({ by }) => by)
  const heard = read.length > 0 || fit.like < audible ? [] : soundingLike(fit, vocabulary)
  const given = strongest(fit.functions).map(({ by }) => by)
  const functions = given.filter((id) => id !== partaking).map(label)
  const faint = score >= least ? faintest(fit, vocabulary) : []
  const themes = [read, heard, faint].find(({ length }) => length > 0)?.map(label) ?? []
  const said = notes.flatMap((note) => {
    const reason = note === 'own-city' ? words.place(candidate.place ?? '') : told[note]
    return reason ? [t(reason)] : []
  })
  if (notes.includes('takes-ideas')) return said
  const first = candidate.kind === 'organisation' && candidate.body !== 'city' ? words.knows : words.about
  return [
    ...(projects.length > 0
      ? [t(words.isIn(projects.join(', ')))]
      : themes.length > 0
        ? [t(first(themes.join(', ')))]
        : []),
    ...(functions.length > 0 ? [t(words.gives(functions.join(', ')))] : []),
    ...(candidate.kind === 'organisation' && given.includes(partaking) ? [t(words.takesPart)] : []),
    ...said,
  ].slice(0, 3)
}

/** Is nothing that they would have on offer. */
const partaking = 'project-partners'

/** What holds a candidate back, for “why not?”. */
export const holdsBack = ({ t }: Context, { notes, fit }: Match) => [
  ...(fit.theme < telling && fit.like < audible ? [t(words.otherTheme)] : []),
  ...notes.flatMap((note) => (against[note] ? [t(against[note])] : [])),
]

/** What a text that names no theme of the record's speaks of in other words. */
const soundingLike = ({ sounds }: Match['fit'], vocabulary: Vocabulary) =>
  sounds.filter((id) => vocabulary.get(id)?.kind === 'theme').slice(0, 2)

/** Who is shown though no single theme says why: what comes nearest. */
const faintest = (fit: Match['fit'], vocabulary: Vocabulary) => {
  const [met] = fit.themes.toSorted((one, other) => other.degree - one.degree)
  return met && met.degree > 0 ? [met.by] : soundingLike(fit, vocabulary).slice(0, 1)
}

const strongest = (met: Match['fit']['themes']) =>
  met
    .filter(({ degree, part }) => degree * part.weight >= telling)
    .toSorted((one, other) => other.degree * other.part.weight - one.degree * one.part.weight)
    .filter(({ by }, at, all) => all.findIndex((other) => other.by === by) === at)
    .slice(0, 2)

/** “Energy”, but “XR”, in the middle of a line. */
export const lowerFirst = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('fi') + text.slice(1)

const told: Partial<Record<Note, Localized>> = {
  'takes-ideas': {
    fi: 'auttaa sovittamaan hankeidean sopimukseen ja löytämään kumppanit',
    sv: 'hjälper till att passa in en projektidé i avtalet och hitta partner',
    en: 'helps to fit a project idea to the agreement and to find partners',
  },
  'ended-recently': {
    fi: 'päättyi hiljattain: kysy tuloksia ja jatkoa',
    sv: 'nyligen avslutat; fråga gärna om resultat och fortsättning',
    en: 'ended lately: ask about results and what comes next',
  },
  ended: {
    fi: 'päättynyt jo aiemmin: hyvää taustatietoa',
    sv: 'redan avslutat, bra som bakgrund',
    en: 'ended earlier: useful as background',
  },
}

const against: Partial<Record<Note, Localized>> = {
  own: {
    fi: 'se on oma organisaationne',
    sv: 'det är er egen organisation',
    en: 'it is your own organisation',
  },
  excluded: {
    fi: 'rajasitte tällaiset pois',
    sv: 'ni valde bort sådana',
    en: 'you ruled this kind out',
  },
  outside: {
    fi: 'toinen osapuoli on sopimusalueen ulkopuolella',
    sv: 'ena parten finns utanför avtalets region',
    en: 'one side is outside the agreement’s region',
  },
  'other-city': {
    fi: 'tarve on sidottu paikkaan, ja tämä toimii toisessa kaupungissa',
    sv: 'behovet är bundet till en plats, och den här verkar i en annan stad',
    en: 'the need is tied to a place, and this one works in another city',
  },
  'ended-recently': { fi: 'hanke on päättynyt', sv: 'projektet är avslutat', en: 'the project has ended' },
  ended: {
    fi: 'hanke on päättynyt jo aiemmin',
    sv: 'projektet är avslutat sedan tidigare',
    en: 'the project ended some time ago',
  },
  twin: {
    fi: 'samaa alaa ja etsii samaa kuin te: ei täydennä teitä',
    sv: 'i samma bransch och söker samma som ni: kompletterar er inte',
    en: 'in your own trade and after the same thing: it does not complement you',
  },
  hub: {
    fi: 'yleistoimija, jonka tiedoissa aihetta ei mainita erikseen',
    sv: 'en generalist vars uppgifter inte nämner ämnet särskilt',
    en: 'a generalist whose record does not name the theme',
  },
  funder: {
    fi: 'rahoittaja tai ohjaava viranomainen, eikä kyse ole rahasta tai säännöistä',
    sv: 'finansiär eller styrande myndighet, och det gäller inte pengar eller regler',
    en: 'a funder or ministry, and this is not about money or rules',
  },
  'other-way': {
    fi: 'ei tarjoa sitä, mitä etsitte',
    sv: 'erbjuder inte det ni söker',
    en: 'does not offer what you look for',
  },
  'not-for-kind': {
    fi: 'tarkoitettu toisenlaisille osallistujille',
    sv: 'avsett för andra slags deltagare',
    en: 'meant for other kinds of participants',
  },
  'wrong-language': {
    fi: 'ei toimi vaatimallanne kielellä',
    sv: 'arbetar inte på det språk ni kräver',
    en: 'does not work in the language you require',
  },
}

const words = {
  about: (themes: string) => ({ fi: `aihe: ${themes}`, sv: `ämne: ${themes}`, en: `about ${themes}` }),
  knows: (themes: string) => ({ fi: `ala: ${themes}`, sv: `område: ${themes}`, en: `field: ${themes}` }),
  isIn: (projects: string) => ({
    fi: `mukana: ${projects}`,
    sv: `med i: ${projects}`,
    en: `in: ${projects}`,
  }),
  gives: (functions: string) => ({
    fi: `tarjolla: ${functions}`,
    sv: `erbjuder: ${functions}`,
    en: `offers: ${functions}`,
  }),
  takesPart: {
    fi: 'voi olla hankekumppani',
    sv: 'kan vara projektpartner',
    en: 'could be a project partner',
  },
  /** Of the city that was named: whether they are there themselves or look for somebody there is not known. */
  place: (id: string) => {
    const city = capitalised(id)
    return {
      fi: `paikka: ${cityIn(city, 'fi')}`,
      sv: `ort: ${cityIn(city, 'sv')}`,
      en: `place: ${cityIn(city, 'en')}`,
    }
  },
  otherTheme: {
    fi: 'aihe on eri tai vain etäisesti sama',
    sv: 'ämnet är ett annat eller ligger långt ifrån',
    en: 'the theme is another or far off',
  },
}
