import { AdaptiveCard, HostConfig, OpenUrlAction } from 'adaptivecards'

import type { Shown } from '../wire.ts'
import { cardMarkdown } from './cardMarkdown.ts'
import { element } from './dom.ts'
import type { Doing } from './looks.ts'
import { pressed } from './pressed.ts'

const color = (name: string) => ({ default: `var(--${name})`, subtle: 'var(--soft)' })
const foregroundColors = {
  default: color('ink'),
  accent: color('accent'),
  attention: color('warn'),
  warning: color('warn'),
  good: color('accent'),
  dark: color('ink'),
  light: color('soft'),
}
const spacing = { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 0 }

/** As Teams sets its cards, in the page's colours. */
const host = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 14, medium: 15, large: 17, extraLarge: 20 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 18, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing,
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors },
    emphasis: { backgroundColor: 'var(--sunken)', foregroundColors },
    accent: { backgroundColor: 'var(--tint)', foregroundColors },
  },
  actions: {
    maxActions: 20,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  textBlock: { headingLevel: 3 },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
})

// What is handed over as HTML was made of elements and text, so nothing in it is markup by accident.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = element('span', {}, ...cardMarkdown(text)).innerHTML
  result.didProcess = true
}

/** A reply as Teams would draw its Adaptive Card. */
export function teamsLook(shown: Shown, doing: Doing): HTMLElement {
  const card = new AdaptiveCard()
  card.hostConfig = host
  card.parse(shown.teams)
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) window.open(action.url, '_blank', 'noopener')
    else pressed(shown, action.title ?? '', action.toJSON(), doing)
  }
  const drawn = card.render()
  // What can be pressed is named by what it shows.
  for (const selectable of drawn?.querySelectorAll('.ac-selectable') ?? []) {
    selectable.removeAttribute('aria-label')
    selectable.removeAttribute('title')
  }
  return element('div', { class: 'body card' }, drawn)
}
