import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { packagePath } from '../../src/paths.ts'
import { startWhole } from '../app.ts'

const manifest = z
  .object({ developer: z.object({ privacyUrl: z.url(), termsOfUseUrl: z.url() }) })
  .parse(JSON.parse(readFileSync(packagePath('manifest/teams/manifest.json'), 'utf8')))
const addresses = [manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl]
const named = addresses.map((url) => new URL(url).pathname)

test('what the Teams manifest names is served, in all languages, the reader’s first, and nothing runs there', async () => {
  await using whole = await startWhole({ KUMPPANI_PLAYGROUND: 'on' })
  expect(named).toEqual(['/privacy', '/terms'])
  for (const path of named) {
    const response = await fetch(`${whole.url}${path}`, { headers: { 'accept-language': 'sv-FI,fi;q=0.8' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await response.text()
    expect(text).toContain('<html lang="sv">')
    expect([...text.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['sv', 'fi', 'en'])
    expect(text).not.toContain('<script')
    expect((await fetch(`${whole.url}${path}`, { method: 'POST' })).status).toBe(405)
  }
})

test('it says who runs the bot, whether a model hears the questions, and how to erase', async () => {
  const operator = 'City of <Vantaa>, kumppani@example.org'
  const model = { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }
  await using plain = await startWhole({ KUMPPANI_PLAYGROUND: 'on' })
  await using full = await startWhole({ KUMPPANI_PLAYGROUND: 'on', KUMPPANI_OPERATOR: operator, ...model })
  const textAt = async (url: string) => (await fetch(`${url}/privacy?lang=en`)).text()
  const [without, within] = [await textAt(plain.url), await textAt(full.url)]
  expect(without).toContain('the organisation that installed it')
  expect(without).toContain('no questions are sent to one')
  expect(within).toContain('City of &lt;Vantaa&gt;, kumppani@example.org')
  expect(within).toContain('may be sent to the language model')
  for (const line of ['profile erase', 'profiili poista', 'profil radera']) expect(within).toContain(line)
})

test('an operator’s own pages take their place', async () => {
  const [privacy, terms] = ['https://city.example/privacy', 'https://city.example/terms']
  await using whole = await startWhole({
    KUMPPANI_PLAYGROUND: 'on',
    PRIVACY_URL: privacy,
    TERMS_URL: terms,
  })
  for (const [path, own] of [
    ['/privacy', privacy],
    ['/terms', terms],
  ]) {
    const response = await fetch(`${whole.url}${path}`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, own])
  }
})
