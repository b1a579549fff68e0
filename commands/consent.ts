import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { type Purpose, purposes, textVersion } from '../src/domain/profile/purposes.ts'
import { Refusal } from '../src/errors.ts'
import { dayInHelsinki, formatDay } from '../src/format.ts'
import { consentIntro, consentTexts } from '../src/profiles/consentTexts.ts'
import { buttons, heading, list, note, type Reply, text } from '../src/reply.ts'

const names = {
  matching: consentTexts.matching.name,
  listing: consentTexts.listing.name,
  introductions: consentTexts.introductions.name,
  'follow-up': consentTexts['follow-up'].name,
  all: { fi: 'kaikki', sv: 'alla', en: 'all' },
}
const switches = {
  on: { fi: 'päälle', sv: 'på', en: 'on' },
  off: { fi: 'pois', sv: 'av', en: 'off' },
}

export default defineCommand({
  name: 'consent',
  aliases: { fi: ['suostumus', 'suostumukset'], sv: ['samtycke', 'samtycken'], en: ['consents'] },
  help: {
    fi: 'Mihin profiiliasi saa käyttää: päälle ja pois',
    sv: 'Vad din profil får användas till: på och av',
    en: 'What your profile may be used for: on and off',
  },
  examples: { fi: ['suostumus'], sv: ['samtycke'], en: ['consent'] },
  args: z.object({ purpose: choice(names).optional(), switch: choice(switches).optional() }),
  positions: ['purpose', 'switch'],
  fields: {
    purpose: { fi: 'tarkoitus', sv: 'ändamål', en: 'purpose' },
    switch: { fi: 'tila', sv: 'läge', en: 'switch' },
  },

  async run({ purpose, switch: wanted }, context) {
    const { store, person, now } = context
    if (!person) return { outcome: 'done', parts: [text(context.t(words.nobody))] }
    if (purpose && wanted) {
      if (wanted === 'on' && !(await store.profiles.of(person))) throw new Refusal(words.profileFirst)
      for (const one of purpose === 'all' ? purposes : [purpose])
        await (wanted === 'on'
          ? store.consents.give(person, one, textVersion, now)
          : store.consents.withdraw(person, one, now))
    }
    return overview(context, person)
  },
})

async function overview({ store, t, locale }: Context, person: string): Promise<Reply> {
  const given = new Map((await store.consents.of(person)).map((consent) => [consent.purpose, consent]))
  const isOn = (purpose: Purpose) => {
    const consent = given.get(purpose)
    return consent?.textVersion === textVersion && !consent.withdrawnAt
  }
  const how = (purpose: Purpose) => {
    const consent = given.get(purpose)
    if (!consent || !isOn(purpose)) return consent && !consent.withdrawnAt ? t(words.changed) : t(words.isOff)
    const since = formatDay(dayInHelsinki(consent.givenAt), locale)
    return t(words.isOn(since, formatDay(consent.textVersion, locale)))
  }
  const off = purposes.filter((purpose) => !isOn(purpose))
  const on = purposes.filter(isOn)
  const press = (purpose: Purpose | 'all', to: 'on' | 'off') => ({
    label: `${t(names[purpose])}: ${t(switches[to])}`,
    command: `consent purpose:${purpose} switch:${to}`,
  })
  return {
    outcome: 'done',
    parts: [
      heading(t(words.title)),
      text(t(consentIntro)),
      list(
        ...purposes.map((purpose) => ({
          title: `${t(names[purpose])}: ${how(purpose)}`,
          detail: t(consentTexts[purpose].text),
        })),
      ),
      buttons(
        ...off.map((purpose) => press(purpose, 'on')),
        ...on.map((purpose) => press(purpose, 'off')),
        ...(off.length > 1 ? [press('all', 'on')] : []),
        ...(on.length > 1 ? [press('all', 'off')] : []),
      ),
      note(t(words.version(formatDay(textVersion, locale)))),
    ],
  }
}

const words = {
  title: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  nobody: {
    fi: 'En tiedä, kuka olet, joten suostumuksia ei ole. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är, så det finns inga samtycken. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are, so there are no consents. Write to me from an account of your own.',
  },
  profileFirst: {
    fi: 'Suostumus koskee profiilia, eikä sinulla vielä ole sellaista. Tee se ensin: profiili',
    sv: 'Samtycket gäller en profil, och du har ingen ännu. Gör en först: profil',
    en: 'Consent is about a profile, and you do not have one yet. Make one first: profile',
  },
  isOff: { fi: 'pois päältä', sv: 'av', en: 'off' },
  isOn: (since: string, version: string) => ({
    fi: `päällä, annettu ${since} (teksti ${version})`,
    sv: `på, gett ${since} (text ${version})`,
    en: `on, given ${since} (text of ${version})`,
  }),
  changed: {
    fi: 'pois päältä: teksti on muuttunut siitä, kun suostuit',
    sv: 'av: texten har ändrats sedan du samtyckte',
    en: 'off: the text has changed since you agreed',
  },
  version: (day: string) => ({
    fi: `Tekstit ovat päivältä ${day}.`,
    sv: `Texterna är från ${day}.`,
    en: `These texts are of ${day}.`,
  }),
}
