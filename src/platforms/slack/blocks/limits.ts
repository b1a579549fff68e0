/** Slack refuses a whole message when one of these is passed. */
export const limits = {
  blocks: 50,
  viewBlocks: 100,
  /** Of all the blocks of a message together. */
  characters: 12_000,
  section: 3_000,
  field: 2_000,
  fields: 10,
  header: 150,
  context: 2_000,
  contextElements: 10,
  actions: 25,
  label: 75,
  value: 2_000,
  url: 3_000,
  option: 75,
  optionValue: 150,
  options: 100,
  viewTitle: 24,
  fieldLabel: 2_000,
  inputText: 3_000,
  metadata: 3_000,
  prompts: 4,
  text: 4_000,
}

/** Nothing in what comes out is a mention, a link or a date, whatever a person wrote. */
export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text that Slack takes: no halves of characters, no control characters. */
export const tidy = (text: string) =>
  text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll(/[^\P{Control}\n\t]/gu, '')
