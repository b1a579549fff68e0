import type { Locale } from '../../../locale.ts'
import type { Shown } from '../wire.ts'
import { byId, quietly } from './dom.ts'
import { type Mine, newId, openEntries } from './entries.ts'
import { openForm } from './formDialog.ts'
import { createIntro } from './intro.ts'
import { mineElement, pendingElement, theirsElement } from './log.ts'
import type { Doing } from './looks.ts'
import { createSender } from './sender.ts'
import * as server from './server.ts'
import type { Settings } from './settings.ts'
import { say } from './words.ts'

const dotsAfterMs = 400
const slowAfterMs = 20_000

interface Around {
  /** A post that belongs to the channel. */
  channelPost: (shown: Shown) => void
  connected: (isConnected: boolean) => void
  trouble: (text: string) => void
}

/** One person's conversation with the bot, from the first prompt on. */
export function openConversation(settings: () => Settings, { channelPost, connected, trouble }: Around) {
  const log = byId('log')
  const { persona } = settings()
  const entries = openEntries(persona)
  const elements = new Map<string, HTMLElement>()
  /** By the id of what they reply to. */
  const replies = new Map<string, HTMLElement>()
  let timers: number[] = []
  let pending: HTMLElement | undefined

  const doing: Doing = {
    press(label, line, locale) {
      const onItsWay = entries.mine().some((mine) => mine.line === line && isOpen(mine))
      if (!onItsWay) add({ label, line, locale, pressed: true })
    },
    openForm: (label, line, locale) => void showForm(label, line, locale),
  }
  const intro = createIntro(persona, (text, locale) => add({ label: text, line: text, locale }))
  const sender = createSender(entries, { persona }, (mine, reached) => {
    connected(reached)
    entries.save()
    draw(mine)
    showPending()
  })
  const stop = server.listen(entries.conversation, entries.lastId(), {
    post(shown, id) {
      if (shown.place !== entries.conversation) return channelPost(shown)
      const known = entries.change(shown, id)
      if (known === 'changed') redraw()
      if (known !== 'unknown') return
      const question = entries.mine().find((mine) => mine.id === shown.to)
      if (question) question.status = 'answered'
      if (!entries.add({ theirs: shown }, id)) return
      if (question) draw(question)
      showPending()
      const drawn = drawReply(shown)
      scrollTo(question ? elements.get(question.id) : drawn)
    },
    state(isConnected) {
      connected(isConnected)
      if (!isConnected) return
      sender.send()
      intro.retry(settings().locale)
    },
  })

  function add(said: Pick<Mine, 'label' | 'line' | 'locale' | 'pressed'>) {
    const mine: Mine = { id: newId(), ...said, at: new Date().toISOString(), status: 'unsent' }
    entries.add({ mine })
    draw(mine, true)
    log.scrollTop = log.scrollHeight
    sender.send()
  }

  /** `fresh`: just said, so nothing is wrong with it yet. */
  function draw(mine: Mine, fresh = false) {
    const drawn = mineElement(fresh ? { ...mine, status: 'sent' } : mine, settings())
    const before = elements.get(mine.id)
    elements.set(mine.id, drawn)
    if (before) before.replaceWith(drawn)
    else log.insertBefore(drawn, replies.get(mine.id) ?? null)
  }

  function drawReply(shown: Shown) {
    const drawn = theirsElement(shown, settings(), doing)
    if (shown.to) replies.set(shown.to, drawn)
    log.append(drawn)
    return drawn
  }

  function showPending() {
    for (const timer of timers) clearTimeout(timer)
    pending?.remove()
    const waiting = entries.mine().some(({ status }) => status === 'sent')
    const show = (word: 'writing' | 'slow') => () => {
      pending?.remove()
      pending = pendingElement(say(word, settings().locale))
      log.append(pending)
      log.scrollTop = log.scrollHeight
    }
    timers = waiting
      ? [window.setTimeout(show('writing'), dotsAfterMs), window.setTimeout(show('slow'), slowAfterMs)]
      : []
  }

  async function showForm(label: string, line: string, locale: Locale) {
    try {
      const form = await server.form(line, locale, persona)
      const { conversation } = entries
      openForm({ form, title: label, locale }, async (values, said) => {
        const id = newId()
        const from = { id, persona, conversation, locale }
        const errors = await server.fill({ ...from, command: form.command, values })
        if (!errors) filledIn(id, shortened([label, ...said].join(' · ')), locale)
        return errors
      })
    } catch {
      trouble(say('noForm', settings().locale))
    }
  }

  function filledIn(id: string, label: string, locale: Locale) {
    const status = replies.has(id) ? 'answered' : 'sent'
    const mine: Mine = { id, label, line: label, locale, at: new Date().toISOString(), status }
    entries.add({ mine })
    draw(mine)
    showPending()
  }

  /** The question at the top when its answer is long, everything when it is short. */
  function scrollTo(first: HTMLElement | undefined) {
    const top = first ? first.offsetTop - log.offsetTop - 12 : Infinity
    log.scrollTop = Math.min(top, log.scrollHeight - log.clientHeight)
  }

  function redraw() {
    const { locale } = settings()
    elements.clear()
    replies.clear()
    quietly(log, () => {
      log.replaceChildren(intro.element)
      for (const entry of entries.all()) {
        if ('mine' in entry) draw(entry.mine)
        else drawReply(entry.theirs)
      }
    })
    if (pending?.isConnected === false) showPending()
    intro.draw(locale)
    log.scrollTop = entries.all().length > 0 ? log.scrollHeight : 0
  }

  redraw()
  showPending()
  return {
    persona,
    say: (text: string) => add({ label: text, line: text, locale: settings().locale }),
    redraw,
    doing,
    close() {
      for (const timer of timers) clearTimeout(timer)
      sender.close()
      stop()
    },
  }
}

const isOpen = ({ status }: Mine) => status === 'unsent' || status === 'sent'

const longestLabel = 160
const shortened = (text: string) =>
  text.length > longestLabel ? `${text.slice(0, longestLabel).trimEnd()}…` : text
