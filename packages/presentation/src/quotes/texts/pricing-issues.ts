/** What is wrong with how a quote was priced, and what must be known before it is issued. */
export const pricingIssues = {
  'quote/trace-differs': {
    nb: 'Her står {stated}, men utregningen gir {computed}. Be om en ny fil.',
    nn: 'Her står {stated}, men utrekninga gir {computed}. Be om ei ny fil.',
    en: 'The value is {stated}, but the computation gives {computed}. Ask for a new file.',
  },
  'quote/estimate-differs': {
    nb: 'Prisanslaget henger ikke sammen: Her står «{stated}», men det skal være «{computed}». Be om en ny fil.',
    nn: 'Prisanslaget heng ikkje saman: Her står «{stated}», men det skal vere «{computed}». Be om ei ny fil.',
    en: 'The estimate does not add up: it says “{stated}” where it should be “{computed}”. Ask for a new file.',
  },
  'quote/unexplained-assumption': {
    nb: '{by} har endret {ref} («{reason}»), men endringen står ikke blant forutsetningene. Be om tilbudet på nytt.',
    nn: '{by} har endra {ref} («{reason}»), men endringa står ikkje blant føresetnadene. Be om tilbodet på nytt.',
    en: '{by} changed {ref} (“{reason}”), but the change is not among the assumptions. Ask for the quote anew.',
  },
  'quote/source-not-cited': {
    nb: 'Utregningen viser til kilden «{source}», som tilbudet ikke oppgir. Be om tilbudet på nytt.',
    nn: 'Utrekninga viser til kjelda «{source}», som tilbodet ikkje gir opp. Be om tilbodet på nytt.',
    en: 'The computation cites the source “{source}”, which the quote does not state. Ask for the quote anew.',
  },
  'quote/not-answered': {
    nb: 'Ikke besvart: {driver}. Et tilbud må bygge på svar. Spør kunden, eller legg inn en forutsetning ({ref}).',
    nn: 'Ikkje svart på: {driver}. Eit tilbod må byggje på svar. Spør kunden, eller legg inn ein føresetnad ({ref}).',
    en: 'Not answered: {driver}. A quote must rest on answers. Ask the customer, or enter an assumption ({ref}).',
  },
  'quote/not-assessed': {
    nb: '{component}: Prisen må vurderes av en saksbehandler før tilbudet utstedes. Før opp hva du har vurdert.',
    nn: '{component}: Ein saksbehandlar må vurdere prisen før tilbodet blir utferda. Før opp kva du har vurdert.',
    en: '{component}: an officer must assess the price before the quote is issued. Enter what you have assessed.',
  },
  'quote/blocked': {
    nb: 'SSBs regler sier nei til bestillingen. {code} Rett den før tilbudet utstedes.',
    nn: 'Reglane til SSB seier nei til bestillinga. {code} Rett bestillinga før tilbodet blir utferda.',
    en: 'SSB’s rules say no to the request. {code} Correct it before the quote is issued.',
  },
  'quote/remark-not-answered': {
    nb: '{code} Rett bestillingen, eller svar på {remark} med en grunn før tilbudet utstedes.',
    nn: '{code} Rett bestillinga, eller svar på {remark} med ein grunn før tilbodet blir utferda.',
    en: '{code} Correct the request, or answer {remark} with a reason before the quote is issued.',
  },
  'quote/no-such-remark': {
    nb: 'Anslaget sier ikke at noe mangler under navnet «{given}». Det som mangler, er: {remarks}.',
    nn: 'Anslaget seier ikkje at noko manglar under namnet «{given}». Det som manglar, er: {remarks}.',
    en: 'The estimate does not say that anything is missing by the name “{given}”. What is missing: {remarks}.',
  },
  'quote/input-differs': {
    nb: 'Utregningen sier at {ref} er {stated}, men i bestillingen er det {expected}. Be om tilbudet på nytt.',
    nn: 'Utrekninga seier at {ref} er {stated}, men i bestillinga er det {expected}. Be om tilbodet på nytt.',
    en: 'The computation says that {ref} is {stated}, but in the request it is {expected}. Ask for the quote anew.',
  },
  'quote/completeness': {
    nb: 'Tilbudet sier at prisen er fullstendig, eller at den ikke er det, og vurderingene sier noe annet. Be om tilbudet på nytt.',
    nn: 'Tilbodet seier at prisen er fullstendig, eller at han ikkje er det, og vurderingane seier noko anna. Be om tilbodet på nytt.',
    en: 'The quote says that the price is complete, or that it is not, and the assessments say otherwise. Ask for the quote anew.',
  },
  'quote/priced-after-issue': {
    nb: 'Tilbudet er priset {day}, etter at det ble utstedt {issuedOn}. Pris utkastet på nytt med en tidligere dag.',
    nn: 'Tilbodet er prisa {day}, etter at det vart utferda {issuedOn}. Pris utkastet på nytt med ein tidlegare dag.',
    en: 'The quote is priced on {day}, after it was issued on {issuedOn}. Price the draft anew on an earlier day.',
  },
  'quote/list-period': {
    nb: 'Tilbudet er priset {day}, men prislisten gjelder {from} – {to}. Be om tilbudet på nytt.',
    nn: 'Tilbodet er prisa {day}, men prislista gjeld {from} – {to}. Be om tilbodet på nytt.',
    en: 'The quote is priced on {day}, but the price list applies {from} – {to}. Ask for the quote anew.',
  },
  'quote/demonstration-price': {
    nb: 'Prislisten er {status}, men prisen {tariff} er til demonstrasjon. Be om tilbudet på nytt.',
    nn: 'Prislista er {status}, men prisen {tariff} er til demonstrasjon. Be om tilbodet på nytt.',
    en: 'The price list is {status}, but the price {tariff} is a demonstration. Ask for the quote anew.',
  },
  'quote/repeated-assumption': {
    nb: 'Forutsetningen om {ref} står to ganger. Ta bort den ene.',
    nn: 'Føresetnaden om {ref} står to gonger. Ta bort den eine.',
    en: 'The assumption about {ref} stands twice. Remove one of them.',
  },
  'quote/assumption-differs': {
    nb: 'Forutsetningen sier at {ref} er {stated}, men i bestillingen er det {expected}. Be om tilbudet på nytt.',
    nn: 'Føresetnaden seier at {ref} er {stated}, men i bestillinga er det {expected}. Be om tilbodet på nytt.',
    en: 'The assumption says that {ref} is {stated}, but in the request it is {expected}. Ask for the quote anew.',
  },
  'quote/line-differs': {
    nb: 'Linjen «{id}» sier {stated}, men utregningen gir {computed}. Be om tilbudet på nytt.',
    nn: 'Linja «{id}» seier {stated}, men utrekninga gir {computed}. Be om tilbodet på nytt.',
    en: 'The line “{id}” says {stated}, but the computation gives {computed}. Ask for the quote anew.',
  },
}
