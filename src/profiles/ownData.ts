import type { Context } from '../command.ts'
import { buttons, facts, heading, note, type Reply, text } from '../reply.ts'
import type { Receipt } from '../store/erase.ts'
import { exportOf } from './export.ts'

/** Characters on a page of an export: what the smallest platform shows whole. */
const pageSize = 2_500

/** Everything about a person as text, a page at a time. */
export async function exported(context: Context, person: string, page: number): Promise<Reply> {
  const { store, t } = context
  const whole = JSON.stringify(await exportOf(store, person), null, 1)
  const pages = Math.max(1, Math.ceil(whole.length / pageSize))
  const at = Math.min(Math.max(1, page), pages)
  return {
    outcome: 'done',
    parts: [
      heading(t(words.exportTitle(at, pages))),
      text(whole.slice((at - 1) * pageSize, at * pageSize)),
      ...(at < pages ? [buttons({ label: t(words.next), command: `profile export ${at + 1}` })] : []),
      note(t(words.exportNote)),
    ],
  }
}

/** What was erased, and what the bot can’t take back. */
export function erasedReply({ t }: Context, receipt: Receipt): Reply {
  const { consents, introductions, messages, posts, questions, roles, profile } = receipt
  const counted = { consents, introductions, messages, posts, questions, roles }
  return {
    outcome: 'done',
    parts: [
      heading(t(words.erased)),
      facts(
        { label: t(words.parts.profile), value: t(words.profiles[profile]) },
        ...Object.entries(counted).map(([name, count]) => ({
          label: t(words.parts[name as keyof typeof counted]),
          value: String(count),
        })),
      ),
      note(t(words.receipt)),
    ],
  }
}

export const askWhetherToErase = ({ t }: Context): Reply => ({
  outcome: 'offered',
  parts: [
    text(t(words.sure)),
    buttons(
      { label: t(words.eraseNow), command: 'profile erase yes' },
      { label: t(words.export), command: 'profile export' },
      { label: t(words.keep), command: 'profile' },
    ),
  ],
})

const words = {
  sure: {
    fi: 'Poistanko kaiken, mitä sinusta on tallessa: profiilin (jos olet sen viimeinen jäsen), suostumukset, pyynnöt, viestit ja roolit? Avoimet pyynnöt päättyvät, ja toinen osapuoli kuulee vain, että pyyntö päättyi. Jo jaettuja yhteystietoja en voi perua. Tätä ei voi kumota.',
    sv: 'Ska jag radera allt som är sparat om dig: profilen (om du är dess sista medlem), samtycken, förfrågningar, meddelanden och roller? Öppna förfrågningar avslutas, och den andra parten får bara veta att de är avslutade. Kontaktuppgifter som redan delats kan jag inte ta tillbaka. Det går inte att ångra.',
    en: 'Shall I erase everything kept about you: the profile (if you are its last member), consents, requests, messages and roles? Open requests end, and the other side hears only that they ended. Contact details already shared I can’t take back. This can’t be undone.',
  },
  eraseNow: { fi: 'Kyllä, poista kaikki', sv: 'Ja, radera allt', en: 'Yes, erase everything' },
  keep: { fi: 'Ei, säilytä', sv: 'Nej, behåll', en: 'No, keep it' },
  exportTitle: (page: number, pages: number) => ({
    fi: `Kaikki, mitä sinusta on tallessa (${page}/${pages})`,
    sv: `Allt som är sparat om dig (${page}/${pages})`,
    en: `Everything kept about you (${page}/${pages})`,
  }),
  exportNote: {
    fi: 'JSON-muodossa, kuten tietokannassa. Viestit säilyvät viikon.',
    sv: 'I JSON-form, som i databasen. Meddelanden sparas en vecka.',
    en: 'As JSON, as it stands in the database. Messages are kept for a week.',
  },
  next: { fi: 'Seuraava sivu', sv: 'Nästa sida', en: 'Next page' },
  erased: { fi: 'Kaikki on poistettu', sv: 'Allt är raderat', en: 'Everything is erased' },
  parts: {
    profile: { fi: 'Organisaation profiili', sv: 'Organisationens profil', en: 'The organisation’s profile' },
    consents: { fi: 'Suostumuksia', sv: 'Samtycken', en: 'Consents' },
    introductions: { fi: 'Yhteydenottopyyntöjä', sv: 'Kontaktförfrågningar', en: 'Introduction requests' },
    messages: { fi: 'Viestejäsi', sv: 'Dina meddelanden', en: 'Messages of yours' },
    posts: { fi: 'Viestejä sinulle', sv: 'Meddelanden till dig', en: 'Messages to you' },
    questions: {
      fi: 'Koordinaattorille jätettyjä kysymyksiä',
      sv: 'Frågor till en samordnare',
      en: 'Questions to a coordinator',
    },
    roles: { fi: 'Rooleja', sv: 'Roller', en: 'Roles' },
  },
  profiles: {
    erased: { fi: 'poistettu', sv: 'raderad', en: 'erased' },
    kept: {
      fi: 'säilyy, sillä muut jäsenet hoitavat sitä',
      sv: 'finns kvar, eftersom andra medlemmar sköter den',
      en: 'kept, since other members look after it',
    },
    none: { fi: 'ei ollut', sv: 'fanns inte', en: 'there was none' },
  },
  receipt: {
    fi: 'Tämä kuitti ja pyyntösi poistuvat minulta parin minuutin kuluessa. Alustan (Slack, Teams) omassa viestihistoriassa viestit näkyvät edelleen.',
    sv: 'Det här kvittot och din begäran försvinner från mig inom ett par minuter. I plattformens (Slack, Teams) egen historik syns meddelandena fortfarande.',
    en: 'This receipt and your request leave my records within a few minutes. The platform’s own history (Slack, Teams) still shows the messages.',
  },
  export: { fi: 'Vie tietoni', sv: 'Exportera mina uppgifter', en: 'Export my data' },
}
