import { Marked } from 'marked'

import type { Block } from '../domain/documents/mend.ts'
import { readHtml } from './html.ts'

const marked = new Marked({ async: false, gfm: true })

export const readMarkdown = (text: string): Block[] => readHtml(marked.parse(text) as string)
