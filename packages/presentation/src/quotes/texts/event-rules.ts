/** The numbered business rules of days, events, seals and changes of a quote. */
export const eventRules = {
  'QR-50': {
    nb: 'En utstedt versjon sier når den ble utstedt, og når den går ut. En annen gjør ikke det.',
    nn: 'Ein utferda versjon seier når han vart utferda, og når han går ut. Ein annan gjer ikkje det.',
    en: 'An issued revision says when it was issued and when it expires. Others do not.',
  },
  'QR-51': {
    nb: 'Utstedelsesdagen er dagen i Oslo da versjonen ble utstedt.',
    nn: 'Utferdingsdagen er dagen i Oslo då versjonen vart utferda.',
    en: 'The day of issue is the day in Oslo on which the revision was issued.',
  },
  'QR-52': {
    nb: 'Siste dag er utstedelsesdagen og så mange dager som vilkårene sier.',
    nn: 'Siste dag er utferdingsdagen og så mange dagar som vilkåra seier.',
    en: 'The last day is the day of issue and as many days as the terms say.',
  },
  'QR-53': {
    nb: 'Hver hendelse kan skje slik tilbudet er da.',
    nn: 'Kvar hending kan skje slik tilbodet er då.',
    en: 'Every event may happen to the quote as it then is.',
  },
  'QR-54': {
    nb: 'Ingen hendelse er ført før den som kom foran, heller ikke i versjonen før.',
    nn: 'Inga hending er ført før den som kom framfor, heller ikkje i versjonen før.',
    en: 'No event was entered before the one it follows, in the revision before either.',
  },
  'QR-55': {
    nb: 'Aksepten kom senest siste dag, før midnatt i Oslo.',
    nn: 'Aksepten kom seinast siste dag, før midnatt i Oslo.',
    en: 'The acceptance arrived on the last day at the latest, before midnight in Oslo.',
  },
  'QR-56': {
    nb: 'Aksepten kom etter utstedelsen, og ble ført etter at den kom.',
    nn: 'Aksepten kom etter utferdinga, og vart ført etter at han kom.',
    en: 'The acceptance arrived after the issue, and was entered after it arrived.',
  },
  'QR-57': {
    nb: 'Høyst én versjon gjelder. En erstattet versjon viser til den neste.',
    nn: 'Høgst éin versjon gjeld. Ein erstatta versjon viser til den neste.',
    en: 'At most one revision is valid. A superseded revision names the next.',
  },
  'QR-58': {
    nb: 'Grunnen «annet» er forklart med ord.',
    nn: 'Grunnen «anna» er forklart med ord.',
    en: 'The reason “other” is explained in words.',
  },
  'QR-59': {
    nb: 'En hendelse viser til en kilde eller levering i bestillingen. En frist endres for en levering som er gjort.',
    nn: 'Ei hending viser til ei kjelde eller levering i bestillinga. Ein frist blir endra for ei levering som er gjord.',
    en: 'An event names a source or delivery of the request. A deadline is changed of a delivery that was made.',
  },
  'QR-60': {
    nb: 'En frist er ikke før dagen den ble satt.',
    nn: 'Ein frist er ikkje før dagen han vart sett.',
    en: 'A deadline is not before the day on which it was set.',
  },
  'QR-61': {
    nb: 'Den korteste leveringstiden er ikke lengre enn den lengste.',
    nn: 'Den kortaste leveringstida er ikkje lengre enn den lengste.',
    en: 'The shortest time of delivery is not longer than the longest.',
  },
  'QR-62': {
    nb: 'Ingen versjon er utstedt etter en som er kansellert.',
    nn: 'Ingen versjon er utferda etter ein som er kansellert.',
    en: 'No revision was issued after one that was cancelled.',
  },
  'QR-63': {
    nb: 'Tilbudet er priset senest den dagen det ble utstedt.',
    nn: 'Tilbodet er prisa seinast den dagen det vart utferda.',
    en: 'The quote was priced no later than the day it was issued.',
  },
  'QR-64': {
    nb: 'Prislisten gjaldt den dagen tilbudet ble priset.',
    nn: 'Prislista galdt den dagen tilbodet vart prisa.',
    en: 'The price list applied on the day the quote was priced.',
  },
  'QR-65': {
    nb: 'Bare en prisliste til demonstrasjon gir priser til demonstrasjon.',
    nn: 'Berre ei prisliste til demonstrasjon gir prisar til demonstrasjon.',
    en: 'Only a demonstration price list gives demonstration prices.',
  },
  'QR-66': {
    nb: 'Ingen forutsetning står to ganger. Svarene i dem er svarene i bestillingen.',
    nn: 'Ingen føresetnad står to gonger. Svara i dei er svara i bestillinga.',
    en: 'No assumption stands twice. The answers in them are those of the request.',
  },
  'QR-67': {
    nb: 'Mengde, enhet og pris på en linje er de som utregningen gir.',
    nn: 'Mengd, eining og pris på ei linje er dei som utrekninga gir.',
    en: 'Quantity, unit and price of a line are those that the computation gives.',
  },
  'QR-68': {
    nb: 'Leveringstiden telles bare én gang fra hvert tidspunkt.',
    nn: 'Leveringstida blir telt berre éin gong frå kvart tidspunkt.',
    en: 'The time of delivery is counted only once from each moment.',
  },
  'QR-69': {
    nb: 'Versjonen etter en som er erstattet, er i filen og er utstedt.',
    nn: 'Versjonen etter ein som er erstatta, er i fila og er utferda.',
    en: 'The revision after a superseded one is in the file, and issued.',
  },
  'QR-70': {
    nb: 'Seglet er SHA-256 av innholdet og seglet før, i kanonisk form (RFC 8785).',
    nn: 'Seglet er SHA-256 av innhaldet og seglet før, i kanonisk form (RFC 8785).',
    en: 'The seal is the SHA-256 of the content and the seal before, in canonical form (RFC 8785).',
  },
  'QR-71': {
    nb: 'Et segl viser til den siste hendelsen i versjonen før. Det første viser ikke til noen.',
    nn: 'Eit segl viser til den siste hendinga i versjonen før. Det første viser ikkje til noka.',
    en: 'A seal names the last event of the revision before. The first names none.',
  },
  'QR-72': {
    nb: 'En hendelse viser til den før, og har selv et segl av det den sier.',
    nn: 'Ei hending viser til den før, og har sjølv eit segl av det ho seier.',
    en: 'An event names the one before, and has a seal of its own over what it says.',
  },
  'QR-73': {
    nb: 'En versjon har segl når den har hendelser, og bare da.',
    nn: 'Ein versjon har segl når han har hendingar, og berre då.',
    en: 'A revision has a seal when it has events, and only then.',
  },
  'QR-80': {
    nb: 'Et tilbud om endring viser til et annet tilbud. Før og etter er priset med det samme, på samme dag.',
    nn: 'Eit tilbod om endring viser til eit anna tilbod. Før og etter er prisa med det same, på same dag.',
    en: 'A quote for a change names another quote. Before and after are priced by the same, on one day.',
  },
  'QR-81': {
    nb: 'Det som alt er avtalt, er trukket fra for hver mva.-sats. Andre tilbud har ikke slike fradrag.',
    nn: 'Det som alt er avtalt, er trekt frå for kvar mva.-sats. Andre tilbod har ikkje slike frådrag.',
    en: 'What was agreed already is taken off for each VAT rate. Other quotes have no such reductions.',
  },
  'QR-82': {
    nb: 'Bare én endring av et tilbud er i gang eller avtalt om gangen.',
    nn: 'Berre éi endring av eit tilbod er i gang eller avtalt om gongen.',
    en: 'Only one change of a quote is under way or agreed at a time.',
  },
  'QR-83': {
    nb: 'Et tilbud kanselleres ikke, og aksepten angres ikke, mens en endring av det er i gang eller avtalt.',
    nn: 'Eit tilbod blir ikkje kansellert, og aksepten blir ikkje angra, medan ei endring av det er i gang eller avtalt.',
    en: 'A quote is not cancelled, and its acceptance not undone, while a change of it is under way or agreed.',
  },
}
