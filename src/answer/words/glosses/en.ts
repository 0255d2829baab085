/** Norwegian terms in a few words, for whoever trained elsewhere: said under an answer that uses them unexplained. */
export const glosses: Readonly<Record<string, string>> = {
  ALIS: 'doctor in specialist training in general practice',
  LIS1: 'the first 18 months of specialist training',
  KBU: 'the Danish foundation year',
  fastlege: 'GP',
  legevakt: 'out-of-hours care',
  Helfo: 'the state agency that pays refunds',
  KS: 'the municipalities’ association',
  Nav: 'the labour and welfare service',
  SOP: 'the doctors’ sickness fund',
  Storting: 'parliament',
  Kompetanseportalen: 'the web portal for learning goals',
  'centrality class': 'how central a municipality is, 1 the most and 6 the least',
  'fee settlement': 'the yearly talks on what GPs may charge',
};
