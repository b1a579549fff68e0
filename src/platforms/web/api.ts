import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { z } from 'zod'

import { locales } from '../../locale.ts'
import type { Reception } from '../../reception.ts'
import type { Arrival } from '../platform.ts'
import { BadRequest, readJson, readQuery, sendJson } from './http.ts'
import { personaNames, personas } from './wire.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A conversation of one's own; no colon, so that it is never the channel. */
export const conversation = z.string().regex(/^[\w-]{1,64}$/)
const locale = z.enum(locales)
const text = z.string().trim().min(1).max(30_000)

const from = z.object({
  /** The page's own id of the message, so that one sent again is not answered again. */
  id: z.uuid().default(() => randomUUID()),
  persona: z.enum(personas),
  conversation,
  locale,
})
/** `pressed`: the text is a button's line, which says nothing of the person's language. */
const message = from.extend({ text, pressed: z.literal(true).optional() })
const filled = from.extend({
  command: z.string().max(4_000),
  values: z.record(z.string().max(100), z.string().max(10_000)),
})

/** What the page asks for, apart from the stream of posts. */
export function createApi(reception: Reception): Readonly<Record<string, Handle>> {
  return {
    async messages(request, response) {
      const sent = await readJson(request, message)
      await reception.accept(arrivalOf(sent, sent.text, sent.pressed))
      sendJson(response, 202, { id: sent.id })
    },
    async prompts(request, response) {
      const query = readQuery(request, z.object({ locale }))
      sendJson(response, 200, reception.prompts(query.locale))
    },
    async form(request, response) {
      if (request.method === 'GET') {
        const asked = z.object({ line: text, locale, persona: z.enum(personas).optional() })
        const { line, locale: wanted, persona } = readQuery(request, asked)
        const form = await reception.form(line, wanted, persona && `local:${persona}`)
        if (!form) throw new BadRequest(404, 'This line has no form.')
        return sendJson(response, 200, form)
      }
      const sent = await readJson(request, filled)
      const result = reception.fill(sent.command, sent.values, sent.locale)
      if ('errors' in result) return sendJson(response, 422, result)
      await reception.accept(arrivalOf(sent, result.line, true))
      sendJson(response, 202, { id: sent.id })
    },
  }
}

const arrivalOf = (sent: z.infer<typeof from>, line: string, pressed?: true): Arrival => ({
  id: `web ${sent.id}`,
  message: {
    text: line,
    person: `local:${sent.persona}`,
    called: personaNames[sent.persona][sent.locale],
    conversation: `web:${sent.conversation}`,
    own: { platform: 'web', place: sent.conversation, detail: {} },
    locale: sent.locale,
    ...(pressed ? { pressed } : {}),
  },
  replyTo: { platform: 'web', place: sent.conversation, detail: { to: sent.id } },
})
