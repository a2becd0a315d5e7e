/** Where somebody goes on after signing in: a path of this site, or its beginning. */
export const ownPath = (given: string | undefined): string =>
  given !== undefined && /^\/(?![/\\])[\w\-./~%?=&]{0,500}$/.test(given) ? given : '/'
