import type { Server } from 'node:http'

/** Where a server of this machine listens, or listened when it was asked. */
export const addressOf = (server: Server): string => {
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}/` : ''
}
