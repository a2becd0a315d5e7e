/** The files beside the page. Whoever puts up the page may replace them. */
export const documentFiles = { list: 'price-list.json', catalogue: 'catalogue.json', vatTable: 'vat.json' } as const

/** The file beside the page in which whoever put it up says who they are. */
export const siteFile = 'site.json'
