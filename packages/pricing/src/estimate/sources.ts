const base = 'https://www.ssb.no'

/** "When to apply for microdata", SSB: attachments, legal basis, linking, prices, institutions outside Norway. */
export const applicationPage = `${base}/en/data-til-forskning/utlan-av-data-til-forskere/soknad`

/** "Tilgang til mikrodata", SSB: offer and acceptance, purposes. */
export const landingPage = `${base}/data-til-forskning/utlan-av-data-til-forskere`

/** "Slik sender du filer til mikrodatatjenesten i SSB": file formats and documentation of own data. */
export const filesPage = `${base}/data-til-forskning/utlan-av-data-til-forskere/slik-sender-du-filer-til-mikrodatatjenesten-i-ssb`

/** VAT handbook of the Norwegian Tax Administration, M-6-22.2: services to buyers outside the VAT area. */
export const vatHandbook =
  'https://www.skatteetaten.no/rettskilder/type/handboker/merverdiavgiftshandboken/gjeldende/M-6/M-6-22/M-6-22.2/'
