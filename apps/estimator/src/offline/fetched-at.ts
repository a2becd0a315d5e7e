/** The header by which a kept document says when it was fetched. One that was fetched now has none. */
export const fetchedAt = 'x-anslag-fetched-at'
