/** A model's words without addresses and markup: only our own table of sources makes links, only platforms make markup. */
export const plainClaim = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/<[^<>]{0,500}>/gu, ' ')
    .replaceAll(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|data:|javascript:)\S*/giu, ' ')
    .replaceAll(/\S+@\S+\.\S+/gu, ' ')
    .replaceAll(/(?<!\S)@\S+/gu, ' ')
    .replaceAll(/[*_`~#|<>[\]{}\\]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s+([.,;:!?])/gu, '$1')
    .trim()
