/** What SSB's rules say of a request, and what to do. */
export const checkIssues = {
  'institution/none': 'Bestillingen har ingen institusjon. Oppgi den som er ansvarlig for prosjektet.',
  'institution/no-responsible': 'Ingen av institusjonene er ansvarlig for prosjektet. Oppgi hvilken som er det.',
  'institution/country-not-answered': 'Si hvilket land «{institution}» er i. Anslaget regner med Norge.',
  'institution/recognition-not-answered':
    'Si om «{institution}» er en godkjent forskningsinstitusjon. Bare en slik kan være ansvarlig for prosjektet.',
  'institution/not-recognised':
    '«{institution}» er ikke en godkjent forskningsinstitusjon. Bare institusjoner som Forskningsrådet, Eurostat eller SSB har godkjent, kan få mikrodata som forskningsinstitusjon. Søk SSB om godkjenning først. Offentlige myndigheter har en egen ordning.',
  'institution/recognition-pending':
    'Godkjenningen av «{institution}» er ikke ferdig. Regn med at SSB venter på svaret før dere kan få data.',
  'institution/abroad-not-eurostat':
    '«{institution}» er utenfor Norge og er ikke godkjent av Eurostat. Da kan den ikke være ansvarlig for prosjektet. Spør en norsk institusjon om den kan være det.',
  'institution/abroad-anonymous-only':
    '«{institution}» er utenfor Norge og kan som regel bare få anonyme data. SSB fakturerer tiden uansett resultat. Et prosjekt som en norsk institusjon er ansvarlig for, kan gi tilgang til indirekte identifiserbare data.',
  'institution/abroad-through-norwegian':
    '«{institution}» er utenfor Norge. Forskerne der kan få data gjennom den norske institusjonen som er ansvarlig.',
  'application/purpose':
    'SSB gir bare tilgang til forskning, analyse og statistikk. Til andre formål kan dere ikke få mikrodata.',
  'application/previous-reference': 'Oppgi referansen til vedtaket som skal endres.',
  'application/updated-documentation': 'En søknad om endring må ha oppdatert dokumentasjon. Legg den ved.',
  'application/gdpr-statement':
    'Prosjektet ble godkjent før 20. juli 2018. Legg ved en redegjørelse for hvordan det følger personvernforordningen (GDPR).',
  'application/approved-before-gdpr':
    'Prosjektet ble godkjent før 20. juli 2018. Da må dere redegjøre for hvordan det følger personvernforordningen (GDPR).',
  'content/nothing-ordered':
    'Bestillingen ber ikke om data. Velg tabeller eller statistikkområder, eller beskriv et ønske.',
  'content/no-population': 'Bestillingen har ingen populasjon. Oppgi hvem dataene skal handle om.',
  'content/population-without-source':
    'Andre skal levere populasjonen «{thing}», men bestillingen har ingen kilde utenfor SSB. Legg filen til som kilde.',
  'content/no-delivery': 'Bestillingen har ingen levering. Oppgi minst én.',
  'content/small-enterprises':
    '«{code}» handler om foretak. Opplysninger om foretak med fem ansatte eller færre regnes som personopplysninger. Sjekk at behandlingsgrunnlaget og DPIA-en gjelder for dem også.',
  'attachment/protocol': 'Legg ved prosjektbeskrivelsen eller protokollen. Den korte teksten i skjemaet er ikke nok.',
  'attachment/variable-lists': 'Legg ved SSBs variabellister, med kryss ved variablene dere trenger.',
  'attachment/variable-lists-incomplete':
    'Variabellistene er ufullstendige. Fyll dem ut, så slipper SSB å bruke tid på å spørre.',
  'attachment/variable-overview':
    'Legg ved en oversikt over variablene som ikke står i SSBs lister, eller som kommer fra andre.',
  'attachment/dpia':
    'Legg ved en personvernkonsekvensutredning (DPIA), eller en begrunnelse for at den ikke trengs. Personvernombudet kan hjelpe.',
  'attachment/script-on-trial':
    'SSB prøver ut skript fra microdata.no. Legg ved variabellister også, for sikkerhets skyld.',
  'legal-basis/unclear':
    'Behandlingsgrunnlaget er uavklart. Institusjonen må ha grunnlag etter GDPR artikkel 6 og 9 for alle variablene. Spør personvernombudet.',
  'legal-basis/partly':
    'Behandlingsgrunnlaget gjelder bare noen av variablene. Skaff grunnlag for resten, eller ta dem ut.',
  'legal-basis/national-provision':
    'Bygger behandlingen ikke på samtykke, må den også ha grunnlag i norsk lov. Det er som regel personopplysningsloven §§ 8 og 9.',
  'identifying/no-justification':
    '«{name}» er særlig identifiserende. Legg ved en egen begrunnelse for hvorfor dere trenger den.',
  'identifying/justification-not-answered':
    '«{name}» er særlig identifiserende og trenger en egen begrunnelse. Si om den er lagt ved.',
  'third-party/linking-by-ssb':
    '«{thing}» kan ikke være med i distribuert kobling. Det kan bare offentlige myndigheter, nasjonale helseregistre og registre for pasientrapporterte utfall. Anslaget regner med at SSB kobler dataene.',
  'third-party/contact-not-named':
    'Ingen kontaktperson er oppgitt for «{thing}». Finn en i god tid. Det sparer tid når data skal utveksles.',
  'third-party/file-format':
    'SSB kan ikke lese filene fra «{thing}» direkte. Be om SAS, CSV, SPSS eller Stata til og med versjon 12.',
  'third-party/fixed-width': 'Filene fra «{thing}» har fast bredde. Legg ved et program som leser dem.',
  'third-party/documentation':
    'Dokumentasjonen fra «{thing}» er ikke fullstendig. Be om beskrivelse av populasjonen, antall poster, variabelliste og koder.',
  'third-party/never-received':
    'Ingen levering tar imot filer fra «{thing}», så kilden har ingen pris. Velg en levering for den, eller ta den ut.',
  'third-party/must-arrive-first':
    'SSB kan ikke begynne før filene fra andre er kommet. Avtal i god tid når de skal sendes.',
  'coordination/not-largest':
    'Koordinering er vanligvis den største posten, men er her på {coordination}. {component} kommer på {net} til sammen. Sjekk svarene som gjelder den delen.',
  'institution/outside-vat-area':
    '«{institution}» er utenfor det norske merverdiavgiftsområdet, som Svalbard og Jan Mayen også er. Da kan tjenesten være uten mva. Anslaget regner med prislistens mva.; SSB avgjør.',
  'application/list-only-what-is-new':
    'Før bare opp det som er nytt i endringen. Det dere alt har fått, skal ikke prises en gang til.',
  'content/delivery-in-the-past':
    'Leveringen «{delivery}» er ventet {day}, før prisdagen {today}. Linjene har mva.-satsen som gjaldt den dagen. Rett dagen.',
  'driver/unusual-count':
    '{driver}: {count} er uvanlig mange. Det vanlige er {usual} eller færre. Anslaget regner med tallet slik det står. Sjekk det.',
  'driver/not-asked':
    'Svaret teller ikke med: {driver}. Det spørres ikke om når dette er svaret: {because}, {answer}. Fjern det ene svaret, eller rett det andre.',
}
