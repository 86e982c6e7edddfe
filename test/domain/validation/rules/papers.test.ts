// The rules about what stands beside an answer: year, evidence, texts, and the verifier's decision.
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../../src/domain/validation/text-hazard';
import { CANNOT_JUDGE, fails, HOLDS, judge, onIsian } from './judge';

const YES = { answer: 'Ada' };

describe('data-year: there, readable, and the measured one', () => {
  it('holds for the year, as number or text', () => {
    expect(judge('data-year', [{ ...YES, dataYear: 2025 }])).toEqual(HOLDS);
    expect(judge('data-year', [{ ...YES, dataYear: ' 2025 ' }])).toEqual(HOLDS);
  });
  it('cannot be judged where there is no value', () => {
    expect(judge('data-year', [{ answer: '', dataYear: 1900 }])).toEqual(CANNOT_JUDGE);
    expect(judge('data-year', [{ answer: 'Tidak ada data', dataYear: '' }])).toEqual(CANNOT_JUDGE);
  });
  it('warns when it is missing, no year, or another year', () => {
    expect(judge('data-year', [{ ...YES, dataYear: '' }])).toEqual(
      fails(onIsian('year/missing', 'warning', 'dataYear', { expected: 2025 })),
    );
    expect(judge('data-year', [{ ...YES, dataYear: 'TA 2025' }])).toEqual(
      fails(onIsian('year/unreadable', 'warning', 'dataYear', { found: 'TA 2025', expected: 2025 })),
    );
    expect(judge('data-year', [{ ...YES, dataYear: 2023 }])).toEqual(
      fails(onIsian('year/outside-period', 'warning', 'dataYear', { found: 2023, expected: 2025 })),
    );
  });
});

describe('evidence: there, and a link, for an answer that claims something', () => {
  it('holds for a link, also inside a sentence', () => {
    expect(judge('evidence', [{ ...YES, evidence: 'Lihat https://drive.google.com/x, hal. 3' }])).toEqual(
      HOLDS,
    );
  });
  it('holds without any for an answer that earns nothing', () => {
    expect(judge('evidence', [{ answer: 'Tidak ada', evidence: '' }])).toEqual(HOLDS);
    expect(judge('evidence', [{ indicator: 'S2', answer: 'C', evidence: '' }])).toEqual(HOLDS);
    expect(judge('evidence', [{ answer: 'Tidak ada data', evidence: '' }])).toEqual(HOLDS);
    expect(judge('evidence', [{ answer: '', evidence: '' }])).toEqual(HOLDS);
  });
  it('warns when it is missing, for zero cases too', () => {
    expect(judge('evidence', [{ ...YES, evidence: ' ' }])).toEqual(
      fails(onIsian('evidence/missing', 'warning', 'evidence', {})),
    );
    expect(judge('evidence', [{ indicator: 'D2', answer: 0, evidence: '' }])).toEqual(
      fails(onIsian('evidence/missing', 'warning', 'evidence', {}, { indicator: 'D2' })),
    );
  });
  it('warns when it is no link', () => {
    expect(judge('evidence', [{ ...YES, evidence: 'Map biru di lemari' }])).toEqual(
      fails(onIsian('evidence/not-a-link', 'warning', 'evidence', { found: 'Map biru di lemari' })),
    );
  });
});

describe('evidence-shared: one link for many indicators proves nothing in particular', () => {
  const codes = ['S1', 'S2', 'S3', 'D1', 'D2', 'D3'];
  const sharing = (count: number) =>
    codes.map((indicator, i) => ({
      indicator,
      row: i + 2,
      evidence: i < count ? 'https://contoh.go.id/folder' : `https://contoh.go.id/${i}`,
    }));
  it('holds for fewer than five', () => {
    expect(judge('evidence-shared', sharing(4))).toEqual(HOLDS);
  });
  it('asks once, at the first of them, from five on', () => {
    expect(judge('evidence-shared', sharing(5))).toEqual(
      fails(
        onIsian('evidence/shared', 'info', 'evidence', {
          found: 'https://contoh.go.id/folder',
          indicators: ['S1', 'S2', 'S3', 'D1', 'D2'],
        }),
      ),
    );
  });
  it('takes a link with and without its last slash for the same', () => {
    const rows = sharing(5).map((row, i) =>
      i === 3 ? { ...row, evidence: 'https://contoh.go.id/folder/' } : row,
    );
    expect(judge('evidence-shared', rows).findings).toHaveLength(1);
  });
});

describe('text-hazards: what a spreadsheet could take for a formula, and what nobody reads', () => {
  it.each(['Sudah ada Perda = lengkap', '-5', '+62 811', '- 12', '', 'a@b.id', '3 = 2 + 1'])(
    'holds for the note %j',
    (note) => {
      expect(judge('text-hazards', [{ note }])).toEqual(HOLDS);
    },
  );
  it.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    ' =SUM(A1)',
    '@SUM(A1)',
    '+A1',
    '-cmd',
    '=+1',
    "='Sheet 2'!A1",
    '="x"',
    '=$A$1',
  ])('tells that the note %j looks like a formula', (note) => {
    expect(judge('text-hazards', [{ note }])).toEqual(
      fails(onIsian('text/formula-like', 'info', 'note', { found: note })),
    );
  });
  it('looks at answer, evidence and the verifier’s note as well', () => {
    const { findings } = judge('text-hazards', [{ answer: '=A1', evidence: '=B1', verifierNote: '=C1' }]);
    expect(findings.map((one) => one.place?.field).sort()).toEqual(['answer', 'evidence', 'verifierNote']);
  });
  it('warns of a text that will be shown shortened', () => {
    expect(judge('text-hazards', [{ note: 'x'.repeat(LONGEST_TEXT) }])).toEqual(HOLDS);
    expect(judge('text-hazards', [{ note: 'x'.repeat(LONGEST_TEXT + 1) }])).toEqual(
      fails(onIsian('text/too-long', 'warning', 'note', { length: 2001, limit: 2000 })),
    );
  });
  it('judges a row whose indicator is not known, too', () => {
    expect(judge('text-hazards', [{ indicator: 'ZZ', note: '=A1' }])).toEqual(
      fails(onIsian('text/formula-like', 'info', 'note', { found: '=A1' }, { indicator: null })),
    );
  });
});

describe('decision: a verifier’s word that can be used', () => {
  it.each(['', 'Sesuai', 'Dikembalikan', 'Tidak didukung bukti', 'belum diperiksa'])(
    'holds for %j',
    (decision) => {
      expect(judge('decision', [{ ...YES, decision }])).toEqual(HOLDS);
    },
  );
  it('fails for a word that is no decision', () => {
    expect(judge('decision', [{ ...YES, decision: 'Oke' }])).toEqual(
      fails(onIsian('decision/unknown-word', 'error', 'decision', { found: 'Oke' })),
    );
  });
  it('holds for a correction that can be used, also to no data', () => {
    expect(judge('decision', [{ decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada' }])).toEqual(HOLDS);
    expect(judge('decision', [{ decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada data' }])).toEqual(HOLDS);
  });
  it.each(['', 'Oke', 'Tidak berlaku'])(
    'fails for the correction %j, which cannot be used',
    (verifiedAnswer) => {
      expect(judge('decision', [{ ...YES, decision: 'Dikoreksi', verifiedAnswer }])).toEqual(
        fails(onIsian('decision/correction-unusable', 'error', 'verifiedAnswer', {})),
      );
    },
  );
  it('holds for not applicable with the verifier’s reason, where it is allowed', () => {
    const row = { indicator: 'D1', decision: 'Tidak berlaku', verifierNote: 'Tidak ada sekolah.' };
    expect(judge('decision', [row])).toEqual(HOLDS);
  });
  it('refuses it without a reason of the verifier’s own, and where it is not allowed', () => {
    const row = { indicator: 'D1', decision: 'Tidak berlaku', note: 'Alasan daerah.' };
    expect(judge('decision', [row])).toEqual(
      fails(onIsian('decision/not-applicable-refused', 'error', 'decision', {}, { indicator: 'D1' })),
    );
    expect(judge('decision', [{ decision: 'Tidak berlaku', verifierNote: 'Tidak ada sekolah.' }])).toEqual(
      fails(onIsian('decision/not-applicable-refused', 'error', 'decision', {})),
    );
  });
});
