/** What a question of a decision table can come to. `weighed`: somebody decides it after weighing the case. */
export const OUTCOMES = ['eligible', 'lapsed', 'not-eligible', 'weighed', 'unclear'] as const;
