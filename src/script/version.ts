// The version a workbook shows; the build takes it from package.json.
declare const KKPHAM_VERSION: string;

export const VERSION: string = KKPHAM_VERSION;
