type Child = Node | string | undefined | false
type Attributes = Readonly<Record<string, string | undefined>>

/** An element with attributes and children. Text is always text: no markup comes from anywhere else. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** An element that stands in the page from the start. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`#${id} is missing`)
  return found as T
}

export function pressable(className: string, onPress: () => void, ...children: readonly Child[]) {
  const button = element('button', { type: 'button', class: className }, ...children)
  button.addEventListener('click', onPress)
  return button
}

/** A link that leaves the playground; what is no web address stays text. */
export const link = (url: string | undefined, ...children: readonly Child[]) =>
  url && /^https?:\/\//i.test(url)
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : element('span', {}, ...children)

/** Draws anew what has been read out before, so that a screen reader does not read it again. */
export function quietly(live: HTMLElement, draw: () => void) {
  live.setAttribute('aria-live', 'off')
  draw()
  requestAnimationFrame(() => requestAnimationFrame(() => live.removeAttribute('aria-live')))
}
