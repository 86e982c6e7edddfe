// Names of the Drive, which may be anything, and names of files on a computer, which may not.
import { MIME_TYPES, typeOfName } from '../services/mime-type';

/** What Google has in its own format is kept in the format it is exported to. */
const extensions: ReadonlyMap<string, string> = new Map([
  [MIME_TYPES.GOOGLE_SHEETS, '.xlsx'],
  [MIME_TYPES.GOOGLE_DOCS, '.docx'],
  [MIME_TYPES.GOOGLE_SLIDES, '.pptx'],
]);

const binary = 'application/octet-stream';

/** The type and the name in the Drive of a file that a person put into the folder. */
export const driveNameOf = (fileName: string): { name: string; mimeType: string } => {
  for (const [mimeType, extension] of extensions) {
    if (fileName.toLowerCase().endsWith(extension) && fileName.length > extension.length) {
      return { name: fileName.slice(0, -extension.length), mimeType };
    }
  }
  return { name: fileName, mimeType: typeOfName(fileName) ?? binary };
};

/** Bytes that a name may have, less what an extension, a number and a temporary ending may add. */
const longest = 200;

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

/** A file's name for a name of the Drive: safe on every system, and never a way out of its folder. */
export const fileNameOf = (name: string, mimeType: string): string => {
  const isFolder = mimeType === MIME_TYPES.FOLDER;
  const extension = isFolder ? '' : extensionFor(name, mimeType);
  const base =
    extension !== '' && name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  return tame(base) + extension;
};

const extensionFor = (name: string, mimeType: string): string => {
  const own = extensions.get(mimeType);
  if (own !== undefined) return own;
  const dot = name.lastIndexOf('.');
  return mimeType === MIME_TYPES.PDF
    ? '.pdf'
    : dot > 0 && name.length - dot <= 12
      ? safe(name.slice(dot).toLowerCase())
      : '';
};

const safe = (text: string): string =>
  Buffer.from(text)
    .toString()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '_')
    .replace(/[. ]+$/, '');

const tame = (name: string): string => {
  let tamed = safe(name.normalize('NFC')).replace(/^[ ]+/, '');
  while (Buffer.byteLength(tamed) > longest) tamed = [...tamed].slice(0, -1).join('');
  tamed = tamed
    .replace(/[. ]+$/, '')
    .replace(/^\./, '_')
    .replace(/^~(?=\$)/, '_');
  if (tamed === '') return 'Untitled';
  return reserved.test(tamed) ? `_${tamed}` : tamed;
};

/** The first of `name`, `name (2)`, `name (3)`… that is free; capitals do not count. */
export const freeName = (fileName: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(fileName.toLowerCase())) return fileName;
  const dot = fileName.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  for (let number = 2; ; number += 1) {
    const candidate = `${base} (${number})${extension}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** What no one means to have in the Drive: hidden files, locks of office programs, half-written files. */
export const isIgnored = (fileName: string): boolean =>
  fileName.startsWith('.') ||
  fileName.startsWith('~$') ||
  /\.tmp$/i.test(fileName) ||
  /^(?:thumbs\.db|desktop\.ini)$/i.test(fileName);
