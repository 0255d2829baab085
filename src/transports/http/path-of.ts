import type { IncomingMessage } from 'node:http';

/** The path that was asked at, without what stands behind a `?`. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? url;
