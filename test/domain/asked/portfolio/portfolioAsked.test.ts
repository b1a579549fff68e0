import { expect, test } from 'vitest'

import { asksWhyNone } from '../../../../src/domain/asked/portfolio/portfolioAsked.ts'

test.each(['Why is there no money for learning projects?', 'Miksi oppimishankkeissa ei ole yrityksiä?'])(
  'why an area lacks something else is not why it has no projects: “%s”',
  (text) => expect(asksWhyNone(text, false)).toBe(false),
)
