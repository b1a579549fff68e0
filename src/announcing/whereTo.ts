import type { Context } from '../command.ts'
import { Refusal } from '../errors.ts'
import type { Address } from '../platforms/platform.ts'
import { mayCoordinate } from '../role.ts'
import type { Subscription } from '../store/subscriptions.ts'

export interface Place {
  /** As the store of places and subscriptions know it. */
  id: string
  address: Address
  name: string | null
  /** Whose own it is; nobody's, where others read along. */
  person: string | null
}

export const placeId = ({ platform, place }: Address) => `${platform}:${place}`

/**
 * The place that a person speaks of: the channel they are in, themselves, or a channel that they name.
 * Throws a `Refusal` when the bot can't speak there.
 */
export async function placeMeant(
  { store, here, person, t }: Context,
  wanted: 'here' | 'me' | undefined,
): Promise<Place> {
  if (here && wanted !== 'me') {
    const id = placeId(here)
    const known = (await store.places.all()).find((place) => place.id === id)
    return { id, address: here, name: known?.name ?? null, person: null }
  }
  const address = person ? await store.places.of(person) : undefined
  if (!person || !address) throw new Refusal(words.nowhere)
  return { id: placeId(address), address, name: t(words.own), person }
}

/** True where the bot was added, or where it already speaks with the person alone. */
export const isAt = async ({ store }: Context, { id, person }: Place) =>
  person !== null || (await store.places.all()).some((place) => place.id === id)

/** Throws a `Refusal` when only admins may change what the place hears. */
export function mayManage(context: Context, subscription: Subscription | undefined) {
  if (subscription?.managedBy === 'admins' && !mayCoordinate(context)) throw new Refusal(words.adminsOnly)
  if (subscription?.person && subscription.person !== context.person && !mayCoordinate(context))
    throw new Refusal(words.notYours)
}

/** Throws a `Refusal` when somebody else than an admin wants to keep others from changing it. */
export function maySetManagers(context: Context) {
  if (!mayCoordinate(context)) throw new Refusal(words.adminsOnly)
}

const words = {
  own: { fi: 'sinulle', sv: 'till dig', en: 'to you' },
  nowhere: {
    fi: 'Tähän keskusteluun en pysty lähettämään ilmoituksia. Kirjoita minulle Slackissa tai Teamsissa: yksityisviestissä ilmoitukset tulevat sinulle, kanavalla kaikille sen jäsenille. Kirjoita siellä: tilaa',
    sv: 'Hit kan jag inte skicka några meddelanden. Skriv till mig i Slack eller Teams: i ett privat meddelande prenumererar du själv, i en kanal får alla där meddelandena. Skriv där: prenumerera',
    en: 'I can’t send notifications to this conversation. Write to me in Slack or Teams: in a private message they come to you, in a channel to everyone there. Type there: subscribe',
  },
  adminsOnly: {
    fi: 'Tämän kanavan tilausta voivat muuttaa vain koordinaattorit ja ylläpitäjät.',
    sv: 'Bara samordnare och administratörer kan ändra den här kanalens prenumeration.',
    en: 'Only coordinators and admins can change this channel’s subscription.',
  },
  notYours: {
    fi: 'Tämä on toisen henkilön tilaus.',
    sv: 'Det här är en annan persons prenumeration.',
    en: 'This is somebody else’s subscription.',
  },
}
