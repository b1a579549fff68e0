import { z } from 'zod'

import type { Locale } from '../../locale.ts'
import type { Message } from '../../message.ts'
import type { Address, Arrival } from '../platform.ts'
import { type Incoming, tenantsOf } from './activity.ts'
import { addressOf, placeOf } from './address.ts'

/** What an activity means to the bot. Edits, reactions and other people's comings and goings mean nothing. */
export interface Event {
  arrival?: Arrival
  /** The bot came to a place, or heard of it again. Where it is known already, nobody needs the arrival. */
  met?: { address: Address; name?: string }
  left?: Address
}

const submitted = z.object({ command: z.string().min(1).max(4_000) })

export function read(activity: Incoming): Event {
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'installationUpdate':
      if (activity.action === 'add') return arrivedAt(activity)
      if (activity.action === 'add-upgrade') return { met: metAt(activity) }
      return activity.action === 'remove' ? { left: placeOf(activity) } : {}
    case 'conversationUpdate':
      if (hasBot(activity, activity.membersAdded)) return arrivedAt(activity)
      return hasBot(activity, activity.membersRemoved) ? { left: placeOf(activity) } : {}
    default:
      return {}
  }
}

/** A message, or a button of a client that knows no Action.Execute. */
function readMessage(activity: Incoming): Event {
  const pressed = submitted.safeParse(activity['value'])
  const text = pressed.success ? pressed.data.command : spoken(activity)
  const press = `${personOf(activity)} ${activity.replyToId} ${text}`
  return {
    arrival: {
      id: idOf(activity),
      ...(pressed.success ? { press } : {}),
      message: messageOf(activity, text, pressed.success),
      replyTo: addressOf(activity),
    },
  }
}

/** Teams tells of an installation twice, in two ways: as a press it is one. */
function arrivedAt(activity: Incoming): Event {
  const met = metAt(activity)
  const replyTo = isPersonal(activity)
    ? { ...met.address, detail: { ...met.address.detail, promptsFor: activity.from.id } }
    : met.address
  return {
    met,
    arrival: {
      id: idOf(activity),
      press: `teams:${met.address.place} welcome`,
      message: messageOf(activity, 'welcome', true),
      replyTo,
    },
  }
}

function metAt(activity: Incoming) {
  const name = activity.conversation.name ?? activity.channelData?.team?.name
  return { address: placeOf(activity), ...(name ? { name } : {}) }
}

/** `pressed`: the line comes from a button and says nothing of the person's language. */
export function messageOf(activity: Incoming, text: string, pressed: boolean): Message {
  const locale = localeOf(activity)
  return {
    text,
    person: personOf(activity),
    ...(activity.from.name ? { called: activity.from.name } : {}),
    conversation: `teams:${activity.conversation.id}`,
    ...(isPersonal(activity) ? { own: placeOf(activity) } : { here: placeOf(activity) }),
    ...(locale ? { locale } : {}),
    ...(pressed ? { pressed } : {}),
  }
}

const isPersonal = ({ conversation }: Incoming) => conversation.conversationType === 'personal'

export const personOf = (activity: Incoming) =>
  `teams:${tenantsOf(activity)[0] ?? ''}/${activity.from.aadObjectId ?? activity.from.id}`

export function localeOf({ locale }: Incoming): Locale | undefined {
  const [language] = (locale ?? '').toLowerCase().split(/[-_]/)
  return language === 'fi' || language === 'sv' || language === 'en' ? language : undefined
}

/** The text without the bot's own mention; other mentions as plain names. */
function spoken({ text, entities, recipient }: Incoming) {
  const mentions = (entities ?? []).filter(({ type }) => type === 'mention')
  return mentions
    .reduce((left, { text: tag, mentioned }) => {
      if (!tag) return left
      const name = mentioned?.id === recipient.id ? ' ' : (mentioned?.name ?? tag.replaceAll(/<[^>]*>/g, ''))
      return left.replaceAll(tag, () => name)
    }, text ?? '')
    .replaceAll('&nbsp;', ' ')
    .trim()
}

const idOf = ({ conversation, id }: Incoming) => `teams:${conversation.id}:${id}`

const hasBot = ({ recipient }: Incoming, members: Incoming['membersAdded']) =>
  (members ?? []).some(({ id }) => id === recipient.id)
