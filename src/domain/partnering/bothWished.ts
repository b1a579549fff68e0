import { wholeWords } from '../regexOf.ts'

const projects = String.raw`hank(?:e|k)\p{L}*|projekt\p{L}*|projects?`
const partners = String.raw`\p{L}*kumppan\p{L}+|\p{L}*partner\p{L}*|collaborators?`
const between = String.raw`(?:and|or|ja|tai|sekä|och|eller|samt|n|&|\+|and also|and maybe)(?: (?:for|some|possible|good|myös|också|ehkä))?`
const both = wholeWords(
  `(?:${projects}) ${between} (?:${partners})|(?:${partners}) ${between} (?:${projects})`,
)

/** “Looking for projects and partners”, “etsin hankkeita ja kumppaneita” */
export const wishesBoth = (text: string): boolean => both.test(text)
