import type { MrkdwnElement, PlainTextElement } from '@slack/types'

import { escape, fit, limits } from './limits.ts'

/** Shown exactly as it is written. */
export const plainText = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: fit(text, most),
  emoji: false,
})

/**
 * A bold line over the rest, where nothing in them could be taken for formatting: Slack has no way to escape `*`.
 * Elsewhere plain.
 */
export function strongText(strong: string, rest: string, most: number): MrkdwnElement | PlainTextElement {
  const title = strong.trim()
  const text = `*${escape(title)}*${rest ? `\n${escape(rest)}` : ''}`
  if (!title || text.length > most || title.includes('\n') || formatting.test(`${title}\n${rest}`))
    return plainText([title, rest].filter(Boolean).join('\n'), most)
  return { type: 'mrkdwn', text, verbatim: true }
}
const formatting = /[*_~`]|:[^\s:]+:|^\s*>/m

/** A link to an address on the open web, named after its host; nothing for any other address. */
export function linkText(address: string): MrkdwnElement | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.username || url.password) return undefined
  const href = escape(
    url.href.replaceAll(
      /[|<>]/g,
      (sign) => `%${sign.codePointAt(0)?.toString(16).padStart(2, '0').toUpperCase()}`,
    ),
  )
  const name = /^[a-z0-9.-]+$/.test(url.hostname) ? url.hostname.replace(/^www\./, '') : 'https'
  return href.length > limits.url ? undefined : { type: 'mrkdwn', text: `<${href}|${name}>`, verbatim: true }
}
