/** Words around every legal page. */
export const legal = {
  toForm: { nb: 'Til prisanslaget', nn: 'Til prisanslaget', en: 'To the estimate' },
  appliesTo: { nb: 'Gjelder for', nn: 'Gjeld for', en: 'Applies to' },
}
