import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { itemsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const listed = async (text: string) => {
  const answer = await bot.receive({ text })
  return { outcome: answer.outcome, refs: itemsOf(answer).map(({ ref }) => ref) }
}
const end2027 = ['project:metropolitan-uam', 'project:urban-wellbeing-lab', 'project:hevi-coordination-2024']
const end2026 = ['project:haastemoottori', 'project:food-waste-ecosystem', 'project:circular-buildings']

describe('projects and calls are listed by the years in which they begin and end', () => {
  test.each([
    ['which projects end in 2027', end2027],
    ['mitkä hankkeet päättyvät 2027', end2027],
    ['vilka projekt slutar 2027?', end2027],
    ['mitkä hankkeet päättyvät tänä vuonna', end2026],
    ['vilka projekt slutar i år', end2026],
    ['which projects ended this year?', end2026],
    ['started 2024', ['project:circular-buildings', 'project:hevi-coordination-2024']],
    ['hankkeet jotka alkoivat 2024', ['project:circular-buildings', 'project:hevi-coordination-2024']],
    ['vilka projekt startade 2024', ['project:circular-buildings', 'project:hevi-coordination-2024']],
    ['projects that started before 2017', ['project:open-innovation-platforms', 'project:aviapolis-city']],
    ['hankkeet jotka päättyvät 2026 jälkeen', end2027],
    ['drone projects that end in 2027', ['project:metropolitan-uam']],
    ['which calls closed in 2024', ['call:hevi-call-3-2024']],
    ['mitkä haut olivat auki 2022', ['call:hevi-call-1-2022']],
    ['vilka utlysningar stängde 2022', ['call:hevi-call-1-2022']],
  ])('“%s”', async (text, refs) => {
    expect(await listed(text)).toEqual({ outcome: 'answered', refs })
  })

  test.each([
    'vilka projekt pågår ännu',
    'mitkä hankkeet ovat vielä käynnissä',
    'which projects are still running',
  ])('“%s”: those that are going on come first', async (text) => {
    const { refs } = await listed(text)
    expect(new Set(refs.slice(0, 3))).toEqual(new Set(end2027))
  })

  test('it says which have no dates, and when nothing fits', async () => {
    expect(await bot.say('mitkä hankkeet päättyvät 2027')).toContain(
      'koska ne alkoivat tai päättyivät: FAIR – Finnish AI Region, Helsinki Incubator Programmes ja Ilmastokatu.',
    )
    expect(await bot.say('which projects end in 2031')).toContain(
      'I have nothing on record that fits those years.',
    )
    expect((await listed('vilka projekt slutar 2031')).outcome).toBe('unknown')
  })

  test('the next page of a long list keeps the years', async () => {
    await bot.say('projects that ended before 2025', 'en', 'local:page')
    expect(await bot.say('more', 'en', 'local:page')).not.toContain('2027')
  })

  test.each([
    'when does the agreement end, in 2027?',
    'mitä tapahtuu vuoden 2027 jälkeen',
    'vad händer efter 2027',
  ])('“%s” is no list', async (text) =>
    expect((await listed(text)).refs.filter((ref) => !ref?.startsWith('card:'))).toEqual([]),
  )
})

test.each([
  ['find me the part about procurement', /^card:/],
  ['hae kohta jossa puhutaan hankinnoista', /^card:/],
  ['which projects are in section 4', /./],
])('“%s” asks for a place in the agreement, and ends', async (text, ref) => {
  const answer = await bot.receive({ text })
  expect([answer.topic, ...itemsOf(answer).map((item) => item.ref)].join(' ')).toMatch(ref)
})
