import { expect, test } from 'vitest'

import { partnersIn } from '../../../../src/domain/carriedOn/ofList/amongPartners.ts'

test.each([
  ['Hankkeen budjetti on 2 miljoonaa euroa ja toteuttajia on kolme, kuka maksaa?', 3],
  ['budjetti 1 miljoona ja kumppaneita kolme', 3],
  ['kahden vuoden hanke, toteuttajia on neljä', 4],
  ['Projektets budget är 2 miljoner euro och vi är tre aktörer, vem betalar?', 3],
  ['The budget is 2 million euros and there are three partners, who pays?', 3],
  ['a budget of 2 million', undefined],
] as const)('“%s”: the partners are counted, not the millions or the years', (text, count) => {
  expect(partnersIn(text)).toBe(count)
})
