import type { Claim } from '../src/answer/answer.ts';
import { claimOf } from '../src/answer/claim-entry.ts';
import { noticesOn } from '../src/answer/notices.ts';
import { checkMessage } from '../src/claims/check.ts';
import { defineCommand } from '../src/command/command.ts';
import { nextSteps } from '../src/command/next.ts';
import { text } from '../src/command/options/text.ts';
import type { Step } from '../src/invocation.ts';
import type { Knowledge } from '../src/knowledge/find.ts';

const figuresIn = (claims: readonly Claim[]) =>
  claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'figures' ? claim.evidence.figures : [],
  );

const topicsIn = (claims: readonly Claim[], { getRule, findTopic }: Knowledge) =>
  claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'rules'
      ? claim.evidence.rules.flatMap(({ id }) => findTopic(getRule(id).topic) ?? [])
      : [],
  );

/** The series and topics that the claims are about, to look further into. */
const stepsAfter = (claims: readonly Claim[], knowledge: Knowledge): readonly Step[] => [
  ...figuresIn(claims).map(({ series, label }) => ({ command: 'figure', options: { series }, subject: label })),
  ...topicsIn(claims, knowledge).map(({ id, topic }) => ({ command: 'rule', options: { topic: id }, subject: topic })),
  { command: 'help' },
];

export default defineCommand({
  name: { en: 'check', nb: 'sjekk', nn: 'sjekk' },
  title: { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  description: {
    nb: 'Sjekk en melding mot kildene: tall, beløp, årstall og datoer',
    nn: 'Sjekk ei melding mot kjeldene: tal, beløp, årstal og datoar',
    en: 'Check a message against the sources: figures, amounts, years and dates',
  },
  options: {
    text: {
      name: { en: 'text', nb: 'tekst', nn: 'tekst' },
      description: { nb: 'Det noen påstår', nn: 'Det nokon påstår', en: 'What somebody claims' },
      required: true,
      kind: text,
    },
  },
  example: '/check text:"ALIS fikk 129,5 millioner mer i 2024"',
  message: {
    name: { nb: 'Sjekk mot kildene', nn: 'Sjekk mot kjeldene', en: 'Check against sources' },
    option: 'text',
  },
  answer: ({ text: message }, context) => {
    const { claims: found, isCut } = checkMessage(message, context.knowledge, context.today);
    const claims = found.map((claim) => claimOf(claim, context.knowledge));
    return {
      kind: 'claims',
      claims,
      isCut,
      notices: noticesOn(figuresIn(claims), context.knowledge),
      next: nextSteps(stepsAfter(claims, context.knowledge), context),
    };
  },
});
