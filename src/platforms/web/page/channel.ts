import { channels, type Shown } from '../wire.ts'
import { byId, element, quietly } from './dom.ts'
import { openEntries } from './entries.ts'
import { theirsElement } from './log.ts'
import type { Doing } from './looks.ts'
import type { Settings } from './settings.ts'
import { say } from './words.ts'

/**
 * The channel beside the conversation, in the language of the page: what the bot posts to everyone. A button pressed here
 * answers in private.
 */
export function openChannel(settings: () => Settings, doing: Doing) {
  const pane = byId('channel')
  const entries = openEntries('channel')
  const isHere = ({ place }: Shown) => place === channels[settings().locale]

  function draw() {
    const posts = entries
      .all()
      .flatMap((entry) => ('theirs' in entry ? entry.theirs : []))
      .filter(isHere)
    const quiet = element('p', { class: 'quiet' }, say('quiet', settings().locale))
    quietly(pane, () =>
      pane.replaceChildren(
        ...(posts.length > 0 ? posts.map((shown) => theirsElement(shown, settings(), doing)) : [quiet]),
      ),
    )
    pane.scrollTop = pane.scrollHeight
  }
  return {
    draw,
    post(shown: Shown) {
      const known = entries.change(shown)
      if (known === 'changed') draw()
      if (known !== 'unknown' || !entries.add({ theirs: shown }) || !isHere(shown)) return
      pane.querySelector('.quiet')?.remove()
      pane.append(theirsElement(shown, settings(), doing))
      pane.scrollTop = pane.scrollHeight
    },
  }
}
