import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

import { BadRequest, guards } from './http.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The built page, by path. Only what lies in the folder can be asked for. */
export async function readPage(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names
      .filter((name) => types[extname(name)])
      .map(async (name) => [`/${name}`, await readFile(join(folder, name))] as const),
  )
  return new Map(files)
}

export function sendFile(
  page: ReadonlyMap<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new BadRequest(405, 'GET only.')
  if (page.size === 0) throw new BadRequest(503, 'The page is not built yet. Run: npm run build')
  const [asked = '/'] = (request.url ?? '/').split('?')
  const path = asked === '/' ? '/index.html' : asked
  const file = page.get(path)
  if (!file) throw new BadRequest(404, 'Not found.')
  const type = types[extname(path)] ?? 'text/plain'
  response.writeHead(200, {
    ...guards,
    'content-type': type,
    'content-length': file.length,
    'cache-control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : file)
}
