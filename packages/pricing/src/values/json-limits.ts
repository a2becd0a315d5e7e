/**
 * Size and depth of any document of ours, declared once, how many members an object or a list may have, letters of a member's
 * name, and problems after which the reading ends. The large example has some 30 kB and 6 levels; the estimate of the largest
 * request allowed has some 8 MB.
 */
export const jsonLimits = { bytes: 10_000_000, depth: 32, members: 20_000, name: 1_000, problems: 20_000 } as const
