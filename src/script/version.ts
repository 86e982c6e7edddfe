// Which program this is, as a workbook and its documents show it; the build puts both in.
import { type Program, programText } from '../domain/program/program';

declare const KKPHAM_VERSION: string;
declare const KKPHAM_HASH: string;

export const VERSION: string = KKPHAM_VERSION;

export const PROGRAM: Program = { version: KKPHAM_VERSION, hash: KKPHAM_HASH };

/** `KKPHAM 0.1.0 · 0123456789abcdef` */
export const PROGRAM_TEXT: string = programText(PROGRAM);
