/** The files beside the page. Whoever puts up the page may replace them. */
export const documentFiles = { list: 'price-list.json', catalogue: 'catalogue.json', vatTable: 'vat.json' } as const
