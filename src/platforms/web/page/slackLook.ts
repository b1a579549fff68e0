import type { Shown } from '../wire.ts'
import { element, link, pressable } from './dom.ts'
import type { Doing } from './looks.ts'
import { mrkdwn } from './mrkdwn.ts'
import { pressed } from './pressed.ts'

interface TextObject {
  type: 'plain_text' | 'mrkdwn'
  text: string
}
interface Action {
  type: string
  text?: TextObject
  url?: string
  accessibility_label?: string
}

/** The blocks that the bot sends; of others only the text. */
interface Block {
  type: string
  text?: TextObject
  fields?: readonly TextObject[]
  accessory?: Action
  elements?: readonly (TextObject & Action)[]
}

/** A reply as Slack would draw its blocks. */
export function slackLook(shown: Shown, doing: Doing): HTMLElement {
  const written = (text: TextObject | undefined) =>
    text ? (text.type === 'mrkdwn' ? mrkdwn(text.text) : [text.text]) : []

  function block({ type, text, fields = [], accessory, elements = [] }: Block): HTMLElement {
    switch (type) {
      case 'header':
        return element('h3', {}, ...written(text))
      case 'divider':
        return element('hr')
      case 'context':
        return element(
          'div',
          { class: 'context' },
          ...elements.map((one) => element('p', {}, ...written(one))),
        )
      case 'actions':
        return element('div', { class: 'choices' }, ...elements.map(action))
      default:
        return element(
          'div',
          { class: 'section' },
          element(
            'div',
            {},
            text && element('p', {}, ...written(text)),
            fields.length > 0 &&
              element(
                'div',
                { class: 'fields' },
                ...fields.map((field) => element('p', {}, ...written(field))),
              ),
          ),
          accessory && action(accessory),
        )
    }
  }

  function action(given: Action) {
    const label = given.text?.text ?? ''
    if (given.url) return link(given.url, label)
    const button = pressable('choice', () => pressed(shown, label, given, doing), label)
    if (given.accessibility_label) button.ariaLabel = given.accessibility_label
    return button
  }
  return element('div', { class: 'body slack' }, ...(shown.slack as readonly Block[]).map(block))
}
