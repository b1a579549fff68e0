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
import { stageNames } from '../src/presentation/announcements/announcingWords.ts'

export default defineCommand({
  name: 'new-decision',
  aliases: { fi: ['uusi-päätös'], sv: ['nytt-beslut'], en: [] },
  help: {
    fi: 'Johtoryhmän päätös: kirjoita tai korjaa',
    sv: 'Ledningsgruppens beslut: skriv eller rätta',
    en: 'Steering group decision: write or correct',
  },
  examples: {
    fi: ['uusi-päätös titleFi:"Kolme hanketta" textFi:"Johtoryhmä esittää kolmea hanketta." stage:proposed'],
    sv: ['nytt-beslut titleSv:"Tre projekt" textSv:"Ledningsgruppen föreslår tre projekt." stage:proposed'],
    en: ['new-decision titleEn:"Three projects" textEn:"The group proposes three projects." stage:proposed'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    ...draftFields,
    stage: choice(stageNames).optional(),
    ...textFields,
    projects: z.string().max(300).optional(),
    ...aboutFields,
  }),
  fields: {
    ...draftLabels,
    stage: { fi: 'vaihe', sv: 'skede', en: 'stage' },
    ...textLabels,
    projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
    ...aboutLabels,
  },
  prefill: ({ id }, by) =>
    prefilled(id, by, ({ newest: { content } }) => ({
      ...filledWith(content),
      ...given({ stage: content.stage, projects: content.projects.join(', ') }),
    })),

  async run({ id, revision, stage, projects, ...rest }, context) {
    return saveDraft(context, {
      kind: 'steering-decision',
      id,
      revision,
      content: async () =>
        contentFrom(rest, {
          projects: await projectsNamed(context, projects),
          ...(stage ? { stage } : {}),
        }),
    })
  },
})
