import type { Context } from '../command.ts'
import { isRestricted } from '../domain/announcing/announcement.ts'
import { readWish, WishProblem } from '../domain/subscriptions/readWish.ts'
import { Refusal } from '../errors.ts'
import { dayInHelsinki, formatDay } from '../format.ts'
import type { Localized } from '../locale.ts'
import { announcementKinds } from '../presentation/announcingWords.ts'
import { type Item, list, note, type Part } from '../reply.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { toldOf } from './remind.ts'
import { fieldNames, vocabularyOf } from './vocabulary.ts'
import { wantingOver } from './wanting.ts'

const mostShown = 5

/** Throws a `Refusal` that says which part of the expression is not understood, and what would be. */
export async function checkWish({ store }: Context, typed: string) {
  try {
    readWish(typed, await vocabularyOf(store))
  } catch (error) {
    throw error instanceof WishProblem ? new Refusal(words.problem[error.kind](error.part)) : error
  }
}

/** What would have been told so far, newest first: announcements, and calls from before there were any. */
export async function wouldHaveTold(
  { store, t, locale }: Context,
  asked: Pick<Subscription, 'kinds' | 'focusAreas' | 'wish'>,
): Promise<Part[]> {
  const wanting = await wantingOver(store)
  const announced = (await store.announcements.all()).flatMap(
    ({ id, kind, published, publishedAt }): Item[] => {
      if (!published || isRestricted(kind) || !wanting(asked, { kind, content: published.content })) return []
      const { title } = published.content
      const day = formatDay(dayInHelsinki(publishedAt ?? published.at), locale)
      return [
        {
          title: title[locale] ?? title.fi ?? title.sv ?? title.en ?? '',
          detail: `${t(announcementKinds[kind])}, ${day}`,
          command: `news ${id}`,
        },
      ]
    },
  )
  const calls = (await store.calls.all())
    .filter((call) => wanting(asked, toldOf(call)))
    .map((call): Item => ({
      title: t(call.title),
      detail: t(announcementKinds.call),
      command: `call ${call.id}`,
    }))
  const all = [...announced, ...calls].slice(0, mostShown)
  return all.length > 0 ? [note(t(words.would)), list(...all)] : [note(t(words.nothing))]
}

const fieldsIn = (locale: keyof Localized) =>
  Object.values(fieldNames)
    .map((name) => name[locale])
    .join(', ')

const words = {
  would: {
    fi: 'Tällä tilauksella olisit kuullut näistä',
    sv: 'Med den här prenumerationen hade ni hört om de här',
    en: 'With this subscription you would have heard of these',
  },
  nothing: {
    fi: 'Mikään tähänastinen ei olisi osunut tähän. Tilaus on silti voimassa.',
    sv: 'Inget hittills hade träffat det här. Prenumerationen gäller ändå.',
    en: 'Nothing so far would have matched this. The subscription holds all the same.',
  },
  problem: {
    syntax: (part: string) => ({
      fi: `En saanut selvää ehdosta kohdassa ”${part}”. Kirjoita esimerkiksi: laji:rahoitushaku ja (painopiste:1 tai painopiste:2) ei robotiikka`,
      sv: `Jag kunde inte tyda villkoret vid ”${part}”. Skriv till exempel: slag:ansökningsomgång och (prioritering:1 eller prioritering:2) inte robotik`,
      en: `I could not read the filter at “${part}”. For example: kind:call and (focus:1 or focus:2) not robotics`,
    }),
    field: (part: string) => ({
      fi: `En tunne kenttää ”${part}”. Kentät: ${fieldsIn('fi')}. Sanan voi kirjoittaa myös ilman kenttää.`,
      sv: `Jag känner inte fältet ”${part}”. Fälten: ${fieldsIn('sv')}. Ord kan också skrivas utan fält.`,
      en: `I do not know the field “${part}”. Fields: ${fieldsIn('en')}. Words may also stand without a field.`,
    }),
    value: (part: string) => ({
      fi: `En löydä tätä: ${part}. Painopisteet ovat 1–4. Hankkeen tai organisaation nimi tarvitsee lainausmerkit, jos siinä on välilyönti.`,
      sv: `Jag hittar inte det här: ${part}. Prioriteringarna är 1–4. Namn på projekt och aktörer behöver citattecken om de har mellanslag.`,
      en: `I find no such thing: ${part}. Focus areas are 1–4. Names of projects and organisations with spaces need quotation marks.`,
    }),
  },
}
