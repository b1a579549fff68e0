import type { Context } from '../../command.ts'
import { linesTogether, ofEverything, subscriptionChange } from '../../domain/subscriptions/changed.ts'
import { Refusal } from '../../errors.ts'
import { announcementKinds } from '../../presentation/announcements/announcingWords.ts'
import { rhythms, weekdays } from '../../presentation/announcements/rhythms.ts'
import { type Reply, text } from '../../reply.ts'
import { lineIn, type Topic } from '../../topic.ts'

const topicOf = (line: string) => `command:subscribe ${line.trim()}`.trim() as Topic

/** A channel is subscribed in the channel: spoken of elsewhere, it is told so. */
export const channelElsewhere = ({ here, t }: Context, line: string): Reply | undefined =>
  here ? undefined : { outcome: 'refused', topic: topicOf(line), parts: [text(t(words.inChannel))] }

/** Where nothing can be sent to, what was wished is remembered, so that it need not be said again there. */
export async function subscribed(context: Context, line: string): Promise<Reply> {
  try {
    return await context.run(`subscribe ${line}`.trim())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      outcome: 'refused',
      topic: topicOf(line),
      parts: [text(context.t(error.text))],
    }
  }
}

/** “Yes, weekly”, “bara hälsa”, “actually all topics”, “how do I stop it?” after a subscription was spoken of. */
export async function subscriptionChanged(context: Context, question: string): Promise<Reply | undefined> {
  const wished = lineIn(context.conversation?.topic, 'subscribe')?.slice('subscribe'.length)
  const change = wished === undefined ? undefined : subscriptionChange(question)
  if (!change || wished === undefined) return undefined
  const { t } = context
  if (change === 'stop') return { outcome: 'done', topic: topicOf(wished), parts: [text(t(words.stop))] }
  const before = (await keptAsLine(context)) ?? wished
  const line = change === 'all' ? ofEverything(before) : linesTogether(before, change.line)
  if (await placeHere(context)) return subscribed(context, line)
  return {
    outcome: 'done',
    topic: topicOf(line),
    parts: [text(t(words.there(typedAs(context, line))))],
  }
}

/** Where the person hears the bot, if it can write there. */
const placeHere = async ({ here, person, store }: Context) =>
  here ?? (person ? await store.places.of(person) : undefined)

/** What the place hears of already. */
async function keptAsLine(context: Context): Promise<string | undefined> {
  const place = await placeHere(context)
  const [kept] = place ? await context.store.subscriptions.in(`${place.platform}:${place.place}`) : []
  if (!kept) return undefined
  return [
    kept.kinds.length > 0 && `kinds:${kept.kinds.join(',')}`,
    kept.focusAreas.length > 0 && `focus:${kept.focusAreas.join(',')}`,
    kept.wish && !kept.wish.includes('"') && `wish:"${kept.wish}"`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The line as a person types it in their language. */
function typedAs({ t, locale }: Context, line: string): string {
  const labels = {
    kinds: words.kinds,
    focus: words.focus,
    wish: words.wish,
    rhythm: words.rhythm,
    weekday: words.weekday,
  }
  const fields = [...line.matchAll(/([a-z]+):(?:"([^"]*)"|(\S+))/gu)].flatMap(
    ([, field = '', quoted, plain]) => {
      const label = labels[field as keyof typeof labels]
      const value = quoted ?? plain ?? ''
      const named =
        field === 'rhythm'
          ? rhythms[value as keyof typeof rhythms]?.[locale]
          : field === 'weekday'
            ? weekdays[value]?.[locale]
            : field === 'kinds'
              ? announcementKinds[value as keyof typeof announcementKinds]?.[locale]
              : value
      return label && named ? [`${t(label)}:${named.includes(' ') ? `"${named}"` : named}`] : []
    },
  )
  return [t(words.subscribe), ...fields].join(' ')
}

const words = {
  there: (line: string) => ({
    fi: `Selvä. Aiheet ja rytmi valitaan siellä, minne ilmoitukset tulevat. Kirjoita Slackissa tai Teamsissa: ${line}`,
    sv: `Okej. Ämnen och rytm väljs där meddelandena ska komma. Skriv i Slack eller Teams: ${line}`,
    en: `All right. Topics and rhythm are chosen where the messages are to come. Type in Slack or Teams: ${line}`,
  }),
  inChannel: {
    fi: 'Kanavan tilaus tehdään kanavalla. Kutsu minut sinne (Slack tai Teams) ja kirjoita siellä: tilaa. Aiheet ja rytmi valitaan samalla, ja tilaus loppuu kirjoittamalla: peru-tilaus',
    sv: 'En kanal prenumererar i själva kanalen. Bjud in mig dit (Slack eller Teams) och skriv där: prenumerera. Ämnen och rytm väljs samtidigt, och det slutar när någon skriver: avsluta-prenumeration',
    en: 'A channel is subscribed in the channel itself. Invite me there (Slack or Teams) and type there: subscribe. Topics and rhythm are chosen in the same go, and it stops when someone types: unsubscribe',
  },
  stop: {
    fi: 'Tilaus loppuu, kun kirjoitat siellä, minne ilmoitukset tulevat: peru-tilaus',
    sv: 'Prenumerationen slutar när du skriver där meddelandena kommer: avsluta-prenumeration',
    en: 'It stops when you type this where the messages come: unsubscribe',
  },
  subscribe: { fi: 'tilaa', sv: 'prenumerera', en: 'subscribe' },
  kinds: { fi: 'mitä', sv: 'vad', en: 'what' },
  focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus' },
  wish: { fi: 'ehto', sv: 'villkor', en: 'filter' },
  rhythm: { fi: 'milloin', sv: 'när', en: 'rhythm' },
  weekday: { fi: 'viikonpäivä', sv: 'veckodag', en: 'weekday' },
}
