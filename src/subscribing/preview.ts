import type { Context } from '../command.ts'
import { isRestricted, titleIn } from '../domain/announcing/announcement.ts'
import { dayInHelsinki, formatDay } from '../format.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { type Item, list, note, type Part } from '../reply.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { toldOf } from './told.ts'
import { wantingOver } from './wanting.ts'

const mostShown = 5

/** What would have been told so far, newest first: announcements, and calls from before there were any. */
export async function wouldHaveTold(
  { store, t, locale }: Context,
  asked: Pick<Subscription, 'kinds' | 'focusAreas' | 'wish'>,
): Promise<Part[]> {
  const wanting = await wantingOver(store)
  const announced = (await store.announcements.all()).flatMap(
    ({ id, kind, published, publishedAt }): Item[] => {
      if (!published || isRestricted(kind) || !wanting(asked, { kind, content: published.content })) return []
      const day = formatDay(dayInHelsinki(publishedAt ?? published.at), locale)
      return [
        {
          title: titleIn(published.content, locale),
          detail: `${t(announcementKinds[kind])}, ${day}`,
          command: `news ${id}`,
        },
      ]
    },
  )
  const calls = (await store.calls.all())
    .filter((call) => !call.withdrawnAt && wanting(asked, toldOf(call)))
    .map((call): Item => ({
      title: t(call.title),
      detail: t(announcementKinds.call),
      command: `call ${call.id}`,
    }))
  const all = [...announced, ...calls].slice(0, mostShown)
  return all.length > 0 ? [note(t(words.would)), list(...all)] : [note(t(words.nothing))]
}

const words = {
  would: {
    fi: 'Tällä tilauksella olisit kuullut näistä',
    sv: 'Med den här prenumerationen hade du hört om de här',
    en: 'With this subscription you would have heard of these',
  },
  nothing: {
    fi: 'Mikään tähänastinen ei olisi osunut tähän. Tilaus on silti voimassa.',
    sv: 'Inget hittills hade träffat det här. Prenumerationen gäller ändå.',
    en: 'Nothing so far would have matched this. The subscription holds all the same.',
  },
}
