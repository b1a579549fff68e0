import { element, link } from './dom.ts'

const inline =
  /<(?<url>https?:[^|>]+)(?:\|(?<label>[^>]+))?>|(?<![\p{L}\p{N}])(?<mark>[*_~`])(?<inside>\S(?:[^\n]*?\S)?)\k<mark>(?![\p{L}\p{N}])/gu
const tags = { '*': 'strong', _: 'em', '~': 's', '`': 'code' } as const

/** Slack's way to write bold, italic and links, as elements. */
export function mrkdwn(text: string): Node[] {
  const made: Node[] = []
  let from = 0
  for (const { index, 0: whole, groups = {} } of text.matchAll(inline)) {
    made.push(new Text(unescaped(text.slice(from, index))))
    const { url, label, mark, inside = '' } = groups
    made.push(
      url
        ? link(unescaped(url), unescaped(label ?? url))
        : element(tags[mark as keyof typeof tags], {}, ...mrkdwn(inside)),
    )
    from = index + whole.length
  }
  return [...made, new Text(unescaped(text.slice(from)))]
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
