import { describe, expect, test } from 'vitest'

import { readConfig } from '../../src/settings/config.ts'

const modelIn = (environment: Record<string, string>) => readConfig(environment).model

test('nothing set: no model', () => {
  expect(modelIn({})).toBeUndefined()
})

describe('the server is', () => {
  test.each([
    ['OpenAI', {}, 'https://api.openai.com/v1'],
    ['OpenAI in the EU', { OPENAI_DATA_RESIDENCY: 'eu' }, 'https://eu.api.openai.com/v1'],
    ['OpenAI in the US', { OPENAI_DATA_RESIDENCY: 'us' }, 'https://us.api.openai.com/v1'],
    [
      'Azure',
      { OPENAI_BASE_URL: 'https://x.openai.azure.com/openai/v1/' },
      'https://x.openai.azure.com/openai/v1',
    ],
    ['one of our own', { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, 'http://127.0.0.1:11434/v1'],
  ])('%s', (_, settings, url) => {
    expect(modelIn({ OPENAI_API_KEY: 'sk', OPENAI_MODEL: 'm', ...settings })).toMatchObject({
      baseUrl: url,
      api: 'chat',
    })
  })
})

test.each([
  [{ OPENAI_API_KEY: 'sk' }, 'OPENAI_MODEL is missing'],
  [{ OPENAI_MODEL: 'm' }, 'OPENAI_API_KEY is missing'],
  [{ OPENAI_API_KEY: 'sk', OPENAI_MODEL: 'm', OPENAI_API: 'soap' }, 'OPENAI_API must be chat or responses'],
  [{ OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'ollama' }, 'OPENAI_BASE_URL must be a web address'],
  [{ OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'file:///etc/passwd' }, 'OPENAI_BASE_URL must be a web address'],
  [
    {
      OPENAI_API_KEY: 'sk',
      OPENAI_MODEL: 'm',
      OPENAI_DATA_RESIDENCY: 'eu',
      OPENAI_BASE_URL: 'https://api.openai.com/v1',
    },
    'name different servers',
  ],
  [
    { OPENAI_API_KEY: 'sk', OPENAI_MODEL: 'm', OPENAI_EUROS_PER_DAY: '5' },
    'OPENAI_EUROS_PER_DAY needs OPENAI_PRICE_INPUT',
  ],
] as [Record<string, string>, string][])('%j is refused in a sentence', (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(sentence)
})
