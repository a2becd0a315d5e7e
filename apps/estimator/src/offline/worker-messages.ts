/** What the service worker tells open pages when it takes over: the version that can be had from now on. */
export interface VersionMessage {
  readonly type: 'anslag:version'
  readonly version: string
}

/** The version that a message tells; undefined for any other message. */
export const announcedVersion = (message: unknown): string | undefined =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'anslag:version' &&
  'version' in message &&
  typeof message.version === 'string'
    ? message.version
    : undefined

/** The header by which a kept document says when it was fetched. One that was fetched now has none. */
export const fetchedAt = 'x-anslag-fetched-at'
