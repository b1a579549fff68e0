import { expect, test } from 'vitest'

import { placingIn, thingIn } from '../../../../src/domain/asked/portfolio/placing.ts'

test.each([
  ['mummojen tasapainoa mittaava matto, mihin teemaan', 'mummojen tasapainoa mittaava matto'],
  ['mihin painopisteeseen robotiikka kuuluu?', 'robotiikka'],
  ['vart hör en laddstation för elcyklar', 'en laddstation för elcyklar'],
  ['which focus area does a smart bin fit', 'does a smart bin'],
])('“%s” asks for the place of “%s”', (question, thing) => {
  expect(placingIn(question)).toBe('asked')
  expect(thingIn(question)).toBe(thing)
})

test.each(['teemme kuulokojeita', 'vi gör hörapparater', 'we make hearing aids'])(
  '“%s” only tells',
  (text) => {
    expect(placingIn(text)).toBe('told')
  },
)

test.each([
  'mitä painopisteitä on, lyhyesti',
  'i vilken prioritering är, i korthet',
  'which focus area is in, in short',
])('“%s” names no thing to be placed', (question) => {
  expect(thingIn(question)).toBe('')
})

test.each([
  'mikä teema saa eniten rahaa',
  'which focus area gets most money',
  'kuka päättää hankkeista',
  'miten teemat liittyvät siihen, missä alueen yliopistot ovat hyviä',
  'mitä viisi kokonaisuutta tarkoittaa',
  'mitä aluetason kokeilut ovat',
  'mitä teemaverkostot ovat',
])('“%s” is asked of everything', (text) => {
  expect(placingIn(text)).toBeUndefined()
})
