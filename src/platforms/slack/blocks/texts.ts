import type { MrkdwnElement, PlainTextElement } from '@slack/types'

import { fit } from './cut.ts'
import { escape, limits } from './limits.ts'

/** Shown exactly as it is written; a dash where nothing is, which Slack refuses. */
export const plainText = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: text.trim() === '' ? '–' : fit(text, most),
  emoji: false,
})

/**
 * A bold line over the rest, where nothing in them could be taken for formatting: Slack has no way to escape `*`.
 * Elsewhere plain.
 */
export function strongText(strong: string, rest: string, most: number): MrkdwnElement | PlainTextElement {
  const title = strong.trim()
  const text = `*${escape(title)}*${rest ? `\n${escape(rest)}` : ''}`
  if (!title || text.length > most || title.includes('\n') || !isPlain(`${title}\n${rest}`))
    return plainText([title, rest].filter(Boolean).join('\n'), most)
  return { type: 'mrkdwn', text, verbatim: true }
}
const formatting = /[*_~`]|:[^\s:]+:|^\s*>/m

/** Nothing in the text could be taken for formatting. */
export const isPlain = (text: string) => !formatting.test(text)

/** A link to an address on the open web within a text; nothing for any other address. */
export function linkText(before: string, label: string, after: string, address: string) {
  const href = hrefOf(address)
  const name = label.trim()
  if (!href || !name || /[|\n]/.test(name) || ![name, `${before}${name}${after}`].every(isPlain))
    return undefined
  const text = `${escape(before)}<${href}|${escape(name)}>${escape(after)}`
  if (text.length > limits.context) return undefined
  return { type: 'mrkdwn', text, verbatim: true } satisfies MrkdwnElement
}

/** The host of an address, as a name for a link to it. */
export function hostOf(address: string) {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
  return /^[a-z0-9.-]+$/.test(host) ? host : 'https'
}

function hrefOf(address: string) {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.username || url.password) return undefined
  const href = escape(
    url.href.replaceAll(
      /[|<>]/g,
      (sign) => `%${sign.codePointAt(0)?.toString(16).padStart(2, '0').toUpperCase()}`,
    ),
  )
  return href.length > limits.url ? undefined : href
}
