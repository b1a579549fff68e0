import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { focusAreaNames } from '../src/announcing/fields.ts'
import { isAt, mayManage, maySetManagers, placeMeant } from '../src/announcing/whereTo.ts'
import { choice, choices } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { isRestricted } from '../src/domain/announcing/announcement.ts'
import { subscriptionInWords } from '../src/domain/subscriptions/inWords.ts'
import { Refusal } from '../src/errors.ts'
import { languageNames } from '../src/locale.ts'
import { announcementKinds } from '../src/presentation/announcements/announcingWords.ts'
import { subscriptionFacts } from '../src/presentation/announcements/subscription.ts'
import { buttons, facts, note, text } from '../src/reply.ts'
import { maySteer } from '../src/role.ts'
import { checkWish } from '../src/subscribing/checkWish.ts'
import { timingFields, timingLabels } from '../src/subscribing/fields.ts'
import { filledWith } from '../src/subscribing/filled.ts'
import { wouldHaveTold } from '../src/subscribing/preview.ts'

const same = (name: string) => ({ fi: name, sv: name, en: name })
const targets = {
  here: { fi: 'tämä kanava', sv: 'den här kanalen', en: 'this channel' },
  me: { fi: 'minulle', sv: 'till mig', en: 'to me' },
}
const managers = {
  members: { fi: 'kanavan jäsenet', sv: 'kanalens medlemmar', en: 'members of the channel' },
  admins: { fi: 'vain koordinaattorit', sv: 'bara samordnare', en: 'coordinators only' },
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
    fi: [
      'tilaa rahoitushaku painopisteet:1,2',
      'tilaa painopiste 1',
      'tilaa ehto:"kiertotalous ei rakentaminen" milloin:"kerran viikossa"',
    ],
    sv: [
      'prenumerera ansökningsomgång språk:svenska',
      'prenumerera på fokusområde 1',
      'prenumerera villkor:"robotik eller drönare" tyst:20–7',
    ],
    en: [
      'subscribe call, notice focus:1',
      'subscribe focus area 1',
      'subscribe filter:"kind:call and (focus:1 or focus:2)" rhythm:"once a day"',
    ],
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
    wish: z.string().max(500).optional(),
    ...timingFields,
    managers: choice(managers).optional(),
    /** Of the one that the form changes. */
    id: z.string().meta({ hidden: true }).optional(),
  }),
  fields: {
    kinds: { fi: 'mitä', sv: 'vad', en: 'what' },
    focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus' },
    language: { fi: 'kieli', sv: 'språk', en: 'language' },
    where: { fi: 'minne', sv: 'vart', en: 'where' },
    wish: { fi: 'ehto', sv: 'villkor', en: 'filter' },
    ...timingLabels,
    managers: { fi: 'kuka-muuttaa', sv: 'vem-ändrar', en: 'managers' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
  },

  inWords: subscriptionInWords,

  async prefill({ id = '' }, { store, person }) {
    const before = await store.subscriptions.get(id)
    return before && (before.person === null || before.person === person) ? filledWith(before) : {}
  },

  async run({ kinds = [], focus = [], language, where, managers: managedBy, wish, ...timing }, context) {
    const { store, now, t, locale, person = '' } = context
    if (kinds.some(isRestricted) && !maySteer(context)) throw new Refusal(words.restricted)
    if (wish) await checkWish(context, wish)
    const place = await placeMeant(context, where)
    const [before] = await store.subscriptions.in(place.id)
    mayManage(context, before)
    if (managedBy === 'admins') maySetManagers(context)
    const id = before?.id ?? randomUUID()
    await store.subscriptions.keep({
      id,
      place: place.id,
      address: place.address,
      name: place.name,
      person: place.person,
      kinds,
      focusAreas: focus,
      wish: wish ?? null,
      locale: language ?? before?.locale ?? locale,
      ...(timing.rhythm ? { rhythm: timing.rhythm } : {}),
      ...(timing.at ? { digestAt: timing.at } : {}),
      ...(timing.weekday ? { weekday: Number(timing.weekday) } : {}),
      ...(timing.quiet === undefined ? {} : { quiet: timing.quiet }),
      ...(timing.remind ? { remindDays: timing.remind } : {}),
      managedBy: managedBy ?? before?.managedBy ?? 'members',
      createdBy: before?.createdBy ?? person,
      createdAt: before?.createdAt ?? now,
    })
    const kept = await store.subscriptions.get(id)
    if (!kept) throw new Error('the subscription is gone')
    return {
      outcome: 'done',
      topic: 'command:subscribe',
      parts: [
        text(t(place.person ? words.you : words.channel)),
        facts(...subscriptionFacts(context, kept)),
        ...((await isAt(context, place)) ? [] : [note(t(words.invite))]),
        ...(await wouldHaveTold(context, kept)),
        buttons(
          {
            label: t(words.change),
            command: `subscribe where:${place.person ? 'me' : 'here'} id:${id}`,
            form: true,
          },
          { label: t(words.stop), command: `unsubscribe ${id}` },
          { label: t(words.news), command: 'news' },
        ),
      ],
    }
  },
})

const words = {
  you: {
    fi: 'Tilattu. Kerron sinulle, kun näistä tiedotetaan.',
    sv: 'Klart. Jag hör av mig när det kommer ett meddelande om det här.',
    en: 'Done. I tell you when these are announced.',
  },
  channel: {
    fi: 'Tilattu. Kerron tällä kanavalla, kun näistä tiedotetaan.',
    sv: 'Klart. Jag skriver i den här kanalen när det kommer ett meddelande om det här.',
    en: 'Done. I tell this channel when these are announced.',
  },
  restricted: {
    fi: 'Ohjauskokousten aineisto on vain johtoryhmälle ja koordinaattoreille. Ylläpitäjä voi antaa roolin.',
    sv: 'Material till styrningsmöten är bara för ledningsgruppen och samordnarna. En administratör kan ge rollen.',
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
