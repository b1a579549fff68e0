import type { Locale } from '../../../locale.ts'
import { personaNames, type Shown } from '../wire.ts'
import { element } from './dom.ts'
import type { Mine } from './entries.ts'
import { bodyOf, type Doing } from './looks.ts'
import type { Settings } from './settings.ts'
import { say } from './words.ts'

const times: Record<Locale, Intl.DateTimeFormat> = {
  fi: timeIn('fi-FI'),
  sv: timeIn('sv-FI'),
  en: timeIn('en-GB'),
}

/** A message of the person. */
export function mineElement({ label, at, status }: Mine, { locale, persona }: Settings) {
  const name = personaNames[persona][locale]
  return message({ who: 'mine', name, locale, at }, [
    element('div', { class: 'body' }, element('p', {}, label)),
    statusOf(status, locale),
  ])
}

function statusOf(status: Mine['status'], locale: Locale) {
  if (status === 'unsent' || status === 'refused')
    return element('p', { class: 'status', 'data-status': status }, say(status, locale))
  return undefined
}

/** A message of the bot. */
export const theirsElement = (shown: Shown, { look }: Settings, doing: Doing) =>
  message({ who: 'theirs', name: 'Kumppani', ...shown }, [bodyOf(shown, look, doing)])

interface Head {
  who: 'mine' | 'theirs'
  name: string
  locale: Locale
  at: string
  edited?: string
}

function message({ who, name, locale, at, edited }: Head, content: readonly (HTMLElement | undefined)[]) {
  const time = times[locale].format(new Date(at))
  const avatar =
    who === 'mine'
      ? element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1))
      : element('img', { class: 'avatar', src: 'icon.svg', alt: '', width: '36', height: '36' })
  return element(
    'article',
    { class: `message ${who}`, lang: locale, 'aria-label': `${name} ${time}` },
    avatar,
    element(
      'div',
      { class: 'content' },
      element(
        'p',
        { class: 'head' },
        element('strong', {}, name),
        element('time', { datetime: at }, time),
        edited ? element('span', { class: 'edited' }, say('edited', locale)) : undefined,
      ),
      ...content,
    ),
  )
}

/** Three dots while a reply is on its way. */
export const pendingElement = (text: string) =>
  element(
    'div',
    { class: 'message theirs pending' },
    element('img', { class: 'avatar', src: 'icon.svg', alt: '', width: '36', height: '36' }),
    element('p', { class: 'dots' }, element('span', {}, text), element('i'), element('i'), element('i')),
  )

function timeIn(tag: string) {
  return new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Helsinki' })
}
