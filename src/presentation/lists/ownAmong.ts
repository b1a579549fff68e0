import type { Localized } from '../../locale.ts'
import { en, fiGen, sv } from '../counts/inWords.ts'
import type { Filters } from './fits.ts'
import type { Found } from './whoseHeading.ts'

/** “, 6 of them HEVi projects”, “, none of them a HEVi project”: the records hold others, too; and of how many it is not certain. */
export function ownAmong({ kind, status, focus, in: within, ...others }: Filters, found: readonly Found[]) {
  const own = found.filter(({ inProgramme }) => inProgramme).length
  const unconfirmed = found.filter((one) => one.isUnconfirmed).length
  if (kind !== 'project') return undefined
  if (within === 'programme') return doubtOf(own, unconfirmed)
  const isOfAll = (status ?? focus) !== undefined && !within && !Object.values(others).some(Boolean)
  if (!isOfAll || (own === found.length && unconfirmed === 0)) return undefined
  const isOne = found.length === 1
  if (isOne && unconfirmed === 1)
    return {
      fi: '; yhteys HEViin on vahvistamatta',
      sv: '; kopplingen till HEVi är obekräftad',
      en: '; its link to HEVi is not confirmed',
    }
  if (own === 0)
    return {
      fi: isOne ? ', joka ei ole HEVi-hanke' : ', joista mikään ei ole HEVi-hanke',
      sv: isOne ? ', som inte är ett HEVi-projekt' : ', varav inget HEVi-projekt',
      en: isOne ? ', not a HEVi project' : ', none of them a HEVi project',
    }
  const doubt = doubtOf(own, unconfirmed)
  return {
    fi: `, joista ${own === 1 ? 'yksi HEVi-hanke' : `${own} HEVi-hankkeita`}${doubt?.fi ?? ''}`,
    sv: `, varav ${own} HEVi-projekt${doubt?.sv ?? ''}`,
    en: `, ${own} of them HEVi ${own === 1 ? 'project' : 'projects'}${doubt?.en ?? ''}`,
  }
}

/** “(For one of them the link to HEVi is not confirmed)”. */
export function doubtOf(own: number, unconfirmed: number): Localized | undefined {
  if (unconfirmed === 0) return undefined
  const isAll = own === unconfirmed
  const all = own === 1 ? { fi: '', sv: '', en: '' } : own === 2 ? bothOnes : everyOne
  return {
    fi: ` (${isAll ? all.fi : `${fiGen(unconfirmed)} `}yhteys HEViin on vahvistamatta)`,
    sv: ` (kopplingen till HEVi är obekräftad${isAll ? all.sv : ` för ${sv(unconfirmed)} av dem`})`,
    en: ` (${isAll ? all.en : `for ${en(unconfirmed)} of them `}the link to HEVi is not confirmed)`,
  }
}
const everyOne = { fi: 'kaikkien ', sv: ' för alla', en: 'for all of them ' }
const bothOnes = { fi: 'molempien ', sv: ' för båda', en: 'for both ' }

/** Said before those of others. */
export const noneOwn = {
  fi: 'Mikään näistä ei ole HEVi-hanke:',
  sv: 'Inget av dessa är ett HEVi-projekt:',
  en: 'None of these is a HEVi project:',
}
