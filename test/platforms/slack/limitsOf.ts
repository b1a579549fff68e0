type Json = { [key: string]: unknown }

interface Message {
  text?: unknown
  blocks?: unknown
}
/** What only a view has. */
interface View {
  title?: unknown
  submit?: unknown
  close?: unknown
  private_metadata?: unknown
}

/** What Slack would refuse in a message or a view, as its reference gives the limits. Written apart from the code. */
export function refusals({ text, blocks = [], ...view }: Message & View, most = 50): string[] {
  const wrong: string[] = []
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }
  const words = (object: unknown, most: number, what: string) => {
    const { type, text: said } = (object ?? {}) as Json
    check(type === 'plain_text' || type === 'mrkdwn', `${what} is a text`)
    check(
      typeof said === 'string' && said.length > 0 && escaped(said, type) <= most,
      `${what} has 1–${most} characters`,
    )
  }
  const atMost = (value: unknown, most: number) =>
    value === undefined || (typeof value === 'string' && value.length <= most)
  const button = ({ action_id: id, text: label, value, accessibility_label: named }: Json) => {
    words(label, 75, 'button')
    check(atMost(id, 255) && atMost(value, 2000) && atMost(named, 75), 'button fits')
  }
  const all = blocks as Json[]
  for (const part of ['title', 'submit', 'close'] as const) if (view[part]) words(view[part], 24, part)
  check(atMost(view.private_metadata, 3000), 'private_metadata')
  check(all.length <= most, `${all.length} blocks`)
  check(text === undefined || (typeof text === 'string' && text.length > 0 && text.length <= 4000), 'text')
  check(all.reduce((sum, block) => sum + JSON.stringify(textsIn(block)).length, 0) <= 20_000, 'all together')
  for (const block of all) {
    const elements = (block['elements'] ?? []) as Json[]
    switch (block['type']) {
      case 'header':
        words(block['text'], 150, 'header')
        break
      case 'section': {
        const fields = block['fields'] as Json[] | undefined
        if (block['text']) words(block['text'], 3000, 'section')
        check(Boolean(block['text']) || Boolean(fields?.length), 'section says something')
        check((fields ?? []).length <= 10, 'ten fields')
        for (const field of fields ?? []) words(field, 2000, 'field')
        if (block['accessory']) button(block['accessory'] as Json)
        break
      }
      case 'context':
        check(elements.length > 0 && elements.length <= 10, `${elements.length} context elements`)
        for (const element of elements) words(element, 3000, 'context')
        break
      case 'actions':
        check(elements.length > 0 && elements.length <= 25, `${elements.length} actions`)
        check(
          new Set(elements.map((element) => element['action_id'])).size === elements.length,
          'own action ids',
        )
        for (const element of elements) button(element)
        break
      case 'input':
        words(block['label'], 2000, 'label')
        check(atMost(block['block_id'], 255), 'block_id')
        check(atMost((block['element'] as Json)['initial_value'], 3000), 'what is filled in')
        for (const option of ((block['element'] as Json)['options'] ?? []) as Json[]) {
          words(option['text'], 75, 'option')
          check(String(option['value']).length <= 150, 'option value')
        }
        break
      default:
        wrong.push(`unknown block ${String(block['type'])}`)
    }
  }
  return wrong
}

/** Every text object of a block, in reading order; a button is one too. */
export function textsIn(value: unknown): { type: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, text } = value as Json
  if (typeof text === 'string') return [{ type: String(type), text }]
  return Object.values(value).flatMap(textsIn)
}

const escaped = (text: string, type: unknown) =>
  type === 'mrkdwn'
    ? text.length
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').length
