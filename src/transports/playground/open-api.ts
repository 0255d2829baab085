import { z } from 'zod';
import { answerJson } from './answer-json.ts';
import { askQuery } from './ask-api.ts';

const problemJson = z.object({ title: z.string(), status: z.int(), detail: z.string() });

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function parameters() {
  const { properties = {}, required = [] } = schemaOf(askQuery, 'input');
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string };
    return { name, in: 'query', required: required.includes(name), description, schema: rest };
  });
}

/** The OpenAPI description of what others may build on, made from the schemas that requests are read with. */
export const openApi = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Fastlegebot',
    version,
    description:
      'Answers questions about Norwegian GP (fastlege) policy from cited releases. The knowledge holds facts and figures of public releases under NLOD; each citation names its publisher.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/ask': {
      get: {
        operationId: 'ask',
        summary: 'Answers a question or a command line, with the source of every figure and rule.',
        parameters: parameters(),
        responses: {
          200: {
            description: 'The answer, also where it is that the answer is not known: `status` says which.',
            headers: {
              ETag: {
                description:
                  'Changes with the knowledge, the day, the language and the program. Send it back as If-None-Match.',
                schema: { type: 'string' },
              },
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
          },
          304: { description: 'The answer is the one that you have.' },
          400: refusal('The request cannot be read.'),
          421: refusal('The server does not go by the name that it was asked under.'),
          429: refusal('Too many requests: wait as many seconds as Retry-After says.'),
        },
      },
    },
  },
  components: { schemas: { Answer: schemaOf(answerJson), Problem: schemaOf(problemJson) } },
});
