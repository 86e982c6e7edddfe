// Both languages say everything, say it differently, and say something whatever they are handed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentFault, Unsound } from '../../src/domain/instrument/fault';
import type { Job } from '../../src/domain/job/job';
import type { PersonFault } from '../../src/domain/roles/person';
import {
  FINDING_CODES,
  type Finding,
  type FindingDetails,
  finding,
} from '../../src/domain/validation/finding';
import { LANGUAGES, refusalText, wordsOf } from '../../src/script/locale';
import type { Text } from '../../src/script/locale/text';
import { Refusal, type RefusalCode, type RefusalDetails } from '../../src/script/refusal';

const { id, en } = LANGUAGES;

/** Details of every code around one text. The compiler holds the list to the codes. */
const details = (found: string): FindingDetails => ({
  'answer/blank': {},
  'answer/word-not-allowed': { found },
  'answer/option-not-allowed': { found, letters: ['A', 'B'] },
  'number/unreadable': { found },
  'number/ambiguous': { found, readings: [1234, 1.234] },
  'ratio/side-missing': { side: 'numerator' },
  'ratio/denominator-not-positive': { found: 0 },
  'ratio/numerator-above-denominator': { numerator: 11, denominator: 10 },
  'ratio/answer-typed': { found },
  'value/fraction-for-percentage': { found: 0.95 },
  'value/percentage-for-fraction': { found: 95 },
  'value/out-of-range': { found: 101, minimum: null, maximum: 100 },
  'value/far-from-peers': { found: 90, median: 12.5, peers: 6, distance: 34.849 },
  'year/missing': { expected: 2025 },
  'year/unreadable': { found, expected: 2025 },
  'year/outside-period': { found: 2023, expected: 2025 },
  'evidence/missing': {},
  'evidence/not-a-link': { found },
  'evidence/shared': { found, indicators: ['S1', found] },
  'not-applicable/without-reason': {},
  'not-applicable/not-allowed': {},
  'no-data/without-reason': {},
  'region/unknown': { found },
  'region/code-converted': { found, recognised: '73.71' },
  'region/twice': { found, first: 2 },
  'region/code-unreadable': { found },
  'indicator/unknown': { found },
  'answer/changed-after-decision': { found },
  'sheet/trouble': { found },
  'officer/address-unusable': { found },
  'row/duplicate': { first: 2, same: false },
  'row/missing': { indicators: ['S1', found] },
  'endorsement/missing': { endorsement: 'provinceSecretary' },
  'bonus/unreadable': { found },
  'bonus/out-of-range': { found: 9, maximum: 5 },
  'last-year/unreadable': { found },
  'coordinator/address-unusable': { found },
  'decision/unknown-word': { found },
  'decision/step-refused': { from: 'returned', found },
  'decision/unreasoned': { state: 'corrected', found },
  'decision/correction-unusable': {},
  'decision/not-applicable-refused': {},
  'decision/verifier-unknown': { found },
  'text/formula-like': { found },
  'text/too-long': { length: 2001, limit: 2000 },
  'document/placeholder-unfilled': { placeholders: ['{{x}}', found] },
  'rule/broken': { rule: 'aturan', message: found, times: 3 },
});

const findings = (found: string): readonly Finding[] => {
  const all = details(found);
  return FINDING_CODES.map(
    (code) => finding(code, { region: '73.71', indicator: 'S1', place: null }, all[code]) as Finding,
  );
};

const HOSTILE = [
  '',
  ' ',
  '\n',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x","y")',
  '\u0000',
  '$& $1 {0} %s {{wilayah}}',
  '😀'.repeat(200),
  'x'.repeat(50_000),
  '\ud83d',
  '\u202egnp.exe',
  '“”',
];

describe('every finding', () => {
  it.each(findings('nihil').map((one) => [one.code, one] as const))(
    '%s has words in both languages',
    (_code, one) => {
      const [ours, theirs] = [wordsOf(id, one), wordsOf(en, one)];
      for (const words of [ours, theirs]) {
        expect(words.found.trim()).not.toBe('');
        expect(words.todo.trim()).not.toBe('');
      }
      expect(ours.found).not.toBe(theirs.found);
      expect(ours.todo).not.toBe(theirs.todo);
    },
  );

  it('shows what was found, where a text was', () => {
    for (const text of [id, en]) {
      for (const one of findings('nihil')) {
        if ('found' in one && typeof one.found === 'string')
          expect(wordsOf(text, one).found).toContain('nihil');
      }
    }
  });

  it('tells the two readings of a number apart, without the separator that is in doubt', () => {
    const ambiguous = findings('1.234').find((one) => one.code === 'number/ambiguous');
    if (!ambiguous) throw new Error();
    expect(wordsOf(id, ambiguous).found).toContain('1234 atau 1,234');
    expect(wordsOf(en, ambiguous).found).toContain('1234 or 1.234');
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text] as const))(
    'says something about %j',
    (_name, text) => {
      for (const one of findings(text)) {
        for (const language of [id, en]) {
          const words = wordsOf(language, one);
          expect(words.found.trim()).not.toBe('');
          expect(words.todo.trim()).not.toBe('');
          expect(`${words.found}${words.todo}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    },
  );

  it('says something about any text, and never cuts it inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const one of findings(text)) {
          for (const language of [id, en]) {
            const words = wordsOf(language, one);
            expect(words.found.length * words.todo.length).toBeGreaterThan(0);
            expect(words.found).not.toMatch(/\p{Cs}/u);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('tells what to do in words of the book: the columns and answers are Indonesian in both languages', () => {
    const blank = findings('').find((one) => one.code === 'answer/blank');
    if (!blank) throw new Error();
    for (const language of [id, en]) expect(wordsOf(language, blank).todo).toContain('Tidak ada data');
  });
});

const faults = (found: string): { readonly [C in Unsound['code']]: Extract<Unsound, { code: C }> } => ({
  'header/missing': { code: 'header/missing', header: 'Skala', similar: found },
  'header/twice': { code: 'header/twice', header: 'Skala' },
  blank: { code: 'blank' },
  'unknown-word': { code: 'unknown-word', found, allowed: ['ya', 'tidak'] },
  'bad-code': { code: 'bad-code', found },
  'not-a-number': { code: 'not-a-number', found },
  'out-of-bounds': { code: 'out-of-bounds', found: 120, from: 0, to: 100 },
  twice: { code: 'twice', found, first: 2 },
  'line-missing': { code: 'line-missing', part: 'hak', key: '*' },
  unused: { code: 'unused', found },
  'unused-in-right': { code: 'unused-in-right', found, right: 'sehat' },
  weights: { code: 'weights', sum: 99 },
  'grades-start': { code: 'grades-start', lowest: 40 },
  'scale-unreadable': { code: 'scale-unreadable', found },
  'scale-not-monotone': { code: 'scale-not-monotone', found },
  'scale-no-rest': { code: 'scale-no-rest', found },
  'scale-direction': { code: 'scale-direction', found },
  'scale-worthless': { code: 'scale-worthless', found },
  'scale-missing': { code: 'scale-missing' },
  'options-few': { code: 'options-few', found },
  'not-for-measure': { code: 'not-for-measure', measure: 'angka' },
  'range-upside-down': { code: 'range-upside-down' },
});

const placed = (found: string): readonly InstrumentFault[] =>
  Object.values(faults(found)).map((what) => ({ ...what, table: 'Indikator', row: 4, column: 'Skala' }));

const unsoundText = (text: Text, fault: InstrumentFault): string =>
  (text.unsound[fault.code] as (fault: InstrumentFault) => string)(fault);

describe('every fault of an instrument', () => {
  it.each(placed('nol').map((one) => [one.code, one] as const))(
    '%s has words in both languages',
    (_code, one) => {
      expect(unsoundText(id, one).trim()).not.toBe('');
      expect(unsoundText(en, one).trim()).not.toBe('');
      expect(unsoundText(id, one)).not.toBe(unsoundText(en, one));
    },
  );
  it('names file, row and column', () => {
    const [fault] = placed('nol');
    if (!fault) throw new Error();
    expect(id.faultPlace(fault)).toBe('Indikator (indikator.csv), baris 4, kolom Skala');
    expect(en.faultPlace(fault)).toBe('Indikator (indikator.csv), row 4, column Skala');
  });
  it('says something whatever was found', () => {
    for (const text of HOSTILE) {
      for (const fault of placed(text)) {
        expect(unsoundText(id, fault).trim()).not.toBe('');
        expect(unsoundText(en, fault).trim()).not.toBe('');
      }
    }
  });
});

const personFaults = (found: string): readonly [PersonFault, ...PersonFault[]] => [
  { code: 'header-missing', row: 1, found },
  { code: 'header-twice', row: 1, found },
  { code: 'address-unusable', row: 2, found },
  { code: 'address-twice', row: 3, found, first: 2 },
  { code: 'role-unknown', row: 4, found },
  { code: 'province-unreadable', row: 5, found },
];

const JOB: Job = {
  kind: 'makeSheets',
  key: '0123456789abcdef',
  state: 'waiting',
  who: 'verifikator@kkpham.example',
  since: '2026-05-04 09:00',
  last: '2026-05-04 09:00',
  next: '2026-05-04 09:10',
  lease: '',
  asked: [],
  left: ['73.01'],
  done: 1,
  failed: [],
  said: '',
};

const refusals = (text: string): RefusalDetails => ({
  'book/tab-missing': { tab: 'Isian', similar: [text] },
  'book/header-missing': { tab: 'Isian', header: 'Jawaban', similar: text },
  'book/header-twice': { tab: 'Isian', header: 'Jawaban' },
  'book/merged': { tab: 'Isian', cells: ['A2:A3'] },
  'book/no-regions': {},
  'instrument/empty': {},
  'instrument/unsound': { faults: placed(text) },
  'settings/unsound': { faults: [{ name: 'Tahun Data', found: text, wanted: 'Empat angka.' }] },
  'regions/unknown': { codes: ['73.99', text] },
  'action/busy': { jobs: [{ ...JOB, said: text }] },
  'jobs/under-way': { job: { ...JOB, who: text } },
  'jobs/changed': {},
  'jobs/none-selected': {},
  'jobs/not-possible': { job: JOB, command: 'retry' },
  'messages/none-in-doubt': {},
  'regions/none-selected': {},
  'messages/no-address': {},
  'messages/quota': { wanted: 38, remaining: 12 },
  'messages/cancelled': {},
  'messages/no-user': {},
  'files/not-xlsx': { names: ['isian.ods'] },
  'open/until': { found: '2026-13-01', fault: 'no-day', longest: 90 },
  'open/reason': {},
  'open/who': {},
  'open/cancelled': {},
  'nightly/other': { who: text },
  'regions/fixed': { codes: ['73.01'] },
  'check/unknown-word': { found: ['73.01 “ya”'] },
  'check/dates': { from: '', until: '2026-05-15' },
  'determine/not-verified': { regions: ['73.01 (draf)'] },
  'revoke/not-determined': { regions: ['73.01 (draf)'] },
  'decisions/none-selected': {},
  'decisions/no-reason': { found: 'Q7' },
  'decisions/no-note': {},
  'roles/unknown-user': {},
  'roles/protected': {},
  'roles/people-unsound': { faults: personFaults(text) },
  'roles/not-allowed': {
    address: text,
    role: 'coordinator',
    provinces: [text],
    roles: ['administrator'],
    names: [text],
  },
  'trail/deleted': { head: text },
  'trail/empty': {},
  'trail/head': { head: text },
  'trail/no-head': { found: text },
  'trail/not-written': { reason: text, begun: false },
  'package/changed': {},
  'views/no-service': {},
  'views/refused': { reason: text },
  'national/no-list': {},
  'national/empty-list': {},
  'national/province-book': {},
  'national/national-book': {},
  'bigquery/off': {},
  'bigquery/no-service': {},
  'bigquery/no-project': {},
  'bigquery/cancelled': {},
  'bigquery/failed': { reason: text },
  'summary/template': { reference: text, reason: text },
  'review/no-second': {},
  'review/nothing-decided': {},
  'review/all-by-second': { address: text },
  'review/second-decided': { address: text, places: [text] },
  'review/none': {},
  'review/file-missing': {},
  'review/file-trashed': { name: text },
  'review/file-closed': { by: text, reason: text },
  'review/file-spoiled': { tab: text, header: text },
  'review/not-third': { address: text, thirds: [text] },
});

describe('every refusal', () => {
  const codes = Object.keys(refusals('')) as readonly RefusalCode[];
  const said = (language: Text, code: RefusalCode, text: string): string =>
    refusalText(language, new Refusal(code, refusals(text)[code]));

  it.each(codes)('%s has words in both languages', (code) => {
    expect(said(id, code, 'nihil').trim()).not.toBe('');
    expect(said(en, code, 'nihil').trim()).not.toBe('');
    expect(said(id, code, 'nihil')).not.toBe(said(en, code, 'nihil'));
  });
  it('says something whatever it is about', () => {
    for (const text of HOSTILE) {
      for (const code of codes) {
        for (const language of [id, en])
          expect(said(language, code, text)).not.toMatch(/^\s*$|undefined|\[object/);
      }
    }
  });
  it('lists the faults of an instrument with their places', () => {
    expect(said(id, 'instrument/unsound', 'nol')).toContain(
      'Indikator (indikator.csv), baris 4, kolom Skala',
    );
  });
});

describe('the other texts', () => {
  /** Every text that is no function, by its path. */
  const texts = (part: unknown, path = ''): readonly (readonly [string, string])[] => {
    if (typeof part === 'string') return [[path, part]];
    if (part === null || typeof part !== 'object') return [];
    return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}/${key}`));
  };
  it('stand in both languages at the same places, none of them empty', () => {
    expect(texts(id).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
    for (const [path, text] of [...texts(id), ...texts(en)])
      expect([path, text.trim()]).not.toEqual([path, '']);
  });
  // A name is the same in both; a sentence that is the same was left untranslated.
  it('differ wherever they are more than one word', () => {
    const english = new Map(texts(en));
    const same = texts(id).filter(([path, text]) => text === english.get(path) && text.trim().includes(' '));
    expect(same).toEqual([]);
  });
});
