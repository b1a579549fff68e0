import { randomUUID } from 'node:crypto'

import type { Answer } from './answer.ts'
import { rephrasedTold } from './answering/afterwards/corrections/rephrasedTold.ts'
import { ofShown } from './answering/afterwards/ofRecord/ofShown.ts'
import { whoTold } from './answering/afterwards/ofRecord/whoTold.ts'
import { besideCommand } from './answering/leaning/besideCommand.ts'
import { severalTold } from './answering/several/severalTold.ts'
import type { Assistant } from './assistant.ts'
import type { Command, Context } from './command.ts'
import { asAsked, repeatable } from './conversation/again.ts'
import { alsoAsked } from './conversation/alsoAsked.ts'
import { chosenIn, isNumber, notChoosable } from './conversation/chosenNumber.ts'
import { conversationAfter, rememberedOf } from './conversation/remembered.ts'
import { createRunning } from './conversation/running.ts'
import { localeOf } from './conversation/speaking.ts'
import { isMisused, usageOf } from './conversation/usage.ts'
import type { Search } from './domain/search/search.ts'
import { Declined, Refusal } from './errors.ts'
import { dayInHelsinki } from './format.ts'
import type { Locale } from './locale.ts'
import type { Message } from './message.ts'
import { type Line, parseArgs, parseLine } from './parse.ts'
import { type Reply, text } from './reply.ts'
import { type Role, roleNames, rolesOf } from './role.ts'
import type { Standing } from './settings/config.ts'
import type { Conversation } from './store/conversations.ts'
import type { LoadedPack } from './store/packs.ts'
import { isFull } from './store/problems.ts'
import type { Store } from './store/store.ts'
import { clean, cleanLines, longest, longestForm } from './text.ts'

interface Parts {
  store: Store
  pack: LoadedPack
  search: Search
  /** The first one takes what no other does. */
  commands: readonly Command[]
  standing: Standing
  assistant?: Assistant | undefined
  now: () => Date
  publicUrl?: string | undefined
  recordsChanged?: () => void
  /** Where bugs go, with the id that the person is shown. */
  log: (error: unknown, id: string) => void
}

interface Repeating {
  repeats?: boolean
  tries?: boolean
  before?: Conversation | undefined
}

/** Message in, reply out. Knows commands and records, no platform. */
export function createBot({
  store,
  pack,
  search,
  commands,
  standing,
  assistant,
  now,
  publicUrl,
  recordsChanged = () => {},
  log,
}: Parts) {
  const running = createRunning()
  const [ask] = commands as readonly [Command, ...Command[]]

  async function run(line: Line, context: Context): Promise<Reply> {
    const { role } = line.command
    const args = parseArgs(line.command, line.rest, context.locale)
    if (context.tries && line.command !== ask && !line.command.reads) return { outcome: 'unknown', parts: [] }
    if (role && !context.roles.has(role) && !context.roles.has('admin'))
      throw new Refusal(words.notAllowed(role))
    return line.command.run(args, context)
  }

  /** A line that only happens to start with a command's name is a question. */
  async function runOrAsk(typed: string, context: Context): Promise<Reply> {
    const line = parseLine(typed, commands)
    if (!line) return run({ command: ask, rest: typed, locale: undefined }, context)
    const told = line.command.asks
      ? await (line.rest ? ofShown(context, typed) : whoTold(context, typed))
      : undefined
    if (told) return told
    try {
      const reply = await run(line, context)
      return (await alsoAsked(typed, line, context)) ?? reply
    } catch (error) {
      if (!(error instanceof Declined)) throw error
      if (isMisused(line)) throw new Refusal(usageOf(line.command))
      return run({ command: ask, rest: typed, locale: undefined }, context)
    }
  }

  const atOnce = async (typed: string, context: Context) =>
    (await severalTold(context, typed)) ?? (await besideCommand(context, typed)) ?? runOrAsk(typed, context)
  const answered = async (typed: string, context: Context) =>
    (await rephrasedTold(context, typed, atOnce)) ?? atOnce(typed, context)

  async function reply(message: Message): Promise<Answer> {
    const person = message.person ? await store.people.get(message.person) : undefined
    const { conversation: where } = message
    const conversation = where ? await store.conversations.get(where) : undefined
    const typed = message.pressed ? cleanLines(message.text) : clean(message.text)
    const chosen = chosenIn(typed, conversation?.choices ?? [], conversation?.shown)
    const line = chosen ?? typed
    const written = chosen || message.pressed ? '' : typed
    const locale = await localeOf({ typed: written, message, person, commands, search, store })

    const mine = running.begin(message.conversation, message.stopped)
    const roles = await rolesOf(message.person, store, standing)
    const contextIn = (
      locale: Locale,
      { repeats = false, tries = false, before = conversation }: Repeating = {},
    ): Context => {
      const context: Context = {
        store,
        pack,
        search,
        commands,
        locale,
        t: (localized) => localized[locale],
        now: now(),
        today: dayInHelsinki(now()),
        person: message.person,
        called: message.called,
        roles,
        here: message.here,
        publicUrl,
        recordsChanged,
        conversation: before && asAsked(before, commands, before !== conversation),
        assistant: tries ? undefined : assistant,
        signal: mine.signal,
        cancelOthers: mine.cancelOthers,
        run: (other) => runOrAsk(other, context),
        again: async (language) =>
          conversation?.question
            ? answered(conversation.question, contextIn(language, { repeats: true }))
            : undefined,
        repeats,
        tries,
        tryingAfter: (question, given) =>
          contextIn(locale, {
            tries: true,
            before: given ? conversationAfter(before, question, given) : before,
          }),
      }
      return context
    }
    const context = contextIn(locale)
    const { person: speaker, own } = message
    if (speaker && own) await store.places.keepOwn(speaker, own, context.now)
    const given = await refusing(locale, log, async () => {
      const most = message.pressed ? longestForm : longest
      if (typed.length > most) throw new Refusal(words.tooLong(typed.length, most))
      if (conversation && !chosen && isNumber(typed))
        throw new Refusal(notChoosable(typed, conversation.choices))
      return chosen || message.pressed ? runOrAsk(line, context) : answered(line, context)
    }).finally(mine.end)
    // Whoever only reads is answered, whether or not there is room to remember it.
    if (!given.forget)
      await remember(message, context, line, given).catch((error: unknown) => {
        if (!isFull(error)) throw error
        log(error, 'full')
      })
    return { locale, ...given }
  }

  async function remember(
    { person, conversation: id }: Message,
    context: Context,
    line: string,
    given: Reply,
  ) {
    if (person) await store.people.rememberLocale(person, context.locale)
    if (!id) return
    await store.conversations.remember({
      id,
      ...rememberedOf(given, context.conversation),
      question: given.asked ?? repeatable(line, given, commands),
      person: person ?? null,
      at: context.now,
    })
  }

  /** Never throws: what goes wrong inside becomes a reply with an id that stands in the log. */
  return async (message: Message): Promise<Answer> => {
    try {
      return await reply(message)
    } catch (error) {
      const id = randomUUID().slice(0, 8)
      const locale = message.locale ?? 'fi'
      log(error, id)
      return { outcome: 'failed', parts: [text(words.failed(id)[locale])], locale }
    }
  }
}

async function refusing(
  locale: Locale,
  log: (error: unknown, id: string) => void,
  answer: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', parts: [text(error.text[locale])] }
    if (!isFull(error)) throw error
    log(error, 'full')
    return { outcome: 'failed', forget: true, parts: [text(words.full[locale])] }
  }
}

const words = {
  notAllowed: (role: Role) => ({
    fi: `Tähän tarvitaan rooli: ${roleNames[role].fi}. Ylläpitäjä antaa sen komennolla: rooli anna`,
    sv: `Det här kräver rollen: ${roleNames[role].sv}. En administratör kan ge den med kommandot: roll ge`,
    en: `This needs the role: ${roleNames[role].en}. An admin can give it with: role grant`,
  }),
  tooLong: (length: number, most: number) => ({
    fi: `Viestissä on ${length} merkkiä, luen enintään ${most}. Kysy yksi asia kerrallaan.`,
    sv: `Meddelandet har ${length} tecken, jag läser högst ${most}. Fråga en sak i taget.`,
    en: `Your message has ${length} characters, I read at most ${most}. Ask one thing at a time.`,
  }),
  full: {
    fi: 'Minulta loppui levytila, joten mitään ei tallennettu eikä lähetetty. Pyydä ylläpitoa vapauttamaan tilaa ja tee sama sitten uudelleen.',
    sv: 'Mitt diskutrymme är slut, så inget sparades eller skickades. Be administratören frigöra utrymme och gör sedan samma sak på nytt.',
    en: 'I have run out of disk space, so nothing was saved or sent. Ask the operator to free some and then do the same again.',
  },
  failed: (id: string) => ({
    fi: `Minulta meni jokin rikki. Kokeile hetken päästä uudelleen. Jos se toistuu, kerro ylläpidolle tunnus ${id}.`,
    sv: `Något gick sönder hos mig. Försök igen om en stund. Om det upprepas, ge koden ${id} till administratören.`,
    en: `Something broke on my side. Try again in a moment. If it happens again, give the id ${id} to the operator.`,
  }),
}
