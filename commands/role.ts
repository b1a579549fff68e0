import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { buttons, heading, list, type Reply, text } from '../src/reply.ts'
import { type Role, roleNames } from '../src/role.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  grant: { fi: 'anna', sv: 'ge', en: 'grant' },
  revoke: { fi: 'poista', sv: 'återkalla', en: 'revoke' },
}

/** As platforms name people: `slack:T1/U2`, `teams:<tenant>/<id>`, `local:anna`. */
const personId = /^(slack:[A-Z0-9]+\/[A-Z0-9]+|teams:[\w-]+\/[\w-]+|local:[\w.-]+)$/i

export default defineCommand({
  name: 'role',
  aliases: { fi: ['rooli'], sv: ['roll'], en: ['roles'] },
  help: {
    fi: 'Anna tai poista rooleja (ylläpitäjille)',
    sv: 'Ge eller återkalla roller (för administratörer)',
    en: 'Give or take away roles (for admins)',
  },
  examples: {
    fi: ['rooli luettelo', 'rooli anna local:anna koordinaattori'],
    sv: ['roll lista', 'roll ge local:anna samordnare'],
    en: ['role list', 'role grant local:anna coordinator', 'role revoke local:anna coordinator'],
  },
  role: 'admin',
  args: z.object({
    action: choice(actions).optional(),
    person: z.string().optional(),
    role: choice(roleNames).optional(),
  }),
  positions: ['action', 'person', 'role'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    person: { fi: 'henkilö', sv: 'person', en: 'person' },
    role: { fi: 'rooli', sv: 'roll', en: 'role' },
  },

  async run({ action = 'list', person, role }, context) {
    if (action === 'list') return overview(context)
    if (!person || !role || !context.person) throw new Refusal(words.incomplete)
    if (!personId.test(person)) throw new Refusal(words.nobody(person))
    const change = { id: randomUUID(), person, role, by: context.person, at: context.now }
    const has = (await context.store.roles.of(person)).includes(role)
    const wanted = action === 'grant'
    if (has !== wanted) await context.store.roles[action](change)
    const said = has === wanted ? words.already[action] : words.did[action]
    return { outcome: 'done', parts: [text(context.t(said(person, role)))] }
  },
})

async function overview({ t, store }: Context): Promise<Reply> {
  const given = await store.roles.all()
  return {
    outcome: 'done',
    parts: [
      heading(t(words.title)),
      ...(given.length > 0
        ? [list(...given.map(({ person, role }) => ({ title: person, detail: t(roleNames[role]) })))]
        : [text(t(words.none))]),
      buttons({ label: t(words.change), command: 'role', form: true }),
    ],
  }
}

const words = {
  title: { fi: 'Roolit', sv: 'Roller', en: 'Roles' },
  none: {
    fi: 'Kenellekään ei ole vielä annettu roolia.',
    sv: 'Ingen har fått någon roll ännu.',
    en: 'Nobody has been given a role yet.',
  },
  change: { fi: 'Anna tai poista rooli', sv: 'Ge eller återkalla en roll', en: 'Give or take away a role' },
  incomplete: {
    fi: 'Kerro henkilö ja rooli, esimerkiksi: rooli anna slack:T1/U2 koordinaattori',
    sv: 'Ange person och roll, till exempel: roll ge slack:T1/U2 samordnare',
    en: 'Name a person and a role, for example: role grant slack:T1/U2 coordinator',
  },
  nobody: (typed: string) => ({
    fi: `”${typed}” ei ole henkilön tunnus. Tunnus näkyy hänelle itselleen komennolla koti, esimerkiksi slack:T1/U2.`,
    sv: `”${typed}” är inget id för en person. Personen ser sitt id med kommandot hem, till exempel slack:T1/U2.`,
    en: `“${typed}” is no person’s id. They see their own with the command home, for example slack:T1/U2.`,
  }),
  did: {
    grant: (person: string, role: Role) => ({
      fi: `Rooli annettu: ${person}, ${roleNames[role].fi}.`,
      sv: `${person} har nu rollen ${roleNames[role].sv}.`,
      en: `Role given: ${person} now has the role ${roleNames[role].en}.`,
    }),
    revoke: (person: string, role: Role) => ({
      fi: `Rooli poistettu: ${person}, ${roleNames[role].fi}.`,
      sv: `Rollen är återkallad: ${person} har inte längre rollen ${roleNames[role].sv}.`,
      en: `Role taken away: ${person} no longer has the role ${roleNames[role].en}.`,
    }),
  },
  already: {
    grant: (person: string, role: Role) => ({
      fi: `Rooli on jo annettu: ${person}, ${roleNames[role].fi}.`,
      sv: `${person} har redan rollen ${roleNames[role].sv}.`,
      en: `${person} already has the role ${roleNames[role].en}.`,
    }),
    revoke: (person: string, role: Role) => ({
      fi: `Roolia ei ole annettu: ${person}, ${roleNames[role].fi}.`,
      sv: `${person} har inte rollen ${roleNames[role].sv}.`,
      en: `${person} does not have the role ${roleNames[role].en}.`,
    }),
  },
}
