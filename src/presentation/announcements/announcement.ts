import type { Answer } from '../../answer.ts'
import type { Context } from '../../command.ts'
import { type Content, shownIn, writtenIn } from '../../domain/announcing/announcement.ts'
import { dayInHelsinki, formatDay } from '../../format.ts'
import { languageNames, type Locale, type Localized } from '../../locale.ts'
import { buttons, type Fact, facts, heading, note, type Part, sources, text } from '../../reply.ts'
import type { Announcement } from '../../store/announcements.ts'
import { capitalised } from '../../text.ts'
import { cite } from '../sources.ts'
import { announcementFacts } from './announcementFacts.ts'
import { announcementKinds } from './announcingWords.ts'

export type Desk = Pick<Context, 'store' | 'pack'>

export interface Shown
  extends
    Pick<Announcement, 'id' | 'kind'>,
    Partial<Pick<Announcement, 'publishedAt' | 'correctedAt' | 'withdrawnAt' | 'reason'>> {
  content: Content
  /** What people read before the correction. */
  before?: Content | undefined
}

/** An announcement as readers of `locale` are shown it, everywhere; where a language is missing it says so. */
export async function announcementAnswer(desk: Desk, shown: Shown, locale: Locale): Promise<Answer> {
  const { id, content, withdrawnAt } = shown
  const t = (localized: Localized) => localized[locale]
  const written = shownIn(content, locale)
  const title = (written && content.title[written]) ?? t(words.untitled)
  const body = (written && content.text[written]) ?? t(words.empty)
  const answer = (...parts: readonly Part[]): Answer => ({
    outcome: 'answered',
    locale,
    topic: `announcement:${id}`,
    parts: [heading(title), note(dates(shown, locale)), ...parts],
  })
  if (withdrawnAt) {
    const { reason } = shown
    return answer(text(t(words.withdrawn)), ...(reason ? [text(`${t(words.reason)}: ${reason}`)] : []))
  }

  const stated = await announcementFacts(desk, shown, locale)
  const cited = content.source
    ? await cite({ ...desk, t }, refOf(shown), {
        sources: [content.source],
        asOf: dayInHelsinki(shown.publishedAt ?? new Date(0)),
      })
    : []
  return answer(
    ...(written && written !== locale ? [note(t(words.onlyIn[written]))] : []),
    text(body),
    ...factsPart(stated),
    ...(cited.length > 0 ? [sources(...cited)] : []),
    ...links(shown, written, locale),
  )
}

const refOf = ({ id, content }: Shown) => (content.call ? `call:${content.call}` : `announcement:${id}`)

const factsPart = (stated: readonly Fact[]): Part[] => (stated.length > 0 ? [facts(...stated)] : [])

function dates({ kind, publishedAt, correctedAt, withdrawnAt }: Shown, locale: Locale): string {
  const day = (at: Date) => formatDay(dayInHelsinki(at), locale)
  return [
    capitalised(announcementKinds[kind][locale]),
    publishedAt && day(publishedAt),
    correctedAt && `${words.corrected[locale]} ${day(correctedAt)}`,
    withdrawnAt && `${words.withdrawnOn[locale]} ${day(withdrawnAt)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The call's own record, and the same in other languages. */
function links({ id, content }: Shown, written: Locale | undefined, locale: Locale): Part[] {
  const all = [
    ...(content.call ? [{ label: words.call[locale], command: `call ${content.call}` }] : []),
    ...writtenIn(content)
      .filter((other) => other !== written)
      .map((other) => ({ label: languageNames[other], command: `news ${id} language:${other}` })),
  ]
  return all.length > 0 ? [buttons(...all)] : []
}

const words = {
  untitled: { fi: '(ei otsikkoa)', sv: '(ingen rubrik)', en: '(no title)' },
  empty: { fi: '(ei tekstiä)', sv: '(ingen text)', en: '(no text)' },
  corrected: { fi: 'korjattu', sv: 'rättat', en: 'corrected' },
  withdrawnOn: { fi: 'peruttu', sv: 'återkallat', en: 'withdrawn' },
  withdrawn: {
    fi: 'Tämä tiedote on peruttu. Älä toimi sen mukaan.',
    sv: 'Det här meddelandet har återkallats. Handla inte enligt det.',
    en: 'This announcement has been withdrawn. Do not act on it.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  onlyIn: {
    fi: {
      fi: 'Vain suomeksi.',
      sv: 'Endast på finska.',
      en: 'Only in Finnish.',
    },
    sv: {
      fi: 'Vain ruotsiksi.',
      sv: 'Endast på svenska.',
      en: 'Only in Swedish.',
    },
    en: {
      fi: 'Vain englanniksi.',
      sv: 'Endast på engelska.',
      en: 'Only in English.',
    },
  },
  call: { fi: 'Avaa haku', sv: 'Öppna ansökningsomgången', en: 'Open the call' },
}
