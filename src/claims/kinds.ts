import type { Measure, Status } from '../knowledge/knowledge.ts';

/**
 * Words that tell which kind of figure is meant, in bokmål, nynorsk and English. A word stands for all its usual endings;
 * those that change inside (fikk, fekk) are listed. `decrease` is no kind of figure that the knowledge holds, but the
 * opposite of one.
 */
export const MEASURE_WORDS: Readonly<Record<Measure | 'decrease', string>> = {
  level: 'totalt total samlet samla sum summen nivå level altogether overall',
  increase: `økning øke øker økt økte økes økende auke aukar auka auking vekst vokse vokst styrke styrket styrka styrkje styrkja
    styrking opptrapping påplussing pluss ekstra increase increased increasing grow grew grown growth rise rose raised
    strengthen strengthened boost extra`,
  cumulative: 'sammenlagt samanlagt kumulativt cumulative',
  'full-year': 'helårsvirkning heilårsverknad helårseffekt',
  share: 'andel andelen del prosentandel share proportion',
  factor: 'doble doblet doblet dobla dobling dobbelt dobbel double doubled doubling twice tredoblet triple tripled',
  decrease: `kutte kuttet kutta kutt redusere redusert reduksjon senke senket nedgang ned minske minska minket krympe svekke
    svekket svekka cut cuts reduce reduced reduction decrease decreased decline shrink shrank fell fall falt drop dropped
    lower lowered weakened færre fewer synke synker sunket sank halvert`,
};

/** Words that tell how settled a figure is. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  proposed:
    'foreslå foreslår foreslått foreslo forslag forslaget føreslå føreslår føreslått føreslo propose proposed proposal',
  adopted: 'vedta vedtar vedtatt vedtok vedteke vedtak adopt adopted approved passed',
  paid: 'utbetale utbetalt utbetales utbetaling betalt utbetala paid payout disbursed',
  announced: 'utlyse utlyst lyses lyst utlysning utlysing kunngjort kunngjorde announced advertised call',
  observed: 'registrert faktisk observert observed actual',
};
