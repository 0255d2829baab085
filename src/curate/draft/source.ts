import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { WrongUse } from '../../wrong-use.ts';
import { MOST_BYTES, Polite, whyNot } from '../watch/polite.ts';
import { htmlPage } from './html-page.ts';
import type { Page } from './piece.ts';
import { plainPage } from './plain-page.ts';

/** A release as it was read: its page, and the address or file name that it came from. */
export interface Source {
  readonly page: Page;
  readonly from: string;
}

const MANNERS = { timeoutMs: 30_000, pauseMs: 0, longestWaitMs: 0 };

const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<article|<main|<div|<p\b|<h1)/i.test(text);

/** @throws {WrongUse} where it is no page of text. */
export function pageOf(text: string, contentType: string): Page {
  if (text.startsWith('%PDF-'))
    throw new WrongUse('That is a PDF. Make text of it first: pdftotext -layout FILE.pdf FILE.txt, and draft that.');
  return /html/i.test(contentType) || isHtml(text) ? htmlPage(text) : plainPage(text);
}

/**
 * Reads a release from an address or a file: a web page, plain text, or the text of a PDF.
 * @throws {WrongUse} where there is nothing to read.
 */
export async function readSource(given: string): Promise<Source> {
  if (!/^https?:\/\//.test(given)) {
    if (!existsSync(given)) throw new WrongUse(`There is no file ${given}.`);
    if (statSync(given).size > MOST_BYTES) throw new WrongUse('That is more than 20 MB, which no page of text is.');
    return { page: pageOf(readFileSync(given, 'utf8'), ''), from: basename(given).replace(/\.\w+$/, '') };
  }
  const answer = await new Polite(MANNERS).get(given);
  if (answer.state !== 'new') throw new WrongUse(`${given} was not reached: ${whyNot(answer)}.`);
  return { page: pageOf(answer.text, answer.contentType), from: given };
}
