import { element, link } from './dom.ts'

const inline =
  /\\(?<escaped>[\\`*_{}[\]()#+\-.!<>|~])|\[(?<label>(?:\\.|[^\]\\])+)\]\((?<url>https?:[^)\s]+)\)|\*\*(?<strong>\S(?:[^\n]*?\S)?)\*\*|(?<![\p{L}\p{N}])(?<mark>[*_])(?<em>\S(?:[^\n]*?\S)?)\k<mark>(?![\p{L}\p{N}])/gu

/** The Markdown that Teams knows in a card (bold, italic, links), as elements. */
export function cardMarkdown(text: string): Node[] {
  const made: Node[] = []
  let from = 0
  for (const { index, 0: whole, groups = {} } of text.matchAll(inline)) {
    made.push(new Text(text.slice(from, index)))
    const { escaped, label, url, strong, em } = groups
    if (escaped) made.push(new Text(escaped))
    else if (label) made.push(link(url, ...cardMarkdown(label)))
    else if (strong) made.push(element('strong', {}, ...cardMarkdown(strong)))
    else made.push(element('em', {}, ...cardMarkdown(em ?? '')))
    from = index + whole.length
  }
  return [...made, new Text(text.slice(from))]
}
