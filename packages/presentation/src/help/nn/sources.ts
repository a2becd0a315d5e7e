export const sources = {
  sources:
    'Data som ikkje er SSB sine eigne: frå register, frå andre etatar, eller som de sjølve har samla inn. Kvar kjelde fører med seg avtalar, filer og folk som SSB må ha kontakt med. Difor aukar både koordineringa og arbeidet med kjelda.',
  'sources.holder':
    'Kven som har dataa. Det avgjer kor mykje samarbeid som trengst, og om kjelda kan vere med i distribuert kopling.',
  'sources.files': 'Kor mange filer kjelda sender til kvar levering. SSB må ta imot, pakke ut og kontrollere kvar fil.',
  'sources.records': 'Kor mange rader filene har til saman. Store filer tek lengre tid å lese, kontrollere og kople.',
  'sources.fileFormat':
    'SSB les SAS, CSV, SPSS og Stata til og med versjon 12. Fast breidd krev eit program som les fila. Andre format må skrivast om, og det tek tid.',
  'sources.documentation':
    'SSB må vite kva som er i filene: populasjonen, talet på rader, variablane og kodane. Det som manglar, må SSB spørje om. Det er ein av dei vanlegaste grunnane til at arbeidet dreg ut.',
  'sources.contactNamed':
    'Ein person hos dataeigaren som SSB kan snakke med. Er det ikkje klart kven det er, går det tid til å finne det ut.',
  'sources.linking':
    'Ved distribuert kopling får kvar dataeigar ein nøkkel og sender dataa rett til dykk. Det kan berre offentlege styresmakter, nasjonale helseregister og register for pasientrapporterte utfall. SSB får då ingen filer og spør ikkje om dei; berre nøklane blir utveksla. Elles koplar og avidentifiserer SSB, og det tek meir tid.',
}
