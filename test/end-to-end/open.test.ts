// Opening a book: the bundle is loaded and onOpen runs, however little Google allows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DIST, makeBook } from './book';
import { changes } from './changes';

const CODE = readFileSync(join(DIST, 'Kode.js'), 'utf8');

const SERVICES = [
  ...[
    'CacheService',
    'DocumentApp',
    'Docs',
    'Drive',
    'DriveApp',
    'HtmlService',
    'LockService',
    'Logger',
    'MailApp',
    'Sheets',
  ],
  ...['PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities', 'console'],
];

/** A service of which every use throws. */
const forbidden = (name: string): object =>
  new Proxy(() => undefined, {
    get: (_, member) => {
      throw new Error(`Specified permissions are not sufficient to call ${name}.${String(member)}.`);
    },
    apply: () => {
      throw new Error(`${name} was called.`);
    },
  });

/** A world like Google's in which nothing is allowed but `allowed`. */
const world = (allowed: Readonly<Record<string, object>> = {}): Record<string, unknown> => {
  const services = Object.fromEntries(SERVICES.map((name) => [name, forbidden(name)]));
  return createContext({ ...services, ...allowed }) as Record<string, unknown>;
};

interface Item {
  readonly caption: string;
  readonly functionName: string;
}

/** A Ui that keeps the menus that were added to it. */
const recordingUi = () => {
  const shown: { caption: string; items: Item[] }[] = [];
  const createMenu = (caption: string) => {
    const items: Item[] = [];
    const menu = {
      items,
      addItem: (text: string, functionName: string) => {
        items.push({ caption: text, functionName });
        return menu;
      },
      addSeparator: () => menu,
      addSubMenu: (sub: { readonly items: readonly Item[] }) => {
        items.push(...sub.items);
        return menu;
      },
      addToUi: () => {
        shown.push({ caption, items });
      },
    };
    return menu;
  };
  return { shown, ui: { createMenu } };
};

const onOpen = (context: Record<string, unknown>): void => {
  runInContext(CODE, context);
  runInContext('onOpen()', context);
};

describe('loading the bundle', () => {
  it('works where every service throws', () => {
    expect(() => runInContext(CODE, world())).not.toThrow();
  });

  it('works where there is no service at all', () => {
    expect(() => runInContext(CODE, createContext({}))).not.toThrow();
  });

  it('calls no service', async () => {
    const book = await makeBook();
    await expect(book.run('tidakAdaFungsiIni')).rejects.toThrow('Script function not found');
    expect(book.host.serviceCalls).toEqual({});
  });
});

describe('onOpen', () => {
  it('does not fail where every service throws', () => {
    expect(() => onOpen(world())).not.toThrow();
    expect(() => onOpen(createContext({}) as Record<string, unknown>)).not.toThrow();
  });

  it('makes the whole Indonesian menu where nothing but getUi works', () => {
    const { ui, shown } = recordingUi();
    const app = new Proxy(
      {},
      {
        get: (_, member) => {
          if (member === 'getUi') return () => ui;
          throw new Error(`Specified permissions are not sufficient to call ${String(member)}.`);
        },
      },
    );
    const context = world({ SpreadsheetApp: app });
    onOpen(context);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.caption).toBe('KKPHAM');
    expect(shown[0]?.items.map(({ caption }) => caption)).toEqual([
      'Siapkan buku',
      ...['Buat lembar isian', 'Kumpulkan isian', 'Unggah berkas .xlsx …', 'Kembalikan untuk perbaikan'],
      ...['Kunci lembar', 'Buka lembar …', 'Nyalakan pengumpulan malam', 'Matikan pengumpulan malam'],
      'Keadaan pengumpulan malam',
      ...['Validasi isian', 'Hapus tanda', 'Tampilan saring', 'Catat pemeriksaan Kanwil (wilayah terpilih)'],
      ...['Catat keputusan pada baris terpilih', 'Sesuai', 'Dikoreksi …'],
      ...['Tidak didukung bukti …', 'Dikembalikan …', 'Tidak berlaku …', 'Batalkan keputusan …'],
      ...['Rencanakan dan tarik sampel', 'Kumpulkan verifikasi kedua', 'Putuskan yang berbeda'],
      ...[
        'Hitung nilai',
        'Selisih klaim',
        'Tetapkan wilayah terpilih …',
        'Cabut predikat wilayah terpilih …',
      ],
      ...['Buat ringkasan verifikasi', 'Buat ringkasan wilayah terpilih'],
      ...['Laporan pemeriksaan Kanwil', 'Berita acara verifikasi', 'Daftar perbaikan'],
      ...['Pratinjau', 'Kirim uji ke saya', 'Kirim ringkasan'],
      ...['Tandai terkirim (baris terpilih)', 'Kirim lagi (baris terpilih)'],
      ...['Jeda', 'Lanjutkan', 'Batalkan', 'Ulangi yang gagal', 'Kesehatan'],
      ...[
        'Buat paket bukti wilayah terpilih',
        'Periksa jejak',
        'Kirim ke BigQuery',
        'Siapkan buku nasional',
        'Tentang',
      ],
    ]);
    for (const { functionName } of shown[0]?.items ?? []) {
      expect(runInContext(`typeof ${functionName}`, context)).toBe('function');
    }
  });

  it('makes the menu in the language of the book, in a book and in a blank spreadsheet, and changes nothing', async () => {
    const captions = async (options: Parameters<typeof makeBook>[0]): Promise<readonly string[]> => {
      const book = await makeBook(options);
      const before = book.copy();
      const [menu] = await book.host.open();
      expect(changes(before, book.data())).toEqual([]);
      return menu?.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.caption] : [])) ?? [];
    };
    expect((await captions({}))[0]).toBe('Siapkan buku');
    expect((await captions({ settings: { language: 'en' } }))[0]).toBe('Prepare the book');
    expect((await captions({ blank: true }))[0]).toBe('Siapkan buku');
  });

  it('finds the language also where the settings were moved or written in capitals', async () => {
    const book = await makeBook();
    book.set('Bahasa', 'EN ');
    const settings = book.sheet('Pengaturan');
    settings.cells = settings.cells.map((cells) => [{ value: 'milik saya' }, ...[...cells].reverse()]);
    settings.columns += 1;
    expect((await book.host.open())[0]?.entries[0]).toMatchObject({ caption: 'Prepare the book' });
    expect((await book.run('validateSubmissions')).said).toMatch(/^Done: /);
  });

  it('says that two tabs look alike, and which one is used', async () => {
    const book = await makeBook();
    for (const [i, name] of ['Isian (2)', 'Salinan dari Wilayah', 'nilai'].entries()) {
      book.data().sheets.push({ ...structuredClone(book.sheet('Beranda')), id: 90 + i, name });
    }
    await book.host.open();
    const [warning, ...others] = book.told;
    expect(others).toEqual([]);
    for (const words of ['“Isian (2)”', '“Salinan dari Wilayah”', '“nilai”', 'Yang dipakai hanya “Isian”']) {
      expect(warning?.text).toContain(words);
    }
  });
});

describe('Tentang', () => {
  it('shows version, instrument, hash, standing and every assumption', async () => {
    const book = await makeBook();
    const { version } = JSON.parse(readFileSync(join(DIST, '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    const before = book.copy();
    await book.run('about');
    const [shown] = book.told;
    for (const words of [
      version,
      'uji-kecil',
      'Hanya untuk menguji.',
      'Dianggap lima.',
      'bukan produk resmi',
    ]) {
      expect(shown?.text).toContain(words);
    }
    expect(shown?.text).toMatch(/[0-9a-f]{64}/);
    expect(changes(before, book.data())).toEqual([]);
  });
});
