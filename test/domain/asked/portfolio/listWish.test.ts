import { describe, expect, test } from 'vitest'

import { listWish } from '../../../../src/domain/asked/portfolio/listWish.ts'

describe('asks which there are', () => {
  test.each([
    ['mitkä hankkeet koskevat terveyttä', 'kind:project koskevat terveyttä'],
    ['onko hankkeita kierrätyksestä', 'kind:project kierrätyksestä'],
    ['miten olis hankkeet kiertotaloudesta', 'kind:project kiertotaloudesta'],
    ['miten löydän hankkeita terveydestä', 'kind:project terveydestä'],
    ['vilka projekt finns i Esbo', 'kind:project Esbo'],
    ['hur är det med projekt om hälsa', 'kind:project hälsa'],
    ['hur hittar jag projekt om hälsa', 'kind:project hälsa'],
    ['do you have projects on health', 'kind:project health'],
    ['how about projects on health', 'kind:project health'],
    ['how can I find projects on health', 'kind:project health'],
  ])('“%s”', (text, line) => {
    expect(listWish(text)).toBe(line)
  })
})

describe('asks how, why or by whom, whatever is listed elsewhere', () => {
  test.each([
    'Miten hankkeet hyödyttää yrityksiä',
    'mitä hyötyä hankkeista on yrityksille',
    'miksi hankkeet kestää niin kauan',
    'mitä hankkeet maksavat',
    'kuka rahoittaa hankkeet',
    'onko hankkeet julkisia',
    'voiko yritykset osallistua hankkeisiin',
    'hur gynnar projekten företag',
    'varför tar projekten så lång tid',
    'vad kostar projekten',
    'vem betalar projekten',
    'är projekten offentliga',
    'kan företag delta i projekten',
    'how do projects benefit companies',
    'why do projects take so long',
    'who pays for the projects',
    'are the projects public',
    'can companies join the projects',
  ])('“%s”', (text) => {
    expect(listWish(text)).toBeUndefined()
  })
})

test.each(['Mitä tukea hankkeeseen voi saada?', 'mitä rahaa hankkeelle saa', 'mitä hyötyä yritykselle on'])(
  '“%s” asks what one gets, not for a list',
  (text) => expect(listWish(text)).toBeUndefined(),
)

test.each(['Lista kiertotalouteen liittyvistä hankkeista', 'mitkä sopimuksen hankkeet ovat valmiita'])(
  'a list of what relates to something, and what is finished, are no lists in a text: “%s”',
  (text) => expect(listWish(text)).toBeDefined(),
)
