import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { strToU8, zipSync } from 'fflate'
import PdfDocument from 'pdfkit'

export interface Section {
  heading: string
  level: number
  paragraphs: readonly string[]
}

/** A made-up agreement of a made-up harbour. */
export const harbour: readonly Section[] = [
  {
    heading: '1 Sataman osapuolet',
    level: 1,
    paragraphs: ['Myrskylahden satamasopimuksen osapuolet ovat Myrskylahden satama ja Tuulivarustamo.'],
  },
  {
    heading: '2 Laiturimaksut',
    level: 1,
    paragraphs: [
      'Purjeveneen kiinnitysmaksu on enintään 37 euroa vuorokaudessa, jos veneen pituus on alle 12 metriä. Maksu peritään etukäteen.',
      'Moottoriveneiden maksuista päättää satamakapteeni erikseen.',
    ],
  },
  {
    heading: '2.1 Talvisäilytys',
    level: 2,
    paragraphs: ['Talvisäilytys alkaa 15.10.2026 ja päättyy 30.4.2027. Säilytyshallissa ei saa yöpyä.'],
  },
  {
    heading: 'Liite 1',
    level: 1,
    paragraphs: ['Liitteessä luetellaan sataman nosturit, joiden huoltosuunnitelma hyväksytään vuosittain.'],
  },
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const numbered = (sections: readonly Section[]) =>
  sections.map(({ heading, level, paragraphs }) => ({ heading, level, paragraphs }))

export const asMarkdown = (sections: readonly Section[]) =>
  numbered(sections)
    .map(({ heading, level, paragraphs }) => [`${'#'.repeat(level)} ${heading}`, ...paragraphs].join('\n\n'))
    .join('\n\n')
export const asText = (sections: readonly Section[]) =>
  sections
    .map(({ heading, paragraphs }) =>
      [heading, ...paragraphs.map((text) => text.replaceAll(/(.{30,50}?) /gu, '$1\n'))].join('\n\n'),
    )
    .join('\n\n')
export const asHtml = (sections: readonly Section[]) =>
  `<!doctype html><html><head><title>t</title><script>alert(1)</script></head><body><nav>valikko</nav>${sections
    .map(
      ({ heading, level, paragraphs }) =>
        `<h${level}>${escaped(heading)}</h${level}>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}`,
    )
    .join('')}</body></html>`

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

export function asDocx(sections: readonly Section[], more: Uint8Array = new Uint8Array()) {
  const paragraph = (text: string, style?: string) =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  const body = sections
    .map(
      ({ heading, level, paragraphs }) =>
        paragraph(heading, `Heading${level}`) + paragraphs.map((text) => paragraph(text)).join(''),
    )
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...(more.length > 0 ? { 'word/media/image1.xml': more } : {}),
  })
}

interface PdfWishes {
  password?: string
  /** Pages with a drawing and no text. */
  pictures?: number
}

export async function asPdf(sections: readonly Section[], { password, pictures = 0 }: PdfWishes = {}) {
  const pdf = new PdfDocument({
    margin: 60,
    bufferPages: true,
    ...(password ? { userPassword: password } : {}),
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.once('end', resolve))
  for (const { heading, level, paragraphs } of sections) {
    pdf
      .fontSize(level === 1 ? 18 : 14)
      .text(heading)
      .moveDown(0.5)
      .fontSize(11)
    for (const text of paragraphs) pdf.text(text).moveDown(0.8)
    if (level === 1 && sections.length > 2) pdf.addPage()
  }
  for (let page = 0; page < pictures; page++) pdf.rect(100, 100, 200, 200).fill('#888888').addPage()
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count && pictures === 0; page++) {
    pdf.switchToPage(page)
    pdf.fontSize(9).text(`Sivu ${page + 1}`, 280, pdf.page.height - 50, { lineBreak: false })
  }
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

export function written(folder: string, name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
