import type { Context } from '../command.ts'
import { writtenIn } from '../domain/announcing/announcement.ts'
import { wallClock } from '../domain/calendar/helsinki.ts'
import { dayInHelsinki, formatDay, formatLocalTime } from '../format.ts'
import { languageNames, type Locale, locales, type Localized } from '../locale.ts'
import { announcementFacts } from '../presentation/announcements/announcementFacts.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { buttons, facts, heading, type Item, list, note, type Part, type Reply, text } from '../reply.ts'
import type { Announced } from '../store/announcements.ts'
import { capitalised } from '../text.ts'
import { mistakesIn } from './mistakes.ts'
import { type Audience, audienceOf, shownOf } from './posts.ts'
import { problemSaid } from './problemWords.ts'
import { standing } from './standing.ts'
import { stepButtons } from './stepButtons.ts'
import { stepsOpen } from './steps.ts'
import { writerFact } from './writers.ts'

/** A draft as its writers see it: every language beside the others, what is missing, and what can be done next. */
export async function draftReply(context: Context, announced: Announced): Promise<Reply> {
  const { t, locale, now } = context
  const { id, kind, newest, version, approver, publishAt } = announced
  const { content } = newest
  const problems = await mistakesIn(context, announced, now)
  const audience = await audienceOf(context, announced, context.person ?? '', now)
  const stated = await announcementFacts(context, shownOf(announced), locale)
  const at = publishAt && wallClock(publishAt)
  return {
    outcome: 'done',
    topic: `announcement:${id}`,
    parts: [
      heading(capitalised(`${t(announcementKinds[kind])}: ${t(standing(announced))}`)),
      list(...locales.map((one) => versionIn(announced, one, t(words.missing)))),
      ...(stated.length > 0 ? [facts(...stated)] : []),
      facts(
        { label: t(words.version), value: `${version} (${formatDay(dayInHelsinki(newest.at), locale)})` },
        await writerFact(context, t(words.author), newest.author),
        await writerFact(context, t(words.approver), approver),
        at ? { label: t(words.publishAt), value: formatLocalTime(at, locale) } : undefined,
        content.source ? { label: t(words.source), value: content.source } : undefined,
        { label: t(words.goesTo), value: goesTo(context, audience) },
      ),
      ...problemParts(
        problems.map((problem) => t(problemSaid(problem))),
        t(words.mend),
        t(readiness(writtenIn(content))),
      ),
      buttons(...stepButtons(context, announced, await stepsOpen(context, announced), problems.length === 0)),
    ],
  }
}

function versionIn({ newest: { content } }: Announced, locale: 'fi' | 'sv' | 'en', missing: string): Item {
  const { title, text: body } = content
  const isEmpty = !title[locale] && !body[locale]
  return {
    title: `${languageNames[locale]}: ${title[locale] ?? missing}`,
    ...(isEmpty ? {} : { detail: body[locale] ?? missing }),
  }
}

/** Of those who are told later only that they are. */
function goesTo({ t }: Context, { now, later }: Audience): string {
  const told = t(words.places(now.length))
  return later.length > 0 ? `${told}, ${t(words.later(later.length))}` : told
}

/** What can be published may still lack a language. */
function readiness(written: readonly Locale[]): Localized {
  const lacking = locales.filter((locale) => !written.includes(locale))
  return lacking.length > 0
    ? words.lacking(lacking.map((locale) => languageNames[locale]).join(', '))
    : words.ready
}

const problemParts = (said: readonly string[], title: string, ready: string): Part[] =>
  said.length > 0 ? [text(title), list(...said.map((problem) => ({ title: problem })))] : [note(`✓ ${ready}`)]

const words = {
  missing: { fi: 'PUUTTUU', sv: 'SAKNAS', en: 'MISSING' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  author: { fi: 'Kirjoitti', sv: 'Skribent', en: 'Written by' },
  approver: { fi: 'Hyväksyi', sv: 'Godkänd av', en: 'Approved by' },
  publishAt: { fi: 'Julkaistaan', sv: 'Publiceras', en: 'To be published' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  goesTo: { fi: 'Menee', sv: 'Går till', en: 'Goes to' },
  later: (count: number) => ({
    fi: `lisäksi ${count} myöhemmin koosteessa tai hiljaisten tuntien jälkeen`,
    sv: `dessutom ${count} senare i en sammanställning eller efter de tysta timmarna`,
    en: `${count} more later, in a digest or after quiet hours`,
  }),
  places: (count: number) => ({
    fi: count === 1 ? '1 paikkaan, joka on tilannut tämän' : `${count} paikkaan, jotka ovat tilanneet tämän`,
    sv: count === 1 ? '1 plats som prenumererar på det här' : `${count} platser som prenumererar på det här`,
    en: count === 1 ? '1 place that asked for this' : `${count} places that asked for this`,
  }),
  ready: {
    fi: 'Kaikki tarvittava on paikallaan.',
    sv: 'Allt som behövs finns med.',
    en: 'Everything it needs is there.',
  },
  lacking: (languages: string) => ({
    fi: `Voidaan julkaista, mutta kieliversio puuttuu: ${languages}.`,
    sv: `Kan publiceras, men en språkversion saknas: ${languages}.`,
    en: `Can be published, but a language is missing: ${languages}.`,
  }),
  mend: {
    fi: 'Korjaa ennen julkaisua:',
    sv: 'Rätta före publicering:',
    en: 'Mend before publishing:',
  },
}
