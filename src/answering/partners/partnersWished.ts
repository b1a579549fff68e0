import type { Context } from '../../command.ts'
import { withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import { type Locality, placesIn } from '../../domain/locality.ts'
import { surplus } from '../../domain/match/general.ts'
import { hospital } from '../../domain/match/narrow.ts'
import { asksWhoAdvises } from '../../domain/partnering/adviceAsked.ts'
import { asksWhoDoesSuch } from '../../domain/partnering/doneBefore.ts'
import { asksOfProgramme } from '../../domain/partnering/guards.ts'
import { introductionWish } from '../../domain/partnering/introductionWish.ts'
import { kindsWished } from '../../domain/partnering/kindsWanted.ts'
import { partnerOf } from '../../domain/partnering/partnerOf.ts'
import {
  asksWhichWork,
  asksWhoDoes,
  othersOfTrade,
  partnerWish,
  withoutPartnerWish,
  withoutWho,
} from '../../domain/partnering/partnerWish.ts'
import { saysWhatFor } from '../../domain/partnering/saysWhatFor.ts'
import { incubatorWish, siteWish, withoutSiteWish } from '../../domain/partnering/siteWish.ts'
import { surplusOffered } from '../../domain/partnering/surplusOffered.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { hasTheme, vocabularyOf } from '../../presentation/matches/matching.ts'
import { bodyIn, isOf } from '../../topic.ts'
import { organisationCalled } from '../named/organisationCalled.ts'
import { themeBefore, themeShown } from './themeBefore.ts'
import { themesSaid } from './themesSaid.ts'

/** Looking for partners, for a place to try something out, for an introduction: the line that does it. */
export async function partnersWished(context: Context, question: string): Promise<string | undefined> {
  const places = await context.store.localities.all()
  return (
    (await introduction(context, question)) ??
    (await taker(context, question)) ??
    adviser(context, question, places) ??
    (await site(context, question, places)) ??
    (await partner(context, question))
  )
}

async function introduction(context: Context, question: string): Promise<string | undefined> {
  const wish = introductionWish(question)
  if (!wish) return undefined
  const shown = bodyIn(context.conversation?.topic)
  // Nobody is shown of whom “the first one” could be said.
  const isNobody = wish.rest === '' || withoutOrdinals(wish.rest).trim() === ''
  if (isNobody) return shown ? `introduce to:${shown}` : 'introduce'
  const row = await organisationCalled(context, wish.rest)
  return row && `introduce to:${row.id}`
}

/** Who takes what they have over; nothing where it is of a project that is named. */
async function taker(context: Context, question: string): Promise<string | undefined> {
  const offered = surplusOffered(question)
  if (!offered || context.search.names.namedIn(question)) return undefined
  const themes = await themesSaid(context, offered)
  return themes.some((id) => surplus.has(id)) ? line(said(offered)) : undefined
}

/** Who helps firms along in the place that is named. */
function adviser({ t }: Context, question: string, places: readonly Locality[]): string | undefined {
  const place = asksWhoAdvises(question) ? placesNamed(spokenPlace(question), places) : ''
  return place ? line(`place:${place}`, t(businessServices)) : undefined
}
/** What those who do it are found by. */
const businessServices = {
  fi: 'yritysneuvontaa pk-yritykselle',
  sv: 'företagsrådgivning för småföretag',
  en: 'business advice for a small company',
}
/** “Espoos”, “Vantaal” for short. */
const spokenPlace = (text: string) =>
  text.replaceAll(/(?<!\p{L})(espoo|vantaa|helsingi)[sl](?!\p{L})/giu, '$1ssa')

async function site(
  context: Context,
  question: string,
  places: readonly Locality[],
): Promise<string | undefined> {
  const offers = incubatorWish(question) ? 'incubation' : 'pilot-site'
  const wish = siteWish(question)
  if (offers === 'pilot-site' && !wish) return undefined
  const place = placesNamed(question, places)
  if (wish === 'whether' && !place) return undefined
  const organisation = wish === 'sites' ? await hostAsked(context, question) : undefined
  if (organisation) return `organisation ${organisation}`
  const isOwn = await hasTheme(context, withoutSiteWish(question))
  const project = !isOwn && wish !== 'titled' ? projectShown(context) : undefined
  if (project) return line(`offers:${offers}`, place && `place:${place}`, project)
  const before =
    offers === 'incubation' || wish === 'titled' || isOwn
      ? ''
      : (await themeBefore(context)) || (await themeOfProfile(context))
  return line(`offers:${offers}`, place && `place:${place}`, before, said(question))
}

/** What they have said that they make and look for. */
async function themeOfProfile({ store, person, t }: Context): Promise<string> {
  const profile = person ? await store.profiles.of(person) : undefined
  const { offers = [], needs = [] } = profile?.facets ?? {}
  const vocabulary = profile && (await vocabularyOf(store))
  const labels = [...offers, ...needs].flatMap((id) => {
    const known = vocabulary?.get(id)
    return known?.kind === 'theme' ? t(known.label) : []
  })
  return said(labels.join(', '))
}

/** Who asks after a project where to try something out does what the project is about. */
function projectShown({ conversation }: Context): string | undefined {
  return isOf(conversation?.topic, 'project') ? (conversation?.topic ?? undefined) : undefined
}

/** “Onko Laurealla testiympäristöä?” */
async function hostAsked(context: Context, question: string) {
  const row = await organisationCalled(
    context,
    withoutSiteWish(question)
      .replaceAll(asking, ' ')
      .replaceAll(/[?!.,]/gu, ' '),
  )
  return row && row.kind !== 'city' ? row.id : undefined
}
const asking = wholeWords(
  String.raw`onko|onks|löytyykö|finns det|finns|har|does|do|has|have|is there|are there|which|what|mitä|vilka|any|some|an?|at|en|ett|på|hos|vid|nån|någon|några`,
  'gi',
)

/** “Ketkä tekee koulutusteknologiaa?”: asked last, where no list and no sure card is meant. */
export async function doersWished(context: Context, question: string): Promise<string | undefined> {
  if (!asksWhoDoes(question) || !(await hasTheme(context, question))) return undefined
  const place = placesNamed(question, await context.store.localities.all())
  return line(place && `place:${place}`, said(question))
}

/** “Vilka organisationer jobbar med hälsoteknik?”: by the theme, not by the focus area that it belongs to. */
export async function workingOnTheme(context: Context, question: string): Promise<string | undefined> {
  if (asksWhoDoesSuch(question) && !(await hasTheme(context, question))) {
    const theme = await themeShown(context)
    return theme ? `partners ${theme}` : ((await alikeShown(context)) ?? 'partners')
  }
  const trade = othersOfTrade(question)
  if (trade && (await hasTheme(context, trade))) return `partners kind:company ${trade}`
  const isAsked = asksWhichWork(question) && (await hasTheme(context, question))
  return isAsked ? line(said(question)) : undefined
}

/** The project or call that was shown, or those of the same kind and focus area as the organisation. */
async function alikeShown({ conversation, store }: Context): Promise<string | undefined> {
  const { topic } = conversation ?? {}
  const row = await store.organisations.get(bodyIn(topic) ?? '')
  if (row) return row.focusAreas[0] && `find kind:${row.kind} focus:${row.focusAreas[0]}`
  return isOf(topic, 'project', 'call') ? `partners ${topic}` : undefined
}

async function partner(context: Context, typed: string): Promise<string | undefined> {
  // “Etsitään dronekumppania”: the theme stands in the same word.
  const compound = partnerOf(typed)
  const ofTheme = compound && (await hasTheme(context, compound.what)) ? compound : undefined
  const question = ofTheme?.apart ?? typed
  const wish = partnerWish(question)
  if (!wish) return undefined
  // Schools are reached through those that speak for them, of whatever kind.
  const kinds = schools.test(question) ? [] : kindsWished(question)
  // Hospitals alone are told by what is sought of them.
  const isHospital = kinds.length === 1 && kinds[0] === hospital
  const kind = kinds.length > 0 && !isHospital && `kind:${kinds.join(',')}`
  const rest = withoutPartnerWish(question)
  const isOwn = ofTheme !== undefined || (await hasTheme(context, rest))
  if (!isOwn && asksOfProgramme.test(question)) return undefined
  const told = said(withoutWho(question))
  if (isOwn && !pointsBack(question)) return line(kind, told)
  const before = await themeBefore(context)
  if (before) return line(kind, before, told)
  if (wish === 'kinds' && !isOwn && consortium.test(question)) return 'partners'
  if (wish !== 'seeks' && !isOwn) return undefined
  return isOwn || saysWhatFor(rest) ? line(kind, told) : 'partners'
}

const schools = wholeWords(
  String.raw`koulu(?:a|n|ja|kumppan\p{L}*)?|päiväko(?:ti|tia|din|teja)|skol(?:a|or|partner)|daghem|schools?(?: partners?)?|kindergartens?`,
)
const consortium = wholeWords(String.raw`konsortio\p{L}*|konsorti(?:um|et)|consortium`)

/** The ids of the places that a text names, as one argument. */
function placesNamed(text: string, all: readonly Locality[]): string {
  const { places } = placesIn(text, all)
  const found = places.length > 0 ? places : placesIn(capitalisedAfter(text), all).places
  return found.map(({ id }) => id).join(',')
}

/** A place without its capital is one, too. */
const capitalisedAfter = (text: string) =>
  text
    .replaceAll(/(?<=\b(?:i|in|at) )\p{L}/gu, upper)
    .replaceAll(/(?<!\p{L})\p{L}(?=\p{L}{3,}(?:ss[aä]|ll[aä])(?!\p{L}))/gu, upper)
const upper = (letter: string) => letter.toLocaleUpperCase('fi')

const line = (...parts: readonly (string | false | undefined)[]) =>
  ['partners', ...parts].filter(Boolean).join(' ')
