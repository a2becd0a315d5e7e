/** What is wrong with a price list, and what to do. */
export const priceListIssues = {
  'price-list/period-reversed': 'Listen slutter {to}, før den begynner {from}. Rett dagene.',
  'price-list/revision-without-reason': 'En rettelse må si hvorfor. Skriv hva som er rettet.',
  'price-list/overlap':
    '«{before}» gjelder fortsatt når «{id}» begynner {from}. La den første slutte før den neste begynner.',
  'price-list/gap': '«{before}» slutter {to}, og «{id}» begynner {from}. Lag en liste for dagene mellom.',
  'price-list/same-revision': 'To lister for samme periode er rettelse {revision}. Gi «{id}» et nytt nummer.',
  'price-list/unknown-source': 'Kilden «{source}» finnes ikke i listen. Kildene er: {allowed}.',
  'price-list/range-descends': 'Tallene {given} går nedover. Skriv dem fra lav til høy.',
  'price-list/not-an-amount': '{given} er ikke et beløp. Skriv det med to desimaler, for eksempel "987.00".',
  'price-list/not-shortest': '{given} har flere tegn enn nødvendig. Skriv tallet kortest mulig, for eksempel "12.5".',
  'price-list/negative': '{given} er under 0. Priser, normtimer, minstebeløp og fritak kan ikke være det.',
  'price-list/status-too-high':
    'Tallet er laget for demonstrasjon, men listen er {list}. Gi listen status «demonstration», eller skriv inn det rette tallet med kilde.',
  'price-list/tiers-start': 'Det første trinnet begynner på {given}. La det begynne på 0.',
  'price-list/tiers-broken':
    'Trinnet begynner på {from}. Det skal begynne på {before}, der trinnet før slutter, og være høyere når det slutter. Bare det siste trinnet skal være uten slutt.',
  'price-list/missing-rate': 'Timeprisen «{group}» mangler. «{component}» trenger den. Legg den til.',
  'price-list/missing-tariff': 'Taksten {tariff} mangler. Legg den til som {kind} i enheten {unit}.',
  'price-list/unknown-tariff': 'Ingenting bruker taksten {tariff}. Fjern den, eller rett navnet.',
  'price-list/wrong-kind': 'Taksten er av typen {given}. Den skal være {expected}.',
  'price-list/wrong-unit': 'Taksten har enheten {given}. Den skal ha {expected}.',
  'price-list/missing-answer': 'Taksten {tariff} mangler et tall for svaret «{answer}». Legg det til.',
  'price-list/unknown-answer': 'Svaret «{answer}» finnes ikke. Svarene er: {allowed}.',
  'price-list/missing-default': 'Listen mangler et standardsvar på «{driver}». Legg det til.',
  'price-list/unknown-default': 'Ingen spør om «{driver}». Fjern standardsvaret, eller rett navnet.',
  'price-list/wrong-default': '{given} er ikke et mulig svar. Skriv {allowed}.',
  'price-list/mixed-vat': 'Mva.-kategorien er {given}. Alt i «{component}» må ha den samme, og den er {expected}.',
  'price-list/increment-not-positive': 'Trinnstørrelsen må være over 0. Skriv for eksempel "1".',
}
