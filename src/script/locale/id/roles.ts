// Indonesian: people, roles, and who may do what.
import type { PersonFault } from '../../../domain/roles/person';
import { ROLE_WORDS, type Role } from '../../../domain/roles/role';
import type { RefusalDetails } from '../../refusal';
import { formatNumber } from '../format';
import type { RolesText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const roles: RolesText = {
  pilot:
    'Uji coba: tab Pengguna belum memuat Administrator, sehingga siapa pun yang dapat menyunting buku ini boleh menjalankan semuanya. Agar peran berlaku, pemilik buku mengisi tab itu (Provinsi: kode seperti 73 atau 73, 74; kosong berarti semua), lalu Administrator menjalankan Siapkan buku.',
  inForce: (people, administrators) =>
    `Tindakan diperiksa menurut tab Pengguna: ${n(people)} orang, ${n(administrators)} di antaranya Administrator.`,
  onlyProvinces: (provinces) => `Hanya untuk provinsi Anda (${provinces.join(', ')}).`,
  notProtected: (reason) =>
    `Perlindungan sel belum disesuaikan dengan peran (${reason}). Minta pemilik buku menjalankan Siapkan buku.`,
  fault: {
    'header-missing': ({ found }) => `Judul kolom “${found}” tidak ada; tuliskan kembali.`,
    'header-twice': ({ found }) => `Judul kolom “${found}” ada dua kali; ubah nama salah satunya.`,
    'address-unusable': ({ found }) =>
      found === ''
        ? 'Surel masih kosong; isi satu alamat.'
        : `Surel “${found}” bukan satu alamat yang dapat dipakai.`,
    'address-twice': ({ found, first }) =>
      `${found} sudah ada di baris ${first}; satu orang satu baris, satu peran.`,
    'role-unknown': ({ found }) =>
      `${found === '' ? 'Peran masih kosong' : `Peran “${found}” tidak dikenal`}; pilih ${listed(Object.values(ROLE_WORDS), 'atau')}.`,
    'province-unreadable': ({ found }) =>
      `Provinsi “${found}” bukan kode provinsi; tulis seperti 73 atau 73, 74, atau kosongkan untuk semua.`,
  },
};

export const peopleUnsound = ({ faults }: RefusalDetails['roles/people-unsound']): string =>
  [
    'Tab Pengguna belum dapat dibaca, sehingga tidak diketahui siapa yang boleh:',
    ...faults.slice(0, 20).map((fault) => `• baris ${fault.row}: ${faultText(fault)}`),
    ...(faults.length > 20 ? ['• …'] : []),
    'Minta pemilik buku memperbaikinya; bila ia mengosongkan tabel itu, buku kembali menjadi uji coba tanpa peran. Tidak ada yang diubah.',
  ].join('\n');

/** At most so many people are named; more are told by their roles alone. */
const FEW = 5;

export const notAllowed = ({
  address,
  role,
  provinces,
  roles: those,
  names,
}: RefusalDetails['roles/not-allowed']): string => {
  const you =
    role === null
      ? `${address} tidak tercatat di tab Pengguna.`
      : provinces === null
        ? `Peran Anda (${ROLE_WORDS[role]}) tidak mencakup tindakan ini.`
        : `Peran Anda (${ROLE_WORDS[role]}) hanya untuk provinsi ${provinces.join(', ')}.`;
  const who = names.length > 0 && names.length <= FEW ? ` Orangnya: ${names.join(', ')}.` : '';
  const nobody = names.length === 0 ? ' Saat ini belum ada orangnya.' : '';
  return `${you} Yang boleh: ${listed(those.map(wordOf), 'dan')}.${who}${nobody} Tidak ada yang diubah.`;
};

const wordOf = (role: Role): string => ROLE_WORDS[role];

const faultText = (fault: PersonFault): string =>
  (roles.fault[fault.code] as (fault: PersonFault) => string)(fault);

const listed = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
