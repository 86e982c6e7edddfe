// What papers say of data that no tab of a book gives yet: people's word in the Kanwil's check, a second verification.
import { describe, expect, it } from 'vitest';
import { decisionLines } from '../../../src/domain/decision/decision-lines';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import { type CheckFacts, type CheckLine, checkOf } from '../../../src/domain/kanwil-check/check';
import { type Fixed, minutesOf } from '../../../src/domain/minutes/minutes';
import type { SampleResult } from '../../../src/domain/minutes/sample';
import { checkReport } from '../../../src/script/documents/check-report';
import { minutesPaper } from '../../../src/script/documents/minutes-paper';
import type { PaperContent } from '../../../src/script/documents/paper';
import { initialSettings, readSettings } from '../../../src/script/settings';
import type { Book } from '../../../src/script/sheets/read-book';
import { bestAnswers, bookOf, region, smallInstrument } from '../../domain/build';

const instrument = smallInstrument();
const book = {
  instrument,
  settings: readSettings([['Setelan', 'Nilai', 'Keterangan'], ...initialSettings()]),
} as unknown as Book;
const EDITION = { number: 'BAV/73.71/2026/2', replaces: 'BAV/73.71/2026/1', day: '2026-05-04' };
const FACTS: CheckFacts = {
  endorsements: { office: true, regencySecretary: true, provinceSecretary: true },
  wrongNumbers: [],
  completeness: 100,
};
const SAID: CheckLine = {
  item: 'documents',
  result: 'passed',
  by: 'Budi (budi@kkpham.example)',
  day: '2026-04-29',
  note: 'Dua puluh dokumen dicocokkan.',
};

/** Every text below a heading, table cells included. */
const textsOf = ({ sections }: PaperContent, heading: string): readonly string[] =>
  (sections.find((section) => section.heading === heading)?.blocks ?? []).flatMap((block) =>
    block.kind === 'text' ? [block.text] : block.table.rows.flat(),
  );

const minutes = (sample: SampleResult | null, fixed: Fixed | null = null): PaperContent => {
  const rows = bookOf(bestAnswers());
  const [evaluation] = evaluate(instrument, rows.regions, rows.rows);
  if (!evaluation) throw new Error();
  const decisions = decisionLines(instrument, evaluation);
  const check = checkOf(FACTS, [SAID]);
  return minutesPaper(
    book,
    {
      minutes: minutesOf(instrument, { evaluation, decisions, check, sample, state: 'determined', fixed }),
      facts: FACTS,
    },
    EDITION,
  );
};

describe('the second verification in the minutes', () => {
  const plan = { size: 58, population: 120, riskPercent: 5, tolerablePercent: 2.5, accepted: 0 };
  const of = (result: Partial<SampleResult>): string =>
    textsOf(
      minutes({
        plan,
        conclusion: 'waiting',
        drawn: 6,
        same: 6,
        differing: 0,
        settled: 0,
        open: 0,
        ...result,
      }),
      '6. Verifikasi kedua',
    ).join(' ');

  it('is told with its plan, what came of the region’s decisions, and what may be concluded over all', () => {
    const words = of({ same: 4, differing: 2, settled: 1, conclusion: 'fails' });
    expect(words).toContain('Dari 120 keputusan atas semua daerah diundi 58');
    expect(words).toContain('risiko 5%');
    expect(words).toContain('dapat diterima 2,5%');
    expect(words).toContain(
      'Dari daerah ini terundi 6: 4 sama, 2 berbeda (1 sudah diputuskan verifikator ketiga)',
    );
    expect(words).toContain('tidak dapat dipertahankan');
  });

  it('that is not finished, or in which the region has no part, concludes nothing of it', () => {
    expect(of({ conclusion: 'waiting' })).toContain('belum dapat ditarik');
    expect(of({ drawn: 0, same: 0 })).toContain('tidak ada keputusan yang terundi');
    expect(of({ conclusion: 'holds' })).toContain('dapat dipertahankan');
  });

  it('that there is none is said', () => {
    expect(textsOf(minutes(null), '6. Verifikasi kedua')).toEqual(['Belum direncanakan.']);
  });
});

describe('the Kanwil’s check', () => {
  it('names who checked what and when, in the minutes and in its own report', () => {
    const row = [
      'Kesesuaian data dengan dokumen',
      'Sesuai',
      'Dua puluh dokumen dicocokkan.',
      'Budi (budi@kkpham.example)',
      '29 April 2026',
    ];
    const { code, name, province } = region();
    const report = checkReport(
      book,
      {
        region: { code, name, province },
        check: checkOf(FACTS, [SAID]),
        facts: FACTS,
        wrong: [],
        missing: [],
        checkers: ['Budi (budi@kkpham.example)'],
      },
      EDITION,
    );
    for (const texts of [
      textsOf(report, '2. Butir yang diperiksa'),
      textsOf(minutes(null), '2. Pemeriksaan Kantor Wilayah'),
    ]) {
      const at = texts.indexOf(row[0] ?? '');
      expect(texts.slice(at, at + row.length)).toEqual(row);
    }
    expect(textsOf(report, '3. Kesimpulan')).toEqual([
      'Isian telah diperiksa dan diteruskan untuk verifikasi.',
    ]);
    expect(report.marks.join(' ')).not.toContain('belum selesai');
    expect(report.signatures[0]?.name).toBe('Budi (budi@kkpham.example)');
  });
});

describe('the state in the minutes', () => {
  const of = (fixed: Fixed | null): string => textsOf(minutes(null, fixed), '7. Nilai dan keadaan').join(' ');

  it('names who fixed the value and when, and who took the predicate back and why', () => {
    const fixed = { by: 'Citra', day: '2026-10-01', revoked: null };
    expect(of(fixed)).toContain('Keadaan daerah: ditetapkan.');
    expect(of(fixed)).toContain('Nilai ditetapkan pada 1 Oktober 2026 oleh Citra.');
    const revoked = { by: 'Dewi', day: '2027-01-02', reason: 'Bukti palsu.' };
    expect(of({ ...fixed, revoked })).toContain('dicabut pada 2 Januari 2027 oleh Dewi: Bukti palsu.');
    expect(of(null)).not.toContain('Nilai ditetapkan');
  });
});

it('a paper names the one that it replaces', () => {
  expect(minutes(null).lines).toContain('Menggantikan nomor BAV/73.71/2026/1.');
});
