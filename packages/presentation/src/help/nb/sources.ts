export const sources = {
  sources:
    'Data som ikke er SSBs egne: fra registre, fra andre etater, eller som dere selv har samlet inn. Hver kilde betyr avtaler, filer og folk som SSB må ha kontakt med. Derfor øker både koordineringen og arbeidet med kilden.',
  'sources.holder':
    'Hvem som har dataene. Det avgjør hvor mye samarbeid som trengs, og om kilden kan være med i distribuert kobling.',
  'sources.files':
    'Hvor mange filer kilden sender til hver levering. SSB må ta imot, pakke ut og kontrollere hver fil.',
  'sources.records': 'Hvor mange rader filene har til sammen. Store filer tar lengre tid å lese, kontrollere og koble.',
  'sources.fileFormat':
    'SSB leser SAS, CSV, SPSS og Stata til og med versjon 12. Fast bredde krever et program som leser filen. Andre formater må skrives om, og det tar tid.',
  'sources.documentation':
    'SSB må vite hva som er i filene: populasjonen, antall rader, variablene og kodene. Det som mangler, må SSB spørre om. Det er en av de vanligste grunnene til at arbeidet drar ut.',
  'sources.contactNamed':
    'En person hos dataeieren som SSB kan snakke med. Er det ikke klart hvem det er, går det tid til å finne ut av det.',
  'sources.linking':
    'Ved distribuert kobling får hver dataeier en nøkkel og sender dataene rett til dere. Det kan bare offentlige myndigheter, nasjonale helseregistre og registre for pasientrapporterte utfall. SSB får da ingen filer og spør ikke om dem; bare nøklene utveksles. Ellers kobler og avidentifiserer SSB, og det tar mer tid.',
}
