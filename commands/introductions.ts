import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { dayInHelsinki, formatDay } from '../src/format.ts'
import { end } from '../src/introductions/answer.ts'
import { askCoordinators } from '../src/introductions/ask.ts'
import { requestFor } from '../src/introductions/mine.ts'
import { nameOf } from '../src/introductions/nameOf.ts'
import { outcomeNames } from '../src/introductions/outcomeNames.ts'
import { answerersOf } from '../src/introductions/people.ts'
import { block, snooze } from '../src/introductions/putOff.ts'
import { back, overview, show } from '../src/introductions/views.ts'
import { type Reply, text } from '../src/reply.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  show: { fi: 'näytä', sv: 'visa', en: 'show' },
  later: { fi: 'myöhemmin', sv: 'senare', en: 'later' },
  block: { fi: 'estä', sv: 'blockera', en: 'block' },
  unblock: { fi: 'salli', sv: 'tillåt', en: 'unblock' },
  withdraw: { fi: 'peru', sv: 'återta', en: 'withdraw' },
  coordinator: { fi: 'koordinaattori', sv: 'samordnare', en: 'coordinator' },
  outcome: { fi: 'tulos', sv: 'resultat', en: 'outcome' },
}
type Action = keyof typeof actions

export default defineCommand({
  name: 'introductions',
  aliases: { fi: ['esittelyt', 'pyynnöt'], sv: ['kontaktförfrågningar', 'kontakter'], en: ['requests'] },
  help: {
    fi: 'Yhteydenottopyynnöt: saadut, lähetetyt ja estetyt',
    sv: 'Kontaktförfrågningar: mottagna, skickade och blockerade',
    en: 'Introduction requests: received, sent and blocked',
  },
  examples: { fi: ['esittelyt'], sv: ['kontaktförfrågningar'], en: ['introductions'] },
  args: z.object({
    action: choice(actions).optional(),
    id: z.string().optional(),
    outcome: choice(outcomeNames).optional(),
  }),
  positions: ['action', 'id', 'outcome'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    outcome: { fi: 'tulos', sv: 'resultat', en: 'outcome' },
  },

  async run({ action = 'list', id, outcome }, context) {
    const { person, t } = context
    if (!person) return { outcome: 'done', parts: [text(t(words.nobody))] }
    if (action === 'list' || !id) return overview(context, person)
    if (action === 'unblock') return lift(context, person, id)
    const request = await requestFor(context.store, id, person)
    if (!request) return { outcome: 'done', parts: [text(t(words.gone)), back(context)] }
    if (action === 'show') return show(context, request.introduction, request.side)
    if (action === 'outcome') {
      if (!outcome) throw new Refusal(words.which)
      const change = request.side === 'from' ? { fromOutcome: outcome } : { toOutcome: outcome }
      await context.store.introductions.change(id, change)
      return { outcome: 'done', parts: [text(t(words.thanks))] }
    }
    return act(context, action, { ...request, person })
  },
})

type Request = NonNullable<Awaited<ReturnType<typeof requestFor>>>
type Acting = Request & { person: string }

async function act(
  context: Context,
  action: Exclude<Action, 'list' | 'show' | 'unblock' | 'outcome'>,
  { introduction, side, person }: Acting,
): Promise<Reply> {
  const { store, t, now } = context
  const done = (said: string): Reply => ({ outcome: 'done', parts: [text(said), back(context)] })
  const isTheirs = (action === 'withdraw' || action === 'coordinator') === (side === 'from')
  const isOpen = introduction.state === (action === 'coordinator' ? 'offered' : 'asked')
  if (!isTheirs || (!isOpen && action !== 'withdraw')) return show(context, introduction, side)
  switch (action) {
    case 'later': {
      const again = await snooze(store, introduction, person, now)
      return done(t(words.later(dayInHelsinki(again))))
    }
    case 'block':
      if (introduction.via !== 'members') return show(context, introduction, side)
      await block(store, introduction, now)
      return done(t(words.blocked(await nameOf(store, introduction.fromOrganisation))))
    case 'withdraw': {
      if (introduction.state !== 'asked' && introduction.state !== 'offered')
        return show(context, introduction, side)
      const hears = introduction.state === 'asked' && !introduction.muted
      await end(store, introduction, hears ? await answerersOf(store, introduction) : [], now)
      return done(t(words.withdrawn))
    }
    case 'coordinator': {
      const { how } = await askCoordinators(store, introduction, now)
      return done(t(how === 'nobody' ? words.noCoordinator : words.coordinatorAsked))
    }
  }
}

async function lift(context: Context, person: string, blocked: string): Promise<Reply> {
  const own = await context.store.members.organisationOf(person)
  if (!own) throw new Refusal(words.nobody)
  await context.store.blocks.unblock(own, blocked)
  const name = await nameOf(context.store, blocked)
  return { outcome: 'done', parts: [text(context.t(words.unblocked(name))), back(context)] }
}

type Name = Awaited<ReturnType<typeof nameOf>>

const words = {
  nobody: {
    fi: 'En tiedä, kuka olet, joten pyyntöjä ei ole. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är, så det finns inga förfrågningar. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are, so there are no requests. Write to me from an account of your own.',
  },
  gone: {
    fi: 'Tätä pyyntöä ei enää ole, tai se ei ole sinun.',
    sv: 'Den här förfrågan finns inte längre, eller så är den inte din.',
    en: 'This request is no longer there, or it is not yours.',
  },
  which: {
    fi: 'Kerro tulos, esimerkiksi: esittelyt tulos <tunnus> tapasimme',
    sv: 'Ange resultatet, till exempel: kontaktförfrågningar resultat <id> met',
    en: 'Name the outcome, for example: introductions outcome <id> met',
  },
  thanks: {
    fi: 'Kiitos, merkitsin sen. Toiselle osapuolelle sitä ei kerrota.',
    sv: 'Tack, jag antecknade det. Den andra parten får inte veta det.',
    en: 'Thank you, noted. The other side is not told.',
  },
  later: (day: string) => ({
    fi: `Selvä. Muistutan ${formatDay(day, 'fi')}. Pyytäjälle ei kerrota mitään.`,
    sv: `Okej. Jag påminner ${formatDay(day, 'sv')}. Den som frågar får inte veta något.`,
    en: `All right. I will remind you on ${formatDay(day, 'en')}. The asker is not told.`,
  }),
  blocked: (name: Name) => ({
    fi: `Ette saa enää pyyntöjä tältä organisaatiolta: ${name.fi}. Sille ei kerrota estosta.`,
    sv: `Ni får inte längre förfrågningar från ${name.sv}. De får inte reda på blockeringen.`,
    en: `You will get no more requests from ${name.en}. They are not told of the block.`,
  }),
  unblocked: (name: Name) => ({
    fi: `Esto poistettu: ${name.fi}.`,
    sv: `Blockeringen är borttagen: ${name.sv}.`,
    en: `The block is lifted: ${name.en}.`,
  }),
  withdrawn: { fi: 'Pyyntö on peruttu.', sv: 'Förfrågan är återtagen.', en: 'The request is withdrawn.' },
  coordinatorAsked: {
    fi: 'Koordinaattorit saivat pyyntösi. Yhteystietosi saa vain se, joka lupaa auttaa, ja sinä saat hänen.',
    sv: 'Samordnarna har fått din förfrågan. Bara den som lovar hjälpa får dina kontaktuppgifter, och du får hens.',
    en: 'The coordinators have your request. Only the one who offers to help gets your contact details, and you get theirs.',
  },
  noCoordinator: {
    fi: 'Yhtään koordinaattoria ei tavoiteta täältä juuri nyt. Mitään ei lähetetty.',
    sv: 'Ingen samordnare kan nås härifrån just nu. Inget skickades.',
    en: 'No coordinator can be reached from here right now. Nothing was sent.',
  },
}
