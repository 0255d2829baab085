/** What is used of nlp.js, which has no types of its own. */
declare module '@nlpjs/basic' {
  interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
  export const LangEn: unknown;
  export class Nlp {
    constructor(settings: {
      container: Container;
      languages: readonly string[];
      autoSave: boolean;
      nlu: { log: boolean };
    });
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<{ intent: string; score: number }>;
  }
}

declare module '@nlpjs/lang-no' {
  export const LangNo: unknown;
}
