import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('projects that are not HEVi’s are listed without HEVi’s own', () => {
  test.each([
    ['fi', ['mitkä hankkeet eivät ole HEVi-hankkeita?'], '25 HEVin ulkopuolista hanketta'],
    ['sv', ['vilka projekt är inte HEVi-projekt?'], '25 projekt utanför HEVi'],
    ['en', ['list the projects outside HEVi'], '25 non-HEVi projects'],
    ['en', ['which of Espoo’s projects are not HEVi?'], 'The City of Espoo is in six non-HEVi projects'],
    [
      'fi',
      ['montako hanketta on painopisteittäin?', 'listaa ne 14 muuta painopisteessä 1'],
      '14 HEVin ulkopuolista hanketta',
    ],
    [
      'sv',
      ['hur många projekt finns det per prioritering?', 'lista de 14 andra i prioritering 1'],
      '14 projekt utanför HEVi',
    ],
    [
      'en',
      ['How many projects are there by focus area?', 'list the 14 others in area 1'],
      '14 non-HEVi projects',
    ],
    [
      'en',
      [
        'How many projects are there by focus area?',
        'list the 14 others in area 1',
        'I want names of the other projects in that area, 14 of them you said',
      ],
      '14 non-HEVi projects',
    ],
    ['en', ['other projects (not HEVi) in smart and sustainable urban solutions'], '14 non-HEVi projects'],
  ] as const)('%s: %j', async (locale, lines, heading) => {
    const { read, items } = await talk(locale, ...lines)
    expect(read).toContain(heading)
    expect(items).not.toContain('project:metropolitan-uam')
  })
})

describe('those just listed may be called by their number', () => {
  test.each([
    ['fi', 'kiertotalouden organisaatiot', 'mitkä niistä kymmenestä ovat yrityksiä?'],
    ['sv', 'organisationer inom cirkulär ekonomi', 'vilka av de tio är företag?'],
    ['en', 'organisations in circular economy', 'which of the ten are companies'],
  ] as const)('%s: %s – %s', async (locale, first, then) => {
    const { items } = await talk(locale, first, then)
    expect(items).toContain('organisation:zupplysite')
    expect(items).not.toContain('organisation:vtt')
  })
})
