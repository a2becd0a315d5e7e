import type { priceListIssues as contract } from '../nb/price-list-issues.ts'

export const priceListIssues = {
  'price-list/period-reversed': 'Lista sluttar {to}, før ho byrjar {from}. Rett dagane.',
  'price-list/revision-without-reason': 'Ei retting må seie kvifor. Skriv kva som er retta.',
  'price-list/overlap':
    '«{before}» gjeld framleis når «{id}» byrjar {from}. La den første slutte før den neste byrjar.',
  'price-list/gap': '«{before}» sluttar {to}, og «{id}» byrjar {from}. Lag ei liste for dagane mellom.',
  'price-list/same-revision': 'To lister for same periode er retting {revision}. Gi «{id}» eit nytt nummer.',
  'price-list/unknown-source': 'Kjelda «{source}» finst ikkje i lista. Kjeldene er: {allowed}.',
  'price-list/range-descends': 'Tala {given} går nedover. Skriv dei frå låg til høg.',
  'price-list/not-an-amount': '{given} er ikkje eit beløp. Skriv det med to desimalar, til dømes "987.00".',
  'price-list/not-shortest': '{given} har fleire teikn enn nødvendig. Skriv talet kortast mogleg, til dømes "12.5".',
  'price-list/negative': '{given} er under 0. Prisar, normtimar, minstebeløp og fritak kan ikkje vere det.',
  'price-list/status-too-high':
    'Talet er laga for demonstrasjon, men lista er {list}. Gi lista status «demonstration», eller skriv inn det rette talet med kjelde.',
  'price-list/tiers-start': 'Det første trinnet byrjar på {given}. La det byrje på 0.',
  'price-list/tiers-broken':
    'Trinnet byrjar på {from}. Det skal byrje på {before}, der trinnet før sluttar, og vere høgare når det sluttar. Berre det siste trinnet skal vere utan slutt.',
  'price-list/missing-rate': 'Timeprisen «{group}» manglar. «{component}» treng han. Legg han til.',
  'price-list/missing-tariff': 'Taksten {tariff} manglar. Legg han til som {kind} i eininga {unit}.',
  'price-list/unknown-tariff': 'Ingenting bruker taksten {tariff}. Fjern han, eller rett namnet.',
  'price-list/wrong-kind': 'Taksten er av typen {given}. Han skal vere {expected}.',
  'price-list/wrong-unit': 'Taksten har eininga {given}. Han skal ha {expected}.',
  'price-list/missing-answer': 'Taksten {tariff} manglar eit tal for svaret «{answer}». Legg det til.',
  'price-list/unknown-answer': 'Svaret «{answer}» finst ikkje. Svara er: {allowed}.',
  'price-list/missing-default': 'Lista manglar eit standardsvar på «{driver}». Legg det til.',
  'price-list/unknown-default': 'Ingen spør om «{driver}». Fjern standardsvaret, eller rett namnet.',
  'price-list/wrong-default': '{given} er ikkje eit mogleg svar. Skriv {allowed}.',
  'price-list/mixed-vat': 'Mva.-kategorien er {given}. Alt i «{component}» må ha den same, og han er {expected}.',
  'price-list/increment-not-positive': 'Trinnstorleiken må vere over 0. Skriv til dømes "1".',
} satisfies typeof contract
