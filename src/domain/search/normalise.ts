/** Lower case, compatible letters, words parted by single spaces; digits and the letters of any language stay. */
export const normalise = (text: string) =>
  isNormal.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLocaleLowerCase('fi')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
const isNormal = /^[a-zåäöé0-9]+(?: [a-zåäöé0-9]+)*$/

/** ä, å, ö and é become their plain letters, so that text typed without them is found. */
export const fold = (text: string) =>
  isPlain.test(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '')
const isPlain = /^[\u0020-\u007e]*$/
