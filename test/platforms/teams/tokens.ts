import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = Readonly<Record<string, unknown>>

export interface Key {
  kid: string
  privateKey: KeyObject
  publicKey: KeyObject
  endorsements: readonly string[]
}

export const newKey = (kid: string, endorsements: readonly string[] = ['msteams']): Key => ({
  kid,
  endorsements,
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
})

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A token as a header value. `sign` makes the last part from the first two. */
export function token(header: object, claims: Claims, sign: (signed: string) => string) {
  const signed = `${encoded(header)}.${encoded(claims)}`
  return `Bearer ${signed}.${sign(signed)}`
}

export const signedBy = ({ kid, privateKey }: Key, claims: Claims) =>
  token({ alg: 'RS256', typ: 'JWT', kid }, claims, (signed) =>
    createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url'),
  )

/** Publishes the keys as the token service of Teams does. */
export async function startOpenId(keys: readonly Key[]) {
  const jwks = keys.map(({ kid, publicKey, endorsements }) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  }))
  const server = createServer((request, response) => {
    const body =
      request.url === '/keys'
        ? { keys: jwks }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
