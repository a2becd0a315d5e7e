import type { Server } from 'node:http'

/** How long what has begun may take to be answered, in milliseconds: whoever supervises servers kills them soon after. */
const usualPatience = 8_000

/**
 * What ends a server: no connection is taken any more, what has begun is answered, and with its answer each connection ends, also
 * one on which a client would go on asking.
 *
 * @returns what stops it, and tells when all is over
 */
export const stoppable = (server: Server, patience: number = usualPatience): (() => Promise<void>) => {
  let isStopping = false
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('Connection', 'close')
    response.once('close', () => {
      if (isStopping) setImmediate(() => server.closeIdleConnections())
    })
  })
  return () =>
    new Promise((resolve) => {
      isStopping = true
      const deadline = setTimeout(() => server.closeAllConnections(), patience)
      server.close(() => {
        clearTimeout(deadline)
        resolve()
      })
      server.closeIdleConnections()
    })
}
