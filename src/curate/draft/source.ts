import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { WrongUse } from '../verb.ts';
import { htmlPage } from './html-page.ts';
import type { Page } from './piece.ts';
import { plainPage } from './plain-page.ts';

/** A release as it was read: its page, and the address or file name that it came from. */
export interface Source {
  readonly page: Page;
  readonly from: string;
}

const WAIT_MS = 30_000;
/** A page of text is small; what is larger is none. */
const MOST_BYTES = 20_000_000;

const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<article|<main|<div|<p\b|<h1)/i.test(text);

export function pageOf(bytes: Uint8Array, contentType: string): Page {
  if (bytes.length > MOST_BYTES) throw new WrongUse('That is more than 20 MB, which no page of text is.');
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    throw new WrongUse('That is a PDF. Make text of it first: pdftotext -layout FILE.pdf FILE.txt, and draft that.');
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(bytes);
  return /html/i.test(contentType) || isHtml(text) ? htmlPage(text) : plainPage(text);
}

/**
 * Reads a release from an address or a file: a web page, plain text, or the text of a PDF.
 * @throws {WrongUse} where there is nothing to read.
 */
export async function readSource(given: string): Promise<Source> {
  if (!/^https?:\/\//.test(given)) {
    if (!existsSync(given)) throw new WrongUse(`There is no file ${given}.`);
    return { page: pageOf(readFileSync(given), ''), from: basename(given).replace(/\.\w+$/, '') };
  }
  try {
    const response = await fetch(given, {
      headers: { 'User-Agent': 'fastlegebot (drafts from releases)', Accept: 'text/html, text/plain' },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (!response.ok) throw new WrongUse(`${given} answers ${response.status}.`);
    return {
      page: pageOf(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? ''),
      from: given,
    };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const { name, message, cause } = error as Error & { cause?: { message?: string } };
    const why = name === 'TimeoutError' ? `no answer in ${WAIT_MS / 1000} s` : (cause?.message ?? message);
    throw new WrongUse(`${given} was not reached: ${why}.`);
  }
}
