/** What is wrong with a price list, and what to do. */
export const priceListIssues = {
  'price-list/period-reversed': {
    nb: 'Listen slutter {to}, før den begynner {from}. Rett dagene.',
    nn: 'Lista sluttar {to}, før ho byrjar {from}. Rett dagane.',
    en: 'The list ends on {to}, before it begins on {from}. Correct the days.',
  },
  'price-list/revision-without-reason': {
    nb: 'En rettelse må si hvorfor. Skriv hva som er rettet.',
    nn: 'Ei retting må seie kvifor. Skriv kva som er retta.',
    en: 'A revision must say why. Write what has been corrected.',
  },
  'price-list/overlap': {
    nb: '«{before}» gjelder fortsatt når «{id}» begynner {from}. La den første slutte før den neste begynner.',
    nn: '«{before}» gjeld framleis når «{id}» byrjar {from}. La den første slutte før den neste byrjar.',
    en: '“{before}” is still valid when “{id}” begins on {from}. Let the first end before the next begins.',
  },
  'price-list/gap': {
    nb: '«{before}» slutter {to}, og «{id}» begynner {from}. Lag en liste for dagene mellom.',
    nn: '«{before}» sluttar {to}, og «{id}» byrjar {from}. Lag ei liste for dagane mellom.',
    en: '“{before}” ends on {to}, and “{id}” begins on {from}. Make a list for the days between.',
  },
  'price-list/same-revision': {
    nb: 'To lister for samme periode er rettelse {revision}. Gi «{id}» et nytt nummer.',
    nn: 'To lister for same periode er retting {revision}. Gi «{id}» eit nytt nummer.',
    en: 'Two lists for the same period are revision {revision}. Give “{id}” a new number.',
  },
  'price-list/unknown-source': {
    nb: 'Kilden «{source}» finnes ikke i listen. Kildene er: {allowed}.',
    nn: 'Kjelda «{source}» finst ikkje i lista. Kjeldene er: {allowed}.',
    en: 'The source “{source}” is not in the list. The sources are: {allowed}.',
  },
  'price-list/range-descends': {
    nb: '{given} står ikke i rekkefølge. Skriv tallene fra lavt til høyt, med det vanlige i midten.',
    nn: '{given} står ikkje i rekkjefølgje. Skriv tala frå lågt til høgt, med det vanlege i midten.',
    en: '{given} are not in order. Write the numbers from low to high, with the usual one in the middle.',
  },
  'price-list/not-an-amount': {
    nb: '{given} er ikke et beløp. Skriv det med to desimaler, for eksempel "987.00".',
    nn: '{given} er ikkje eit beløp. Skriv det med to desimalar, til dømes "987.00".',
    en: '{given} is not an amount. Write it with two decimals, for example "987.00".',
  },
  'price-list/not-shortest': {
    nb: '{given} har flere tegn enn nødvendig. Skriv tallet kortest mulig, for eksempel "12.5".',
    nn: '{given} har fleire teikn enn nødvendig. Skriv talet kortast mogleg, til dømes "12.5".',
    en: '{given} has more characters than needed. Write the number in its shortest form, for example "12.5".',
  },
  'price-list/negative': {
    nb: '{given} er under 0. Skriv 0 eller mer. Priser, normtimer, minstebeløp, fritak og ventetid kan ikke være negative.',
    nn: '{given} er under 0. Skriv 0 eller meir. Prisar, normtimar, minstebeløp, fritak og ventetid kan ikkje vere negative.',
    en: '{given} is below 0. Write 0 or more. Prices, norm hours, minimums, allowances and waiting times cannot be negative.',
  },
  'price-list/status-too-high': {
    nb: 'Tallet er laget for demonstrasjon, men listen er {list}. Gi listen status «demonstration», eller skriv inn det rette tallet med kilde.',
    nn: 'Talet er laga for demonstrasjon, men lista er {list}. Gi lista status «demonstration», eller skriv inn det rette talet med kjelde.',
    en: 'The figure was made for demonstration, but the list is {list}. Give the list the status “demonstration”, or enter the right figure with its source.',
  },
  'price-list/tiers-start': {
    nb: 'Det første trinnet begynner på {given}. La det begynne på 0.',
    nn: 'Det første trinnet byrjar på {given}. La det byrje på 0.',
    en: 'The first tier begins at {given}. Let it begin at 0.',
  },
  'price-list/tiers-broken': {
    nb: 'Trinnet begynner på {from}. Det skal begynne på {before}, der trinnet før slutter, og være høyere når det slutter. Bare det siste trinnet skal være uten slutt.',
    nn: 'Trinnet byrjar på {from}. Det skal byrje på {before}, der trinnet før sluttar, og vere høgare når det sluttar. Berre det siste trinnet skal vere utan slutt.',
    en: 'The tier begins at {from}. It should begin at {before}, where the tier before ends, and be higher when it ends. Only the last tier should have no end.',
  },
  'price-list/missing-rate': {
    nb: 'Timene til «{component}» har ingen timepris. Skriv hvilken: {allowed}.',
    nn: 'Timane til «{component}» har ingen timepris. Skriv kva for ein: {allowed}.',
    en: 'The hours of “{component}” have no hourly rate. Write which: {allowed}.',
  },
  'price-list/unknown-rate': {
    nb: 'Listen har ingen timepris «{rate}». Timeprisene er: {allowed}.',
    nn: 'Lista har ingen timepris «{rate}». Timeprisane er: {allowed}.',
    en: 'The list has no hourly rate “{rate}”. The hourly rates are: {allowed}.',
  },
  'price-list/unknown-component': {
    nb: 'Det finnes ingen kostnadskomponent «{component}». De er: {allowed}.',
    nn: 'Det finst ingen kostnadskomponent «{component}». Dei er: {allowed}.',
    en: 'There is no cost component “{component}”. They are: {allowed}.',
  },
  'price-list/missing-origin': {
    nb: 'Verken tallet eller listen sier {member}. Skriv det for hele listen, eller her.',
    nn: 'Verken talet eller lista seier {member}. Skriv det for heile lista, eller her.',
    en: 'Neither the figure nor the list says {member}. Write it for the whole list, or here.',
  },
  'price-list/zero-rate': {
    nb: 'En time av «{rate}» koster ingenting. Sjekk at det er meningen.',
    nn: 'Ein time av «{rate}» kostar ingenting. Sjekk at det er meininga.',
    en: 'An hour of “{rate}” costs nothing. Check that this is meant.',
  },
  'price-list/missing-tariff': {
    nb: 'Taksten {tariff} mangler. Legg den til som {kind} i enheten {unit}.',
    nn: 'Taksten {tariff} manglar. Legg han til som {kind} i eininga {unit}.',
    en: 'The tariff {tariff} is missing. Add it as {kind} in the unit {unit}.',
  },
  'price-list/unknown-tariff': {
    nb: 'Ingenting bruker taksten {tariff}. Fjern den, eller rett navnet.',
    nn: 'Ingenting bruker taksten {tariff}. Fjern han, eller rett namnet.',
    en: 'Nothing uses the tariff {tariff}. Remove it, or correct the name.',
  },
  'price-list/wrong-kind': {
    nb: 'Taksten er av typen {given}. Den skal være {expected}.',
    nn: 'Taksten er av typen {given}. Han skal vere {expected}.',
    en: 'The tariff is of the kind {given}. It should be {expected}.',
  },
  'price-list/wrong-unit': {
    nb: 'Taksten har enheten {given}. Den skal ha {expected}.',
    nn: 'Taksten har eininga {given}. Han skal ha {expected}.',
    en: 'The tariff has the unit {given}. It should have {expected}.',
  },
  'price-list/missing-answer': {
    nb: 'Taksten {tariff} mangler et tall for svaret «{answer}». Legg det til.',
    nn: 'Taksten {tariff} manglar eit tal for svaret «{answer}». Legg det til.',
    en: 'The tariff {tariff} lacks a figure for the answer “{answer}”. Add it.',
  },
  'price-list/unknown-answer': {
    nb: 'Svaret «{answer}» finnes ikke. Svarene er: {allowed}.',
    nn: 'Svaret «{answer}» finst ikkje. Svara er: {allowed}.',
    en: 'There is no answer “{answer}”. The answers are: {allowed}.',
  },
  'price-list/missing-default': {
    nb: 'Listen mangler et standardsvar på «{driver}». Legg det til.',
    nn: 'Lista manglar eit standardsvar på «{driver}». Legg det til.',
    en: 'The list lacks a default answer to “{driver}”. Add it.',
  },
  'price-list/unknown-default': {
    nb: 'Ingen spør om «{driver}». Fjern standardsvaret, eller rett navnet.',
    nn: 'Ingen spør om «{driver}». Fjern standardsvaret, eller rett namnet.',
    en: 'Nobody asks for “{driver}”. Remove the default answer, or correct the name.',
  },
  'price-list/wrong-default': {
    nb: '{given} er ikke et mulig svar. Skriv {allowed}.',
    nn: '{given} er ikkje eit mogleg svar. Skriv {allowed}.',
    en: '{given} is not a possible answer. Write {allowed}.',
  },
  'price-list/mixed-vat': {
    nb: 'Mva.-kategorien er {given}. Alt i «{component}» må ha den samme, og den er {expected}.',
    nn: 'Mva.-kategorien er {given}. Alt i «{component}» må ha den same, og han er {expected}.',
    en: 'The VAT category is {given}. All of “{component}” must have the same, which is {expected}.',
  },
  'price-list/increment-not-positive': {
    nb: 'Trinnstørrelsen må være over 0. Skriv for eksempel "1".',
    nn: 'Trinnstorleiken må vere over 0. Skriv til dømes "1".',
    en: 'The increment must be above 0. Write, for example, "1".',
  },
  'price-list/correlation-outside': {
    nb: '{given} er ingen andel. Skriv et tall fra 0 til 1: hvor mye av usikkerheten som er felles.',
    nn: '{given} er ingen del. Skriv eit tal frå 0 til 1: kor mykje av uvissa som er felles.',
    en: '{given} is not a share. Write a number from 0 to 1: how much of the uncertainty is shared.',
  },
  'price-list/correlation-above-one': {
    nb: 'Det som er felles i prosjektet ({project}) og i komponenten ({component}), er til sammen mer enn 1. Gjør ett av tallene mindre.',
    nn: 'Det som er felles i prosjektet ({project}) og i komponenten ({component}), er til saman meir enn 1. Gjer eitt av tala mindre.',
    en: 'What is shared in the project ({project}) and in the component ({component}) is more than 1 together. Make one of the numbers smaller.',
  },
  'price-list/percentile-outside': {
    nb: 'Av hundre bestillinger kan ikke {given} holde seg innenfor beløpet. Skriv et tall over 0 og under 100.',
    nn: 'Av hundre bestillingar kan ikkje {given} halde seg innanfor beløpet. Skriv eit tal over 0 og under 100.',
    en: 'Of a hundred orders, {given} cannot stay within the amount. Write a number above 0 and below 100.',
  },
  'price-list/step-not-positive': {
    nb: 'Beløpet kan ikke rundes opp til hele {given}. Skriv et beløp over 0, for eksempel "1000.00".',
    nn: 'Beløpet kan ikkje rundast opp til heile {given}. Skriv eit beløp over 0, til dømes "1000.00".',
    en: 'The amount cannot be rounded up to a multiple of {given}. Write an amount above 0, for example "1000.00".',
  },
  'price-list/growth-outside': {
    nb: 'Prisene kan ikke vokse {given} prosent i året. Skriv et tall fra 0 til 100.',
    nn: 'Prisane kan ikkje vekse {given} prosent i året. Skriv eit tal frå 0 til 100.',
    en: 'Prices cannot grow by {given} per cent a year. Write a number from 0 to 100.',
  },
  'price-list/hours-per-day-outside': {
    nb: 'Det kan ikke arbeides {given} timer på en dag. Skriv tall over 0 og ikke over 24.',
    nn: 'Det kan ikkje arbeidast {given} timar på ein dag. Skriv tal over 0 og ikkje over 24.',
    en: 'Nobody works {given} hours in a day. Write numbers above 0 and not above 24.',
  },
}
