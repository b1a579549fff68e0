import { describe, expect, test } from 'vitest'

import { commands } from '../../../commands/index.ts'
import type { Answer } from '../../../src/answer.ts'
import { formOf } from '../../../src/form.ts'
import { locales } from '../../../src/locale.ts'
import { answerCard } from '../../../src/platforms/teams/card.ts'
import { formCard } from '../../../src/platforms/teams/formCard.ts'
import { cut } from '../../../src/platforms/teams/limits.ts'
import type { Part } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'
import { markdownIn, markupIn, mistakesIn } from './cardCheck.ts'
import { hostileTexts } from './hostile.ts'
import { pressableOn, textOn } from './screen.ts'

const answer = (...parts: readonly Part[]): Answer => ({ outcome: 'answered', locale: 'en', parts })

/** One text in every place that a text can have. */
const everywhere = (text: string) =>
  answer(
    { kind: 'heading', text },
    { kind: 'text', text },
    { kind: 'note', text },
    { kind: 'facts', facts: [{ label: text, value: text }] },
    {
      kind: 'list',
      items: [{ title: text, detail: text, because: [text, text], command: `ask ${text}` }, { title: text }],
    },
    { kind: 'sources', sources: [{ ref: text, title: text, url: `https://example.org/${text}` }] },
    { kind: 'buttons', buttons: [{ label: text, command: text }] },
  )

/** The one link that is meant. */
const sourceLink = /^Source: \[((?:\\.|[^\][\\])*)\]\(https:\/\/example\.org\/[^()<>\s]*\)/

test('5,000 hostile texts are only ever text, on cards that Teams can show', () => {
  for (const typed of hostileTexts(5_000)) {
    const card = answerCard(everywhere(typed))
    expect(mistakesIn(card), typed).toEqual([])
    const markdown = markdownIn(card).map((shown) => shown.replace(sourceLink, '$1'))
    expect(markdown.flatMap(markupIn), typed).toEqual([])
    expect(markdown.join(), typed).not.toContain('{{')
  }
})

test('what was typed can be read on the card as it was typed', () => {
  const typed = '<!channel> <at>x</at> [a](https://evil.example) *b* 1. {{DATE(2017-02-14)}} # c \\ | ~d~ `e`'
  expect(textOn(answerCard(answer({ kind: 'text', text: typed })))).toBe(typed)
})

test('a line that looks like a list, a heading or a rule stays a line', () => {
  const text = '1. first\n- second\n# third\n---\n    fourth'
  const [shown = ''] = markdownIn(answerCard(answer({ kind: 'text', text })))
  expect(shown.split('\n\n')).toEqual(['1\\. first', '\\- second', '\\# third', '\\---', 'fourth'])
})

describe('a source', () => {
  const shown = (title: string, url: string, asOf?: string) => {
    const source = { ref: 'agreement#5', title, url, ...(asOf ? { asOf } : {}) }
    return markdownIn(answerCard(answer({ kind: 'sources', sources: [source] })))[0]
  }

  test('is a link, with the day', () => {
    expect(shown('The agreement', 'https://example.org/a', '2021-03-05')).toBe(
      'Source: [The agreement](https://example.org/a) · signed 5 March 2021',
    )
  })
  test('can’t break out of its link', () => {
    expect(shown('a](https://evil.example)[b', 'https://example.org/x)(<y>*z*')).toBe(
      'Source: [a\\](https://evil.example)\\[b](https://example.org/x%29%28%3Cy%3E%2Az%2A)',
    )
  })
  test.each(['http://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'not an address'])(
    'with the address %s is no link',
    (url) => {
      expect(shown('Title', url)).not.toMatch(/\]\(/)
      expect(shown('Title', url)).toContain('Title')
    },
  )
})

describe('limits', () => {
  test('more than six buttons go on in further rows', () => {
    const buttons = Array.from({ length: 20 }, (_, n) => ({ label: `Button ${n}`, command: `ask ${n}` }))
    const card = answerCard(answer({ kind: 'buttons', buttons }))
    expect(card.body.map(({ actions }) => (actions as unknown[]).length)).toEqual([6, 6, 6, 2])
    expect(mistakesIn(card)).toEqual([])
  })

  test('what does not fit on the card ends in a line that says so', () => {
    const items = Array.from({ length: 500 }, (_, n) => ({ title: `Line ${n} ${'ä'.repeat(200)}` }))
    const card = answerCard(answer({ kind: 'list', items }))
    expect(mistakesIn(card)).toEqual([])
    expect(textOn(card)).toMatch(/Line 0 .*Not everything fitted here/s)
  })

  test('a text is cut between characters as people see them', () => {
    expect(cut('abc👩‍👩‍👧‍👦def', 6)).toBe('abc…')
    expect(cut('abc', 3)).toBe('abc')
    expect(cut(`${'a'.repeat(9)}e\u0301${'b'.repeat(9)}`, 11)).toBe(`${'a'.repeat(9)}…`)
  })
})

test('a button answers in place, and as a message where Teams can’t', () => {
  const card = answerCard(
    answer({ kind: 'buttons', buttons: [{ label: 'Calculate', command: 'funding', form: true }] }),
  )
  expect(pressableOn(card)).toEqual([
    {
      type: 'Action.Execute',
      title: 'Calculate',
      verb: 'form',
      data: { command: 'funding' },
      fallback: { type: 'Action.Submit', title: 'Calculate', data: { command: 'funding' } },
    },
  ])
})

test.each(locales)('every command’s form is a card that Teams can show, in %s', (locale) => {
  for (const { name } of commands) {
    const shown = formOf(name, commands, locale)
    if (!shown) throw new Error(`no form of ${name}`)
    const errors = Object.fromEntries(shown.fields.map((field) => [field.name, '**Wrong**']))
    for (const card of [formCard(shown, locale), formCard(shown, locale, { errors })])
      expect(mistakesIn(card), name).toEqual([])
  }
})

test('every example of every command is answered with a card that Teams can show, nothing left out', async () => {
  await using bot = await testBot()
  for (const locale of locales)
    for (const { examples } of commands)
      for (const line of examples[locale]) {
        const card = answerCard(await bot.receive({ text: line, locale }))
        expect(mistakesIn(card), line).toEqual([])
        expect(textOn(card), line).not.toMatch(
          /Not everything fitted|Kaikki ei mahtunut|Allt fick inte plats/,
        )
      }
})
