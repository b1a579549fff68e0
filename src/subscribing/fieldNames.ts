import type { Field } from '../domain/subscriptions/wish.ts'
import type { Localized } from '../locale.ts'

/** What the parts of an expression are called. */
export const fieldNames: Record<Field, Localized> = {
  kind: { fi: 'laji', sv: 'slag', en: 'kind' },
  focus: { fi: 'painopiste', sv: 'prioritering', en: 'focus' },
  instrument: { fi: 'rahoitus', sv: 'finansiering', en: 'instrument' },
  organisation: { fi: 'organisaatio', sv: 'aktör', en: 'organisation' },
  project: { fi: 'hanke', sv: 'projekt', en: 'project' },
}
