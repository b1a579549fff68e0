import { expect, test } from 'vitest'

import { commands } from '../commands/index.ts'
import { fillIn, formOf } from '../src/form.ts'
import { parseLine } from '../src/parse.ts'

const funding = parseLine('funding', commands)
if (!funding) throw new Error('no such command')

test('a form is the command’s arguments in the person’s language', () => {
  const form = formOf('rahoitus', commands, 'sv')
  expect(form).toMatchObject({ command: 'funding', submit: 'Skicka' })
  expect(form?.fields.map(({ label }) => label)).toEqual(['Summa', 'Helhet'])
  expect(form?.fields[1]?.options).toContainEqual({ value: 'agreement', label: 'hela avtalet' })
})

test('what only the bot fills in is not shown', () => {
  expect(formOf('find', commands, 'en')?.fields.map(({ name }) => name)).not.toContain('from')
})

test('what was filled in becomes a command line that means the same', () => {
  expect(fillIn(funding, { words: ' 500 000 ', kind: 'agreement', other: 'x' }, 'fi')).toEqual({
    line: 'funding words:"500 000" kind:"agreement"',
  })
})

test('a quotation mark can’t end a value early', () => {
  expect(fillIn(funding, { words: '5" kind:"network' }, 'en')).toEqual({
    line: 'funding words:"5” kind:”network"',
  })
})

test('a mistake is said beside its field', () => {
  expect(fillIn(funding, { words: '5', kind: 'moon' }, 'en')).toEqual({
    errors: { kind: 'I could not read this. Example: funding' },
  })
})

test('a form shows what its line already says', () => {
  const fields = formOf('role grant local:anna', commands, 'en')?.fields
  expect(fields).toContainEqual(expect.objectContaining({ name: 'action', input: 'choice', value: 'grant' }))
  expect(fields).toContainEqual(
    expect.objectContaining({ name: 'person', input: 'text', value: 'local:anna' }),
  )
})

test('what a form’s line fixes can’t be changed by filling it in', () => {
  const form = formOf('find words:x from:10', commands, 'en')
  expect(form?.command).toBe('find from:"10"')
  const find = parseLine(form?.command ?? '', commands)
  expect(find && fillIn(find, { words: 'y', from: '0' }, 'en')).toEqual({ line: 'find words:"y" from:"10"' })
})
