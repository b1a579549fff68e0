import type {
  BotFrameworkAuthentication,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector'

import { createCache } from '../../cache.ts'

/** One for each of Teams' regions, and some to spare. */
const mostClients = 100

/**
 * Lets the SDK keep its clients. It makes two anew for each turn and each post, which takes longer than the turn itself;
 * of these the second, for signing people in, has nothing to do here.
 */
export function keepClients(auth: BotFrameworkAuthentication) {
  const clients = createCache<ConnectorClient>(mostClients)
  const keeping = (factory: ConnectorFactory): ConnectorFactory => ({
    async create(serviceUrl, audience) {
      const place = `${audience} ${serviceUrl}`
      const known = clients.get(place)
      if (known) return known
      const made = await factory.create(serviceUrl, audience)
      clients.set(place, made)
      return made
    },
  })
  const authenticate = auth.authenticateRequest.bind(auth)
  const createFactory = auth.createConnectorFactory.bind(auth)
  Object.assign(auth, {
    async authenticateRequest(...given) {
      const genuine = await authenticate(...given)
      const { connectorFactory: factory } = genuine
      return { ...genuine, ...(factory ? { connectorFactory: keeping(factory) } : {}) }
    },
    createConnectorFactory: (identity) => keeping(createFactory(identity)),
    createUserTokenClient: async () => ({}) as UserTokenClient,
  } satisfies Partial<BotFrameworkAuthentication>)
}
