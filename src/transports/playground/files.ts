import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Attachment } from '../../answer/attachment.ts';
import { compose } from '../../answer/compose/compose.ts';
import { answerToText, type House } from '../../answer-to.ts';
import { lineOf } from '../../command/command-line.ts';
import { languageOf } from '../../language/told-language.ts';
import type { NamedFile } from '../../render/files/make.ts';
import { makeFiles } from '../files.ts';
import type { Enclosed } from '../reply.ts';
import type { Turns } from '../turns.ts';
import { askQuery, etagOf, isKnown } from './ask-api.ts';
import { pointsOf } from './chart-points.ts';
import { problem } from './problem.ts';
import { faultsOf } from './setting.ts';

/** Where the files of answers are, each under its name. */
export const FILES = '/api/files';
const PLACE = 'attachment://';

const inItself = ({ type, bytes }: NamedFile): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/**
 * A body as Discord gives it back: its files have addresses, and what was sent with it is shown from there. Nothing is kept for
 * them: at its address a file is made again from what was asked, and of one that nothing asks for again the address is the file.
 * @param today YYYY-MM-DD, for which it was answered.
 */
export function withAddresses<Body extends APIInteractionResponseCallbackData>(
  body: Body,
  { files, again }: Enclosed,
  today: string,
): Body {
  const addressOf = (name: string): string => {
    if (again) {
      const query = new URLSearchParams({ q: lineOf(again.call), locale: again.locale, today });
      return `${FILES}/${encodeURIComponent(name)}?${query}`;
    }
    const file = files.find((one) => one.name === name);
    return file ? inItself(file) : '';
  };
  const resolved = (url: string) => (url.startsWith(PLACE) ? addressOf(url.slice(PLACE.length)) : url);
  return {
    ...body,
    attachments: (body.attachments ?? []).map((one) => ({ ...one, url: addressOf(one.filename ?? '') })),
    embeds: (body.embeds ?? []).map((one) => ({
      ...one,
      ...(one.image && { image: { url: resolved(one.image.url) } }),
    })),
  };
}

/** A picture of figures is drawn sharp at any size too: under the same name with another ending, for a light page or a dark one. */
const formOf = (picture: Attachment | undefined, wanted: string, isDark: boolean): Attachment | undefined =>
  picture?.content.kind === 'chart' && wanted.endsWith('.svg')
    ? { ...picture, name: wanted, type: 'image/svg+xml', content: { ...picture.content, isDark } }
    : undefined;

/** As a file is asked for: by what it is a file of, and for what page a picture is to be. */
const fileQuery = askQuery.extend({ theme: z.enum(['light', 'dark']).optional() });

/**
 * GET /api/files/NAME: a file of the answer to `q`, made anew. Its tag is known before anything is made, as that of /api/ask.
 * @param program Changes when the program could answer otherwise.
 * @param making The turns in which files are made.
 */
export function files(house: House, today: () => string, program: string, making: Turns): Hono {
  return new Hono().get('/:name', async (c) => {
    const read = fileQuery.safeParse(c.req.query());
    if (!read.success) return problem(c, 400, 'The request cannot be read', faultsOf(read.error));
    const asked = { locale: read.data.locale ?? languageOf(read.data.q), today: read.data.today ?? today() };
    const etag = etagOf(house, asked, program);
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    if (isKnown(c.req.header('If-None-Match') ?? '', etag)) return c.body(null, 304);
    const { attachments, call } = compose(answerToText(read.data.q, asked, house), asked.locale);
    const wanted = c.req.param('name');
    const picture = attachments.find(
      ({ name }) => name.replace(/\.png$/, '') === wanted.replace(/\.(?:svg|json)$/, ''),
    );
    if (picture?.content.kind === 'chart' && wanted.endsWith('.json')) return c.json(pointsOf(picture.content.chart));
    const attachment =
      formOf(picture, wanted, read.data.theme === 'dark') ?? attachments.find(({ name }) => name === wanted);
    const wantedFiles = { call, attachments: attachment ? [attachment] : [] };
    // How often an address may ask has been counted before.
    const { files, shed } = await makeFiles(wantedFiles, house, { isTooFast: () => false, making });
    if (shed) return problem(c, 503, 'Too many files', 'Many are waiting for files just now. Ask again in a while.');
    const [file] = files;
    if (!attachment || !file) return problem(c, 404, 'No such file', 'No file of this name comes with the answer.');
    const disposition = `${attachment.isPicture ? 'inline' : 'attachment'}; filename="${file.name}"`;
    return c.body(file.bytes, 200, { 'Content-Type': file.type, 'Content-Disposition': disposition });
  });
}
