import { formatDay } from '../../../format.ts'
import type { Button, Item, Part, Source } from '../../../reply.ts'
import type { Shown } from '../wire.ts'
import { element, link, pressable } from './dom.ts'
import type { Doing } from './looks.ts'
import { say } from './words.ts'

/** The reply's own parts, without any platform between. */
export function plainLook({ parts, locale }: Shown, doing: Doing): HTMLElement {
  const render = (part: Part): HTMLElement => {
    switch (part.kind) {
      case 'heading':
        return element('h3', {}, part.text)
      case 'text':
        return element('p', {}, part.text)
      case 'note':
        return element('p', { class: 'note' }, part.text)
      case 'facts':
        return element('dl', {}, ...part.facts.map(fact))
      case 'list':
        return element('ul', { class: 'items' }, ...part.items.map(item))
      case 'sources':
        return element('ul', { class: 'sources' }, ...part.sources.map(source))
      case 'buttons':
        return element('div', { class: 'choices' }, ...part.buttons.map(button))
    }
  }
  const fact = ({ label, value }: { label: string; value: string }) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value))

  function item({ title, detail, because = [], command }: Item) {
    const inside = [
      element('span', { class: 'title' }, title),
      detail ? element('span', { class: 'detail' }, detail) : undefined,
      ...because.map((reason) => element('span', { class: 'detail' }, reason)),
    ]
    return element(
      'li',
      {},
      command
        ? pressable('item', () => doing.press(title, command, locale), ...inside)
        : element('div', { class: 'item' }, ...inside),
    )
  }

  function source({ ref, title, url, asOf }: Source) {
    const dated = say(ref.startsWith('agreement#') ? 'signed' : 'read', locale)
    const day = asOf && ` · ${dated} ${formatDay(asOf, locale)}`
    return element('li', {}, `${say('source', locale)}: `, link(url, title), day)
  }

  const button = ({ label, command, form }: Button) =>
    pressable(
      'choice',
      () => (form ? doing.openForm(label, command, locale) : doing.press(label, command, locale)),
      label,
    )

  return element('div', { class: 'body' }, ...parts.map(render))
}
