import { z } from 'zod'

import { contentFrom, filledWith, given } from '../src/announcing/content.ts'
import { prefilled, saveDraft } from '../src/announcing/draft.ts'
import {
  aboutFields,
  aboutLabels,
  draftFields,
  draftLabels,
  textFields,
  textLabels,
} from '../src/announcing/fields.ts'
import { projectsNamed } from '../src/announcing/records.ts'
import { choice } from '../src/arguments/choice.ts'
import { defineCommand } from '../src/command.ts'
import { announcementKinds } from '../src/presentation/announcements/announcingWords.ts'

export default defineCommand({
  name: 'new-notice',
  aliases: { fi: ['uusi-tiedote'], sv: ['nytt-meddelande'], en: [] },
  help: {
    fi: 'Tiedote tai hankeuutinen: kirjoita tai korjaa',
    sv: 'Meddelande eller projektnyhet: skriv eller rätta',
    en: 'Notice or project news: write or correct',
  },
  examples: {
    fi: ['uusi-tiedote titleFi:"Portaali kiinni" textFi:"Hakuportaali on kiinni lauantaina."'],
    sv: ['nytt-meddelande titleSv:"Portalen stängd" textSv:"Portalen är stängd på lördag."'],
    en: ['new-notice titleEn:"Portal closed" textEn:"The portal is closed on Saturday."'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    ...draftFields,
    kind: choice({
      notice: announcementKinds.notice,
      'project-news': announcementKinds['project-news'],
    }).optional(),
    ...textFields,
    projects: z.string().max(300).optional(),
    urgent: choice({
      yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
      no: { fi: 'ei', sv: 'nej', en: 'no' },
    }).optional(),
    ...aboutFields,
  }),
  fields: {
    ...draftLabels,
    kind: { fi: 'laji', sv: 'slag', en: 'kind' },
    ...textLabels,
    projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
    urgent: {
      fi: 'kiireellinen (ohittaa koosteet ja hiljaiset tunnit)',
      sv: 'brådskande (väntar inte på sammanställningar eller tysta timmar)',
      en: 'urgent (does not wait for digests or quiet hours)',
    },
    ...aboutLabels,
  },
  prefill: ({ id }, by) =>
    prefilled(id, by, ({ kind, newest: { content } }) => ({
      ...filledWith(content),
      ...given({ kind, projects: content.projects.join(', '), urgent: content.urgent ? 'yes' : '' }),
    })),

  async run({ id, revision, kind = 'notice', projects, urgent, ...rest }, context) {
    return saveDraft(context, {
      kind,
      id,
      revision,
      content: async () =>
        contentFrom(rest, {
          projects: await projectsNamed(context, projects),
          ...(urgent === 'yes' ? { urgent: true } : {}),
        }),
    })
  },
})
