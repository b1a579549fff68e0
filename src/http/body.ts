import type { IncomingMessage } from 'node:http'

/** The whole body; nothing when it is longer than `most` bytes, of which the rest is not read. Throws when it breaks off. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    function take(chunk: Buffer) {
      length += chunk.length
      chunks.push(chunk)
      if (length <= most) return
      request.off('data', take).pause()
      resolve(undefined)
    }
    request
      .on('data', take)
      .on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => {
        if (!request.readableEnded) reject(new Error('the request broke off'))
      })
  })
}
