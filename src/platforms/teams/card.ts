import type { Answer } from '../../answer.ts'
import { disclosed } from '../../disclosure.ts'
import type { Locale } from '../../locale.ts'
import type { Button, Fact, Item, Part } from '../../reply.ts'
import { back, open, press } from './action.ts'
import { type Card, cardOf, type Element, headingBlock, plainBlock } from './element.ts'
import { cut, fitting, groupsOf, limits } from './limits.ts'
import { escaped } from './markdown.ts'
import { sourceList } from './sources.ts'

/** A reply as an Adaptive Card 1.5. */
export const answerCard = (answer: Answer): Card => cardOf(bodyOf(answer))

/** As `answerCard`, in place of a card that one can go back to. */
export const nextCard = (answer: Answer): Card =>
  cardOf([...bodyOf(answer), { type: 'ActionSet', actions: [back(words.back[answer.locale])] }])

const bodyOf = (answer: Answer) =>
  fitting(
    disclosed(answer, answer.locale).flatMap((part) => elementsOf(part, answer.locale)),
    plainBlock(words.more[answer.locale], { isSubtle: true }),
  )

function elementsOf(part: Part, locale: Locale): Element[] {
  switch (part.kind) {
    case 'heading':
      return [headingBlock(part.text)]
    case 'text':
      return [plainBlock(part.text)]
    case 'note':
      return [plainBlock(part.text, { isSubtle: true, size: 'Small' })]
    case 'facts':
      return groupsOf(limits.factsInSet, part.facts).map(factSet)
    case 'list':
      return part.items.map(itemContainer)
    case 'sources':
      return part.sources.length > 0 ? [sourceList(part.sources, locale)] : []
    case 'buttons':
      return groupsOf(limits.actionsInSet, part.buttons).map(actionSet)
  }
}

const factSet = (facts: readonly Fact[]): Element => ({
  type: 'FactSet',
  facts: facts.map(({ label, value }) => ({
    title: escaped(cut(label, limits.label)),
    value: escaped(cut(value, limits.line)),
  })),
})

/** A line of a list; the whole of it can be pressed where there is something to open. */
const itemContainer = ({ title, detail, because = [], command }: Item): Element => ({
  type: 'Container',
  spacing: 'Small',
  items: [
    plainBlock(cut(title, limits.line), command ? { weight: 'Bolder', color: 'Accent' } : {}),
    ...[detail, because.join(' · ')].flatMap((line) =>
      line ? plainBlock(line, { spacing: 'None', isSubtle: true }) : [],
    ),
  ],
  ...(command ? { selectAction: open(title, command) } : {}),
})

const actionSet = (buttons: readonly Button[]): Element => ({
  type: 'ActionSet',
  actions: buttons.map(({ label, command, form }) => press(label, command, form ? 'form' : 'run')),
})

const words = {
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  more: {
    fi: 'Kaikki ei mahtunut tähän. Rajaa kysymystä.',
    sv: 'Allt fick inte plats här. Avgränsa frågan.',
    en: 'Not everything fitted here. Narrow the question.',
  },
}
