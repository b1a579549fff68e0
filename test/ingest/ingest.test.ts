import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ingest } from '../../src/ingest/index.ts'
import { plain } from '../../src/plain.ts'
import { sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { claims, modelConfig, modelServer } from '../llm/server.ts'
import { tablesOf } from '../tables.ts'
import { asDocx, asHtml, asMarkdown, asPdf, asText, harbour, written } from './files.ts'

let folder: string
beforeAll(() => void (folder = temporaryFolder()))
afterAll(() => removed(folder))

type Bot = Awaited<ReturnType<typeof testBot>>
const now = new Date('2026-11-24T10:00:00Z')
const reading = ({ store, search }: Bot, ...words: string[]) => ingest(words, { store, search, now })
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const kinds = {
  pdf: () => asPdf(harbour),
  docx: async () => asDocx(harbour),
  html: async () => asHtml(harbour),
  md: async () => asMarkdown(harbour),
  txt: async () => asText(harbour),
}

test.each(Object.entries(kinds))(
  'a document becomes passages under its headings, with nothing lost (%s)',
  async (kind, make) => {
    await using bot = await testBot()
    const file = written(folder, `satama.${kind}`, await make())
    const [line] = await reading(bot, file, '--published', '--version', '2', '--until', '2027-12-31')
    expect(line).toContain('under 4 headings, fi, published')
    const passages = await bot.store.documents.passagesOf('satama')
    for (const { heading, paragraphs } of harbour) {
      const own = passages.filter((passage) => passage.heading.at(-1) === heading)
      expect(spaced(own.map(({ text }) => text).join(' '))).toBe(paragraphs.join(' '))
    }
    expect(passages.map(({ section }) => section)).toEqual(['1', '2', '2.1', 'A1'])
    expect(passages.map(({ pageFrom }) => pageFrom)).toEqual(
      kind === 'pdf' ? [1, 2, 3, 3] : [null, null, null, null],
    )
    expect(await bot.store.documents.get('satama')).toMatchObject({
      language: 'fi',
      version: '2',
      validUntil: '2027-12-31',
      published: true,
    })
  },
)

const sea = 'Paljonko purjeveneen kiinnitysmaksu on vuorokaudessa?'

describe('without a model', () => {
  test('a question whose words all stand in one passage is answered with it; any other stays unknown', async () => {
    await using bot = await testBot()
    await reading(
      bot,
      written(folder, 'satama.md', asMarkdown(harbour)),
      '--published',
      '--title',
      'Satamasopimus',
    )
    const answer = await bot.receive({ text: sea, locale: 'fi' })
    expect(answer.outcome).toBe('answered')
    expect(plain(answer, 'fi')).toContain('enintään 37 euroa')
    expect(sourcesOf(answer)[0]).toMatchObject({
      ref: 'document:satama#2',
      title: 'Satamasopimus, 2 Laiturimaksut',
    })
    expect(
      (await bot.receive({ text: 'Paljonko mansikat maksavat torilla?', locale: 'fi' })).outcome,
    ).not.toBe('answered')
  })

  test('passages open by their line and lead on', async () => {
    await using bot = await testBot()
    await reading(bot, written(folder, 'satama.md', asMarkdown(harbour)), '--published')
    expect(await bot.say('asiakirja satama 3', 'fi')).toContain('Talvisäilytys alkaa 15.10.2026')
    expect(await bot.say('asiakirja satama 99', 'fi')).toContain('ei ole enempää kohtia')
  })
})

describe('with a model', () => {
  test('a passage can be quoted, and its translation is marked', async () => {
    await using server = await modelServer(({ sources }) => {
      const { id, language } = sources.find(({ text }) => text.includes('Talvisäilytys alkaa'))!
      expect(language).toBe('Finnish')
      return claims({
        source: id,
        quote: 'Talvisäilytys alkaa 15.10.2026 ja päättyy 30.4.2027.',
        claim: 'Storage starts on 15 October 2026 and ends on 30 April 2027.',
      })
    })
    await using bot = await testBot({ model: modelConfig(server.url) })
    await reading(bot, written(folder, 'satama.md', asMarkdown(harbour)), '--published')
    const answer = await bot.receive({
      text: 'When does the winter storage (talvisäilytys) end?',
      locale: 'en',
    })
    expect(answer).toMatchObject({ outcome: 'answered', ai: true })
    expect(plain(answer, 'en')).toContain('“Talvisäilytys alkaa 15.10.2026 ja päättyy 30.4.2027.”')
    expect(sourcesOf(answer)[0]?.ref).toBe('document:satama#3')
  })

  test('what is internal, or no longer holds, reaches neither a prompt nor anyone but coordinators', async () => {
    await using server = await modelServer(() => claims())
    await using bot = await testBot({ model: modelConfig(server.url) })
    const file = written(folder, 'satama.md', asMarkdown(harbour))
    await reading(bot, file, '--internal')
    await reading(
      bot,
      written(folder, 'vanha.md', asMarkdown(harbour)),
      '--published',
      '--until',
      '2020-12-31',
    )
    await bot.receive({ text: sea, locale: 'fi', person: 'local:admin' })
    for (const { raw } of server.asked) expect(raw).not.toContain('peritään etukäteen')
    expect(await bot.say(sea, 'fi')).not.toContain('37')
    expect(await bot.say('asiakirja satama 2', 'fi')).toContain('ei ole julkaistu')
    expect(await bot.say('asiakirja satama 2', 'fi', 'local:admin')).toContain('37 euroa')
  })
})

test('reading a file again replaces it and keeps what was decided about it', async () => {
  await using bot = await testBot()
  await reading(
    bot,
    written(folder, 'satama.md', asMarkdown(harbour)),
    '--published',
    '--title',
    'Satamasopimus',
  )
  const [line] = await reading(bot, written(folder, 'satama.md', asMarkdown(harbour.slice(0, 1))))
  expect(line).toContain('in place of what it was')
  expect(await bot.store.documents.passagesOf('satama')).toHaveLength(1)
  expect(await bot.store.documents.get('satama')).toMatchObject({ title: 'Satamasopimus', published: true })
  expect((await bot.store.roles.audit()).map(({ what }) => what)).toEqual([
    'document read',
    'document read again',
  ])
})

test('what scanners leave is mended, and pages that came twice are there once', async () => {
  await using bot = await testBot()
  const long =
    'Satamakapteenin ﬁrma vastaa kaikista satama-alueen aidoista, porteista ja valoista ympäri vuoden.'
  const text = `1 Portit\n\nk a u p u n k i ja l a i t u r i: hanke-\nesimerkki, kiin-\nteistö ja sosiaali-\nja terveyspalvelut.\n\n${long}\n\nLoppu.\n\n2 Portit\n\n${long}\n\nLoppu.`
  await reading(bot, written(folder, 'skannattu.txt', text))
  const all = (await bot.store.documents.passagesOf('skannattu')).map((passage) => passage.text).join(' ')
  expect(all).toContain('kaupunki ja laituri: hanke-esimerkki, kiinteistö ja sosiaali- ja terveyspalvelut.')
  expect(all.match(/Satamakapteenin firma/g)).toHaveLength(1)
})

describe('a file that can’t be read is told in a sentence, and nothing of it is stored:', () => {
  let packed: Uint8Array | undefined
  const bomb = () => (packed ??= asDocx(harbour, new Uint8Array(300_000_000)))
  const lyingBomb = () => {
    const archive = Buffer.from(bomb())
    for (
      let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
      at >= 0;
      at = archive.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    )
      archive.writeUInt32LE(1_000, at + 24)
    return archive
  }
  const troubles: [name: string, make: () => string | Uint8Array | Promise<Uint8Array>, said: string][] = [
    ['locked.pdf', () => asPdf(harbour, { password: 'secret' }), 'locked with a password'],
    ['scan.pdf', () => asPdf([], { pictures: 300 }), 'Run text recognition (OCR)'],
    ['bomb.docx', bomb, 'unpacks to more than a document should'],
    ['lying-bomb.docx', lyingBomb, 'Nothing of it was stored'],
    ['picture.pdf', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'damaged'],
    ['page.pdf', () => asHtml(harbour), 'of another kind than its name says'],
    ['sheet.docx', () => asMarkdown(harbour), 'of another kind than its name says'],
    [
      'program.txt',
      () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]),
      'of another kind than its name says',
    ],
    ['half.pdf', async () => (await asPdf(harbour)).subarray(0, 400), 'Nothing of it was stored'],
    ['half.docx', () => asDocx(harbour).subarray(0, 700), 'Nothing of it was stored'],
    ['empty.md', () => '', 'there is no text in it'],
    ['table.xlsx', () => 'x', 'only PDF, DOCX, HTML, Markdown and plain text'],
  ]
  test.each(troubles)('%s', { timeout: 120_000 }, async (name, make, said) => {
    await using bot = await testBot()
    const before = tablesOf(bot.file)
    const file = written(folder, name, await make())
    await expect(reading(bot, file)).rejects.toThrow(said)
    expect(tablesOf(bot.file)).toEqual(before)
  })
  test('a file that is not there, and a folder', async () => {
    await using bot = await testBot()
    await expect(reading(bot, `${folder}/none.pdf`)).rejects.toThrow('there is no such file')
    await expect(reading(bot, folder)).rejects.toThrow('there is no such file')
  })
  test('of several files the good ones are read', async () => {
    await using bot = await testBot()
    const good = written(folder, 'satama.md', asMarkdown(harbour))
    await expect(reading(bot, `${folder}/none.pdf`, good)).rejects.toThrow(
      /satama\.md: 4 passages[^]*none\.pdf: there is no such file/,
    )
    expect(await bot.store.documents.get('satama')).toBeDefined()
  })
})

test.each([
  [[], 'Name the files'],
  [['x.md', '--language', 'de'], '--language must be fi, sv or en'],
  [['x.md', '--until', 'tomorrow'], '--until must be a day'],
  [['x.md', '--published', '--internal'], 'contradict'],
  [['x.md', '--frobnicate'], 'frobnicate'],
  [['x.md', '--url', 'javascript:alert(1)'], '--url must begin with https://'],
])('%j: the command line is explained', async (words, said) => {
  await using bot = await testBot()
  await expect(reading(bot, ...words)).rejects.toThrow(said)
})

test('coordinators see, publish, change and remove documents; others do not', async () => {
  await using bot = await testBot()
  await reading(bot, written(folder, 'satama.md', asMarkdown(harbour)), '--title', 'Satamasopimus')
  expect(await bot.say('documents', 'en', 'local:admin')).toContain('Satamasopimus – satama.md, internal')
  expect(await bot.say('documents publish satama', 'en', 'local:admin')).toContain('State: published')
  expect(await bot.say('documents edit satama version:3 until:31.12.2028', 'en', 'local:admin')).toContain(
    'Version: 3',
  )
  expect(
    (await bot.receive({ text: 'documents remove satama', locale: 'en', person: 'local:mallory' })).outcome,
  ).toBe('refused')
  expect(await bot.say('documents remove satama', 'en', 'local:admin')).toContain('has been removed')
  expect(await bot.store.documents.all()).toEqual([])
  expect(await bot.store.documents.passagesOf('satama')).toEqual([])
})
