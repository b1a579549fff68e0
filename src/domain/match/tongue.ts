import { type Locale, locales } from '../../locale.ts'
import { tokensOf } from './tokens.ts'

const small: Record<Locale, ReadonlySet<string>> = {
  fi: new Set(
    tokensOf(
      'ja on ei että joka jossa jotka mutta olemme olen meillä meidän minulla me minä se voi kuka mikä missä jonka sekä tai kun niin myös hyvin mitä vielä kanssa',
    ),
  ),
  sv: new Set(
    tokensOf(
      'och är vi en ett som att har inte för med på i av jag vår våra till eller när också vill kan den det de om från oss där',
    ),
  ),
  en: new Set(
    tokensOf(
      'and the we is are an of to for with our that in have has not who which or when also want can it they from us where would',
    ),
  ),
}

/** The language whose small words a text has most of; nothing where it has too few of any, as in a fourth language. */
export function tongueOf(tokens: readonly string[]): Locale | undefined {
  const [best, second] = locales
    .map((locale) => ({ locale, count: tokens.filter((token) => small[locale].has(token)).length }))
    .toSorted((one, other) => other.count - one.count)
  const enough = best && best.count * 6 > tokens.length && best.count > (second?.count ?? 0)
  return enough ? best.locale : undefined
}
