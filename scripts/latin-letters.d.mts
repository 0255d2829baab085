export declare const withLatinLetters: (source: string) => string;
