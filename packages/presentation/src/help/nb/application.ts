export const application = {
  application: 'Hva slags søknad det er, hva dataene skal brukes til, og hvilket grunnlag dere har for å behandle dem.',
  'application.kind':
    'Velg endring hvis SSB alt har gitt dere tilgang til data og dere trenger noe utover det vedtaket. En ny søknad tar mer tid: omfang, grunnlag og avtale må avklares fra begynnelsen. Før bare opp det som er nytt i en endring: det dere alt har fått, skal ikke prises en gang til.',
  'application.previous':
    'Vedtaket som skal endres. SSB bruker det til å finne saken og se hva som alt er avklart. Det endrer ikke prisen.',
  'application.previous.reference':
    'Saksnummeret i vedtaket fra SSB. Da slipper SSB å lete etter saken. Det endrer ikke prisen.',
  'application.previous.approvedOn':
    'Prosjekter som ble godkjent før 20. juli 2018, må redegjøre for hvordan de følger personvernforordningen (GDPR). Dagen endrer ikke prisen.',
  'application.purpose':
    'SSB gir bare tilgang til forskning, analyse og statistikk, ikke til kontroll eller saksbehandling. Formålet endrer ikke prisen.',
  'application.legalBasis':
    'Institusjonen må ha et rettslig grunnlag etter GDPR for hver eneste variabel. Er grunnlaget uklart, må SSB bruke tid på å vurdere om bestillingen ligger innenfor. Personvernombudet kan hjelpe.',
  'application.anonymous':
    'Anonyme data kan ikke føres tilbake til noen, heller ikke indirekte. Å lage dem koster som regel mye, og mye informasjon går tapt. SSB fakturerer tiden uansett resultat.',
}
