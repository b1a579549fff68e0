import type { Context } from '../../command.ts'
import { formatInstant } from '../../format.ts'
import { languageNames } from '../../locale.ts'
import type { Fact } from '../../reply.ts'
import type { Subscription } from '../../store/subscriptions.ts'
import { announcementKinds } from './announcingWords.ts'
import { rhythms, weekdays } from './rhythms.ts'

/** What is heard of and in which language, in one line. */
export const subscriptionSaid = (context: Context, subscription: Subscription): string =>
  subscriptionFacts(context, subscription)
    .map(({ value }) => value)
    .join(' · ')

/** What is heard of, in which language, when. */
export function subscriptionFacts(context: Context, subscription: Subscription): Fact[] {
  const { t, locale, now } = context
  const { kinds, focusAreas, wish, managedBy, pausedUntil, quiet, remindDays } = subscription
  const all: (Fact | false)[] = [
    {
      label: t(words.what),
      value:
        kinds.length > 0 ? kinds.map((kind) => t(announcementKinds[kind])).join(', ') : t(words.everything),
    },
    focusAreas.length > 0 && { label: t(words.focus), value: `${t(words.focus)} ${focusAreas.join(', ')}` },
    wish !== null && { label: t(words.filter), value: wish },
    { label: t(words.language), value: languageNames[subscription.locale] },
    { label: t(words.when), value: rhythmSaid(context, subscription) },
    quiet !== null && { label: t(words.quiet), value: `${t(words.quiet)} ${quiet.from}–${quiet.to}` },
    remindDays.length > 0 && { label: t(words.reminders), value: t(words.daysBefore(remindDays.join(', '))) },
    pausedUntil !== null &&
      pausedUntil > now && {
        label: t(words.paused),
        value: `${t(words.paused)} ${formatInstant(pausedUntil, locale)}`,
      },
    managedBy === 'admins' && { label: t(words.who), value: t(words.managed) },
  ]
  return all.filter((fact) => fact !== false)
}

function rhythmSaid({ t }: Context, { rhythm, digestAt, weekday }: Subscription): string {
  const day = weekdays[weekday]
  if (rhythm === 'instant') return t(rhythms.instant)
  return rhythm === 'weekly' && day
    ? `${t(rhythms.weekly)}, ${t(day)} ${digestAt}`
    : `${t(rhythms.daily)}, ${digestAt}`
}

const words = {
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  everything: { fi: 'kaikki tiedotteet', sv: 'alla meddelanden', en: 'all announcements' },
  focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus areas' },
  filter: { fi: 'Ehto', sv: 'Villkor', en: 'Filter' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  quiet: { fi: 'hiljaista', sv: 'tyst', en: 'quiet' },
  reminders: { fi: 'Muistutukset', sv: 'Påminnelser', en: 'Reminders' },
  daysBefore: (days: string) => ({
    fi: `muistutus ${days} päivää ennen haun päättymistä`,
    sv: `påminnelse ${days} dagar innan ansökningstiden går ut`,
    en: `reminded ${days} days before a call closes`,
  }),
  paused: { fi: 'tauolla, jatkuu', sv: 'pausad till', en: 'paused until' },
  who: { fi: 'Kuka muuttaa', sv: 'Vem ändrar', en: 'Who may change it' },
  managed: {
    fi: 'vain koordinaattorit muuttavat',
    sv: 'ändras bara av samordnare',
    en: 'changed by coordinators only',
  },
}
