import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { focusAreaNames } from '../src/announcing/fields.ts'
import { isAt, mayManage, maySetManagers, placeMeant } from '../src/announcing/whereTo.ts'
import { choice, choices } from '../src/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { isRestricted } from '../src/domain/announcing/announcement.ts'
import { Refusal } from '../src/errors.ts'
import { languageNames } from '../src/locale.ts'
import { announcementKinds } from '../src/presentation/announcingWords.ts'
import { subscriptionSaid } from '../src/presentation/subscription.ts'
import { buttons, note, text } from '../src/reply.ts'

const same = (name: string) => ({ fi: name, sv: name, en: name })
const targets = {
  here: { fi: 'tämä kanava', sv: 'den här kanalen', en: 'this channel' },
  me: { fi: 'minulle', sv: 'till mig', en: 'to me' },
}
const managers = {
  members: { fi: 'kanavan jäsenet', sv: 'kanalens medlemmar', en: 'members of the channel' },
  admins: { fi: 'vain koordinaattorit', sv: 'bara koordinatorer', en: 'coordinators only' },
}

export default defineCommand({
  name: 'subscribe',
  aliases: { fi: ['tilaa'], sv: ['prenumerera'], en: [] },
  help: {
    fi: 'Tilaa tiedotteet kanavalle tai itsellesi',
    sv: 'Prenumerera på meddelanden för en kanal eller dig själv',
    en: 'Subscribe a channel or yourself to announcements',
  },
  examples: {
    fi: ['tilaa', 'tilaa rahoitushaku painopisteet:1,2'],
    sv: ['prenumerera', 'prenumerera ansökningsomgång språk:svenska'],
    en: ['subscribe', 'subscribe call, notice focus:1'],
  },
  args: z.object({
    kinds: choices(announcementKinds).optional(),
    focus: choices(focusAreaNames).optional(),
    language: choice({
      fi: same(languageNames.fi),
      sv: same(languageNames.sv),
      en: same(languageNames.en),
    }).optional(),
    where: choice(targets).optional(),
    managers: choice(managers).optional(),
  }),
  fields: {
    kinds: { fi: 'mitä', sv: 'vad', en: 'what' },
    focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus' },
    language: { fi: 'kieli', sv: 'språk', en: 'language' },
    where: { fi: 'minne', sv: 'vart', en: 'where' },
    managers: { fi: 'kuka-muuttaa', sv: 'vem-ändrar', en: 'managers' },
  },

  async run({ kinds = [], focus = [], language, where, managers: managedBy }, context) {
    const { store, now, t, locale, person = '' } = context
    if (kinds.some(isRestricted) && !maySteer(context)) throw new Refusal(words.restricted)
    const place = await placeMeant(context, where)
    const [before] = await store.subscriptions.in(place.id)
    mayManage(context, before)
    if (managedBy === 'admins') maySetManagers(context)
    const subscription = {
      id: before?.id ?? randomUUID(),
      place: place.id,
      address: place.address,
      name: place.name,
      person: place.person,
      kinds,
      focusAreas: focus,
      locale: language ?? before?.locale ?? locale,
      managedBy: managedBy ?? before?.managedBy ?? 'members',
      createdBy: before?.createdBy ?? person,
      createdAt: before?.createdAt ?? now,
    }
    await store.subscriptions.keep(subscription)
    return {
      outcome: 'done',
      topic: 'command:subscribe',
      parts: [
        text(t(place.person ? words.you : words.channel)),
        note(subscriptionSaid(context, subscription)),
        ...((await isAt(context, place)) ? [] : [note(t(words.invite))]),
        buttons(
          { label: t(words.change), command: `subscribe where:${place.person ? 'me' : 'here'}`, form: true },
          { label: t(words.stop), command: `unsubscribe ${subscription.id}` },
          { label: t(words.news), command: 'news' },
        ),
      ],
    }
  },
})

const maySteer = ({ roles }: Context) =>
  roles.has('steering') || roles.has('coordinator') || roles.has('admin')

const words = {
  you: {
    fi: 'Tilattu. Kerron sinulle, kun näistä tiedotetaan.',
    sv: 'Klart. Jag berättar för dig när det meddelas om det här.',
    en: 'Done. I tell you when these are announced.',
  },
  channel: {
    fi: 'Tilattu. Kerron tällä kanavalla, kun näistä tiedotetaan.',
    sv: 'Klart. Jag berättar i den här kanalen när det meddelas om det här.',
    en: 'Done. I tell this channel when these are announced.',
  },
  restricted: {
    fi: 'Ohjauskokousten aineisto on vain johtoryhmälle ja koordinaattoreille. Ylläpitäjä voi antaa roolin.',
    sv: 'Material till styrningsmöten är bara för ledningsgruppen och koordinatorerna. En administratör kan ge rollen.',
    en: 'Steering meetings are only for the steering group and coordinators. An admin can give the role.',
  },
  invite: {
    fi: 'En ole vielä tällä kanavalla. Kutsu minut, muuten en voi kirjoittaa tänne.',
    sv: 'Jag är inte med i kanalen ännu. Bjud in mig, annars kan jag inte skriva här.',
    en: 'I am not in this channel yet. Invite me, or I can’t write here.',
  },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  stop: { fi: 'Lopeta tilaus', sv: 'Avsluta', en: 'Stop' },
  news: { fi: 'Mitä on tiedotettu', sv: 'Vad som har meddelats', en: 'What has been announced' },
}
