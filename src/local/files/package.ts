// Opens the zip that an .xlsx is, and says what is wrong with a file that is none.
import { unzipSync } from 'fflate';
import { FileFault } from './file-fault';

/** A workbook's parts may take so many bytes when unpacked; what is larger is refused before it is unpacked. */
export const unpackedLimit = 400 * 1024 * 1024;

/** The parts of a workbook by their paths in the zip. Throws {@link FileFault} for a file that is no such zip. */
export const openPackage = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  refuseOtherFormats(bytes);
  let unpacked = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (!isNeeded(file.name)) return false;
        unpacked += file.originalSize;
        if (unpacked > unpackedLimit) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw truncated();
  }
  if (Object.keys(files).length === 0) throw notAWorkbook('It holds none of the parts of a workbook.');
  return new Map(Object.entries(files).map(([path, part]) => [path.replace(/^\/+/, ''), part]));
};

/** A part as text. */
export const partText = (part: Uint8Array): string => new TextDecoder().decode(part);

export const truncated = (): FileFault =>
  new FileFault(
    'truncated',
    'The file is damaged or only half there. Copy or download it again, or restore an earlier version.',
  );

export const notAWorkbook = (why: string): FileFault =>
  new FileFault(
    'not-a-workbook',
    `The file is not an .xlsx workbook. ${why} Open it in a spreadsheet program and save it as "Excel Workbook (.xlsx)".`,
  );

/** Google's limit on the cells of a workbook. */
const mostCells = 10_000_000;

/** Throws when a workbook spans more cells than Google takes. */
export const refuseTooMany = (cells: number): void => {
  if (cells <= mostCells) return;
  throw new FileFault(
    'too-large',
    `The workbook spans ${cells} cells; Google Sheets takes ${mostCells}. Something stands far below or far to the ` +
      'right: delete the rows and columns that are not needed and save it again.',
  );
};

const tooLarge = (): FileFault =>
  new FileFault(
    'too-large',
    `The file unpacks to more than ${unpackedLimit / 1024 / 1024} MB, which is not taken to be a real workbook. ` +
      'Delete what is not needed and save it again.',
  );

const isNeeded = (name: string): boolean =>
  /\.(xml|rels|bin)$/i.test(name) || name === 'mimetype'
    ? !/\/(media|embeddings|printerSettings)\//.test(name)
    : false;

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0];

const refuseOtherFormats = (bytes: Uint8Array): void => {
  if (bytes.length === 0) {
    throw new FileFault('empty', 'The file is empty (0 bytes). Copy or download it again.');
  }
  if (oleHeader.every((byte, index) => bytes[index] === byte)) {
    if (holdsText(bytes, 'EncryptedPackage')) {
      throw new FileFault(
        'encrypted',
        'The workbook is locked with a password. Open it in a spreadsheet program, remove the password and save it again.',
      );
    }
    throw new FileFault(
      'old-xls',
      'The file is an old Excel workbook (.xls). Open it in a spreadsheet program and save it as "Excel Workbook (.xlsx)".',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook('It is not even a zip file.');
};

/** OLE directories keep their names in UTF-16, little endian. */
const holdsText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
