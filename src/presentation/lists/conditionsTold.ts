import type { Context } from '../../command.ts'
import { dateFilters } from '../../domain/asked/portfolio/dateWish.ts'
import { partnersOf, type Selection } from '../../domain/query/selection.ts'
import { type Locale, type Localized, locales } from '../../locale.ts'
import { inSentence } from '../inSentence.ts'
import { kindsNamed } from './doerKinds.ts'
import { namesOf } from './whoseHeading.ts'
import { yearsSaid } from './yearsSaid.ts'

/** Where no project is all that was asked for: what that was, all of it; nothing where one thing only was, or what has no words here. */
export async function conditionsTold(context: Context, asked: Selection): Promise<Localized | undefined> {
  const { kind, place, lead, over, under, lacking, in: within } = asked
  const isSayable =
    kind === 'project' &&
    [place, lead, over, under, lacking].every((one) => one === undefined) &&
    within !== 'predecessor'
  if (!isSayable) return undefined
  const conditions = [
    ...(await bodiesSaid(context, asked)),
    ...kindsSaid(asked),
    asked.status ? states[asked.status] : undefined,
    within === 'outside'
      ? { fi: 'ei HEVi-hanke', sv: 'inte ett HEVi-projekt', en: 'not a HEVi project' }
      : within && { fi: 'HEVi-hanke', sv: 'HEVi-projekt', en: 'a HEVi project' },
    ...dateFilters.map((name) => yearsSaid(asked, name, context.today)),
    asked.focus ? areaSaid(asked.focus) : undefined,
    asked.words ? themeSaid(asked.words) : undefined,
  ].flatMap((one) => one || [])
  if (conditions.length < 2) return undefined
  const [fi = '', sv = '', en = ''] = locales.map((locale) =>
    inSentence(
      locale,
      conditions.map((one) => one[locale]),
    ),
  )
  return {
    fi: `Tiedoissani ei ole hanketta, jossa kaikki tämä toteutuu: ${fi}.`,
    sv: `Jag har inget projekt i mina uppgifter där allt det här stämmer: ${sv}.`,
    en: `I know of no project that meets all of this: ${en}.`,
  }
}

async function bodiesSaid(context: Context, { led, with: partners }: Selection) {
  const { within, without } = partnersOf(partners)
  const isNot = led?.startsWith('!') === true
  const [leaders, present, absent] = await Promise.all(
    [led?.replace('!', '').replaceAll(',', '|'), within, without].map((ids) => namesOf(context, ids)),
  )
  return [
    leaders &&
      (isNot
        ? {
            fi: `päätoteuttaja muu kuin ${leaders.fi}`,
            sv: `inte lett av ${leaders.sv}`,
            en: `not led by ${leaders.en}`,
          }
        : { fi: `päätoteuttaja ${leaders.fi}`, sv: `lett av ${leaders.sv}`, en: `led by ${leaders.en}` }),
    present && { fi: `mukana ${present.fi}`, sv: `med ${present.sv}`, en: `with ${present.en}` },
    absent && {
      fi: absent.isOne ? `${absent.fi} ei ole mukana` : `mukana ei ole ${absent.noneFi}`,
      sv: `utan ${absent.sv}`,
      en: `without ${absent.en}`,
    },
  ]
}

function kindsSaid({ leadkind, withkind }: Selection): (Localized | undefined)[] {
  const [leaders, partners] = [leadkind, withkind].map((ids) => kindsNamed(ids?.replace('!', '')))
  const isIn = !withkind?.startsWith('!')
  return [
    leaders &&
      (leadkind?.startsWith('!')
        ? {
            fi: `päätoteuttaja ei ole ${leaders.fiIs}`,
            sv: `inte lett av ${leaders.sv}`,
            en: `not led by ${leaders.en}`,
          }
        : {
            fi: `päätoteuttaja on ${leaders.fiIs}`,
            sv: `lett av ${leaders.sv}`,
            en: `led by ${leaders.en}`,
          }),
    partners &&
      (isIn
        ? { fi: `mukana ${partners.fiIs}`, sv: `med ${partners.svOne}`, en: `with ${partners.enOne}` }
        : { fi: `mukana ei ole ${partners.fi}`, sv: `utan ${partners.sv}`, en: `without ${partners.en}` }),
  ]
}

const states: Readonly<Record<string, Localized>> = {
  ongoing: { fi: 'käynnissä nyt', sv: 'pågår nu', en: 'running now' },
  ended: { fi: 'päättynyt', sv: 'avslutat', en: 'ended' },
  planned: { fi: 'ei ole vielä alkanut', sv: 'har inte börjat än', en: 'not begun yet' },
}

function areaSaid(focus: string): Localized {
  const said = (locale: Locale) => inSentence(locale, focus.split(','), 'disjunction')
  return { fi: `painopiste ${said('fi')}`, sv: `prioritering ${said('sv')}`, en: `focus area ${said('en')}` }
}

const themeSaid = (words: string): Localized => ({
  fi: `aiheena ”${words}”`,
  sv: `om ”${words}”`,
  en: `about “${words}”`,
})
