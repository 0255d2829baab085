/**
 * Words of questions that are not for this bot: somebody's health, an appointment, pay, prices, other trades and
 * countries, and attempts to steer the bot. None of them is mended into a word that the knowledge holds; where the
 * knowledge itself holds one, it counts as any other word.
 */
export const OFF_TOPIC_WORDS = `
  tannlege tannleger tannlegar dentist dentists psykolog psykologer psykologar psychologist sykepleier sykepleiere sjukepleiar
  sjukepleiarar nurse nurses fysioterapeut fysioterapeuter jordmor jordmødrer lærer lærere politi
  lønn lønna lønnen løn lønna ukelønn ukelønna timelønn årslønn månedslønn tjener tener tjene tjente inntekt salary wage wages earn earns
  egenandel eigenandel frikort pris koste koster kostar kosta cost costs price venting ventetid ventetiden ventetida ventetider
  time timen timebestilling bestille bestill avtalt appointment book booking resept sykemelding sjukmelding prescription
  symptom symptomer symptoms vondt feber hodepine influensa diagnose medisin medisiner tablett antibiotika paracet ibuprofen
  sovemedisin vaksine vaksinere behandling pain fever headache telefonnummer åpningstid adresse telefon phone
  lager lagre lese leser vær været weather hovedstad hovedstaden capital restaurant
  sverige svensk danmark dansk finland tyskland england sweden denmark germany usa australia
  ignore ignorer glem forget instructions instruksjoner instruks prompt systemprompt pretend pirate joke vits dikt poem
  bytte bytter byte klage klager klagar complain switch
`;
