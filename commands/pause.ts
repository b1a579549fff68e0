import { z } from 'zod'

import { mayManage, placeMeant } from '../src/announcing/whereTo.ts'
import { day } from '../src/arguments/when.ts'
import { defineCommand } from '../src/command.ts'
import { dayAfter, instantFrom, wallClock } from '../src/domain/calendar/helsinki.ts'
import { Refusal } from '../src/errors.ts'
import { formatDay } from '../src/format.ts'
import { buttons, text } from '../src/reply.ts'

/** Longer than that, and one has forgotten that one asked for anything. */
const longestDays = 366

export default defineCommand({
  name: 'pause',
  aliases: { fi: ['tauko', 'tauolle'], sv: ['pausa', 'paus'], en: [] },
  help: {
    fi: 'Tauota tilaus tiettyyn päivään asti',
    sv: 'Pausa prenumerationen till en viss dag',
    en: 'Pause the subscription until a day',
  },
  examples: {
    fi: ['tauko 31.1.2027'],
    sv: ['pausa 31.1.2027'],
    en: ['pause until 2027-01-31'],
  },
  args: z.object({
    until: z
      .string()
      .transform((typed) =>
        typed.replaceAll(/(?<!\p{L})(until|asti|saakka|till|tills|t\.o\.m\.)(?!\p{L})/giu, '').trim(),
      )
      .pipe(day())
      .meta({ input: 'day' })
      .optional(),
  }),
  fields: { until: { fi: 'asti', sv: 'till', en: 'until' } },

  async run({ until }, context) {
    const { store, t, locale, today, now } = context
    const place = await placeMeant(context, undefined)
    const [subscription] = await store.subscriptions.in(place.id)
    if (!subscription) throw new Refusal(words.none)
    mayManage(context, subscription)
    const again = buttons(
      { label: t(words.go), command: `pause until:${today}` },
      { label: t(words.see), command: 'subscriptions' },
    )
    if (!until) {
      const { pausedUntil } = subscription
      const standing =
        pausedUntil && pausedUntil > now
          ? words.paused(formatDay(wallClock(pausedUntil).day, locale))
          : words.running
      const form = { label: t(words.choose), command: 'pause', form: true as const }
      return { outcome: 'done', parts: [text(t(standing)), buttons(form), again] }
    }
    if (until > dayAfter(today, longestDays)) throw new Refusal(words.tooLong)
    const goesOn = until <= today
    await store.subscriptions.pause(subscription.id, goesOn ? null : instantFrom(until, '00:00'))
    return {
      outcome: 'done',
      parts: [
        text(t(goesOn ? words.goesOn : words.paused(formatDay(until, locale)))),
        ...(goesOn ? [] : [again]),
      ],
    }
  },
})

const words = {
  none: {
    fi: 'Täällä ei ole tilausta, jota voisi tauottaa. Tee tilaus: tilaa',
    sv: 'Här finns ingen prenumeration att pausa. Prenumerera först: prenumerera',
    en: 'There is no subscription here to pause. Make one: subscribe',
  },
  paused: (day: string) => ({
    fi: `Tauolla, kunnes on ${day}. Silloin kerron koosteena, mitä sillä välin tiedotettiin.`,
    sv: `Pausad fram till ${day}. Då berättar jag i en sammanställning vad som har meddelats under tiden.`,
    en: `Paused until ${day}. Then I tell you in a digest what was announced meanwhile.`,
  }),
  running: {
    fi: 'Tilaus ei ole tauolla.',
    sv: 'Prenumerationen är inte pausad.',
    en: 'The subscription is not paused.',
  },
  goesOn: {
    fi: 'Tilaus jatkuu.',
    sv: 'Prenumerationen fortsätter.',
    en: 'The subscription goes on.',
  },
  tooLong: {
    fi: 'Tauko voi kestää enintään vuoden. Lopeta tilaus komennolla: peru-tilaus',
    sv: 'En paus kan vara i högst ett år. Avsluta med: avsluta-prenumeration',
    en: 'A pause can last a year at most. To stop for good: unsubscribe',
  },
  choose: { fi: 'Valitse päivä', sv: 'Välj dag', en: 'Choose a day' },
  go: { fi: 'Jatka heti', sv: 'Fortsätt genast', en: 'Go on at once' },
  see: { fi: 'Tilaukset', sv: 'Prenumerationer', en: 'Subscriptions' },
}
