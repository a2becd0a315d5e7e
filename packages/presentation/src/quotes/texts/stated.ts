/** What a price follows from. */
export const documents = {
  engine: { nb: 'programmet', nn: 'programmet', en: 'the program' },
  day: { nb: 'prisdagen', nn: 'prisdagen', en: 'the pricing day' },
  'price-list': { nb: 'prislisten', nn: 'prislista', en: 'the price list' },
  catalogue: { nb: 'katalogen', nn: 'katalogen', en: 'the catalogue' },
  'vat-table': { nb: 'mva.-tabellen', nn: 'mva.-tabellen', en: 'the VAT table' },
}

/** What a quote says of its documents. */
export const statements = {
  status: { nb: 'statusen til prislisten', nn: 'statusen til prislista', en: 'the status of the price list' },
  title: { nb: 'tittelen på prislisten', nn: 'tittelen på prislista', en: 'the title of the price list' },
  period: {
    nb: 'gyldighetstiden til prislisten',
    nn: 'gyldigheitstida til prislista',
    en: 'the period of the price list',
  },
  sources: { nb: 'kildene', nn: 'kjeldene', en: 'the sources' },
  estimate: { nb: 'prisanslaget', nn: 'prisanslaget', en: 'the estimate' },
}

/** Amounts by their EN 16931 term. */
export const terms = {
  'BT-92': { nb: 'tillegget eller fradraget', nn: 'tillegget eller frådraget', en: 'the charge or reduction' },
  'BT-106': { nb: 'sum linjer', nn: 'sum linjer', en: 'the sum of lines' },
  'BT-107': { nb: 'sum fradrag', nn: 'sum frådrag', en: 'the sum of reductions' },
  'BT-108': { nb: 'sum tillegg', nn: 'sum tillegg', en: 'the sum of charges' },
  'BT-109': { nb: 'sum ekskl. mva.', nn: 'sum ekskl. mva.', en: 'the total excl. VAT' },
  'BT-110': { nb: 'mva. i alt', nn: 'mva. i alt', en: 'the total VAT' },
  'BT-112': { nb: 'sum inkl. mva.', nn: 'sum inkl. mva.', en: 'the total incl. VAT' },
  'BT-129': { nb: 'mengden', nn: 'mengda', en: 'the quantity' },
  'BT-146': { nb: 'enhetsprisen', nn: 'einingsprisen', en: 'the unit price' },
}
