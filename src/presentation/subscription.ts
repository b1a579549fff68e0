import type { Context } from '../command.ts'
import { languageNames } from '../locale.ts'
import type { Subscription } from '../store/subscriptions.ts'
import { announcementKinds } from './announcingWords.ts'

/** What is heard of and in which language, in one line. */
export function subscriptionSaid(
  { t }: Context,
  { kinds, focusAreas, locale, managedBy }: Subscription,
): string {
  return [
    kinds.length > 0 ? kinds.map((kind) => t(announcementKinds[kind])).join(', ') : t(words.everything),
    focusAreas.length > 0 ? `${t(words.focus)} ${focusAreas.join(', ')}` : t(words.everyArea),
    languageNames[locale],
    ...(managedBy === 'admins' ? [t(words.managed)] : []),
  ].join(' · ')
}

const words = {
  everything: { fi: 'kaikki tiedotteet', sv: 'alla meddelanden', en: 'all announcements' },
  focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus areas' },
  everyArea: { fi: 'kaikki painopisteet', sv: 'alla prioriteringar', en: 'all focus areas' },
  managed: {
    fi: 'vain koordinaattorit muuttavat',
    sv: 'ändras bara av koordinatorer',
    en: 'changed by coordinators only',
  },
}
