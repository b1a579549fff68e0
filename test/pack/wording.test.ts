import { expect, test } from 'vitest'

import { readPackFiles } from '../../src/pack/read.ts'
import { packagePath } from '../../src/paths.ts'

const { files } = readPackFiles(packagePath('drizzle/seed/hevi'))
const texts = [...files].filter(([name]) => !name.startsWith('phrasings/')).map(([, text]) => text)

test.each([
  'Orders and claims to the bot',
  'Politics and opinions',
  'Outside my field',
  'skills of digital creative fields',
  'being a target group',
  'Possible cross-regional',
  'settles a single application',
  'sopivan välineen',
  'Sivulla EAKR-osuus',
  'På sidan ERUF-andel',
  'mihin uudesta teknologiasta on',
  'försöksområde på tre städer',
])('“%s” is in no text', (words) => {
  expect(texts.filter((text) => text.includes(words))).toEqual([])
})

test('wellbeing has one word in Swedish labels', () => {
  expect(files.get('capabilities.json')).not.toMatch(/"sv": "[^"]*välmående/i)
})

interface Card {
  id: string
  title: { sv: string }
  text: { sv: string }
}
test('a statement does not begin with its own title', () => {
  const cards = [...files]
    .filter(([name]) => name.startsWith('cards/'))
    .flatMap(([, text]) => (JSON.parse(text) as { cards: Card[] }).cards)
  expect(cards.filter(({ title, text }) => text.sv.startsWith(`${title.sv}.`)).map(({ id }) => id)).toEqual(
    [],
  )
})
