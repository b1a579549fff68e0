import type { Localized } from '../../locale.ts'

export const rhythms = {
  instant: { fi: 'heti', sv: 'genast', en: 'at once' },
  daily: { fi: 'kerran päivässä', sv: 'en gång om dagen', en: 'once a day' },
  weekly: { fi: 'kerran viikossa', sv: 'en gång i veckan', en: 'once a week' },
}

export const weekdays: Record<string, Localized> = {
  1: { fi: 'maanantai', sv: 'måndag', en: 'Monday' },
  2: { fi: 'tiistai', sv: 'tisdag', en: 'Tuesday' },
  3: { fi: 'keskiviikko', sv: 'onsdag', en: 'Wednesday' },
  4: { fi: 'torstai', sv: 'torsdag', en: 'Thursday' },
  5: { fi: 'perjantai', sv: 'fredag', en: 'Friday' },
  6: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
  7: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
}
