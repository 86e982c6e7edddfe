#!/usr/bin/env node
// Checks an evidence package by itself: Node's own modules, nothing of the program that made it. For auditors.
//   node periksa-paket.mjs [--en] [--head "1234 0123456789abcdef"] <folder>
// Exit code 0: all of it holds. 1: something does not, and is named. 2: wrong usage, or no package that can be read.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const FORMAT = { name: 'kkpham-paket-bukti', version: 1 };
const MANIFEST = 'manifest.json';
const SUMS = 'SHA256SUMS';
/** Faults of one check that are printed; the others are counted. */
const SHOWN = 8;

// ---------------------------------------------------------------------------------------------------------------- words

const WORDS = {
  id: {
    usage: 'Pemakaian: node periksa-paket.mjs [--en] [--head "1234 0123456789abcdef"] <folder paket>',
    badHead: (head) =>
      `"${head}" bukan kepala jejak. Salin nomor dan 16 digitnya, misalnya "1234 0123456789abcdef".`,
    notFolder: (path) => `${path} bukan folder.`,
    noManifest: 'Tidak ada manifest.json: ini bukan paket bukti, atau paketnya belum selesai dibuat.',
    badManifest: (why) => `manifest.json tidak dapat dibaca sebagai manifest paket bukti (${why}).`,
    otherFormat: (found) =>
      `Bentuk paket ini (${found}) tidak dikenal skrip ini. Ambil skrip yang sesuai dari sumber programnya.`,
    title: ({ region, period, package: own }) =>
      `Paket bukti KKPHAM ${period.awardYear}, ${region.code} ${region.name}, versi ${own.version}, dibuat ${own.made} (${own.zone}) oleh ${own.by} dengan ${own.madeWith}.`,
    ok: 'OK     ',
    wrong: 'SALAH  ',
    note: 'CATATAN',
    more: (count) => `… dan ${count} lagi`,
    allOk: 'Semua pemeriksaan cocok.',
    notAll: (count) => `${count} pemeriksaan TIDAK cocok.`,
    limits:
      'Pemeriksaan ini tidak membuktikan siapa yang duduk di depan akun, apa yang terjadi sebelum entri pertama, dan bahwa isi daerah lain benar.',
    noHead:
      'Tanpa --head, jejak dan paket yang ditulis ulang bersama-sama tidak terlihat. Pakai kepala jejak dari surel koordinator.',
    checks: {
      files: 'Berkas',
      sums: 'SHA256SUMS',
      manifest: 'Manifest',
      entries: 'Entri jejak',
      chain: 'Rantai jejak',
      extract: 'Petikan jejak',
      decisions: 'Keputusan',
      recorded: 'Isian dan keputusan tercatat',
      answers: 'Isian dan jawaban tercatat',
      scores: 'Nilai',
      determination: 'Penetapan',
      arithmetic: 'Hitungan nilai',
      instrument: 'Instrumen',
      rules: 'Aturan',
      head: 'Kepala dari surel',
    },
    good: {
      files: (count) => `${count} berkas, semua sidiknya cocok; tidak ada yang hilang atau berlebih`,
      sums: 'sama dengan manifest',
      manifest: 'isinya sesuai dengan berkas-berkasnya',
      entries: (full) => `${full} entri utuh, sidik isi masing-masing cocok`,
      chain: (length, head) => `${length} entri menyambung dari nomor 1 sampai kepala ${head}`,
      extract: 'semua entri daerah ini utuh, entri daerah lain hanya kerangka',
      decisions: (count) => `${count} keputusan sama dengan jejak`,
      recorded: (count) => `${count} indikator, keputusan tercatatnya sama dengan yang terakhir di jejak`,
      answers: (count) => `${count} indikator, jawabannya sama dengan yang terakhir di jejak`,
      scores: 'nilai akhir, predikat dan sifatnya sama di jejak, nilai.csv dan manifest',
      determination: (entry) =>
        entry === null
          ? 'belum ada yang ditetapkan'
          : `yang ditetapkan di entri ${entry} sama dengan isian, keputusan, nilai dan manifest`,
      arithmetic: 'nilai setiap hak, rerata, nilai akhir dan predikat dihitung ulang dari poin indikator',
      instrument: (hash) => `sidik ${hash} dihitung ulang dari kedua CSV, dan jejak memakainya`,
      rules: (hash) => `sidik ${hash} dihitung ulang dari aturan.json, dan jejak memakainya`,
      head: (head) => `entri ${head} ada di jejak paket ini`,
    },
    copy: (path) => `${path} adalah salinan Google Dokumen; tidak bersidik, yang diperiksa teksnya.`,
    ignored: (path) => `${path} dibuat oleh sistem komputer dan diabaikan.`,
    olderRules: (count) => `${count} entri utuh dicatat menurut aturan versi lain.`,
    olderInstrument: (count) => `${count} entri utuh dicatat menurut instrumen versi lain.`,
    fixedOtherwise:
      'Nilainya ditetapkan menurut versi lain dari instrumennya, sehingga hitungannya tidak diperiksa ulang.',
    otherCode: (row, found) =>
      `isian.csv baris ${row}: Kode Wilayah tertulis "${found}", seperti di bukunya.`,
    unknownCode: (code) =>
      `isian.csv: ${code} bukan indikator instrumen ini, sehingga tidak dinilai dan tidak dicatat di jejak.`,
    faults: {
      badPath: (path) => `manifest menyebut jalur yang tidak boleh: ${path}`,
      missing: (path) => `${path} tidak ada`,
      extra: (path) => `${path} tidak ada di manifest`,
      size: (path, found, wanted) => `${path} berukuran ${found} bita, seharusnya ${wanted}`,
      sum: (path, found, wanted) => `${path} diubah: sidiknya ${found}, di manifest ${wanted}`,
      twice: (path) => `manifest menyebut ${path} dua kali`,
      sumsLine: (line) => `baris yang tidak dikenal: ${line}`,
      sumsOther: (path) => `sidik ${path} berbeda dari yang seharusnya`,
      sumsMissing: (path) => `tidak menyebut ${path}`,
      unreadable: (path, why) => `${path} tidak dapat dibaca (${why})`,
      cannot: (path) => `tidak dapat diperiksa karena ${path} tidak ada atau tidak terbaca`,
      notCanonical: 'tidak ditulis seperti program menulisnya (urutan atau jarak)',
      field: (name, found, wanted) => `${name} di manifest ${found}, seharusnya ${wanted}`,
      notListed: (path) => `tidak memuat ${path}`,
      columns: (path, wanted) => `${path}: judul kolomnya bukan ${wanted}`,
      content: (seq) => `entri ${seq} diubah: isinya tidak sesuai dengan sidik isinya`,
      form: (seq) => `entri ${seq} tidak utuh dan bukan kerangka`,
      number: (row) => `baris ${row} tidak bernomor`,
      removed: (seq) => `entri ${seq} dihapus`,
      inserted: (seq) => `entri ${seq} ada dua kali: satu disisipkan`,
      moved: (seq, at) => `entri ${seq} dipindah: berada di tempat nomor ${at}`,
      link: (seq) =>
        `entri ${seq} diubah: sidiknya tidak sesuai dengan nomor, wilayah, isi dan sidik sebelumnya`,
      previous: (seq, before) =>
        `entri ${seq} tidak menyambung pada entri ${before}: salah satunya diubah, dihapus atau disisipkan`,
      hidden: (seq) => `entri ${seq} tentang daerah ini disembunyikan isinya`,
      shown: (seq, region) => `entri ${seq} tentang daerah lain (${region}) ditulis utuh`,
      broken: (seq) => `menurut program yang membuatnya, jejak bukunya tidak utuh sejak entri ${seq}`,
      decisionRow: (row, seq) => `keputusan.csv baris ${row} (nomor ${seq}) tidak sama dengan jejak`,
      decisionMissing: (seq) => `keputusan nomor ${seq} ada di jejak, tidak ada di keputusan.csv`,
      decisionExtra: (seq) => `keputusan nomor ${seq} ada di keputusan.csv, tidak ada di jejak`,
      recordedOther: (code, found, wanted) => `${code}: di isian.csv "${found}", di jejak "${wanted}"`,
      recordedBy: (code, found, wanted) => `${code}: diputuskan oleh "${found}", menurut jejak "${wanted}"`,
      noRow: (code) =>
        `${code} tercatat di jejak, tetapi tidak ada di isian.csv: barisnya dihapus dari tab Isian atau dari paket ini`,
      answerOther: (code, wanted) =>
        `${code}: jawaban di isian.csv bukan yang tercatat di jejak ("${wanted}")`,
      noScore: 'tidak ada nilai daerah ini di jejak',
      scoreTrail: (found, wanted) => `nilai.csv mengatakan "${found}", jejak "${wanted}"`,
      scoreManifest: (name, found, wanted) => `${name}: nilai.csv ${found}, manifest ${wanted}`,
      fixedInputs: (seq, found, wanted) =>
        `isian dan keputusan bersidik ${found}, yang ditetapkan di entri ${seq} ${wanted}`,
      fixedValue: (seq, name, found, wanted) =>
        `${name}: di nilai.csv ${found}, yang ditetapkan di entri ${seq} ${wanted}`,
      arithmetic: (name, found, wanted) => `${name}: di nilai.csv ${found}, dihitung ulang ${wanted}`,
      instrumentHash: (found, wanted) => `sidik dari kedua CSV ${found}, di manifest ${wanted}`,
      instrumentUnread: (why) => `instrumen.csv dan indikator.csv tidak terbaca sebagai instrumen (${why})`,
      instrumentTrail: (seq, found) => `entri terakhir yang utuh (${seq}) memakai instrumen lain (${found})`,
      rulesHash: (found, wanted) => `sidik aturan.json ${found}, di manifest ${wanted}`,
      rulesTrail: (seq, found) => `entri terakhir yang utuh (${seq}) memakai aturan lain (${found})`,
      rulesProgram: (found, wanted) => `aturan.json dari program versi ${found}, manifest versi ${wanted}`,
      headBeyond: (seq, length) =>
        `jejak paket berakhir pada ${length}, sebelum ${seq}: ujungnya dipotong, atau surel itu lebih baru daripada paket ini`,
      headOther: (seq, found, wanted) =>
        `entri ${seq} bersidik ${found}…, menurut surel ${wanted}: jejaknya ditulis ulang`,
    },
  },
  en: {
    usage: 'Usage: node periksa-paket.mjs [--en] [--head "1234 0123456789abcdef"] <the package\'s folder>',
    badHead: (head) =>
      `"${head}" is no head of a trail. Copy number and 16 digits, such as "1234 0123456789abcdef".`,
    notFolder: (path) => `${path} is no folder.`,
    noManifest: 'There is no manifest.json: this is no evidence package, or one that was not finished.',
    badManifest: (why) => `manifest.json cannot be read as the manifest of an evidence package (${why}).`,
    otherFormat: (found) =>
      `This script does not know the form of this package (${found}). Take the fitting one from the program's source.`,
    title: ({ region, period, package: own }) =>
      `KKPHAM evidence package ${period.awardYear}, ${region.code} ${region.name}, version ${own.version}, made ${own.made} (${own.zone}) by ${own.by} with ${own.madeWith}.`,
    ok: 'OK     ',
    wrong: 'WRONG  ',
    note: 'NOTE   ',
    more: (count) => `… and ${count} more`,
    allOk: 'Everything that was checked holds.',
    notAll: (count) => `${count} checks do NOT hold.`,
    limits:
      "This does not prove who sat at an account, what happened before the first entry, or what other regions' entries say.",
    noHead:
      "Without --head a trail and package that were written anew together go unseen. Use the head in a coordinator's message.",
    checks: {
      files: 'Files',
      sums: 'SHA256SUMS',
      manifest: 'Manifest',
      entries: 'Entries of the trail',
      chain: 'Chain of the trail',
      extract: 'Extract of the trail',
      decisions: 'Decisions',
      recorded: 'Isian and recorded decisions',
      answers: 'Isian and recorded answers',
      scores: 'Scores',
      determination: 'What was fixed',
      arithmetic: 'Arithmetic of the scores',
      instrument: 'Instrument',
      rules: 'Rules',
      head: 'Head from a message',
    },
    good: {
      files: (count) => `${count} files, every sum fits; none is missing or extra`,
      sums: 'the same as the manifest',
      manifest: 'says what the files say',
      entries: (full) => `${full} entries in full, the hash of each content fits`,
      chain: (length, head) => `${length} entries follow on each other from number 1 to the head ${head}`,
      extract: 'every entry about this region is in full, those about others are skeletons',
      decisions: (count) => `${count} decisions are those of the trail`,
      recorded: (count) => `${count} indicators, each recorded decision is the last one of the trail`,
      answers: (count) => `${count} indicators, each answer is the last one of the trail`,
      scores: 'final value, grade and standing are the same in the trail, nilai.csv and the manifest',
      determination: (entry) =>
        entry === null
          ? 'nothing was fixed yet'
          : `what entry ${entry} fixed is what answers, decisions, values and manifest say`,
      arithmetic: 'each right, mean, final value and grade computed anew from the points of the indicators',
      instrument: (hash) => `hash ${hash} computed anew from the two CSV files, and the trail goes by it`,
      rules: (hash) => `hash ${hash} computed anew from aturan.json, and the trail goes by it`,
      head: (head) => `entry ${head} is in the trail of this package`,
    },
    copy: (path) => `${path} is a copy of a Google Doc; it has no sum, its text is what is checked.`,
    ignored: (path) => `${path} was made by a computer's system and is passed over.`,
    olderRules: (count) => `${count} full entries were recorded by another version of the rules.`,
    olderInstrument: (count) => `${count} full entries were recorded by another version of the instrument.`,
    fixedOtherwise: 'The value was fixed by another version of the instrument, and so is not added up anew.',
    otherCode: (row, found) =>
      `isian.csv row ${row}: its Kode Wilayah is written "${found}", as in the book.`,
    unknownCode: (code) =>
      `isian.csv: ${code} is no indicator of this instrument, and so neither scored nor recorded in the trail.`,
    faults: {
      badPath: (path) => `the manifest names a path that is not allowed: ${path}`,
      missing: (path) => `${path} is missing`,
      extra: (path) => `${path} is not in the manifest`,
      size: (path, found, wanted) => `${path} has ${found} bytes instead of ${wanted}`,
      sum: (path, found, wanted) => `${path} was changed: its sum is ${found}, in the manifest ${wanted}`,
      twice: (path) => `the manifest names ${path} twice`,
      sumsLine: (line) => `a line that is not known: ${line}`,
      sumsOther: (path) => `the sum of ${path} is not what it should be`,
      sumsMissing: (path) => `does not name ${path}`,
      unreadable: (path, why) => `${path} cannot be read (${why})`,
      cannot: (path) => `cannot be checked, since ${path} is missing or cannot be read`,
      notCanonical: 'is not written as the program writes it (order or spacing)',
      field: (name, found, wanted) => `${name} is ${found} in the manifest instead of ${wanted}`,
      notListed: (path) => `does not list ${path}`,
      columns: (path, wanted) => `${path}: its headers are not ${wanted}`,
      content: (seq) => `entry ${seq} was changed: what it tells does not fit its content's hash`,
      form: (seq) => `entry ${seq} is neither in full nor a skeleton`,
      number: (row) => `row ${row} has no number`,
      removed: (seq) => `entry ${seq} was removed`,
      inserted: (seq) => `entry ${seq} stands there twice: one was inserted`,
      moved: (seq, at) => `entry ${seq} was moved: it stands at place ${at}`,
      link: (seq) =>
        `entry ${seq} was changed: its hash does not fit number, region, content and the hash before it`,
      previous: (seq, before) =>
        `entry ${seq} does not follow on entry ${before}: one of them was changed, removed or inserted`,
      hidden: (seq) => `entry ${seq} is about this region, and what it tells is hidden`,
      shown: (seq, region) => `entry ${seq} is about another region (${region}), and is in full`,
      broken: (seq) =>
        `the program that made it says that the book's trail is not whole from entry ${seq} on`,
      decisionRow: (row, seq) => `keputusan.csv row ${row} (number ${seq}) is not as in the trail`,
      decisionMissing: (seq) => `decision ${seq} is in the trail, not in keputusan.csv`,
      decisionExtra: (seq) => `decision ${seq} is in keputusan.csv, not in the trail`,
      recordedOther: (code, found, wanted) => `${code}: "${found}" in isian.csv, "${wanted}" in the trail`,
      recordedBy: (code, found, wanted) => `${code}: decided by "${found}", by the trail "${wanted}"`,
      noRow: (code) =>
        `${code} is recorded in the trail, but not in isian.csv: its row was deleted from the tab Isian or from this package`,
      answerOther: (code, wanted) =>
        `${code}: the answer in isian.csv is not the one recorded in the trail ("${wanted}")`,
      noScore: 'the trail has no value of this region',
      scoreTrail: (found, wanted) => `nilai.csv says "${found}", the trail "${wanted}"`,
      scoreManifest: (name, found, wanted) => `${name}: ${found} in nilai.csv, ${wanted} in the manifest`,
      fixedInputs: (seq, found, wanted) =>
        `answers and decisions have the hash ${found}, what entry ${seq} fixed has ${wanted}`,
      fixedValue: (seq, name, found, wanted) =>
        `${name}: ${found} in nilai.csv, entry ${seq} fixed ${wanted}`,
      arithmetic: (name, found, wanted) => `${name}: ${found} in nilai.csv, computed anew ${wanted}`,
      instrumentHash: (found, wanted) => `the two CSV files have the hash ${found}, the manifest ${wanted}`,
      instrumentUnread: (why) => `instrumen.csv and indikator.csv cannot be read as an instrument (${why})`,
      instrumentTrail: (seq, found) => `the last full entry (${seq}) goes by another instrument (${found})`,
      rulesHash: (found, wanted) => `aturan.json has the hash ${found}, the manifest says ${wanted}`,
      rulesTrail: (seq, found) => `the last full entry (${seq}) goes by other rules (${found})`,
      rulesProgram: (found, wanted) =>
        `aturan.json is of version ${found} of the program, the manifest of ${wanted}`,
      headBeyond: (seq, length) =>
        `the package's trail ends at ${length}, before ${seq}: its end was cut off, or the message is newer than this package`,
      headOther: (seq, found, wanted) =>
        `entry ${seq} has the hash ${found}…, by the message ${wanted}: the trail was written anew`,
    },
  },
};

// --------------------------------------------------------------------------------------------------- bytes, text, tables

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const hashOfJson = (data) => sha256(JSON.stringify(data));

/** JSON with the keys of every object in order. */
const canonical = (data) =>
  JSON.stringify(data, (_key, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const textOf = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** The rows of a CSV text (RFC 4180, a line feed after each). Throws where it is none. */
const csvRows = (text) => {
  const rows = [];
  let cells = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    cells.push(cell);
    at = end + 1;
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] !== '\n') throw new Error(`CSV, row ${rows.length + 1}`);
    rows.push(cells);
    cells = [];
  }
  return rows;
};

const plainCell = (text, from) => {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
  return [text.slice(from, at), at];
};

const quotedCell = (text, from) => {
  let cell = '';
  for (let at = from + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end === -1) throw new Error('CSV, a quotation mark that is not closed');
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return [cell, end + 1];
    cell += '"';
    at = end + 2;
  }
};

/** The rows of a table as objects by header, with the row of the file. */
const tableOf = (rows) => {
  const [header = [], ...others] = rows;
  return others.map((cells, i) => ({
    ...Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
    row: i + 2,
  }));
};

/** A cell's text as the program reads it: without outer white space and signs that show nothing. */
const cellText = (text) => {
  if (!/[\u00a0\u200b-\u200f\u2060\ufeff]/.test(text)) return text.trim();
  const seen = text.replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/\u00a0/g, ' ');
  let [first, last] = [0, seen.length];
  while (first < last && /[\s\u200c\u200d]/.test(seen[first])) first += 1;
  while (last > first && /[\s\u200c\u200d]/.test(seen[last - 1])) last -= 1;
  return seen.slice(first, last);
};

/** A text as the cells of the trail keep it. */
const trailText = (text) => {
  const kept = text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
  const plain = cellText(kept).replace(/^'+/, '\u2019');
  return plain.length > 4000
    ? `${plain.slice(0, 3900).replace(/[\ud800-\udbff]$/, '')} … ${sha256(plain)}`
    : plain;
};

// ------------------------------------------------------------------------------------------------------- the instrument

const INSTRUMENT_HEADERS = ['Bagian', 'Kode', 'Nama', 'Kelompok', 'Nilai', 'Status', 'Keterangan'];
const INDICATOR_HEADERS = [
  ...['Kode', 'Hak', 'Jenis', 'Indikator', 'Ukuran', 'Satuan', 'Pembilang', 'Penyebut', 'Per', 'Bagian dari'],
  ...['Arah', 'Desimal', 'Skala', 'Minimum', 'Maksimum', 'Bobot', 'Boleh Tidak Berlaku', 'Bukti Dukung'],
  ...['Penanggung Jawab', 'Sumber', 'Status Teks', 'Keterangan'],
];
const PROVENANCE = { resmi: 'official', publikasi: 'published', rancangan: 'draft', asumsi: 'assumption' };
const METHODS = { rerata: 'means', poin: 'points' };

const sameHeader = (text) =>
  text
    .toLowerCase()
    .replace(/[\s.\u00a0]+/g, ' ')
    .trim();

/** The rows of an instrument's table by its headers, wherever its columns stand; blank rows are left out. */
const linesOf = (rows, headers) => {
  const names = (rows[0] ?? []).map((cell) => sameHeader(cellText(cell)));
  const columns = headers.map((header) => {
    const at = names.indexOf(sameHeader(header));
    if (at === -1) throw new Error(header);
    return at;
  });
  return rows
    .slice(1)
    .map((cells) =>
      Object.fromEntries(headers.map((header, i) => [header, cellText(cells[columns[i]] ?? '')])),
    )
    .filter((line) => Object.values(line).some((text) => text !== ''));
};

const numberIn = (text) => {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw new Error(`"${text}"`);
  return Number(text);
};

/** What an instrument says, and the SHA-256 over it that every score and message bears. Throws where the tables are none. */
const readInstrument = (instrumentRows, indicatorRows) => {
  const lines = linesOf(instrumentRows, INSTRUMENT_HEADERS).map(instrumentLine);
  const of = (part) => lines.filter((line) => line.part === part);
  const only = (part, code) => of(part).find((line) => line.code === code);
  const content = {
    id: only('identitas', 'id')?.name ?? '',
    title: only('identitas', 'judul')?.name ?? '',
    regulation: only('identitas', 'peraturan')?.name ?? '',
    standing: only('identitas', 'kedudukan')?.name ?? '',
    method: METHODS[only('penilaian', 'cara')?.name] ?? 'means',
    bonusMax: only('penilaian', 'bonus_maks')?.value ?? 0,
    finalMax: only('penilaian', 'nilai_maks')?.value ?? 100,
    selfScore: only('penilaian', 'nilai_mandiri')?.name === 'ya',
    rights: of('hak').map(({ code, name, group, value, provenance }) => ({
      code,
      name,
      group,
      weight: value ?? 1,
      provenance,
    })),
    dimensions: of('jenis').map(({ code, name, value, provenance }) => ({
      code,
      name,
      weight: value ?? 0,
      provenance,
    })),
    indicators: linesOf(indicatorRows, INDICATOR_HEADERS).map(indicatorOf),
    grades: of('predikat')
      .map(({ code, name, value, provenance }) => ({ code, name, from: value ?? 0, provenance }))
      .sort((a, b) => b.from - a.from),
    assumptions: assumptionsOf(lines),
  };
  const byKey = Object.fromEntries(lines.map((line) => [`${line.part} ${line.code}`, line]));
  return { ...content, hash: sha256(canonical([content, byKey])) };
};

const instrumentLine = (line) => {
  const part = line.Bagian.toLowerCase();
  const code = line.Kode.toLowerCase();
  const isNumeric = ['hak', 'jenis', 'predikat'].includes(part) || code.endsWith('_maks');
  const status = PROVENANCE[line.Status.toLowerCase()] ?? null;
  return {
    part,
    code,
    name: line.Nama,
    group: line.Kelompok,
    value: isNumeric ? numberIn(line.Nilai) : null,
    status,
    provenance: status ?? 'assumption',
    remark: line.Keterangan,
  };
};

/** Lines of one part that assume the same value for the same reason are one assumption. */
const assumptionsOf = (lines) => {
  const assumed = (line) => (line.value === null ? line.name : String(line.value));
  const groups = new Map();
  for (const line of lines.filter(({ status }) => status === 'assumption')) {
    const key = canonical([line.part, assumed(line), line.remark]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => ({
    name: `${group[0].part} ${group.map(({ code }) => code).join(', ')}`,
    value: assumed(group[0]),
    why: group[0].remark,
  }));
};

const indicatorOf = (line) => ({
  code: line.Kode.toUpperCase(),
  right: line.Hak,
  dimension: line.Jenis,
  text: line.Indikator,
  weight: numberIn(line.Bobot),
  mayNotApply: line['Boleh Tidak Berlaku'].toLowerCase() === 'ya',
  evidence: line['Bukti Dukung'],
  office: line['Penanggung Jawab'],
  source: line.Sumber,
  provenance: PROVENANCE[line['Status Teks'].toLowerCase()],
  remark: line.Keterangan,
  measure: measureOf(line),
});

const measureOf = (line) => {
  switch (line.Ukuran.toLowerCase()) {
    case 'ya-tidak': {
      const points = line.Skala.split(';').map((part) => numberIn(part.split(':')[1].trim()));
      return { kind: 'yesNo', scale: { yes: points[0], no: points[1] } };
    }
    case 'pilihan':
      return { kind: 'options', options: line.Skala.split(';').map(optionOf) };
    case 'angka':
      return { kind: 'number', ...quantityOf(line) };
    case 'rasio':
      return {
        kind: 'ratio',
        numerator: line.Pembilang,
        denominator: line.Penyebut,
        per: numberIn(line.Per),
        part: line['Bagian dari'].toLowerCase() === 'ya',
        ...quantityOf(line),
      };
    default:
      throw new Error(`"${line.Ukuran}"`);
  }
};

const optionOf = (part) => {
  const found = /^([A-Z])\s*:\s*(-?[\d.]+)\s+(\S[\s\S]*)$/.exec(part.trim());
  if (!found) throw new Error(`"${part}"`);
  return { letter: found[1], points: numberIn(found[2]), label: found[3] };
};

const quantityOf = (line) => ({
  unit: line.Satuan,
  better: line.Arah.toLowerCase() === 'turun' ? 'less' : 'more',
  decimals: numberIn(line.Desimal),
  scale: line.Skala === '' ? null : scaleOf(line.Skala),
  minimum: line.Minimum === '' ? null : numberIn(line.Minimum),
  maximum: line.Maksimum === '' ? null : numberIn(line.Maksimum),
});

/** `<=110:10; <=140:8; *:0`, or `linier 40:0; 95:10`. */
const scaleOf = (text) => {
  const pairOf = (part) => part.split(':').map((side) => side.trim());
  if (/^linier\b/i.test(text)) {
    const [from, to] = text.slice(6).split(';').map(pairOf);
    const post = ([value, points]) => ({ value: numberIn(value), points: numberIn(points) });
    return { kind: 'linear', from: post(from), to: post(to) };
  }
  const parts = text.split(';').map(pairOf);
  const bands = parts.slice(0, -1);
  return {
    kind: 'bands',
    order: bands[0][0].startsWith('<=') ? 'falling' : 'rising',
    bands: bands.map(([bound, points]) => ({
      bound: numberIn(bound.slice(2).trim()),
      points: numberIn(points),
    })),
    rest: numberIn(parts[parts.length - 1][1]),
  };
};

// ------------------------------------------------------------------------------------------------------------ the trail

const TRAIL_HEADERS = [
  ...['Nomor', 'Bentuk', 'Waktu', 'Siapa', 'Tindakan', 'Wilayah', 'Indikator', 'Dari', 'Menjadi', 'Alasan'],
  ...['Sidik Aturan', 'Sidik Instrumen', 'Sidik Isi', 'Sidik Sebelumnya', 'Sidik'],
];
const TOLD = [
  ...['Waktu', 'Siapa', 'Tindakan', 'Wilayah', 'Indikator', 'Dari', 'Menjadi', 'Alasan'],
  ...['Sidik Aturan', 'Sidik Instrumen'],
];
const FULL = 'utuh';
const SKELETON = 'kerangka';
const DECISION = 'keputusan';
const ANSWER = 'jawaban';
const SCORE = 'nilai';
const DETERMINED = 'tetapkan';
const REVOKED = 'cabut';
const NOT_DECIDED = 'Belum diperiksa';

/** What each full entry tells must have the hash that stands for it. */
const entryFaults = (trail, words) =>
  trail.flatMap((entry) => {
    if (entry.Bentuk === SKELETON) {
      const isBare = TOLD.every((column) => column === 'Wilayah' || entry[column] === '');
      return isBare ? [] : [words.form(entry.Nomor)];
    }
    if (entry.Bentuk !== FULL) return [words.form(entry.Nomor)];
    return hashOfJson(TOLD.map((column) => entry[column])) === entry['Sidik Isi']
      ? []
      : [words.content(entry.Nomor)];
  });

/** Every entry is there once, in its place, has the hash of what stands in it, and holds the hash of the one before it. */
const chainFaults = (trail, words) => {
  const faults = [];
  const numbered = trail.filter(({ Nomor, row }) => {
    const isNumber = /^[1-9]\d*$/.test(Nomor);
    if (!isNumber) faults.push(words.number(row));
    return isNumber;
  });
  const byNumber = new Map();
  for (const entry of numbered) {
    const seq = Number(entry.Nomor);
    if (byNumber.has(seq)) faults.push(words.inserted(seq));
    else byNumber.set(seq, entry);
  }
  const last = Math.max(0, ...byNumber.keys());
  for (let seq = 1; seq <= last; seq += 1) if (!byNumber.has(seq)) faults.push(words.removed(seq));
  const kept = inOrder(numbered.map(({ Nomor }) => Number(Nomor)));
  numbered.forEach(({ Nomor }, i) => {
    if (!kept.has(i)) faults.push(words.moved(Nomor, i + 1));
  });
  for (const [seq, entry] of [...byNumber].sort(([a], [b]) => a - b)) {
    const own = hashOfJson([seq, entry['Sidik Sebelumnya'], entry.Wilayah, entry['Sidik Isi']]);
    const before = byNumber.get(seq - 1);
    const isNext = seq === 1 || before !== undefined;
    if (own !== entry.Sidik) faults.push(words.link(seq));
    else if (isNext && entry['Sidik Sebelumnya'] !== (before?.Sidik ?? ''))
      faults.push(words.previous(seq, seq - 1));
  }
  return [...new Set(faults)];
};

/** The places of a longest part of the numbers that rises: what is not in it was moved, or stands there again. */
const inOrder = (numbers) => {
  const tails = [];
  const before = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]] < number) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  });
  const kept = new Set();
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]) kept.add(i);
  return kept;
};

/** Entries about the region are in full, and those about others are not. */
const extractFaults = (trail, region, words) =>
  trail.flatMap((entry) => {
    const isOwn = entry.Wilayah === region || entry.Wilayah === '';
    if (isOwn && entry.Bentuk !== FULL) return [words.hidden(entry.Nomor)];
    return !isOwn && entry.Bentuk === FULL ? [words.shown(entry.Nomor, entry.Wilayah)] : [];
  });

/** The last entry of an action for each indicator of the region. */
const lastOf = (trail, region, action) =>
  new Map(
    trail
      .filter((entry) => entry.Tindakan === action && entry.Wilayah === region)
      .map((entry) => [entry.Indikator, entry]),
  );

// ------------------------------------------------------------------------------------------- what is compared with it

const decisionFaults = (decisions, trail, region, words) => {
  const recorded = trail.filter((entry) => entry.Tindakan === DECISION && entry.Wilayah === region);
  const bySeq = new Map(recorded.map((entry) => [entry.Nomor, entry]));
  const told = new Set(decisions.map(({ Nomor }) => Nomor));
  const columns = ['Waktu', 'Siapa', 'Indikator', 'Dari', 'Menjadi', 'Alasan', 'Sidik'];
  return [
    ...decisions.flatMap((decision) => {
      const entry = bySeq.get(decision.Nomor);
      if (!entry) return [words.decisionExtra(decision.Nomor)];
      const isSame = columns.every((column) => decision[column] === entry[column]);
      return isSame ? [] : [words.decisionRow(decision.row, decision.Nomor)];
    }),
    ...recorded.filter(({ Nomor }) => !told.has(Nomor)).map(({ Nomor }) => words.decisionMissing(Nomor)),
    ...(decisions.length > told.size ? [words.inserted(repeated(decisions.map(({ Nomor }) => Nomor)))] : []),
  ];
};

const repeated = (items) => items.find((item, i) => items.indexOf(item) !== i);

/** The rows by indicator. Of several for one the first counts; one that the instrument does not have is told, not counted. */
const countedRows = (answers, indicators, region, words, notes) => {
  const known = indicators && new Set(indicators.map(({ Kode }) => cellText(Kode).toUpperCase()));
  const rows = new Map();
  for (const row of answers) {
    const place = row['Kode Wilayah'];
    if (cellText(place) !== region) notes.push(words.otherCode(row.row, place));
    const code = cellText(row['Kode Indikator']).toUpperCase();
    if (known && !known.has(code)) notes.push(words.unknownCode(code));
    else if (!rows.has(code)) rows.set(code, row);
  }
  return rows;
};

const recordedFaults = (rows, trail, region, words) => {
  const last = lastOf(trail, region, DECISION);
  return [
    ...[...rows].flatMap(([code, row]) => {
      const entry = last.get(code);
      const wanted = !entry || entry.Menjadi === NOT_DECIDED ? '' : entry.Menjadi;
      const found = row['Putusan Tercatat'];
      if (found !== wanted) return [words.recordedOther(code, found, wanted)];
      const by = wanted === '' ? '' : `${entry.Siapa.split(' · ').pop()} · ${entry.Waktu.slice(0, 16)}`;
      return row['Diputuskan Oleh'] === by ? [] : [words.recordedBy(code, row['Diputuskan Oleh'], by)];
    }),
    ...[...last.keys()].filter((code) => !rows.has(code)).map((code) => words.noRow(code)),
  ];
};

const ANSWER_PARTS = {
  jawaban: 'Jawaban',
  pembilang: 'Pembilang',
  penyebut: 'Penyebut',
  tahun: 'Tahun Data',
  bukti: 'Bukti Dukung',
  catatan: 'Catatan',
};

/**
 * The ways in which the trail may have written down the answer of a row. A number that was typed as text stands there in
 * quotation marks, and a CSV file does not tell the one from the other.
 */
const answerTexts = (row) => {
  const parts = Object.entries(ANSWER_PARTS).flatMap(([name, column]) => {
    const text = cellText(row[column]);
    if (text === '') return [];
    const asText = (/^["\d.,+-]/.test(text) ? JSON.stringify(text) : text).replace(/[\\;]/g, '\\$&');
    return [[...new Set([text, asText])].map((value) => `${name}=${value}`)];
  });
  const joined = parts.reduce(
    (lines, ways) => lines.flatMap((line) => ways.map((way) => [...line, way])),
    [[]],
  );
  return joined.map((line) => trailText(line.join('; ')));
};

const answerFaults = (rows, trail, region, words) => {
  const last = lastOf(trail, region, ANSWER);
  const missing = [...last].filter(([code, { Menjadi }]) => Menjadi !== '' && !rows.has(code));
  return [
    ...[...rows].flatMap(([code, row]) => {
      const recorded = last.get(code)?.Menjadi ?? '';
      return answerTexts(row).includes(recorded) ? [] : [words.answerOther(code, recorded)];
    }),
    ...missing.map(([code]) => words.noRow(code)),
  ];
};

const NOT_SCORED = 'tidak dinilai';
/** In place of a grade. */
const TAKEN_BACK = 'dicabut';

const scoreFaults = (scores, trail, manifest, words) => {
  const line = (part, code) => scores.find((row) => row.Bagian === part && row.Kode === code);
  const [final, grade, standing] = [
    line('nilai', 'akhir'),
    line('nilai', 'predikat'),
    line('keadaan', 'sifat'),
  ];
  if (!final || !grade || !standing) return [words.columns('nilai.csv', 'akhir, predikat, sifat')];
  const said = [
    final.Terverifikasi,
    standing.Terverifikasi,
    ...([NOT_SCORED, TAKEN_BACK].includes(grade.Terverifikasi) ? [] : [`predikat=${grade.Terverifikasi}`]),
  ].join('; ');
  const entry = lastOf(trail, manifest.region.code, SCORE).get('');
  const compared = ['claimed', 'verified'].flatMap((side) => {
    const column = side === 'claimed' ? 'Klaim' : 'Terverifikasi';
    const { mean, bonus, final: end, grade: name } = manifest.score[side];
    return [
      [`rerata, ${column}`, line('nilai', 'rerata')?.[column], printed(mean)],
      [`bonus, ${column}`, line('nilai', 'bonus')?.[column], printed(bonus)],
      [`akhir, ${column}`, final[column], printed(end)],
      [
        `predikat, ${column}`,
        grade[column],
        name ?? (grade[column] === TAKEN_BACK ? TAKEN_BACK : NOT_SCORED),
      ],
    ];
  });
  const decided = line('keadaan', 'diputuskan');
  compared.push(
    ['tahap', line('keadaan', 'tahap')?.Terverifikasi, manifest.state.stage],
    ['sifat', standing.Terverifikasi, manifest.state.provisional ? 'sementara' : 'terverifikasi'],
    [
      'diputuskan',
      `${decided?.Terverifikasi} / ${decided?.Maksimum}`,
      `${manifest.state.decided} / ${manifest.state.indicators}`,
    ],
  );
  return [
    ...(entry ? [] : [words.noScore]),
    ...(entry && entry.Menjadi !== said ? [words.scoreTrail(said, entry.Menjadi)] : []),
    ...compared
      .filter(([, found, wanted]) => found !== wanted)
      .map(([name, found, wanted]) => words.scoreManifest(name, found, wanted)),
  ];
};

/** What the trail last fixed of the region, with the entry that took it back; null where it fixed nothing. */
const determinationIn = (trail, region) => {
  const own = trail.filter((entry) => entry.Wilayah === region && entry.Bentuk === FULL);
  const entry = own.filter(({ Tindakan, Menjadi }) => Tindakan === DETERMINED && isFixedScore(Menjadi)).pop();
  if (!entry) return null;
  const revoked = own.filter(({ Tindakan, row }) => Tindakan === REVOKED && row > entry.row).pop() ?? null;
  return { entry, revoked, score: JSON.parse(entry.Menjadi) };
};

const isFixedScore = (text) => {
  try {
    return Array.isArray(JSON.parse(text)?.rights);
  } catch {
    return false;
  }
};

/** First digits of the hash of answers and recorded decisions, by indicator, as the trail has them. */
const inputsOf = (rows, trail, region) => {
  const [answers, decisions] = [lastOf(trail, region, ANSWER), lastOf(trail, region, DECISION)];
  const recorded = (code) => {
    const said = decisions.get(code)?.Menjadi ?? '';
    return said === NOT_DECIDED ? '' : said;
  };
  const codes = [...rows.keys()].sort((a, b) => (a < b ? -1 : 1));
  return sha256(
    canonical(codes.map((code) => [code, answers.get(code)?.Menjadi ?? '', recorded(code)])),
  ).slice(0, 16);
};

/** What was fixed is what the manifest, the values and the answers and decisions say. */
const determinationFaults = (rows, trail, scores, manifest, words) => {
  const fixed = determinationIn(trail, manifest.region.code);
  const said = manifest.determination;
  if (!fixed) return said === null ? [] : [words.field('determination', said.entry, '-')];
  const { entry, revoked, score } = fixed;
  const value = (part, code) =>
    scores.find((row) => row.Bagian === part && row.Kode === code)?.Terverifikasi ?? '-';
  const inputs = inputsOf(rows, trail, manifest.region.code);
  const rights = scores.filter(({ Bagian }) => Bagian === 'hak').map(({ Terverifikasi }) => Terverifikasi);
  const wanted = {
    entry: Number(entry.Nomor),
    revoked: revoked === null ? null : Number(revoked.Nomor),
    inputs: score.inputs,
    rules: entry['Sidik Aturan'],
    instrument: entry['Sidik Instrumen'],
  };
  const stage = revoked === null ? 'ditetapkan' : 'dicabut';
  return [
    ...Object.entries(wanted)
      .filter(([name, one]) => said?.[name] !== one)
      .map(([name, one]) => words.field(`determination.${name}`, said?.[name] ?? '-', one)),
    ...(manifest.state.stage === stage ? [] : [words.field('state.stage', manifest.state.stage, stage)]),
    ...(inputs === score.inputs ? [] : [words.fixedInputs(entry.Nomor, inputs, score.inputs)]),
    ...[
      ['akhir', value('nilai', 'akhir'), printed(score.final)],
      ['rerata', value('nilai', 'rerata'), printed(score.mean)],
      ['hak', rights.join(' '), score.rights.map(printed).join(' ')],
    ]
      .filter(([, found, one]) => found !== one)
      .map(([name, found, one]) => words.fixedValue(entry.Nomor, name, found, one)),
  ];
};

// ------------------------------------------------------------------------------------------------- the scores' arithmetic

/** To two decimals, halves away from zero, noise beyond 12 digits dropped: as scores are printed. */
const printed = (value) => {
  if (value === null) return NOT_SCORED;
  const digits = Number(Math.abs(value).toPrecision(12));
  return (Math.sign(value) * Number(`${Math.round(Number(`${digits}e2`))}e-2`)).toFixed(2);
};

const weightedMean = (items) => {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  return weight > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight : null;
};

const shareOf = (items) => {
  const of = items.reduce((sum, item) => sum + item.of, 0);
  return of > 0 ? (items.reduce((sum, item) => sum + item.points, 0) / of) * 100 : null;
};

const maximumOf = ({ kind, scale, options }) => {
  if (kind === 'options') return Math.max(...options.map(({ points }) => points));
  if (scale === null) return null;
  if (kind === 'yesNo') return Math.max(scale.yes, scale.no);
  return scale.kind === 'bands' ? scale.bands[0].points : Math.max(scale.from.points, scale.to.points);
};

/** Values of the rights and of the whole from the points of the indicators. What was claimed is not computed once it is fixed. */
const arithmeticFaults = (scores, instrument, isFixed, words) => {
  const line = (part, code) => scores.find((row) => row.Bagian === part && row.Kode === code);
  return (isFixed ? ['Terverifikasi'] : ['Klaim', 'Terverifikasi']).flatMap((column) => {
    const faults = [];
    const expect = (part, code, wanted) => {
      const found = line(part, code)?.[column];
      if (found !== wanted) faults.push(words.arithmetic(`${part} ${code}, ${column}`, found ?? '-', wanted));
    };
    const counted = instrument.indicators.flatMap((indicator) => {
      const row = line('indikator', indicator.code);
      const of = maximumOf(indicator.measure);
      const isNumber = /^\d+(\.\d+)?(e-\d+)?$/.test(row?.[column] ?? '');
      const points = isNumber ? Number(row[column]) : null;
      if (!row || (points !== null && (of === null || points > of)))
        faults.push(
          words.arithmetic(`indikator ${indicator.code}, ${column}`, row?.[column] ?? '-', `0-${of ?? 0}`),
        );
      return points === null || of === null ? [] : [{ ...indicator, points, of, value: (points / of) * 100 }];
    });
    const rights = instrument.rights.map(({ code, weight }) => {
      const own = counted.filter(({ right }) => right === code);
      const dimensions = instrument.dimensions.map((dimension) => ({
        value: weightedMean(own.filter((one) => one.dimension === dimension.code)),
        weight: dimension.weight,
      }));
      const value =
        instrument.method === 'points'
          ? shareOf(own)
          : weightedMean(dimensions.filter((one) => one.value !== null));
      expect('hak', code, printed(value));
      return { value, weight };
    });
    const mean =
      instrument.method === 'points'
        ? shareOf(counted)
        : weightedMean(rights.filter(({ value }) => value !== null));
    expect('nilai', 'rerata', printed(mean));
    const bonus = Number(line('nilai', 'bonus')?.[column]);
    const end = mean === null ? NOT_SCORED : printed(Math.min(mean + bonus, instrument.finalMax));
    const found = line('nilai', 'akhir')?.[column] ?? '';
    // The bonus stands there with two decimals, whatever it was added with.
    const isNear = Math.abs(Number(found) - Number(end)) < 0.011;
    if (!isNear) expect('nilai', 'akhir', end);
    const grade = instrument.grades.find(({ from }) => Number(found) >= from);
    if (line('nilai', 'predikat')?.[column] !== TAKEN_BACK)
      expect('nilai', 'predikat', grade?.name ?? NOT_SCORED);
    return faults;
  });
};

// ----------------------------------------------------------------------------------------------------------- the folder

/** Made by a computer's system when a folder is looked at. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Every file below the folder by its path with `/`. Links are not followed: they are no files of a package. */
const filesIn = (folder, above = '') =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = above + entry.name;
    return entry.isDirectory() ? filesIn(join(folder, entry.name), `${path}/`) : [path];
  });

const isInside = (path) =>
  typeof path === 'string' &&
  path !== '' &&
  !/[\\\0:]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const fileFaults = (folder, manifest, words, notes) => {
  const there = filesIn(folder);
  const listed = new Set([MANIFEST, SUMS, ...manifest.files.map(({ path }) => path)]);
  const copies = manifest.documents.flatMap(({ copy }) => (copy ? [`${copy.path}.docx`, copy.path] : []));
  const paths = manifest.files.map(({ path }) => path);
  const faults = manifest.files.flatMap(({ path, bytes, sha256: sum }) => {
    if (!isInside(path)) return [words.faults.badPath(String(path))];
    if (!there.includes(path) || !lstatSync(join(folder, path)).isFile()) return [words.faults.missing(path)];
    const found = readFileSync(join(folder, path));
    return [
      ...(found.length === bytes ? [] : [words.faults.size(path, found.length, bytes)]),
      ...(sha256(found) === sum ? [] : [words.faults.sum(path, sha256(found), sum)]),
    ];
  });
  const extra = there.filter((path) => {
    if (listed.has(path)) return false;
    if (copies.includes(path)) notes.push(words.copy(path));
    else if (IGNORED.has(path.split('/').pop())) notes.push(words.ignored(path));
    else return true;
    return false;
  });
  return [
    ...faults,
    ...(new Set(paths).size < paths.length ? [words.faults.twice(repeated(paths))] : []),
    ...(there.includes(SUMS) ? [] : [words.faults.missing(SUMS)]),
    ...extra.map(words.faults.extra),
  ];
};

const sumsFaults = (text, manifest, manifestBytes, words) => {
  const wanted = new Map(manifest.files.map(({ path, sha256: sum }) => [path, sum]));
  wanted.set(MANIFEST, sha256(manifestBytes));
  const faults = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (path === undefined || !wanted.has(path)) faults.push(words.sumsLine(line));
    else if (wanted.get(path) !== sum) faults.push(words.sumsOther(path));
    wanted.delete(path);
  }
  return [...faults, ...[...wanted.keys()].map(words.sumsMissing)];
};

const TABLES = [
  ...['BACA.txt', 'aturan.json', 'indikator.csv', 'instrumen.csv', 'isian.csv', 'jejak.csv', 'keputusan.csv'],
  ...['nilai.csv', 'wilayah.csv'],
];

const manifestFaults = (text, manifest, trail, region, words) => {
  const paths = manifest.files.map(({ path }) => path);
  const last = trail?.[trail.length - 1];
  const facts = trail
    ? [
        ['trail.length', manifest.trail.length, trail.length],
        ['trail.head', manifest.trail.head, last?.Sidik ?? ''],
        ['trail.full', manifest.trail.full, trail.filter(({ Bentuk }) => Bentuk === FULL).length],
      ]
    : [];
  const place = region?.[0];
  if (place)
    facts.push(
      ['region.code', manifest.region.code, place['Kode Wilayah']],
      ['region.name', manifest.region.name, cellText(place.Wilayah)],
    );
  return [
    ...(text === `${canonical(manifest)}\n` ? [] : [words.notCanonical]),
    ...facts.filter(([, said, found]) => said !== found).map((fact) => words.field(...fact)),
    ...[...TABLES, ...manifest.documents.map((document) => document.text)]
      .filter((path) => !paths.includes(path))
      .map(words.notListed),
    ...(manifest.trail.broken === null ? [] : [words.broken(manifest.trail.broken)]),
  ];
};

const headFaults = (head, trail, words) => {
  const entry = trail.find(({ Nomor }) => Nomor === String(head.seq));
  if (!entry) return [words.headBeyond(head.seq, trail.length)];
  return entry.Sidik.startsWith(head.hash)
    ? []
    : [words.headOther(head.seq, entry.Sidik.slice(0, head.hash.length), head.hash)];
};

// -------------------------------------------------------------------------------------------------------------- the run

/** A head as it was copied from a message; null for what is none. */
const readHead = (text) => {
  const found = /^\D*?(\d+)\D*?[\s·:/-]+([0-9a-f]{16,64})\W*$/i.exec(text.trim());
  return found ? { seq: Number(found[1]), hash: found[2].toLowerCase() } : null;
};

/** Why it is no manifest that this script can go by; `''` when it is one. */
const manifestTrouble = (manifest) => {
  const isText = (value) => typeof value === 'string';
  const parts = ['package', 'program', 'instrument', 'region', 'period', 'state', 'score', 'trail'];
  const lacking = parts.find((part) => typeof manifest[part] !== 'object' || manifest[part] === null);
  if (lacking) return lacking;
  const isListed = ({ path, bytes, sha256: sum }) => isText(path) && Number.isInteger(bytes) && isText(sum);
  if (!Array.isArray(manifest.files) || !manifest.files.every((file) => file && isListed(file)))
    return 'files';
  const isPaper = ({ text, copy }) => isText(text) && (copy === null || isText(copy?.path));
  if (!Array.isArray(manifest.documents) || !manifest.documents.every((one) => one && isPaper(one)))
    return 'documents';
  if (!manifest.score.claimed || !manifest.score.verified) return 'score';
  return isText(manifest.region.code) ? '' : 'region.code';
};

/** The checks of a package: a line each, with what is wrong, and notes. */
const check = (folder, manifest, manifestBytes, head, words) => {
  const results = [];
  const notes = [];
  const put = (name, faults, good) => results.push({ name, faults, good });
  const read = (path) => {
    try {
      return { text: textOf(readFileSync(join(folder, path))) };
    } catch {
      return { trouble: words.faults.cannot(path) };
    }
  };
  const table = (path, headers) => {
    const { text, trouble } = read(path);
    if (trouble) return { trouble };
    try {
      const rows = csvRows(text);
      const lacking = headers.filter((header) => !(rows[0] ?? []).includes(header));
      if (lacking.length > 0) return { trouble: words.faults.columns(path, headers.join(', ')) };
      return { rows, lines: tableOf(rows) };
    } catch (error) {
      return { trouble: words.faults.unreadable(path, error.message) };
    }
  };
  /** Runs a check on tables that could all be read, else says which could not. */
  const on = (name, sources, run, good) => {
    const troubles = [...new Set(sources.flatMap(({ trouble }) => (trouble ? [trouble] : [])))];
    if (troubles.length > 0) return put(name, troubles, () => '');
    put(name, run(...sources.map(({ lines }) => lines)), good);
  };
  const region = manifest.region.code;
  const trail = table('jejak.csv', TRAIL_HEADERS);
  const decisions = table('keputusan.csv', [
    'Nomor',
    'Waktu',
    'Siapa',
    'Indikator',
    'Dari',
    'Menjadi',
    'Alasan',
    'Sidik',
  ]);
  const answers = table('isian.csv', [
    ...['Kode Wilayah', 'Kode Indikator', 'Putusan Tercatat', 'Diputuskan Oleh'],
    ...Object.values(ANSWER_PARTS),
  ]);
  const scores = table('nilai.csv', ['Bagian', 'Kode', 'Maksimum', 'Klaim', 'Terverifikasi']);
  const place = table('wilayah.csv', ['Kode Wilayah', 'Wilayah']);
  const last = trail.lines?.filter(({ Bentuk }) => Bentuk === FULL).pop();
  const short = (hash) => String(hash).slice(0, 16);

  put('files', fileFaults(folder, manifest, words, notes), () => words.good.files(manifest.files.length + 2));
  const sums = read(SUMS);
  put(
    'sums',
    sums.trouble ? [sums.trouble] : sumsFaults(sums.text, manifest, manifestBytes, words.faults),
    () => words.good.sums,
  );
  put(
    'manifest',
    manifestFaults(textOf(manifestBytes), manifest, trail.lines, place.lines, words.faults),
    () => words.good.manifest,
  );
  on(
    'entries',
    [trail],
    (lines) => entryFaults(lines, words.faults),
    () => words.good.entries(manifest.trail.full),
  );
  on(
    'chain',
    [trail],
    (lines) => chainFaults(lines, words.faults),
    () => words.good.chain(trail.lines.length, short(trail.lines[trail.lines.length - 1]?.Sidik)),
  );
  on(
    'extract',
    [trail],
    (lines) => extractFaults(lines, region, words.faults),
    () => words.good.extract,
  );
  on(
    'decisions',
    [decisions, trail],
    (own, lines) => decisionFaults(own, lines, region, words.faults),
    () => words.good.decisions(decisions.lines.length),
  );
  const rows = countedRows(answers.lines ?? [], table('indikator.csv', ['Kode']).lines, region, words, notes);
  on(
    'recorded',
    [answers, trail],
    (_own, lines) => recordedFaults(rows, lines, region, words.faults),
    () => words.good.recorded(rows.size),
  );
  on(
    'answers',
    [answers, trail],
    (_own, lines) => answerFaults(rows, lines, region, words.faults),
    () => words.good.answers(rows.size),
  );
  on(
    'scores',
    [scores, trail],
    (own, lines) => scoreFaults(own, lines, manifest, words.faults),
    () => words.good.scores,
  );
  const book = instrumentIn(table, words.faults);
  on(
    'determination',
    [answers, trail, scores],
    (_own, lines, values) => determinationFaults(rows, lines, values, manifest, words.faults),
    () => words.good.determination(manifest.determination?.entry ?? null),
  );
  const fixedBy = manifest.determination?.instrument;
  if (fixedBy !== undefined && fixedBy !== short(manifest.instrument.hash)) notes.push(words.fixedOtherwise);
  else
    on(
      'arithmetic',
      [scores, book],
      (own) => arithmeticFaults(own, book.instrument, fixedBy !== undefined, words.faults),
      () => words.good.arithmetic,
    );
  put('instrument', instrumentFaults(book, manifest, last, words.faults), () =>
    words.good.instrument(short(manifest.instrument.hash)),
  );
  put('rules', rulesFaults(read('aturan.json'), manifest, last, words.faults), () =>
    words.good.rules(short(manifest.program.rules)),
  );
  if (head)
    on(
      'head',
      [trail],
      (lines) => headFaults(head, lines, words.faults),
      () => words.good.head(`${head.seq} ${head.hash}`),
    );

  const full = trail.lines?.filter(({ Bentuk }) => Bentuk === FULL) ?? [];
  const others = (column, hash) => full.filter((entry) => entry[column] !== short(hash)).length;
  const [rules, instrument] = [
    others('Sidik Aturan', manifest.program.rules),
    others('Sidik Instrumen', manifest.instrument.hash),
  ];
  if (rules > 0) notes.push(words.olderRules(rules));
  if (instrument > 0) notes.push(words.olderInstrument(instrument));
  return { results, notes };
};

/** The instrument in the two CSV files, or why it cannot be read. */
const instrumentIn = (table, words) => {
  const tables = [table('instrumen.csv', []), table('indikator.csv', [])];
  const trouble = tables.find((one) => one.trouble)?.trouble;
  if (trouble) return { trouble };
  try {
    return { instrument: readInstrument(tables[0].rows, tables[1].rows) };
  } catch (error) {
    return { trouble: words.instrumentUnread(error.message) };
  }
};

const instrumentFaults = ({ instrument, trouble }, manifest, last, words) => {
  if (trouble) return [trouble];
  const { hash, id } = instrument;
  return [
    ...(hash === manifest.instrument.hash ? [] : [words.instrumentHash(hash, manifest.instrument.hash)]),
    ...(id === manifest.instrument.id ? [] : [words.field('instrument.id', manifest.instrument.id, id)]),
    ...(!last || hash.startsWith(last['Sidik Instrumen'])
      ? []
      : [words.instrumentTrail(last.Nomor, last['Sidik Instrumen'])]),
  ];
};

const rulesFaults = ({ text, trouble }, manifest, last, words) => {
  if (trouble) return [trouble];
  const hash = sha256(text);
  const program = programOf(text);
  return [
    ...(hash === manifest.program.rules ? [] : [words.rulesHash(hash, manifest.program.rules)]),
    ...(program === manifest.program.version ? [] : [words.rulesProgram(program, manifest.program.version)]),
    ...(!last || hash.startsWith(last['Sidik Aturan'])
      ? []
      : [words.rulesTrail(last.Nomor, last['Sidik Aturan'])]),
  ];
};

const programOf = (text) => {
  try {
    return String(JSON.parse(text).program);
  } catch {
    return '?';
  }
};

/** Prints a line for each check; gives the number of those that do not hold. */
const print = ({ results, notes }, head, words) => {
  for (const { name, faults, good } of results) {
    if (faults.length === 0) console.log(`${words.ok} ${words.checks[name]}: ${good()}.`);
    for (const fault of faults.slice(0, SHOWN))
      console.log(`${words.wrong} ${words.checks[name]}: ${fault}.`);
    if (faults.length > SHOWN) console.log(`        ${words.more(faults.length - SHOWN)}`);
  }
  for (const note of notes) console.log(`${words.note} ${note}`);
  const wrong = results.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${wrong === 0 ? words.allOk : words.notAll(wrong)}`);
  console.log(words.limits);
  if (!head) console.log(words.noHead);
  return wrong;
};

const parse = (argv) => {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: { en: { type: 'boolean', default: false }, head: { type: 'string' } },
    });
  } catch {
    return null;
  }
};

const main = (argv) => {
  const given = parse(argv);
  const words = WORDS[given?.values.en ? 'en' : 'id'];
  const stop = (sentence) => {
    console.error(sentence);
    return 2;
  };
  if (given?.positionals.length !== 1) return stop(words.usage);
  const [folder] = given.positionals;
  const head = given.values.head === undefined ? null : readHead(given.values.head);
  if (given.values.head !== undefined && !head) return stop(words.badHead(given.values.head));
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return stop(words.notFolder(folder));
  if (!lstatSync(join(folder, MANIFEST), { throwIfNoEntry: false })?.isFile()) return stop(words.noManifest);
  const bytes = readFileSync(join(folder, MANIFEST));
  let manifest;
  try {
    manifest = JSON.parse(textOf(bytes));
  } catch (error) {
    return stop(words.badManifest(error.message));
  }
  const { name, version } = manifest?.format ?? {};
  if (name !== FORMAT.name || version !== FORMAT.version)
    return stop(words.otherFormat(`${name} ${version}`));
  const trouble = manifestTrouble(manifest);
  if (trouble !== '') return stop(words.badManifest(trouble));
  console.log(`${words.title(manifest)}\n`);
  return print(check(folder, manifest, bytes, head, words), head, words) === 0 ? 0 : 1;
};

process.exitCode = main(process.argv.slice(2));
