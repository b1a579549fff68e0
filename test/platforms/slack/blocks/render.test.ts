import { type Node, NodeType, parse } from 'slack-message-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commands } from '../../../../commands/index.ts'
import type { Answer } from '../../../../src/answer.ts'
import { formOf } from '../../../../src/form.ts'
import { locales } from '../../../../src/locale.ts'
import { blocksOf, messageOf } from '../../../../src/platforms/slack/blocks/render.ts'
import { modalOf } from '../../../../src/platforms/slack/surfaces/modal.ts'
import type { Item, Part } from '../../../../src/reply.ts'
import { testBot } from '../../../bot.ts'
import { hostileTexts } from '../../teams/hostile.ts'
import { refusals, textsIn } from '../limitsOf.ts'

/** What Slack would take for more than text. */
const ofSlack =
  '<!here> <!everyone> <!subteam^S1|all> <!date^1392734382^{date}|x> <@U123> <@W1|anna> <#C123> <#C1|general> ' +
  '<https://evil.example|click> <mailto:a@evil.example> | < > & @here @channel #general :smile: :flag-fi: ' +
  '&lt;!channel&gt; &amp;lt; *b* _i_ ~s~'
const texts = [...hostileTexts(5_000, 11, ofSlack.split(' '))]
const ownAddress = 'https://hevinnovations.fi/haku?a=1&b=2'

const inside = (node: Node): Node[] => [
  node,
  ...('children' in node ? node.children.flatMap(inside) : []),
  ...('label' in node && node.label ? node.label.flatMap(inside) : []),
]
const nodesOf = (mrkdwn: string) => inside(parse(mrkdwn))
const active = [NodeType.UserLink, NodeType.ChannelLink, NodeType.Command]
const formatted = [
  NodeType.Italic,
  NodeType.Strike,
  NodeType.Code,
  NodeType.PreText,
  NodeType.Emoji,
  NodeType.Quote,
]

/** What in a message does more than being read: mentions, links that are not our own, formatting. */
function harmIn({ text, blocks }: ReturnType<typeof messageOf>, isOwn: (url: string) => boolean) {
  const shown = textsIn(blocks).filter(({ type }) => type === 'mrkdwn')
  const links = [...new Set([text, ...shown.map((one) => one.text)])].flatMap(nodesOf)
  return [
    ...links.filter(({ type }) => active.includes(type)),
    ...links.filter((node) => node.type === NodeType.URL && !isOwn(node.url)),
    ...shown.flatMap((one) => nodesOf(one.text)).filter(({ type }) => formatted.includes(type)),
  ].map(({ source }) => source)
}

const others = Array.from({ length: 5 }, (_, at): Item => ({ title: `P${at}`, command: `project ${at}` }))

/** A reply with a text in each place where a text can stand. */
function everywhere(hostile: string, at: number): Answer {
  const item: Item = { title: hostile, detail: hostile, because: [hostile], command: hostile || 'x' }
  const { command: _, ...closed } = item
  const source = { ref: 'project:x', title: hostile, asOf: '2026-11-24' }
  const parts: Part[] = [
    { kind: 'heading', text: hostile },
    { kind: 'text', text: hostile },
    {
      kind: 'facts',
      facts: [
        { label: hostile, value: hostile },
        { label: 'A', value: hostile },
      ],
    },
    { kind: 'list', items: [item, closed, { title: 'A', detail: hostile, command: 'x' }] },
    { kind: 'list', items: [item, ...others] },
    { kind: 'note', text: hostile },
    {
      kind: 'sources',
      sources: [source, { ...source, url: ownAddress }, { ...source, title: 'A', url: hostile }],
    },
    {
      kind: 'buttons',
      buttons: [
        { label: hostile, command: hostile || 'x' },
        { label: 'A', command: 'x', form: true },
      ],
    },
  ]
  return { outcome: 'answered', locale: locales[at % 3] ?? 'fi', parts }
}

const fifths = [0, 1_000, 2_000, 3_000, 4_000]
test.each(fifths)('hostile texts from %i on: nothing mentions, links or formats, everything fits', (from) => {
  const wrong: string[] = []
  for (const [at, hostile] of texts.slice(from, from + 1_000).entries()) {
    const message = messageOf(everywhere(hostile, at), hostile)
    const isOwn = (url: string) =>
      url.startsWith('https://hevinnovations.fi/') || (URL.canParse(hostile) && url.startsWith('https://'))
    const found = [...refusals(message), ...harmIn(message, isOwn)]
    if (found.length > 0)
      wrong.push(`${JSON.stringify(hostile.slice(0, 200))}: ${found.slice(0, 3).join(' ')}`)
  }
  expect(wrong).toEqual([])
})

test('hostile texts filled into a form fit', () => {
  const carried = { command: 'find', place: 'T1/C1', detail: {}, conversation: 'c' }
  for (const hostile of texts.slice(0, 500)) {
    const field = { name: 'x', label: hostile || 'x', required: false, value: hostile }
    const form = {
      command: 'find',
      title: hostile || 'x',
      submit: 'Go',
      fields: [
        { ...field, input: 'text' as const, options: [] },
        { ...field, name: 'y', input: 'day' as const, options: [] },
        {
          ...field,
          name: 'z',
          input: 'choice' as const,
          options: [{ value: hostile || 'x', label: hostile || 'x' }],
        },
      ],
    }
    expect(refusals(modalOf(form, carried, 'fi'), 100), hostile).toEqual([])
  }
})

const reply = (...parts: Part[]): Answer => ({ outcome: 'answered', locale: 'en', parts })
const typesOf = (answer: Answer) => (messageOf(answer).blocks ?? []).map(({ type }) => type)
const openItem = (title: string): Item => ({ title, detail: 'a project', command: `project ${title}` })

test('a few things have a button beside each, many are numbered above one row', () => {
  const list = (count: number): Part => ({
    kind: 'list',
    items: Array.from({ length: count }, (_, at) => openItem(`P${at}`)),
  })
  expect(typesOf(reply(list(5)))).toEqual(Array.from({ length: 5 }, () => 'section'))
  expect(typesOf(reply(list(10)))).toEqual(['section', 'actions'])
})

test('the number on a button is the number that can be typed', () => {
  const items = Array.from({ length: 6 }, (_, at) => openItem(`P${at}`))
  const message = messageOf(
    reply({ kind: 'buttons', buttons: [{ label: 'First', command: 'calls' }] }, { kind: 'list', items }),
  )
  const labels = textsIn(message.blocks).map(({ text }) => text)
  expect(labels).toContain('2')
  expect(labels).toContain('7')
  expect(message.text).toContain('2. P0')
  expect(labels.find((label) => label.includes('P0'))).toMatch(/^2\. \*P0\* – a project/)
})

test('a source on the web is a link in its own sentence', () => {
  const source = { ref: 'call:x', title: 'hevinnovations.fi', url: ownAddress, asOf: '2026-11-24' }
  expect(textsIn(messageOf(reply({ kind: 'sources', sources: [source] })).blocks)).toEqual([
    {
      type: 'mrkdwn',
      text: 'Source: <https://hevinnovations.fi/haku?a=1&amp;b=2|hevinnovations.fi> · read 24 November 2026',
    },
  ])
})

test.each(['http://a.example', 'javascript:alert(1)', 'https://a:b@c.example', 'not an address'])(
  'an address that is not safe to follow is only shown: %s',
  (url) => {
    const message = messageOf(reply({ kind: 'sources', sources: [{ ref: 'call:x', title: 'A', url }] }))
    expect(textsIn(message.blocks).map(({ type }) => type)).toEqual(['plain_text'])
    expect(textsIn(message.blocks)[0]?.text).toContain(url)
  },
)

test('only an answer can be shown to others: what was done or refused would happen again', () => {
  const hasShare = (outcome: Answer['outcome']) =>
    JSON.stringify(messageOf({ ...reply({ kind: 'text', text: 'x' }), outcome }, 'x').blocks).includes(
      'share:',
    )
  expect(hasShare('answered')).toBe(true)
  for (const outcome of ['done', 'refused', 'unknown', 'failed', 'offered'] as const)
    expect(hasShare(outcome)).toBe(false)
})

test('what does not fit ends in a hint; sources and buttons stay', () => {
  const long = Array.from({ length: 80 }, (_, at): Part => ({
    kind: 'text',
    text: `Paragraph ${at} ${'x'.repeat(400)}`,
  }))
  const message = messageOf(
    reply(
      ...long,
      { kind: 'sources', sources: [{ ref: 'agreement#5', title: 'The agreement', asOf: '2021-02-09' }] },
      { kind: 'buttons', buttons: [{ label: 'More', command: 'calls' }] },
    ),
  )
  expect(refusals(message)).toEqual([])
  const said = textsIn(message.blocks).map(({ text }) => text)
  expect(said).toContain('More')
  expect(said.some((text) => text.includes('The agreement'))).toBe(true)
  expect(said.some((text) => text.includes('Not everything fits'))).toBe(true)
})

describe.each(locales)('every command in %s', (locale) => {
  let bot: Awaited<ReturnType<typeof testBot>>
  beforeAll(async () => void (bot = await testBot()))
  afterAll(() => bot[Symbol.asyncDispose]())

  const mistakes = ['', 'x'.repeat(200), '<!channel> *b*', '2']
  const place = { platform: 'slack' as const, place: 'T1/C1', detail: { workspace: 'T1', channel: 'C1' } }

  test.each(commands)('$name', async ({ name, examples }) => {
    for (const person of ['slack:T1/UANNA', 'local:admin'])
      for (const line of [...examples[locale], ...mistakes.map((mistake) => `${name} ${mistake}`)]) {
        const answer = await bot.receive({ text: line, locale, person, conversation: person, own: place })
        const message = messageOf(answer, line)
        expect([...refusals(message), ...mentionsIn(message)], line).toEqual([])
        expect(refusals({ blocks: blocksOf(answer, 100) }, 100), line).toEqual([])
      }
    const form = formOf(name, commands, locale)
    const carried = { command: name, place: 'T1/C1', detail: {}, conversation: 'c' }
    if (form && form.fields.length > 0) expect(refusals(modalOf(form, carried, locale), 100)).toEqual([])
    expect(bot.problems).toEqual([])
  })
})

const mentionsIn = ({ text, blocks }: ReturnType<typeof messageOf>) =>
  [text, ...textsIn(blocks).flatMap((one) => (one.type === 'mrkdwn' ? one.text : []))]
    .flatMap(nodesOf)
    .filter(({ type }) => active.includes(type))
    .map(({ source }) => source)
