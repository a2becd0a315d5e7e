/** What the service worker tells open pages when it takes over: the version that can be had from now on. */
export interface VersionMessage {
  readonly type: 'anslag:version'
  readonly version: string
}

/** The version that a message tells; undefined for any other message. */
export const toldVersion = (message: unknown): string | undefined =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'anslag:version' &&
  'version' in message &&
  typeof message.version === 'string'
    ? message.version
    : undefined
