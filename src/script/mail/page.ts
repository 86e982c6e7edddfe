// The frame of every message in HTML: narrow, without images, readable on a phone.
import type { Language } from '../locale/format';
import { type Html, html } from './html';

export const MUTED = 'color:#52656c;font-size:12px';
export const HEADING = 'font-size:16px;margin:20px 0 6px;color:#1f4e5f';

/** A whole page: the marks that must be seen first, then the body. */
export const pageOf = (language: Language, marks: readonly string[], body: Html): string =>
  html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body style="margin:0;padding:12px;background:#f3f6f7;font-family:Arial,Helvetica,sans-serif;color:#1c2b30"><div style="max-width:600px;margin:0 auto;background:#ffffff;padding:16px;border-radius:6px">
${marks.map((line) => html`<p style="background:#fff2cc;padding:8px;font-size:13px;margin:0 0 8px"><b>${line}</b></p>`)}
${body}
</div></body></html>`.html;
