import { commands } from '../commands/index.ts'
import { formsOf } from '../src/form.ts'
import type { Locale } from '../src/locale.ts'
import { createLog } from '../src/logging/log.ts'
import { plain } from '../src/plain.ts'
import { createSchedule } from '../src/queues/schedule.ts'
import { buttonsOf } from '../src/reply.ts'
import { handlersOf } from '../src/scheduled.ts'
import type { testBot } from './bot.ts'

type Bot = Awaited<ReturnType<typeof testBot>>

/** Somebody who talks with the bot in their own place, where it can also write to them unasked. */
export function personIn(bot: Bot, name: string, locale: Locale) {
  const person = `local:${name}`
  const own = { platform: 'web' as const, place: `place-of-${name}`, detail: {} }
  const { form, fill } = formsOf(commands, bot.store)

  async function say(text: string, pressed?: true) {
    const answer = await bot.receive({
      text,
      person,
      conversation: `web:${name}`,
      locale,
      own,
      ...(pressed ? { pressed } : {}),
    })
    return { ...answer, text: plain(answer, answer.locale), buttons: buttonsOf(answer) }
  }
  return {
    person,
    say,
    press: (command: string) => say(command, true),
    /** Opens the form of a line, changes what is given and sends it; mistakes beside fields are thrown. */
    async fill(line: string, values: Readonly<Record<string, string>>) {
      const shown = await form(line, locale, person)
      if (!shown) throw new Error(`no form for ${line}`)
      const held = Object.fromEntries(shown.fields.map((field) => [field.name, field.value ?? '']))
      const filled = fill(shown.command, { ...held, ...values }, locale)
      if ('errors' in filled) throw new Error(JSON.stringify(filled.errors))
      return say(filled.line, true)
    },
    form: (line: string) => form(line, locale, person),
    /** What the bot wrote to them unasked, oldest first. */
    async letters() {
      const posts = await bot.store.outbox.all()
      return posts
        .filter(({ address }) => address.place === own.place)
        .map(({ answer }) => ({
          locale: answer.locale,
          text: plain(answer, answer.locale),
          buttons: buttonsOf(answer),
        }))
    },
  }
}
export type Person = ReturnType<typeof personIn>

/** Lets the bot do what is due by now. */
export async function letTimePass(bot: Bot, iso: string) {
  bot.setTime(iso)
  const handlers = handlersOf({
    store: bot.store,
    pack: bot.pack,
    now: bot.clock,
    queued: () => {},
    recordsChanged: () => {},
  })
  const schedule = createSchedule({
    dueWork: bot.store.dueWork,
    handlers,
    now: bot.clock,
    log: createLog('silent'),
  })
  schedule.wake()
  await schedule.stop()
}

/** A person with a profile that may be used for everything. */
export async function memberOf(
  bot: Bot,
  name: string,
  locale: Locale,
  profile: Readonly<Record<string, string>>,
) {
  const person = personIn(bot, name, locale)
  await person.fill('edit-profile', { kind: 'company', ...profile })
  await person.press('consent purpose:all switch:on')
  return person
}
