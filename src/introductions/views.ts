import type { Context } from '../command.ts'
import { outcomes } from '../domain/introduction/state.ts'
import { dayInHelsinki, formatDay } from '../format.ts'
import { buttons, heading, type Item, list, note, type Reply, text } from '../reply.ts'
import type { Introduction } from '../store/introductions.ts'
import { mine } from './mine.ts'
import { nameOf } from './nameOf.ts'
import { outcomeNames } from './outcomeNames.ts'

/** A person's requests: received, sent, and whom their organisation blocked. */
export async function overview(context: Context, person: string): Promise<Reply> {
  const { store, t } = context
  const { received, sent, blocked } = await mine(store, person)
  const named = await Promise.all(
    blocked.map(async (id) => ({
      label: `${t(words.unblock)}: ${t(await nameOf(store, id))}`,
      command: `introductions action:unblock id:${id}`,
    })),
  )
  const part = async (title: string, rows: readonly Introduction[], side: 'from' | 'to') =>
    rows.length === 0
      ? []
      : [text(title), list(...(await Promise.all(rows.map((row) => itemOf(context, row, side)))))]
  const parts = [
    ...(await part(t(words.received), received, 'to')),
    ...(await part(t(words.sent), sent, 'from')),
    ...(named.length > 0 ? [text(t(words.blockedOnes)), buttons(...named)] : []),
  ]
  return {
    outcome: 'done',
    topic: 'command:introduce',
    parts: [
      heading(t(words.title)),
      ...(parts.length > 0 ? parts : [text(t(words.none))]),
      buttons({ label: t(words.ask), command: 'introduce', form: true }),
    ],
  }
}

const otherOf = ({ fromOrganisation, toOrganisation }: Introduction, side: 'from' | 'to') =>
  side === 'from' ? toOrganisation : fromOrganisation

async function itemOf(context: Context, row: Introduction, side: 'from' | 'to'): Promise<Item> {
  const { store, t, locale } = context
  const day = formatDay(dayInHelsinki(row.createdAt), locale)
  return {
    ref: `introduction:${row.id}`,
    title: t(await nameOf(store, otherOf(row, side))),
    detail: `${t(words.states[row.state])}, ${day}`,
    command: `introductions action:show id:${row.id}`,
  }
}

/** One request as a person on that side sees it. */
export async function show(context: Context, row: Introduction, side: 'from' | 'to'): Promise<Reply> {
  const { store, t, locale } = context
  const name = await nameOf(store, otherOf(row, side))
  const agreed = row.state === 'agreed'
  const contact = side === 'from' ? row.toContact : row.fromContact
  const choices =
    side === 'to' && row.state === 'asked'
      ? [
          { label: t(words.accept), command: `accept-introduction id:${row.id}`, form: true as const },
          { label: t(words.decline), command: `decline-introduction id:${row.id}`, form: true as const },
          { label: t(words.remind), command: `introductions action:later id:${row.id}` },
        ]
      : side === 'from' && (row.state === 'asked' || row.state === 'offered')
        ? [{ label: t(words.takeBack), command: `introductions action:withdraw id:${row.id}` }]
        : agreed
          ? outcomes.map((one) => ({
              label: t(outcomeNames[one]),
              command: `introductions action:outcome id:${row.id} outcome:${one}`,
            }))
          : []
  return {
    outcome: 'done',
    topic: `introduction:${row.id}`,
    parts: [
      heading(t(name)),
      text(t(words.states[row.state])),
      text(row.reason),
      ...(agreed && contact ? [text(contact), text(t(words.came))] : []),
      ...(choices.length > 0 ? [buttons(...choices)] : []),
      note(formatDay(dayInHelsinki(row.createdAt), locale)),
      back(context),
    ],
  }
}

export const back = ({ t }: Context) => buttons({ label: t(words.title), command: 'introductions' })

const words = {
  title: { fi: 'Yhteydenottopyynnöt', sv: 'Kontaktförfrågningar', en: 'Introduction requests' },
  none: {
    fi: 'Ei pyyntöjä. Kun löydät kiinnostavan organisaation, voin esitellä teidät: yhteystietoja ei jaeta ennen kuin molemmat suostuvat.',
    sv: 'Inga förfrågningar. När du hittar en intressant organisation kan jag förmedla kontakten: inga uppgifter delas innan båda säger ja.',
    en: 'No requests. When you find an organisation that interests you, I can introduce you: no details are shared before both say yes.',
  },
  received: { fi: 'Teiltä pyydetty:', sv: 'Ni har fått frågan av:', en: 'Asked of you:' },
  sent: { fi: 'Sinä olet pyytänyt:', sv: 'Du har frågat:', en: 'Asked by you:' },
  blockedOnes: { fi: 'Estetyt:', sv: 'Blockerade:', en: 'Blocked:' },
  unblock: { fi: 'Salli taas', sv: 'Tillåt igen', en: 'Allow again' },
  ask: { fi: 'Uusi pyyntö', sv: 'Ny förfrågan', en: 'New request' },
  accept: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  decline: { fi: 'Ei nyt', sv: 'Inte nu', en: 'Not now' },
  remind: { fi: 'Muistuta viikon päästä', sv: 'Påminn om en vecka', en: 'Remind me in a week' },
  takeBack: { fi: 'Peru pyyntö', sv: 'Återta förfrågan', en: 'Withdraw the request' },
  came: { fi: 'Mihin se johti?', sv: 'Vad ledde det till?', en: 'What did it lead to?' },
  states: {
    offered: { fi: 'ei vielä lähetetty', sv: 'ännu inte skickad', en: 'not sent yet' },
    asked: { fi: 'odottaa vastausta', sv: 'väntar på svar', en: 'waiting for an answer' },
    agreed: { fi: 'molemmat suostuivat', sv: 'båda sade ja', en: 'both said yes' },
    declined: { fi: 'ei tällä kertaa', sv: 'inte den här gången', en: 'not this time' },
    expired: { fi: 'päättyi ilman vastausta', sv: 'avslutad utan svar', en: 'ended without an answer' },
    ended: { fi: 'päättynyt', sv: 'avslutad', en: 'ended' },
  },
}
