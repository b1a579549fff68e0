import type { MessagingExtensionResult } from 'botbuilder'

import type { Answer } from '../../answer.ts'
import { plain } from '../../plain.ts'
import type { Reception } from '../../reception.ts'
import { itemsOf, type Part } from '../../reply.ts'
import type { Incoming } from './activity.ts'
import { answerCard } from './card.ts'
import { cut, limits } from './limits.ts'
import { localeOf, messageOf, personOf } from './read.ts'

const mostResults = 10
const recordPath = /^\/(project|organisation|call|focus|term)\/([\p{L}\d-]{1,100})$/u

interface Parts {
  reception: Reception
  publicUrl: string | undefined
}

/** A card that can be put into a message, and how the list shows it. */
interface Result {
  title: string
  text?: string
  answer: Answer
}

/** Finding records while writing a message, and showing those that are linked to. */
export function createSearch({ reception, publicUrl }: Parts) {
  /** Leaves no trace in the conversation: nobody said anything there. */
  const answer = (activity: Incoming, text: string) => {
    const { conversation: _, ...message } = messageOf(activity, text, true)
    return reception.answer(message)
  }

  return {
    async query(activity: Incoming, words: string): Promise<MessagingExtensionResult> {
      if (!words.trim()) return suggestions(activity)
      const found = await answer(activity, `find ${words}`)
      const items = itemsOf(found).slice(0, mostResults)
      if (items.length === 0) return { type: 'message', text: textOf(found) }
      const results = items.map(async ({ title, detail, command }) => ({
        title,
        ...(detail ? { text: detail } : {}),
        answer: await answer(activity, command ?? `ask ${title}`),
      }))
      return resultOf(await Promise.all(results))
    },

    /** Only what is known under the bot's own address. */
    async link(activity: Incoming, url: string): Promise<MessagingExtensionResult> {
      const address = URL.canParse(url) ? new URL(url) : undefined
      const path = publicUrl && address?.origin === new URL(publicUrl).origin ? pathOf(address) : ''
      const [, kind, id] = recordPath.exec(path) ?? []
      if (!kind || !id) return resultOf([])
      const shown = await answer(activity, `${kind} ${id}`)
      return resultOf(shown.outcome === 'answered' ? [{ title: id, answer: shown }] : [])
    },
  }

  async function suggestions(activity: Incoming) {
    const locale = (await reception.localeOf(personOf(activity))) ?? localeOf(activity) ?? 'fi'
    const results = reception.prompts(locale).map(async ({ title, message }) => ({
      title,
      answer: await answer(activity, `ask ${message}`),
    }))
    return resultOf(await Promise.all(results))
  }
}

const pathOf = ({ pathname }: URL) => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return ''
  }
}

const textOf = (answer: Answer) => cut(plain(answer, answer.locale), limits.summary)

const resultOf = (results: readonly Result[]): MessagingExtensionResult => ({
  type: 'result',
  attachmentLayout: 'list',
  attachments: results.map(({ title, text, answer }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: answerCard({ ...answer, parts: answer.parts.flatMap(withoutButtons) }),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: cut(title, limits.label),
        text: escapedHtml(cut(text ?? textOf(answer), limits.line)),
      },
    },
  })),
})

/** Where the card ends up, the bot may not be. */
function withoutButtons(part: Part): Part[] {
  if (part.kind === 'buttons') return []
  if (part.kind !== 'list') return [part]
  return [{ ...part, items: part.items.map((item) => ({ ...item, command: undefined })) }]
}

/** Previews know some HTML. */
const escapedHtml = (text: string) => text.replaceAll(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
