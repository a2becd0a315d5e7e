/** The file beside the page in which whoever put it up says who they are. */
export const siteFile = 'site.json'
