import { z } from 'zod'

import { approve, overview, preview, publishNow, setApproval, show } from '../src/announcing/actions.ts'
import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { languageNames } from '../src/locale.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  show: { fi: 'näytä', sv: 'visa', en: 'show' },
  preview: { fi: 'esikatsele', sv: 'förhandsgranska', en: 'preview' },
  submit: { fi: 'hyväksyttäväksi', sv: 'för-godkännande', en: 'submit' },
  approve: { fi: 'hyväksy', sv: 'godkänn', en: 'approve' },
  return: { fi: 'palauta', sv: 'återlämna', en: 'return' },
  publish: { fi: 'julkaise', sv: 'publicera', en: 'publish' },
  approval: { fi: 'hyväksyntä', sv: 'godkännande', en: 'approval' },
}
const same = (name: string) => ({ fi: name, sv: name, en: name })

export default defineCommand({
  name: 'announce',
  aliases: { fi: ['tiedota', 'tiedottaminen'], sv: ['meddela', 'informera'], en: ['announcements'] },
  help: {
    fi: 'Tiedota haku, päätös tai uutinen kaikille tilaajille (koordinaattoreille)',
    sv: 'Meddela en utlysning, ett beslut eller en nyhet till alla prenumeranter (för samordnare)',
    en: 'Announce a call, a decision or news to everyone who asked (for coordinators)',
  },
  examples: { fi: ['tiedota'], sv: ['meddela'], en: ['announce', 'announce list'] },
  role: 'coordinator',
  args: z.object({
    action: choice(actions).optional(),
    id: z.string().optional(),
    revision: z.string().optional(),
    language: choice({
      fi: same(languageNames.fi),
      sv: same(languageNames.sv),
      en: same(languageNames.en),
    }).optional(),
  }),
  positions: ['action', 'id', 'revision', 'language'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    revision: { fi: 'muutos', sv: 'ändring', en: 'revision' },
    language: { fi: 'kieli', sv: 'språk', en: 'language' },
  },

  async run({ action = 'list', id, revision, language }, context) {
    if (action === 'approval') return setApproval(context, id, revision)
    if (action === 'list' || !id) return overview(context)
    const seen = Number(revision)
    switch (action) {
      case 'show':
        return show(context, id)
      case 'preview':
        return preview(context, id, language ?? context.locale)
      case 'publish':
        return publishNow(context, id, seen)
      case 'submit':
      case 'approve':
      case 'return':
        return approve(context, action, id, seen)
    }
  },
})
