// Chromium shows a coordinator's message on a phone: nothing sticks out to the right, nothing is fetched.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation/evaluate';
import { LANGUAGES } from '../../src/script/locale';
import type { RegionLine } from '../../src/script/mail/letter';
import { renderHtml } from '../../src/script/mail/render';
import type { Book } from '../../src/script/sheets/read-book';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (name: string): RegionLine => ({
  evaluation: {
    region: { code: '73.71', name, province: 'Sulawesi Selatan' },
    verified: { final: 87.4, grade: { name: 'Cukup Peduli HAM' } },
    provisional: true,
    completeness: 98.3,
    status: 'incomplete',
  } as unknown as Evaluation,
  errors: 24,
  warnings: 29,
  number: 'RV/73.71/2026/1',
  url: 'https://docs.google.com/document/d/abc/edit',
});

const book = {
  settings: { sample: 'ya', awardYear: 2026, deadline: '2026-05-15' },
  instrument: { id: 'kkpham-2021', hash: 'a'.repeat(64), indicators: [{ provenance: 'draft' }] },
} as unknown as Book;

/** The page, as Chromium lays it out on a screen of that width, says how wide it is. */
const widthOf = (html: string, screen: number): number => {
  const probe = '<script>document.title = String(document.documentElement.scrollWidth)</script></body>';
  const frame = join(folder, 'mail.html');
  writeFileSync(frame, html.replace('</body>', probe));
  const outer = join(folder, 'phone.html');
  writeFileSync(
    outer,
    `<iframe id="phone" src="mail.html" style="width:${screen}px;height:4000px;border:0"></iframe>
<script>window.onload = () => { document.body.textContent = 'width=' + document.getElementById('phone').contentDocument.title; }</script>`,
  );
  const dom = execFileSync(
    chromium ?? '',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--allow-file-access-from-files',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--dump-dom',
      `file://${outer}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return Number(/width=(\d+)/.exec(dom)?.[1]);
};

describe.skipIf(!chromium)('a message on a phone', () => {
  it.each(['id', 'en'] as const)('fits a screen of 360 pixels, in the language %s', (language) => {
    const lines = ['Kota Makassar', 'Kabupaten Kepulauan Siau Tagulandang Biaro'].map(line);
    const letter = {
      lines,
      province: 'Sulawesi Selatan',
      trailHead: '12 0123456789abcdef',
      daysLeft: -12,
      news: lines,
      late: lines,
    };
    const html = renderHtml(book, LANGUAGES[language], letter);
    expect(html).not.toMatch(/<(img|link|script|iframe)\b/);
    expect(widthOf(html, 360)).toBe(360);
  });
});
