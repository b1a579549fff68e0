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

const smuggling =
  /[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|javascript:|<[!@/a-z][^>]*>|!?\[[^\]]*\]\(|\S+@\S+\.\S/iu
const ordering =
  /\b(?:system|assistant|developer)\s*:|\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:rules?|instructions?|prompts?)|\b(?:ohita|unohda|sivuuta)\b.{0,40}(?:säännö|ohje)|\b(?:ignorera|glöm|strunta)\b.{0,40}(?:regler|instruktion)|\b(?:to|for) (?:ai )?(?:assistants?|models?|bots?)\b/iu

/** A text with an address, markup or an order to a machine in it may stand in a record; it is no proof of anything. */
export const isTrap = (text: string) => smuggling.test(text) || ordering.test(text)
