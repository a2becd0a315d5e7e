/** An FD-Trygd table's code. */
export const tableCode = /^[A-Z][A-Z0-9_]{0,59}$/
