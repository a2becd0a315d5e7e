/** The files beside the page. Whoever puts up the page may replace them. */
export const documentFiles = { list: 'price-list.json', catalogue: 'catalogue.json', vatTable: 'vat.json' } as const

/** The file beside the page in which whoever put it up says who they are. */
export const siteFile = 'site.json'

/** What each of these files says that it is: the one format that this page reads. */
export const documentFormats: Readonly<Record<string, string>> = {
  [documentFiles.list]: 'price-list/1',
  [documentFiles.catalogue]: 'catalogue/1',
  [documentFiles.vatTable]: 'vat-table/1',
  [siteFile]: 'site/1',
}
