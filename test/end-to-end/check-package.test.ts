// The auditor's script: each kind of tampering with a package is found and named, with what it cannot see said.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedTables } from '../domain/shipped';
import { decideAll, done, fillRegion, makeBook, newFolder } from './book';
import { check, copyOf, filesIn, manifestIn, packageAt, reseal, rewrite, sha256, textIn } from './evidence';
import type { Table } from './instrument';
import { at } from './summaries';

/** A package of 73.01 whose trail has 73.10's entries between its own. */
let whole = '';
/** The head of the trail as a message told it, before the package was made. */
let told = '';

beforeAll(async () => {
  const book = await makeBook();
  fillRegion(book, '73.01');
  decideAll(book, '73.01');
  fillRegion(book, '73.10');
  done(await book.run('computeScores'));
  done(await book.run('writeSummaries', { regions: ['73.01'] }));
  book.type('Isian', at('73.01', 'PP2'), {
    'Status Verifikasi': 'Dikoreksi',
    'Jawaban Terverifikasi': 40,
    'Kode Alasan': 'K1',
    'Catatan Verifikator': 'Lihat tabel 3',
  });
  done(await book.run('computeScores'));
  done(await book.run('sendMessages', { confirmed: true }));
  const [mail] = book.host.outbox;
  told =
    /\d+ [0-9a-f]{16}/.exec(/Kepala jejak audit: ([^<"\\]*)/.exec(JSON.stringify(mail))?.[1] ?? '')?.[0] ??
    '';
  done(await book.run('writePackage', { regions: ['73.01'] }));
  whole = packageAt(book, '73.01 Kabupaten Satu - v1');
});

/** What the script says of a copy that was tampered with. */
const tampered = (tamper: (folder: string) => void, ...options: readonly string[]) => {
  const folder = copyOf(whole);
  tamper(folder);
  return check(folder, ...options);
};

/** Every sentence that says that something is wrong. */
const wrong = (out: string): readonly string[] => out.split('\n').filter((line) => line.startsWith('SALAH'));

// The trail: no field of this package holds a line feed, so that a row is a line.
type Line = string[];
const HEADER = 0;
const [SEQ, FORM, REGION, INDICATOR, TO, REASON] = [0, 1, 5, 6, 8, 9];
const [CONTENT, PREVIOUS, HASH] = [12, 13, 14];

const fields = (line: string): Line =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field))
    .slice(0, HASH + 1);
const written = (line: Line): string =>
  line.map((field) => (/[",\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field)).join(',');

const editTrail = (folder: string, change: (lines: Line[]) => Line[]): void =>
  rewrite(folder, 'jejak.csv', (text) =>
    change(text.trimEnd().split('\n').map(fields))
      .map((line) => `${written(line)}\n`)
      .join(''),
  );

const trailOf = (folder: string): readonly Line[] =>
  textIn(folder, 'jejak.csv').trimEnd().split('\n').map(fields);

const contentOf = (line: Line): string => sha256(JSON.stringify(line.slice(2, CONTENT)));
const linkOf = (line: Line): string =>
  sha256(JSON.stringify([Number(line[SEQ]), line[PREVIOUS], line[REGION], line[CONTENT]]));

/** The trail with row `i` changed and every hash from there on computed anew, as far as it can be. */
const chainedAnew = (lines: readonly Line[], i: number, change: (line: Line) => void): Line[] => {
  let previous = lines[i]?.[PREVIOUS] ?? '';
  return lines.map((line, k) => {
    if (k < i) return [...line];
    const next = [...line];
    if (k === i) change(next);
    if (next[FORM] === 'utuh') next[CONTENT] = contentOf(next);
    next[PREVIOUS] = previous;
    next[HASH] = linkOf(next);
    previous = next[HASH];
    return next;
  });
};

/** The place of the decision on PA1, with entries of the other region behind it. */
const decisionAt = (lines: readonly Line[]): number =>
  lines.findIndex((line) => line[4] === 'keputusan' && line[INDICATOR] === 'PA1');
const skeletonAt = (lines: readonly Line[]): number => lines.findIndex((line) => line[FORM] === 'kerangka');
const seqAt = (find: (lines: readonly Line[]) => number): number => find(trailOf(whole));

describe('a whole package', () => {
  it('holds, with and without the head of a message', () => {
    expect(told).toMatch(/^\d+ [0-9a-f]{16}$/);
    expect(check(whole)).toMatchObject({ code: 0 });
    const { code, out } = check(whole, '--head', told);
    expect([code, wrong(out)]).toEqual([0, []]);
    expect(out).toContain(`OK      Kepala dari surel: entri ${told} ada di jejak paket ini.`);
  });

  it('may have been opened on a Mac, downloaded without its copies, and lie under any name', () => {
    const { code, out } = tampered((folder) => {
      writeFileSync(join(folder, '.DS_Store'), 'x');
      rmSync(join(folder, 'ringkasan-v1.docx'));
    });
    expect(code).toBe(0);
    expect(out).toContain('.DS_Store dibuat oleh sistem komputer dan diabaikan.');
  });

  it('says what it does not prove', () => {
    expect(check(whole).out).toContain('tidak membuktikan siapa yang duduk di depan akun');
    expect(check(whole, '--en').out).toContain(
      'Without --head a trail and package that were written anew together',
    );
  });
});

describe('files', () => {
  const LISTED = [
    ...['BACA.txt', 'aturan.json', 'dokumen/ringkasan-v1.txt', 'indikator.csv', 'instrumen.csv', 'isian.csv'],
    ...['jejak.csv', 'keputusan.csv', 'nilai.csv', 'wilayah.csv'],
  ];

  it('are all named here but the manifest and the sums', () => {
    expect(manifestIn(whole).files.map(({ path }) => path)).toEqual(LISTED);
  });

  it.each(LISTED)('%s: a byte that was changed is named by its file', (path) => {
    const { code, out } = tampered((folder) => {
      const bytes = readFileSync(join(folder, path));
      const place = Math.floor(bytes.length / 2);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(join(folder, path), bytes);
    });
    expect(code).toBe(1);
    expect(wrong(out)).toContainEqual(expect.stringContaining(`Berkas: ${path} diubah: sidiknya`));
  });

  it.each(LISTED)('%s: it is named when it is missing', (path) => {
    const { code, out } = tampered((folder) => rmSync(join(folder, path)));
    expect(code).toBe(1);
    expect(wrong(out)).toContain(`SALAH   Berkas: ${path} tidak ada.`);
  });

  it.each(['catatan.txt', 'dokumen/lain.txt', 'baru/satu.csv', '.tersembunyi'])(
    '%s: it is named when it is extra',
    (path) => {
      const { code, out } = tampered((folder) => {
        mkdirSync(join(folder, 'baru'));
        writeFileSync(join(folder, path), 'x');
      });
      expect(code).toBe(1);
      expect(wrong(out)).toEqual([`SALAH   Berkas: ${path} tidak ada di manifest.`]);
    },
  );

  it('of another name are named as missing and as extra', () => {
    const { out } = tampered((folder) => renameSync(join(folder, 'nilai.csv'), join(folder, 'Nilai.csv')));
    expect(wrong(out).join('\n')).toMatch(/nilai\.csv tidak ada\.[\s\S]*Nilai\.csv tidak ada di manifest/);
  });

  it('whose sums were changed in the manifest alone do not fit SHA256SUMS', () => {
    const { code, out } = tampered((folder) => {
      rewrite(folder, 'isian.csv', (text) => text.replace('Ada', 'Tak'));
      const sums = textIn(folder, 'SHA256SUMS');
      reseal(folder);
      writeFileSync(join(folder, 'SHA256SUMS'), sums);
    });
    expect(code).toBe(1);
    expect(wrong(out)).toContain('SALAH   SHA256SUMS: sidik isian.csv berbeda dari yang seharusnya.');
    expect(wrong(out)).toContain('SALAH   SHA256SUMS: sidik manifest.json berbeda dari yang seharusnya.');
  });

  it('SHA256SUMS: a line that was taken out or put in is named', () => {
    const lines = (change: (lines: string[]) => string[]) => (folder: string) =>
      rewrite(folder, 'SHA256SUMS', (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`);
    expect(wrong(tampered(lines((all) => all.slice(1))).out)).toEqual([
      'SALAH   SHA256SUMS: tidak menyebut BACA.txt.',
    ]);
    expect(wrong(tampered(lines((all) => [...all, 'apa saja'])).out)).toEqual([
      'SALAH   SHA256SUMS: baris yang tidak dikenal: apa saja.',
    ]);
    expect(wrong(tampered((folder) => rmSync(join(folder, 'SHA256SUMS'))).out)).toContain(
      'SALAH   Berkas: SHA256SUMS tidak ada.',
    );
  });
});

describe('the manifest', () => {
  it.each<[string, RegExp, string]>([
    ['when it was made', /"made":"2026/, '"made":"2025'],
    ['the head', /"head":"."?/, '"head":"x'],
    ['the region', /"code":"73\.01"/, '"code":"73.02"'],
    ['the score', /"final":91/, '"final":96'],
    ['a document’s number', /RV\/73/, 'RV/74'],
  ])('is named when %s was changed in it', (_what, from, to) => {
    const { code, out } = tampered((folder) =>
      rewrite(folder, 'manifest.json', (text) => text.replace(from, to)),
    );
    expect(code).toBe(1);
    expect(wrong(out)).toContain('SALAH   SHA256SUMS: sidik manifest.json berbeda dari yang seharusnya.');
  });

  it('does not hold when it was sealed again with another region, score, length or head than its files have', () => {
    const forged = (change: Parameters<typeof reseal>[1]) => tampered((folder) => reseal(folder, change));
    expect(
      wrong(forged((one) => ({ ...one, region: { ...one.region, name: 'Kabupaten Dua' } })).out),
    ).toEqual(['SALAH   Manifest: region.name di manifest Kabupaten Dua, seharusnya Kabupaten Satu.']);
    const { score } = manifestIn(whole);
    expect(
      wrong(
        forged((one) => ({ ...one, score: { ...score, verified: { ...score.verified, final: 96 } } })).out,
      ),
    ).toEqual(['SALAH   Nilai: akhir, Terverifikasi: nilai.csv 91.00, manifest 96.00.']);
    expect(
      wrong(forged((one) => ({ ...one, trail: { ...one.trail, length: 3, head: 'x' } })).out),
    ).toHaveLength(2);
  });

  it('never leads out of the folder', () => {
    const { code, out } = tampered((folder) =>
      reseal(folder, (one) => ({ ...one, files: [...one.files, { path: '../../x', bytes: 0, sha256: '' }] })),
    );
    expect(code).toBe(1);
    expect(out).toContain('jalur yang tidak boleh: ../../x');
  });

  it.each<[string, (folder: string) => void, string]>([
    ['is missing', (folder) => rmSync(join(folder, 'manifest.json')), 'Tidak ada manifest.json'],
    ['is no JSON', (folder) => writeFileSync(join(folder, 'manifest.json'), '{'), 'tidak dapat dibaca'],
    [
      'says nothing',
      (folder) => writeFileSync(join(folder, 'manifest.json'), 'null'),
      'tidak dikenal skrip ini',
    ],
    [
      'has another form',
      (folder) =>
        rewrite(folder, 'manifest.json', (text) => text.replace('bukti","version":1', 'bukti","version":2')),
      'kkpham-paket-bukti 2',
    ],
    [
      'lacks a part',
      (folder) => rewrite(folder, 'manifest.json', (text) => text.replace('"files":[', '"berkas":[')),
      '(files)',
    ],
  ])('that %s: no package, and the code is 2', (_what, tamper, words) => {
    const { code, out } = tampered(tamper);
    expect([code, out]).toEqual([2, expect.stringContaining(words)]);
  });
});

/** A forger's package: the trail changed, sums and manifest computed anew. */
const forgedTrail = (change: (lines: Line[]) => Line[], ...options: readonly string[]) =>
  tampered(
    (folder) => {
      editTrail(folder, change);
      const lines = trailOf(folder).slice(1);
      reseal(folder, (manifest) => ({
        ...manifest,
        trail: {
          ...manifest.trail,
          length: lines.length,
          head: lines[lines.length - 1]?.[HASH] ?? '',
          full: lines.filter((line) => line[FORM] === 'utuh').length,
        },
      }));
    },
    ...options,
  );

/** The line `i` changed in place. */
const lineChanged =
  (find: (lines: readonly Line[]) => number, change: (line: Line) => void) => (lines: Line[]) => {
    const i = find(lines);
    return lines.map((line, k) => {
      const own = [...line];
      if (k === i) change(own);
      return own;
    });
  };

describe('the trail, with every sum computed anew', () => {
  const entry = (): number => seqAt(decisionAt);

  it.each([2, 3, 4, 6, 7, 8, 9, 10, 11])('names the entry whose field %i was changed', (field) => {
    const { code, out } = forgedTrail(lineChanged(decisionAt, (line) => (line[field] = `${line[field]}x`)));
    expect(code).toBe(1);
    expect(wrong(out)).toContain(
      `SALAH   Entri jejak: entri ${entry()} diubah: isinya tidak sesuai dengan sidik isinya.`,
    );
  });

  it('names the entry that was changed with a fitting content hash, or with a fitting hash too', () => {
    const rehashed = forgedTrail(
      lineChanged(decisionAt, (line) => {
        line[REASON] = 'lain';
        line[CONTENT] = contentOf(line);
      }),
    );
    expect(wrong(rehashed.out)[0]).toContain(`Rantai jejak: entri ${entry()} diubah`);
    const relinked = forgedTrail(
      lineChanged(decisionAt, (line) => {
        line[REASON] = 'lain';
        line[CONTENT] = contentOf(line);
        line[HASH] = linkOf(line);
      }),
    );
    expect(wrong(relinked.out)[0]).toContain(
      `Rantai jejak: entri ${entry() + 1} tidak menyambung pada entri ${entry()}`,
    );
  });

  it.each([decisionAt, skeletonAt])('names the entry that was removed', (find) => {
    const { out } = forgedTrail((lines) => lines.filter((_, k) => k !== find(lines)));
    expect(wrong(out)).toContain(`SALAH   Rantai jejak: entri ${seqAt(find)} dihapus.`);
  });

  it('names the entry that was removed also where all numbers after it were lowered', () => {
    const { out } = forgedTrail((lines) => {
      const i = skeletonAt(lines);
      return lines
        .filter((_, k) => k !== i)
        .map((line, k) => (k >= i && k > HEADER ? [String(k), ...line.slice(1)] : line));
    });
    expect(wrong(out)[0]).toContain(`entri ${seqAt(skeletonAt)} diubah: sidiknya tidak sesuai dengan nomor`);
  });

  it.each([decisionAt, skeletonAt])('names the entry that was put in', (find) => {
    const { out } = forgedTrail((lines) => [...lines, [...(lines[find(lines)] ?? [])]]);
    expect(wrong(out)).toContainEqual(expect.stringContaining(`entri ${seqAt(find)} ada dua kali`));
  });

  it('names the entry that was moved, up or down', () => {
    const moved = (from: number, to: number) =>
      forgedTrail((lines) => {
        const others = lines.filter((_, k) => k !== from);
        return [...others.slice(0, to), lines[from] ?? [], ...others.slice(to)];
      });
    expect(wrong(moved(9, 4).out)).toEqual([
      'SALAH   Rantai jejak: entri 9 dipindah: berada di tempat nomor 4.',
    ]);
    expect(wrong(moved(4, 9).out)).toEqual([
      'SALAH   Rantai jejak: entri 4 dipindah: berada di tempat nomor 9.',
    ]);
  });

  it.each([CONTENT, PREVIOUS, HASH, REGION])('names a skeleton whose field %i was changed', (field) => {
    const { out } = forgedTrail(
      lineChanged(skeletonAt, (line) => (line[field] = field === REGION ? '73.71' : sha256('x'))),
    );
    expect(wrong(out)[0]).toContain(`Rantai jejak: entri ${seqAt(skeletonAt)} diubah`);
  });

  it('names an entry about the region that was made a skeleton', () => {
    const { out } = forgedTrail(
      lineChanged(decisionAt, (line) => {
        line[FORM] = 'kerangka';
        for (let field = 2; field < CONTENT; field += 1) if (field !== REGION) line[field] = '';
      }),
    );
    expect(wrong(out)).toContain(
      `SALAH   Petikan jejak: entri ${entry()} tentang daerah ini disembunyikan isinya.`,
    );
  });

  it('shows an end that was cut off only by a head from a message', () => {
    const cut = (lines: Line[]): Line[] => lines.slice(0, Number(told.split(' ')[0]));
    expect(wrong(forgedTrail(cut).out)).not.toContainEqual(expect.stringContaining('Rantai jejak'));
    expect(wrong(forgedTrail(cut, '--head', told).out)).toContainEqual(
      expect.stringContaining('Kepala dari surel: jejak paket berakhir pada'),
    );
  });

  it('that cannot be read is told for each check that needs it', () => {
    const { code, out } = tampered((folder) => {
      writeFileSync(join(folder, 'jejak.csv'), 'Nomor,"\n');
      reseal(folder);
    });
    expect(code).toBe(1);
    expect(wrong(out).filter((line) => line.includes('jejak.csv tidak dapat dibaca')).length).toBeGreaterThan(
      3,
    );
  });
});

describe('a package that was written anew as a whole', () => {
  /** The decision on PA1 as the forger wants it, everywhere, with all that follows from it computed anew. */
  const forge = (folder: string): void => {
    const verdict = 'Tidak didukung bukti; alasan=B1; catatan=palsu';
    editTrail(folder, (lines) => {
      const i = decisionAt(lines);
      return chainedAnew(lines, i, (line) => {
        line[TO] = verdict;
        line[REASON] = 'palsu';
      });
    });
    const lines = trailOf(folder);
    const hashes = new Map(lines.map((line) => [line[SEQ], line[HASH]]));
    rewrite(folder, 'keputusan.csv', (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((row, k) => {
          const cells = fields(row);
          if (k === HEADER) return `${row}\n`;
          const isForged = cells[3] === 'PA1';
          const own = isForged ? [...cells.slice(0, 5), verdict, 'palsu'] : cells.slice(0, 7);
          return `${written([...own, hashes.get(cells[0] ?? '') ?? ''])}\n`;
        })
        .join(''),
    );
    // The first row of PA1: what is recorded stands there once.
    rewrite(folder, 'isian.csv', (text) => text.replace(',Sesuai,verifikator', `,${verdict},verifikator`));
    reseal(folder, (manifest) => ({
      ...manifest,
      trail: { ...manifest.trail, head: lines[lines.length - 1]?.[HASH] ?? '' },
    }));
  };

  it('holds by itself: that is the limit of a chain', () => {
    expect(check(forgedFolder())).toMatchObject({ code: 0 });
  });

  it('is seen by the head of a message that was sent before', () => {
    const { code, out } = check(forgedFolder(), '--head', told);
    expect(code).toBe(1);
    expect(wrong(out)).toEqual([
      expect.stringMatching(/Kepala dari surel: entri \d+ bersidik .*: jejaknya ditulis ulang\./),
    ]);
  });

  const forgedFolder = (): string => {
    const folder = copyOf(whole);
    forge(folder);
    return folder;
  };
});

describe('decisions, answers and scores, with every sum computed anew', () => {
  const forged = (path: string, change: (text: string) => string) =>
    tampered((folder) => {
      rewrite(folder, path, change);
      reseal(folder);
    });
  const lines = (change: (all: string[]) => string[]) => (text: string) =>
    `${change(text.trimEnd().split('\n')).join('\n')}\n`;

  it('a decision that was changed in keputusan.csv, taken out or put in is named', () => {
    const seq = seqAt(decisionAt);
    expect(
      wrong(
        forged('keputusan.csv', (text) =>
          text.replace('PA1,Belum diperiksa,Sesuai', 'PA1,Belum diperiksa,Dikembalikan'),
        ).out,
      ),
    ).toEqual([`SALAH   Keputusan: keputusan.csv baris 2 (nomor ${seq}) tidak sama dengan jejak.`]);
    expect(
      wrong(
        forged(
          'keputusan.csv',
          lines(([head = '', , ...rest]) => [head, ...rest]),
        ).out,
      ),
    ).toEqual([`SALAH   Keputusan: keputusan nomor ${seq} ada di jejak, tidak ada di keputusan.csv.`]);
    expect(
      wrong(
        forged(
          'keputusan.csv',
          lines((all) => [...all, `999${(all[1] ?? '').slice(String(seq).length)}`]),
        ).out,
      ),
    ).toEqual(['SALAH   Keputusan: keputusan nomor 999 ada di keputusan.csv, tidak ada di jejak.']);
  });

  it('a recorded decision that was changed in isian.csv is named by its indicator', () => {
    const { out } = forged('isian.csv', (text) =>
      text.replace('Dikoreksi; jawaban=40', 'Dikoreksi; jawaban=90'),
    );
    expect(wrong(out)).toEqual([
      expect.stringContaining('Isian dan keputusan tercatat: PP2: di isian.csv "Dikoreksi; jawaban=90'),
    ]);
  });

  it('who decided cannot be changed in isian.csv', () => {
    const { out } = forged('isian.csv', (text) =>
      text.replace('verifikator@kkpham.example ·', 'lain@kkpham.example ·'),
    );
    expect(wrong(out)).toEqual([expect.stringContaining('diputuskan oleh "lain@kkpham.example ·')]);
  });

  it('an answer that was changed in isian.csv is named by its indicator', () => {
    const { out } = forged('isian.csv', (text) =>
      text.replace('https://bukti.kkpham.example/73.01/PA2.pdf', 'https://lain.kkpham.example/'),
    );
    expect(wrong(out)).toEqual([
      expect.stringContaining(
        'Isian dan jawaban tercatat: PA2: jawaban di isian.csv bukan yang tercatat di jejak',
      ),
    ]);
  });

  it('a value that was changed in nilai.csv is not that of the trail, nor of the manifest', () => {
    const { out } = forged('nilai.csv', (text) =>
      text.replace('akhir,,100,100.00,91.00', 'akhir,,100,100.00,96.00'),
    );
    expect(wrong(out)).toEqual([
      'SALAH   Nilai: nilai.csv mengatakan "96.00; terverifikasi; predikat=Peduli", jejak "91.00; terverifikasi; predikat=Peduli".',
      'SALAH   Nilai: akhir, Terverifikasi: nilai.csv 96.00, manifest 91.00.',
      'SALAH   Hitungan nilai: nilai akhir, Terverifikasi: di nilai.csv 96.00, dihitung ulang 91.00.',
    ]);
  });

  it.each<[string, string, string]>([
    ['points', ',10,10,4', ',10,10,9'],
    ['points above the most that there are', ',10,10,4', ',10,10,11'],
    [
      'the value of a right',
      'papan,Hak atas papan,100,100.00,82.00',
      'papan,Hak atas papan,100,100.00,92.00',
    ],
  ])('%s that were changed in nilai.csv do not add up', (_what, from, to) => {
    expect(wrong(forged('nilai.csv', (text) => text.replace(from, to)).out)).toContainEqual(
      expect.stringContaining('Hitungan nilai: '),
    );
  });

  it.each<[string, (text: string) => string]>([
    ['instrumen.csv', (text) => text.replace('Peduli,,75', 'Peduli,,70')],
    ['instrumen.csv', (text) => text.replace('Dianggap lima.', 'Dianggap enam.')],
    ['indikator.csv', (text) => text.replace('A:10 Semua', 'A:9 Semua')],
    ['indikator.csv', (text) => text.replace('Pertanyaan PA1?', 'Pertanyaan lain?')],
    ['indikator.csv', (text) => text.replace('<=10:10', '<=11:10')],
  ])('a cell of %s that was changed gives the instrument another hash', (path, change) => {
    expect(wrong(forged(path, change).out)).toContainEqual(
      expect.stringContaining('Instrumen: sidik dari kedua CSV'),
    );
  });

  it('an instrument that the manifest was made to fit is not that of the trail', () => {
    const { out } = tampered((folder) => {
      rewrite(folder, 'instrumen.csv', (text) => text.replace('Peduli,,75', 'Peduli,,70'));
      reseal(folder);
      const hash = /kedua CSV ([0-9a-f]{64})/.exec(check(folder).out)?.[1] ?? '';
      reseal(folder, (one) => ({ ...one, instrument: { ...one.instrument, hash } }));
    });
    expect(wrong(out)).toEqual([expect.stringContaining('memakai instrumen lain')]);
  });

  it('an instrument whose columns and lines of identity stand in another order is the same', () => {
    const { code } = forged(
      'instrumen.csv',
      lines(([head = '', id = '', title = '', ...rest]) =>
        [head, title, id, ...rest].map((line) => line.split(',').reverse().join(',')),
      ),
    );
    expect(code).toBe(0);
  });

  it('other rules have another hash, also where the manifest was made to fit', () => {
    const change = (text: string): string => text.replace('"severity":"error"', '"severity":"info"');
    expect(wrong(forged('aturan.json', change).out)).toContainEqual(
      expect.stringContaining('Aturan: sidik aturan.json'),
    );
    const { out } = tampered((folder) => {
      rewrite(folder, 'aturan.json', change);
      reseal(folder, (one) => ({
        ...one,
        program: { ...one.program, rules: sha256(textIn(folder, 'aturan.json')) },
      }));
    });
    expect(wrong(out)).toEqual([expect.stringContaining('memakai aturan lain')]);
  });
});

describe('a book that is not in order', () => {
  it('gives a package that holds, with what is odd in it told', async () => {
    const book = await makeBook();
    fillRegion(book, '73.10');
    book.type('Isian', at('73.10', 'PA1'), { 'Kode Wilayah': 73.1 });
    book.type('Isian', at('73.10', 'PA2'), { 'Kode Indikator': 'XX9' });
    done(await book.run('writePackage', { regions: ['73.10'] }));
    const { code, out } = check(packageAt(book, '73.10 Kabupaten Sepuluh - v1'));
    expect([code, wrong(out)]).toEqual([0, []]);
    expect(out).toContain('CATATAN isian.csv baris 2: Kode Wilayah tertulis "73.1", seperti di bukunya.');
    expect(out).toContain('CATATAN isian.csv: XX9 bukan indikator instrumen ini');
  });

  it('from which a row was deleted that the trail tells of does not hold', async () => {
    const book = await makeBook();
    fillRegion(book, '73.10');
    done(await book.run('computeScores'));
    book.type('Isian', at('73.10', 'PA2'), { 'Kode Indikator': null });
    done(await book.run('writePackage', { regions: ['73.10'] }));
    const { code, out } = check(packageAt(book, '73.10 Kabupaten Sepuluh - v1'));
    expect(code).toBe(1);
    expect(wrong(out)).toEqual([
      expect.stringContaining('PA2 tercatat di jejak, tetapi tidak ada di isian.csv'),
    ]);
  });
});

describe('the instruments that are shipped', () => {
  it.each(['kkpham-2013', 'kkpham-2016', 'kkpham-2021'] as const)(
    '%s: its hash is computed anew from the CSV files',
    async (id) => {
      const { instrument, indicators } = shippedTables(id);
      const book = await makeBook({ instrument: instrument as Table, indicators: indicators as Table });
      const { instrument: own } = done(await book.run('writePackage', { regions: ['73.71'] }));
      const folder = packageAt(book, '73.71 Kota Tujuh Satu - v1');
      expect(manifestIn(folder).instrument).toMatchObject({ id, hash: own.hash });
      expect(check(folder)).toMatchObject({
        code: 0,
        out: expect.stringContaining(`sidik ${own.hash.slice(0, 16)}`),
      });
      expect(check(folder).out).toContain('Instrumen: sidik');
    },
  );
});

describe('wrong usage', () => {
  it.each<[readonly string[], string]>([
    [[], 'Pemakaian'],
    [['a', 'b'], 'Pemakaian'],
    [['--kepala', 'x'], 'Pemakaian'],
    [['--head', 'apa saja'], 'bukan kepala jejak'],
    [['--en', '--head', 'x'], 'is no head'],
  ])('%j ends with 2 and says why', (options, words) => {
    const folder = options.includes('--head') ? newFolder() : (options[0] ?? '');
    const { code, out } = options.length === 0 ? check('', '--head') : check(folder, ...options);
    expect([code, out]).toEqual([2, expect.stringContaining(words)]);
  });

  it('of a file, or of a folder that is no package, ends with 2', () => {
    expect(check(join(whole, 'BACA.txt'))).toMatchObject({
      code: 2,
      out: expect.stringContaining('bukan folder'),
    });
    expect(check(newFolder())).toMatchObject({ code: 2, out: expect.stringContaining('bukan paket bukti') });
    expect(filesIn(whole)).toContain('manifest.json');
  });
});
