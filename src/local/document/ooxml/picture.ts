// Pictures in the line: reading an image's kind and size, and the drawing that shows it.
import type { DocxPackage } from './package';
import { A, all, documentOf, PIC, R, W, WP, type XmlElement, type XmlNode } from './xml';

export interface Picture {
  readonly extension: 'png' | 'jpeg' | 'gif';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const word = (bytes: Uint8Array, at: number, little = false): number =>
  little ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const jpegSize = (bytes: Uint8Array): Picture | null => {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Start of frame: C0..CF but for the tables C4, C8 and CC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { extension: 'jpeg', height: word(bytes, at + 5), width: word(bytes, at + 7) };
    at += 2 + word(bytes, at + 2);
  }
  return null;
};

/** Kind and size of a PNG, JPEG or GIF; null for anything else. */
export const pictureOf = (bytes: Uint8Array): Picture | null => {
  const starts = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47) && bytes.length > 24)
    return { extension: 'png', width: word(bytes, 18), height: word(bytes, 22) };
  if (starts(0x47, 0x49, 0x46, 0x38) && bytes.length > 10)
    return { extension: 'gif', width: word(bytes, 6, true), height: word(bytes, 8, true) };
  return starts(0xff, 0xd8) ? jpegSize(bytes) : null;
};

/** English metric units in a pixel of 1/96 inch. */
const EMU = 9525;

const drawingId = (near: XmlNode): number => {
  const root = documentOf(near).documentElement;
  const taken = root
    ? all(root, WP, 'docPr').map((one) => Number.parseInt(one.getAttribute('id') ?? '', 10) || 0)
    : [];
  return Math.max(0, ...taken) + 1;
};

/** A run that shows the picture of relationship `id`, as large as its pixels but no wider than `limit` pixels. */
export const pictureRun = (near: XmlNode, id: string, picture: Picture, limit: number): XmlElement => {
  const xml = documentOf(near);
  const element = (
    namespace: string,
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly XmlNode[] = [],
  ): XmlElement => {
    const made = xml.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    for (const one of children) made.appendChild(one);
    return made;
  };
  const scale = picture.width > limit ? limit / picture.width : 1;
  const size = { cx: Math.round(picture.width * scale * EMU), cy: Math.round(picture.height * scale * EMU) };
  const number = drawingId(near);
  const blip = xml.createElementNS(A, 'a:blip');
  blip.setAttributeNS(R, 'r:embed', id);
  const shape = element(PIC, 'pic:pic', {}, [
    element(PIC, 'pic:nvPicPr', {}, [
      element(PIC, 'pic:cNvPr', { id: number, name: `image${number}.${picture.extension}` }),
      element(PIC, 'pic:cNvPicPr', {}),
    ]),
    element(PIC, 'pic:blipFill', {}, [blip, element(A, 'a:stretch', {}, [element(A, 'a:fillRect', {})])]),
    element(PIC, 'pic:spPr', {}, [
      element(A, 'a:xfrm', {}, [element(A, 'a:off', { x: 0, y: 0 }), element(A, 'a:ext', size)]),
      element(A, 'a:prstGeom', { prst: 'rect' }, [element(A, 'a:avLst', {})]),
    ]),
  ]);
  const inline = element(WP, 'wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element(WP, 'wp:extent', size),
    element(WP, 'wp:docPr', { id: number, name: `Picture ${number}` }),
    element(A, 'a:graphic', {}, [element(A, 'a:graphicData', { uri: PIC }, [shape])]),
  ]);
  const drawing = xml.createElementNS(W, 'w:drawing');
  drawing.appendChild(inline);
  const run = xml.createElementNS(W, 'w:r');
  run.appendChild(drawing);
  return run;
};

/** Keeps the bytes in the file and relates `part` to them; the relationship's id. */
export const addPicture = (file: DocxPackage, part: string, bytes: Uint8Array, extension: string): string => {
  const name = file.freeName('word/media/image', `.${extension}`);
  file.addPart(name, `image/${extension}`, bytes);
  return file.relate(part, 'image', name);
};

/** The two places where a drawing keeps its size. */
const extents = (drawing: XmlElement): XmlElement[] => [
  ...all(drawing, WP, 'extent'),
  ...all(drawing, A, 'ext'),
];

/** Pixels. */
export const pictureSize = (drawing: XmlElement, side: 'cx' | 'cy'): number =>
  Math.round(Number.parseInt(extents(drawing)[0]?.getAttribute(side) ?? '0', 10) / EMU);

export const setPictureSize = (drawing: XmlElement, side: 'cx' | 'cy', pixels: number): void => {
  for (const extent of extents(drawing))
    if (extent.hasAttribute(side)) extent.setAttribute(side, String(Math.round(pixels * EMU)));
};

/** `descr` or `title`: what is read out instead of the picture. */
export const pictureText = (drawing: XmlElement, name: 'descr' | 'title'): string | null =>
  all(drawing, WP, 'docPr')[0]?.getAttribute(name) || null;

export const setPictureText = (drawing: XmlElement, name: 'descr' | 'title', text: string): void =>
  all(drawing, WP, 'docPr')[0]?.setAttribute(name, text);
