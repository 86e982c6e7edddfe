// The sample province, whole: each planted mistake is found where it was planted.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Done } from '../../src/domain/report/report';
import { FINDING_CODES } from '../../src/domain/validation/finding';
import { plantedMistakes } from '../../src/local/cli/sample';
import { type Book, done } from './book';
import { changes } from './changes';
import { sampleBook } from './sample';

/** Of each code that cannot be planted in a table: why. */
const NOT_PLANTED = [
  'decision/step-refused',
  'decision/verifier-unknown',
  'document/placeholder-unfilled',
  'rule/broken',
];

let book: Book;
let report: Done;

beforeAll(async () => {
  book = await sampleBook();
  report = done(await book.run('validateSubmissions'));
});

describe('validating the sample province', () => {
  it.each(plantedMistakes())('finds $Temuan that was planted in $Wilayah $Indikator', (mistake) => {
    const { Temuan: code, Wilayah: region, Indikator: indicator, Tindakan: action, Diketik: typed } = mistake;
    const found = [...report.otherFindings, ...report.regions.flatMap((one) => one.findings)];
    const own = report.regions.find((one) => one.code === region)?.findings ?? [];
    const strayed =
      code === 'region/unknown' || code === 'region/code-unreadable' || code === 'indicator/unknown';
    const here = (strayed ? found : own).filter((one) => one.code === code);
    expect(here).not.toEqual([]);
    if (strayed) expect(here.some((one) => one.found.includes(JSON.parse(typed) as string))).toBe(true);
    else if (action === 'hapus') expect(here.some((one) => one.found.includes(indicator))).toBe(true);
    else if (code === 'evidence/shared') {
      expect(here.some((one) => one.found.includes(indicator))).toBe(true);
    } else if (indicator !== '') expect(here.map((one) => one.indicator)).toContain(indicator);
  });

  it('has every code planted at least once, but for those that no cell can cause', () => {
    const planted = new Set(plantedMistakes().map((mistake) => mistake.Temuan));
    expect(FINDING_CODES.filter((code) => !planted.has(code))).toEqual(NOT_PLANTED);
  });

  it('has no rule that broke', () => {
    expect(report.otherFindings.filter(({ code }) => code === 'rule/broken')).toEqual([]);
  });

  it('writes as many rows into Temuan as it reports, each with words and a link to a cell that is there', () => {
    const rows = book.rows('Temuan');
    const reported =
      report.otherFindings.length + report.regions.reduce((sum, one) => sum + one.findings.length, 0);
    expect(rows).toHaveLength(reported);
    for (const row of rows) {
      expect(String(row.Temuan ?? '').length).toBeGreaterThan(5);
      expect(String(row['Yang perlu dilakukan'] ?? '').length).toBeGreaterThan(5);
    }
    const links = book
      .sheet('Temuan')
      .cells.flatMap((cells) => cells?.flatMap((cell) => cell?.formula ?? []) ?? []);
    const ids = [book.sheet('Isian').id, book.sheet('Wilayah').id];
    const placed = rows.filter((row) => row.Lembar !== null);
    expect(links).toHaveLength(placed.length);
    for (const link of links) {
      const found = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)","\2"\)$/.exec(link);
      expect(ids).toContain(Number(found?.[1]));
    }
  });

  it('marks every cell that it names', () => {
    const marked = new Set(
      (['Isian', 'Wilayah'] as const).flatMap((tab) =>
        book
          .sheet(tab)
          .cells.flatMap((cells, row) =>
            Array.from(cells ?? [], (cell, column) => (cell?.note ? `${tab} ${row} ${column}` : '')),
          ),
      ),
    );
    const columns = (letters: string) =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const named = report.regions.flatMap((one) => one.findings);
    const unmarked = named.filter(({ sheet, cell }) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
      return cell !== null && !marked.has(`${sheet} ${Number(row) - 1} ${columns(letters)}`);
    });
    expect(unmarked).toEqual([]);
  });

  it('changes nothing when it is run again, and Hapus tanda leaves no mark behind', async () => {
    const before = book.copy();
    done(await book.run('validateSubmissions'));
    expect(changes(before, book.data())).toEqual([]);
    done(await book.run('clearMarks'));
    const notes = book
      .data()
      .sheets.flatMap(({ cells }) => cells.flatMap((row) => row?.flatMap((cell) => cell?.note ?? []) ?? []));
    expect(notes).toEqual([]);
  });

  it('scores all 24 regions, in the order of Wilayah, and writes over no answer', async () => {
    const answers = () => book.rows('Isian').map(({ Skor: _, Temuan: __, ...row }) => row);
    const before = answers();
    const scored = done(await book.run('computeScores'));
    expect(scored.regions).toHaveLength(24);
    expect(book.rows('Nilai').map((row) => row['Nilai Akhir'])).toEqual(
      scored.regions.map(({ final }) => final),
    );
    expect(book.rows('Nilai').map((row) => row['Kode Wilayah'])).toEqual(
      scored.regions.map(({ code }) => code),
    );
    expect(answers()).toEqual(before);
  });
});
