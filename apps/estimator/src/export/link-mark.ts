/** Whether a fragment is one of a link with answers, of whatever version. */
export const isShared = (hash: string): boolean => /^#v\d+\./.test(hash)
