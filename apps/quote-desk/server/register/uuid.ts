const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** True for what may be the id of a row: anything else is never asked for, since PostgreSQL refuses it. */
export const isUuid = (text: string): boolean => form.test(text)
