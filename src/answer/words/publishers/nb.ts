export const publishers: Readonly<Record<string, string>> = {
  'Den norske legeforening': 'Legeforeningen',
  'Den norske legeforening (Allmennlegeforeningen)': 'Allmennlegeforeningen',
  'Den norske legeforening (Norsk medisinstudentforening)': 'Norsk medisinstudentforening',
  'KS og Den norske legeforening': 'KS og Legeforeningen',
  'Statistisk sentralbyrå': 'SSB',
  'Universitetet i Oslo, Avdeling for allmennmedisin': 'Universitetet i Oslo',
  'Prehospital klinikk, Oslo universitetssykehus': 'Oslo universitetssykehus',
  'Kommuneoverlegene i ti kommuner i Namdalen': 'kommuneoverlegene i Namdalen',
  'Studentprosjektet ALISflyt': 'studentprosjektet ALISflyt',
  'Statsforvaltaren i Vestland': 'Statsforvalteren i Vestland',
  'Statsforvaltaren i Møre og Romsdal': 'Statsforvalteren i Møre og Romsdal',
  'Statsforvaltaren i Rogaland': 'Statsforvalteren i Rogaland',
};
