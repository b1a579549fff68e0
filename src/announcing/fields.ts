import { z } from 'zod'

import { choices } from '../arguments/choice.ts'
import { longestText, longestTitle } from '../domain/announcing/problems.ts'
import type { Localized } from '../locale.ts'

export { day, time } from '../arguments/when.ts'

const areas = ['1', '2', '3', '4'] as const
export const focusAreaNames = Object.fromEntries(
  areas.map((area): [string, Localized] => [
    area,
    { fi: `painopiste ${area}`, sv: `prioritering ${area}`, en: `focus area ${area}` },
  ]),
) as Record<(typeof areas)[number], Localized>

const title = () => z.string().max(longestTitle).optional()
const text = () => z.string().max(longestText).meta({ input: 'lines' }).optional()

/** Which draft a form changes; a form without them makes a new one. */
export const draftFields = {
  id: z.string().meta({ hidden: true }).optional(),
  revision: z.coerce.number().int().meta({ hidden: true }).optional(),
}
export const draftLabels = {
  id: { fi: 'tunnus', sv: 'id', en: 'id' },
  revision: { fi: 'muutos', sv: 'ändring', en: 'revision' },
}

export const textFields = {
  titleFi: title(),
  textFi: text(),
  titleSv: title(),
  textSv: text(),
  titleEn: title(),
  textEn: text(),
}
export const textLabels = {
  titleFi: { fi: 'otsikko suomeksi', sv: 'rubrik på finska', en: 'title in Finnish' },
  textFi: { fi: 'teksti suomeksi', sv: 'text på finska', en: 'text in Finnish' },
  titleSv: { fi: 'otsikko ruotsiksi', sv: 'rubrik på svenska', en: 'title in Swedish' },
  textSv: { fi: 'teksti ruotsiksi', sv: 'text på svenska', en: 'text in Swedish' },
  titleEn: { fi: 'otsikko englanniksi', sv: 'rubrik på engelska', en: 'title in English' },
  textEn: { fi: 'teksti englanniksi', sv: 'text på engelska', en: 'text in English' },
}

export const aboutFields = {
  source: z.string().max(500).optional(),
  focus: choices(focusAreaNames).optional(),
}
export const aboutLabels = {
  source: {
    fi: 'lähde (verkko-osoite tai agreement#kohta)',
    sv: 'källa (webbadress eller agreement#punkt)',
    en: 'source (web address or agreement#section)',
  },
  focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus areas' },
}
