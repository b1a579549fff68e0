import { z } from 'zod'

import type { Address } from '../../platform.ts'

/** Whom a reply is for and how it gets there. */
const detailSchema = z.object({
  /** The installation whose token posts. */
  workspace: z.string(),
  /** A channel, or a person: then their conversation with the bot. */
  channel: z.string(),
  thread: z.string().optional(),
  /** The message that is answered: nothing that we posted for it is older. */
  asked: z.string().optional(),
  /** Slack's address for answers to one command or press; it is good for half an hour. */
  response: z.object({ url: z.url(), for: z.enum(['person', 'channel']), line: z.string() }).optional(),
})
export type Detail = z.infer<typeof detailSchema>

export const detailOf = ({ detail }: Address): Detail => detailSchema.parse(detail)

export const addressOf = (team: string, detail: Detail): Address => ({
  platform: 'slack',
  place: placeOf(team, detail.channel),
  space: team,
  detail,
})

/** Slack paces each channel by itself. */
export const placeOf = (team: string, channel: string) => `${team}/${channel}`

/** A channel where only the bot and one person are. */
export const isDirect = (channel: string) => channel.startsWith('D')
