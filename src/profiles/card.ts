import type { Context } from '../command.ts'
import type { Facets } from '../domain/match/seeker.ts'
import { contradictionsIn, type Contradiction } from '../domain/profile/contradictions.ts'
import { nameOf } from '../introductions/nameOf.ts'
import type { Localized } from '../locale.ts'
import { vocabularyOf } from '../presentation/matches/matching.ts'
import { methods as methodNames } from '../presentation/vocabulary.ts'
import { type Fact, facts, heading, note, type Part, text } from '../reply.ts'
import type { Profile } from '../store/profiles.ts'
import { labelOf } from './values.ts'
import { intentNames, profileKinds, sizeNames, spokenLanguages } from './vocabulary.ts'

/** A profile as its members and, where it is listed, everyone reads it. */
export async function profileCard(context: Context, profile: Profile): Promise<Part[]> {
  return [
    heading(context.t(await nameOf(context.store, profile.organisation))),
    facts(...(await factsOf(context, profile.facets))),
  ]
}

/**
 * The facets by name; what is empty is left out. A reader without a name, as the language model is, sees the vocabulary's
 * words only: nothing that somebody wrote can tell it what to do.
 */
export async function factsOf({ store, t, locale, person }: Context, profile: Facets): Promise<Fact[]> {
  const vocabulary = await vocabularyOf(store)
  const areas = await store.focusAreas.all()
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf(id, vocabulary, locale)).join(', ')
  const named = <Code extends string>(codes: readonly Code[], names: Record<Code, Localized>) =>
    codes.map((code) => t(names[code])).join(', ')
  const area = (id: string) => {
    const name = areas.find((one) => one.id === id)?.name
    return name ? `${id}. ${t(name)}` : id
  }
  const { kind, size, place, focusAreas, methods, offers, needs, intents, languages } = profile
  return [
    [words.kind, kind ? t(profileKinds[kind]) : ''],
    [words.size, size ? t(sizeNames[size]) : ''],
    [words.place, place ? labelOf(place, vocabulary, locale) : ''],
    [words.focus, focusAreas.map(area).join('; ')],
    [words.methods, named(methods as (keyof typeof methodNames)[], methodNames)],
    [words.offers, labels(offers)],
    [words.offersInWords, (person && profile.offersInWords) ?? ''],
    [words.needs, labels(needs)],
    [words.needsInWords, (person && profile.needsInWords) ?? ''],
    [words.intents, named(intents, intentNames)],
    [words.languages, named(languages, spokenLanguages)],
  ].flatMap(([label, value]) => (value ? [{ label: t(label as Localized), value: value as string }] : []))
}

/** What a person may want to look at again. */
export async function remarks({ store, t, locale }: Context, profile: Facets): Promise<Part[]> {
  const vocabulary = await vocabularyOf(store)
  const remark = (found: Contradiction) => {
    if (found.kind === 'both')
      return t(words.both(found.capabilities.map((id) => labelOf(id, vocabulary, locale)).join(', ')))
    if (found.kind === 'no needs') return t(words.noNeeds)
    return t(found.kind === 'size' ? words.smallInstitution : words.noTestSite)
  }
  const isHelp = (id: string) => vocabulary.get(id)?.kind === 'function'
  return contradictionsIn(profile, isHelp).map((found) => note(remark(found)))
}

export const nothingRead = ({ t }: Context) => text(t(words.nothing))

const words = {
  kind: { fi: 'Tyyppi', sv: 'Typ', en: 'Kind' },
  size: { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  place: { fi: 'Paikka', sv: 'Ort', en: 'Place' },
  focus: { fi: 'Painopisteet', sv: 'Prioriteringar', en: 'Focus areas' },
  methods: { fi: 'Toimintatavat', sv: 'Arbetssätt', en: 'Methods' },
  offers: { fi: 'Tarjoaa', sv: 'Erbjuder', en: 'Offers' },
  offersInWords: { fi: 'Omin sanoin: tarjoaa', sv: 'Med egna ord: erbjuder', en: 'In own words: offers' },
  needs: { fi: 'Tarvitsee', sv: 'Behöver', en: 'Needs' },
  needsInWords: { fi: 'Omin sanoin: tarvitsee', sv: 'Med egna ord: behöver', en: 'In own words: needs' },
  intents: { fi: 'Haluaa', sv: 'Vill', en: 'Wants to' },
  languages: { fi: 'Työkielet', sv: 'Arbetsspråk', en: 'Working languages' },
  both: (what: string) => ({
    fi: `Sama asia on sekä siinä, mitä tarjoatte, että siinä, mitä tarvitsette: ${what}. Jätä se siihen, jota tarkoitat.`,
    sv: `Samma sak finns både i det ni erbjuder och det ni behöver: ${what}. Behåll den bara på det ställe där ni menar den.`,
    en: `The same thing stands among both offers and needs: ${what}. Keep it where you mean it.`,
  }),
  noNeeds: {
    fi: 'Tarpeet puuttuvat, joten en voi vielä ehdottaa, kuka niihin vastaisi. Teitä voidaan silti ehdottaa muille.',
    sv: 'Behoven saknas, så jag kan ännu inte föreslå vem som kunde möta dem. Ni kan ändå föreslås för andra.',
    en: 'Needs are missing, so I can’t suggest yet who would meet them. You can still be suggested to others.',
  },
  smallInstitution: {
    fi: 'Koko ja laji eivät näytä sopivan yhteen: tällaisessa organisaatiossa on harvoin alle 10 henkeä.',
    sv: 'Storlek och typ verkar inte gå ihop: en organisation av den här typen har sällan under 10 personer.',
    en: 'Size and kind do not seem to go together: this kind of organisation rarely has under 10 people.',
  },
  noTestSite: {
    fi: 'Haluatte tarjota testiympäristön, mutta ette tarjoa paikkaa tai testaajia. Kerro, missä voi kokeilla.',
    sv: 'Ni vill erbjuda en testmiljö, men bland det ni erbjuder finns ingen plats och inga testare. Berätta var man kan testa.',
    en: 'You want to provide a test environment, but your offers name no place and no testers. Say where one can try things out.',
  },
  nothing: {
    fi: 'En saanut tästä vielä profiilia. Kerro suomeksi, ruotsiksi tai englanniksi muutamalla lauseella, mitä teette, mitä tarjoatte ja mitä etsitte, tai täytä lomake.',
    sv: 'Av det här kunde jag ännu inte göra någon profil. Berätta på svenska, finska eller engelska med några meningar vad ni gör, vad ni erbjuder och vad ni söker, eller fyll i formuläret.',
    en: 'I could not make a profile of this yet. Say in a few sentences, in English, Finnish or Swedish, what you do, what you offer and what you look for, or fill in the form.',
  },
}
