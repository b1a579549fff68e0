/**
 * A text in which nothing is markup, link, list or date macro: what can begin one in the Markdown of Teams is escaped.
 */
export const escaped = (text: string) =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\n\P{Cc}]|\p{Cs}/gu, ' ')
    .replaceAll(/^[^\S\n]+/gm, '')
    .replaceAll(/[\\`*_{}[\]<>~|]/g, '\\$&')
    .replaceAll(/^([#+-])/gm, '\\$1')
    .replaceAll(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replaceAll(/\n+/g, '\n\n')

/** A Markdown link; what is no https address stays text. */
export function link(title: string, url: string | undefined): string {
  const address = url && URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol !== 'https:') return escaped([title, url].filter(Boolean).join(' · '))
  const target = address.href.replaceAll(
    /[()[\]\\<>*_{}~|`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${escaped(title).replaceAll(/\s+/g, ' ')}](${target})`
}
