import { expect, test } from 'vitest'

import { disclosed } from '../src/disclosure.ts'
import { locales } from '../src/locale.ts'
import { plain } from '../src/plain.ts'
import { blocksOf } from '../src/platforms/slack/blocks/render.ts'
import { answerCard } from '../src/platforms/teams/card.ts'
import { shownOf } from '../src/platforms/web/views.ts'
import { buttons, firstOfEach, type Reply, sources, sourcesOf, text } from '../src/reply.ts'

const reply: Reply = {
  outcome: 'answered',
  parts: [
    text('Yes.'),
    sources({ ref: 'agreement#5', title: 'The agreement' }),
    buttons({ label: 'Calls', command: 'calls' }),
  ],
}
const said = { fi: 'tekoäly', sv: 'AI', en: 'AI' }

test.each(locales)('words of a model are called that in plain text, Slack and the page, in %s', (locale) => {
  const answer = { ...reply, locale, ai: true } as const
  expect(plain(answer, locale)).toContain(said[locale])
  expect(JSON.stringify(blocksOf(answer, 50))).toContain(said[locale])
  const address = { platform: 'web', place: 'x', detail: {} } as const
  expect(JSON.stringify(shownOf({ key: 'x', address, answer }, new Date()).parts)).toContain(said[locale])
})

test('the note stands after the text, before sources and buttons', () => {
  expect(disclosed({ ...reply, ai: true }, 'en').map(({ kind }) => kind)).toEqual([
    'text',
    'note',
    'sources',
    'buttons',
  ])
})

test('other replies are left as they are', () => {
  expect(disclosed(reply, 'en')).toEqual(reply.parts)
})

test('of what is offered the first source of each is read, once, on all platforms; all of them are there for whoever reads the JSON', () => {
  const source = (title: string) => ({ ref: `agreement#${title}`, title })
  const [one, two, three] = [source('Page one'), source('Page two'), source('Page three')]
  const answer = {
    outcome: 'offered',
    locale: 'en',
    parts: [firstOfEach([[one, two], [one, three], [], [three, one]])],
  } as const
  expect(plain(answer, 'en')).toBe('Source: Page one\nSource: Page three')
  for (const shown of [blocksOf(answer, 50), answerCard(answer)]) {
    expect(JSON.stringify(shown)).toContain('Page three')
    expect(JSON.stringify(shown)).not.toContain('Page two')
  }
  expect(sourcesOf(answer)).toEqual([one, two, three])
})
