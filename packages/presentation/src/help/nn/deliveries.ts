export const deliveries = {
  deliveries:
    'Kor mange gonger de skal ha data, til dømes éin gong i året. Uttrekk, dokumentasjon og sending blir gjentekne for kvar levering. Koordineringa blir gjord, og populasjonen blir laga, berre éin gong.',
  'deliveries.expectedOn': 'Dagen de reknar med å få dataa. Han avgjer kva mva.-sats som gjeld for leveringa.',
  'deliveries.receives':
    'Kjeldene som sender nye filer til denne leveringa. Arbeidet med ei kjelde blir gjenteke berre når ho sender filer. Utan svar blir alle kjeldene rekna med.',
}
