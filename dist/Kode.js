// KKPHAM 0.1.0. Built from src/script and src/domain by "npm run build"; do not edit here.
"use strict";
var kkpham = (() => {
  var __freeze = Object.freeze;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value3) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value: value3 }) : obj[key] = value3;
  var __export = (target, all2) => {
    for (var name in all2)
      __defProp(target, name, { get: all2[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value3) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value3);
  var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));

  // src/script/index.ts
  var index_exports = {};
  __export(index_exports, {
    about: () => about,
    checkRegions: () => checkRegions,
    checkTrail: () => checkTrail2,
    clearMarks: () => clearMarks,
    collectSheets: () => collectSheets,
    computeScores: () => computeScores,
    confirmSelected: () => confirmSelected,
    correctSelected: () => correctSelected,
    determineRegions: () => determineRegions,
    lockSheets: () => lockSheets,
    makeRegionSheets: () => makeRegionSheets,
    makeViews: () => makeViews,
    nightly: () => nightly,
    nightlyState: () => nightlyState,
    notApplicableSelected: () => notApplicableSelected,
    onEdit: () => onEdit,
    onOpen: () => onOpen,
    openSheets: () => openSheets,
    prepareBook: () => prepareBook,
    previewMessages: () => previewMessages,
    receiveFiles: () => receiveFiles,
    recordDecisions: () => recordDecisions,
    rejectSelected: () => rejectSelected,
    reopenSelected: () => reopenSelected,
    returnSelected: () => returnSelected,
    returnSheets: () => returnSheets,
    revokeRegions: () => revokeRegions,
    sendMessages: () => sendMessages,
    sendTest: () => sendTest,
    showClaimGap: () => showClaimGap,
    switchNightlyOff: () => switchNightlyOff,
    switchNightlyOn: () => switchNightlyOn,
    uploadFiles: () => uploadFiles,
    validateSubmissions: () => validateSubmissions,
    writeSelectedSummaries: () => writeSelectedSummaries,
    writeSummaries: () => writeSummaries
  });

  // src/domain/scoring/round.ts
  var POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
  var roundHalfUp = (value3, decimals2) => {
    var _a5;
    if (Number.isInteger(value3)) return value3;
    const power = (_a5 = POWERS[decimals2]) != null ? _a5 : Number.NaN;
    const scaled = Math.abs(value3) * power;
    return scaled < SAFE && Math.abs(scaled - Math.floor(scaled) - 0.5) > CLOSE ? Math.sign(value3) * (Math.round(scaled) / power) : roundDigits(value3, decimals2);
  };
  var SAFE = 1e6;
  var CLOSE = 1e-5;
  var roundDigits = (value3, decimals2) => {
    if (!Number.isFinite(value3)) return value3;
    const magnitude = String(Number(Math.abs(value3).toPrecision(12)));
    const [digits = "0", exponent = "0"] = magnitude.split("e");
    const rounded2 = Math.round(Number(`${digits}e${Number(exponent) + decimals2}`));
    return Math.sign(value3) * Number(`${rounded2}e${-decimals2}`);
  };

  // src/domain/text/cut.ts
  var cut = (text3, limit) => text3.length <= limit ? text3 : text3.slice(0, limit).replace(/[\ud800-\udbff]$/, "");

  // src/script/locale/format.ts
  var MONTHS = {
    id: [
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember"
    ],
    en: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ]
  };
  var formatNumber = (value3, decimals2, language) => written(roundHalfUp(value3, decimals2), decimals2, language);
  var written = (value3, decimals2, language) => {
    const [whole2 = "0", fraction] = Math.abs(value3).toFixed(decimals2).split(".");
    const [group, point] = language === "id" ? [".", ","] : [",", "."];
    const grouped2 = whole2.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value3 < 0 ? "−" : ""}${grouped2}${fraction ? point + fraction : ""}`;
  };
  var formatPlain = (value3, language) => {
    var _a5;
    const shown2 = Number(value3.toFixed(6));
    return written(shown2, ((_a5 = String(shown2).split(".")[1]) != null ? _a5 : "").length, language);
  };
  var formatDay = (day3, language) => {
    var _a5;
    const [year3 = "", month = "", date3 = ""] = day3.split("-");
    return `${Number(date3)} ${(_a5 = MONTHS[language][Number(month) - 1]) != null ? _a5 : month} ${year3}`;
  };
  var MOST_QUOTED = 5;
  var quotedList = (texts) => [
    ...texts.slice(0, MOST_QUOTED).map((text3) => `“${text3.length > 80 ? `${cut(text3, 80)}…` : text3}”`),
    ...texts.length > MOST_QUOTED ? ["…"] : []
  ].join(", ");

  // src/script/locale/en/claim-gap.ts
  var n = (value3) => formatNumber(value3, 0, "en");
  var s = (count2, noun) => `${n(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
  var claimGap = {
    notes: (fewest) => [
      "Selisih (difference) = verified less claimed. Faktor = verified over claimed; blank where the claim is 0. Both are computed from the figures shown here.",
      "Only decisions that stand count: confirmed, corrected, unsupported, not applicable. Rights, indicators and offices are compared over what was decided on alone, from 0 to 100.",
      "A region’s final value is that of the tab Nilai: with the bonus, and while it is provisional, what is not decided yet counts as claimed. The mean of rights below it is without bonus, and from what is decided alone.",
      "Provinces: means over the regions with a decision, each with the weight 1.",
      "Indicators and offices: means over the decisions whose points can be compared, each with the weight 1. An indicator of several offices counts for each of them.",
      `Claims run high: at least ${n(fewest)} decisions can be compared, and their mean difference is below 0. The bound of ${n(fewest)} decisions is a draft (rancangan).`,
      "No contest: regions stand as in the tab Wilayah, indicators as in the instrument, offices by name."
    ],
    provinces: "Provinces",
    regions: "Regions and rights",
    indicators: "Indicators",
    offices: "Offices in charge",
    finalValue: "Final value",
    decidedMean: "Mean of rights, decided only",
    averaged: (part, whole2) => `mean of ${n(part)} of ${s(whole2, "region")}`,
    undecided: "no decision yet",
    indicatorCount: (count2) => s(count2, "indicator"),
    high: "claims run high",
    few: (fewest) => `fewer than ${n(fewest)} decisions`,
    done: (decided, regions) => `Claims compared over ${s(decided, "decision")} in ${s(regions, "region")}. See the tab Selisih Klaim.`
  };

  // src/script/locale/en/decisions.ts
  var n2 = (value3) => formatNumber(value3, 0, "en");
  var decisions = {
    received: (taken, refused) => [
      ...taken > 0 ? [`${n2(taken)} decision(s) recorded.`] : [],
      ...refused.length > 0 ? [`${n2(refused.length)} not recorded: ${reasons(refused)}.`] : []
    ].join(" "),
    fault: {
      unknown: "the word in Status Verifikasi is not known",
      step: "that step is not allowed from the recorded decision",
      refused: "not applicable is not allowed for the indicator, or has no reason",
      unusable: "the verified answer cannot be used",
      unreasoned: "Kode Alasan or Catatan Verifikator is blank, does not fit, or is still that of the decision before",
      unsigned: "their verifier has not run KKPHAM › Decisions › Record decisions on the selected rows",
      unnamed: "Google does not tell who you are, and a decision needs a name",
      role: "your role is not that of a verifier",
      province: "the region is not of your province",
      ownProvince: "the region is of the province that you come from",
      stage: "the region has not reached your stage",
      dates: "today is outside the dates of your stage",
      frozen: "the value of the region is fixed",
      changed: "the answer changed since it was decided on, so the indicator is open again",
      twice: "it is the second row for that indicator; the first counts"
    },
    decided: (word2, rows) => `${n2(rows)} row(s): ${word2}.`,
    strangers: (names) => `Nobody of the tab Pengguna: ${quotedList(names)}. You are recorded as the one who decided.`,
    askReasonTitle: (word2, rows) => `${word2}: ${n2(rows)} row(s)`,
    askReason: (codes) => `Reason code for the rows that have none:
${codes.join("\n")}`,
    askNote: "Note for the rows that have none: what was found, in which document."
  };
  var MOST_ROWS = 5;
  var reasons = (refused) => {
    const faults = [...new Set(refused.map(({ fault }) => fault))];
    return faults.map((fault) => {
      const rows = refused.filter((one) => one.fault === fault).map(({ row: row3 }) => n2(row3));
      const more = rows.length > MOST_ROWS ? `, … ${n2(rows.length)} rows` : "";
      return `${decisions.fault[fault]} (row ${rows.slice(0, MOST_ROWS).join(", ")}${more})`;
    }).join("; ");
  };

  // src/domain/table/cell.ts
  var cellText = (cell) => {
    if (typeof cell === "string") return trimmed(cell);
    if (cell === null || cell === void 0) return "";
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
    return String(cell);
  };
  var isBlank = (cell) => cell === "" || cell === null || cell === void 0 || typeof cell === "string" && trimmed(cell) === "";
  var plainText = (cell) => {
    if (typeof cell === "string" && isEven(cell)) return cell;
    const text3 = cellText(cell);
    return UNEVEN.test(text3) ? text3.replace(JOINERS, "").replace(/\s+/g, " ") : text3;
  };
  var WHITE_SPACE = "	\n\r             \u2028\u2029  　";
  var ZERO_WIDTH = "​‎‏⁠\uFEFF‌‍";
  var JOINERS = /[\u200c\u200d]/g;
  var UNEVEN = /[\u200c\u200d]|\s\s|[^\S ]/;
  var UNUSUAL = /[\u00a0\u200b-\u200f\u2060\ufeff]/;
  var UNSEEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
  var OUTER = /[\s\u200c\u200d]/;
  var trimmed = (text3) => {
    if (isEven(text3)) return text3;
    return UNUSUAL.test(text3) ? bare(text3.replace(UNSEEN, "").replace(/\u00a0/g, " ")) : text3.trim();
  };
  var isEven = (text3) => {
    let before = SPACE;
    for (let i = 0; i < text3.length; i++) {
      const code = text3.charCodeAt(i);
      if (code < SPACE || code > 126 || code === SPACE && before === SPACE) return false;
      before = code;
    }
    return text3 === "" || before !== SPACE;
  };
  var SPACE = 32;
  var bare = (text3) => {
    let first = 0;
    let last = text3.length;
    while (first < last && OUTER.test(text3.charAt(first))) first += 1;
    while (last > first && OUTER.test(text3.charAt(last - 1))) last -= 1;
    return text3.slice(first, last);
  };

  // src/domain/decision/reasons.ts
  var ANY = [
    "pending",
    "confirmed",
    "corrected",
    "unsupported",
    "returned",
    "notApplicable"
  ];
  var REASON_CODES = [
    { code: "K1", word: "Angka berbeda dari dokumen", states: ["corrected"] },
    { code: "K2", word: "Salah hitung atau salah satuan", states: ["corrected"] },
    { code: "K3", word: "Data bukan dari tahun yang dinilai", states: ["corrected", "returned"] },
    { code: "K4", word: "Pilihan jawaban berbeda dari dokumen", states: ["corrected"] },
    { code: "B1", word: "Bukti tidak ada atau tidak dapat dibuka", states: ["unsupported", "returned"] },
    { code: "B2", word: "Bukti tidak memuat yang diklaim", states: ["unsupported", "returned"] },
    { code: "B3", word: "Bukti belum disahkan", states: ["unsupported", "returned"] },
    { code: "B4", word: "Tidak diperbaiki sampai batas waktu", states: ["unsupported"] },
    { code: "D1", word: "Jawaban atau angka perlu diperbaiki", states: ["returned"] },
    { code: "D2", word: "Keterangan belum jelas", states: ["returned"] },
    { code: "N1", word: "Sasaran indikator tidak ada di daerah", states: ["notApplicable"] },
    { code: "N2", word: "Kewenangan pemerintah lain", states: ["notApplicable"] },
    { code: "U1", word: "Keputusan sebelumnya keliru", states: ANY },
    { code: "U2", word: "Bukti baru diterima", states: ANY },
    { code: "U3", word: "Hasil verifikasi kedua", states: ANY },
    { code: "X9", word: "Lainnya, lihat catatan", states: ANY }
  ];
  var BY_CODE = new Map(REASON_CODES.map((reason2) => [reason2.code, reason2]));
  var reasonLabel = ({ code, word: word2 }) => `${code} ${word2}`;
  var readReasonCode = (cell) => {
    var _a5;
    return (_a5 = BY_CODE.get(plainText(cell).slice(0, 2).toUpperCase())) != null ? _a5 : null;
  };
  var reasonCodesFor = (state2) => REASON_CODES.filter((reason2) => fitsDecision(reason2, state2)).map(reasonLabel);
  var reasonWord = (code) => {
    var _a5, _b;
    return (_b = (_a5 = BY_CODE.get(code)) == null ? void 0 : _a5.word) != null ? _b : "";
  };
  var fitsDecision = ({ states }, state2) => states.includes(state2);

  // src/domain/decision/state.ts
  var DECISION_WORDS = {
    pending: "Belum diperiksa",
    confirmed: "Sesuai",
    corrected: "Dikoreksi",
    unsupported: "Tidak didukung bukti",
    returned: "Dikembalikan",
    notApplicable: "Tidak berlaku"
  };
  var DECISION_STATES = Object.keys(DECISION_WORDS);
  var BY_WORD = new Map(DECISION_STATES.map((state2) => [DECISION_WORDS[state2].toLowerCase(), state2]));
  var readDecision = (text3) => {
    var _a5;
    return text3 === "" ? "pending" : (_a5 = BY_WORD.get(text3.toLowerCase().replace(/\s+/g, " "))) != null ? _a5 : null;
  };
  var isDecided = (state2) => state2 !== null && state2 !== "pending" && state2 !== "returned";

  // src/script/locale/en/finding.ts
  var n3 = (value3) => formatPlain(value3, "en");
  var quote = (text3) => `“${text3.length > 80 ? `${cut(text3, 80)}…` : text3}”`;
  var SIDES = { answer: "answer", numerator: "numerator", denominator: "denominator" };
  var finding = {
    "answer/blank": () => ({
      found: "Not answered.",
      todo: "Fill in the answer. If there are no data, write Tidak ada data and say why in Catatan."
    }),
    "answer/word-not-allowed": ({ found }) => ({
      found: `${quote(found)} is no answer that this indicator knows.`,
      todo: "Use the drop-down: Ada, Tidak ada, Tidak ada data or Tidak berlaku; for a ratio fill in numerator and denominator."
    }),
    "answer/option-not-allowed": ({ found, letters }) => ({
      found: `${quote(found)} is none of the options.`,
      todo: `Choose one of the letters ${letters.join(", ")}.`
    }),
    "number/unreadable": ({ found }) => ({
      found: `${quote(found)} cannot be read as a number.`,
      todo: "Write the number alone, without a unit, such as 12,5. Zero is 0. If there are no data, write Tidak ada data."
    }),
    "number/ambiguous": ({ found, readings }) => ({
      found: `${quote(found)} reads two ways: ${readings[0]} or ${readings[1]}.`,
      todo: "Write it without a thousands separator (1234), or with a decimal comma that cannot be mistaken (1,23)."
    }),
    "ratio/side-missing": ({ side }) => ({
      found: `The ${SIDES[side]} is missing.`,
      todo: "Fill in numerator and denominator; the value is computed from them."
    }),
    "ratio/denominator-not-positive": ({ found }) => ({
      found: `The denominator is ${n3(found)}; nothing can be divided by it.`,
      todo: "It must be above 0. If there is nothing to count, write Tidak berlaku or Tidak ada data and say why."
    }),
    "ratio/numerator-above-denominator": ({ numerator: numerator2, denominator: denominator2 }) => ({
      found: `The numerator ${n3(numerator2)} exceeds the denominator ${n3(denominator2)}, of which it is a part.`,
      todo: "Check both; they may be swapped, or from different sources or years."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `The answer cell holds ${quote(found)}, but this indicator is computed from its two sides.`,
      todo: "Empty the answer cell; it is not used."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `The value is ${n3(found)} percent. Is ${n3(found * 100)} percent meant?`,
      todo: "Percentages run from 0 to 100. Correct it if need be."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `The value is ${n3(found)} where it lies between 0 and 1. Is ${n3(found / 100)} meant?`,
      todo: "Write it as a fraction between 0 and 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `The value ${n3(found)} is outside what is possible (${minimum === null ? "no lower bound" : `at least ${n3(minimum)}`}, ${maximum === null ? "no upper bound" : `at most ${n3(maximum)}`}).`,
      todo: "Check the number and its unit."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `The value ${n3(Number(found.toFixed(2)))} is far from ${peers} regions of its kind in the province (median ${n3(Number(median2.toFixed(2)))}; ${n3(Number(distance.toFixed(1)))} times the usual spread).`,
      todo: "A question, not a mistake: check number, unit and evidence; leave it if it is right."
    }),
    "year/missing": ({ expected }) => ({
      found: "The data year is missing.",
      todo: `Fill it in; data of ${expected} are assessed.`
    }),
    "year/unreadable": ({ found, expected }) => ({
      found: `${quote(found)} is no year.`,
      todo: `Write four digits, such as ${expected}.`
    }),
    "year/outside-period": ({ found, expected }) => ({
      found: `The data are of ${found}; those of ${expected} are assessed.`,
      todo: `Use data of ${expected}. If they are not out yet, say so in Catatan.`
    }),
    "evidence/missing": () => ({ found: "There is no evidence.", todo: "Paste a link to the document." }),
    "evidence/not-a-link": ({ found }) => ({
      found: `${quote(found)} is no link.`,
      todo: "Paste the whole address, beginning with https://, as plain text."
    }),
    "evidence/shared": ({ found, indicators }) => ({
      found: `The same link serves ${indicators.length} indicators (${indicators.join(", ")}): ${found}`,
      todo: "Check that it proves them all; better point to the file or page for each."
    }),
    "not-applicable/without-reason": () => ({
      found: "Tidak berlaku without a reason.",
      todo: "Say why in Catatan. Without a reason it counts as no data (0)."
    }),
    "not-applicable/not-allowed": () => ({
      found: "Tidak berlaku, but this indicator applies to every region.",
      todo: "Answer it, or write Tidak ada data. It now counts as no data (0)."
    }),
    "no-data/without-reason": () => ({
      found: "Tidak ada data without a reason.",
      todo: "Say why in Catatan, for instance which office holds the data."
    }),
    "region/unknown": ({ found }) => ({
      found: found === "" ? "The region code is blank." : `The region code ${quote(found)} is not in the table Wilayah.`,
      todo: "Check the code (as in 73.71) or add the region to Wilayah. The row does not count."
    }),
    "region/code-converted": ({ found, recognised }) => ({
      found: `The region code became a number, a date or something else (${quote(found)}); recognised as ${recognised}.`,
      todo: `Format the cell as plain text and write ${recognised} again.`
    }),
    "region/twice": ({ found, first }) => ({
      found: `The region code ${found} stands in row ${first} of Wilayah already.`,
      todo: "Delete one of the rows; the first is used."
    }),
    "region/code-unreadable": ({ found }) => ({
      found: found === "" ? "The region code is blank." : `${quote(found)} is no region code.`,
      todo: "Write the code as text, such as 73.71. The row is not used."
    }),
    "indicator/unknown": ({ found }) => ({
      found: found === "" ? "The indicator code is blank." : `The instrument has no indicator ${quote(found)}.`,
      todo: "Check the code in the tab Indikator. The row does not count."
    }),
    "answer/changed-after-decision": ({ found }) => ({
      found: `The region changed its answer after the decision. ${found}`,
      todo: "Check it once more, then choose a Status Verifikasi."
    }),
    "sheet/trouble": ({ found }) => ({
      found: `The sheet of this region: ${found}`,
      todo: "Settle it, then run KKPHAM › Region sheets › Collect answers."
    }),
    "officer/address-unusable": ({ found }) => ({
      found: `Officer's e-mail ${quote(found)} is no address.`,
      todo: "Write the address; several are separated by commas. Without it the sheet cannot be shared."
    }),
    "row/duplicate": ({ first, same: same2 }) => ({
      found: `Row ${first} answers this indicator already${same2 ? ", with the same content" : ", with other content"}.`,
      todo: same2 ? "Delete one of the rows." : "Decide which is right and delete the other. While they differ neither counts."
    }),
    "row/missing": ({ indicators }) => ({
      found: `No row for ${indicators.length} indicators: ${indicators.slice(0, 12).join(", ")}${indicators.length > 12 ? ", …" : ""}`,
      todo: "Run KKPHAM › Prepare the book; missing rows are added, others not touched."
    }),
    "endorsement/missing": ({ endorsement }) => ({
      found: `Endorsement missing: ${{ office: "offices (OPD)", regencySecretary: "secretary (Sekda) of the regency or city", provinceSecretary: "secretary (Sekda) of the province" }[endorsement]}.`,
      todo: "Fill in the date or a link to the letter in Wilayah."
    }),
    "bonus/unreadable": ({ found }) => ({
      found: `The bonus ${quote(found)} cannot be read as a number.`,
      todo: "Write the number alone, or leave it blank. It now counts as 0."
    }),
    "bonus/out-of-range": ({ found, maximum }) => ({
      found: `The bonus is ${n3(found)}; the instrument allows 0 to ${n3(maximum)}.`,
      todo: "Correct it. It now counts as 0."
    }),
    "last-year/unreadable": ({ found }) => ({
      found: `Last year's value ${quote(found)} is no number from 0 to 100.`,
      todo: "Correct it, or leave it blank; no comparison is shown."
    }),
    "coordinator/address-unusable": ({ found }) => ({
      found: found === "" ? "The coordinator has no e-mail address." : `${quote(found)} is no e-mail address.`,
      todo: "Write the address; separate several by commas. Without it the region is in no message."
    }),
    "decision/unknown-word": ({ found }) => ({
      found: `The verification status ${quote(found)} is not known.`,
      todo: "Choose from the list: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan or Tidak berlaku."
    }),
    "decision/step-refused": ({ from, found }) => ({
      found: `${quote(DECISION_WORDS[from])} cannot become ${quote(found)} at once.`,
      todo: "First set it back to Belum diperiksa with Kode Alasan and Catatan Verifikator, record that, then decide."
    }),
    "decision/unreasoned": ({ state: state2, found }) => ({
      found: `The decision ${quote(DECISION_WORDS[state2])} has no reason yet${found === "" ? "" : `; the code ${quote(found)} does not fit, the note is blank, or it is still the reason of the decision before`}.`,
      todo: `Fill in Catatan Verifikator and choose Kode Alasan: ${reasonCodesFor(state2).join("; ")}.`
    }),
    "decision/correction-unusable": () => ({
      found: "The status is Dikoreksi, but the verified answer is blank or unusable.",
      todo: "Fill in the verified answer, or its numerator and denominator."
    }),
    "decision/verifier-unknown": ({ found }) => ({
      found: `${quote(found)} in the column Verifikator is nobody of the tab Pengguna.`,
      todo: "Write the name or address as the tab Pengguna has it. Who decided stands in Diputuskan Oleh."
    }),
    "decision/not-applicable-refused": () => ({
      found: "Decided Tidak berlaku without a note of the verifier, or on an indicator that applies to every region.",
      todo: "Say why in Catatan Verifikator, or choose another status. It now counts as no data (0)."
    }),
    "text/formula-like": ({ found }) => ({
      found: `The text looks like a formula: ${quote(found)}. It is kept and shown as plain text.`,
      todo: "Write it as a sentence if that was not meant."
    }),
    "text/too-long": ({ length, limit }) => ({
      found: `The text has ${n3(length)} characters; the summary shows ${n3(limit)}.`,
      todo: "Shorten it, and move the detail to the evidence."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `The summary's template has placeholders nobody knows: ${placeholders.join(", ")}`,
      todo: "Remove or correct them in the template document."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `The rule ${rule} broke ${n3(times)} times: ${message3}`,
      todo: "Tell the maintainer. The other rules were checked."
    })
  };

  // src/script/locale/en/message.ts
  var days = (count2) => `${count2} day${count2 === 1 ? "" : "s"}`;
  var message = {
    subject: (province, year3) => `KKPHAM ${year3}: verification summary, ${province}`,
    testSubject: (subject) => `[TEST] ${subject}`,
    greeting: "Dear coordinator,",
    intro: (regions, province, year3) => `this is where the verification of Kabupaten/Kota Peduli HAM ${year3} stands for ${regions} regions in ${province}.`,
    news: "What is new",
    newsNone: "No new summary since the last message.",
    newSummary: (region, number4) => `${region}: summary ${number4}`,
    table: "Region by region",
    region: "Region",
    completeness: "Complete",
    findings: "Errors / warnings",
    value: "Value",
    grade: "Grade",
    summary: "Summary",
    open: "Open",
    late: "Not finished",
    lateNone: "All regions are complete.",
    lateLine: (region, status, completeness) => `${region}: ${status}, ${completeness} complete`,
    deadline: (day3, daysLeft) => `Due on ${formatDay(day3, "en")} (${daysLeft < 0 ? `${days(-daysLeft)} ago` : daysLeft === 0 ? "today" : `${days(daysLeft)} left`}).`,
    provisional: "provisional",
    draft: "The instrument in use still holds draft texts, not the official ones.",
    sample: "SAMPLE DATA. The figures in this message are made up.",
    closing: "This assessment is not a contest; it shows what to do next.",
    footer: (instrument, hash) => `Instrument ${instrument}, hash ${hash}`,
    trailHead: (head) => `Head of the audit trail: ${head}`
  };

  // src/domain/roles/role.ts
  var ROLE_WORDS = {
    officer: "Petugas daerah",
    kanwilVerifier: "Verifikator Kanwil",
    ministryVerifier: "Verifikator kementerian",
    coordinator: "Koordinator",
    administrator: "Administrator"
  };
  var ROLES = Object.keys(ROLE_WORDS);
  var BY_WORD2 = new Map(ROLES.map((role) => [ROLE_WORDS[role].toLowerCase(), role]));
  var readRole = (word2) => {
    var _a5;
    return (_a5 = BY_WORD2.get(word2.trim().toLowerCase().replace(/\s+/g, " "))) != null ? _a5 : null;
  };

  // src/script/locale/en/roles.ts
  var n4 = (value3) => formatNumber(value3, 0, "en");
  var roles = {
    pilot: "A pilot: the tab Pengguna has no Administrator yet, so everybody who can edit this book may run everything. For roles to be in force, the owner of the book fills in that tab (Provinsi: codes such as 73 or 73, 74; blank for all), and an Administrator runs Prepare the book.",
    inForce: (people, administrators) => `Actions are checked against the tab Pengguna: ${n4(people)} ${people === 1 ? "person" : "people"}, ${n4(administrators)} of them Administrator.`,
    onlyProvinces: (provinces) => `For your provinces only (${provinces.join(", ")}).`,
    notProtected: (reason2) => `The protection of cells does not match the roles yet (${reason2}). Ask the owner of the book to run Prepare the book.`,
    fault: {
      "header-missing": ({ found }) => `The header “${found}” is missing; write it again.`,
      "header-twice": ({ found }) => `The header “${found}” stands there twice; rename one of them.`,
      "address-unusable": ({ found }) => found === "" ? "Surel is blank; give one address." : `Surel “${found}” is not one usable address.`,
      "address-twice": ({ found, first }) => `${found} stands in row ${first} already; one person has one row and one role.`,
      "role-unknown": ({ found }) => `${found === "" ? "Peran is blank" : `Peran “${found}” is unknown`}; choose ${listed(Object.values(ROLE_WORDS), "or")}.`,
      "province-unreadable": ({ found }) => `Provinsi “${found}” is no code of a province; write it like 73 or 73, 74, or leave it blank for all.`
    }
  };
  var peopleUnsound = ({ faults }) => [
    "The tab Pengguna cannot be read yet, so it is not known who may:",
    ...faults.slice(0, 20).map((fault) => `• row ${fault.row}: ${faultText(fault)}`),
    ...faults.length > 20 ? ["• …"] : [],
    "Ask the owner of the book to mend it; once they empty that table, the book is a pilot without roles again. Nothing was changed."
  ].join("\n");
  var FEW = 5;
  var notAllowed = ({
    address: address2,
    role,
    provinces,
    roles: those,
    names
  }) => {
    const you = role === null ? `${address2} does not stand in the tab Pengguna.` : provinces === null ? `Your role (${ROLE_WORDS[role]}) does not include this.` : `Your role (${ROLE_WORDS[role]}) is for province ${provinces.join(", ")} only.`;
    const who = names.length > 0 && names.length <= FEW ? ` That is: ${names.join(", ")}.` : "";
    const nobody = names.length === 0 ? " There is nobody yet." : "";
    return `${you} Those who may: ${listed(those.map(wordOf), "and")}.${who}${nobody} Nothing was changed.`;
  };
  var wordOf = (role) => ROLE_WORDS[role];
  var faultText = (fault) => roles.fault[fault.code](fault);
  var listed = (items, word2) => {
    var _a5;
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word2} ${(_a5 = items[items.length - 1]) != null ? _a5 : ""}`;
  };

  // src/script/locale/en/stages.ts
  var n5 = (value3) => formatNumber(value3, 0, "en");
  var stages = {
    checked: (passed, returned, open) => [
      `The Kanwil’s check: ${n5(passed)} region(s) passed.`,
      ...returned > 0 ? [`${n5(returned)} need repair; run KKPHAM › Lembar Isian › Return for repair.`] : [],
      ...open > 0 ? [`${n5(open)} not finished: fill in Kesesuaian Dokumen in the tab Pemeriksaan Kanwil.`] : []
    ].join(" "),
    determineTitle: "Fix the values?",
    askDetermine: (regions) => `The values of ${n5(regions)} region(s) are fixed with the answers, decisions, rules and instrument of now. After that nothing of them changes. Fix them?`,
    determined: (regions, already) => `${n5(regions)} region(s) fixed.${already > 0 ? ` ${n5(already)} were fixed before.` : ""} See the tab Ketetapan.`,
    revokeTitle: "Revoke the predicate",
    askRevoke: (regions) => `Why is the predicate of ${n5(regions)} region(s) revoked? The reason is kept in Jejak Audit.`,
    revoked: (regions) => `The predicate of ${n5(regions)} region(s) is revoked; the value stays on record. See the tab Ketetapan.`
  };
  var stageRefusals = {
    "regions/fixed": ({ codes }) => `The value of these regions is fixed: ${codes.join(", ")}. Answers, decisions and sheets can no longer be changed. Nothing was changed.`,
    "check/unknown-word": ({ found }) => `Kesesuaian Dokumen is not known: ${found.join(", ")}. Choose Sesuai or Tidak sesuai in the tab Pemeriksaan Kanwil. Nothing was changed.`,
    "check/dates": ({ from, until }) => `Today is outside the dates of the Kanwil’s check (${from === "" ? "no beginning" : formatDay(from, "en")} to ${until === "" ? "no end" : formatDay(until, "en")}). An administrator can change them in the tab Pengaturan. Nothing was changed.`,
    "determine/not-verified": ({ regions }) => `Only verified regions can be fixed; these are not: ${regions.join(", ")}. Finish their decisions, the Kanwil’s check and the second verification. Nothing was changed.`,
    "revoke/not-determined": ({ regions }) => `Only what is fixed can be revoked; these are not: ${regions.join(", ")}. Nothing was changed.`
  };

  // src/script/locale/en/unsound.ts
  var unsound = {
    "header/missing": ({ header, similar }) => `the header “${header}” is missing${similar ? `; is “${similar}” meant?` : ""}`,
    "header/twice": ({ header }) => `the header “${header}” stands there twice`,
    blank: () => "is blank",
    "unknown-word": ({ found, allowed }) => `“${found}” is not known; allowed are ${allowed.join(", ")}`,
    "bad-code": ({ found }) => `“${found}” is no code; a letter first, then letters, digits or hyphens`,
    "not-a-number": ({ found }) => `“${found}” is no number (with a decimal point)`,
    "out-of-bounds": ({ found, from, to }) => `${found} is outside ${from} to ${to}`,
    twice: ({ found, first }) => `“${found}” stands in row ${first} already`,
    "line-missing": ({ part, key }) => key === "*" ? `there is no line “${part}”` : `the line ${part} “${key}” is missing`,
    unused: ({ found }) => `no indicator uses “${found}”`,
    "unused-in-right": ({ found, right }) => `the right “${right}” has no indicator of the dimension “${found}”`,
    weights: ({ sum: sum2 }) => `the weights of the dimensions add up to ${sum2}, not to 100`,
    "grades-start": ({ lowest }) => `the lowest grade begins at ${lowest}, not at 0`,
    "scale-unreadable": ({ found }) => `the scale cannot be read: ${found}`,
    "scale-not-monotone": ({ found }) => `bounds or points are out of order: ${found}`,
    "scale-no-rest": ({ found }) => `the scale has no rest (“*:points” at its end): ${found}`,
    "scale-direction": ({ found }) => `the scale runs against Arah: ${found}`,
    "scale-worthless": ({ found }) => `the scale has no points to gain, or negative ones: ${found}`,
    "scale-missing": () => "the scale is blank and Keterangan does not say why",
    "options-few": () => "fewer than two options",
    "not-for-measure": ({ measure }) => `is not used for the measure “${measure}”; leave it blank`,
    "range-upside-down": () => "Maksimum is not above Minimum"
  };

  // src/script/locale/en/views.ts
  var n6 = (value3) => formatNumber(value3, 0, "en");
  var views = {
    menu: "Filter views",
    title: ({ whose, part }) => {
      if (whose.kind === "region") return `${whose.region.code} ${whose.region.name}`;
      if (whose.kind === "nobody") return "All regions · no verifier yet";
      return `${whose.kind === "verifier" ? whose.verifier.called : "All regions"} · ${PARTS[part]}`;
    },
    forAll: "All verifiers",
    open: "Open",
    done: (regions, verifiers, left2) => `The filter views of the tab Isian match ${n6(regions)} regions and ${n6(verifiers)} verifiers. Open them by the links in the tab Tampilan; views that people made were not touched.${left2 > 0 ? ` ${n6(left2)} other names in the column Verifikator were given no view, since there are too many names; check that column.` : ""}`
  };
  var PARTS = {
    all: "mine",
    open: "still open",
    cameBack: "came back from the region",
    returned: "returned to the region"
  };
  var viewsRefusal = {
    "views/no-service": () => "The service Google Sheets API is not switched on for the script of this book, and filter views can be made only through it. Open Extensions › Apps Script, add Google Sheets API (v4) under the name Sheets to Services, or paste the new appsscript.json; then run this again. Nothing was changed.",
    "views/refused": ({ reason: reason2 }) => `Google refused to make the filter views (${reason2}). The views and the tab Tampilan are as they were. Try again; if it is refused again, check that you may edit this book, and the service Google Sheets API in Extensions › Apps Script.`
  };

  // src/script/locale/en/index.ts
  var n7 = (value3) => formatNumber(value3, 0, "en");
  var s2 = (count2, noun) => `${n7(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
  var en = {
    language: "en",
    severity: { error: "Error", warning: "Warning", info: "Question" },
    status: {
      empty: "Nothing handed in",
      incomplete: "Incomplete",
      ready: "Ready for verification",
      "being-verified": "Being verified",
      verified: "Verified"
    },
    finding,
    unsound,
    claimGap,
    views,
    faultPlace: ({ table, row: row3, column: column2 }) => `${table} (${table.toLowerCase()}.csv), row ${row3}${column2 ? `, column ${column2}` : ""}`,
    refusal: {
      "book/tab-missing": ({ tab, similar }) => `The tab “${tab}” is missing.${similar.length > 0 ? ` There is something like it: ${similar.map((name) => `“${name}”`).join(", ")}; rename it to “${tab}”.` : " Run KKPHAM › Prepare the book to make it."} Nothing was changed.`,
      "book/header-missing": ({ tab, header, similar }) => `Row 1 of the tab “${tab}” has no header “${header}”.${similar ? ` There is “${similar}”; rename it to “${header}”.` : " Add it to row 1."} Columns may be moved and added, but headers must stay. Nothing was changed.`,
      "book/header-twice": ({ tab, header }) => `The tab “${tab}” has the header “${header}” twice. Rename one of them. Nothing was changed.`,
      "book/merged": ({ tab, cells }) => `The tab “${tab}” has merged cells (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}), of which only the first can be read. Unmerge them, fill in what is missing, and run this again. Nothing was changed.`,
      "book/no-regions": () => "The table Wilayah holds no region that can be read. Fill in Kode Wilayah (such as 73.71) and Wilayah, then run KKPHAM › Prepare the book.",
      "instrument/empty": () => "The tabs Instrumen and Indikator are still empty. Import instrumen.csv into the tab Instrumen and indikator.csv into the tab Indikator (File › Import), fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      "instrument/unsound": ({ faults }) => `The instrument is not sound: ${s2(faults.length, "fault")}. Mend them and run this again. Nothing was changed.
${faults.slice(0, 40).map((fault) => `• ${en.faultPlace(fault)}: ${describeFault(fault)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Settings in the tab Pengaturan are not right:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; should be ${wanted}`).join("\n")}
Nothing was changed.`,
      "regions/unknown": ({ codes }) => `These region codes are not in the table Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "First select cells in the rows of the regions in Wilayah, Isian or Nilai.",
      "action/busy": () => "Somebody else is running KKPHAM on this book. Wait a moment and try again.",
      "messages/no-address": () => "No usable address stands in the column Surel Koordinator. Fill it in and run this again. Nothing was sent.",
      "messages/quota": ({ wanted, remaining }) => `${n7(wanted)} recipients are wanted, but this account has ${n7(remaining)} left today. Run this again tomorrow. Nothing was sent.`,
      "messages/cancelled": () => "Cancelled. Nothing was sent.",
      "messages/no-user": () => "Google does not tell who is running this, so a test has no address. Nothing was sent.",
      "files/not-xlsx": ({ names }) => `No .xlsx file: ${names.join(", ")}. Save as “Excel Workbook (.xlsx)” and send again. Nothing was received.`,
      "open/until": ({ found, fault, longest }) => `${fault === "no-day" ? `“${found}” is no date; write it like 2026-05-31` : fault === "past" ? `${formatDay(found, "en")} has passed` : `${formatDay(found, "en")} is too far away; ${n7(longest)} days ahead at most`}. Nothing was changed.`,
      "open/reason": () => "No reason was given. Nothing was changed.",
      "open/who": () => "It was not said who opens it. Nothing was changed.",
      "open/cancelled": () => "Cancelled. Nothing was changed.",
      "nightly/other": ({ who }) => `The nightly run was switched on by ${who || "another person"} and is alive. Switch it off first to take it over. Nothing was changed.`,
      ...stageRefusals,
      "decisions/none-selected": () => "First select cells in the rows of the tab Isian (one row or a block). Nothing was changed.",
      "decisions/no-reason": ({ found }) => `${found === "" ? "No reason code was chosen" : `“${found}” is no reason code that fits`}. Write one of the codes that the question lists, or fill in the column Kode Alasan. Nothing was changed.`,
      "decisions/no-note": () => "No note was written. Nothing was changed.",
      "roles/unknown-user": () => "Google does not tell who you are, and this needs to be known. Sign in with the account that stands in the tab Pengguna and let KKPHAM see your address. Nothing was changed.",
      "roles/people-unsound": peopleUnsound,
      "roles/protected": () => "Google refused to write into a protected cell, because your account is not among its editors. Ask an Administrator to enter you in the tab Pengguna and to run Prepare the book, then run this again. Some of the outcome may have been written.",
      "roles/not-allowed": notAllowed,
      "trail/deleted": ({ head }) => `The tab Jejak Audit was deleted, emptied or renamed; the last entry known of it: ${head}. The chain cannot go on without it. Give it back its name, or restore it by File › Version history. If that cannot be done, run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
      "trail/empty": () => "The audit trail was not begun yet. Run KKPHAM › Prepare the book. Nothing was changed.",
      "trail/head": ({ head }) => `The audit trail cannot go on: its last entry is not whole, or not the one that is known${head === "" ? "" : ` (${head})`}. Run KKPHAM › Check the trail and restore the row by File › Version history. If that cannot be done, rename the tab and run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
      "trail/no-head": ({ found }) => `“${found}” is no head of a trail. Copy number and digits from a message, like 1234 0123456789abcdef.`,
      "trail/not-written": ({ reason: reason2, begun }) => `The audit trail cannot be written (${reason2}). Look at the protection of its tab. ${begun ? "The work was stopped; what is recorded there holds." : "Nothing was changed."}`,
      ...viewsRefusal,
      "summary/template": ({ reference, reason: reason2 }) => `The summary's template (${reference}) cannot be opened: ${reason2} Check the setting Templat Ringkasan and who may open the file, or leave it blank for the plain template. No summary was made.`
    },
    sheetFault: {
      "cannot-open": ({ reason: reason2 }) => `cannot be opened (${reason2}). Ask for edit permission again for the account that collects, or mend the link.`,
      trashed: () => "is in the bin. Restore the file; or empty Lembar Isian and ID Lembar in the table Wilayah and make a new one.",
      "not-a-form": () => "this file is no KKPHAM region sheet, or its hidden tab Acuan was deleted. Nothing was taken.",
      "tab-missing": ({ tab, similar }) => `the tab “${tab}” is missing.${similar.length > 0 ? ` Similar: ${similar.map((name) => `“${name}”`).join(", ")}; give back its name.` : " Give back its name, or restore it by the version history."} Nothing was taken.`,
      "header-missing": ({ tab, header, similar }) => `the column “${header}” is missing in the tab “${tab}”.${similar ? ` There is “${similar}”; give back its name.` : ""} Nothing was taken.`,
      "header-twice": ({ tab, header }) => `the column “${header}” is twice in the tab “${tab}”. Delete one. Nothing was taken.`,
      "other-version": ({ found, expected }) => `its form has the version ${found || "unknown"}, not ${expected}. Nothing was taken; make a new sheet.`,
      "other-region": ({ found, expected }) => `it belongs to the region ${found || "that it does not name"}, not to ${expected}. Perhaps two were swapped. Nothing was taken.`,
      "other-period": ({ found, expected }) => `it is for the period ${found}, not ${expected}. Nothing was taken.`,
      "other-instrument": ({ found, expected }) => `it was built from the instrument ${found}, not ${expected}. Nothing was taken; make a new sheet.`,
      "shared-with-other-region": ({ regions }) => `the same file is recorded for several regions: ${regions.join(", ")}. Mend the links. Nothing was taken.`,
      "unreadable-file": ({ file, reason: reason2 }) => `the file ${file} cannot be read (${reason2}). Ask for it again as .xlsx.`,
      fixed: () => "the value of its region is fixed; nothing of it is taken any more.",
      "rows-missing": ({ indicators }) => `the rows of ${listed2(indicators)} were deleted; answers collected before stay. Restore them by the version history.`,
      "rows-twice": ({ indicators }) => `${listed2(indicators)} answered twice with different content; neither was taken. Delete the wrong one.`,
      "rows-unknown": ({ codes }) => `the indicator codes ${listed2(codes)} are not in the instrument; their rows were not taken.`,
      "rows-of-other-region": ({ codes }) => `it has rows of the region ${listed2(codes)}; these were not taken. Perhaps copied from another sheet.`,
      "columns-added": ({ headers }) => `the added columns ${listed2(headers)} are not collected.`,
      formulas: ({ cells }) => `the cells ${listed2(cells)} hold formulas; their results were taken. Better to type the number.`,
      "protection-missing": () => "its protection is gone. Run KKPHAM › Region sheets › Open sheets or Lock sheets to put it back.",
      "no-officer": () => "Surel Petugas is empty; the sheet is not shared with anybody yet.",
      "address-refused": ({ addresses }) => `Google refuses to share it with ${listed2(addresses)}. Check the address, or send the .xlsx file.`,
      "not-placed": () => "it cannot be put into the chosen folder; it stays in My Drive and its link is good.",
      "not-made": ({ reason: reason2 }) => `it could not be made (${reason2}). Run again.`,
      cleared: ({ indicators }) => `${listed2(indicators)} were emptied in the sheet; answers collected before stay. If there is no data, write Tidak ada data.`,
      "no-row": ({ indicators }) => `${listed2(indicators)} have no row in the tab Isian yet. Run KKPHAM › Prepare book, then collect again.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Prepare the book",
      validate: "Validate submissions",
      clearMarks: "Clear marks",
      score: "Compute scores",
      claimGap: "Claimed and verified",
      summarise: "Write verification summaries",
      summariseSelected: "Write summaries of selected regions",
      messages: "Coordinators’ e-mail",
      preview: "Preview",
      test: "Send a test to myself",
      send: "Send summaries",
      sheets: "Region sheets",
      makeSheets: "Make region sheets",
      collect: "Collect answers",
      upload: "Upload .xlsx files …",
      returnSheets: "Return for repair",
      lock: "Lock sheets",
      open: "Open sheets …",
      nightlyOn: "Switch nightly collection on",
      nightlyOff: "Switch nightly collection off",
      nightlyState: "State of nightly collection",
      decisions: "Decisions",
      record: "Record decisions on the selected rows",
      confirm: "Confirmed",
      correct: "Corrected …",
      reject: "Not supported by evidence …",
      giveBack: "Returned …",
      notApplicable: "Not applicable …",
      takeBack: "Take the decision back …",
      check: "Record the Kanwil’s check (selected regions)",
      determination: "Fixed values",
      determine: "Fix the selected regions …",
      revoke: "Revoke the predicate of the selected regions …",
      checkTrail: "Check the trail",
      about: "About"
    },
    done: {
      prepared: (regions, added) => `The book is ready: ${s2(regions, "region")}, ${s2(added, "row")} added.`,
      preparedBlank: "The tabs are ready. Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.",
      validated: (errors, warnings2, infos) => `Done: ${s2(errors, "error")}, ${s2(warnings2, "warning")}, ${s2(infos, "question")}. See the tab Temuan.`,
      cleared: (cells) => `Marks were taken off ${s2(cells, "cell")}. Your own notes and colours were not touched.`,
      scored: (regions, provisional) => `Scores of ${s2(regions, "region")} computed; ${n7(provisional)} still provisional. See the tab Nilai.`,
      summarised: ({ made, unchanged, left: left2, notPlaced }) => `${s2(made, "summary document")} made, ${n7(unchanged)} unchanged.${left2 > 0 ? ` ${n7(left2)} are left; run this again to go on.` : ""}${notPlaced > 0 ? ` ${n7(notPlaced)} could not be placed in the chosen folder and stay in My Drive; the links hold.` : ""}`,
      sheetsMade: ({ made, there, left: left2, troubled, quotaSpent }) => `${n7(made)} sheets made, ${n7(there)} were there.${troubled > 0 ? ` ${n7(troubled)} want a look: column Masalah Lembar of the table Wilayah.` : ""}${left2 > 0 ? ` ${n7(left2)} left; ${quotaSpent ? "this account's day is used up, run again tomorrow" : "run again to go on"}.` : ""}`,
      collected: ({ collected, unchanged, changed, reopened, refused, none, left: left2 }) => `${n7(collected)} sheets collected (${n7(changed)} answers changed${reopened > 0 ? `, ${n7(reopened)} to be checked again` : ""}), ${n7(unchanged)} unchanged.${refused > 0 ? ` ${n7(refused)} refused: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n7(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n7(left2)} left; run again to go on.` : ""}`,
      locked: ({ locked, refused, none, left: left2 }) => `${n7(locked)} sheets locked.${refused > 0 ? ` ${n7(refused)} could not be locked: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n7(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n7(left2)} were left for lack of time; run it again to go on.` : ""}`,
      opened: ({ opened, until, refused, none, left: left2 }) => `${n7(opened)} sheets opened until ${until}.${refused > 0 ? ` ${n7(refused)} could not be opened: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n7(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n7(left2)} were left for lack of time; run it again to go on.` : ""}`,
      returned: ({ returned, sound, refused, none, left: left2, withoutAddress, sent, already, failed, doubtful }) => `${n7(returned)} sheets returned, ${n7(sent)} messages sent.${already > 0 ? ` ${n7(already)} messages were sent before.` : ""}${failed > 0 ? ` ${n7(failed)} messages failed: see the tab Surel Keluar.` : ""}${doubtful > 0 ? ` ${n7(doubtful)} messages are in doubt: see the tab Surel Keluar.` : ""}${withoutAddress > 0 ? ` ${n7(withoutAddress)} without a usable officer's address; tell them yourself.` : ""}${sound > 0 ? ` ${n7(sound)} regions have nothing to repair.` : ""}${refused > 0 ? ` ${n7(refused)} could not be returned: see Masalah Lembar in the table Wilayah.` : ""}${none > 0 ? ` ${n7(none)} regions have no sheet yet.` : ""}${left2 > 0 ? ` ${n7(left2)} were left for lack of time; run it again to go on.` : ""}`,
      received: (files) => `${n7(files)} files received; run KKPHAM › Region sheets › Collect answers.`,
      previewed: (messages) => `${s2(messages, "message")} ready as a preview; nothing was sent.`,
      tested: (messages, address2) => `${s2(messages, "test message")} sent to ${address2}.`,
      sent: ({ sent, already, failed, doubtful }) => `${s2(sent, "message")} sent${already > 0 ? `, ${n7(already)} sent before` : ""}${failed > 0 ? `, ${n7(failed)} failed` : ""}${doubtful > 0 ? `, ${n7(doubtful)} in doubt: see the tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Send the summaries to the coordinators?",
      send: (messages, recipients2, remaining) => `${s2(messages, "message")} to ${s2(recipients2, "recipient")}. This account has ${n7(remaining)} recipients left today. Send now?`,
      openTitle: "Open sheets",
      openUntil: (sheets, longest) => `Open ${n7(sheets)} sheets until which day? Write it like 2026-05-31; ${n7(longest)} days ahead at most.`,
      openReason: "Why are they opened? The reason is kept in the table Wilayah.",
      openWho: "By whose leave? Google does not tell your name.",
      newTrailTitle: "Begin a new audit trail?",
      newTrail: (head) => `The tab Jejak Audit is gone; the last entry known of it: ${head}. Better restore it by File › Version history. The first entry of a new trail names the one that is gone. Begin a new one?`
    },
    nightly: {
      on: (next) => `The nightly run is on. Next: ${next}.`,
      off: (other) => `The nightly run is off.${other === null ? "" : ` Only ${other} can delete the trigger that is theirs; it does nothing any more.`}`,
      switchedOff: "Not done: the nightly run is switched off.",
      unfinished: "Begun, not finished. If this stays here, the run was cut off on the way.",
      failed: (reason2) => `Failed: ${reason2}`,
      locked: (locked, notLocked) => `${locked > 0 ? `${n7(locked)} sheets locked because their time is over.` : ""}${notLocked > 0 ? ` ${n7(notLocked)} could not be locked yet.` : ""}`.trim(),
      reminded: ({ sent, already, failed, doubtful, unaffordable, withoutAddress }) => sent + already + failed + doubtful + unaffordable + withoutAddress === 0 ? "" : `${n7(sent)} reminders sent${already > 0 ? `, ${n7(already)} sent before` : ""}${failed > 0 ? `, ${n7(failed)} failed` : ""}${doubtful > 0 ? `, ${n7(doubtful)} in doubt: see the tab Surel Keluar` : ""}${unaffordable > 0 ? `, ${n7(unaffordable)} beyond the account's mail quota of today` : ""}${withoutAddress > 0 ? `, ${n7(withoutAddress)} regions without a usable officer's address` : ""}.`,
      state: ({ isOn, last, outcome, next, who, trouble }) => [
        isOn ? `On${who === "" ? "" : `, by ${who}`}.` : "Off.",
        ...trouble === "trigger-gone" ? ["Its trigger is gone, so that it will not run. Switch the nightly run on again."] : [],
        ...trouble === "silent" ? [
          "It has not run for more than 36 hours. Switch it on again; if that does not help, look at Extensions › Apps Script › Executions."
        ] : [],
        ...trouble === "hour-changed" ? ["The setting Jam Pengumpulan Malam was changed; switch it on again for that to hold."] : [],
        `Last run: ${last === "" ? "never" : last}.`,
        ...outcome === "" ? [] : [`Outcome: ${outcome}`],
        ...isOn && next !== "" ? [`Next: ${next}.`] : []
      ].join("\n"),
      silent: (last) => `The nightly run is on but has not run since ${last === "" ? "it was switched on" : last}. See KKPHAM › Region sheets › State of nightly collection.`
    },
    mark: {
      more: (count2) => `… and ${s2(count2, "more finding")} on this cell.`
    },
    words: {
      cellChanged: (header, from, to) => `${header}: “${from}” became “${to}”`,
      decisionBefore: (day3, decision2, changes) => `${day3}, before that ${decision2}. ${changes}.`,
      provisional: "Provisional",
      final: "Verified",
      of: (part, whole2) => `${part} of ${whole2}`,
      notScored: "not scored",
      outboxDoubt: "In doubt: the program stopped while sending. Look in the Sent folder, then set Keadaan to “terkirim” or “kirim ulang”.",
      outboxPreview: "A preview; not sent.",
      outboxNoTime: "Not sent: there was no time left."
    },
    roles,
    decisions,
    stages,
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions, roles: whoMay }) => [
      `KKPHAM version ${version2}`,
      `Instrument: ${instrument}`,
      `Hash: ${hash}`,
      "",
      standing2,
      "",
      "Assumed numbers (nobody published them):",
      ...assumptions.map((line3) => `• ${line3}`),
      "",
      whoMay,
      "",
      "This program is no official product of the ministry. KKPHAM is not a contest."
    ].join("\n"),
    home: [
      ["KKPHAM verification book", "Assessment of Kabupaten/Kota Peduli Hak Asasi Manusia"],
      [
        "1. Prepare",
        "Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book. Missing rows are added; what is there is not touched."
      ],
      [
        "2. Fill in",
        "KKPHAM › Region sheets › Make region sheets: a sheet for each region, shared with its officers. Collect answers brings the answers into Isian. For a pilot, answers may be typed straight into Isian."
      ],
      [
        "3. Validate",
        "KKPHAM › Validate submissions. Findings stand in Temuan with links to their cells, which get a colour and a note."
      ],
      [
        "4. Verify",
        "Verifiers fill in Status Verifikasi and, where needed, the verified answer. The region’s answer is never overwritten."
      ],
      ["5. Score", "KKPHAM › Compute scores. Until every indicator is decided on, scores are provisional."],
      ["6. Summaries", "KKPHAM › Write verification summaries. One document a region, linked in Wilayah."],
      ["7. E-mail", "KKPHAM › Coordinators’ e-mail: preview, test to yourself, then send."],
      ["Not a contest", "The assessment shows each region what to do next."]
    ],
    tabsAlike: (tab, others) => `Besides the tab “${tab}” there is ${others.map((name) => `“${name}”`).join(", ")}. Only “${tab}” is used; rename or delete the other.`,
    homeFacts: {
      instrument: "Instrument",
      regulation: "Regulation",
      standing: "Standing of the texts",
      assumptions: "Assumed numbers",
      roles: "People and roles"
    },
    sampleMark: "SAMPLE DATA (data contoh). Answers and values are made up.",
    draftMark: "DRAFT (rancangan). The indicators’ texts were not taken from the regulation.",
    preview: {
      title: "Preview of the coordinators’ e-mail",
      intro: (messages, recipients2, remaining) => `${s2(messages, "message")}, ${s2(recipients2, "recipient")}. This account has ${n7(remaining)} recipients left today. Nothing was sent.`,
      to: "To",
      subject: "Subject",
      test: "Send a test to myself",
      send: "Send now",
      working: "Working …",
      unchanged: "sent before, will not be sent again"
    },
    upload: {
      title: "Upload region sheets (.xlsx)",
      intro: "Choose the .xlsx files that officers sent; several at once if you like. The region is known by what is in the file, not by its name.",
      choose: "Files",
      send: "Upload and collect",
      working: (name) => `Uploading ${name} …`
    },
    trail: {
      sound: ({ length, hash, sorted }) => `The trail is whole: ${n7(length)} entries, head ${length} ${hash.slice(0, 16)}.${sorted ? " Somebody sorted its rows; all are there." : ""} The chain cannot show that all of it was written anew; compare its head with a message already sent.`,
      faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS[kind](n7(seq))} See ${cell}. All before it is whole.`
    },
    message,
    day: (day3) => formatDay(day3, "en")
  };
  var TRAIL_FAULTS = {
    changed: (seq) => `Entry ${seq} was changed: it does not fit its hash, or the entry after it.`,
    removed: (seq) => `Entry ${seq} was removed.`,
    inserted: (seq) => `A row was inserted at the place of entry ${seq}.`,
    moved: (seq) => `Entry ${seq} was moved; all entries are as they were written.`,
    cut: (seq) => `The end is missing from entry ${seq} on, by the head that is known.`,
    rewritten: (seq) => `Entry ${seq} is not the one that is known: the trail was written anew, from it or before.`
  };
  var listed2 = (items) => `${items.slice(0, 8).join(", ")}${items.length > 8 ? ", …" : ""}`;
  var describeFault = (fault) => unsound[fault.code](fault);

  // src/script/locale/id/claim-gap.ts
  var n8 = (value3) => formatNumber(value3, 0, "id");
  var claimGap2 = {
    notes: (fewest) => [
      "Selisih = terverifikasi dikurangi klaim. Faktor = terverifikasi dibagi klaim; kosong bila klaimnya 0. Keduanya dihitung dari angka yang tampak di sini.",
      "Yang dihitung hanya keputusan yang sah: sesuai, dikoreksi, tidak didukung bukti, tidak berlaku. Hak, indikator, dan kantor dibandingkan atas yang sudah diputuskan saja, dalam skala 0 sampai 100.",
      "Nilai akhir daerah sama dengan tab Nilai: termasuk bonus, dan selama sementara, yang belum diputuskan dihitung menurut klaimnya. Rerata hak di bawahnya tanpa bonus dan hanya dari yang diputuskan.",
      "Provinsi: rerata daerah yang sudah punya keputusan, setiap daerah berbobot 1.",
      "Indikator dan kantor: rerata keputusan yang poinnya dapat dibandingkan, setiap keputusan berbobot 1. Indikator dengan beberapa kantor dihitung di setiap kantor itu.",
      `Klaim tinggi: sedikitnya ${n8(fewest)} keputusan dapat dibandingkan, dan rerata selisihnya di bawah 0. Batas ${n8(fewest)} keputusan adalah rancangan.`,
      "Bukan perlombaan: daerah menurut urutan tab Wilayah, indikator menurut instrumen, kantor menurut abjad."
    ],
    provinces: "Provinsi",
    regions: "Daerah dan hak",
    indicators: "Indikator",
    offices: "Kantor penanggung jawab",
    finalValue: "Nilai akhir",
    decidedMean: "Rerata hak, yang diputuskan saja",
    averaged: (part, whole2) => `rerata ${n8(part)} dari ${n8(whole2)} daerah`,
    undecided: "belum ada keputusan",
    indicatorCount: (count2) => `${n8(count2)} indikator`,
    high: "klaim tinggi",
    few: (fewest) => `di bawah ${n8(fewest)} keputusan`,
    done: (decided, regions) => `Selisih klaim dihitung atas ${n8(decided)} keputusan di ${n8(regions)} daerah. Lihat tab Selisih Klaim.`
  };

  // src/script/locale/id/decisions.ts
  var n9 = (value3) => formatNumber(value3, 0, "id");
  var decisions2 = {
    received: (taken, refused) => [
      ...taken > 0 ? [`${n9(taken)} keputusan dicatat.`] : [],
      ...refused.length > 0 ? [`${n9(refused.length)} belum dicatat: ${reasons2(refused)}.`] : []
    ].join(" "),
    fault: {
      unknown: "kata di Status Verifikasi tidak dikenal",
      step: "langkah itu tidak dibolehkan dari keputusan yang tercatat",
      refused: "tidak berlaku tidak diizinkan untuk indikatornya atau tanpa alasan",
      unusable: "jawaban terverifikasi tidak dapat dipakai",
      unreasoned: "Kode Alasan atau Catatan Verifikator belum diisi atau masih milik keputusan sebelumnya",
      unsigned: "verifikatornya belum menjalankan KKPHAM › Keputusan › Catat keputusan pada baris terpilih",
      unnamed: "Google tidak memberitahukan siapa Anda, padahal keputusan harus bernama",
      role: "peran Anda bukan verifikator",
      province: "wilayahnya bukan provinsi Anda",
      ownProvince: "wilayahnya provinsi asal Anda sendiri",
      stage: "wilayahnya belum sampai pada tahap Anda",
      dates: "hari ini di luar jadwal tahap Anda",
      frozen: "wilayahnya sudah ditetapkan",
      changed: "jawabannya berubah sejak diputuskan, sehingga indikatornya terbuka kembali",
      twice: "barisnya yang kedua untuk indikator itu; yang pertama yang berlaku"
    },
    decided: (word2, rows) => `${n9(rows)} baris: ${word2}.`,
    strangers: (names) => `Bukan siapa pun di tab Pengguna: ${quotedList(names)}. Yang tercatat sebagai pemutus adalah Anda.`,
    askReasonTitle: (word2, rows) => `${word2}: ${n9(rows)} baris`,
    askReason: (codes) => `Kode alasan untuk baris yang belum punya:
${codes.join("\n")}`,
    askNote: "Catatan untuk baris yang belum punya catatan: apa yang ditemukan, di dokumen mana."
  };
  var MOST_ROWS2 = 5;
  var reasons2 = (refused) => {
    const faults = [...new Set(refused.map(({ fault }) => fault))];
    return faults.map((fault) => {
      const rows = refused.filter((one) => one.fault === fault).map(({ row: row3 }) => n9(row3));
      const more = rows.length > MOST_ROWS2 ? `, … ${n9(rows.length)} baris` : "";
      return `${decisions2.fault[fault]} (baris ${rows.slice(0, MOST_ROWS2).join(", ")}${more})`;
    }).join("; ");
  };

  // src/script/locale/id/finding.ts
  var n10 = (value3) => formatPlain(value3, "id");
  var quote2 = (text3) => `“${text3.length > 80 ? `${cut(text3, 80)}…` : text3}”`;
  var ungrouped = (value3) => String(value3).replace(".", ",");
  var SIDES2 = { answer: "Jawaban", numerator: "Pembilang", denominator: "Penyebut" };
  var finding2 = {
    "answer/blank": () => ({
      found: "Belum dijawab.",
      todo: "Isi jawabannya. Bila datanya memang tidak ada, tulis Tidak ada data dan alasannya di Catatan."
    }),
    "answer/word-not-allowed": ({ found }) => ({
      found: `${quote2(found)} bukan jawaban yang dikenal untuk indikator ini.`,
      todo: "Pakai jawaban dari daftar pilihan: Ada, Tidak ada, Tidak ada data, atau Tidak berlaku; untuk rasio isi Pembilang dan Penyebut."
    }),
    "answer/option-not-allowed": ({ found, letters }) => ({
      found: `${quote2(found)} bukan salah satu pilihan indikator ini.`,
      todo: `Pilih salah satu huruf: ${letters.join(", ")}.`
    }),
    "number/unreadable": ({ found }) => ({
      found: `${quote2(found)} tidak dapat dibaca sebagai angka.`,
      todo: "Tulis angkanya saja, tanpa satuan, misalnya 12,5. Nol ditulis 0. Bila datanya tidak ada, tulis Tidak ada data di kolom Jawaban."
    }),
    "number/ambiguous": ({ found, readings }) => ({
      found: `${quote2(found)} dapat dibaca dua cara: ${ungrouped(readings[0])} atau ${ungrouped(readings[1])}.`,
      todo: "Tulis tanpa pemisah ribuan, misalnya 1234, atau dengan koma desimal yang jelas, misalnya 1,23."
    }),
    "ratio/side-missing": ({ side }) => ({
      found: `${SIDES2[side]} belum diisi.`,
      todo: "Isi Pembilang dan Penyebut; nilainya dihitung sendiri dari keduanya."
    }),
    "ratio/denominator-not-positive": ({ found }) => ({
      found: `Penyebut ${n10(found)}; tidak ada yang dapat dibagi dengannya.`,
      todo: "Periksa Penyebut: harus lebih dari 0. Bila memang tidak ada sasarannya, tulis Tidak berlaku atau Tidak ada data dan alasannya."
    }),
    "ratio/numerator-above-denominator": ({ numerator: numerator2, denominator: denominator2 }) => ({
      found: `Pembilang ${n10(numerator2)} melebihi Penyebut ${n10(denominator2)}, padahal pembilang adalah bagian dari penyebut.`,
      todo: "Periksa kedua angka; barangkali tertukar atau salah satunya dari sumber atau tahun yang lain."
    }),
    "ratio/answer-typed": ({ found }) => ({
      found: `Kolom Jawaban berisi ${quote2(found)}, tetapi indikator ini dihitung dari Pembilang dan Penyebut.`,
      todo: "Kosongkan kolom Jawaban; isinya tidak dipakai."
    }),
    "value/fraction-for-percentage": ({ found }) => ({
      found: `Nilainya ${n10(found)} persen. Apakah maksudnya ${n10(found * 100)} persen?`,
      todo: "Persentase ditulis 0 sampai 100, bukan pecahan. Perbaiki bila perlu."
    }),
    "value/percentage-for-fraction": ({ found }) => ({
      found: `Nilainya ${n10(found)}, padahal nilai ini antara 0 dan 1. Apakah maksudnya ${n10(found / 100)}?`,
      todo: "Tulis sebagai pecahan antara 0 dan 1."
    }),
    "value/out-of-range": ({ found, minimum, maximum }) => ({
      found: `Nilainya ${n10(found)}, di luar yang mungkin (${minimum === null ? "tanpa batas bawah" : `paling kecil ${n10(minimum)}`}, ${maximum === null ? "tanpa batas atas" : `paling besar ${n10(maximum)}`}).`,
      todo: "Periksa angka dan satuannya."
    }),
    "value/far-from-peers": ({ found, median: median2, peers, distance }) => ({
      found: `Nilainya ${n10(Number(found.toFixed(2)))}, jauh dari ${peers} daerah sejenis di provinsi (median ${n10(Number(median2.toFixed(2)))}; ${n10(Number(distance.toFixed(1)))} kali sebaran lazim).`,
      todo: "Ini pertanyaan, bukan kesalahan: periksa angka, satuan, dan buktinya; bila benar, biarkan."
    }),
    "year/missing": ({ expected }) => ({
      found: "Tahun data belum diisi.",
      todo: `Isi tahun datanya; yang dinilai adalah data tahun ${expected}.`
    }),
    "year/unreadable": ({ found, expected }) => ({
      found: `${quote2(found)} bukan tahun.`,
      todo: `Tulis empat angka, misalnya ${expected}.`
    }),
    "year/outside-period": ({ found, expected }) => ({
      found: `Datanya tahun ${found}, padahal yang dinilai tahun ${expected}.`,
      todo: `Pakai data tahun ${expected}. Bila belum terbit, jelaskan di Catatan.`
    }),
    "evidence/missing": () => ({
      found: "Bukti dukung belum ada.",
      todo: "Tempel tautan ke dokumen buktinya."
    }),
    "evidence/not-a-link": ({ found }) => ({
      found: `${quote2(found)} bukan tautan.`,
      todo: "Tempel alamat lengkapnya, mulai dari https://, sebagai teks biasa."
    }),
    "evidence/shared": ({ found, indicators }) => ({
      found: `Tautan yang sama dipakai untuk ${indicators.length} indikator (${indicators.join(", ")}): ${found}`,
      todo: "Periksa apakah satu berkas itu memang membuktikan semuanya; sebaiknya tunjuk berkas atau halamannya masing-masing."
    }),
    "not-applicable/without-reason": () => ({
      found: "Ditulis Tidak berlaku tanpa alasan.",
      todo: "Tulis alasannya di Catatan. Tanpa alasan, jawaban ini dihitung sebagai tidak ada data (0)."
    }),
    "not-applicable/not-allowed": () => ({
      found: "Ditulis Tidak berlaku, tetapi indikator ini berlaku untuk semua daerah.",
      todo: "Jawab indikatornya, atau tulis Tidak ada data. Sekarang dihitung sebagai tidak ada data (0)."
    }),
    "no-data/without-reason": () => ({
      found: "Ditulis Tidak ada data tanpa alasan.",
      todo: "Tulis alasannya di Catatan, misalnya data dipegang instansi mana."
    }),
    "region/unknown": ({ found }) => ({
      found: found === "" ? "Kode wilayah kosong." : `Kode wilayah ${quote2(found)} tidak ada di tabel Wilayah.`,
      todo: "Periksa kodenya (bentuknya 73.71), atau tambahkan daerahnya di tabel Wilayah. Baris ini tidak dihitung."
    }),
    "region/code-converted": ({ found, recognised }) => ({
      found: `Kode wilayah berubah menjadi angka, tanggal, atau bentuk lain (${quote2(found)}); dikenali sebagai ${recognised}.`,
      todo: `Ubah format selnya menjadi teks biasa, lalu tulis ulang ${recognised}.`
    }),
    "region/twice": ({ found, first }) => ({
      found: `Kode wilayah ${found} sudah ada di baris ${first} tabel Wilayah.`,
      todo: "Hapus salah satu barisnya; yang dipakai adalah yang pertama."
    }),
    "region/code-unreadable": ({ found }) => ({
      found: found === "" ? "Kode wilayah kosong." : `${quote2(found)} bukan kode wilayah.`,
      todo: "Tulis kode Kemendagri sebagai teks, misalnya 73.71. Baris ini tidak dipakai."
    }),
    "indicator/unknown": ({ found }) => ({
      found: found === "" ? "Kode indikator kosong." : `Kode indikator ${quote2(found)} tidak ada dalam instrumen.`,
      todo: "Periksa kodenya di tab Indikator. Baris ini tidak dihitung."
    }),
    "answer/changed-after-decision": ({ found }) => ({
      found: `Daerah mengubah jawabannya sesudah diputuskan. ${found}`,
      todo: "Periksa sekali lagi, lalu pilih Status Verifikasi."
    }),
    "sheet/trouble": ({ found }) => ({
      found: `Lembar Isian daerah ini: ${found}`,
      todo: "Selesaikan, lalu jalankan KKPHAM › Lembar Isian › Kumpulkan isian."
    }),
    "officer/address-unusable": ({ found }) => ({
      found: `Surel petugas ${quote2(found)} bukan alamat surel.`,
      todo: "Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu Lembar Isian tidak dapat dibagikan kepadanya."
    }),
    "row/duplicate": ({ first, same: same2 }) => ({
      found: `Indikator ini sudah dijawab di baris ${first}${same2 ? " dengan isi yang sama" : ", dengan isi yang berbeda"}.`,
      todo: same2 ? "Hapus salah satu barisnya." : "Tentukan mana yang benar dan hapus yang lain. Selama berbeda, keduanya tidak dihitung."
    }),
    "row/missing": ({ indicators }) => ({
      found: `Tidak ada baris untuk ${indicators.length} indikator: ${indicators.slice(0, 12).join(", ")}${indicators.length > 12 ? ", …" : ""}`,
      todo: "Jalankan KKPHAM › Siapkan buku; baris yang kurang ditambahkan, yang ada tidak disentuh."
    }),
    "endorsement/missing": ({ endorsement }) => ({
      found: `Pengesahan belum ada: ${{ office: "OPD", regencySecretary: "Sekda kabupaten/kota", provinceSecretary: "Sekda provinsi" }[endorsement]}.`,
      todo: "Isi tanggal atau tautan surat pengesahannya di tabel Wilayah."
    }),
    "bonus/unreadable": ({ found }) => ({
      found: `Bonus Aksi HAM ${quote2(found)} tidak dapat dibaca sebagai angka.`,
      todo: "Tulis angkanya saja, atau kosongkan. Sekarang dihitung 0."
    }),
    "bonus/out-of-range": ({ found, maximum }) => ({
      found: `Bonus Aksi HAM ${n10(found)}; menurut instrumen antara 0 dan ${n10(maximum)}.`,
      todo: "Perbaiki angkanya. Sekarang dihitung 0."
    }),
    "last-year/unreadable": ({ found }) => ({
      found: `Nilai tahun lalu ${quote2(found)} bukan angka antara 0 dan 100.`,
      todo: "Perbaiki, atau kosongkan bila tidak ada; perbandingan tidak ditampilkan."
    }),
    "coordinator/address-unusable": ({ found }) => ({
      found: found === "" ? "Surel koordinator kosong." : `Surel koordinator ${quote2(found)} bukan alamat surel.`,
      todo: "Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu daerah ini tidak ikut dalam surel."
    }),
    "decision/unknown-word": ({ found }) => ({
      found: `Status verifikasi ${quote2(found)} tidak dikenal.`,
      todo: "Pilih dari daftar: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan, atau Tidak berlaku."
    }),
    "decision/step-refused": ({ from, found }) => ({
      found: `Dari ${quote2(DECISION_WORDS[from])} tidak dapat langsung menjadi ${quote2(found)}.`,
      todo: "Kembalikan dulu ke Belum diperiksa dengan Kode Alasan dan Catatan Verifikator, catat, lalu putuskan."
    }),
    "decision/unreasoned": ({ state: state2, found }) => ({
      found: `Keputusan ${quote2(DECISION_WORDS[state2])} belum beralasan${found === "" ? "" : `; kode ${quote2(found)} tidak cocok, catatannya kosong, atau masih alasan keputusan sebelumnya`}.`,
      todo: `Isi Catatan Verifikator dan pilih Kode Alasan: ${reasonCodesFor(state2).join("; ")}.`
    }),
    "decision/correction-unusable": () => ({
      found: "Statusnya Dikoreksi, tetapi jawaban terverifikasinya kosong atau tidak dapat dipakai.",
      todo: "Isi Jawaban Terverifikasi, atau Pembilang dan Penyebut Terverifikasi."
    }),
    "decision/verifier-unknown": ({ found }) => ({
      found: `${quote2(found)} di kolom Verifikator bukan siapa pun di tab Pengguna.`,
      todo: "Tulis nama atau alamatnya seperti di tab Pengguna. Siapa yang memutuskan tertera di kolom Diputuskan Oleh."
    }),
    "decision/not-applicable-refused": () => ({
      found: "Diputuskan Tidak berlaku tanpa Catatan Verifikator, atau pada indikator yang berlaku untuk semua daerah.",
      todo: "Tulis alasannya di Catatan Verifikator, atau pilih status lain. Sekarang dihitung sebagai tidak ada data (0)."
    }),
    "text/formula-like": ({ found }) => ({
      found: `Teksnya tampak seperti rumus: ${quote2(found)}. Disimpan dan ditampilkan sebagai teks biasa.`,
      todo: "Tulis ulang dalam kalimat bila bukan itu maksudnya."
    }),
    "text/too-long": ({ length, limit }) => ({
      found: `Teksnya ${n10(length)} huruf; di ringkasan hanya ${n10(limit)} yang ditampilkan.`,
      todo: "Ringkas, dan pindahkan uraiannya ke dokumen bukti."
    }),
    "document/placeholder-unfilled": ({ placeholders }) => ({
      found: `Templat ringkasan memuat penanda yang tidak dikenal: ${placeholders.join(", ")}`,
      todo: "Hapus atau perbaiki penanda itu di dokumen templat."
    }),
    "rule/broken": ({ rule, message: message3, times }) => ({
      found: `Aturan ${rule} gagal dijalankan ${n10(times)} kali: ${message3}`,
      todo: "Laporkan kepada pengelola program. Aturan lain tetap diperiksa."
    })
  };

  // src/script/locale/id/message.ts
  var message2 = {
    subject: (province, year3) => `KKPHAM ${year3}: ringkasan verifikasi ${province}`,
    testSubject: (subject) => `[UJI] ${subject}`,
    greeting: "Yth. Koordinator,",
    intro: (regions, province, year3) => `berikut keadaan verifikasi Kabupaten/Kota Peduli HAM ${year3} untuk ${regions} daerah di ${province}.`,
    news: "Yang baru",
    newsNone: "Tidak ada ringkasan baru sejak surel sebelumnya.",
    newSummary: (region, number4) => `${region}: ringkasan ${number4}`,
    table: "Keadaan setiap daerah",
    region: "Daerah",
    completeness: "Kelengkapan",
    findings: "Galat / peringatan",
    value: "Nilai",
    grade: "Predikat",
    summary: "Ringkasan",
    open: "Buka",
    late: "Belum selesai",
    lateNone: "Semua daerah sudah lengkap.",
    lateLine: (region, status, completeness) => `${region}: ${status}, kelengkapan ${completeness}`,
    deadline: (day3, daysLeft) => `Batas waktu: ${formatDay(day3, "id")} (${daysLeft < 0 ? `lewat ${-daysLeft} hari` : daysLeft === 0 ? "hari ini" : `${daysLeft} hari lagi`}).`,
    provisional: "sementara",
    draft: "Instrumen yang dipakai masih memuat teks rancangan, bukan naskah resmi.",
    sample: "DATA CONTOH. Angka dalam surel ini buatan.",
    closing: "Penilaian ini bukan perlombaan; gunanya menunjukkan apa yang perlu dikerjakan berikutnya.",
    footer: (instrument, hash) => `Instrumen ${instrument}, sidik ${hash}`,
    trailHead: (head) => `Kepala jejak audit: ${head}`
  };

  // src/script/locale/id/roles.ts
  var n11 = (value3) => formatNumber(value3, 0, "id");
  var roles2 = {
    pilot: "Uji coba: tab Pengguna belum memuat Administrator, sehingga siapa pun yang dapat menyunting buku ini boleh menjalankan semuanya. Agar peran berlaku, pemilik buku mengisi tab itu (Provinsi: kode seperti 73 atau 73, 74; kosong berarti semua), lalu Administrator menjalankan Siapkan buku.",
    inForce: (people, administrators) => `Tindakan diperiksa menurut tab Pengguna: ${n11(people)} orang, ${n11(administrators)} di antaranya Administrator.`,
    onlyProvinces: (provinces) => `Hanya untuk provinsi Anda (${provinces.join(", ")}).`,
    notProtected: (reason2) => `Perlindungan sel belum disesuaikan dengan peran (${reason2}). Minta pemilik buku menjalankan Siapkan buku.`,
    fault: {
      "header-missing": ({ found }) => `Judul kolom “${found}” tidak ada; tuliskan kembali.`,
      "header-twice": ({ found }) => `Judul kolom “${found}” ada dua kali; ubah nama salah satunya.`,
      "address-unusable": ({ found }) => found === "" ? "Surel masih kosong; isi satu alamat." : `Surel “${found}” bukan satu alamat yang dapat dipakai.`,
      "address-twice": ({ found, first }) => `${found} sudah ada di baris ${first}; satu orang satu baris, satu peran.`,
      "role-unknown": ({ found }) => `${found === "" ? "Peran masih kosong" : `Peran “${found}” tidak dikenal`}; pilih ${listed3(Object.values(ROLE_WORDS), "atau")}.`,
      "province-unreadable": ({ found }) => `Provinsi “${found}” bukan kode provinsi; tulis seperti 73 atau 73, 74, atau kosongkan untuk semua.`
    }
  };
  var peopleUnsound2 = ({ faults }) => [
    "Tab Pengguna belum dapat dibaca, sehingga tidak diketahui siapa yang boleh:",
    ...faults.slice(0, 20).map((fault) => `• baris ${fault.row}: ${faultText2(fault)}`),
    ...faults.length > 20 ? ["• …"] : [],
    "Minta pemilik buku memperbaikinya; bila ia mengosongkan tabel itu, buku kembali menjadi uji coba tanpa peran. Tidak ada yang diubah."
  ].join("\n");
  var FEW2 = 5;
  var notAllowed2 = ({
    address: address2,
    role,
    provinces,
    roles: those,
    names
  }) => {
    const you = role === null ? `${address2} tidak tercatat di tab Pengguna.` : provinces === null ? `Peran Anda (${ROLE_WORDS[role]}) tidak mencakup tindakan ini.` : `Peran Anda (${ROLE_WORDS[role]}) hanya untuk provinsi ${provinces.join(", ")}.`;
    const who = names.length > 0 && names.length <= FEW2 ? ` Orangnya: ${names.join(", ")}.` : "";
    const nobody = names.length === 0 ? " Saat ini belum ada orangnya." : "";
    return `${you} Yang boleh: ${listed3(those.map(wordOf2), "dan")}.${who}${nobody} Tidak ada yang diubah.`;
  };
  var wordOf2 = (role) => ROLE_WORDS[role];
  var faultText2 = (fault) => roles2.fault[fault.code](fault);
  var listed3 = (items, word2) => {
    var _a5;
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word2} ${(_a5 = items[items.length - 1]) != null ? _a5 : ""}`;
  };

  // src/script/locale/id/stages.ts
  var n12 = (value3) => formatNumber(value3, 0, "id");
  var stages2 = {
    checked: (passed, returned, open) => [
      `Pemeriksaan Kanwil: ${n12(passed)} daerah lolos.`,
      ...returned > 0 ? [`${n12(returned)} perlu diperbaiki; jalankan KKPHAM › Lembar Isian › Kembalikan untuk perbaikan.`] : [],
      ...open > 0 ? [`${n12(open)} belum selesai: isi Kesesuaian Dokumen di tab Pemeriksaan Kanwil.`] : []
    ].join(" "),
    determineTitle: "Tetapkan nilai?",
    askDetermine: (regions) => `Nilai ${n12(regions)} daerah ditetapkan dengan isian, keputusan, aturan, dan instrumen yang berlaku sekarang. Setelah itu tidak ada yang berubah lagi. Tetapkan?`,
    determined: (regions, already) => `${n12(regions)} daerah ditetapkan.${already > 0 ? ` ${n12(already)} sudah ditetapkan sebelumnya.` : ""} Lihat tab Ketetapan.`,
    revokeTitle: "Cabut predikat",
    askRevoke: (regions) => `Mengapa predikat ${n12(regions)} daerah dicabut? Alasannya tercatat di Jejak Audit.`,
    revoked: (regions) => `Predikat ${n12(regions)} daerah dicabut; nilainya tetap tercatat. Lihat tab Ketetapan.`
  };
  var stageRefusals2 = {
    "regions/fixed": ({ codes }) => `Nilai daerah ini sudah ditetapkan: ${codes.join(", ")}. Isian, keputusan, dan lembarnya tidak dapat diubah lagi. Tidak ada yang diubah.`,
    "check/unknown-word": ({ found }) => `Kesesuaian Dokumen tidak dikenal: ${found.join(", ")}. Pilih Sesuai atau Tidak sesuai di tab Pemeriksaan Kanwil. Tidak ada yang diubah.`,
    "check/dates": ({ from, until }) => `Hari ini di luar jadwal pemeriksaan Kanwil (${from === "" ? "tanpa awal" : formatDay(from, "id")} sampai ${until === "" ? "tanpa akhir" : formatDay(until, "id")}). Administrator dapat mengubahnya di tab Pengaturan. Tidak ada yang diubah.`,
    "determine/not-verified": ({ regions }) => `Hanya daerah yang diverifikasi dapat ditetapkan; ini belum: ${regions.join(", ")}. Selesaikan keputusan, pemeriksaan Kanwil, dan verifikasi keduanya. Tidak ada yang diubah.`,
    "revoke/not-determined": ({ regions }) => `Hanya predikat daerah yang ditetapkan dapat dicabut; ini tidak: ${regions.join(", ")}. Tidak ada yang diubah.`
  };

  // src/script/locale/id/unsound.ts
  var unsound2 = {
    "header/missing": ({ header, similar }) => `judul kolom “${header}” tidak ada${similar ? `; mungkin maksudnya “${similar}”` : ""}`,
    "header/twice": ({ header }) => `judul kolom “${header}” ada dua kali`,
    blank: () => "belum diisi",
    "unknown-word": ({ found, allowed }) => `“${found}” tidak dikenal; yang boleh: ${allowed.join(", ")}`,
    "bad-code": ({ found }) => `“${found}” bukan kode; pakai huruf di depan, lalu huruf, angka, atau tanda hubung`,
    "not-a-number": ({ found }) => `“${found}” bukan angka (desimal ditulis dengan titik)`,
    "out-of-bounds": ({ found, from, to }) => `${found} di luar ${from} sampai ${to}`,
    twice: ({ found, first }) => `“${found}” sudah ada di baris ${first}`,
    "line-missing": ({ part, key }) => key === "*" ? `tidak ada satu pun baris “${part}”` : `baris ${part} “${key}” tidak ada`,
    unused: ({ found }) => `“${found}” tidak dipakai oleh satu pun indikator`,
    "unused-in-right": ({ found, right }) => `hak “${right}” tidak punya indikator berjenis “${found}”`,
    weights: ({ sum: sum2 }) => `bobot jenis berjumlah ${sum2}, seharusnya 100`,
    "grades-start": ({ lowest }) => `predikat terendah mulai dari ${lowest}, seharusnya 0`,
    "scale-unreadable": ({ found }) => `skala tidak dapat dibaca: ${found}`,
    "scale-not-monotone": ({ found }) => `batas atau poin tidak berurutan: ${found}`,
    "scale-no-rest": ({ found }) => `skala tanpa sisa (“*:poin” di akhir): ${found}`,
    "scale-direction": ({ found }) => `urutan skala berlawanan dengan Arah: ${found}`,
    "scale-worthless": ({ found }) => `skala tanpa poin yang dapat diraih, atau dengan poin negatif: ${found}`,
    "scale-missing": () => "skala kosong tanpa penjelasan di Keterangan",
    "options-few": () => "pilihan kurang dari dua",
    "not-for-measure": ({ measure }) => `tidak dipakai untuk ukuran “${measure}”; kosongkan`,
    "range-upside-down": () => "Maksimum tidak lebih besar daripada Minimum"
  };

  // src/script/locale/id/views.ts
  var n13 = (value3) => formatNumber(value3, 0, "id");
  var views2 = {
    menu: "Tampilan saring",
    title: ({ whose, part }) => {
      if (whose.kind === "region") return `${whose.region.code} ${whose.region.name}`;
      if (whose.kind === "nobody") return "Semua daerah · belum ada verifikator";
      return `${whose.kind === "verifier" ? whose.verifier.called : "Semua daerah"} · ${PARTS2[part]}`;
    },
    forAll: "Semua verifikator",
    open: "Buka",
    done: (regions, verifiers, left2) => `Tampilan saring di tab Isian sudah sesuai dengan ${n13(regions)} daerah dan ${n13(verifiers)} verifikator. Buka lewat tautan di tab Tampilan; tampilan buatan orang tidak disentuh.${left2 > 0 ? ` ${n13(left2)} nama lain di kolom Verifikator tidak diberi tampilan, karena terlalu banyak nama; periksa kolom itu.` : ""}`
  };
  var PARTS2 = {
    all: "punya saya",
    open: "masih terbuka",
    cameBack: "kembali dari daerah",
    returned: "dikembalikan ke daerah"
  };
  var viewsRefusal2 = {
    "views/no-service": () => "Layanan Google Sheets API belum diaktifkan pada skrip buku ini, padahal tampilan saring hanya dapat dibuat lewat layanan itu. Buka Ekstensi › Apps Script, pada Layanan tambahkan Google Sheets API (v4) dengan nama Sheets, atau tempel appsscript.json yang baru; lalu jalankan lagi. Tidak ada yang diubah.",
    "views/refused": ({ reason: reason2 }) => `Google menolak membuat tampilan saring (${reason2}). Tampilan yang ada dan tab Tampilan tetap seperti semula. Coba lagi; bila tetap ditolak, periksa izin sunting Anda atas buku ini dan layanan Google Sheets API di Ekstensi › Apps Script.`
  };

  // src/script/locale/id/index.ts
  var n14 = (value3) => formatNumber(value3, 0, "id");
  var id = {
    language: "id",
    severity: { error: "Galat", warning: "Peringatan", info: "Pertanyaan" },
    status: {
      empty: "Belum ada isian",
      incomplete: "Belum lengkap",
      ready: "Siap diperiksa",
      "being-verified": "Sedang diperiksa",
      verified: "Terverifikasi"
    },
    finding: finding2,
    unsound: unsound2,
    claimGap: claimGap2,
    views: views2,
    faultPlace: ({ table, row: row3, column: column2 }) => `${table} (${table.toLowerCase()}.csv), baris ${row3}${column2 ? `, kolom ${column2}` : ""}`,
    refusal: {
      "book/tab-missing": ({ tab, similar }) => `Tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(", ")}; ubah namanya menjadi “${tab}”.` : " Jalankan KKPHAM › Siapkan buku untuk membuatnya."} Tidak ada yang diubah.`,
      "book/header-missing": ({ tab, header, similar }) => `Di tab “${tab}” baris 1 tidak ada judul kolom “${header}”.${similar ? ` Ada “${similar}”; ubah namanya menjadi “${header}”.` : " Tambahkan judul itu di baris 1."} Kolom boleh dipindah dan ditambah, tetapi judulnya harus tetap. Tidak ada yang diubah.`,
      "book/header-twice": ({ tab, header }) => `Di tab “${tab}” judul kolom “${header}” ada dua kali. Ubah nama salah satunya. Tidak ada yang diubah.`,
      "book/merged": ({ tab, cells }) => `Di tab “${tab}” ada sel yang digabung (${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ", …" : ""}); isinya hanya terbaca di sel pertama. Pisahkan selnya (Format › Gabungkan sel › Batalkan penggabungan), lengkapi isinya, lalu jalankan lagi. Tidak ada yang diubah.`,
      "book/no-regions": () => "Tabel Wilayah belum berisi daerah yang dapat dibaca. Isi Kode Wilayah (misalnya 73.71) dan Wilayah, lalu jalankan KKPHAM › Siapkan buku.",
      "instrument/empty": () => "Tab Instrumen dan Indikator masih kosong. Impor instrumen.csv ke tab Instrumen dan indikator.csv ke tab Indikator (File › Impor), isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      "instrument/unsound": ({ faults }) => `Instrumennya belum benar, ${n14(faults.length)} kesalahan. Perbaiki, lalu jalankan lagi. Tidak ada yang diubah.
${faults.slice(0, 40).map((fault) => `• ${id.faultPlace(fault)}: ${describeFault2(fault)}`).join("\n")}${faults.length > 40 ? "\n• …" : ""}`,
      "settings/unsound": ({ faults }) => `Ada setelan yang belum benar di tab Pengaturan:
${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; seharusnya ${wanted}`).join("\n")}
Tidak ada yang diubah.`,
      "regions/unknown": ({ codes }) => `Kode wilayah ini tidak ada di tabel Wilayah: ${codes.join(", ")}.`,
      "regions/none-selected": () => "Pilih dulu sel pada baris daerahnya di tabel Wilayah, Isian, atau Nilai.",
      "action/busy": () => "Orang lain sedang menjalankan KKPHAM pada buku ini. Tunggu sebentar, lalu coba lagi.",
      "messages/no-address": () => "Tidak ada alamat surel yang dapat dipakai di kolom Surel Koordinator. Isi dulu, lalu jalankan lagi. Tidak ada yang dikirim.",
      "messages/quota": ({ wanted, remaining }) => `Perlu ${n14(wanted)} penerima, tetapi jatah surel akun ini hari ini tinggal ${n14(remaining)}. Jalankan lagi besok. Tidak ada yang dikirim.`,
      "messages/cancelled": () => "Dibatalkan. Tidak ada yang dikirim.",
      "messages/no-user": () => "Google tidak memberitahukan siapa yang menjalankan, sehingga surel uji tidak dapat dialamatkan. Tidak ada yang dikirim.",
      "files/not-xlsx": ({ names }) => `Bukan berkas .xlsx: ${names.join(", ")}. Simpan sebagai “Excel Workbook (.xlsx)”, lalu kirim lagi. Tidak ada yang diterima.`,
      "open/until": ({ found, fault, longest }) => `${fault === "no-day" ? `“${found}” bukan tanggal; tulis seperti 2026-05-31` : fault === "past" ? `Tanggal ${formatDay(found, "id")} sudah lewat` : `Tanggal ${formatDay(found, "id")} terlalu jauh; paling lama ${n14(longest)} hari lagi`}. Tidak ada yang diubah.`,
      "open/reason": () => "Alasannya belum ditulis. Tidak ada yang diubah.",
      "open/who": () => "Belum disebut siapa yang membukanya. Tidak ada yang diubah.",
      "open/cancelled": () => "Dibatalkan. Tidak ada yang diubah.",
      "nightly/other": ({ who }) => `Pengumpulan malam sudah dinyalakan oleh ${who || "orang lain"} dan berjalan. Matikan dulu bila hendak mengambil alih. Tidak ada yang diubah.`,
      ...stageRefusals2,
      "decisions/none-selected": () => "Pilih dulu sel pada baris-barisnya di tab Isian (boleh satu baris, boleh satu blok). Tidak ada yang diubah.",
      "decisions/no-reason": ({ found }) => `${found === "" ? "Kode alasan belum dipilih" : `“${found}” bukan kode alasan yang cocok`}. Tulis salah satu kodenya, misalnya yang tercantum pada pertanyaan, atau isi kolom Kode Alasan. Tidak ada yang diubah.`,
      "decisions/no-note": () => "Catatannya belum ditulis. Tidak ada yang diubah.",
      "roles/unknown-user": () => "Google tidak memberitahukan siapa Anda, padahal tindakan ini perlu diketahui pelakunya. Masuk dengan akun yang tercatat di tab Pengguna dan izinkan KKPHAM melihat alamat surel Anda. Tidak ada yang diubah.",
      "roles/people-unsound": peopleUnsound2,
      "roles/protected": () => "Google menolak menulis ke sel yang dilindungi, karena akun Anda bukan penyuntingnya. Minta Administrator mencatat Anda di tab Pengguna dan menjalankan Siapkan buku, lalu jalankan lagi. Sebagian hasil mungkin sudah tertulis.",
      "roles/not-allowed": notAllowed2,
      "trail/deleted": ({ head }) => `Tab Jejak Audit dihapus, dikosongkan, atau diubah namanya; entri terakhirnya yang diketahui: ${head}. Rantainya tidak dapat diteruskan tanpa tab itu. Kembalikan namanya atau pulihkan lewat File › Histori versi. Bila memang tidak dapat dipulihkan, jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
      "trail/empty": () => "Jejak Audit belum dimulai. Jalankan KKPHAM › Siapkan buku. Tidak ada yang diubah.",
      "trail/head": ({ head }) => `Jejak Audit tidak dapat diteruskan: entri terakhirnya tidak utuh atau bukan yang diketahui${head === "" ? "" : ` (${head})`}. Jalankan KKPHAM › Periksa jejak dan pulihkan barisnya lewat File › Histori versi. Bila tidak dapat dipulihkan, ubah nama tab itu, lalu jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
      "trail/no-head": ({ found }) => `“${found}” bukan kepala jejak. Salin nomor dan sidiknya dari surel, seperti 1234 0123456789abcdef.`,
      "trail/not-written": ({ reason: reason2, begun }) => `Jejak Audit tidak dapat ditulis (${reason2}). Periksa perlindungan tab itu. ${begun ? "Pekerjaan dihentikan; yang sudah tercatat di sana tetap berlaku." : "Tidak ada yang diubah."}`,
      ...viewsRefusal2,
      "summary/template": ({ reference, reason: reason2 }) => `Templat ringkasan (${reference}) tidak dapat dibuka: ${reason2} Periksa setelan Templat Ringkasan dan izin berkasnya, atau kosongkan untuk memakai templat polos. Ringkasan tidak dibuat.`
    },
    sheetFault: {
      "cannot-open": ({ reason: reason2 }) => `tidak dapat dibuka (${reason2}). Minta kembali izin sunting untuk akun yang mengumpulkan, atau perbaiki tautannya.`,
      trashed: () => "ada di Sampah. Pulihkan berkasnya; atau kosongkan Lembar Isian dan ID Lembar di tabel Wilayah, lalu buat yang baru.",
      "not-a-form": () => "berkas ini bukan Lembar Isian KKPHAM, atau tab tersembunyi Acuan dihapus. Tidak ada yang diambil.",
      "tab-missing": ({ tab, similar }) => `tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(", ")}; kembalikan namanya.` : " Kembalikan namanya, atau pulihkan lewat riwayat versi."} Tidak ada yang diambil.`,
      "header-missing": ({ tab, header, similar }) => `judul kolom “${header}” tidak ada di tab “${tab}”.${similar ? ` Ada “${similar}”; kembalikan namanya.` : ""} Tidak ada yang diambil.`,
      "header-twice": ({ tab, header }) => `judul kolom “${header}” ada dua kali di tab “${tab}”. Hapus salah satunya. Tidak ada yang diambil.`,
      "other-version": ({ found, expected }) => `bentuk lembar versi ${found || "tidak dikenal"}, padahal yang dipakai versi ${expected}. Tidak ada yang diambil; buat lembar baru.`,
      "other-region": ({ found, expected }) => `isinya milik wilayah ${found || "yang tidak disebut"}, bukan ${expected}. Barangkali tertukar. Tidak ada yang diambil.`,
      "other-period": ({ found, expected }) => `lembar untuk periode ${found}, bukan ${expected}. Tidak ada yang diambil.`,
      "other-instrument": ({ found, expected }) => `disusun dari instrumen ${found}, bukan ${expected}. Tidak ada yang diambil; buat lembar baru.`,
      "shared-with-other-region": ({ regions }) => `berkas yang sama tercatat untuk beberapa wilayah: ${regions.join(", ")}. Perbaiki tautannya. Tidak ada yang diambil.`,
      "unreadable-file": ({ file, reason: reason2 }) => `berkas ${file} tidak dapat dibaca (${reason2}). Minta dikirim ulang sebagai .xlsx.`,
      fixed: () => "nilai daerahnya sudah ditetapkan; isinya tidak diambil lagi.",
      "rows-missing": ({ indicators }) => `baris untuk ${listed4(indicators)} terhapus; jawaban yang sudah terkumpul tetap dipakai. Pulihkan lewat riwayat versi.`,
      "rows-twice": ({ indicators }) => `${listed4(indicators)} dijawab dua kali dengan isi yang berbeda; keduanya tidak diambil. Hapus yang salah.`,
      "rows-unknown": ({ codes }) => `kode indikator ${listed4(codes)} tidak ada dalam instrumen; barisnya tidak diambil.`,
      "rows-of-other-region": ({ codes }) => `ada baris milik wilayah ${listed4(codes)}; baris itu tidak diambil. Barangkali tersalin dari lembar lain.`,
      "columns-added": ({ headers }) => `kolom tambahan ${listed4(headers)} tidak ikut diambil.`,
      formulas: ({ cells }) => `sel ${listed4(cells)} berisi rumus; yang diambil hasilnya. Sebaiknya tulis angkanya.`,
      "protection-missing": () => "perlindungannya hilang. Jalankan KKPHAM › Lembar Isian › Buka lembar atau Kunci lembar untuk memasangnya kembali.",
      "no-officer": () => "Surel Petugas kosong; lembar belum dibagikan kepada siapa pun.",
      "address-refused": ({ addresses }) => `Google menolak membagikannya kepada ${listed4(addresses)}. Periksa alamatnya, atau kirim berkas .xlsx-nya.`,
      "not-placed": () => "tidak dapat ditaruh di folder yang dipilih; lembarnya tetap di Drive Saya dan tautannya berlaku.",
      "not-made": ({ reason: reason2 }) => `tidak dapat dibuat (${reason2}). Jalankan lagi.`,
      cleared: ({ indicators }) => `${listed4(indicators)} dikosongkan di lembar; jawaban yang sudah terkumpul tetap dipakai. Bila datanya memang tidak ada, tulis Tidak ada data.`,
      "no-row": ({ indicators }) => `${listed4(indicators)} belum punya baris di tab Isian. Jalankan KKPHAM › Siapkan buku, lalu kumpulkan lagi.`
    },
    menu: {
      title: "KKPHAM",
      prepare: "Siapkan buku",
      validate: "Validasi isian",
      clearMarks: "Hapus tanda",
      score: "Hitung nilai",
      claimGap: "Selisih klaim",
      summarise: "Buat ringkasan verifikasi",
      summariseSelected: "Buat ringkasan wilayah terpilih",
      messages: "Surel koordinator",
      preview: "Pratinjau",
      test: "Kirim uji ke saya",
      send: "Kirim ringkasan",
      sheets: "Lembar Isian",
      makeSheets: "Buat lembar isian",
      collect: "Kumpulkan isian",
      upload: "Unggah berkas .xlsx …",
      returnSheets: "Kembalikan untuk perbaikan",
      lock: "Kunci lembar",
      open: "Buka lembar …",
      nightlyOn: "Nyalakan pengumpulan malam",
      nightlyOff: "Matikan pengumpulan malam",
      nightlyState: "Keadaan pengumpulan malam",
      decisions: "Keputusan",
      record: "Catat keputusan pada baris terpilih",
      confirm: "Sesuai",
      correct: "Dikoreksi …",
      reject: "Tidak didukung bukti …",
      giveBack: "Dikembalikan …",
      notApplicable: "Tidak berlaku …",
      takeBack: "Batalkan keputusan …",
      check: "Catat pemeriksaan Kanwil (wilayah terpilih)",
      determination: "Ketetapan",
      determine: "Tetapkan wilayah terpilih …",
      revoke: "Cabut predikat wilayah terpilih …",
      checkTrail: "Periksa jejak",
      about: "Tentang"
    },
    done: {
      prepared: (regions, added) => `Buku siap: ${n14(regions)} daerah, ${n14(added)} baris isian ditambahkan.`,
      preparedBlank: "Tab sudah siap. Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.",
      validated: (errors, warnings2, infos) => `Selesai: ${n14(errors)} galat, ${n14(warnings2)} peringatan, ${n14(infos)} pertanyaan. Lihat tab Temuan.`,
      cleared: (cells) => `Tanda dihapus dari ${n14(cells)} sel. Catatan dan warna Anda sendiri tidak disentuh.`,
      scored: (regions, provisional) => `Nilai ${n14(regions)} daerah dihitung; ${n14(provisional)} masih sementara. Lihat tab Nilai.`,
      summarised: ({ made, unchanged, left: left2, notPlaced }) => `${n14(made)} ringkasan dibuat, ${n14(unchanged)} tidak berubah.${left2 > 0 ? ` ${n14(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}${notPlaced > 0 ? ` ${n14(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya; tautannya tetap berlaku.` : ""}`,
      sheetsMade: ({ made, there, left: left2, troubled, quotaSpent }) => `${n14(made)} lembar dibuat, ${n14(there)} sudah ada.${troubled > 0 ? ` ${n14(troubled)} perlu dilihat: kolom Masalah Lembar di tabel Wilayah.` : ""}${left2 > 0 ? ` ${n14(left2)} belum sempat; ${quotaSpent ? "jatah akun ini hari ini habis, jalankan lagi besok" : "jalankan lagi untuk melanjutkan"}.` : ""}`,
      collected: ({ collected, unchanged, changed, reopened, refused, none, left: left2 }) => `${n14(collected)} lembar dikumpulkan (${n14(changed)} jawaban berubah${reopened > 0 ? `, ${n14(reopened)} perlu diperiksa lagi` : ""}), ${n14(unchanged)} tidak berubah.${refused > 0 ? ` ${n14(refused)} ditolak: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n14(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n14(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      locked: ({ locked, refused, none, left: left2 }) => `${n14(locked)} lembar dikunci.${refused > 0 ? ` ${n14(refused)} tidak dapat dikunci: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n14(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n14(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      opened: ({ opened, until, refused, none, left: left2 }) => `${n14(opened)} lembar dibuka sampai ${until}.${refused > 0 ? ` ${n14(refused)} tidak dapat dibuka: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n14(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n14(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      returned: ({ returned, sound, refused, none, left: left2, withoutAddress, sent, already, failed, doubtful }) => `${n14(returned)} lembar dikembalikan, ${n14(sent)} surel terkirim.${already > 0 ? ` ${n14(already)} surel yang sama sudah pernah dikirim.` : ""}${failed > 0 ? ` ${n14(failed)} surel gagal: lihat tab Surel Keluar.` : ""}${doubtful > 0 ? ` ${n14(doubtful)} surel diragukan: lihat tab Surel Keluar.` : ""}${withoutAddress > 0 ? ` ${n14(withoutAddress)} tanpa alamat petugas yang dapat dipakai; beri tahu sendiri.` : ""}${sound > 0 ? ` ${n14(sound)} daerah tidak perlu memperbaiki apa pun.` : ""}${refused > 0 ? ` ${n14(refused)} tidak dapat dikembalikan: lihat Masalah Lembar di tabel Wilayah.` : ""}${none > 0 ? ` ${n14(none)} daerah belum punya lembar.` : ""}${left2 > 0 ? ` ${n14(left2)} belum sempat; jalankan lagi untuk melanjutkan.` : ""}`,
      received: (files) => `${n14(files)} berkas diterima; jalankan KKPHAM › Lembar Isian › Kumpulkan isian.`,
      previewed: (messages) => `${n14(messages)} surel disiapkan sebagai pratinjau; belum ada yang dikirim.`,
      tested: (messages, address2) => `${n14(messages)} surel uji dikirim ke ${address2}.`,
      sent: ({ sent, already, failed, doubtful }) => `${n14(sent)} surel terkirim${already > 0 ? `, ${n14(already)} sudah pernah dikirim` : ""}${failed > 0 ? `, ${n14(failed)} gagal` : ""}${doubtful > 0 ? `, ${n14(doubtful)} diragukan: lihat tab Surel Keluar` : ""}.`
    },
    ask: {
      sendTitle: "Kirim ringkasan kepada koordinator?",
      send: (messages, recipients2, remaining) => `${n14(messages)} surel kepada ${n14(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n14(remaining)} penerima. Kirim sekarang?`,
      openTitle: "Buka lembar",
      openUntil: (sheets, longest) => `Buka ${n14(sheets)} lembar sampai tanggal berapa? Tulis seperti 2026-05-31; paling lama ${n14(longest)} hari lagi.`,
      openReason: "Mengapa dibuka? Alasannya tercatat di tabel Wilayah.",
      openWho: "Atas izin siapa? Google tidak memberitahukan nama Anda.",
      newTrailTitle: "Mulai jejak audit baru?",
      newTrail: (head) => `Tab Jejak Audit hilang; entri terakhirnya yang diketahui: ${head}. Sebaiknya pulihkan lewat File › Histori versi. Bila jejak baru dimulai, entri pertamanya menyebut jejak yang hilang itu. Mulai yang baru?`
    },
    nightly: {
      on: (next) => `Pengumpulan malam menyala. Berikutnya: ${next}.`,
      off: (other) => `Pengumpulan malam dimatikan.${other === null ? "" : ` Pemicu milik ${other} hanya dapat dihapus oleh pemiliknya; pemicu itu tidak mengerjakan apa-apa lagi.`}`,
      switchedOff: "Tidak dikerjakan: pengumpulan malam sedang dimatikan.",
      unfinished: "Dimulai, belum selesai. Bila tetap tertulis begini, program terhenti di tengah jalan.",
      failed: (reason2) => `Gagal: ${reason2}`,
      locked: (locked, notLocked) => `${locked > 0 ? `${n14(locked)} lembar dikunci karena waktunya habis.` : ""}${notLocked > 0 ? ` ${n14(notLocked)} belum dapat dikunci.` : ""}`.trim(),
      reminded: ({ sent, already, failed, doubtful, unaffordable, withoutAddress }) => sent + already + failed + doubtful + unaffordable + withoutAddress === 0 ? "" : `${n14(sent)} pengingat terkirim${already > 0 ? `, ${n14(already)} sudah pernah dikirim` : ""}${failed > 0 ? `, ${n14(failed)} gagal` : ""}${doubtful > 0 ? `, ${n14(doubtful)} diragukan: lihat tab Surel Keluar` : ""}${unaffordable > 0 ? `, ${n14(unaffordable)} tidak muat dalam jatah surel akun hari ini` : ""}${withoutAddress > 0 ? `, ${n14(withoutAddress)} daerah tanpa alamat petugas yang dapat dipakai` : ""}.`,
      state: ({ isOn, last, outcome, next, who, trouble }) => [
        isOn ? `Menyala${who === "" ? "" : `, oleh ${who}`}.` : "Mati.",
        ...trouble === "trigger-gone" ? ["Pemicunya hilang, sehingga tidak akan berjalan. Nyalakan lagi pengumpulan malam."] : [],
        ...trouble === "silent" ? [
          "Sudah lebih dari 36 jam tidak berjalan. Nyalakan lagi; bila tetap begitu, periksa Ekstensi › Apps Script › Eksekusi."
        ] : [],
        ...trouble === "hour-changed" ? ["Setelan Jam Pengumpulan Malam sudah diubah; nyalakan lagi agar berlaku."] : [],
        `Terakhir jalan: ${last === "" ? "belum pernah" : last}.`,
        ...outcome === "" ? [] : [`Hasil: ${outcome}`],
        ...isOn && next !== "" ? [`Berikutnya: ${next}.`] : []
      ].join("\n"),
      silent: (last) => `Pengumpulan malam menyala tetapi tidak berjalan sejak ${last === "" ? "dinyalakan" : last}. Lihat KKPHAM › Lembar Isian › Keadaan pengumpulan malam.`
    },
    mark: {
      more: (count2) => `… dan ${n14(count2)} temuan lain pada sel ini.`
    },
    words: {
      cellChanged: (header, from, to) => `${header}: “${from}” menjadi “${to}”`,
      decisionBefore: (day3, decision2, changes) => `${day3}, sebelumnya ${decision2}. ${changes}.`,
      provisional: "Sementara",
      final: "Terverifikasi",
      of: (part, whole2) => `${part} dari ${whole2}`,
      notScored: "tidak dinilai",
      outboxDoubt: "Diragukan: program berhenti saat mengirim. Periksa kotak Terkirim; lalu ubah Keadaan menjadi “terkirim” atau “kirim ulang”.",
      outboxPreview: "Pratinjau; belum dikirim.",
      outboxNoTime: "Belum dikirim: waktunya habis."
    },
    roles: roles2,
    decisions: decisions2,
    stages: stages2,
    about: ({ version: version2, instrument, hash, standing: standing2, assumptions, roles: whoMay }) => [
      `KKPHAM versi ${version2}`,
      `Instrumen: ${instrument}`,
      `Sidik: ${hash}`,
      "",
      standing2,
      "",
      "Angka yang diasumsikan (tidak dipublikasikan):",
      ...assumptions.map((line3) => `• ${line3}`),
      "",
      whoMay,
      "",
      "Program ini bukan produk resmi kementerian. Penilaian KKPHAM bukan perlombaan."
    ].join("\n"),
    home: [
      ["Buku Verifikasi KKPHAM", "Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia"],
      [
        "1. Siapkan",
        "Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku. Baris yang kurang ditambahkan; yang ada tidak disentuh."
      ],
      [
        "2. Isi",
        "KKPHAM › Lembar Isian › Buat lembar isian: satu lembar untuk setiap daerah, dibagikan kepada petugasnya. Kumpulkan isian membawa jawabannya ke tab Isian. Untuk uji coba, jawaban boleh langsung diketik di tab Isian."
      ],
      [
        "3. Validasi",
        "KKPHAM › Validasi isian. Temuan tertulis di tab Temuan dengan tautan ke selnya, dan sel yang bermasalah diberi warna dan catatan."
      ],
      [
        "4. Verifikasi",
        "Verifikator mengisi Status Verifikasi dan, bila perlu, jawaban terverifikasi. Jawaban daerah tidak pernah ditimpa."
      ],
      ["5. Nilai", "KKPHAM › Hitung nilai. Sebelum semua indikator diputuskan, nilai bersifat sementara."],
      [
        "6. Ringkasan",
        "KKPHAM › Buat ringkasan verifikasi. Satu dokumen untuk setiap daerah, tautannya di tab Wilayah."
      ],
      ["7. Surel", "KKPHAM › Surel koordinator: pratinjau dulu, kirim uji ke diri sendiri, lalu kirim."],
      [
        "Bukan perlombaan",
        "Penilaian ini menunjukkan kepada setiap daerah apa yang perlu dikerjakan berikutnya."
      ]
    ],
    tabsAlike: (tab, others) => `Selain tab “${tab}” ada yang mirip: ${others.map((name) => `“${name}”`).join(", ")}. Yang dipakai hanya “${tab}”; ubah nama atau hapus yang lain.`,
    homeFacts: {
      instrument: "Instrumen",
      regulation: "Peraturan",
      standing: "Kedudukan teks",
      assumptions: "Angka yang diasumsikan",
      roles: "Pengguna dan peran"
    },
    sampleMark: "DATA CONTOH. Jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.",
    draftMark: "RANCANGAN. Teks indikator belum diambil dari naskah peraturan.",
    preview: {
      title: "Pratinjau surel koordinator",
      intro: (messages, recipients2, remaining) => `${n14(messages)} surel, ${n14(recipients2)} penerima. Jatah akun ini hari ini tinggal ${n14(remaining)} penerima. Belum ada yang dikirim.`,
      to: "Kepada",
      subject: "Subjek",
      test: "Kirim uji ke saya",
      send: "Kirim sekarang",
      working: "Sedang dikerjakan …",
      unchanged: "sudah pernah dikirim, tidak dikirim lagi"
    },
    upload: {
      title: "Unggah Lembar Isian (.xlsx)",
      intro: "Pilih berkas .xlsx yang dikirim petugas daerah; boleh beberapa sekaligus. Daerahnya dikenali dari isi berkas, bukan dari namanya.",
      choose: "Berkas",
      send: "Unggah dan kumpulkan",
      working: (name) => `Mengunggah ${name} …`
    },
    trail: {
      sound: ({ length, hash, sorted }) => `Jejak utuh: ${n14(length)} entri, kepala ${length} ${hash.slice(0, 16)}.${sorted ? " Barisnya diurutkan orang; isinya lengkap." : ""} Rantai ini tidak dapat menunjukkan bahwa seluruhnya ditulis ulang; bandingkan kepalanya dengan surel yang sudah terkirim.`,
      faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS2[kind](n14(seq))} Lihat ${cell}. Yang sebelumnya utuh.`
    },
    message: message2,
    day: (day3) => formatDay(day3, "id")
  };
  var TRAIL_FAULTS2 = {
    changed: (seq) => `Entri ${seq} diubah: isinya tidak cocok dengan sidiknya atau dengan entri sesudahnya.`,
    removed: (seq) => `Entri ${seq} dihapus.`,
    inserted: (seq) => `Ada baris yang disisipkan, di tempat entri ${seq}.`,
    moved: (seq) => `Entri ${seq} dipindahkan; isi semua entri masih utuh.`,
    cut: (seq) => `Bagian akhir hilang mulai entri ${seq}, menurut kepala yang diketahui.`,
    rewritten: (seq) => `Entri ${seq} bukan yang diketahui: jejaknya ditulis ulang, dari entri itu atau sebelumnya.`
  };
  var listed4 = (items) => `${items.slice(0, 8).join(", ")}${items.length > 8 ? ", …" : ""}`;
  var describeFault2 = (fault) => unsound2[fault.code](fault);

  // src/script/locale/index.ts
  var LANGUAGES = { id, en };
  var wordsOf = (text3, finding4) => text3.finding[finding4.code](finding4);
  var sheetFaultText = (text3, fault) => text3.sheetFault[fault.code](fault);
  var refusalText = (text3, { code, details: details2 }) => text3.refusal[code](details2);

  // src/domain/region/addresses.ts
  var ADDRESS = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i;
  var readAddresses = (cell) => {
    const parts2 = cellText(cell).split(/[,;\s]+/).filter((part) => part !== "").map((part) => part.toLowerCase());
    return parts2.length > 0 && parts2.every((part) => ADDRESS.test(part)) ? [...new Set(parts2)].sort() : null;
  };

  // src/domain/roles/provinces.ts
  var PROVINCE = /^(?:1[1-9]|[2-9]\d)$/;
  var readProvinces = (cell) => {
    if (cell instanceof Date) return null;
    const parts2 = plainText(cell).replace(/^'/, "").split(/[,;\s]+/).filter((part) => part !== "");
    return parts2.every((part) => PROVINCE.test(part)) ? [...new Set(parts2)].sort() : null;
  };

  // src/domain/roles/read-people.ts
  var readPeople = (rows) => {
    var _a5, _b;
    const first = /* @__PURE__ */ new Map();
    const people = [];
    const faults = [];
    for (const typed of rows) {
      const { row: row3 } = typed;
      const addresses = readAddresses(typed.address);
      const address2 = (addresses == null ? void 0 : addresses.length) === 1 ? (_a5 = addresses[0]) != null ? _a5 : null : null;
      const role = readRole(plainText(typed.role));
      const provinces = readProvinces(typed.provinces);
      const homes = readProvinces(typed.home);
      const before = address2 === null ? void 0 : first.get(address2);
      const found = plainText(typed.address);
      if (address2 === null) faults.push({ code: "address-unusable", row: row3, found });
      else if (before !== void 0) faults.push({ code: "address-twice", row: row3, found, first: before });
      else first.set(address2, row3);
      if (role === null) faults.push({ code: "role-unknown", row: row3, found: plainText(typed.role) });
      if (provinces === null) {
        faults.push({ code: "province-unreadable", row: row3, found: plainText(typed.provinces) });
      }
      if (homes === null || homes.length > 1) {
        faults.push({ code: "province-unreadable", row: row3, found: plainText(typed.home) });
      }
      if (address2 === null || role === null || provinces === null) continue;
      people.push({ row: row3, address: address2, name: plainText(typed.name), role, provinces, home: (_b = homes == null ? void 0 : homes[0]) != null ? _b : "" });
    }
    const [fault, ...others] = faults;
    return fault ? { faults: [fault, ...others] } : { people };
  };
  var rolesInForce = (people) => people.some(({ role }) => role === "administrator");

  // src/domain/table/read-table.ts
  var sameHeader = (text3) => text3.toLowerCase().replace(/[\s.\u00a0]+/g, " ").trim();
  var findColumns = (header, wanted) => {
    const names = header.map((cell) => sameHeader(cellText(cell)));
    const faults = wanted.flatMap((name) => {
      const places = names.filter((other) => other === sameHeader(name)).length;
      if (places === 1) return [];
      if (places > 1) return [{ code: "header/twice", header: name }];
      const unused = header.filter((cell) => !wanted.some((w) => sameHeader(w) === sameHeader(cellText(cell))));
      return [{ code: "header/missing", header: name, similar: mostSimilar(name, unused.map(cellText)) }];
    });
    if (faults.length > 0) return { faults };
    return {
      columns: Object.fromEntries(wanted.map((name) => [name, names.indexOf(sameHeader(name))]))
    };
  };
  var readTable = (rows, wanted, offset = 1) => {
    var _a5;
    const found = findColumns((_a5 = rows[0]) != null ? _a5 : [], wanted);
    if ("faults" in found) return found;
    const { columns } = found;
    const used = Object.values(columns);
    const read2 = rows.flatMap(
      (cells, index) => index === 0 || used.every((column2) => isBlank(cells[column2])) ? [] : [{ row: index + offset, get: (header) => cells[columns[header]] }]
    );
    return { table: { columns, rows: read2 } };
  };
  var mostSimilar = (name, others) => {
    const scored = others.filter((other) => other !== "").map((other) => ({ other, distance: editDistance(sameHeader(name), sameHeader(other)) })).sort((a, b) => a.distance - b.distance);
    const best = scored[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.other : null;
  };
  var editDistance = (a, b) => {
    var _a5;
    const first = Array.from({ length: a.length + 1 }, (_2, i) => i);
    const last = [...b].reduce((above, letter, i) => {
      var _a6, _b, _c;
      const line3 = [i + 1];
      for (let j = 0; j < a.length; j++) {
        const substituted = ((_a6 = above[j]) != null ? _a6 : 0) + (letter === a[j] ? 0 : 1);
        line3.push(Math.min(((_b = line3[j]) != null ? _b : 0) + 1, ((_c = above[j + 1]) != null ? _c : 0) + 1, substituted));
      }
      return line3;
    }, first);
    return (_a5 = last[a.length]) != null ? _a5 : 0;
  };

  // src/script/sheets/layout.ts
  var TABS = {
    home: "Beranda",
    settings: "Pengaturan",
    instrument: "Instrumen",
    indicators: "Indikator",
    regions: "Wilayah",
    answers: "Isian",
    views: "Tampilan",
    findings: "Temuan",
    scores: "Nilai",
    claimGap: "Selisih Klaim",
    outbox: "Surel Keluar",
    jobs: "Pekerjaan",
    check: "Pemeriksaan Kanwil",
    determinations: "Ketetapan",
    people: "Pengguna",
    trail: "Jejak Audit"
  };
  var ANSWER_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Hak",
    "Jenis",
    "Indikator",
    "Satuan",
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan",
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator",
    "Skor",
    "Temuan",
    "Perubahan",
    "Putusan Tercatat",
    "Diputuskan Oleh"
  ];
  var ANSWER_FIELDS = {
    region: "Kode Wilayah",
    indicator: "Kode Indikator",
    answer: "Jawaban",
    numerator: "Pembilang",
    denominator: "Penyebut",
    dataYear: "Tahun Data",
    evidence: "Bukti Dukung",
    note: "Catatan",
    decision: "Status Verifikasi",
    verifiedAnswer: "Jawaban Terverifikasi",
    verifiedNumerator: "Pembilang Terverifikasi",
    verifiedDenominator: "Penyebut Terverifikasi",
    reasonCode: "Kode Alasan",
    verifierNote: "Catatan Verifikator",
    change: "Perubahan",
    recorded: "Putusan Tercatat",
    decidedBy: "Diputuskan Oleh",
    verifier: "Verifikator"
  };
  var VIEW_COLUMNS = ["Tampilan", "Untuk", "Baris", "Tautan", "ID Tampilan"];
  var REGION_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Provinsi",
    "Surel Petugas",
    "Surel Koordinator",
    "Lembar Isian",
    "Pengesahan OPD",
    "Pengesahan Sekda Kab/Kota",
    "Pengesahan Sekda Provinsi",
    "Bonus Aksi HAM",
    "Nilai Tahun Lalu",
    "Status",
    "Ringkasan",
    "Nomor Ringkasan",
    "Versi Ringkasan",
    "ID Ringkasan",
    "Sidik Ringkasan",
    "ID Lembar",
    "Keadaan Lembar",
    "Dikumpulkan",
    "Masalah Lembar",
    "Terbuka Sampai",
    "Alasan Dibuka",
    "Petugas",
    "Sidik Lembar",
    "Tahap"
  ];
  var REGION_FIELDS = {
    code: "Kode Wilayah",
    name: "Wilayah",
    sheet: "Lembar Isian",
    officers: "Surel Petugas",
    coordinator: "Surel Koordinator",
    bonus: "Bonus Aksi HAM",
    lastYear: "Nilai Tahun Lalu",
    office: "Pengesahan OPD",
    regencySecretary: "Pengesahan Sekda Kab/Kota",
    provinceSecretary: "Pengesahan Sekda Provinsi"
  };
  var FINDING_COLUMNS = [
    "Tingkat",
    "Kode",
    "Wilayah",
    "Indikator",
    "Lembar",
    "Sel",
    "Temuan",
    "Yang perlu dilakukan"
  ];
  var SCORE_COLUMNS_BEFORE = ["Kode Wilayah", "Wilayah"];
  var SCORE_COLUMNS_AFTER = [
    "Rerata",
    "Bonus",
    "Nilai Akhir",
    "Predikat",
    "Nilai Klaim",
    "Selisih",
    "Kelengkapan",
    "Sifat Nilai",
    "Hak Dinilai",
    "Jawaban Tak Terpakai",
    "Instrumen"
  ];
  var scoreHeader = (instrument) => [
    ...SCORE_COLUMNS_BEFORE,
    ...instrument.rights.map((right) => right.name),
    ...SCORE_COLUMNS_AFTER
  ];
  var CLAIM_GAP_COLUMNS = [
    "Kode",
    "Nama",
    "Hak",
    "Diputuskan",
    "Dari",
    "Klaim",
    "Terverifikasi",
    "Selisih",
    "Faktor",
    "Sifat Nilai",
    "Keterangan",
    "Sesuai",
    "Dikoreksi Turun",
    "Dikoreksi Naik",
    "Dikoreksi Lainnya",
    "Tidak Didukung",
    "Tidak Berlaku"
  ];
  var OUTBOX_COLUMNS = [
    "ID",
    "Waktu",
    "Jenis",
    "Kepada",
    "Subjek",
    "Keadaan",
    "Keterangan",
    "Sidik",
    "Ringkasan Terkirim"
  ];
  var CHECK_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Kesesuaian Dokumen",
    "Catatan Pemeriksa",
    "Pengesahan OPD",
    "Pengesahan Sekda Kab/Kota",
    "Pengesahan Sekda Provinsi",
    "Perhitungan",
    "Kelengkapan",
    "Hasil",
    "Diperiksa Oleh",
    "Tanggal"
  ];
  var DETERMINATION_COLUMNS = [
    "Kode Wilayah",
    "Wilayah",
    "Tahap",
    "Nilai Akhir",
    "Predikat",
    "Ditetapkan Oleh",
    "Waktu Penetapan",
    "Dicabut Oleh",
    "Waktu Pencabutan",
    "Alasan",
    "Sidik Isian",
    "Sidik Aturan",
    "Sidik Instrumen",
    "Nomor Jejak"
  ];
  var JOB_COLUMNS = ["Pekerjaan", "Keadaan", "Terakhir Jalan", "Hasil", "Berikutnya", "Oleh"];
  var PEOPLE_COLUMNS = ["Surel", "Nama", "Peran", "Provinsi", "Provinsi Asal"];
  var TRAIL_COLUMNS = [
    "Nomor",
    "Waktu",
    "Siapa",
    "Tindakan",
    "Wilayah",
    "Indikator",
    "Dari",
    "Menjadi",
    "Alasan",
    "Sidik Aturan",
    "Sidik Instrumen",
    "Sidik Sebelumnya",
    "Sidik"
  ];
  var SETTING_COLUMNS = ["Setelan", "Nilai", "Keterangan"];

  // src/script/roles/people.ts
  var peopleOf = (book) => {
    var _a5, _b;
    const values2 = (_a5 = book.getSheetByName(TABS.people)) == null ? void 0 : _a5.getDataRange().getValues();
    if (!values2 || values2.every((cells) => cells.every(isBlank))) return { people: [] };
    const hasHome = ((_b = values2[0]) != null ? _b : []).some((cell) => sameHeader(cellText(cell)) === sameHeader(HOME));
    const read2 = readTable(values2, hasHome ? PEOPLE_COLUMNS : PEOPLE_COLUMNS.filter((name) => name !== HOME));
    if ("faults" in read2) {
      const [fault, ...others] = read2.faults.map(headerFault);
      return fault ? { faults: [fault, ...others] } : { people: [] };
    }
    return readPeople(
      read2.table.rows.map(({ row: row3, get }) => ({
        row: row3,
        address: get("Surel"),
        name: get("Nama"),
        role: get("Peran"),
        provinces: get("Provinsi"),
        home: hasHome ? get(HOME) : ""
      }))
    );
  };
  var HOME = "Provinsi Asal";
  var headerFault = ({ code, header }) => ({
    code: code === "header/twice" ? "header-twice" : "header-missing",
    row: 1,
    found: header
  });

  // src/script/roles/standing.ts
  var rolesStanding = (text3, read2) => {
    if ("faults" in read2) return text3.refusal["roles/people-unsound"](read2);
    if (!rolesInForce(read2.people)) return text3.roles.pilot;
    const administrators = read2.people.filter(({ role }) => role === "administrator").length;
    return text3.roles.inForce(read2.people.length, administrators);
  };

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values2 = Object.entries(entries).filter(([k, _2]) => numericValues.indexOf(+k) === -1).map(([_2, v]) => v);
    return values2;
  }
  function jsonStringifyReplacer(_2, value3) {
    if (typeof value3 === "bigint")
      return value3.toString();
    return value3;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end2 = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end2);
  }
  function assignProp(target, prop, value3) {
    Object.defineProperty(target, prop, {
      value: value3,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape2) {
    return Object.keys(shape2).filter((k) => {
      return shape2[k]._zod.optin !== void 0 && shape2[k]._zod.optout === "optional";
    });
  }
  var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
  }))();
  function aborted(x, startIndex = 0) {
    var _a5;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a5 = x.issues[i]) == null ? void 0 : _a5.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a5;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a5 = x.issues[i]) == null ? void 0 : _a5.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a6;
      var _a5;
      (_a6 = (_a5 = iss).path) != null ? _a6 : _a5.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message3) {
    return typeof message3 === "string" ? message3 : message3 == null ? void 0 : message3.message;
  }
  function attachSchema(issues, start, inst) {
    var _a6;
    var _a5;
    for (let i = start; i < issues.length; i++) {
      (_a6 = (_a5 = issues[i]).schema) != null ? _a6 : _a5.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a6, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a5;
    const traits = (_b = (_a6 = iss.inst) == null ? void 0 : _a6._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a5 = iss).schema) != null ? _c : _a5.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message3 = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message3;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count2 = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count2--;
        i++;
      }
    }
    return count2;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get)
        Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else
        defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value3, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value3 });
    return value3;
  }
  function hide(inst, key, value3) {
    return own(inst, key, value3, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value3) {
        own(this, key, value3);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value3 = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value: value3 });
          broke = broke || outer;
          return value3;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value3) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value: value3 });
      }
    });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
      return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key, desc);
        desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value3) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value3 });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a5;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _2;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own2 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own2;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own2;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _2.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a5 = params == null ? void 0 : params.Parent) != null ? _a5 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _2(def) {
      var _a6;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a6 = globalThis.__zod_globalConfig) == null ? void 0 : _a6.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_2, "init", { value: init });
    Object.defineProperty(_2, Symbol.hasInstance, {
      value: (inst) => {
        var _a6, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a6 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a6.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_2, "name", { value: name });
    return _2;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globalThis).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a5;
    const internals = this._zod;
    (_a5 = internals.message) != null ? _a5 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value3) {
    this._zod.message = value3;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value3 = () => this.message;
          Object.defineProperty(this, "toString", { value: value3, configurable: true, writable: true });
          return value3;
        },
        set(value3) {
          Object.defineProperty(this, "toString", { value: value3, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema2, value3, _ctx, _params) => {
      var _a5, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema2._zod.run({ value: value3, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a5 = _params == null ? void 0 : _params.Err) != null ? _a5 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema2, value3, _ctx, params) => {
      var _a5, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema2._zod.run({ value: value3, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a5 = params == null ? void 0 : params.Err) != null ? _a5 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema2, value3, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema2._zod.run({ value: value3, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema2, value3, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema2._zod.run({ value: value3, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var bigint = /^-?\d+n?$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a6, _b;
    var _a5;
    (_a6 = inst._zod) != null ? _a6 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a5 = inst._zod).onattach) != null ? _b : _a5.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a5;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a5 = numericOriginMap[typeof payload.value]) != null ? _a5 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a5;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a5 = numericOriginMap[typeof payload.value]) != null ? _a5 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    var _a5;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a5 = def.format) == null ? void 0 : _a5.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input,
            inst
          });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          } else {
            payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
      if (input > maximum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a6;
    var _a5;
    $ZodCheck.init(inst, def);
    (_a6 = (_a5 = inst._zod.def).when) != null ? _a6 : _a5.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a6, _b2;
    var _a5, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a6 = (_a5 = inst._zod).check) != null ? _a6 : _a5.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a6, _b;
    var _a5;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a6 = (_a5 = inst._zod).deferred) != null ? _a6 : _a5.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _2 = ch._zod.check(payload);
          if (_2 instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _2 instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _2;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value3) {
      own(this, "~standard", value3);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value3) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value: value3, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value3) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value: value3, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_2) {
        }
        return validateAsync(inst, value3);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a5;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a5 = def.pattern) != null ? _a5 : anyString;
    inst._zod.parse = (payload, _2) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_3) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_2) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Boolean(payload.value);
        } catch (_2) {
        }
      const input = payload.value;
      if (typeof input === "boolean")
        return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodBigInt = /* @__PURE__ */ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = BigInt(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "bigint")
        return payload;
      payload.issues.push({
        expected: "bigint",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodDate = /* @__PURE__ */ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) {
        try {
          payload.value = new Date(payload.value);
        } catch (_err) {
        }
      }
      const input = payload.value;
      const isDate2 = input instanceof Date;
      const isValidDate = isDate2 && !Number.isNaN(input.getTime());
      if (isValidDate)
        return payload;
      payload.issues.push({
        expected: "date",
        code: "invalid_type",
        input,
        ...isDate2 ? { received: "Invalid Date" } : {},
        inst
      });
      return payload;
    };
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a5, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a5 = def.shape) == null ? void 0 : _a5[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key))
        continue;
      if (key === "__proto__") {
        if (t === "never")
          unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a5;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a5 = def.shape) != null ? _a5 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape2 = zod.def.shape;
      const propValues = {};
      for (const key in shape2) {
        const field = shape2[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key].add(v);
          if (field.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value3;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value3 != null ? value3 : value3 = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape2 = value3.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value3.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape2[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
      if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst,
      errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
    });
    return final;
  }
  var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    defineLazyInternal(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0)
            return result;
          results.push(result);
        }
      }
      if (!async)
        return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values2 = getEnumValues(def.entries);
    const valuesSet = new Set(values2);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values: values2,
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values2 = new Set(def.values);
    inst._zod.values = values2;
    defineLazyInternal(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values2.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values: def.values,
        input,
        inst
      });
      return payload;
    };
  });

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedBoolean(Class, params) {
    return new Class({
      type: "boolean",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedBigint(Class, params) {
    return new Class({
      type: "bigint",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _coercedDate(Class, params) {
    return new Class({
      type: "date",
      coerce: true,
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value3, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value: value3,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value3, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value3,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value3, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value: value3,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern2, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern: pattern2
    });
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value3) {
      own(this, "with", value3);
    },
    parse(data, params) {
      return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
      return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    check(...checks) {
      var _a5;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a5 = def.checks) != null ? _a5 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniBigInt = /* @__PURE__ */ $constructor("ZodMiniBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniDate = /* @__PURE__ */ $constructor("ZodMiniDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape2, params) {
    const def = {
      type: "object",
      shape: shape2 != null ? shape2 : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function union(options, params) {
    return new ZodMiniUnion({
      type: "union",
      options,
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values2, params) {
    const entries = Array.isArray(values2) ? Object.fromEntries(values2.map((v) => [v, v])) : values2;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function literal(value3, params) {
    return new ZodMiniLiteral({
      type: "literal",
      values: Array.isArray(value3) ? value3 : [value3],
      ...normalizeParams(params)
    });
  }

  // node_modules/zod/v4/mini/coerce.js
  var coerce_exports = {};
  __export(coerce_exports, {
    bigint: () => bigint2,
    boolean: () => boolean2,
    date: () => date2,
    number: () => number2,
    string: () => string3
  });
  // @__NO_SIDE_EFFECTS__
  function string3(params) {
    return _coercedString(ZodMiniString, params);
  }
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _coercedNumber(ZodMiniNumber, params);
  }
  // @__NO_SIDE_EFFECTS__
  function boolean2(params) {
    return _coercedBoolean(ZodMiniBoolean, params);
  }
  // @__NO_SIDE_EFFECTS__
  function bigint2(params) {
    return _coercedBigint(ZodMiniBigInt, params);
  }
  // @__NO_SIDE_EFFECTS__
  function date2(params) {
    return _coercedDate(ZodMiniDate, params);
  }

  // src/script/refusal.ts
  var Refusal = class extends Error {
    constructor(code, details2) {
      super(code);
      __publicField(this, "code", code);
      __publicField(this, "details", details2);
      __publicField(this, "name", "Refusal");
    }
  };

  // src/script/settings.ts
  var text = string2().check(_maxLength(500));
  var year = coerce_exports.number().check(int(), _gte(2e3), _lte(2100));
  var day = union([literal(""), string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/))]);
  var yesNo = _enum(["ya", "tidak"]);
  var schema = object({
    language: _enum(["id", "en"]),
    awardYear: year,
    dataYear: year,
    ministry: text,
    office: text,
    address: text,
    place: text,
    signatoryTitle: text,
    signatory: text,
    verifier: text,
    deadline: day,
    template: text,
    folder: text,
    sheetFolder: text,
    collectHour: coerce_exports.number().check(int(), _gte(0), _lte(23)),
    reminderDays: string2().check(_regex(/^(\d{1,3}(\s*,\s*\d{1,3})*)?$/)),
    repairDays: coerce_exports.number().check(int(), _gte(1), _lte(90)),
    twoStages: yesNo,
    refuseHome: yesNo,
    kanwilFrom: day,
    kanwilUntil: day,
    ministryFrom: day,
    ministryUntil: day,
    numberPattern: string2().check(_maxLength(100), _regex(/\{kode\}/), _regex(/\{versi\}/)),
    sharedEvidenceFrom: coerce_exports.number().check(int(), _gte(2), _lte(1e3)),
    outlierDistance: coerce_exports.number().check(_gt(0), _lte(100)),
    fewestPeers: coerce_exports.number().check(int(), _gte(3), _lte(1e3)),
    sample: yesNo
  });
  var SETTING_LINES = {
    language: { name: "Bahasa", initial: "id", note: "Bahasa antarmuka: id (Indonesia) atau en (Inggris)." },
    awardYear: { name: "Tahun Penghargaan", initial: "2026", note: "Empat angka." },
    dataYear: {
      name: "Tahun Data",
      initial: "2025",
      note: "Tahun yang dinilai, Januari sampai Desember. Empat angka."
    },
    ministry: {
      name: "Kementerian",
      initial: "Kementerian Hak Asasi Manusia Republik Indonesia",
      note: "Baris pertama kepala surat."
    },
    office: { name: "Kantor", initial: "Kantor Wilayah", note: "Baris kedua kepala surat." },
    address: { name: "Alamat Kantor", initial: "", note: "Baris ketiga kepala surat; boleh kosong." },
    place: { name: "Tempat", initial: "", note: "Kota tempat ringkasan ditandatangani." },
    signatoryTitle: {
      name: "Jabatan Penanda Tangan",
      initial: "Kepala Kantor Wilayah",
      note: "Jabatan, bukan nama."
    },
    signatory: { name: "Penanda Tangan", initial: "", note: "Nama; boleh kosong dan ditulis tangan." },
    verifier: {
      name: "Verifikator",
      initial: "",
      note: "Nama atau nama tim; boleh kosong dan ditulis tangan."
    },
    deadline: { name: "Batas Waktu", initial: "", note: "Tanggal, misalnya 2026-05-15; boleh kosong." },
    template: {
      name: "Templat Ringkasan",
      initial: "",
      note: "Tautan atau ID dokumen templat dengan penanda {{…}}; kosong berarti templat polos."
    },
    folder: {
      name: "Folder Ringkasan",
      initial: "",
      note: "Tautan atau ID folder; kosong berarti program membuat foldernya sendiri."
    },
    sheetFolder: {
      name: "Folder Lembar Isian",
      initial: "",
      note: "Tautan atau ID folder; kosong berarti program membuat foldernya sendiri."
    },
    collectHour: {
      name: "Jam Pengumpulan Malam",
      initial: "2",
      note: "Jam 0 sampai 23; Google menjalankannya pada suatu menit di dalam jam itu."
    },
    reminderDays: {
      name: "Hari Pengingat",
      initial: "14, 7, 3, 1",
      note: "Sekian hari sebelum Batas Waktu, dipisah koma; kosong berarti tanpa pengingat."
    },
    repairDays: {
      name: "Hari Perbaikan",
      initial: "7",
      note: "Lembar yang dikembalikan terbuka selama sekian hari; 1 sampai 90."
    },
    twoStages: {
      name: "Dua Tahap",
      initial: "ya",
      note: "ya atau tidak. Bila ya dan peran berlaku, kementerian memutuskan setelah wilayahnya lolos pemeriksaan Kanwil."
    },
    refuseHome: {
      name: "Tolak Provinsi Asal",
      initial: "ya",
      note: "ya atau tidak. Bila ya, verifikator kementerian tidak memutuskan provinsi asalnya (tab Pengguna)."
    },
    kanwilFrom: { name: "Pemeriksaan Kanwil Mulai", initial: "", note: "Tanggal; kosong berarti tanpa batas." },
    kanwilUntil: {
      name: "Pemeriksaan Kanwil Sampai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    ministryFrom: {
      name: "Verifikasi Kementerian Mulai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    ministryUntil: {
      name: "Verifikasi Kementerian Sampai",
      initial: "",
      note: "Tanggal; kosong berarti tanpa batas."
    },
    numberPattern: {
      name: "Pola Nomor",
      initial: "RV/{kode}/{tahun}/{versi}",
      note: "Nomor ringkasan; harus memuat {kode} dan {versi}."
    },
    sharedEvidenceFrom: {
      name: "Tautan Sama Mulai",
      initial: "5",
      note: "Tautan yang dipakai untuk sekian indikator atau lebih ditanyakan."
    },
    outlierDistance: {
      name: "Jarak Pencilan",
      initial: "3.5",
      note: "Nilai yang lebih jauh dari median daerah sejenis ditanyakan (skor z termodifikasi)."
    },
    fewestPeers: {
      name: "Pembanding Paling Sedikit",
      initial: "5",
      note: "Paling sedikit sekian daerah sejenis; 3 ke atas."
    },
    sample: {
      name: "Data Contoh",
      initial: "tidak",
      note: "ya atau tidak. Bila ya, semua keluaran diberi tanda data contoh."
    }
  };
  var KEYS = Object.keys(SETTING_LINES);
  var initialSettings = (given = {}) => KEYS.map((key) => {
    var _a5;
    return [
      SETTING_LINES[key].name,
      (_a5 = given[key]) != null ? _a5 : SETTING_LINES[key].initial,
      SETTING_LINES[key].note
    ];
  });
  var readSettings = (rows) => {
    const read2 = readTable(rows, SETTING_COLUMNS.slice(0, 2));
    if ("faults" in read2) {
      throw new Refusal("book/header-missing", {
        tab: TABS.settings,
        header: SETTING_COLUMNS.join(", "),
        similar: null
      });
    }
    const given = new Map(
      read2.table.rows.map((row3) => [cellText(row3.get("Setelan")).toLowerCase(), row3.get("Nilai")])
    );
    const raw = Object.fromEntries(
      KEYS.map((key) => [key, settingText(key, given.get(SETTING_LINES[key].name.toLowerCase()))])
    );
    const checked2 = schema.safeParse(raw);
    if (checked2.success) return checked2.data;
    const keys = [...new Set(checked2.error.issues.map((issue2) => issue2.path[0]))];
    throw new Refusal("settings/unsound", {
      faults: keys.map((key) => {
        var _a5;
        return {
          name: SETTING_LINES[key].name,
          found: (_a5 = raw[key]) != null ? _a5 : "",
          wanted: SETTING_LINES[key].note
        };
      })
    });
  };
  var HALF_DAY = 12 * 36e5;
  var LOWER = /* @__PURE__ */ new Set(["language", "sample", "twoStages", "refuseHome"]);
  var settingText = (key, cell) => {
    if (cell instanceof Date) return new Date(cell.getTime() + HALF_DAY).toISOString().slice(0, 10);
    const found = cell === void 0 ? SETTING_LINES[key].initial : cellText(cell);
    if (LOWER.has(key)) return found.toLowerCase();
    return key === "outlierDistance" ? found.replace(",", ".") : found;
  };

  // src/domain/text/canonical.ts
  var canonical = (data) => JSON.stringify(
    data,
    (_key, value3) => value3 !== null && typeof value3 === "object" && !Array.isArray(value3) ? Object.fromEntries(Object.entries(value3).sort(([a], [b]) => a < b ? -1 : 1)) : value3
  );

  // node_modules/@noble/hashes/_u64.js
  var fromNumH = (n15) => n15 / 2 ** 32 | 0;
  var fromNumL = (n15) => n15 >>> 0;
  function setU64FromNum(view, byteOffset, n15, isLE) {
    const h = fromNumH(n15);
    const l = fromNumL(n15);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title) => title ? `"${title}" ` : "";
  function anumber(n15, title = "") {
    if (typeof n15 !== "number")
      throw new TypeError(atitle(title) + "expected number, got " + typeof n15);
    if (!Number.isSafeInteger(n15) || n15 < 0)
      throw new RangeError(atitle(title) + "expected integer >= 0, got " + n15);
    return n15;
  }
  function abytes(value3, length, title = "") {
    if (isBytes(value3) && (length === void 0 || value3.length === length))
      return value3;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value3);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value3.length}` : `type=${typeof value3}`;
    const message3 = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message3);
    throw new RangeError(message3);
  }
  var aobject = (value3, label2) => {
    if (value3 === null || typeof value3 !== "object" || Array.isArray(value3))
      throw new TypeError((label2 === "object" ? "" : `"${label2}" `) + "expected object, got type=" + typeof value3);
  };
  var aopts = (value3, label2) => {
    aobject(value3, label2);
    const proto = Object.getPrototypeOf(value3);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label2}" expected plain object`);
    if (Object.hasOwn(value3, "__proto__"))
      throw new TypeError(`"${label2}.__proto__" is not allowed`);
  };
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("hash was destroyed");
    if (checkFinished && instance.finished)
      throw new Error("digest() was already called");
  }
  function aoutput(out, instance) {
    abytes(out, void 0, "output");
    const min = instance.outputLen;
    if (!(out.length >= min)) {
      throw new RangeError('"output" expected length >= ' + min);
    }
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function rotr(word2, shift) {
    return word2 << 32 - shift | word2 >>> shift;
  }
  function checkOpts(defaults, opts, title = "opts") {
    aopts(defaults, "defaults");
    if (opts !== void 0)
      aopts(opts, title);
    const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
    return merged;
  }
  function createHasher(hashCons, info = {}) {
    if (typeof hashCons !== "function")
      throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, "info");
    const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
    const tmp = hashCons(void 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
  }
  var oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
  });

  // node_modules/@noble/hashes/_md.js
  function Chi(a, b, c) {
    return a & b ^ ~a & c;
  }
  function Maj(a, b, c) {
    return a & b ^ a & c ^ b & c;
  }
  var HashMD = class {
    constructor(blockLen, outputLen, padOffset, isLE) {
      __publicField(this, "blockLen");
      __publicField(this, "outputLen");
      __publicField(this, "canXOF", false);
      __publicField(this, "padOffset");
      __publicField(this, "isLE");
      // For partial updates less than block size
      __publicField(this, "buffer");
      __publicField(this, "view");
      __publicField(this, "finished", false);
      __publicField(this, "length", 0);
      __publicField(this, "pos", 0);
      __publicField(this, "destroyed", false);
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE;
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      aexists(this);
      abytes(data);
      const { view, buffer, blockLen } = this;
      const len = data.length;
      let processed = false;
      for (let pos = 0; pos < len; ) {
        const take = Math.min(blockLen - this.pos, len - pos);
        if (take === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen)
            this.process(dataView, pos);
          processed = true;
          continue;
        }
        buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
        this.pos += take;
        pos += take;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
          processed = true;
        }
      }
      this.length += data.length;
      if (processed)
        this.roundClean();
      return this;
    }
    digestInto(out) {
      aexists(this);
      aoutput(out, this);
      this.finished = true;
      const { buffer, view, blockLen, isLE } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      buffer.fill(0, pos);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        buffer.fill(0);
      }
      setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
      this.process(view, 0);
      this.roundClean();
      const oview = out === buffer ? view : createView(out);
      const len = this.outputLen;
      const outLen = len / 4;
      const state2 = this.get();
      if (len % 4 || outLen > state2.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state2[i], isLE);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneIntoMeta(to) {
      const { buffer, length, finished, destroyed, pos } = this;
      to.destroyed = destroyed;
      to.finished = finished;
      to.length = length;
      to.pos = pos;
      if (pos)
        to.buffer.set(buffer);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
  };
  var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  ]);

  // node_modules/@noble/hashes/sha2.js
  var SHA256_K = /* @__PURE__ */ Uint32Array.from([
    1116352408,
    1899447441,
    3049323471,
    3921009573,
    961987163,
    1508970993,
    2453635748,
    2870763221,
    3624381080,
    310598401,
    607225278,
    1426881987,
    1925078388,
    2162078206,
    2614888103,
    3248222580,
    3835390401,
    4022224774,
    264347078,
    604807628,
    770255983,
    1249150122,
    1555081692,
    1996064986,
    2554220882,
    2821834349,
    2952996808,
    3210313671,
    3336571891,
    3584528711,
    113926993,
    338241895,
    666307205,
    773529912,
    1294757372,
    1396182291,
    1695183700,
    1986661051,
    2177026350,
    2456956037,
    2730485921,
    2820302411,
    3259730800,
    3345764771,
    3516065817,
    3600352804,
    4094571909,
    275423344,
    430227734,
    506948616,
    659060556,
    883997877,
    958139571,
    1322822218,
    1537002063,
    1747873779,
    1955562222,
    2024104815,
    2227730452,
    2361852424,
    2428436474,
    2756734187,
    3204031479,
    3329325298
  ]);
  var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
  var SHA2_32B = class extends HashMD {
    constructor(outputLen, IV) {
      super(64, outputLen, 8, false);
      // We cannot use array here since array allows indexing by variable
      // which means optimizer/compiler cannot use registers.
      // Numeric initializers matter: starting the fields as `undefined` changes
      // V8's field representation and makes sha256 3x slower (measured).
      __publicField(this, "A", 0);
      __publicField(this, "B", 0);
      __publicField(this, "C", 0);
      __publicField(this, "D", 0);
      __publicField(this, "E", 0);
      __publicField(this, "F", 0);
      __publicField(this, "G", 0);
      __publicField(this, "H", 0);
      this.A = IV[0] | 0;
      this.B = IV[1] | 0;
      this.C = IV[2] | 0;
      this.D = IV[3] | 0;
      this.E = IV[4] | 0;
      this.F = IV[5] | 0;
      this.G = IV[6] | 0;
      this.H = IV[7] | 0;
    }
    get() {
      const { A, B, C, D, E, F, G, H } = this;
      return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
      this.A = A | 0;
      this.B = B | 0;
      this.C = C | 0;
      this.D = D | 0;
      this.E = E | 0;
      this.F = F | 0;
      this.G = G | 0;
      this.H = H | 0;
    }
    _cloneInto(to) {
      (to || (to = new this.constructor())).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4)
        SHA256_W[i] = view.getUint32(offset, false);
      for (let i = 16; i < 64; i++) {
        const W15 = SHA256_W[i - 15];
        const W2 = SHA256_W[i - 2];
        const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
        const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
        SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
      }
      let { A, B, C, D, E, F, G, H } = this;
      for (let i = 0; i < 64; i++) {
        const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
        const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
        const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
        const T2 = sigma0 + Maj(A, B, C) | 0;
        H = G;
        G = F;
        F = E;
        E = D + T1 | 0;
        D = C;
        C = B;
        B = A;
        A = T1 + T2 | 0;
      }
      A = A + this.A | 0;
      B = B + this.B | 0;
      C = C + this.C | 0;
      D = D + this.D | 0;
      E = E + this.E | 0;
      F = F + this.F | 0;
      G = G + this.G | 0;
      H = H + this.H | 0;
      this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
      clean(SHA256_W);
    }
    destroy() {
      this.destroyed = true;
      this.set(0, 0, 0, 0, 0, 0, 0, 0);
      clean(this.buffer);
    }
  };
  var _SHA256 = class extends SHA2_32B {
    constructor() {
      super(32, SHA256_IV);
    }
  };
  var sha256 = /* @__PURE__ */ createHasher(
    () => new _SHA256(),
    /* @__PURE__ */ oidNist(1)
  );

  // src/domain/text/sha256.ts
  var sha2562 = (text3) => {
    const bytes = sha256(utf8(text3));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  var utf8 = (text3) => {
    var _a5;
    const bytes = [];
    const rest = (bits) => 128 | bits & 63;
    for (const letter of text3) {
      const point = (_a5 = letter.codePointAt(0)) != null ? _a5 : 0;
      const code = point >= 55296 && point <= 57343 ? 65533 : point;
      if (code < 128) bytes.push(code);
      else if (code < 2048) bytes.push(192 | code >> 6, rest(code));
      else if (code < 65536) bytes.push(224 | code >> 12, rest(code >> 6), rest(code));
      else bytes.push(240 | code >> 18, rest(code >> 12), rest(code >> 6), rest(code));
    }
    return Uint8Array.from(bytes);
  };

  // src/domain/instrument/parse-scale.ts
  var NUMBER = "-?\\d{1,12}(?:\\.\\d{1,12})?";
  var BAND = new RegExp(`^(<=|>=)\\s*(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var REST = new RegExp(`^\\*\\s*:\\s*(${NUMBER})$`);
  var GOALPOST = new RegExp(`^(${NUMBER})\\s*:\\s*(${NUMBER})$`);
  var OPTION = new RegExp(`^([A-Z])\\s*:\\s*(${NUMBER})\\s+(\\S.*)$`);
  var parts = (text3) => text3.split(";").map((part) => part.trim());
  var isWorthless = (points2) => Math.min(...points2) < 0 || Math.max(...points2) === Math.min(...points2);
  var parseYesNo = (text3) => {
    const found = new RegExp(`^Ada\\s*:\\s*(${NUMBER})\\s*;\\s*Tidak ada\\s*:\\s*(${NUMBER})$`, "i").exec(
      text3.trim()
    );
    if (!found) return { problem: "scale-unreadable" };
    const [yes, no] = [Number(found[1]), Number(found[2])];
    return isWorthless([yes, no]) ? { problem: "scale-worthless" } : { scale: { yes, no } };
  };
  var parseOptions = (text3) => {
    const options = parts(text3).map((part) => OPTION.exec(part));
    const scale = options.flatMap(
      (found) => {
        var _a5, _b;
        return found ? [{ letter: (_a5 = found[1]) != null ? _a5 : "", points: Number(found[2]), label: (_b = found[3]) != null ? _b : "" }] : [];
      }
    );
    if (scale.length !== options.length) return { problem: "scale-unreadable" };
    if (scale.some(({ letter }, i) => letter !== String.fromCharCode(65 + i)))
      return { problem: "scale-unreadable" };
    if (scale.length < 2) return { problem: "options-few" };
    const points2 = scale.map((option) => option.points);
    return isWorthless(points2) ? { problem: "scale-worthless" } : { scale };
  };
  var parseNumberScale = (text3, better) => /^linier\b/i.test(text3.trim()) ? parseLinear(text3.trim().slice(6), better) : parseBands(text3, better);
  var parseLinear = (text3, better) => {
    const posts = parts(text3).map((part) => GOALPOST.exec(part));
    const [from, to] = posts.map((found) => ({ value: Number(found == null ? void 0 : found[1]), points: Number(found == null ? void 0 : found[2]) }));
    if (posts.length !== 2 || posts.includes(null) || !from || !to) return { problem: "scale-unreadable" };
    if (isWorthless([from.points, to.points])) return { problem: "scale-worthless" };
    if (from.value >= to.value) return { problem: "scale-not-monotone" };
    if (to.points > from.points !== (better === "more")) return { problem: "scale-direction" };
    return { scale: { kind: "linear", from, to } };
  };
  var parseBands = (text3, better) => {
    var _a5, _b;
    const lines = parts(text3);
    const rest = REST.exec((_a5 = lines[lines.length - 1]) != null ? _a5 : "");
    const found = (rest ? lines.slice(0, -1) : lines).map((line3) => BAND.exec(line3));
    if (found.length === 0 || found.includes(null)) return { problem: "scale-unreadable" };
    if (!rest) return { problem: "scale-no-rest" };
    const order = ((_b = found[0]) == null ? void 0 : _b[1]) === "<=" ? "falling" : "rising";
    if (found.some((band2) => {
      var _a6;
      return (band2 == null ? void 0 : band2[1]) !== ((_a6 = found[0]) == null ? void 0 : _a6[1]);
    })) return { problem: "scale-not-monotone" };
    if (order === "falling" !== (better === "less")) return { problem: "scale-direction" };
    const bands = found.map((band2) => ({ bound: Number(band2 == null ? void 0 : band2[2]), points: Number(band2 == null ? void 0 : band2[3]) }));
    const points2 = [...bands.map((band2) => band2.points), Number(rest[1])];
    const inOrder = bands.every(({ bound }, i) => {
      const before = bands[i - 1];
      return !before || (order === "falling" ? before.bound < bound : before.bound > bound);
    });
    if (!inOrder || points2.some((p, i) => {
      var _a6;
      return p > ((_a6 = points2[i - 1]) != null ? _a6 : p);
    })) return { problem: "scale-not-monotone" };
    if (isWorthless(points2)) return { problem: "scale-worthless" };
    return { scale: { kind: "bands", order, bands, rest: Number(rest[1]) } };
  };

  // src/domain/instrument/words.ts
  var PROVENANCES = /* @__PURE__ */ new Map([
    ["resmi", "official"],
    ["publikasi", "published"],
    ["rancangan", "draft"],
    ["asumsi", "assumption"]
  ]);
  var PROVENANCE_WORDS = [...PROVENANCES.keys()];
  var provenanceOf = (word2) => PROVENANCES.get(word2.toLowerCase());
  var parseNumber = (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    const text3 = cellText(cell);
    return /^-?\d+(\.\d+)?$/.test(text3) ? Number(text3) : null;
  };

  // src/domain/instrument/read-indicator.ts
  var INDICATOR_HEADERS = [
    "Kode",
    "Hak",
    "Jenis",
    "Indikator",
    "Ukuran",
    "Satuan",
    "Pembilang",
    "Penyebut",
    "Per",
    "Bagian dari",
    "Arah",
    "Desimal",
    "Skala",
    "Minimum",
    "Maksimum",
    "Bobot",
    "Boleh Tidak Berlaku",
    "Bukti Dukung",
    "Penanggung Jawab",
    "Sumber",
    "Status Teks",
    "Keterangan"
  ];
  var CODE = /^[A-Za-z][A-Za-z0-9-]{0,19}$/;
  var MEASURES = ["ya-tidak", "pilihan", "rasio", "angka"];
  var RATIO_ONLY = ["Pembilang", "Penyebut", "Per", "Bagian dari"];
  var NUMBERS_ONLY = [...RATIO_ONLY, "Satuan", "Arah", "Desimal", "Minimum", "Maksimum"];
  var UNUSED = {
    "ya-tidak": NUMBERS_ONLY,
    pilihan: NUMBERS_ONLY,
    rasio: [],
    angka: RATIO_ONLY
  };
  var PER = [1, 100, 1e3, 1e4, 1e5];
  var readIndicator = (line3) => {
    var _a5;
    const faults = [];
    const fault = (column2, what) => {
      faults.push({ ...what, table: "Indikator", row: line3.row, column: column2 });
      return void 0;
    };
    const text3 = (column2) => cellText(line3.get(column2));
    const required2 = (column2) => {
      var _a6;
      return text3(column2) || ((_a6 = fault(column2, { code: "blank" })) != null ? _a6 : "");
    };
    const word2 = (column2, allowed) => {
      var _a6;
      const found = text3(column2).toLowerCase();
      if (found === "") return fault(column2, { code: "blank" });
      return (_a6 = allowed.find((one) => one === found)) != null ? _a6 : fault(column2, { code: "unknown-word", found, allowed });
    };
    const number4 = (column2, from, to) => {
      if (isBlank(line3.get(column2))) return fault(column2, { code: "blank" });
      const value3 = parseNumber(line3.get(column2));
      if (value3 === null) return fault(column2, { code: "not-a-number", found: text3(column2) });
      return value3 < from || value3 > to ? fault(column2, { code: "out-of-bounds", found: value3, from, to }) : value3;
    };
    const bound = (column2) => {
      var _a6;
      return text3(column2) === "" ? null : (_a6 = number4(column2, -1e12, 1e12)) != null ? _a6 : null;
    };
    const quantity2 = () => {
      var _a6;
      const better = word2("Arah", ["naik", "turun"]) === "turun" ? "less" : "more";
      const [minimum, maximum] = [bound("Minimum"), bound("Maksimum")];
      if (minimum !== null && maximum !== null && minimum >= maximum)
        fault("Maksimum", { code: "range-upside-down" });
      const decimals2 = (_a6 = number4("Desimal", 0, 4)) != null ? _a6 : 0;
      if (!Number.isInteger(decimals2)) fault("Desimal", { code: "not-a-number", found: text3("Desimal") });
      return {
        unit: required2("Satuan"),
        better,
        decimals: decimals2,
        scale: scale((s3) => parseNumberScale(s3, better)),
        minimum,
        maximum
      };
    };
    const scale = (parse2) => {
      const found = text3("Skala");
      if (found === "") {
        if (text3("Keterangan") === "") fault("Keterangan", { code: "scale-missing" });
        return null;
      }
      const parsed = parse2(found);
      if ("scale" in parsed) return parsed.scale;
      fault("Skala", { code: parsed.problem, found });
      return null;
    };
    const measure = () => {
      var _a6;
      const kind = word2("Ukuran", MEASURES);
      for (const column2 of kind ? UNUSED[kind] : [])
        if (kind && text3(column2) !== "") fault(column2, { code: "not-for-measure", measure: kind });
      if (kind === "ya-tidak") return { kind: "yesNo", scale: scale(parseYesNo) };
      if (kind === "pilihan") return { kind: "options", options: (_a6 = scale(parseOptions)) != null ? _a6 : [] };
      if (kind === "angka") return { kind: "number", ...quantity2() };
      if (kind !== "rasio") return void 0;
      const per = number4("Per", 1, 1e6);
      if (per !== void 0 && !PER.includes(per))
        fault("Per", { code: "unknown-word", found: String(per), allowed: PER.map(String) });
      return {
        kind: "ratio",
        numerator: required2("Pembilang"),
        denominator: required2("Penyebut"),
        per: per != null ? per : 100,
        part: word2("Bagian dari", ["ya", "tidak"]) === "ya",
        ...quantity2()
      };
    };
    const code = required2("Kode");
    if (code !== "" && !CODE.test(code)) fault("Kode", { code: "bad-code", found: code });
    const provenance = provenanceOf(text3("Status Teks"));
    if (!provenance || provenance === "assumption") {
      fault("Status Teks", {
        code: "unknown-word",
        found: text3("Status Teks"),
        allowed: ["resmi", "publikasi", "rancangan"]
      });
    }
    const measured = measure();
    const indicator = {
      code: code.toUpperCase(),
      right: required2("Hak"),
      dimension: required2("Jenis"),
      text: required2("Indikator"),
      weight: (_a5 = number4("Bobot", 1e-6, 1e3)) != null ? _a5 : 1,
      mayNotApply: word2("Boleh Tidak Berlaku", ["ya", "tidak"]) === "ya",
      evidence: required2("Bukti Dukung"),
      office: required2("Penanggung Jawab"),
      source: text3("Sumber"),
      provenance: provenance != null ? provenance : "draft",
      remark: text3("Keterangan")
    };
    return faults.length > 0 || !measured ? { faults } : { value: { ...indicator, measure: measured } };
  };

  // src/domain/instrument/read-instrument.ts
  var INSTRUMENT_HEADERS = [
    "Bagian",
    "Kode",
    "Nama",
    "Kelompok",
    "Nilai",
    "Status",
    "Keterangan"
  ];
  var PARTS3 = ["identitas", "penilaian", "hak", "jenis", "predikat"];
  var IDENTITY = ["id", "judul", "peraturan", "kedudukan"];
  var SCORING = ["cara", "bonus_maks", "nilai_maks"];
  var SELF_SCORE = "nilai_mandiri";
  var YES_NO = ["ya", "tidak"];
  var METHODS = /* @__PURE__ */ new Map([
    ["rerata", "means"],
    ["poin", "points"]
  ]);
  var readInstrument = (instrumentRows, indicatorRows2) => {
    var _a5, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p;
    const head = readTable(instrumentRows, INSTRUMENT_HEADERS);
    const body2 = readTable(indicatorRows2, INDICATOR_HEADERS);
    const unreadable2 = [
      ..."faults" in head ? head.faults.map((fault) => at("Instrumen", 1, null, fault)) : [],
      ..."faults" in body2 ? body2.faults.map((fault) => at("Indikator", 1, null, fault)) : []
    ];
    if ("faults" in head || "faults" in body2) return { faults: unreadable2 };
    const read2 = head.table.rows.map(readLine);
    const lines = read2.map(({ line: line3 }) => line3);
    const indicators = body2.table.rows.map(readIndicator);
    const placed = body2.table.rows.map(placeOf);
    const of = (part) => lines.filter((line3) => line3.part === part);
    const only = (part, key) => of(part).find((line3) => line3.code === key);
    const faults = [
      ...read2.flatMap(({ faults: faults2 }) => faults2),
      ...indicators.flatMap((indicator) => "faults" in indicator ? indicator.faults : []),
      ...missingLines(lines),
      ...repeated(
        "Instrumen",
        lines.map((line3) => ({ row: line3.row, key: `${line3.part} ${line3.code}` }))
      ),
      ...repeated(
        "Indikator",
        placed.filter(({ code }) => code !== "").map(({ row: row3, code }) => ({ row: row3, key: code }))
      ),
      ...references(placed, of("hak"), of("jenis")),
      ...weights(of("jenis")),
      ...grades(of("predikat")),
      ...body2.table.rows.length === 0 ? [at("Indikator", 1, null, { code: "line-missing", part: "indikator", key: "*" })] : []
    ];
    if (faults.length > 0) return { faults };
    const content = {
      id: (_b = (_a5 = only("identitas", "id")) == null ? void 0 : _a5.name) != null ? _b : "",
      title: (_d = (_c = only("identitas", "judul")) == null ? void 0 : _c.name) != null ? _d : "",
      regulation: (_f = (_e = only("identitas", "peraturan")) == null ? void 0 : _e.name) != null ? _f : "",
      standing: (_h = (_g = only("identitas", "kedudukan")) == null ? void 0 : _g.name) != null ? _h : "",
      method: (_k = METHODS.get((_j = (_i = only("penilaian", "cara")) == null ? void 0 : _i.name) != null ? _j : "")) != null ? _k : "means",
      bonusMax: (_m = (_l = only("penilaian", "bonus_maks")) == null ? void 0 : _l.value) != null ? _m : 0,
      finalMax: (_o = (_n = only("penilaian", "nilai_maks")) == null ? void 0 : _n.value) != null ? _o : 100,
      selfScore: ((_p = only("penilaian", SELF_SCORE)) == null ? void 0 : _p.name) === "ya",
      rights: of("hak").map(({ code, name, group, value: value3, provenance }) => ({
        code,
        name,
        group,
        weight: value3 != null ? value3 : 1,
        provenance
      })),
      dimensions: of("jenis").map(({ code, name, value: value3, provenance }) => ({
        code,
        name,
        weight: value3 != null ? value3 : 0,
        provenance
      })),
      indicators: indicators.flatMap((indicator) => "value" in indicator ? [indicator.value] : []),
      grades: of("predikat").map(({ code, name, value: value3, provenance }) => ({ code, name, from: value3 != null ? value3 : 0, provenance })).sort((a, b) => b.from - a.from),
      assumptions: assumptionsOf(lines)
    };
    return { instrument: { ...content, hash: sha2562(canonical([content, byKey(lines)])) } };
  };
  var byKey = (lines) => Object.fromEntries(lines.map(({ row: _row, ...line3 }) => [`${line3.part} ${line3.code}`, line3]));
  var placeOf = ({ row: row3, get }) => ({
    row: row3,
    code: cellText(get("Kode")).toUpperCase(),
    right: cellText(get("Hak")),
    dimension: cellText(get("Jenis"))
  });
  var at = (table, row3, column2, what) => ({
    ...what,
    table,
    row: row3,
    column: column2
  });
  var readLine = (source) => {
    const text3 = (column2) => cellText(source.get(column2));
    const part = text3("Bagian").toLowerCase();
    const code = text3("Kode").toLowerCase();
    const numeric = part === "hak" || part === "jenis" || part === "predikat" || code.endsWith("_maks");
    const provenance = provenanceOf(text3("Status"));
    const fault = (column2, what) => [
      at("Instrumen", source.row, column2, what)
    ];
    return {
      line: {
        row: source.row,
        part,
        code,
        name: text3("Nama"),
        group: text3("Kelompok"),
        value: numeric ? parseNumber(source.get("Nilai")) : null,
        status: provenance != null ? provenance : null,
        provenance: provenance != null ? provenance : "assumption",
        remark: text3("Keterangan")
      },
      faults: [
        ...PARTS3.includes(part) ? [] : fault("Bagian", { code: "unknown-word", found: part, allowed: PARTS3 }),
        ...unsoundKey(part, code).flatMap((what) => fault("Kode", what)),
        ...text3("Nama") === "" ? fault("Nama", { code: "blank" }) : [],
        ...part === "penilaian" && code === "cara" && text3("Nama") !== "" && !METHODS.has(text3("Nama")) ? fault("Nama", { code: "unknown-word", found: text3("Nama"), allowed: [...METHODS.keys()] }) : [],
        ...part === "penilaian" && code === SELF_SCORE && !YES_NO.includes(text3("Nama")) ? fault("Nama", { code: "unknown-word", found: text3("Nama"), allowed: YES_NO }) : [],
        ...numeric ? unsoundValue(part, code, source.get("Nilai")).flatMap((what) => fault("Nilai", what)) : [],
        ...provenance || part === "identitas" && text3("Status") === "" ? [] : fault("Status", { code: "unknown-word", found: text3("Status"), allowed: PROVENANCE_WORDS })
      ]
    };
  };
  var unsoundKey = (part, code) => {
    const allowed = part === "identitas" ? IDENTITY : part === "penilaian" ? [...SCORING, SELF_SCORE] : null;
    if (allowed) return allowed.includes(code) ? [] : [{ code: "unknown-word", found: code, allowed }];
    return /^[a-z][a-z0-9-]{0,59}$/.test(code) ? [] : [{ code: "bad-code", found: code }];
  };
  var unsoundValue = (part, code, cell) => {
    const value3 = parseNumber(cell);
    if (value3 === null) return [{ code: "not-a-number", found: cellText(cell) }];
    const from = part === "hak" || code === "nilai_maks" ? 1e-6 : 0;
    const to = part === "hak" ? 1e3 : 100;
    return value3 < from || value3 > to ? [{ code: "out-of-bounds", found: value3, from, to }] : [];
  };
  var missingLines = (lines) => {
    const wanted = [
      ...IDENTITY.map((key) => ["identitas", key]),
      ...SCORING.map((key) => ["penilaian", key]),
      ...["hak", "jenis", "predikat"].map((part) => [part, "*"])
    ];
    return wanted.filter(([part, key]) => !lines.some((line3) => line3.part === part && (key === "*" || line3.code === key))).map(([part, key]) => at("Instrumen", 1, null, { code: "line-missing", part, key }));
  };
  var repeated = (table, keys) => {
    const first = new Map([...keys].reverse().map(({ row: row3, key }) => [key, row3]));
    return keys.flatMap(({ row: row3, key }) => {
      var _a5;
      const before = (_a5 = first.get(key)) != null ? _a5 : row3;
      return before === row3 ? [] : [at(table, row3, "Kode", { code: "twice", found: key, first: before })];
    });
  };
  var references = (indicators, rights, dimensions) => {
    const unknown = (column2, of, known) => indicators.filter((indicator) => of(indicator) !== "" && !known.some((line3) => line3.code === of(indicator))).map(
      (indicator) => at("Indikator", indicator.row, column2, {
        code: "unknown-word",
        found: of(indicator),
        allowed: known.map((line3) => line3.code)
      })
    );
    const unused = rights.filter((right) => !indicators.some((indicator) => indicator.right === right.code)).map((right) => at("Instrumen", right.row, "Kode", { code: "unused", found: right.code }));
    const holes = rights.flatMap(
      (right) => dimensions.filter(
        (dimension) => indicators.some((i) => i.right === right.code) && !indicators.some((i) => i.right === right.code && i.dimension === dimension.code)
      ).map(
        (dimension) => at("Instrumen", dimension.row, "Kode", {
          code: "unused-in-right",
          found: dimension.code,
          right: right.code
        })
      )
    );
    return [
      ...unknown("Hak", (i) => i.right, rights),
      ...unknown("Jenis", (i) => i.dimension, dimensions),
      ...unused,
      ...holes
    ];
  };
  var weights = (dimensions) => {
    var _a5, _b;
    const sum2 = dimensions.reduce((total, line3) => {
      var _a6;
      return total + ((_a6 = line3.value) != null ? _a6 : 0);
    }, 0);
    return dimensions.length === 0 || dimensions.some((line3) => line3.value === null) || Math.abs(sum2 - 100) < 1e-9 ? [] : [at("Instrumen", (_b = (_a5 = dimensions[0]) == null ? void 0 : _a5.row) != null ? _b : 1, "Nilai", { code: "weights", sum: sum2 })];
  };
  var grades = (lines) => {
    var _a5, _b;
    const bounds = lines.flatMap((line3) => line3.value === null ? [] : [line3.value]);
    const lowest = Math.min(...bounds);
    return [
      ...bounds.length > 0 && bounds.length === lines.length && lowest !== 0 ? [at("Instrumen", (_b = (_a5 = lines[0]) == null ? void 0 : _a5.row) != null ? _b : 1, "Nilai", { code: "grades-start", lowest })] : [],
      ...lines.flatMap((line3) => {
        const same2 = lines.find((other) => other.value === line3.value && other.row < line3.row);
        return same2 && line3.value !== null ? [at("Instrumen", line3.row, "Nilai", { code: "twice", found: String(line3.value), first: same2.row })] : [];
      })
    ];
  };
  var assumptionsOf = (lines) => {
    var _a5;
    const groups2 = /* @__PURE__ */ new Map();
    for (const line3 of lines) {
      if (line3.status !== "assumption") continue;
      const key = canonical([line3.part, assumedValue(line3), line3.remark]);
      groups2.set(key, [...(_a5 = groups2.get(key)) != null ? _a5 : [], line3]);
    }
    return [...groups2.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const name = `${first.part} ${group.map((line3) => line3.code).join(", ")}`;
      return [{ name, value: assumedValue(first), why: first.remark }];
    });
  };
  var assumedValue = (line3) => line3.value === null ? line3.name : String(line3.value);

  // src/domain/region/region-code.ts
  var CODE2 = /^(?:1[1-9]|[2-9]\d)\.(?!00)\d{2}$/;
  var HALF_DAY2 = 12 * 36e5;
  var readRegionCode = (cell) => {
    if (cell instanceof Date) return readDate(cell);
    if (typeof cell === "number") return readNumber(cell);
    const text3 = plainText(cell).replace(/^'/, "");
    if (CODE2.test(text3)) return { code: text3, from: "text" };
    const other = /^(\d{2})[., -]?(\d{2})$/.exec(text3);
    return checked(`${other == null ? void 0 : other[1]}.${other == null ? void 0 : other[2]}`, "other-text");
  };
  var readNumber = (value3) => {
    const whole2 = Number.isInteger(value3) && value3 >= 1101 && value3 <= 9999 ? value3 / 100 : value3;
    const text3 = whole2.toFixed(2);
    return Math.abs(Number(text3) - whole2) < 1e-9 ? checked(text3, "number") : { code: null };
  };
  var readDate = (date3) => {
    if (Number.isNaN(date3.getTime())) return { code: null };
    const day3 = new Date(date3.getTime() + HALF_DAY2);
    return day3.getUTCFullYear() < 1900 ? { code: null } : checked(`${two(day3.getUTCDate())}.${two(day3.getUTCMonth() + 1)}`, "date");
  };
  var checked = (code, from) => CODE2.test(code) ? { code, from } : { code: null };
  var two = (n15) => String(n15).padStart(2, "0");
  var provinceOf = (code) => code.slice(0, 2);
  var isCity = (code) => Number(code.slice(3)) >= 71;

  // src/domain/text/pairs.ts
  var pairs = (cells) => Object.entries(cells).flatMap(([name, cell]) => {
    const text3 = cellText(cell);
    return text3 === "" ? [] : [`${name}=${typeof cell === "string" ? escaped(quoted(text3)) : text3}`];
  });
  var quoted = (text3) => /^["\d.,+-]/.test(text3) ? JSON.stringify(text3) : text3;
  var escaped = (text3) => text3.replace(/[\\;]/g, "\\$&");
  var readPairs = (line3) => {
    var _a5;
    const parts2 = ((_a5 = line3.match(/(?:\\[\s\S]|[^\\;])+/g)) != null ? _a5 : []).map((part) => part.trim());
    const [first = ""] = parts2;
    const isNamed = NAMED.test(first);
    const named2 = isNamed ? parts2 : parts2.slice(1);
    return {
      head: isNamed ? "" : unescaped(first),
      values: new Map(
        named2.map((part) => {
          const at2 = part.indexOf("=");
          return [part.slice(0, at2), readValue(unescaped(part.slice(at2 + 1)))];
        })
      )
    };
  };
  var NAMED = /^[a-z]+=/;
  var unescaped = (text3) => text3.replace(/\\([\s\S])/g, "$1");
  var readValue = (text3) => {
    if (text3.startsWith('"')) return unquoted(text3);
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text3) ? Number(text3) : text3;
  };
  var unquoted = (text3) => {
    try {
      return String(JSON.parse(text3));
    } catch {
      return text3;
    }
  };

  // src/domain/trail/cell-text.ts
  var LONGEST = 4e3;
  var KEPT = 3900;
  var asCellText = (text3) => {
    const plain2 = isPlain.test(text3) ? cellText(text3) : cellText(withoutLost(text3)).replace(/^'+/, "’");
    return plain2.length > LONGEST ? `${cut(plain2, KEPT)} … ${sha2562(plain2)}` : plain2;
  };
  var isPlain = /^(?!\s*')[ -~]*$/;
  var withoutLost = (text3) => text3.replace(/\r\n?/g, "\n").replace(/\p{Cc}/gu, (sign2) => sign2 === "\n" ? sign2 : " ").replace(/\p{Cs}|[\ufffe\uffff]/gu, "�");

  // src/domain/decision/decision-text.ts
  var NO_DECISION = DECISION_WORDS.pending;
  var decisionText = (cells) => {
    var _a5, _b;
    const word2 = cellText(cells.decision);
    const state2 = readDecision(word2);
    if (state2 === "pending") return NO_DECISION;
    return asCellText(
      [
        state2 === null ? escaped(word2) : DECISION_WORDS[state2],
        ...pairs({
          ...state2 === "corrected" || state2 === null ? {
            jawaban: cells.verifiedAnswer,
            pembilang: cells.verifiedNumerator,
            penyebut: cells.verifiedDenominator
          } : {},
          alasan: (_b = (_a5 = readReasonCode(cells.reasonCode)) == null ? void 0 : _a5.code) != null ? _b : cells.reasonCode,
          catatan: cells.verifierNote
        })
      ].join("; ")
    );
  };
  var PENDING = {
    state: "pending",
    verifiedAnswer: "",
    verifiedNumerator: "",
    verifiedDenominator: "",
    reasonCode: "",
    note: "",
    by: ""
  };
  var readDecisionText = (text3, by2) => {
    if (text3 === "" || text3 === NO_DECISION) return PENDING;
    const { head, values: values2 } = readPairs(text3);
    const state2 = readDecision(head);
    if (state2 === null || state2 === "pending") return PENDING;
    const cell = (name) => {
      var _a5;
      return (_a5 = values2.get(name)) != null ? _a5 : "";
    };
    return {
      state: state2,
      verifiedAnswer: cell("jawaban"),
      verifiedNumerator: cell("pembilang"),
      verifiedDenominator: cell("penyebut"),
      reasonCode: cellText(cell("alasan")),
      note: cellText(cell("catatan")),
      by: by2
    };
  };
  var decidedBy = (who, time2) => `${addressOf(who)} · ${time2.slice(0, 16)}`;
  var addressOf = (who) => {
    var _a5;
    const parts2 = who.split(" · ").filter((part) => !/^\d{4}-\d{2}-\d{2}/.test(part));
    return (_a5 = parts2[parts2.length - 1]) != null ? _a5 : "";
  };
  var saysRecorded = (recorded, cells) => cellText(cells.decision) === "" || (recorded || NO_DECISION) === decisionText(cells);

  // src/domain/submission/read-number.ts
  var LONGEST_NUMBER = 20;
  var plain = (value3, percentSign = false) => ({ kind: "number", value: value3, percentSign });
  var readNumber2 = (cell) => {
    var _a5;
    if (typeof cell === "number") return Number.isFinite(cell) ? plain(cell) : { kind: "unreadable" };
    if (typeof cell === "object" && cell instanceof Date) return { kind: "date" };
    if (typeof cell === "boolean") return { kind: "unreadable" };
    const text3 = plainText(cell);
    if (text3 === "") return { kind: "blank" };
    const found = text3.length > LONGEST_NUMBER ? null : /^([-+\u2212]?)\s*(\d[\d., ]*?)\s*(%?)$/.exec(text3);
    if (!found) return { kind: "unreadable" };
    const sign2 = found[1] === "-" || found[1] === "−" ? -1 : 1;
    const percentSign = found[3] === "%";
    const read2 = unsigned((_a5 = found[2]) != null ? _a5 : "");
    if (read2 === null) return { kind: "unreadable" };
    return typeof read2 === "number" ? plain(sign2 * read2, percentSign) : { kind: "ambiguous", readings: [sign2 * read2[0], sign2 * read2[1]] };
  };
  var unsigned = (text3) => {
    if (/^\d+$/.test(text3)) return Number(text3);
    if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text3)) return Number(text3.replace(/ /g, "").replace(",", "."));
    if (/^\d{1,3}(\.\d{3})*,\d+$/.test(text3) && text3.includes(".")) return decimalComma(text3);
    if (/^\d{1,3}(,\d{3})*\.\d+$/.test(text3) && text3.includes(",")) return Number(text3.replace(/,/g, ""));
    if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text3)) return Number(text3.replace(/[.,]/g, ""));
    const single = /^(\d+)[.,](\d+)$/.exec(text3);
    if (!single) return null;
    const [, whole2 = "", after = ""] = single;
    const decimal = Number(`${whole2}.${after}`);
    return after.length === 3 && /^[1-9]\d{0,2}$/.test(whole2) ? [Number(whole2 + after), decimal] : decimal;
  };
  var decimalComma = (text3) => Number(text3.replace(/\./g, "").replace(",", "."));

  // src/domain/submission/read-answer.ts
  var ANSWER_WORDS = {
    yes: "Ada",
    no: "Tidak ada",
    noData: "Tidak ada data",
    notApplicable: "Tidak berlaku"
  };
  var BLANK = { state: "blank" };
  var NO_DATA = { state: "noData" };
  var NOT_APPLICABLE = { state: "notApplicable" };
  var YES = { state: "value", value: { kind: "yesNo", yes: true } };
  var NO = { state: "value", value: { kind: "yesNo", yes: false } };
  var folded = (text3) => text3.toLowerCase();
  var YES_WORD = folded(ANSWER_WORDS.yes);
  var NO_WORD = folded(ANSWER_WORDS.no);
  var WORDS = /* @__PURE__ */ new Map([
    [folded(ANSWER_WORDS.noData), NO_DATA],
    [folded(ANSWER_WORDS.notApplicable), NOT_APPLICABLE]
  ]);
  var readAnswer = (measure, typed) => {
    var _a5, _b;
    const text3 = plainText(typed.answer);
    const word2 = folded(text3);
    const said = WORDS.get(word2);
    if (said) return said;
    if (measure.kind === "ratio") return readRatio(measure.per, typed);
    if (text3 === "") return BLANK;
    if (measure.kind === "yesNo") {
      if (word2 === YES_WORD) return YES;
      if (word2 === NO_WORD) return NO;
      return unreadable({ code: "answer/word-not-allowed", field: "answer", found: cellText(typed.answer) });
    }
    if (measure.kind === "options") {
      const letter = (_b = (_a5 = /^([a-z])(?:[.): \u2013-].*)?$/i.exec(text3)) == null ? void 0 : _a5[1]) == null ? void 0 : _b.toUpperCase();
      return letter && measure.options.some((option) => option.letter === letter) ? { state: "value", value: { kind: "option", letter } } : unreadable({
        code: "answer/option-not-allowed",
        field: "answer",
        found: cellText(typed.answer),
        letters: measure.options.map((option) => option.letter)
      });
    }
    const number4 = readSide("answer", typed.answer, measure.unit);
    return typeof number4 === "number" ? { state: "value", value: { kind: "number", number: number4 } } : number4 ? unreadable(number4) : BLANK;
  };
  var readRatio = (per, typed) => {
    if (isBlank(typed.numerator) && isBlank(typed.denominator)) {
      const found = cellText(typed.answer);
      return found === "" || readNumber2(typed.answer).kind === "number" ? found === "" ? BLANK : unreadable(
        { code: "ratio/side-missing", field: "numerator" },
        { code: "ratio/side-missing", field: "denominator" }
      ) : unreadable({ code: "answer/word-not-allowed", field: "answer", found });
    }
    const numerator2 = readSide("numerator", typed.numerator, "");
    const denominator2 = readSide("denominator", typed.denominator, "");
    if (typeof numerator2 === "number" && typeof denominator2 === "number" && denominator2 > 0) {
      const number4 = numerator2 / denominator2 * per;
      return Number.isFinite(number4) ? { state: "value", value: { kind: "ratio", numerator: numerator2, denominator: denominator2, number: number4 } } : unreadable({ code: "number/unreadable", field: "numerator", found: cellText(typed.numerator) });
    }
    const missing = (field) => ({ code: "ratio/side-missing", field });
    return unreadable(
      ...typeof numerator2 === "number" ? [] : [numerator2 != null ? numerator2 : missing("numerator")],
      ...typeof denominator2 === "number" ? denominator2 > 0 ? [] : [{ code: "ratio/denominator-not-positive", field: "denominator", found: denominator2 }] : [denominator2 != null ? denominator2 : missing("denominator")]
    );
  };
  var readSide = (field, cell, unit) => {
    const read2 = readNumber2(cell);
    if (read2.kind === "blank") return null;
    const found = cellText(cell);
    if (read2.kind === "ambiguous") return { code: "number/ambiguous", field, found, readings: read2.readings };
    if (read2.kind !== "number" || read2.percentSign && unit !== "%")
      return { code: "number/unreadable", field, found };
    return read2.value;
  };
  var unreadable = (...problems) => ({ state: "unreadable", problems });

  // src/domain/submission/reason.ts
  var SAYS_NOTHING = `.,;:-_/\\()[]"'!?*+=~#–—…`;
  var SHORTEST_REASON = 3;
  var NOTHING = new Set(SAYS_NOTHING);
  var hasReason = (note) => typeof note !== "boolean" && Array.from(plainText(note)).filter((letter) => letter !== " " && !NOTHING.has(letter)).length >= SHORTEST_REASON;

  // src/domain/condition/condition.ts
  var is = (fact, value3 = true) => ({
    op: "is",
    fact,
    value: value3
  });
  var compare = (left2, sign2, right) => ({
    op: "compare",
    left: left2,
    sign: sign2,
    right
  });
  var all = (...of) => ({ op: "all", of });
  var any = (...of) => ({ op: "any", of });
  var not = (of) => ({ op: "not", of });
  var compile = (condition, facts) => {
    switch (condition.op) {
      case "is": {
        const [fact, { value: value3 }] = [facts[condition.fact], condition];
        return (subject) => fact(subject) === value3;
      }
      case "compare":
        return compileComparison(condition.left, condition.sign, condition.right, facts);
      case "not": {
        const holds = compile(condition.of, facts);
        return (subject) => !holds(subject);
      }
      case "all":
        return conjunction(condition.of.map((part) => compile(part, facts)));
      case "any": {
        const parts2 = condition.of.map((part) => compile(part, facts));
        return (subject) => parts2.some((part) => part(subject));
      }
    }
  };
  var conjunction = (parts2) => {
    const [first = () => true, ...rest] = parts2;
    if (rest.length === 0) return first;
    const others = conjunction(rest);
    return (subject) => first(subject) && others(subject);
  };
  var SIGNS = {
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
    "<>": (a, b) => a !== b,
    "=": (a, b) => a === b
  };
  var compileComparison = (left2, sign2, right, facts) => {
    const [holds, leftFact] = [SIGNS[sign2], facts[left2]];
    const rightFact = typeof right === "number" ? () => right : facts[right];
    return (subject) => {
      const a = leftFact(subject);
      if (typeof a !== "number") return false;
      const b = rightFact(subject);
      return typeof b === "number" && holds(a, b);
    };
  };

  // src/domain/submission/answer-facts.ts
  var PROBLEMS = {
    "answer/word-not-allowed": "word",
    "answer/option-not-allowed": "option",
    "number/unreadable": "unreadable",
    "number/ambiguous": "ambiguous",
    "ratio/side-missing": "missing",
    "ratio/denominator-not-positive": "notPositive"
  };
  var problemOf = ({ answer }, field) => {
    var _a5;
    if (answer.state !== "unreadable") return "";
    const problem = answer.problems.find((one) => one.field === field);
    return problem ? (_a5 = PROBLEMS[problem.code]) != null ? _a5 : "" : "";
  };
  var quantity = ({ indicator }) => {
    const measure = indicator == null ? void 0 : indicator.measure;
    return (measure == null ? void 0 : measure.kind) === "number" || (measure == null ? void 0 : measure.kind) === "ratio" ? measure : null;
  };
  var valueIn = ({ answer }) => answer.state === "value" ? answer.value : null;
  var numberOf = (subject) => {
    const value3 = valueIn(subject);
    return (value3 == null ? void 0 : value3.kind) === "number" || (value3 == null ? void 0 : value3.kind) === "ratio" ? value3.number : null;
  };
  var sideOf = (subject, side) => {
    const value3 = valueIn(subject);
    return (value3 == null ? void 0 : value3.kind) === "ratio" ? value3[side] : null;
  };
  var ANSWER_FACTS = {
    kind: ({ indicator }) => {
      var _a5;
      return (_a5 = indicator == null ? void 0 : indicator.measure.kind) != null ? _a5 : "";
    },
    state: ({ answer }) => answer.state,
    percent: (subject) => {
      var _a5;
      return ((_a5 = quantity(subject)) == null ? void 0 : _a5.unit) === "%";
    },
    share: (subject) => {
      var _a5, _b;
      return ((_a5 = quantity(subject)) == null ? void 0 : _a5.maximum) === 1 && ((_b = quantity(subject)) == null ? void 0 : _b.unit) !== "%";
    },
    mayNotApply: ({ indicator }) => (indicator == null ? void 0 : indicator.mayNotApply) === true,
    part: ({ indicator }) => (indicator == null ? void 0 : indicator.measure.kind) === "ratio" && indicator.measure.part,
    minimum: (subject) => {
      var _a5, _b;
      return (_b = (_a5 = quantity(subject)) == null ? void 0 : _a5.minimum) != null ? _b : null;
    },
    maximum: (subject) => {
      var _a5, _b;
      return (_b = (_a5 = quantity(subject)) == null ? void 0 : _a5.maximum) != null ? _b : null;
    },
    value: numberOf,
    rounded: (subject) => {
      var _a5;
      const [number4, decimals2] = [numberOf(subject), (_a5 = quantity(subject)) == null ? void 0 : _a5.decimals];
      return number4 === null || decimals2 === void 0 ? null : roundHalfUp(number4, decimals2);
    },
    numerator: (subject) => sideOf(subject, "numerator"),
    denominator: (subject) => sideOf(subject, "denominator"),
    answerProblem: (subject) => problemOf(subject, "answer"),
    numeratorProblem: (subject) => problemOf(subject, "numerator"),
    denominatorProblem: (subject) => problemOf(subject, "denominator")
  };

  // src/domain/submission/settle.ts
  var EXCEEDS_WHOLE = all(
    is("part"),
    is("state", "value"),
    compare("numerator", ">", "denominator")
  );
  var OUT_OF_RANGE = all(
    is("state", "value"),
    any(compare("rounded", "<", "minimum"), compare("rounded", ">", "maximum"), compare("numerator", "<", 0))
  );
  var isImpossible = compile(any(EXCEEDS_WHOLE, OUT_OF_RANGE), ANSWER_FACTS);
  var reasonOf = ({ decision: decision2, standing: standing2, typed }) => decision2 === "notApplicable" || decision2 === "corrected" ? standing2.note : typed.note;
  var settle = (indicator, answer, reason2) => {
    switch (answer.state) {
      case "blank":
        return { kind: "noData", because: "blank" };
      case "noData":
        return { kind: "noData", because: "said" };
      case "unreadable":
        return { kind: "noData", because: "unusable" };
      case "notApplicable":
        return indicator.mayNotApply && hasReason(reason2) ? { kind: "notApplicable" } : { kind: "noData", because: "unusable" };
      case "value":
        return isImpossible({ indicator, answer }) ? { kind: "noData", because: "unusable" } : { kind: "value", value: answer.value };
    }
  };

  // src/domain/decision/transitions.ts
  var TRANSITIONS = {
    pending: {
      pending: "plain",
      confirmed: "plain",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    confirmed: {
      pending: "reasoned",
      confirmed: "plain",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    corrected: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    unsupported: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    },
    returned: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "never",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "never"
    },
    notApplicable: {
      pending: "reasoned",
      confirmed: "reasoned",
      corrected: "reasoned",
      unsupported: "reasoned",
      returned: "reasoned",
      notApplicable: "reasoned"
    }
  };
  var stepOf = (from, to) => TRANSITIONS[from][to];

  // src/domain/decision/proposal.ts
  var decidedAnswer = (indicator, claimed, state2, cells) => {
    if (state2 === "unsupported") return { state: "noData" };
    if (state2 === "notApplicable") return { state: "notApplicable" };
    if (state2 !== "corrected") return claimed;
    return readAnswer(indicator.measure, {
      answer: cells.verifiedAnswer,
      numerator: cells.verifiedNumerator,
      denominator: cells.verifiedDenominator
    });
  };
  var isUsable = (indicator, state2, answer, note) => {
    if (state2 !== "notApplicable" && state2 !== "corrected") return true;
    const settled = settle(indicator, answer, note);
    if (state2 === "notApplicable") return settled.kind === "notApplicable";
    return settled.kind !== "noData" || settled.because === "said";
  };
  var proposalFault = (indicator, claimed, standing2, cells) => {
    const state2 = readDecision(cellText(cells.decision));
    if (state2 === null) return "unknown";
    const step = stepOf(standing2.state, state2);
    if (step === "never") return "step";
    if (!isUsable(indicator, state2, decidedAnswer(indicator, claimed, state2, cells), cells.verifierNote)) {
      return state2 === "corrected" ? "unusable" : "refused";
    }
    if (step === "plain") return null;
    const code = readReasonCode(cells.reasonCode);
    const isReasoned = code !== null && fitsDecision(code, state2) && hasReason(cells.verifierNote);
    return isReasoned && !isReasonOf(standing2, state2, cells) ? null : "unreasoned";
  };
  var isReasonOf = (standing2, state2, cells) => {
    var _a5;
    return ((_a5 = readReasonCode(cells.reasonCode)) == null ? void 0 : _a5.code) === standing2.reasonCode && isNoteOf(standing2, state2, cells.verifierNote);
  };
  var isNoteOf = (standing2, state2, note) => standing2.state !== state2 && standing2.note !== "" && cellText(note) === standing2.note;

  // src/domain/submission/read-submissions.ts
  var readSubmissions = (instrument, regions, rows) => {
    const regionByCode = new Map(regions.map((region) => [region.code, region]));
    const indicatorByCode = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator]));
    const codesRead = /* @__PURE__ */ new Map();
    return rows.map((typed) => {
      var _a5;
      const codeRead = (_a5 = codesRead.get(typed.region)) != null ? _a5 : readRegionCode(typed.region);
      codesRead.set(typed.region, codeRead);
      const region = codeRead.code === null ? void 0 : regionByCode.get(codeRead.code);
      const indicator = indicatorByCode.get(plainText(typed.indicator).toUpperCase());
      if (!region || !indicator)
        return { typed, codeRead, region: region != null ? region : null, indicator: indicator != null ? indicator : null };
      const claimed = readAnswer(indicator.measure, typed);
      return { typed, codeRead, region, indicator, claimed, ...judged(indicator, typed, claimed) };
    });
  };
  var judged = (indicator, typed, claimed) => {
    const recorded = cellText(typed.recorded);
    return {
      ...standingOn(indicator, claimed, readDecisionText(recorded, cellText(typed.decidedBy))),
      proposal: saysRecorded(recorded, typed) ? null : proposalOf(indicator, typed, claimed, recorded)
    };
  };
  var standingOn = (indicator, claimed, standing2) => ({
    standing: standing2,
    decision: standing2.state,
    verified: decidedAnswer(indicator, claimed, standing2.state, standing2)
  });
  var proposalOf = (indicator, typed, claimed, recorded) => ({
    state: readDecision(cellText(typed.decision)),
    fault: proposalFault(indicator, claimed, readDecisionText(recorded, ""), typed)
  });
  var reread = (row3, typed) => {
    const claimed = readAnswer(row3.indicator.measure, typed);
    return { ...row3, typed, claimed, ...judged(row3.indicator, typed, claimed) };
  };
  var withRecorded = (row3, recorded, decidedBy2) => {
    const typed = { ...row3.typed, recorded, decidedBy: decidedBy2 };
    return { ...row3, typed, ...judged(row3.indicator, typed, row3.claimed) };
  };

  // src/domain/validation/finding.ts
  var SEVERITIES = {
    "answer/blank": "error",
    "answer/word-not-allowed": "error",
    "answer/option-not-allowed": "error",
    "number/unreadable": "error",
    "number/ambiguous": "error",
    "ratio/side-missing": "error",
    "ratio/denominator-not-positive": "error",
    "ratio/numerator-above-denominator": "error",
    "ratio/answer-typed": "warning",
    "value/fraction-for-percentage": "warning",
    "value/percentage-for-fraction": "error",
    "value/out-of-range": "error",
    "value/far-from-peers": "info",
    "year/missing": "warning",
    "year/unreadable": "warning",
    "year/outside-period": "warning",
    "evidence/missing": "warning",
    "evidence/not-a-link": "warning",
    "evidence/shared": "info",
    "not-applicable/without-reason": "error",
    "not-applicable/not-allowed": "error",
    "no-data/without-reason": "warning",
    "region/unknown": "error",
    "region/code-converted": "warning",
    "region/twice": "error",
    "region/code-unreadable": "error",
    "indicator/unknown": "error",
    "answer/changed-after-decision": "info",
    "sheet/trouble": "warning",
    "officer/address-unusable": "warning",
    "row/duplicate": "error",
    "row/missing": "error",
    "endorsement/missing": "warning",
    "bonus/unreadable": "error",
    "bonus/out-of-range": "error",
    "last-year/unreadable": "info",
    "coordinator/address-unusable": "warning",
    "decision/unknown-word": "error",
    "decision/step-refused": "error",
    "decision/unreasoned": "error",
    "decision/correction-unusable": "error",
    "decision/not-applicable-refused": "error",
    "decision/verifier-unknown": "info",
    "text/formula-like": "info",
    "text/too-long": "warning",
    "document/placeholder-unfilled": "warning",
    "rule/broken": "error"
  };
  var FINDING_CODES = Object.keys(SEVERITIES);
  var WORST_FIRST = ["error", "warning", "info"];
  var rank = (severity) => WORST_FIRST.indexOf(severity);
  var finding3 = (code, where, details2) => ({ code, severity: SEVERITIES[code], ...where, ...details2 });

  // src/script/sheets/a1.ts
  var columnLetters = (column2) => column2 <= 26 ? String.fromCharCode(64 + column2) : columnLetters(Math.floor((column2 - 1) / 26)) + columnLetters((column2 - 1) % 26 + 1);
  var a1 = (row3, column2) => `${columnLetters(column2)}${row3}`;

  // src/script/sheets/tab.ts
  var findTab = (book, name) => {
    const sheet = book.getSheetByName(name);
    if (sheet) return sheet;
    const names = book.getSheets().map((other) => other.getName());
    throw new Refusal("book/tab-missing", { tab: name, similar: names.filter((other) => alike(other, name)) });
  };
  var readTab = (book, name, headers) => {
    var _a5, _b;
    const sheet = findTab(book, name);
    const range = sheet.getDataRange();
    const values2 = range.getValues();
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], headers);
    if ("columns" in found) return { sheet, range, values: values2, columns: found.columns };
    const [fault] = found.faults;
    if ((fault == null ? void 0 : fault.code) === "header/missing") {
      throw new Refusal("book/header-missing", { tab: name, header: fault.header, similar: fault.similar });
    }
    throw new Refusal("book/header-twice", { tab: name, header: (_b = fault == null ? void 0 : fault.header) != null ? _b : "" });
  };
  var readValues = (book, name) => findTab(book, name).getDataRange().getValues();
  var refuseMerged = (name, range) => {
    const merged = range.getMergedRanges();
    if (merged.length === 0) return;
    throw new Refusal("book/merged", {
      tab: name,
      cells: merged.slice(0, 6).map((one) => one.getA1Notation())
    });
  };
  var alike = (other, name) => other !== name && bare2(other) === bare2(name);
  var bare2 = (name) => name.toLowerCase().replace(/^(copy of|salinan dari|salinan|kopi)\s+/, "").replace(/\s*(\(\d+\)|\d+|-\s*copy|copy)\s*$/, "").replace(/[\s_.-]+/g, "");
  var cellAt = (row3, column2) => a1(row3, column2 + 1);

  // src/script/sheets/read-book.ts
  var readBookInstrument = (spreadsheet) => soundInstrument(readValues(spreadsheet, TABS.instrument), readValues(spreadsheet, TABS.indicators));
  var soundInstrument = (instrument, indicators) => {
    if (instrument.length < 2 && indicators.length < 2) throw new Refusal("instrument/empty", {});
    const read2 = readInstrument(instrument, indicators);
    if ("faults" in read2) throw new Refusal("instrument/unsound", { faults: read2.faults });
    return read2.instrument;
  };
  var readBook = () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const settings = readSettings(readValues(spreadsheet, TABS.settings));
    const instrument = readBookInstrument(spreadsheet);
    const regionTab = readTab(spreadsheet, TABS.regions, REGION_COLUMNS);
    const { regions, findings } = readRegions(regionTab);
    if (regions.length === 0) throw new Refusal("book/no-regions", {});
    const answerTab = readTab(spreadsheet, TABS.answers, ANSWER_COLUMNS);
    refuseMerged(TABS.answers, answerTab.range);
    return {
      spreadsheet,
      settings,
      instrument,
      regions,
      regionFindings: findings,
      rows: readSubmissions(instrument, regions, typedRows(answerTab.values.slice(1), answerTab.columns, 2)),
      tabs: { regions: regionTab, answers: answerTab }
    };
  };
  var typedRows = (values2, columns, first) => {
    var _a5;
    const places = Object.values(ANSWER_FIELDS).map((column2) => columns[column2]);
    const at2 = Object.fromEntries(
      Object.entries(ANSWER_FIELDS).map(([field, column2]) => [field, columns[column2]])
    );
    const rows = [];
    for (let i = 0; i < values2.length; i++) {
      const cells = (_a5 = values2[i]) != null ? _a5 : [];
      if (places.every((column2) => isBlank(cells[column2]))) continue;
      rows.push({
        row: first + i,
        region: cells[at2.region],
        indicator: cells[at2.indicator],
        answer: cells[at2.answer],
        numerator: cells[at2.numerator],
        denominator: cells[at2.denominator],
        dataYear: cells[at2.dataYear],
        evidence: cells[at2.evidence],
        note: cells[at2.note],
        decision: cells[at2.decision],
        verifiedAnswer: cells[at2.verifiedAnswer],
        verifiedNumerator: cells[at2.verifiedNumerator],
        verifiedDenominator: cells[at2.verifiedDenominator],
        reasonCode: cells[at2.reasonCode],
        verifierNote: cells[at2.verifierNote],
        change: cells[at2.change],
        recorded: cells[at2.recorded],
        decidedBy: cells[at2.decidedBy],
        verifier: cells[at2.verifier]
      });
    }
    return rows;
  };
  var readRegions = ({
    values: values2,
    columns
  }) => {
    const first = /* @__PURE__ */ new Map();
    const findings = [];
    const regions = values2.slice(1).flatMap((cells, i) => {
      if (Object.values(columns).every((column2) => isBlank(cells[column2]))) return [];
      const row3 = i + 2;
      const cell = (column2) => cells[columns[column2]];
      const typed = cellText(cell("Kode Wilayah"));
      const read2 = readRegionCode(cell("Kode Wilayah"));
      const place2 = { table: "wilayah", row: row3, field: "code" };
      if (read2.code === null) {
        findings.push(
          finding3(
            "region/code-unreadable",
            { region: null, indicator: null, place: place2 },
            { found: typed }
          )
        );
        return [];
      }
      const about2 = { region: read2.code, indicator: null, place: place2 };
      const before = first.get(read2.code);
      if (before !== void 0) {
        findings.push(finding3("region/twice", about2, { found: read2.code, first: before }));
        return [];
      }
      first.set(read2.code, row3);
      if (read2.from !== "text") {
        findings.push(
          finding3("region/code-converted", about2, { found: typed, recognised: read2.code })
        );
      }
      const endorsed2 = (endorsement) => !/^(-|tidak( ada)?|belum( ada)?|nihil|no|false)?$/i.test(cellText(cell(REGION_FIELDS[endorsement])));
      return [
        {
          row: row3,
          code: read2.code,
          name: cellText(cell("Wilayah")) || read2.code,
          province: cellText(cell("Provinsi")),
          endorsements: {
            office: endorsed2("office"),
            regencySecretary: endorsed2("regencySecretary"),
            provinceSecretary: endorsed2("provinceSecretary")
          },
          officers: cell("Surel Petugas"),
          coordinator: cell("Surel Koordinator"),
          bonus: cell("Bonus Aksi HAM"),
          sheetTrouble: cellText(cell("Masalah Lembar")),
          lastYear: cell("Nilai Tahun Lalu")
        }
      ];
    });
    return { regions, findings };
  };

  // src/script/version.ts
  var VERSION = "0.1.0";

  // src/domain/region-state/state.ts
  var STATE_WORDS = {
    draft: "draf",
    submitted: "dikirim",
    checked: "diperiksa",
    returned: "dikembalikan",
    verified: "diverifikasi",
    determined: "ditetapkan",
    revoked: "dicabut"
  };
  var REGION_STATES = Object.keys(STATE_WORDS);
  var stateOf = (evaluation, facts) => {
    var _a5, _b;
    if (facts.fixed) return facts.fixed;
    const isReturned2 = facts.sheet === "returned" || ((_a5 = facts.check) == null ? void 0 : _a5.outcome) === "returned" || [...evaluation.rows.values()].some(({ decision: decision2 }) => decision2 === "returned");
    if (isReturned2) return "returned";
    const isChecked = !facts.needsCheck || ((_b = facts.check) == null ? void 0 : _b.outcome) === "passed";
    if (evaluation.decided === evaluation.indicators && isChecked && facts.openReviews === 0) return "verified";
    if (evaluation.decided > 0 || facts.check !== null) return "checked";
    return evaluation.status === "ready" || facts.sheet === "locked" ? "submitted" : "draft";
  };

  // src/domain/scoring/grade.ts
  var PRINTED_DECIMALS = 2;
  var printed = (value3) => roundHalfUp(value3, PRINTED_DECIMALS);
  var gradeOf = (instrument, final) => {
    var _a5;
    return (_a5 = instrument.grades.find((grade2) => printed(final) >= grade2.from)) != null ? _a5 : null;
  };
  var nextGrade = (instrument, final) => {
    var _a5;
    return (_a5 = [...instrument.grades].reverse().find((grade2) => grade2.from > printed(final))) != null ? _a5 : null;
  };

  // src/domain/scoring/points.ts
  var maximumPoints = ({ measure }) => {
    var _a5, _b;
    if (measure.kind === "options") return Math.max(...measure.options.map((option) => option.points));
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo") return Math.max(measure.scale.yes, measure.scale.no);
    return measure.scale.kind === "bands" ? (_b = (_a5 = measure.scale.bands[0]) == null ? void 0 : _a5.points) != null ? _b : measure.scale.rest : Math.max(measure.scale.from.points, measure.scale.to.points);
  };
  var pointsOf = ({ measure }, value3) => {
    var _a5, _b;
    if (measure.kind === "options") {
      return (_b = (_a5 = measure.options.find((option) => value3.kind === "option" && option.letter === value3.letter)) == null ? void 0 : _a5.points) != null ? _b : 0;
    }
    if (measure.scale === null) return null;
    if (measure.kind === "yesNo")
      return value3.kind === "yesNo" && value3.yes ? measure.scale.yes : measure.scale.no;
    return value3.kind === "number" || value3.kind === "ratio" ? scalePoints(measure.scale, roundHalfUp(value3.number, measure.decimals)) : 0;
  };
  var scalePoints = (scale, value3) => {
    var _a5;
    if (scale.kind === "bands") {
      const met = scale.bands.find(
        ({ bound }) => scale.order === "falling" ? value3 <= bound : value3 >= bound
      );
      return (_a5 = met == null ? void 0 : met.points) != null ? _a5 : scale.rest;
    }
    const { from, to } = scale;
    const share = Math.min(1, Math.max(0, (value3 - from.value) / (to.value - from.value)));
    return from.points + share * (to.points - from.points);
  };

  // src/domain/scoring/score.ts
  var scoreIndicator = (indicator, settled) => {
    var _a5;
    const of = maximumPoints(indicator);
    if (of === null) return { kind: "left out", because: "notScorable" };
    if (settled.kind === "notApplicable") return { kind: "left out", because: "notApplicable" };
    const points2 = settled.kind === "value" ? (_a5 = pointsOf(indicator, settled.value)) != null ? _a5 : 0 : 0;
    return { kind: "counted", points: points2, of, settled };
  };
  var MISSING = { kind: "noData", because: "blank" };
  var scoreRegion = (instrument, answers, bonus2) => {
    var _a5, _b;
    const indicators = /* @__PURE__ */ new Map();
    const whole2 = emptyTally();
    const ofRights = new Map(
      instrument.rights.map(({ code }) => [code, { own: emptyTally(), dimensions: /* @__PURE__ */ new Map() }])
    );
    for (const indicator of instrument.indicators) {
      const score = scoreIndicator(indicator, (_a5 = answers.get(indicator.code)) != null ? _a5 : MISSING);
      indicators.set(indicator.code, score);
      if (score.kind !== "counted") continue;
      count(whole2, indicator, score);
      const right = ofRights.get(indicator.right);
      if (!right) continue;
      count(right.own, indicator, score);
      const dimension = (_b = right.dimensions.get(indicator.dimension)) != null ? _b : emptyTally();
      right.dimensions.set(indicator.dimension, dimension);
      count(dimension, indicator, score);
    }
    const rights = instrument.rights.map(({ code }) => scoreRight(instrument, code, ofRights.get(code)));
    const scored = rights.flatMap(
      (right, i) => {
        var _a6, _b2;
        return right.score === null ? [] : [{ value: right.score, weight: (_b2 = (_a6 = instrument.rights[i]) == null ? void 0 : _a6.weight) != null ? _b2 : 1 }];
      }
    );
    const mean = instrument.method === "means" ? weightedMean(scored) : shareOf(whole2);
    const kept = Math.min(Math.max(bonus2, 0), instrument.bonusMax);
    const final = mean === null ? null : printed(Math.min(mean + kept, instrument.finalMax));
    return {
      indicators,
      rights,
      scoredRights: scored.length,
      mean: mean === null ? null : printed(mean),
      bonus: printed(kept),
      final,
      grade: final === null ? null : gradeOf(instrument, final)
    };
  };
  var emptyTally = () => ({ weighted: 0, weight: 0, points: 0, of: 0 });
  var count = (tally, { weight }, { points: points2, of }) => {
    tally.weighted += points2 / of * 100 * weight;
    tally.weight += weight;
    tally.points += points2;
    tally.of += of;
  };
  var scoreRight = (instrument, code, sums) => {
    var _a5;
    const dimensions = instrument.dimensions.map((dimension) => {
      var _a6;
      const sum2 = (_a6 = sums == null ? void 0 : sums.dimensions.get(dimension.code)) != null ? _a6 : emptyTally();
      return {
        code: dimension.code,
        weight: dimension.weight,
        score: instrument.method === "points" ? shareOf(sum2) : meanOf(sum2)
      };
    });
    const score = instrument.method === "points" ? shareOf((_a5 = sums == null ? void 0 : sums.own) != null ? _a5 : emptyTally()) : weightedMean(
      dimensions.flatMap(({ score: score2, weight }) => score2 === null ? [] : [{ value: score2, weight }])
    );
    return { code, score, dimensions: dimensions.map(({ code: code2, score: score2 }) => ({ code: code2, score: score2 })) };
  };
  var weightedMean = (items) => {
    const weight = items.reduce((sum2, item) => sum2 + item.weight, 0);
    return weight > 0 ? items.reduce((sum2, item) => sum2 + item.value * item.weight, 0) / weight : null;
  };
  var meanOf = ({ weighted, weight }) => weight > 0 ? weighted / weight : null;
  var shareOf = ({ points: points2, of }) => of > 0 ? points2 / of * 100 : null;

  // src/domain/submission/duplicates.ts
  var sameAnswer = (a, b) => [
    "answer",
    "numerator",
    "denominator",
    "note",
    "decision",
    "verifiedAnswer",
    "verifiedNumerator",
    "verifiedDenominator",
    "reasonCode",
    "verifierNote"
  ].every((field) => cellText(a.typed[field]) === cellText(b.typed[field]));

  // src/domain/submission/row.ts
  var isKnown = (row3) => "claimed" in row3;

  // src/domain/submission/rows-by-region.ts
  var rowsByRegion = (rows) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      if (!isKnown(row3)) continue;
      const group = groups2.get(row3.region.code);
      if (group) group.push(row3);
      else groups2.set(row3.region.code, [row3]);
    }
    return groups2;
  };

  // src/domain/evaluation/evaluate.ts
  var evaluate = (instrument, regions, rows) => {
    const byRegion = rowsByRegion(rows);
    return regions.map((region) => {
      var _a5;
      return evaluateRegion(instrument, region, (_a5 = byRegion.get(region.code)) != null ? _a5 : []);
    });
  };
  var UNUSABLE = { kind: "noData", because: "unusable" };
  var evaluateRegion = (instrument, region, rows) => {
    const counting = /* @__PURE__ */ new Map();
    const contradicted = /* @__PURE__ */ new Set();
    for (const row3 of rows) {
      const before = counting.get(row3.indicator.code);
      if (!before) counting.set(row3.indicator.code, row3);
      else if (!sameAnswer(before, row3)) contradicted.add(row3.indicator.code);
    }
    const claims = /* @__PURE__ */ new Map();
    const verifications = /* @__PURE__ */ new Map();
    let corrected = false;
    const decidedOn = /* @__PURE__ */ new Set();
    let answered = 0;
    let unusable = 0;
    for (const [code, row3] of counting) {
      const claim3 = contradicted.has(code) ? UNUSABLE : settle(row3.indicator, row3.claimed, row3.typed.note);
      const verification = claim3 === UNUSABLE || isClaim(row3) ? claim3 : settleVerified(row3);
      claims.set(code, claim3);
      verifications.set(code, verification);
      if (verification !== claim3) corrected = true;
      if (claim3 !== UNUSABLE && isDecided(row3.decision) && stands(row3)) decidedOn.add(code);
      if (claim3.kind !== "noData" || claim3.because !== "blank") answered += 1;
      if (claim3.kind === "noData" && claim3.because === "unusable") unusable += 1;
    }
    const bonus2 = bonusOf(region, instrument.bonusMax);
    const claimed = scoreRegion(instrument, claims, bonus2);
    const verified = corrected ? scoreRegion(instrument, verifications, bonus2) : claimed;
    const indicators = instrument.indicators.length;
    const blank = indicators - answered;
    const decided = decidedOn.size;
    return {
      region,
      rows: counting,
      claimed,
      verified,
      provisional: decided < indicators,
      decided,
      decidedOn,
      indicators,
      completeness: Math.floor((indicators - blank - unusable) / indicators * 1e3) / 10,
      unusable,
      difference: verified.final === null || claimed.final === null ? null : printed(verified.final - claimed.final),
      lastYear: numberWithin(region.lastYear, 100),
      status: decided === indicators ? "verified" : decided > 0 ? "being-verified" : blank === indicators ? "empty" : blank + unusable > 0 ? "incomplete" : "ready"
    };
  };
  var stands = ({ indicator, decision: decision2, verified, standing: standing2 }) => isUsable(indicator, decision2, verified, standing2.note);
  var isClaim = ({ claimed, verified, decision: decision2 }) => decision2 !== "corrected" && verified === claimed;
  var settleVerified = (row3) => settle(row3.indicator, row3.verified, reasonOf(row3));
  var bonusOf = (region, maximum) => {
    var _a5;
    return (_a5 = numberWithin(region.bonus, maximum)) != null ? _a5 : 0;
  };
  var numberWithin = (cell, maximum) => {
    const read2 = readNumber2(cell);
    return read2.kind === "number" && read2.value >= 0 && read2.value <= maximum ? read2.value : null;
  };

  // src/domain/trail/entry.ts
  var NO_HEAD = { seq: 0, hash: "" };
  var SHORT_HASH = 16;
  var hashOf = (entry) => sha2562(
    JSON.stringify([
      entry.seq,
      entry.time,
      entry.who,
      entry.action,
      entry.region,
      entry.indicator,
      entry.from,
      entry.to,
      entry.reason,
      entry.rules,
      entry.instrument,
      entry.previous
    ])
  );
  var appendEntries = (head, drafts) => {
    let { seq, hash: previous } = head;
    return drafts.map((draft) => {
      seq += 1;
      const entry = {
        seq,
        time: asCellText(draft.time),
        who: asCellText(draft.who),
        action: asCellText(draft.action),
        region: asCellText(draft.region),
        indicator: asCellText(draft.indicator),
        from: asCellText(draft.from),
        to: asCellText(draft.to),
        reason: asCellText(draft.reason),
        rules: asCellText(draft.rules),
        instrument: asCellText(draft.instrument),
        previous
      };
      const hash = hashOf(entry);
      previous = hash;
      return { ...entry, hash };
    });
  };
  var headText = ({ seq, hash }) => `${seq} ${hash.slice(0, SHORT_HASH)}`;
  var readHead = (text3) => {
    var _a5;
    const found = /^\D*?(\d+)\D*?[\s·:/-]+([0-9a-f]{16,64})\W*$/i.exec(text3.trim());
    return found ? { seq: Number(found[1]), hash: ((_a5 = found[2]) != null ? _a5 : "").toLowerCase() } : null;
  };

  // src/domain/trail/words.ts
  var TRAIL_ACTIONS = {
    begun: "jejak dimulai",
    begunAnew: "mulai baru",
    decision: "keputusan",
    answer: "jawaban",
    typed: "ketikan belum dicatat",
    bonus: "bonus",
    rows: "baris isian",
    check: "pemeriksaan kanwil",
    score: "nilai",
    determine: "tetapkan",
    revoke: "cabut",
    summaries: "buat ringkasan",
    summary: "ringkasan",
    send: "kirim surel",
    make: "buat lembar",
    lock: "kunci lembar",
    open: "buka lembar",
    giveBack: "kembalikan lembar"
  };
  var TRAIL_WAYS = {
    typed: "diketik di sel",
    collected: "dikumpulkan dari lembar",
    night: "pemicu malam"
  };
  var NOBODY_KNOWN = "tidak diketahui";
  var UNDER_WAY = "dimulai";

  // src/domain/trail/recorded.ts
  var stateKey = (region, indicator) => `${region} ${indicator}`;
  var recordedOf = (entries) => {
    var _a5;
    const answers = /* @__PURE__ */ new Map();
    const decisions3 = /* @__PURE__ */ new Map();
    const former = /* @__PURE__ */ new Map();
    const untaken2 = /* @__PURE__ */ new Map();
    const bonuses = /* @__PURE__ */ new Map();
    const rows = /* @__PURE__ */ new Map();
    for (const { action, region, indicator, to, who, time: time2 } of entries) {
      const key = stateKey(region, indicator);
      if (action === TRAIL_ACTIONS.bonus) bonuses.set(region, to);
      else if (action === TRAIL_ACTIONS.rows) rows.set(region, to);
      else if (action === TRAIL_ACTIONS.typed) untaken2.set(key, to);
      else if (action === TRAIL_ACTIONS.answer) answers.set(key, to);
      else if (action === TRAIL_ACTIONS.decision) {
        untaken2.delete(key);
        const before = decisions3.get(key);
        if (before) former.set(key, [...(_a5 = former.get(key)) != null ? _a5 : [], before]);
        if (to === NO_DECISION) decisions3.delete(key);
        else decisions3.set(key, { text: to, by: decidedBy(who, time2) });
      }
    }
    return { answers, decisions: decisions3, former, untaken: untaken2, bonuses, rows };
  };
  var ANSWER_NAMES = {
    answer: "jawaban",
    numerator: "pembilang",
    denominator: "penyebut",
    dataYear: "tahun",
    evidence: "bukti",
    note: "catatan"
  };
  var answerText = (typed) => asCellText(
    pairs(
      Object.fromEntries(
        Object.keys(ANSWER_NAMES).map((cell) => [ANSWER_NAMES[cell], typed[cell]])
      )
    ).join("; ")
  );

  // src/domain/region-state/determination.ts
  var fixedScore = (evaluation) => {
    var _a5, _b, _c, _d, _e, _f;
    return {
      codes: evaluation.verified.rights.map(({ code }) => code),
      rights: evaluation.verified.rights.map(({ score }) => score === null ? null : printed(score)),
      scoredRights: evaluation.verified.scoredRights,
      mean: evaluation.verified.mean,
      bonus: evaluation.verified.bonus,
      final: evaluation.verified.final,
      grade: (_b = (_a5 = evaluation.verified.grade) == null ? void 0 : _a5.code) != null ? _b : "",
      gradeName: (_d = (_c = evaluation.verified.grade) == null ? void 0 : _c.name) != null ? _d : "",
      gradeFrom: (_f = (_e = evaluation.verified.grade) == null ? void 0 : _e.from) != null ? _f : 0,
      claimedFinal: evaluation.claimed.final,
      completeness: evaluation.completeness,
      unusable: evaluation.unusable,
      inputs: inputsHash(evaluation)
    };
  };
  var inputsHash = ({ rows }) => sha2562(
    canonical(
      [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([code, { typed }]) => {
        var _a5;
        return [code, answerText(typed), String((_a5 = typed.recorded) != null ? _a5 : "")];
      })
    )
  ).slice(0, SHORT_HASH);
  var fixedText = (score) => canonical(score);
  var determinationsOf = (entries) => {
    const found = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      if (entry.action === TRAIL_ACTIONS.determine) {
        const score = readFixed(entry.to);
        if (score) found.set(entry.region, { state: "determined", score, entry, revoked: null });
      }
      const before = entry.action === TRAIL_ACTIONS.revoke ? found.get(entry.region) : void 0;
      if (before) found.set(entry.region, { ...before, state: "revoked", revoked: entry });
    }
    return found;
  };
  var readFixed = (text3) => {
    if (!text3.startsWith("{")) return null;
    try {
      const read2 = JSON.parse(text3);
      return Array.isArray(read2.rights) && Array.isArray(read2.codes) && typeof read2.inputs === "string" ? read2 : null;
    } catch {
      return null;
    }
  };
  var fixedGrade = ({ grades: grades2 }, { grade: grade2, gradeName, gradeFrom }) => {
    var _a5, _b;
    const provenance = (_b = (_a5 = grades2.find(({ code }) => code === grade2)) == null ? void 0 : _a5.provenance) != null ? _b : "assumption";
    return grade2 === "" ? null : { code: grade2, name: gradeName, from: gradeFrom, provenance };
  };
  var asFixed = (instrument, evaluation, { score, state: state2 }) => {
    const byCode = new Map(score.codes.map((code, i) => {
      var _a5;
      return [code, (_a5 = score.rights[i]) != null ? _a5 : null];
    }));
    const verified = {
      ...evaluation.verified,
      rights: evaluation.verified.rights.map((right) => {
        var _a5;
        return { ...right, score: (_a5 = byCode.get(right.code)) != null ? _a5 : null };
      }),
      scoredRights: score.scoredRights,
      mean: score.mean,
      bonus: score.bonus,
      final: score.final,
      grade: state2 === "determined" ? fixedGrade(instrument, score) : null
    };
    return {
      ...evaluation,
      verified,
      claimed: { ...evaluation.claimed, final: score.claimedFinal },
      provisional: false,
      completeness: score.completeness,
      unusable: score.unusable,
      difference: score.final === null || score.claimedFinal === null ? null : printed(score.final - score.claimedFinal),
      status: "verified"
    };
  };

  // src/domain/validation/check.ts
  var check = (code, field, when, details2) => ({ code, field, when, details: details2 });

  // src/domain/validation/rules/answer-blank.ts
  var isRatio = is("kind", "ratio");
  var isBlank2 = is("state", "blank");
  var answerBlank = {
    name: "answer-blank",
    scope: "row",
    checks: [
      check("answer/blank", "answer", all(isBlank2, not(isRatio)), () => ({})),
      check("answer/blank", "numerator", all(isBlank2, isRatio), () => ({}))
    ]
  };

  // src/domain/validation/rules/answer-option.ts
  var answerOption = {
    name: "answer-option",
    scope: "row",
    checks: [
      check("answer/option-not-allowed", "answer", is("answerProblem", "option"), ({ row: row3, indicator }) => ({
        found: cellText(row3.typed.answer),
        letters: (indicator == null ? void 0 : indicator.measure.kind) === "options" ? indicator.measure.options.map(({ letter }) => letter) : []
      }))
    ]
  };

  // src/domain/validation/rules/answer-word.ts
  var answerWord = {
    name: "answer-word",
    scope: "row",
    checks: [
      check("answer/word-not-allowed", "answer", is("answerProblem", "word"), ({ row: row3 }) => ({
        found: cellText(row3.typed.answer)
      }))
    ]
  };

  // src/domain/validation/rule.ts
  var PROBLEM_FACTS = [
    ["answer", "answerProblem"],
    ["numerator", "numeratorProblem"],
    ["denominator", "denominatorProblem"]
  ];
  var numberIn = (fact) => Number(fact);
  var onRow = (code, row3, field, details2) => {
    var _a5, _b, _c, _d;
    return finding3(
      code,
      {
        region: (_b = (_a5 = row3.region) == null ? void 0 : _a5.code) != null ? _b : row3.codeRead.code,
        indicator: (_d = (_c = row3.indicator) == null ? void 0 : _c.code) != null ? _d : null,
        place: { table: "isian", row: row3.typed.row, field }
      },
      details2
    );
  };
  var onRegion = (code, region, field, details2) => finding3(
    code,
    { region: region.code, indicator: null, place: { table: "wilayah", row: region.row, field } },
    details2
  );

  // src/domain/validation/rules/bonus.ts
  var bonus = {
    name: "bonus",
    scope: "region",
    judge: (region, _rows, { instrument }) => {
      const read2 = readNumber2(region.bonus);
      if (read2.kind === "blank") return "holds";
      if (read2.kind !== "number")
        return [onRegion("bonus/unreadable", region, "bonus", { found: cellText(region.bonus) })];
      return read2.value < 0 || read2.value > instrument.bonusMax ? [onRegion("bonus/out-of-range", region, "bonus", { found: read2.value, maximum: instrument.bonusMax })] : "holds";
    }
  };

  // src/domain/validation/rules/changed-after-decision.ts
  var changedAfterDecision = {
    name: "changed-after-decision",
    scope: "row",
    checks: [
      check("answer/changed-after-decision", "decision", is("reopened"), ({ row: row3 }) => ({
        found: cellText(row3.typed.change)
      }))
    ]
  };

  // src/domain/validation/rules/coordinator-address.ts
  var coordinatorAddress = {
    name: "coordinator-address",
    scope: "region",
    judge: (region) => readAddresses(region.coordinator) ? "holds" : [
      onRegion("coordinator/address-unusable", region, "coordinator", {
        found: cellText(region.coordinator)
      })
    ]
  };

  // src/domain/validation/rules/data-year.ts
  var dataYear = {
    name: "data-year",
    scope: "row",
    needs: is("state", "value"),
    checks: [
      check("year/missing", "dataYear", is("year", "blank"), ({ settings }) => ({
        expected: settings.dataYear
      })),
      check("year/unreadable", "dataYear", is("year", "unreadable"), ({ row: row3, settings }) => ({
        found: cellText(row3.typed.dataYear),
        expected: settings.dataYear
      })),
      check(
        "year/outside-period",
        "dataYear",
        all(is("year", "read"), compare("yearRead", "<>", "yearExpected")),
        ({ row: row3, settings }) => ({ found: Number(cellText(row3.typed.dataYear)), expected: settings.dataYear })
      )
    ]
  };

  // src/domain/validation/rules/decision.ts
  var decision = {
    name: "decision",
    scope: "row",
    checks: [
      check("decision/unknown-word", "decision", is("decisionFault", "unknown"), ({ row: row3 }) => ({
        found: cellText(row3.typed.decision)
      })),
      check("decision/step-refused", "decision", is("decisionFault", "step"), ({ row: row3 }) => ({
        from: isKnown(row3) ? row3.decision : "pending",
        found: cellText(row3.typed.decision)
      })),
      check("decision/unreasoned", "reasonCode", is("decisionFault", "unreasoned"), ({ row: row3 }) => {
        var _a5, _b;
        return {
          state: (_b = isKnown(row3) ? (_a5 = row3.proposal) == null ? void 0 : _a5.state : null) != null ? _b : "pending",
          found: cellText(row3.typed.reasonCode)
        };
      }),
      check("decision/not-applicable-refused", "decision", is("decisionFault", "refused"), () => ({})),
      check("decision/correction-unusable", "verifiedAnswer", is("decisionFault", "unusable"), () => ({}))
    ]
  };

  // src/domain/validation/rules/endorsements.ts
  var ENDORSEMENTS = ["office", "regencySecretary", "provinceSecretary"];
  var endorsements = {
    name: "endorsements",
    scope: "region",
    judge: (region) => ENDORSEMENTS.filter((endorsement) => !region.endorsements[endorsement]).map(
      (endorsement) => onRegion("endorsement/missing", region, endorsement, { endorsement })
    )
  };

  // src/domain/validation/rules/evidence.ts
  var evidence = {
    name: "evidence",
    scope: "row",
    checks: [
      check("evidence/missing", "evidence", all(is("earns"), is("evidence", "blank")), () => ({})),
      check("evidence/not-a-link", "evidence", all(is("earns"), is("evidence", "other")), ({ row: row3 }) => ({
        found: cellText(row3.typed.evidence)
      }))
    ]
  };

  // src/domain/validation/evidence-links.ts
  var LINK = /https?:\/\/[^\s<>"';,]+/gi;
  var evidenceLinks = (cell) => {
    var _a5;
    return ((_a5 = cellText(cell).match(LINK)) != null ? _a5 : []).filter((link) => /^https?:\/\/.+\../i.test(link)).map(withoutTail);
  };
  var withoutTail = (link) => {
    let end2 = link.length;
    while ("./)".includes(link.charAt(end2 - 1))) end2 -= 1;
    return link.slice(0, end2);
  };
  var WHOLE_AT_ONCE = /^https?:\/\/[^\s<>"';,][^\s<>"';,.]*\.[^\s<>"';,]/;
  var startsLink = (cell) => {
    var _a5;
    const text3 = plainText(cell);
    if (WHOLE_AT_ONCE.test(text3)) return true;
    const [, address2 = ""] = (_a5 = /https?:\/\/([^\s<>"';,]*)/i.exec(text3)) != null ? _a5 : [];
    const dot = address2.indexOf(".", 1);
    return dot !== -1 && dot < address2.length - 1;
  };

  // src/domain/validation/rules/evidence-shared.ts
  var evidenceShared = {
    name: "evidence-shared",
    scope: "region",
    judge: (_region, rows, { settings }) => {
      const users = /* @__PURE__ */ new Map();
      for (const row3 of rows) {
        for (const link of new Set(evidenceLinks(row3.typed.evidence))) {
          const sharing = users.get(link);
          if (sharing) sharing.push(row3);
          else users.set(link, [row3]);
        }
      }
      const findings = [];
      for (const [found, sharing] of users) {
        const [first] = sharing;
        if (!first || sharing.length < settings.sharedEvidenceFrom) continue;
        const indicators = sharing.map((row3) => row3.indicator.code);
        findings.push(onRow("evidence/shared", first, "evidence", { found, indicators }));
      }
      return findings;
    }
  };

  // src/domain/statistics/robust.ts
  var median = (values2) => {
    var _a5, _b;
    const sorted = Float64Array.from(values2).sort();
    const half = sorted.length >> 1;
    const upper = (_a5 = sorted[half]) != null ? _a5 : Number.NaN;
    return sorted.length % 2 === 1 ? upper : (((_b = sorted[half - 1]) != null ? _b : Number.NaN) + upper) / 2;
  };
  var mad = (values2, middle) => median(values2.map((value3) => Math.abs(value3 - middle)));

  // src/domain/submission/answer.ts
  var numberOf2 = (answer) => answer.state === "value" && (answer.value.kind === "number" || answer.value.kind === "ratio") ? answer.value.number : null;

  // src/domain/validation/rules/far-from-peers.ts
  var farFromPeers = {
    name: "far-from-peers",
    scope: "book",
    judge: ({ rows, settings }) => {
      const groups2 = /* @__PURE__ */ new Map();
      for (const row3 of rows) {
        if (!isKnown(row3)) continue;
        const value3 = numberOf2(row3.claimed);
        if (value3 === null) continue;
        const { code } = row3.region;
        const key = `${row3.indicator.code} ${provinceOf(code)} ${isCity(code)}`;
        const group = groups2.get(key);
        if (group) group.push({ row: row3, value: value3 });
        else groups2.set(key, [{ row: row3, value: value3 }]);
      }
      const judged4 = [...groups2.values()].filter((peers) => peers.length >= settings.fewestPeers);
      return judged4.length === 0 ? "cannot judge" : judged4.flatMap((peers) => outliers(peers, settings.outlierDistance));
    }
  };
  var outliers = (peers, limit) => {
    const values2 = peers.map((peer) => peer.value);
    const middle = median(values2);
    const spread = mad(values2, middle);
    if (spread === 0) return [];
    return peers.flatMap(({ row: row3, value: value3 }) => {
      const distance = 0.6745 * Math.abs(value3 - middle) / spread;
      const field = row3.indicator.measure.kind === "ratio" ? "numerator" : "answer";
      return distance > limit ? [
        onRow("value/far-from-peers", row3, field, {
          found: value3,
          median: middle,
          peers: peers.length,
          distance
        })
      ] : [];
    });
  };

  // src/domain/validation/text-hazard.ts
  var LONGEST_TEXT = 2e3;
  var hazardOf = (cell) => {
    if (typeof cell !== "string" || cell === "") return "";
    if (cell.length > LONGEST_TEXT) return "long";
    return isWordOrDigit(cell.charCodeAt(0)) || !looksLikeFormula(plainText(cell)) ? "" : "formula";
  };
  var isWordOrDigit = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
  var looksLikeFormula = (text3) => /^(?:=.|@ ?[A-Za-z(+-]|[+-] ?[A-Za-z(@=])/.test(text3);

  // src/domain/validation/row-facts.ts
  var BLANK2 = { state: "blank" };
  var subjectOf = (row3, settings) => ({
    row: row3,
    settings,
    indicator: row3.indicator,
    answer: isKnown(row3) ? row3.claimed : BLANK2
  });
  var regionCode = ({ region, codeRead }) => !region ? "unknown" : codeRead.code === null || codeRead.from === "text" ? "known" : "converted";
  var earns = ({ indicator, answer }) => {
    var _a5;
    if (!indicator || answer.state !== "value") return false;
    const { kind } = answer.value;
    return kind === "number" || kind === "ratio" || ((_a5 = pointsOf(indicator, answer.value)) != null ? _a5 : 1) > 0;
  };
  var yearRead = ({ row: row3 }) => {
    const text3 = plainText(row3.typed.dataYear);
    return /^\d{4}$/.test(text3) ? Number(text3) : null;
  };
  var remembered = (fact) => {
    let last = null;
    return (subject) => {
      if ((last == null ? void 0 : last.subject) !== subject) last = { subject, value: fact(subject) };
      return last.value;
    };
  };
  var hazard = (field) => remembered(({ row: row3 }) => hazardOf(row3.typed[field]));
  var ROW_FACTS = {
    ...ANSWER_FACTS,
    regionCode: ({ row: row3 }) => regionCode(row3),
    indicatorKnown: ({ indicator }) => indicator !== null,
    answerTyped: ({ row: row3 }) => !isBlank(row3.typed.answer),
    reason: ({ row: row3 }) => hasReason(row3.typed.note),
    earns,
    evidence: remembered(
      ({ row: { typed } }) => isBlank(typed.evidence) ? "blank" : startsLink(typed.evidence) ? "link" : "other"
    ),
    year: remembered(
      (subject) => isBlank(subject.row.typed.dataYear) ? "blank" : yearRead(subject) === null ? "unreadable" : "read"
    ),
    yearRead,
    yearExpected: ({ settings }) => settings.dataYear,
    answerHazard: hazard("answer"),
    evidenceHazard: hazard("evidence"),
    noteHazard: hazard("note"),
    verifierNoteHazard: hazard("verifierNote"),
    decisionFault: ({ row: row3 }) => {
      var _a5, _b;
      return isKnown(row3) ? (_b = (_a5 = row3.proposal) == null ? void 0 : _a5.fault) != null ? _b : "" : "";
    },
    reopened: ({ row: row3 }) => isKnown(row3) && row3.decision === "pending" && !isBlank(row3.typed.change)
  };

  // src/domain/validation/rules/fraction-as-percentage.ts
  var fractionAsPercentage = {
    name: "fraction-as-percentage",
    scope: "row",
    checks: [
      check(
        "value/percentage-for-fraction",
        "answer",
        all(
          is("kind", "number"),
          is("share"),
          is("state", "value"),
          compare("value", ">", 1),
          compare("value", "<=", 100)
        ),
        (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) })
      )
    ]
  };

  // src/domain/validation/rules/indicator-known.ts
  var indicatorKnown = {
    name: "indicator-known",
    scope: "any row",
    checks: [
      check("indicator/unknown", "indicator", is("indicatorKnown", false), ({ row: row3 }) => ({
        found: cellText(row3.typed.indicator)
      }))
    ]
  };

  // src/domain/validation/rules/last-year.ts
  var lastYear = {
    name: "last-year",
    scope: "region",
    judge: (region) => {
      const read2 = readNumber2(region.lastYear);
      const sound = read2.kind === "blank" || read2.kind === "number" && read2.value >= 0 && read2.value <= 100;
      return sound ? "holds" : [onRegion("last-year/unreadable", region, "lastYear", { found: cellText(region.lastYear) })];
    }
  };

  // src/domain/validation/rules/no-data.ts
  var noData = {
    name: "no-data",
    scope: "row",
    checks: [
      check("no-data/without-reason", "note", all(is("state", "noData"), is("reason", false)), () => ({}))
    ]
  };

  // src/domain/validation/rules/not-applicable.ts
  var notApplicableHere = is("state", "notApplicable");
  var notApplicable = {
    name: "not-applicable",
    scope: "row",
    checks: [
      check(
        "not-applicable/not-allowed",
        "answer",
        all(notApplicableHere, is("mayNotApply", false)),
        () => ({})
      ),
      check(
        "not-applicable/without-reason",
        "note",
        all(notApplicableHere, is("mayNotApply"), is("reason", false)),
        () => ({})
      )
    ]
  };

  // src/domain/validation/rules/number-ambiguous.ts
  var numberAmbiguous = {
    name: "number-ambiguous",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("number/ambiguous", field, is(fact, "ambiguous"), ({ row: row3 }) => {
        const read2 = readNumber2(row3.typed[field]);
        return {
          found: cellText(row3.typed[field]),
          readings: read2.kind === "ambiguous" ? read2.readings : [0, 0]
        };
      })
    )
  };

  // src/domain/validation/rules/number-unreadable.ts
  var numberUnreadable = {
    name: "number-unreadable",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("number/unreadable", field, is(fact, "unreadable"), ({ row: row3 }) => ({
        found: cellText(row3.typed[field])
      }))
    )
  };

  // src/domain/validation/rules/officer-address.ts
  var officerAddress = {
    name: "officer-address",
    scope: "region",
    judge: (region) => isBlank(region.officers) || readAddresses(region.officers) ? "holds" : [onRegion("officer/address-unusable", region, "officers", { found: cellText(region.officers) })]
  };

  // src/domain/validation/rules/percentage-as-fraction.ts
  var percentageAsFraction = {
    name: "percentage-as-fraction",
    scope: "row",
    checks: [
      check(
        "value/fraction-for-percentage",
        "answer",
        all(
          is("kind", "number"),
          is("percent"),
          is("state", "value"),
          compare("value", ">", 0),
          compare("value", "<=", 1)
        ),
        (subject) => ({ found: numberIn(ROW_FACTS.value(subject)) })
      )
    ]
  };

  // src/domain/validation/rules/ratio-answer-typed.ts
  var ratioAnswerTyped = {
    name: "ratio-answer-typed",
    scope: "row",
    checks: [
      check(
        "ratio/answer-typed",
        "answer",
        all(is("kind", "ratio"), is("state", "value"), is("answerTyped")),
        ({ row: row3 }) => ({ found: cellText(row3.typed.answer) })
      )
    ]
  };

  // src/domain/validation/rules/ratio-denominator.ts
  var ratioDenominator = {
    name: "ratio-denominator",
    scope: "row",
    checks: [
      check(
        "ratio/denominator-not-positive",
        "denominator",
        is("denominatorProblem", "notPositive"),
        ({ row: row3 }) => {
          const read2 = readNumber2(row3.typed.denominator);
          return { found: read2.kind === "number" ? read2.value : 0 };
        }
      )
    ]
  };

  // src/domain/validation/rules/ratio-part.ts
  var ratioPart = {
    name: "ratio-part",
    scope: "row",
    checks: [
      check("ratio/numerator-above-denominator", "numerator", EXCEEDS_WHOLE, (subject) => ({
        numerator: numberIn(ROW_FACTS.numerator(subject)),
        denominator: numberIn(ROW_FACTS.denominator(subject))
      }))
    ]
  };

  // src/domain/validation/rules/ratio-side-missing.ts
  var ratioSideMissing = {
    name: "ratio-side-missing",
    scope: "row",
    checks: PROBLEM_FACTS.map(
      ([field, fact]) => check("ratio/side-missing", field, is(fact, "missing"), () => ({ side: field }))
    )
  };

  // src/domain/validation/rules/region-known.ts
  var regionKnown = {
    name: "region-known",
    scope: "any row",
    checks: [
      check("region/code-converted", "region", is("regionCode", "converted"), ({ row: row3 }) => {
        var _a5;
        return {
          found: cellText(row3.typed.region),
          recognised: (_a5 = row3.codeRead.code) != null ? _a5 : ""
        };
      }),
      check("region/unknown", "region", is("regionCode", "unknown"), ({ row: row3 }) => ({
        found: cellText(row3.typed.region)
      }))
    ]
  };

  // src/domain/validation/rules/row-duplicate.ts
  var rowDuplicate = {
    name: "row-duplicate",
    scope: "region",
    judge: (_region, rows) => {
      const first = /* @__PURE__ */ new Map();
      const findings = [];
      for (const row3 of rows) {
        const before = first.get(row3.indicator.code);
        if (!before) first.set(row3.indicator.code, row3);
        else {
          const same2 = sameAnswer(before, row3);
          findings.push(onRow("row/duplicate", row3, "indicator", { first: before.typed.row, same: same2 }));
        }
      }
      return findings;
    }
  };

  // src/domain/validation/rules/row-missing.ts
  var rowMissing = {
    name: "row-missing",
    scope: "region",
    judge: (region, rows, { instrument }) => {
      const there = new Set(rows.map((row3) => row3.indicator.code));
      const indicators = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
      return indicators.length > 0 ? [onRegion("row/missing", region, "code", { indicators })] : "holds";
    }
  };

  // src/domain/validation/rules/sheet-trouble.ts
  var sheetTrouble = {
    name: "sheet-trouble",
    scope: "region",
    judge: (region) => region.sheetTrouble === "" ? "holds" : [onRegion("sheet/trouble", region, "sheet", { found: region.sheetTrouble })]
  };

  // src/domain/validation/rules/text-hazards.ts
  var FREE_TEXT = [
    ["note", "noteHazard"],
    ["evidence", "evidenceHazard"],
    ["verifierNote", "verifierNoteHazard"],
    ["answer", "answerHazard"]
  ];
  var textHazards = {
    name: "text-hazards",
    scope: "any row",
    checks: FREE_TEXT.flatMap(([field, fact]) => [
      check("text/too-long", field, is(fact, "long"), ({ row: row3 }) => ({
        length: String(row3.typed[field]).length,
        limit: LONGEST_TEXT
      })),
      check("text/formula-like", field, is(fact, "formula"), ({ row: row3 }) => ({
        found: String(row3.typed[field])
      }))
    ])
  };

  // src/domain/validation/rules/value-range.ts
  var isImpossible2 = all(OUT_OF_RANGE, not(EXCEEDS_WHOLE));
  var details = (subject) => {
    const [minimum, maximum] = [ROW_FACTS.minimum(subject), ROW_FACTS.maximum(subject)];
    return {
      found: numberIn(ROW_FACTS.rounded(subject)),
      minimum: minimum === null ? null : numberIn(minimum),
      maximum: maximum === null ? null : numberIn(maximum)
    };
  };
  var valueRange = {
    name: "value-range",
    scope: "row",
    checks: [
      check("value/out-of-range", "answer", all(is("kind", "number"), isImpossible2), details),
      check("value/out-of-range", "numerator", all(is("kind", "ratio"), isImpossible2), details)
    ]
  };

  // src/domain/roles/person.ts
  var calledOf = ({ name, address: address2 }) => name || address2;

  // src/domain/views/verifiers.ts
  var MOST_NAMES = 100;
  var LONGEST_NAME = 100;
  var tidy = (typed) => typed.split(" ").filter((word2) => word2 !== "").join(" ");
  var nameKey = (typed) => tidy(typed).toLowerCase();
  var verifiersOf = (people, typed) => {
    var _a5;
    const known = people.filter(({ role }) => role === "kanwilVerifier" || role === "ministryVerifier").map(
      (person) => ({
        called: calledOf(person),
        names: person.name === "" ? [person.address] : [person.name, person.address]
      })
    );
    const taken = new Set(known.flatMap(({ names }) => names.map(nameKey)));
    const others = /* @__PURE__ */ new Map();
    for (const text3 of typed) {
      const key = nameKey(text3);
      if (taken.has(key) || !isName(key)) continue;
      const { first, rows } = (_a5 = others.get(key)) != null ? _a5 : { first: tidy(text3), rows: 0 };
      others.set(key, { first, rows: rows + 1 });
    }
    const given = [...others].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST_NAMES);
    return {
      verifiers: [
        ...known,
        ...given.sort(([a], [b]) => a < b ? -1 : 1).map(([, { first }]) => ({ called: first, names: [first] }))
      ],
      left: others.size - given.length
    };
  };
  var isName = (key) => key !== "" && key.length <= LONGEST_NAME && [...key].every((sign2) => sign2 >= " ");

  // src/domain/validation/rules/verifier-known.ts
  var verifierKnown = {
    name: "verifier-known",
    scope: "region",
    judge: (_region, rows, { people }) => {
      if (people === void 0) return "cannot judge";
      const names = new Set(people.flatMap((person) => [person.address, calledOf(person)]).map(nameKey));
      const unknown = rows.flatMap((row3) => {
        const found = cellText(row3.typed.verifier);
        return found === "" || names.has(nameKey(found)) ? [] : [onRow("decision/verifier-unknown", row3, "verifier", { found })];
      });
      return unknown.length === 0 ? "holds" : unknown;
    }
  };

  // src/domain/validation/rules.ts
  var RULES = [
    regionKnown,
    indicatorKnown,
    textHazards,
    answerBlank,
    answerWord,
    answerOption,
    numberUnreadable,
    numberAmbiguous,
    ratioSideMissing,
    ratioDenominator,
    ratioPart,
    ratioAnswerTyped,
    percentageAsFraction,
    fractionAsPercentage,
    valueRange,
    dataYear,
    evidence,
    notApplicable,
    noData,
    decision,
    verifierKnown,
    changedAfterDecision,
    rowDuplicate,
    rowMissing,
    evidenceShared,
    sheetTrouble,
    endorsements,
    bonus,
    lastYear,
    coordinatorAddress,
    officerAddress,
    farFromPeers
  ];

  // src/domain/validation/validate.ts
  var validate2 = (book, rules) => {
    const regionRows2 = rowsByRegion(book.rows);
    const subjects = book.rows.map((row3) => subjectOf(row3, book.settings));
    const known = subjects.filter(({ row: row3 }) => isKnown(row3));
    const judgeAll = (rule) => {
      switch (rule.scope) {
        case "row":
          return run(rule, known, rowJudge(rule));
        case "any row":
          return run(rule, subjects, rowJudge(rule));
        case "region":
          return run(
            rule,
            book.regions,
            (region) => {
              var _a5;
              return rule.judge(region, (_a5 = regionRows2.get(region.code)) != null ? _a5 : [], book);
            }
          );
        case "book":
          return run(rule, [book], (whole2) => rule.judge(whole2));
      }
    };
    const results = rules.map(judgeAll);
    return {
      findings: results.flatMap(({ findings }) => findings).sort(worstFirst),
      outcomes: results.map(({ outcome }) => outcome)
    };
  };
  var rowJudge = ({ needs, checks }) => {
    const canJudge = needs ? compile(needs, ROW_FACTS) : null;
    const compiled = checks.map((one) => ({ ...one, holds: compile(one.when, ROW_FACTS) }));
    const failures = (subject, from) => compiled.slice(from).flatMap(
      ({ holds, code, field, details: details2 }) => holds(subject) ? [onRow(code, subject.row, field, details2(subject))] : []
    );
    return (subject) => {
      var _a5;
      if (canJudge && !canJudge(subject)) return "cannot judge";
      for (let i = 0; i < compiled.length; i++) if ((_a5 = compiled[i]) == null ? void 0 : _a5.holds(subject)) return failures(subject, i);
      return "holds";
    };
  };
  var run = (rule, subjects, judge2) => {
    const findings = [];
    let failed = 0;
    let notJudged = 0;
    let broke2 = 0;
    let message3 = "";
    for (const subject of subjects) {
      try {
        const judgement = judge2(subject);
        if (judgement === "holds") continue;
        if (judgement === "cannot judge") notJudged += 1;
        else if (judgement.length > 0) {
          failed += 1;
          for (const found of judgement) findings.push(found);
        }
      } catch (error) {
        if (broke2 === 0) message3 = error instanceof Error ? error.message : String(error);
        broke2 += 1;
      }
    }
    const broken = broke2 === 0 ? [] : [
      finding3(
        "rule/broken",
        { region: null, indicator: null, place: null },
        { rule: rule.name, message: message3, times: broke2 }
      )
    ];
    return {
      findings: [...findings, ...broken],
      outcome: {
        rule: rule.name,
        held: subjects.length - failed - notJudged - broke2,
        failed,
        notJudged,
        broke: broke2
      }
    };
  };
  var worstFirst = (a, b) => {
    var _a5, _b, _c, _d, _e, _f;
    return rank(a.severity) - rank(b.severity) || compare2((_a5 = a.region) != null ? _a5 : "", (_b = b.region) != null ? _b : "") || ((_d = (_c = a.place) == null ? void 0 : _c.row) != null ? _d : 0) - ((_f = (_e = b.place) == null ? void 0 : _e.row) != null ? _f : 0) || compare2(a.code, b.code);
  };
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  // src/script/sheets/gate.ts
  var gate = (text3) => isRisky(text3) ? `'${fitting(text3)}` : fitting(text3);
  var LETTERS_OF_A_SENTENCE = 30;
  var isRisky = (text3) => {
    var _a5;
    return /^\s*[=+\-@#'\u2212\uff1d\uff0b\uff0d\uff20]/.test(text3) || /\p{N}/u.test(text3) && ((_a5 = text3.match(/\p{L}/gu)) != null ? _a5 : []).length <= LETTERS_OF_A_SENTENCE || /^\s*(true|false|benar|salah)\s*$/i.test(text3);
  };
  var LONGEST2 = 49900;
  var fitting = (text3) => text3.length > LONGEST2 ? `${cut(text3, LONGEST2)} …` : text3;
  var formulaText = (text3) => `"${text3.replace(/"/g, '""').replace(/[\r\n]+/g, " ")}"`;

  // src/script/sheets/write-column.ts
  var writeColumn = ({ sheet, values: values2, columns }, header, cell) => {
    if (values2.length < 2) return;
    const written3 = values2.slice(1).map((_2, i) => [cell(i + 2)]);
    sheet.getRange(2, columns[header] + 1, written3.length, 1).setValues(written3);
  };
  var writeTextColumn = ({ sheet, values: values2, columns }, header, cell) => {
    if (values2.length < 2) return;
    const written3 = values2.slice(1).map((_2, i) => [cell(i + 2)]);
    sheet.getRange(2, columns[header] + 1, written3.length, 1).setNumberFormat("@").setValues(written3);
  };

  // src/script/region-sheet/record.ts
  var SHEET_STATES = { open: "terbuka", locked: "terkunci", returned: "dikembalikan" };
  var standingOf = ({ state: state2, openUntil: openUntil2 }) => {
    var _a5;
    const states = Object.keys(SHEET_STATES);
    return { state: (_a5 = states.find((one) => SHEET_STATES[one] === state2.toLowerCase())) != null ? _a5 : "open", openUntil: openUntil2 };
  };
  var COLUMNS = {
    url: "Lembar Isian",
    id: "ID Lembar",
    state: "Keadaan Lembar",
    collected: "Dikumpulkan",
    trouble: "Masalah Lembar",
    openUntil: "Terbuka Sampai",
    why: "Alasan Dibuka",
    officer: "Petugas",
    hash: "Sidik Lembar"
  };
  var FIELDS = Object.keys(COLUMNS);
  var recordOf = ({ tabs }, row3) => {
    const cell = (column2) => {
      var _a5;
      return (_a5 = tabs.regions.values[row3 - 1]) == null ? void 0 : _a5[tabs.regions.columns[column2]];
    };
    const record2 = Object.fromEntries(FIELDS.map((field) => [field, cellText(cell(COLUMNS[field]))]));
    return record2;
  };
  var writeRecords = (book, changed) => {
    for (const field of FIELDS) {
      const differs = [...changed].some(([row3, now]) => {
        const value3 = now[field];
        return value3 !== void 0 && value3 !== recordOf(book, row3)[field];
      });
      if (!differs) continue;
      writeColumn(
        book.tabs.regions,
        COLUMNS[field],
        (row3) => {
          var _a5, _b;
          return gateFor(field, (_b = (_a5 = changed.get(row3)) == null ? void 0 : _a5[field]) != null ? _b : recordOf(book, row3)[field]);
        }
      );
    }
  };
  var keepId = ({ tabs: { regions } }, row3, id2) => {
    regions.sheet.getRange(row3, regions.columns[COLUMNS.id] + 1).setValue(gate(id2));
  };
  var keepRecord = ({ tabs: { regions } }, row3, record2) => {
    for (const field of FIELDS) {
      const value3 = record2[field];
      if (value3 === void 0) continue;
      regions.sheet.getRange(row3, regions.columns[COLUMNS[field]] + 1).setValue(gateFor(field, value3));
    }
  };
  var gateFor = (field, text3) => field === "url" ? text3 : gate(text3);

  // src/script/assess.ts
  var assess = (book, known = null) => {
    var _a5;
    const text3 = LANGUAGES[book.settings.language];
    const { instrument, regions, rows, settings } = book;
    const people = (known == null ? void 0 : known.people) ? { people: known.people } : {};
    const { findings } = validate2({ instrument, regions, rows, settings, ...people }, RULES);
    const located = [...book.regionFindings, ...findings].map((finding4) => locate(book, text3, finding4)).sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
    const byRegion = /* @__PURE__ */ new Map();
    for (const one of located) {
      const key = (_a5 = one.finding.region) != null ? _a5 : "";
      const group = byRegion.get(key);
      if (group) group.push(one);
      else byRegion.set(key, [one]);
    }
    const evaluations = evaluate(instrument, regions, rows);
    const assessment = { book, text: text3, located, evaluations, byRegion, states: /* @__PURE__ */ new Map() };
    return known ? withStanding(assessment, known) : assessment;
  };
  var withStanding = (assessment, known) => {
    const { book } = assessment;
    const evaluations = assessment.evaluations.map((one) => {
      const fixed = known.standing.determinations.get(one.region.code);
      return fixed ? asFixed(book.instrument, one, fixed) : one;
    });
    const states = new Map(evaluations.map((one) => [one.region.code, regionState(book, one, known)]));
    return { ...assessment, evaluations, states };
  };
  var regionState = (book, one, { standing: standing2, needsCheck, records }) => {
    var _a5, _b, _c;
    const { code, row: row3 } = one.region;
    return stateOf(one, {
      sheet: standingOf({ ...recordOf(book, row3), ...records == null ? void 0 : records.get(row3) }).state,
      check: (_a5 = standing2.checks.get(code)) != null ? _a5 : null,
      needsCheck,
      openReviews: 0,
      fixed: (_c = (_b = standing2.determinations.get(code)) == null ? void 0 : _b.state) != null ? _c : null
    });
  };
  var locate = ({ tabs }, text3, finding4) => {
    const words = wordsOf(text3, finding4);
    if (!finding4.place) return { finding: finding4, words, at: null };
    const { row: row3 } = finding4.place;
    if (finding4.place.table === "isian") {
      const header2 = ANSWER_FIELDS[finding4.place.field];
      const column3 = tabs.answers.columns[header2];
      return { finding: finding4, words, at: { tab: "answers", row: row3, column: column3, header: header2, cell: cellAt(row3, column3) } };
    }
    const header = REGION_FIELDS[finding4.place.field];
    const column2 = tabs.regions.columns[header];
    return { finding: finding4, words, at: { tab: "regions", row: row3, column: column2, header, cell: cellAt(row3, column2) } };
  };
  var findingReport = ({ finding: finding4, words, at: at2 }) => {
    var _a5;
    return {
      code: finding4.code,
      severity: finding4.severity,
      indicator: finding4.indicator,
      sheet: at2 === null ? null : TABS[at2.tab],
      cell: (_a5 = at2 == null ? void 0 : at2.cell) != null ? _a5 : null,
      found: words.found
    };
  };
  var regionReports = ({ evaluations, byRegion, states }, codes) => evaluations.filter(({ region }) => codes.length === 0 || codes.includes(region.code)).map((one) => {
    var _a5, _b, _c, _d;
    return {
      code: one.region.code,
      name: one.region.name,
      status: one.status,
      state: (_a5 = states.get(one.region.code)) != null ? _a5 : null,
      provisional: one.provisional,
      findings: ((_b = byRegion.get(one.region.code)) != null ? _b : []).map(findingReport),
      rights: Object.fromEntries(
        one.verified.rights.map(({ code, score }) => [code, score === null ? null : printed(score)])
      ),
      mean: one.verified.mean,
      bonus: one.verified.bonus,
      final: one.verified.final,
      grade: (_d = (_c = one.verified.grade) == null ? void 0 : _c.name) != null ? _d : null,
      claimedFinal: one.claimed.final,
      completeness: one.completeness
    };
  });

  // src/script/book-language.ts
  var languageOfBook = () => {
    var _a5, _b;
    const rows = (_b = (_a5 = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.settings)) == null ? void 0 : _a5.getDataRange().getValues()) != null ? _b : [];
    const isEnglish = (cell) => String(cell).trim().toLowerCase() === "en";
    return rows.some((cells) => cells.includes(SETTING_LINES.language.name) && cells.some(isEnglish)) ? LANGUAGES.en : LANGUAGES.id;
  };

  // src/domain/roles/permissions.ts
  var VERIFIERS = ["kanwilVerifier", "ministryVerifier"];
  var ALL_BUT_OFFICERS = [...VERIFIERS, "coordinator", "administrator"];
  var PERMISSIONS = {
    prepare: { roles: ["administrator"], concerns: "book" },
    makeSheets: { roles: ["kanwilVerifier", "coordinator", "administrator"], concerns: "regions" },
    collect: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    upload: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    returnSheets: { roles: [...VERIFIERS, "administrator"], concerns: "regions" },
    lock: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    open: { roles: ["administrator"], concerns: "regions" },
    nightly: { roles: ["coordinator", "administrator"], concerns: "book" },
    validate: { roles: "anyone", concerns: "none" },
    clearMarks: { roles: "anyone", concerns: "none" },
    views: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    decide: { roles: VERIFIERS, concerns: "regions" },
    kanwilCheck: { roles: ["kanwilVerifier"], concerns: "regions" },
    determine: { roles: ["coordinator", "administrator"], concerns: "regions" },
    revoke: { roles: ["administrator"], concerns: "regions" },
    score: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    claimGap: { roles: ALL_BUT_OFFICERS, concerns: "none" },
    summarise: { roles: [...VERIFIERS, "administrator"], concerns: "regions" },
    preview: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    test: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    send: { roles: ALL_BUT_OFFICERS, concerns: "regions" },
    checkTrail: { roles: "anyone", concerns: "none" },
    about: { roles: "anyone", concerns: "none" }
  };

  // src/domain/roles/may.ts
  var hasRoleFor = ({ role }, action) => {
    const { roles: roles3 } = PERMISSIONS[action];
    return roles3 === "anyone" || roles3.includes(role);
  };
  var may = (person, action, provinces) => hasRoleFor(person, action) && (PERMISSIONS[action].concerns === "none" || provinces.every((province) => isTheirs(person, province)));
  var provincesConcerned = (action, asked2, all2) => {
    const { concerns: concerns2 } = PERMISSIONS[action];
    if (concerns2 === "none") return [];
    const codes = concerns2 === "regions" && asked2.length > 0 ? asked2 : all2;
    return [...new Set(codes.map(provinceOf))].sort();
  };
  var permittedRegions = (person, action, asked2, all2) => {
    if (may(person, action, provincesConcerned(action, asked2, all2))) return asked2;
    if (!hasRoleFor(person, action) || PERMISSIONS[action].concerns !== "regions" || asked2.length > 0) {
      return null;
    }
    const theirs = all2.filter((code) => isTheirs(person, provinceOf(code)));
    return theirs.length > 0 ? theirs : null;
  };
  var isTheirs = ({ provinces }, province) => provinces.length === 0 || provinces.includes(province);

  // src/script/roles/permit.ts
  var EVERYBODY = { inForce: false, person: null, regions: (asked2) => asked2 };
  var asked = { clicker: null };
  var clicker = () => {
    var _a5;
    const address2 = (_a5 = asked.clicker) != null ? _a5 : Session.getActiveUser().getEmail();
    asked.clicker = address2;
    return address2;
  };
  var runner = () => Session.getEffectiveUser().getEmail();
  var permit = (action, book, who = clicker) => {
    var _a5;
    if (PERMISSIONS[action].roles === "anyone") return EVERYBODY;
    const read2 = peopleOf(book);
    if ("faults" in read2) throw new Refusal("roles/people-unsound", { faults: read2.faults });
    const { people } = read2;
    if (!rolesInForce(people)) return EVERYBODY;
    const address2 = who().toLowerCase();
    if (address2 === "") throw new Refusal("roles/unknown-user", {});
    const person = (_a5 = people.find((one) => one.address === address2)) != null ? _a5 : null;
    const refusal = (provinces) => {
      var _a6;
      return new Refusal("roles/not-allowed", {
        address: address2,
        role: (_a6 = person == null ? void 0 : person.role) != null ? _a6 : null,
        provinces: person && hasRoleFor(person, action) ? person.provinces : null,
        roles: rolesOf(action),
        names: people.filter((one) => may(one, action, provinces)).map(calledOf)
      });
    };
    if (!person || !hasRoleFor(person, action)) throw refusal([]);
    return {
      inForce: true,
      person,
      people,
      regions: (asked2, all2) => {
        const permitted = permittedRegions(person, action, asked2, all2);
        if (permitted) return permitted;
        throw refusal(provincesConcerned(action, asked2, all2));
      }
    };
  };
  var rolesOf = (action) => {
    const { roles: roles3 } = PERMISSIONS[action];
    return roles3 === "anyone" ? [] : roles3;
  };

  // src/script/roles/protected-cell.ts
  var TEXT = /protected (cell|range|object|sheet)|dilindungi|diproteksi/i;
  var protectedCell = (error) => TEXT.test(String(error)) ? new Refusal("roles/protected", {}) : null;

  // src/domain/collection/region-sheet.ts
  var ANSWER_CELLS = ["answer", "numerator", "denominator", "dataYear", "evidence", "note"];

  // src/domain/decision/left-behind.ts
  var isLeftBehind = (typed, { decision: decision2, former }) => {
    var _a5, _b, _c;
    const [text3, by2] = [cellText(typed.recorded), cellText(typed.decidedBy)];
    if (text3 === ((_a5 = decision2 == null ? void 0 : decision2.text) != null ? _a5 : "") && by2 === ((_b = decision2 == null ? void 0 : decision2.by) != null ? _b : "")) return false;
    const wasSo = text3 === "" ? by2 === "" : former.some((one) => one.text === text3 && one.by === by2);
    return wasSo && isOfEither(typed, readDecisionText(text3, ""), readDecisionText((_c = decision2 == null ? void 0 : decision2.text) != null ? _c : "", ""));
  };
  var isOfEither = (typed, one, other) => {
    var _a5, _b;
    const state2 = readDecision(cellText(typed.decision));
    if (state2 !== one.state && state2 !== other.state) return false;
    const among = (cell, ...said) => said.some((text3) => cellText(text3) === cellText(cell));
    const code = (_b = (_a5 = readReasonCode(typed.reasonCode)) == null ? void 0 : _a5.code) != null ? _b : typed.reasonCode;
    return among(code, one.reasonCode, other.reasonCode) && among(typed.verifierNote, one.note, other.note) && (state2 !== "corrected" || among(typed.verifiedAnswer, one.verifiedAnswer, other.verifiedAnswer) && among(typed.verifiedNumerator, one.verifiedNumerator, other.verifiedNumerator) && among(typed.verifiedDenominator, one.verifiedDenominator, other.verifiedDenominator));
  };

  // src/domain/decision/receive.ts
  var FAULT_WORDS = {
    unknown: "kata tidak dikenal",
    step: "langkah tidak dibolehkan",
    refused: "tidak berlaku tidak dapat diterima",
    unusable: "koreksi tidak dapat dipakai",
    unreasoned: "tanpa kode alasan atau catatan",
    unsigned: "belum dicatat verifikatornya",
    unnamed: "pelaku tidak diketahui",
    role: "bukan verifikator",
    province: "provinsi lain",
    ownProvince: "provinsi asalnya sendiri",
    stage: "belum atau bukan tahapnya",
    dates: "di luar jadwal tahapnya",
    frozen: "sudah ditetapkan",
    changed: "jawaban berubah sejak diputuskan",
    twice: "baris kedua untuk indikator itu"
  };
  var receive = (recorded, rows, { gate: gate2, by: by2, frozen = NONE, signed = NONE }) => {
    const first = /* @__PURE__ */ new Map();
    const outcomes = rows.map((row3) => {
      var _a5, _b, _c, _d;
      if (!isKnown(row3)) return { ...NOTHING2, row: row3 };
      const key = stateKey(row3.region.code, row3.indicator.code);
      const isSigned = signed.has(row3.typed.row);
      const before = first.get(key);
      if (before !== void 0) return secondOutcome(row3, before, isSigned);
      const history = {
        answer: (_a5 = recorded.answers.get(key)) != null ? _a5 : "",
        decision: (_b = recorded.decisions.get(key)) != null ? _b : null,
        former: (_c = recorded.former.get(key)) != null ? _c : [],
        untaken: (_d = recorded.untaken.get(key)) != null ? _d : "",
        isSigned
      };
      const outcome = firstOutcome(row3, history, gate2, by2, frozen.has(row3.region.code));
      first.set(key, cellText(outcome.row.typed.recorded) || NO_DECISION);
      return outcome;
    });
    return {
      entries: outcomes.flatMap(({ entries }) => entries),
      rows: outcomes.map(({ row: row3 }) => row3),
      stale: outcomes.flatMap(({ row: row3 }, i) => isSame(row3, rows[i]) ? [] : [row3.typed.row]),
      reopened: outcomes.flatMap(({ reopened }) => reopened != null ? reopened : []),
      restored: new Map(outcomes.flatMap(({ row: row3, restored }) => restored ? [[row3.typed.row, restored]] : [])),
      taken: outcomes.filter(({ isTaken }) => isTaken).length,
      refused: outcomes.flatMap(({ refused }) => refused != null ? refused : [])
    };
  };
  var NOTHING2 = {
    entries: [],
    reopened: null,
    restored: null,
    isTaken: false,
    refused: null
  };
  var NONE = /* @__PURE__ */ new Set();
  var isSame = (row3, before) => cellText(row3.typed.recorded) === cellText(before == null ? void 0 : before.typed.recorded) && cellText(row3.typed.decidedBy) === cellText(before == null ? void 0 : before.typed.decidedBy);
  var secondOutcome = (row3, recorded, isSigned) => {
    const text3 = decisionText(row3.typed);
    const isSaid2 = text3 !== recorded && (isSigned || text3 !== NO_DECISION);
    return {
      ...NOTHING2,
      row: withRecorded(row3, "", ""),
      refused: isSaid2 ? { ...aboutOf(row3), fault: "twice" } : null
    };
  };
  var firstOutcome = (row3, before, gate2, by2, isFrozen) => {
    var _a5, _b, _c, _d;
    const current = withRecorded(row3, (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : "", (_d = (_c = before.decision) == null ? void 0 : _c.by) != null ? _d : "");
    const isLeft = !before.isSigned && isLeftBehind(row3.typed, before);
    const said = isLeft ? withCells(current, current.standing) : current;
    const outcome = isFrozen ? frozenOutcome(said, before) : outcomeOf(said, before, gate2, by2);
    return isLeft && !outcome.reopened ? { ...outcome, restored: current.standing } : outcome;
  };
  var aboutOf = ({ typed, region, indicator }) => ({
    row: typed.row,
    region: region.code,
    indicator: indicator.code
  });
  var outcomeOf = (row3, before, gate2, by2) => {
    var _a5, _b, _c, _d;
    const about2 = aboutOf(row3);
    const answer = answerText(row3.typed);
    const answers = answer === before.answer ? [] : [
      {
        action: TRAIL_ACTIONS.answer,
        ...about2,
        from: before.answer,
        to: answer,
        reason: cellText(row3.typed.note)
      }
    ];
    if (answers.length > 0 && before.decision)
      return reopenedOutcome(row3, before, before.decision, answers, answer);
    const { proposal } = row3;
    if (!proposal) {
      const isEmptied = before.decision !== null && cellText(row3.typed.decision) === "";
      return isEmptied ? { ...NOTHING2, row: withCells(row3, row3.standing), entries: answers, restored: row3.standing } : { ...NOTHING2, row: row3, entries: answers };
    }
    const to = decisionText(row3.typed);
    const from = (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : NO_DECISION;
    const fault = (_d = proposal.fault) != null ? _d : gate2(row3, (_c = proposal.state) != null ? _c : "pending");
    if (fault !== null) {
      return {
        ...NOTHING2,
        row: row3,
        entries: [...answers, ...untaken(before, about2, from, to, fault)],
        refused: { ...about2, fault }
      };
    }
    const entry = { action: TRAIL_ACTIONS.decision, ...about2, from, to, reason: whyOf(row3, to) };
    return {
      ...NOTHING2,
      row: to === NO_DECISION ? withRecorded(row3, "", "") : withRecorded(row3, to, by2()),
      entries: [...answers, entry],
      isTaken: true
    };
  };
  var whyOf = ({ typed, decision: decision2 }, to) => {
    const code = to === NO_DECISION && decision2 !== "pending" ? readReasonCode(typed.reasonCode) : null;
    const note = cellText(typed.verifierNote);
    return code ? `${code.code}; ${note}` : note;
  };
  var untaken = (before, about2, from, to, fault) => before.untaken === to ? [] : [{ action: TRAIL_ACTIONS.typed, ...about2, from, to, reason: FAULT_WORDS[fault] }];
  var reopenedOutcome = (row3, before, decision2, answers, answer) => {
    const about2 = aboutOf(row3);
    const entry = {
      action: TRAIL_ACTIONS.decision,
      ...about2,
      from: decision2.text,
      to: NO_DECISION,
      reason: `${before.answer} > ${answer}`
    };
    const [was, is2] = [readPairs(before.answer).values, readPairs(answer).values];
    const changes = ANSWER_CELLS.flatMap((cell) => {
      const [from, to] = [cellText(was.get(ANSWER_NAMES[cell])), cellText(is2.get(ANSWER_NAMES[cell]))];
      return from === to ? [] : [{ cell, from, to }];
    });
    const said = row3.proposal ? untaken(before, about2, NO_DECISION, decisionText(row3.typed), "changed") : [];
    return {
      ...NOTHING2,
      row: withRecorded({ ...row3, typed: { ...row3.typed, decision: DECISION_WORDS.pending } }, "", ""),
      entries: [...answers, entry, ...said],
      refused: row3.proposal || before.isSigned ? { ...about2, fault: "changed" } : null,
      reopened: { row: row3.typed.row, decided: row3.decision, changes }
    };
  };
  var frozenOutcome = (row3, before) => {
    var _a5, _b;
    const answer = answerText(row3.typed);
    const isTyped = answer !== before.answer || row3.proposal !== null;
    if (!isTyped) return { ...NOTHING2, row: row3 };
    const { values: values2 } = readPairs(before.answer);
    const answers = Object.fromEntries(
      ANSWER_CELLS.map((cell) => {
        var _a6;
        return [cell, (_a6 = values2.get(ANSWER_NAMES[cell])) != null ? _a6 : ""];
      })
    );
    const fixed = withCells(reread(row3, { ...row3.typed, ...answers }), row3.standing);
    const about2 = aboutOf(row3);
    const to = [answer, decisionText(row3.typed)].join(" | ");
    const from = [before.answer, (_b = (_a5 = before.decision) == null ? void 0 : _a5.text) != null ? _b : NO_DECISION].join(" | ");
    return {
      ...NOTHING2,
      row: fixed,
      entries: untaken(before, about2, from, to, "frozen"),
      refused: { ...about2, fault: "frozen" }
    };
  };
  var withCells = (row3, standing2) => reread(row3, { ...row3.typed, ...standingCells(standing2) });
  var standingCells = (standing2) => standing2.state === "pending" ? { decision: DECISION_WORDS.pending } : {
    decision: DECISION_WORDS[standing2.state],
    verifiedAnswer: standing2.verifiedAnswer,
    verifiedNumerator: standing2.verifiedNumerator,
    verifiedDenominator: standing2.verifiedDenominator,
    reasonCode: standing2.reasonCode,
    verifierNote: standing2.note
  };

  // src/domain/trail/region-facts.ts
  var regionChanges = (recorded, instrument, regions, rows, frozen) => {
    const byRegion = rowsByRegion(rows);
    return regions.filter(({ code }) => !frozen.has(code)).flatMap(({ code: region, bonus: bonus2 }) => {
      var _a5, _b, _c;
      const said = rowsText(recorded, instrument, region, (_a5 = byRegion.get(region)) != null ? _a5 : []);
      return [
        {
          action: TRAIL_ACTIONS.bonus,
          region,
          from: (_b = recorded.bonuses.get(region)) != null ? _b : "",
          to: asCellText(pairs({ bonus: bonus2 }).join(""))
        },
        { action: TRAIL_ACTIONS.rows, region, from: (_c = recorded.rows.get(region)) != null ? _c : "", to: said }
      ].filter(({ from, to }) => from !== to);
    });
  };
  var rowsText = ({ answers, decisions: decisions3 }, { indicators }, region, rows) => {
    const first = /* @__PURE__ */ new Map();
    const doubled = /* @__PURE__ */ new Set();
    for (const row3 of rows) {
      const { code } = row3.indicator;
      const before = first.get(code);
      if (!before) first.set(code, row3);
      else if (!sameAnswer(before, row3)) doubled.add(code);
    }
    const isGone = (code) => {
      var _a5;
      const key = stateKey(region, code);
      return !first.has(code) && (((_a5 = answers.get(key)) != null ? _a5 : "") !== "" || decisions3.has(key));
    };
    const list2 = (isIn) => indicators.map(({ code }) => code).filter(isIn).join(" ");
    return asCellText(pairs({ hilang: list2(isGone), ganda: list2((code) => doubled.has(code)) }).join("; "));
  };

  // src/domain/decision/gate.ts
  var stageFault = (person, region, state2, check2, stages3, today) => {
    const province = provinceOf(region);
    if (!hasRoleFor(person, "decide")) return "role";
    if (!may(person, "decide", [province])) return "province";
    const isMinistry = person.role === "ministryVerifier";
    if (isMinistry && stages3.refusesHome && person.home === province) return "ownProvince";
    const { from, until } = isMinistry ? stages3.ministry : stages3.kanwil;
    if (from !== "" && today < from || until !== "" && today > until) return "dates";
    if (!stages3.two) return null;
    const isPassed = (check2 == null ? void 0 : check2.outcome) === "passed";
    if (isMinistry) return isPassed ? null : "stage";
    return !isPassed && (state2 === "returned" || state2 === "pending") ? null : "stage";
  };

  // src/script/decisions/gate.ts
  var NONE2 = /* @__PURE__ */ new Set();
  var gateOf = ({ inForce, person }, origin, facts, signed = NONE2) => ({ typed, region }, state2) => {
    var _a5;
    if (origin === "night") return "unsigned";
    if (inForce && !signed.has(typed.row)) return "unsigned";
    if (clicker() === "") return "unnamed";
    if (!inForce) return null;
    if (!person) return "role";
    const check2 = (_a5 = facts.checks.get(region.code)) != null ? _a5 : null;
    return stageFault(person, region.code, state2, check2, stagesOf(facts.settings), facts.today());
  };
  var stagesOf = (settings) => ({
    two: settings.twoStages === "ya",
    refusesHome: settings.refuseHome === "ya",
    kanwil: { from: settings.kanwilFrom, until: settings.kanwilUntil },
    ministry: { from: settings.ministryFrom, until: settings.ministryUntil }
  });

  // src/script/sheets/ends-of.ts
  var endsOf = (rows) => {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const row3 of rows.keys()) {
      if (row3 < first) first = row3;
      if (row3 > last) last = row3;
    }
    return last === 0 ? [0, 0] : [first, last];
  };

  // src/script/region-sheet/write-answers.ts
  var FORMATS = {
    answer: "general",
    numerator: "general",
    denominator: "general",
    dataYear: "0",
    evidence: "@",
    note: "@"
  };
  var writeAnswers = (book, text3, day3, region, changes, before) => {
    var _a5, _b;
    if (changes.length === 0) return before;
    const stories = reopen(book, text3, day3, changes, before.stories);
    const cells = new Map([...before.cells, ...changes.map((change) => [change.row, change.cells])]);
    const { sheet, columns } = book.tabs.answers;
    const wanted = ANSWER_CELLS.map((cell) => ({ cell, column: columns[ANSWER_FIELDS[cell]] }));
    const changed = changes.map(({ row: row3 }) => row3);
    for (const { first, rows } of runsOf(book, region, changed)) {
      for (const group of neighbours(wanted)) {
        const range = sheet.getRange(first, ((_b = (_a5 = group[0]) == null ? void 0 : _a5.column) != null ? _b : 0) + 1, rows, group.length);
        const lines = Array.from({ length: rows }, (_2, i) => first + i);
        range.setNumberFormats(lines.map(() => group.map(({ cell }) => FORMATS[cell])));
        range.setValues(
          lines.map(
            (row3) => group.map(({ cell, column: column2 }) => {
              var _a6;
              const own2 = cells.get(row3);
              return written2(cell, own2 ? own2[cell] : (_a6 = book.tabs.answers.values[row3 - 1]) == null ? void 0 : _a6[column2]);
            })
          )
        );
      }
    }
    return { cells, stories };
  };
  var written2 = (cell, value3) => typeof value3 === "string" ? FORMATS[cell] === "@" ? value3 : gate(value3) : value3 != null ? value3 : "";
  var tellReopened = (book, text3, day3, changes, stories) => {
    const { columns, values: values2 } = book.tabs.answers;
    const before = (row3) => {
      var _a5, _b;
      return (_b = stories.get(row3)) != null ? _b : cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[columns.Perubahan]);
    };
    return new Map(
      changes.flatMap(({ row: row3, decided, changes: cells }) => {
        const said = cells.map(({ cell, from, to }) => text3.words.cellChanged(ANSWER_FIELDS[cell], short(from), short(to))).join("; ");
        if (decided !== null) return [[row3, text3.words.decisionBefore(day3, DECISION_WORDS[decided], said)]];
        return before(row3) === "" ? [] : [[row3, `${before(row3)}
${day3}. ${said}.`]];
      })
    );
  };
  var writeStories = ({ tabs }, told, before = /* @__PURE__ */ new Map()) => {
    if (told.size === 0) return;
    const { sheet, columns, values: values2 } = tabs.answers;
    const [first, last] = endsOf(told);
    const textOf = (row3) => {
      var _a5, _b, _c;
      return (_c = (_a5 = told.get(row3)) != null ? _a5 : before.get(row3)) != null ? _c : cellText((_b = values2[row3 - 1]) == null ? void 0 : _b[columns.Perubahan]);
    };
    sheet.getRange(first, columns.Perubahan + 1, last - first + 1, 1).setValues(Array.from({ length: last - first + 1 }, (_2, i) => [gate(textOf(first + i))]));
  };
  var reopen = (book, text3, day3, changes, stories) => {
    const told = tellReopened(book, text3, day3, changes, stories);
    writeStories(book, told, stories);
    const decided = changes.filter((change) => change.decided !== null).map(({ row: row3 }) => row3);
    if (decided.length > 0) {
      const { sheet, columns } = book.tabs.answers;
      const cells = (names) => decided.flatMap((row3) => names.map((name) => cellAt(row3, columns[name])));
      sheet.getRangeList(cells(["Status Verifikasi"])).setValue(DECISION_WORDS.pending);
      sheet.getRangeList(cells(["Putusan Tercatat", "Diputuskan Oleh"])).setValue("");
    }
    return new Map([...stories, ...told]);
  };
  var short = (text3) => text3.length > 60 ? `${cut(text3, 60)}…` : text3;
  var MOST_RUNS = 8;
  var runsOf = (book, region, changed) => {
    const own2 = new Set(
      book.rows.filter((row3) => {
        var _a5;
        return ((_a5 = row3.region) == null ? void 0 : _a5.code) === region;
      }).map(({ typed: { row: row3 } }) => row3)
    );
    const rows = [...changed].sort((a, b) => a - b);
    const starts = rows.filter((row3, i) => {
      var _a5;
      return i === 0 || !isOwn(own2, (_a5 = rows[i - 1]) != null ? _a5 : row3, row3);
    });
    const runs = starts.map((first2, i) => {
      var _a5;
      const last2 = (_a5 = rows.filter((row3) => {
        var _a6;
        return row3 < ((_a6 = starts[i + 1]) != null ? _a6 : Infinity);
      }).pop()) != null ? _a5 : first2;
      return { first: first2, rows: last2 - first2 + 1 };
    });
    const [first, last] = [rows[0], rows[rows.length - 1]];
    return runs.length > MOST_RUNS && first !== void 0 && last !== void 0 ? [{ first, rows: last - first + 1 }] : runs;
  };
  var isOwn = (own2, from, to) => Array.from({ length: to - from }, (_2, i) => from + i).every((row3) => own2.has(row3));
  var neighbours = (wanted) => {
    const sorted = [...wanted].sort((a, b) => a.column - b.column);
    const starts = sorted.flatMap(({ column: column2 }, i) => {
      var _a5;
      return ((_a5 = sorted[i - 1]) == null ? void 0 : _a5.column) === column2 - 1 ? [] : [i];
    });
    return starts.map((start, i) => sorted.slice(start, starts[i + 1]));
  };

  // src/script/sheets/verifier-cells.ts
  var TEXT2 = /* @__PURE__ */ new Set(["reasonCode", "verifierNote"]);
  var MOST_VALUES = 8;
  var MOST_STRETCHES = 200;
  var writeVerifierCells = (book, cells) => {
    const names = [
      ...new Set([...cells.values()].flatMap((own2) => Object.keys(own2)))
    ];
    for (const name of names) {
      const rows = new Map(
        [...cells].flatMap(([row3, own2]) => name in own2 ? [[row3, toWrite(name, own2[name])]] : [])
      );
      writeCells(book, name, rows);
    }
  };
  var toWrite = (name, cell) => typeof cell === "string" && !TEXT2.has(name) ? gate(cell) : cell != null ? cell : "";
  var writeCells = ({ tabs }, name, rows) => {
    const { sheet, columns, values: values2 } = tabs.answers;
    const column2 = columns[ANSWER_FIELDS[name]];
    const byValue = /* @__PURE__ */ new Map();
    for (const [row3, value3] of rows) {
      const group = byValue.get(value3);
      if (group) group.push(row3);
      else byValue.set(value3, [row3]);
    }
    const lists = [...byValue].map(([value3, same2]) => [value3, stretches(same2, column2)]);
    const ranges = lists.reduce((sum2, [, list2]) => sum2 + list2.length, 0);
    if (lists.length <= MOST_VALUES && ranges <= MOST_STRETCHES) {
      for (const [value3, addresses] of lists) {
        const list2 = sheet.getRangeList(addresses);
        if (TEXT2.has(name)) list2.setNumberFormat("@");
        list2.setValue(value3);
      }
      return;
    }
    const [first, last] = endsOf(rows);
    const range = sheet.getRange(first, column2 + 1, last - first + 1, 1);
    if (TEXT2.has(name)) range.setNumberFormat("@");
    range.setValues(
      Array.from({ length: last - first + 1 }, (_2, i) => {
        var _a5, _b;
        return [
          (_b = rows.get(first + i)) != null ? _b : toWrite(name, (_a5 = values2[first + i - 1]) == null ? void 0 : _a5[column2])
        ];
      })
    );
  };
  var stretches = (rows, column2) => {
    const sorted = [...rows].sort((a, b) => a - b);
    const isStart = (i) => {
      var _a5;
      return sorted[i] !== ((_a5 = sorted[i - 1]) != null ? _a5 : Number.NaN) + 1;
    };
    const starts = sorted.flatMap((_2, i) => isStart(i) ? [i] : []);
    return starts.map((start, i) => {
      var _a5;
      const [first = 0, last = 0] = [sorted[start], sorted[((_a5 = starts[i + 1]) != null ? _a5 : sorted.length) - 1]];
      return `${cellAt(first, column2)}:${cellAt(last, column2)}`;
    });
  };

  // src/script/decisions/write-receipt.ts
  var storiesOf = (book, text3, day3, { reopened }) => tellReopened(book, text3, day3, reopened, /* @__PURE__ */ new Map());
  var writeReceipt = (book, receipt, stories, wished = /* @__PURE__ */ new Map()) => {
    writeStories(book, stories);
    const pending = { decision: DECISION_WORDS.pending };
    const refused = new Set(receipt.refused.map(({ row: row3 }) => row3));
    writeVerifierCells(
      book,
      new Map([
        ...receipt.reopened.map(({ row: row3 }) => [row3, pending]),
        ...[...receipt.restored].map(([row3, standing2]) => [row3, standingCells(standing2)]),
        ...[...wished].filter(([row3]) => !refused.has(row3))
      ])
    );
    if (receipt.stale.length === 0) return;
    const rows = new Map(receipt.rows.map(({ typed }) => [typed.row, typed]));
    writeTextColumn(book.tabs.answers, "Putusan Tercatat", (row3) => {
      var _a5;
      return cellText((_a5 = rows.get(row3)) == null ? void 0 : _a5.recorded);
    });
    writeTextColumn(book.tabs.answers, "Diputuskan Oleh", (row3) => {
      var _a5;
      return cellText((_a5 = rows.get(row3)) == null ? void 0 : _a5.decidedBy);
    });
  };

  // src/domain/trail/head.ts
  var headOf = (rows, known) => {
    const highest = rows.reduce((most, { seq }) => Math.max(most, seq != null ? seq : 0), 0);
    const last = rows.filter(({ seq }) => seq === highest);
    const [head] = last;
    if (!(head == null ? void 0 : head.fits) || last.length > 1 || rows.some(({ seq }) => seq === null)) return null;
    if (known !== null) {
      const there = rows.find(({ seq }) => seq === known.seq);
      if (!(there == null ? void 0 : there.entry.hash.startsWith(known.hash))) return null;
    }
    return { seq: head.entry.seq, hash: head.entry.hash };
  };

  // src/domain/trail/read-rows.ts
  var readTrailRow = ({ row: row3, cells }) => {
    const text3 = (field) => cellText(cells[field]);
    const seqText = text3("seq");
    const seq = /^[1-9]\d*$/.test(seqText) ? Number(seqText) : null;
    const plain2 = {
      seq: seq != null ? seq : 0,
      time: text3("time"),
      who: text3("who"),
      action: text3("action"),
      region: text3("region"),
      indicator: text3("indicator"),
      from: text3("from"),
      to: text3("to"),
      reason: text3("reason"),
      rules: text3("rules"),
      instrument: text3("instrument"),
      previous: text3("previous"),
      hash: text3("hash")
    };
    if (seqText === "" && Object.entries(plain2).every(([field, value3]) => field === "seq" || value3 === "")) {
      return null;
    }
    const readings = regionReadings(cells.region, plain2.region).flatMap(
      (region) => timeReadings(cells.time, plain2.time).map((time2) => ({ ...plain2, region, time: time2 }))
    );
    const fitting2 = seq === null ? void 0 : readings.find((entry) => hashOf(entry) === entry.hash);
    return { row: row3, seq, entry: fitting2 != null ? fitting2 : plain2, fits: fitting2 !== void 0 };
  };
  var regionReadings = (cell, text3) => {
    if (typeof cell === "string" || text3 === "") return [text3];
    const { code } = readRegionCode(cell);
    return code === null ? [text3] : [code, text3];
  };
  var HOUR = 36e5;
  var ZONES = [7, 8, 9];
  var timeReadings = (cell, text3) => cell instanceof Date && !Number.isNaN(cell.getTime()) ? ZONES.map(
    (hours) => new Date(Math.round(cell.getTime() / 1e3) * 1e3 + hours * HOUR).toISOString().slice(0, 19).replace("T", " ")
  ) : [text3];

  // src/script/attempt.ts
  var attempt = (run2) => {
    try {
      return run2();
    } catch (error) {
      log(error);
      return void 0;
    }
  };
  var log = (error) => {
    try {
      console.warn(String(error));
    } catch {
    }
  };

  // src/script/reason-of.ts
  var reasonOf2 = (error) => error instanceof Error ? error.message : String(error);

  // src/script/sheets/trail-tab.ts
  var COLUMNS2 = {
    seq: "Nomor",
    time: "Waktu",
    who: "Siapa",
    action: "Tindakan",
    region: "Wilayah",
    indicator: "Indikator",
    from: "Dari",
    to: "Menjadi",
    reason: "Alasan",
    rules: "Sidik Aturan",
    instrument: "Sidik Instrumen",
    previous: "Sidik Sebelumnya",
    hash: "Sidik"
  };
  var FIELDS2 = Object.keys(COLUMNS2);
  var readTrailTab = (book, known) => {
    const tab = tabOf(book, known);
    const rows = tab.values.slice(1).map(
      (cells, i) => ({
        row: i + 2,
        cells: Object.fromEntries(
          FIELDS2.map((field) => [field, cells[tab.columns[COLUMNS2[field]]]])
        )
      })
    );
    return { tab, rows };
  };
  var tabOf = (book, known) => {
    try {
      return readTab(book, TABS.trail, TRAIL_COLUMNS);
    } catch (error) {
      const isMissing = error instanceof Refusal && error.code === "book/tab-missing";
      throw isMissing && known !== null ? new Refusal("trail/deleted", { head: headText(known) }) : error;
    }
  };
  var writeEntries = ({ sheet, columns, values: values2 }, last, entries) => {
    var _a5;
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const lines = entries.map((entry) => {
      const line3 = Array.from({ length: width }, () => "");
      for (const field of FIELDS2) line3[columns[COLUMNS2[field]]] = String(entry[field]);
      return line3;
    });
    const there = sheet.getMaxRows();
    const wanted = last + lines.length;
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    sheet.getRange(last + 1, 1, lines.length, width).setNumberFormat("@").setValues(lines);
    SpreadsheetApp.flush();
  };

  // src/script/trail/known-head.ts
  var KEY = "kkphamTrailHead";
  var knownHead = () => {
    var _a5;
    const kept = (_a5 = properties()) == null ? void 0 : _a5.getProperty(KEY);
    return typeof kept === "string" ? readHead(kept) : null;
  };
  var keepHead = (head) => {
    var _a5;
    (_a5 = properties()) == null ? void 0 : _a5.setProperty(KEY, headText(head));
  };
  var properties = () => PropertiesService.getDocumentProperties();

  // src/script/trail/open-trail.ts
  var openTrail = (book, stamp) => {
    const known = knownHead();
    const { tab, rows } = readTrailTab(book, known);
    const read2 = rows.flatMap((row3) => {
      var _a5;
      return (_a5 = readTrailRow(row3)) != null ? _a5 : [];
    });
    if (read2.length === 0) {
      throw known === null ? new Refusal("trail/empty", {}) : new Refusal("trail/deleted", { head: headText(known) });
    }
    const found = headOf(read2, known);
    if (found === null) throw new Refusal("trail/head", { head: known === null ? "" : headText(known) });
    let head = found;
    let last = tab.values.length;
    const entries = read2.map(({ entry }) => entry).sort((a, b) => a.seq - b.seq);
    const appended = [];
    const append = (deeds) => {
      if (deeds.length === 0) return;
      const stamped = stamp();
      const added = appendEntries(
        head,
        deeds.map((deed) => ({ region: "", indicator: "", from: "", to: "", reason: "", ...stamped, ...deed }))
      );
      try {
        writeEntries(tab, last, added);
      } catch (error) {
        throw new Refusal("trail/not-written", { reason: reasonOf2(error), begun: appended.length > 0 });
      }
      const end2 = added[added.length - 1];
      if (end2) head = { seq: end2.seq, hash: end2.hash };
      last += added.length;
      for (const entry of added) appended.push(entry);
      attempt(() => keepHead(head));
    };
    return { entries, all: () => [...entries, ...appended], head: () => head, append };
  };

  // src/script/trail/stamp.ts
  var stampOf = (book, instrument, origin) => ({
    time: Utilities.formatDate(/* @__PURE__ */ new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss"),
    who: origin === "night" ? by(TRAIL_WAYS.night, runner()) : clicker() || NOBODY_KNOWN,
    rules: sha2562(canonical([VERSION, RULES.map(({ name, scope }) => [name, scope])])).slice(0, SHORT_HASH),
    instrument: instrument.hash.slice(0, SHORT_HASH)
  });
  var by = (way, who) => `${way} · ${who || NOBODY_KNOWN}`;

  // src/domain/kanwil-check/check.ts
  var CHECK_ITEMS = [
    "office",
    "regencySecretary",
    "provinceSecretary",
    "documents",
    "arithmetic",
    "complete"
  ];
  var checkOf = (facts, said) => {
    const last = new Map(said.map((line3) => [line3.item, line3]));
    const items = CHECK_ITEMS.map((item) => {
      var _a5;
      const line3 = (_a5 = last.get(item)) != null ? _a5 : { item, result: "open", by: "", day: "", note: "" };
      return { ...line3, result: worse(judged2(facts, item), line3.result) };
    });
    return { items, outcome: outcomeOf2(items) };
  };
  var judged2 = ({ endorsements: endorsements2, wrongNumbers, completeness }, item) => {
    if (item === "documents") return null;
    if (item === "arithmetic") return passedIf(wrongNumbers.length === 0);
    if (item === "complete") return passedIf(completeness >= 100);
    return passedIf(endorsements2[item]);
  };
  var passedIf = (holds) => holds ? "passed" : "failed";
  var worse = (own2, said) => {
    if (own2 === null) return said;
    return said === "failed" ? said : own2;
  };
  var outcomeOf2 = (items) => {
    if (items.some(({ result }) => result === "open")) return "open";
    return items.some(({ result }) => result === "failed") ? "returned" : "passed";
  };

  // src/domain/kanwil-check/recorded.ts
  var OUTCOME_WORDS = {
    passed: "Lolos",
    returned: "Dikembalikan",
    open: "Belum selesai"
  };
  var RESULT_WORDS = {
    passed: "Sesuai",
    failed: "Tidak sesuai",
    open: "Belum diperiksa"
  };
  var NAMES = {
    office: "opd",
    regencySecretary: "sekda",
    provinceSecretary: "provinsi",
    documents: "dokumen",
    arithmetic: "hitungan",
    complete: "lengkap"
  };
  var checkText = ({ outcome, items }) => {
    var _a5, _b;
    return asCellText(
      [
        OUTCOME_WORDS[outcome],
        ...pairs({
          ...Object.fromEntries(items.map(({ item, result }) => [NAMES[item], RESULT_WORDS[result]])),
          catatan: (_b = (_a5 = items.find(({ item }) => item === "documents")) == null ? void 0 : _a5.note) != null ? _b : ""
        })
      ].join("; ")
    );
  };
  var readCheckText = (text3, by2, day3) => {
    var _a5;
    const { head, values: values2 } = readPairs(text3);
    const outcomes = Object.keys(OUTCOME_WORDS);
    return {
      outcome: (_a5 = outcomes.find((one) => OUTCOME_WORDS[one] === head)) != null ? _a5 : "open",
      items: CHECK_ITEMS.map((item) => {
        var _a6, _b;
        const note = item === "documents" ? String((_a6 = values2.get("catatan")) != null ? _a6 : "") : "";
        return { item, result: readResult(String((_b = values2.get(NAMES[item])) != null ? _b : "")), by: by2, day: day3, note };
      })
    };
  };
  var readResult = (word2) => {
    var _a5;
    const results = Object.keys(RESULT_WORDS);
    return (_a5 = results.find((one) => RESULT_WORDS[one].toLowerCase() === word2.toLowerCase())) != null ? _a5 : "open";
  };
  var checksOf = (entries) => new Map(
    entries.filter(({ action }) => action === TRAIL_ACTIONS.check).map(({ region, to, who, time: time2 }) => [region, readCheckText(to, addressOf(who), time2.slice(0, 10))])
  );

  // src/script/trail/standing.ts
  var trailStanding = (entries) => ({
    checks: checksOf(entries),
    determinations: determinationsOf(entries)
  });

  // src/script/trail/record.ts
  var record = (before, permit2, how = {}) => {
    var _a5;
    const { origin = "click", signed } = how;
    let made = null;
    const stamp = () => {
      made != null ? made : made = stampOf(before.spreadsheet, before.instrument, origin);
      return made;
    };
    const trail = openTrail(before.spreadsheet, stamp);
    const standing2 = trailStanding(trail.entries);
    const today = () => stamp().time.slice(0, 10);
    const recorded = recordedOf(trail.entries);
    const frozen = new Set(standing2.determinations.keys());
    const receipt = receive(recorded, (_a5 = how.rows) != null ? _a5 : before.rows, {
      gate: gateOf(permit2, origin, { settings: before.settings, checks: standing2.checks, today }, signed),
      by: () => decidedBy(stamp().who, stamp().time),
      frozen,
      ...signed ? { signed } : {}
    });
    const ofRegions = regionChanges(recorded, before.instrument, before.regions, receipt.rows, frozen);
    const text3 = LANGUAGES[before.settings.language];
    const stories = receipt.reopened.length > 0 ? storiesOf(before, text3, stamp().time.slice(0, 10), receipt) : /* @__PURE__ */ new Map();
    const isSigned = ({ action, row: row3 }) => action === TRAIL_ACTIONS.decision && (signed == null ? void 0 : signed.has(row3)) === true;
    const typedBy = (deed) => ({ ...deed, who: by(TRAIL_WAYS.typed, stamp().who) });
    let isWritten = false;
    return {
      ...trail,
      who: () => stamp().who,
      standing: () => trailStanding(trail.all()),
      needsCheck: permit2.inForce && before.settings.twoStages === "ya",
      people: permit2.people,
      book: { ...before, rows: receipt.rows.map((row3) => withStory(row3, stories)) },
      receipt,
      isWritten: () => isWritten,
      stories,
      append: (deeds) => {
        if (isWritten) return trail.append(deeds);
        const typed = receipt.entries.map((entry) => {
          const { row: _row, ...change } = entry;
          return isSigned(entry) ? change : typedBy(change);
        });
        trail.append([...typed, ...ofRegions.map(typedBy), ...deeds]);
        isWritten = true;
        writeReceipt(before, receipt, stories, how.wished);
      }
    };
  };
  var withStory = (row3, stories) => {
    const change = stories.get(row3.typed.row);
    return change === void 0 ? row3 : { ...row3, typed: { ...row3.typed, change } };
  };
  var trailReport = (head) => ({
    length: head.seq,
    head: head.hash
  });

  // src/script/actions/run.ts
  var PATIENCE_MS = 5e3;
  var runAction = (action, options, act) => guarded(() => {
    const { book, allowed, asked: asked2, wanted } = begin(action, options);
    const assessment = assess(book);
    return finish(act(assessment, wanted), assessment, allowed, asked2, wanted);
  });
  var runRecorded = (action, options, act, how = () => ({})) => guarded(() => {
    var _a5;
    const { book, allowed, asked: asked2, wanted } = begin(action, options);
    const trail = record(book, allowed, how(book));
    const assessment = assessRecorded(trail);
    const outcome = act(assessment, wanted, trail);
    const known = { ...knownOf(trail), ...outcome.records ? { records: outcome.records } : {} };
    const after = withStanding((_a5 = outcome.after) != null ? _a5 : assessment, known);
    if (trail.isWritten()) writeStates(after);
    const { taken, refused } = trail.receipt;
    const typed = assessment.text.decisions.received(trail.isWritten() ? taken : 0, refused);
    const told = { ...outcome, after, said: typed === "" ? outcome.said : `${outcome.said} ${typed}` };
    return finish(told, assessment, allowed, asked2, wanted);
  });
  var assessRecorded = (trail) => assess(trail.book, knownOf(trail));
  var knownOf = (trail) => ({
    standing: trail.standing(),
    needsCheck: trail.needsCheck,
    people: trail.people
  });
  var writeStates = ({ book, states }) => {
    const { values: values2, columns } = book.tabs.regions;
    const words = new Map(
      book.regions.map(({ code, row: row3 }) => {
        const state2 = states.get(code);
        return [row3, state2 ? STATE_WORDS[state2] : ""];
      })
    );
    const there = (row3) => {
      var _a5;
      return cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[columns.Tahap]);
    };
    if ([...words].every(([row3, word2]) => word2 === there(row3))) return;
    writeColumn(book.tabs.regions, "Tahap", (row3) => {
      var _a5;
      return (_a5 = words.get(row3)) != null ? _a5 : there(row3);
    });
  };
  var begin = (action, options) => {
    const book = readBook();
    const allowed = permit(action, book.spreadsheet);
    const asked2 = wantedRegions(typeof options === "function" ? options() : options, book);
    const wanted = allowed.regions(
      asked2,
      book.regions.map(({ code }) => code)
    );
    return { book, allowed, asked: asked2, wanted };
  };
  var finish = (done, assessment, allowed, asked2, wanted) => {
    var _a5;
    const outcome = ofTheirs(done, allowed, assessment.text, wanted !== asked2);
    assessment.book.spreadsheet.toast(outcome.said, assessment.text.menu.title, 15);
    return reportOf((_a5 = outcome.after) != null ? _a5 : assessment, wanted, outcome);
  };
  var ofTheirs = (outcome, { person }, { roles: roles3 }, isPart) => isPart && person ? { ...outcome, said: `${outcome.said} ${roles3.onlyProvinces(person.provinces)}` } : outcome;
  var reportOf = (assessment, wanted, outcome) => {
    var _a5, _b, _c;
    const { instrument } = assessment.book;
    const known = new Set(assessment.book.regions.map((region) => region.code));
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: regionReports(assessment, wanted),
      otherFindings: assessment.located.filter(({ finding: finding4 }) => finding4.region === null || !known.has(finding4.region)).concat((_a5 = outcome.findings) != null ? _a5 : []).map(findingReport),
      documents: (_b = outcome.documents) != null ? _b : [],
      messages: (_c = outcome.messages) != null ? _c : [],
      ...outcome.sheets ? { sheets: outcome.sheets } : {},
      ...outcome.trail ? { trail: trailReport(outcome.trail.head()) } : {},
      said: outcome.said
    };
  };
  var guarded = (run2) => toldIfRefused(() => {
    if (!LockService.getDocumentLock().tryLock(PATIENCE_MS)) throw new Refusal("action/busy", {});
    return run2();
  });
  var toldIfRefused = (run2) => {
    try {
      return run2();
    } catch (error) {
      const refusal = error instanceof Refusal ? error : protectedCell(error);
      if (!refusal) throw error;
      const text3 = languageOrDefault();
      const said = refusalText(text3, refusal);
      tell(text3.menu.title, said);
      return { refused: refusal.code, said };
    }
  };
  var wantedRegions = (options, book) => {
    const asked2 = options && Array.isArray(options.regions) ? options.regions.map(String) : [];
    const unknown = asked2.filter((code) => !book.regions.some((region) => region.code === code));
    if (unknown.length > 0) throw new Refusal("regions/unknown", { codes: unknown });
    return asked2;
  };
  var tell = (title, said) => {
    try {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, said, ui.ButtonSet.OK);
    } catch {
      console.warn(said);
    }
  };
  var languageOrDefault = () => {
    try {
      return languageOfBook();
    } catch {
      return LANGUAGES.id;
    }
  };

  // src/script/actions/about.ts
  var about = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text3 = LANGUAGES[readSettings(readValues(book, TABS.settings)).language];
    const instrument = readBookInstrument(book);
    const said = text3.about({
      version: VERSION,
      instrument: `${instrument.id} · ${instrument.title}`,
      hash: instrument.hash,
      standing: instrument.standing,
      roles: rolesStanding(text3, peopleOf(book)),
      assumptions: instrument.assumptions.map(({ name, value: value3, why }) => `${name}: ${value3}. ${why}`)
    });
    const ui = SpreadsheetApp.getUi();
    ui.alert(text3.menu.about, said, ui.ButtonSet.OK);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said
    };
  });

  // src/domain/kanwil-check/facts.ts
  var checkFacts = ({ region, completeness }, findings) => ({
    endorsements: region.endorsements,
    wrongNumbers: [...new Set(findings.filter(isWrongNumber).flatMap(({ indicator }) => indicator != null ? indicator : []))],
    completeness
  });
  var isWrongNumber = ({ code, severity }) => severity === "error" && /^(number|ratio|value)\//.test(code);

  // src/script/refuse-fixed.ts
  var isFixed = ({ states }, code) => {
    const state2 = states.get(code);
    return state2 === "determined" || state2 === "revoked";
  };
  var refuseFixed = (assessment, codes) => {
    const fixed = codes.filter((code) => isFixed(assessment, code));
    if (fixed.length > 0) throw new Refusal("regions/fixed", { codes: fixed });
  };

  // src/script/sheets/style.ts
  var COLOURS = {
    header: "#1f4e5f",
    headerText: "#ffffff",
    /** Columns that the region fills in. */
    region: "#fffdf2",
    /** Columns that the verifier fills in. */
    verifier: "#eef6ee",
    /** Columns that the script writes. */
    script: "#f3f3f3",
    warning: "#fff2cc"
  };
  var styleHeader = (sheet, columns, frozenColumns = 0) => {
    sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setBackground(COLOURS.header).setFontColor(COLOURS.headerText).setVerticalAlignment("middle").setWrap(true);
    sheet.setFrozenRows(1);
    if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  };
  var setWidths = (sheet, widths) => {
    widths.forEach((width, i) => {
      sheet.setColumnWidth(i + 1, width);
    });
  };
  var protectOwn = (sheet) => {
    sheet.protect().setDescription("KKPHAM").setWarningOnly(true);
  };

  // src/script/sheets/check-tab.ts
  var addCheckRows = (book, regions) => {
    var _a5;
    const { sheet, values: values2, columns } = readTab(book, TABS.check, CHECK_COLUMNS);
    const there = new Set(values2.slice(1).map((cells2) => readRegionCode(cells2[columns["Kode Wilayah"]]).code));
    const missing = regions.filter(({ code }) => !there.has(code));
    if (missing.length === 0) return;
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const last = values2.length + missing.length;
    const rows = sheet.getMaxRows();
    if (last > rows) sheet.insertRowsAfter(rows, last - rows);
    const block = sheet.getRange(values2.length + 1, 1, missing.length, width);
    block.setNumberFormat("@").setVerticalAlignment("top").setWrap(true);
    block.setValues(
      missing.map(({ code, name }) => {
        const row3 = Array.from({ length: width }, () => "");
        row3[columns["Kode Wilayah"]] = code;
        row3[columns.Wilayah] = name;
        return row3;
      })
    );
    const words = SpreadsheetApp.newDataValidation().requireValueInList([RESULT_WORDS.passed, RESULT_WORDS.failed], true).setAllowInvalid(true).build();
    const cells = (name) => sheet.getRange(values2.length + 1, columns[name] + 1, missing.length, 1);
    cells("Kesesuaian Dokumen").setDataValidation(words).setBackground(COLOURS.verifier);
    cells("Catatan Pemeriksa").setBackground(COLOURS.verifier);
  };
  var readCheckTab = (book) => {
    const tab = readTab(book, TABS.check, CHECK_COLUMNS);
    const codeAt = (row3) => {
      var _a5, _b;
      return (_b = readRegionCode((_a5 = tab.values[row3 - 1]) == null ? void 0 : _a5[tab.columns["Kode Wilayah"]]).code) != null ? _b : "";
    };
    return {
      typed: (region) => {
        const row3 = tab.values.findIndex((_2, i) => i > 0 && codeAt(i + 1) === region);
        const cell = (name) => {
          var _a5;
          return (_a5 = tab.values[row3]) == null ? void 0 : _a5[tab.columns[name]];
        };
        const found = cellText(cell("Kesesuaian Dokumen"));
        const result = readResult(found);
        return {
          documents: result === "open" && found !== "" ? null : result,
          found,
          note: cellText(cell("Catatan Pemeriksa"))
        };
      },
      write: (checks) => {
        for (const [name, wordOf3] of Object.entries(SCRIPTS))
          writeTextColumn(tab, name, (row3) => {
            const check2 = checks.get(codeAt(row3));
            return check2 ? wordOf3(check2) : "";
          });
      }
    };
  };
  var resultOf = (item) => ({ items }) => {
    var _a5, _b;
    return RESULT_WORDS[(_b = (_a5 = items.find((line3) => line3.item === item)) == null ? void 0 : _a5.result) != null ? _b : "open"];
  };
  var documentsOf = ({ items }) => items.find(({ item }) => item === "documents");
  var SCRIPTS = {
    "Pengesahan OPD": resultOf("office"),
    "Pengesahan Sekda Kab/Kota": resultOf("regencySecretary"),
    "Pengesahan Sekda Provinsi": resultOf("provinceSecretary"),
    Perhitungan: resultOf("arithmetic"),
    Kelengkapan: resultOf("complete"),
    Hasil: ({ outcome }) => OUTCOME_WORDS[outcome],
    "Diperiksa Oleh": (check2) => {
      var _a5, _b;
      return (_b = (_a5 = documentsOf(check2)) == null ? void 0 : _a5.by) != null ? _b : "";
    },
    Tanggal: (check2) => {
      var _a5, _b;
      return (_b = (_a5 = documentsOf(check2)) == null ? void 0 : _a5.day) != null ? _b : "";
    }
  };

  // src/script/sheets/selected-regions.ts
  var selectedRegions = () => {
    var _a5;
    const sheet = SpreadsheetApp.getActiveSheet();
    const values2 = sheet.getDataRange().getValues();
    const found = findColumns((_a5 = values2[0]) != null ? _a5 : [], ["Kode Wilayah"]);
    const selection = SpreadsheetApp.getActiveRange();
    if ("faults" in found || !selection) throw new Refusal("regions/none-selected", {});
    const first = Math.max(selection.getRow(), 2);
    const codes = values2.slice(first - 1, selection.getRow() - 1 + selection.getNumRows()).flatMap((cells) => {
      var _a6;
      return (_a6 = readRegionCode(cells[found.columns["Kode Wilayah"]]).code) != null ? _a6 : [];
    });
    if (codes.length === 0) throw new Refusal("regions/none-selected", {});
    return [...new Set(codes)];
  };
  var givenOrSelected = (codes) => Array.isArray(codes) && codes.length > 0 ? codes : selectedRegions();

  // src/script/today.ts
  var nowOf = (book) => Utilities.formatDate(/* @__PURE__ */ new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  var todayOf = (book) => nowOf(book).slice(0, 10);

  // src/script/actions/check-regions.ts
  var checkRegions = (options) => runRecorded(
    "kanwilCheck",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { book, text: text3 } = assessment;
      refuseFixed(assessment, wanted);
      const today = todayOf(book.spreadsheet);
      refuseDates(assessment, today);
      const by2 = clicker();
      if (by2 === "") throw new Refusal("roles/unknown-user", {});
      const there = readCheckTab(book.spreadsheet);
      const typed = wanted.map((code) => ({ code, said: there.typed(code) }));
      const unknown = typed.filter(({ said }) => said.documents === null);
      if (unknown.length > 0)
        throw new Refusal("check/unknown-word", {
          found: unknown.map(({ code, said }) => `${code} “${said.found}”`)
        });
      const before = trail.standing().checks;
      const checks = new Map(
        typed.map(({ code, said }) => [code, judge(assessment, code, said, by2, today)])
      );
      trail.append(
        [...checks].flatMap(([region, check2]) => {
          const old = before.get(region);
          const [from, to] = [old ? checkText(old) : "", checkText(check2)];
          return from === to ? [] : [{ action: TRAIL_ACTIONS.check, region, from, to }];
        })
      );
      addCheckRows(book.spreadsheet, book.regions);
      readCheckTab(book.spreadsheet).write(trail.standing().checks);
      const count2 = (outcome) => [...checks.values()].filter((check2) => check2.outcome === outcome).length;
      return { said: text3.stages.checked(count2("passed"), count2("returned"), count2("open")), trail };
    }
  );
  var judge = ({ evaluations, byRegion }, code, { documents, note }, by2, day3) => {
    var _a5;
    const evaluation = evaluations.find(({ region }) => region.code === code);
    if (!evaluation) throw new Refusal("regions/unknown", { codes: [code] });
    const findings = ((_a5 = byRegion.get(code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4);
    const facts = checkFacts(evaluation, findings);
    return checkOf(facts, [{ item: "documents", result: documents != null ? documents : "open", by: by2, day: day3, note }]);
  };
  var refuseDates = ({ book: { settings } }, today) => {
    const { kanwilFrom: from, kanwilUntil: until } = settings;
    if (from !== "" && today < from || until !== "" && today > until)
      throw new Refusal("check/dates", { from, until });
  };

  // src/domain/trail/order.ts
  var MOST_BREAKS = 4;
  var orderFault = (rows) => {
    var _a5;
    const numbers = rows.map(({ entry }) => entry.seq);
    const breaks = numbers.filter((seq, i) => {
      var _a6;
      return seq !== ((_a6 = numbers[i - 1]) != null ? _a6 : 0) + 1;
    }).length;
    if (breaks === 0) return { moved: null, sorted: false };
    const isReversed = numbers.length > 2 && numbers.every((seq, i) => seq === numbers.length - i);
    if (isReversed || breaks > MOST_BREAKS) return { moved: null, sorted: true };
    const at2 = numbers.findIndex((seq, i) => seq !== i + 1);
    const expected = numbers.indexOf(at2 + 1);
    const culprit = rows[(_a5 = [at2, expected].find((i) => isInOrderWithout(numbers, i))) != null ? _a5 : at2];
    return {
      moved: culprit ? { seq: culprit.entry.seq, row: culprit.row } : null,
      sorted: false
    };
  };
  var isInOrderWithout = (numbers, left2) => {
    const others = numbers.filter((_2, i) => i !== left2);
    return others.every((seq, i) => {
      var _a5;
      return i === 0 || seq > ((_a5 = others[i - 1]) != null ? _a5 : 0);
    });
  };

  // src/domain/trail/place-rows.ts
  var placeRows = (rows) => {
    const sound = rows.filter(({ fits: fits2 }) => fits2);
    const byHash = new Map(sound.map(({ entry }) => [entry.hash, entry.seq]));
    const byPrevious = new Map(sound.map(({ entry }) => [entry.previous, entry.seq]));
    const taken = new Set(sound.map(({ entry }) => entry.seq));
    const places = /* @__PURE__ */ new Map();
    let above = 0;
    for (const row3 of rows) {
      const place2 = row3.fits ? row3.entry.seq : placeOf2(row3, above, byHash, byPrevious, taken);
      const group = places.get(place2);
      if (group) group.push(row3);
      else places.set(place2, [row3]);
      taken.add(place2);
      if (place2 > 0) above = place2;
    }
    return places;
  };
  var placeOf2 = ({ entry, seq }, above, byHash, byPrevious, taken) => {
    const after = entry.previous === "" ? void 0 : byHash.get(entry.previous);
    if (after !== void 0) return after + 1;
    const before = entry.hash === "" ? void 0 : byPrevious.get(entry.hash);
    if (before !== void 0) return before - 1;
    if (!taken.has(above + 1)) return above + 1;
    return seq != null ? seq : 0;
  };

  // src/domain/trail/check-trail.ts
  var checkTrail = (rows, known = null) => {
    var _a5;
    const read2 = rows.flatMap((row3) => {
      var _a6;
      return (_a6 = readTrailRow(row3)) != null ? _a6 : [];
    });
    const chain = walk(read2);
    if ("fault" in chain) return { sound: false, fault: chain.fault };
    const end2 = known === null ? null : headFault(chain.entries, known, read2);
    if (end2) return { sound: false, fault: end2 };
    const order = orderFault(read2);
    if (order.moved) return { sound: false, fault: { kind: "moved", ...order.moved } };
    const last = chain.entries[chain.entries.length - 1];
    return {
      sound: true,
      head: { seq: chain.entries.length, hash: (_a5 = last == null ? void 0 : last.entry.hash) != null ? _a5 : "" },
      length: chain.entries.length,
      sorted: order.sorted
    };
  };
  var walk = (read2) => {
    var _a5, _b;
    const places = placeRows(read2);
    const numbers = [...places.keys()].sort((a, b) => a - b);
    const followers = new Set(read2.map(({ entry }) => entry.previous));
    const entries = [];
    for (const seq of numbers) {
      const here = (_a5 = places.get(seq)) != null ? _a5 : [];
      const before = entries[entries.length - 1];
      const previous = (_b = before == null ? void 0 : before.entry.hash) != null ? _b : "";
      const original = originalOf(here, previous, followers);
      if (!original) continue;
      const extra = here.find((row3) => row3 !== original);
      if (extra) return { fault: { kind: "inserted", seq, row: extra.row } };
      if (seq !== entries.length + 1) {
        return original.fits ? { fault: { kind: "removed", seq: entries.length + 1, row: original.row } } : { fault: { kind: "inserted", seq, row: original.row } };
      }
      if (!original.fits) {
        const kind = isLinked(original, seq, previous, followers) ? "changed" : "inserted";
        return { fault: { kind, seq, row: original.row } };
      }
      if (original.entry.previous !== previous) {
        const isKnown2 = followers.has(original.entry.hash) || seq === read2.length;
        const culprit = isKnown2 && before ? before : original;
        return { fault: { kind: "changed", seq: culprit.entry.seq, row: culprit.row } };
      }
      entries.push(original);
    }
    return { entries };
  };
  var isLinked = ({ entry }, seq, previous, followers) => entry.previous === previous || followers.has(entry.hash) || followers.size > seq || hashOf({ ...entry, seq, previous }) === entry.hash;
  var originalOf = (rows, previous, followers) => {
    const worth = ({ entry, fits: fits2 }) => (followers.has(entry.hash) ? 4 : 0) + (fits2 ? 2 : 0) + (entry.previous === previous ? 1 : 0);
    return rows.reduce(
      (best, row3) => best === void 0 || worth(row3) > worth(best) ? row3 : best,
      void 0
    );
  };
  var headFault = (entries, known, read2) => {
    var _a5, _b;
    const there = entries[known.seq - 1];
    if (!there) return { kind: "cut", seq: entries.length + 1, row: (_b = (_a5 = read2[read2.length - 1]) == null ? void 0 : _a5.row) != null ? _b : 1 };
    return there.entry.hash.startsWith(known.hash) ? null : { kind: "rewritten", seq: known.seq, row: there.row };
  };

  // src/script/actions/bare-report.ts
  var bareReport = (book, said) => {
    var _a5, _b;
    const instrument = attempt(() => readBookInstrument(book));
    return {
      instrument: { id: (_a5 = instrument == null ? void 0 : instrument.id) != null ? _a5 : "", hash: (_b = instrument == null ? void 0 : instrument.hash) != null ? _b : "" },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said
    };
  };

  // src/script/actions/check-trail.ts
  var checkTrail2 = (options) => guarded(() => {
    var _a5;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text3 = languageOfBook();
    const head = (_a5 = givenHead(options)) != null ? _a5 : knownHead();
    const { tab, rows } = readTrailTab(book, head);
    const found = checkTrail(rows, head);
    const said = found.sound ? text3.trail.sound({ ...found, hash: found.head.hash }) : text3.trail.faulty(found.fault, `${TABS.trail}!${cellAt(found.fault.row, 0)}`);
    if (!found.sound) {
      attempt(
        () => {
          var _a6, _b;
          return tab.sheet.activate() && tab.sheet.setActiveRange(tab.sheet.getRange(found.fault.row, 1, 1, (_b = (_a6 = tab.values[0]) == null ? void 0 : _a6.length) != null ? _b : 1));
        }
      );
    }
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui == null ? void 0 : ui.alert(text3.menu.checkTrail, said, ui.ButtonSet.OK);
    return {
      ...bareReport(book, said),
      trail: found.sound ? trailReport(found.head) : { length: rows.length, head: "", fault: found.fault }
    };
  });
  var givenHead = (options) => {
    if (typeof (options == null ? void 0 : options.head) !== "string") return null;
    const head = readHead(options.head);
    if (head === null) throw new Refusal("trail/no-head", { found: options.head });
    return head;
  };

  // src/domain/list/group-by.ts
  var groupBy = (items, keyOf) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item of items) {
      const group = groups2.get(keyOf(item));
      if (group) group.push(item);
      else groups2.set(keyOf(item), [item]);
    }
    return groups2;
  };

  // src/domain/claim-gap/gap.ts
  var FACTOR_DECIMALS = 3;
  var NO_GAP = { claimed: null, verified: null, difference: null, factor: null };
  var gapOf = (claimed, verified) => {
    const [from, to] = [printedOrNull(claimed), printedOrNull(verified)];
    return from === null || to === null ? { claimed: from, verified: to, difference: null, factor: null } : {
      claimed: from,
      verified: to,
      difference: printed(to - from),
      factor: from === 0 ? null : roundHalfUp(to / from, FACTOR_DECIMALS)
    };
  };
  var isCompared = ({ difference }) => difference !== null;
  var meanGap = (gaps) => {
    const compared = gaps.filter(isCompared);
    if (compared.length === 0) return NO_GAP;
    const mean = (side) => compared.reduce((sum2, gap) => {
      var _a5;
      return sum2 + ((_a5 = gap[side]) != null ? _a5 : 0);
    }, 0) / compared.length;
    return gapOf(mean("claimed"), mean("verified"));
  };
  var printedOrNull = (value3) => value3 === null ? null : printed(value3);

  // src/domain/claim-gap/outcome.ts
  var OUTCOMES = ["confirmed", "down", "up", "otherwise", "unsupported", "notApplicable"];
  var outcomeOf3 = (decision2, claimed, verified) => {
    if (decision2 === "unsupported") return "unsupported";
    if (decision2 === "notApplicable") return "notApplicable";
    if (decision2 !== "corrected") return "confirmed";
    if (verified.kind === "left out") {
      return verified.because === "notApplicable" && claimed.kind === "counted" ? "notApplicable" : "otherwise";
    }
    if (claimed.kind === "left out" || claimed.points === verified.points) return "otherwise";
    return verified.points < claimed.points ? "down" : "up";
  };
  var countOutcomes = (outcomes) => {
    const counts = { confirmed: 0, down: 0, up: 0, otherwise: 0, unsupported: 0, notApplicable: 0 };
    for (const outcome of outcomes) counts[outcome] += 1;
    return counts;
  };

  // src/domain/claim-gap/decided-claims.ts
  var decidedClaims = (instrument, one) => instrument.indicators.filter(({ code }) => one.decidedOn.has(code)).map((indicator) => {
    var _a5, _b;
    const claimed = scoreOf(one.claimed, indicator);
    const verified = scoreOf(one.verified, indicator);
    return {
      indicator,
      outcome: outcomeOf3((_b = (_a5 = one.rows.get(indicator.code)) == null ? void 0 : _a5.decision) != null ? _b : null, claimed, verified),
      gap: gapOf(shareOf2(claimed), shareOf2(verified))
    };
  });
  var decidedGaps = (instrument, one) => {
    const decided = {
      ...instrument,
      indicators: instrument.indicators.filter(({ code }) => one.decidedOn.has(code))
    };
    const claimed = scoreRegion(decided, answersOf(one.claimed), 0);
    const verified = scoreRegion(decided, answersOf(one.verified), 0);
    return {
      mean: gapOf(claimed.mean, verified.mean),
      rights: instrument.rights.map(
        (_2, i) => {
          var _a5, _b, _c, _d;
          return gapOf((_b = (_a5 = claimed.rights[i]) == null ? void 0 : _a5.score) != null ? _b : null, (_d = (_c = verified.rights[i]) == null ? void 0 : _c.score) != null ? _d : null);
        }
      )
    };
  };
  var scoreOf = (score, { code }) => {
    var _a5;
    return (_a5 = score.indicators.get(code)) != null ? _a5 : { kind: "left out", because: "notScorable" };
  };
  var shareOf2 = (score) => score.kind === "counted" ? score.points / score.of * 100 : null;
  var answersOf = ({ indicators }) => new Map(
    [...indicators].map(([code, score]) => [
      code,
      score.kind === "counted" ? score.settled : { kind: "notApplicable" }
    ])
  );

  // src/domain/claim-gap/offices.ts
  var officesOf = ({ office }) => {
    const names = office.split(",").map((name) => name.trim().replace(/\s+/g, " "));
    return names.filter(
      (name, i) => name !== "" && names.findIndex((other) => officeKey(other) === officeKey(name)) === i
    );
  };
  var officeKey = (name) => name.toLowerCase();

  // src/domain/claim-gap/claim-gap.ts
  var FEWEST_DECISIONS = 5;
  var claimGap3 = (instrument, evaluations) => {
    const claims = evaluations.map((one) => decidedClaims(instrument, one));
    const regions = evaluations.map((one, i) => {
      var _a5;
      return regionLine(instrument, one, (_a5 = claims[i]) != null ? _a5 : []);
    });
    const byIndicator = groupBy(claims.flat(), ({ indicator }) => indicator.code);
    const ofIndicator = (code) => {
      var _a5;
      return (_a5 = byIndicator.get(code)) != null ? _a5 : [];
    };
    return {
      provinces: [...groupBy(regions, ({ region }) => provinceOf(region.code))].map(
        ([code, group]) => provinceLine(instrument, code, group)
      ),
      regions,
      indicators: instrument.indicators.map((indicator) => ({
        indicator,
        ...claimsLine(ofIndicator(indicator.code), evaluations.length)
      })),
      offices: offices(instrument).map(({ office, indicators }) => ({
        office,
        indicators,
        ...claimsLine(
          indicators.flatMap(({ code }) => ofIndicator(code)),
          indicators.length * evaluations.length
        )
      }))
    };
  };
  var regionLine = (instrument, one, claims) => {
    const { mean, rights } = decidedGaps(instrument, one);
    return {
      region: one.region,
      decided: claims.length,
      of: one.indicators,
      outcomes: outcomesOf(claims),
      // Without a decision the verified value is the claim itself, and says nothing about it.
      gap: gapOf(one.claimed.final, claims.length === 0 ? null : one.verified.final),
      mean,
      rights: instrument.rights.map((right, i) => {
        var _a5;
        const own2 = claims.filter(({ indicator }) => indicator.right === right.code);
        return {
          right,
          decided: own2.length,
          of: instrument.indicators.filter((indicator) => indicator.right === right.code).length,
          outcomes: outcomesOf(own2),
          gap: (_a5 = rights[i]) != null ? _a5 : NO_GAP
        };
      })
    };
  };
  var provinceLine = (instrument, code, regions) => {
    var _a5, _b;
    return {
      code,
      name: (_b = (_a5 = regions.find(({ region }) => region.province !== "")) == null ? void 0 : _a5.region.province) != null ? _b : code,
      regions: regions.length,
      ...sumOf(regions),
      mean: meanGap(regions.map(({ mean }) => mean)),
      rights: instrument.rights.map((right, i) => ({
        right,
        ...sumOf(regions.flatMap(({ rights }) => {
          var _a6;
          return (_a6 = rights[i]) != null ? _a6 : [];
        }))
      }))
    };
  };
  var sumOf = (lines) => {
    const total = (value3) => lines.reduce((sum2, line3) => sum2 + value3(line3), 0);
    return {
      decided: total(({ decided }) => decided),
      of: total((line3) => line3.of),
      outcomes: {
        confirmed: total(({ outcomes }) => outcomes.confirmed),
        down: total(({ outcomes }) => outcomes.down),
        up: total(({ outcomes }) => outcomes.up),
        otherwise: total(({ outcomes }) => outcomes.otherwise),
        unsupported: total(({ outcomes }) => outcomes.unsupported),
        notApplicable: total(({ outcomes }) => outcomes.notApplicable)
      },
      gap: meanGap(lines.map(({ gap }) => gap)),
      averaged: lines.filter(({ gap }) => isCompared(gap)).length
    };
  };
  var claimsLine = (claims, of) => {
    var _a5;
    const gaps = claims.map(({ gap: gap2 }) => gap2);
    const gap = meanGap(gaps);
    const compared = gaps.filter(isCompared).length;
    return {
      decided: claims.length,
      of,
      outcomes: outcomesOf(claims),
      gap,
      compared,
      high: compared < FEWEST_DECISIONS ? null : ((_a5 = gap.difference) != null ? _a5 : 0) < 0
    };
  };
  var outcomesOf = (claims) => countOutcomes(claims.map(({ outcome }) => outcome));
  var offices = (instrument) => {
    const pairs2 = instrument.indicators.flatMap(
      (indicator) => officesOf(indicator).map((office) => ({ office, indicator }))
    );
    return [...groupBy(pairs2, ({ office }) => officeKey(office))].sort(([a], [b]) => a < b ? -1 : 1).map(([key, group]) => {
      var _a5, _b;
      return {
        office: (_b = (_a5 = group[0]) == null ? void 0 : _a5.office) != null ? _b : key,
        indicators: group.map(({ indicator }) => indicator)
      };
    });
  };

  // src/domain/instrument/instrument.ts
  var isDraft = (instrument) => instrument.indicators.some((indicator) => indicator.provenance === "draft");

  // src/script/sheets/claim-gap-rows.ts
  var claimGapRows = (instrument, settings, gap, text3) => {
    const rights = new Map(instrument.rights.map(({ code, name }) => [code, name]));
    const words = text3.claimGap;
    return [
      ...settings.sample === "ya" ? [across("mark", text3.sampleMark)] : [],
      ...isDraft(instrument) ? [across("mark", text3.draftMark)] : [],
      across("note", `${text3.homeFacts.instrument}: ${instrument.id} ${instrument.hash}`),
      ...words.notes(FEWEST_DECISIONS).map((note) => across("note", note)),
      across("section", words.provinces),
      ...gap.provinces.flatMap((line3) => provinceRows(line3, text3)),
      across("section", words.regions),
      ...gap.regions.flatMap((line3) => regionRows(line3, text3)),
      across("section", words.indicators),
      ...gap.indicators.map((line3) => {
        var _a5;
        return indicatorRow(line3, (_a5 = rights.get(line3.indicator.right)) != null ? _a5 : "", text3);
      }),
      across("section", words.offices),
      ...gap.offices.map((line3) => officeRow(line3, text3))
    ];
  };
  var across = (look, words) => rowOf(look, { Kode: words });
  var provinceRows = (line3, text3) => {
    const { code, name, regions } = line3;
    const remark2 = (averaged) => averaged === 0 ? text3.claimGap.undecided : text3.claimGap.averaged(averaged, regions);
    return [
      rowOf("total", {
        Kode: code,
        Nama: name,
        Hak: text3.claimGap.finalValue,
        Keterangan: remark2(line3.averaged),
        ...figures(line3, text3)
      }),
      ...line3.decided === 0 ? [] : [rowOf("plain", { Kode: code, Nama: name, Hak: text3.claimGap.decidedMean, ...values(line3.mean) })],
      ...line3.rights.filter(({ decided }) => decided > 0).map(
        (own2) => rowOf("plain", {
          Kode: code,
          Nama: name,
          Hak: own2.right.name,
          Keterangan: remark2(own2.averaged),
          ...figures(own2, text3)
        })
      )
    ];
  };
  var regionRows = (line3, text3) => {
    const place2 = { Kode: line3.region.code, Nama: line3.region.name };
    return [
      rowOf("total", {
        ...place2,
        Hak: text3.claimGap.finalValue,
        Keterangan: line3.decided === 0 ? text3.claimGap.undecided : "",
        ...figures(line3, text3)
      }),
      ...line3.decided === 0 ? [] : [rowOf("plain", { ...place2, Hak: text3.claimGap.decidedMean, ...values(line3.mean) })],
      ...line3.rights.filter(({ decided }) => decided > 0).map((own2) => rowOf("plain", { ...place2, Hak: own2.right.name, ...figures(own2, text3) }))
    ];
  };
  var indicatorRow = (line3, right, text3) => rowOf(line3.high ? "high" : "plain", {
    Kode: line3.indicator.code,
    Nama: line3.indicator.text,
    Hak: right,
    Keterangan: verdict(line3, text3),
    ...figures(line3, text3)
  });
  var officeRow = (line3, text3) => rowOf(line3.high ? "high" : "plain", {
    Nama: line3.office,
    Hak: text3.claimGap.indicatorCount(line3.indicators.length),
    Keterangan: verdict(line3, text3),
    ...figures(line3, text3)
  });
  var verdict = ({ high, decided }, { claimGap: claimGap4 }) => {
    if (decided === 0) return claimGap4.undecided;
    if (high === null) return claimGap4.few(FEWEST_DECISIONS);
    return high ? claimGap4.high : "";
  };
  var figures = ({ decided, of, outcomes, gap }, { words }) => ({
    Diputuskan: decided,
    Dari: of,
    ...values(gap),
    "Sifat Nilai": decided < of ? words.provisional : words.final,
    Sesuai: outcomes.confirmed,
    "Dikoreksi Turun": outcomes.down,
    "Dikoreksi Naik": outcomes.up,
    "Dikoreksi Lainnya": outcomes.otherwise,
    "Tidak Didukung": outcomes.unsupported,
    "Tidak Berlaku": outcomes.notApplicable
  });
  var values = ({ claimed, verified, difference, factor }) => ({
    Klaim: claimed,
    Terverifikasi: verified,
    Selisih: difference,
    Faktor: factor
  });
  var rowOf = (look, cells) => ({
    look,
    cells: CLAIM_GAP_COLUMNS.map((column2) => {
      var _a5;
      return (_a5 = cells[column2]) != null ? _a5 : "";
    })
  });

  // src/script/sheets/write-table.ts
  var writeTable = (sheet, header, rows) => {
    const wanted = Math.max(rows.length, 1) + 1;
    const there = sheet.getMaxRows();
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    else if (there > wanted) sheet.deleteRows(wanted + 1, there - wanted);
    const blank = header.map(() => "");
    const body2 = rows.length > 0 ? rows.map((row3) => row3.map(toCell)) : [blank];
    sheet.getRange(1, 1, wanted, header.length).setValues([[...header], ...body2]);
  };
  var toCell = (cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return gate(cell);
    return typeof cell === "object" && "formula" in cell ? cell.formula : cell;
  };

  // src/script/sheets/claim-gap-tab.ts
  var writeClaimGap = (book, instrument, settings, gap, text3) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(TABS.claimGap)) != null ? _a5 : makeTab(book);
    const rows = claimGapRows(instrument, settings, gap, text3);
    const width = CLAIM_GAP_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
    writeTable(
      sheet,
      CLAIM_GAP_COLUMNS,
      rows.map(({ cells }) => cells)
    );
    sheet.getRange(2, 1, rows.length, width).setNumberFormats(rows.map(() => CLAIM_GAP_COLUMNS.map(formatOf))).setBackgrounds(rows.map(({ look }) => CLAIM_GAP_COLUMNS.map(backgroundOf(look)))).setFontWeights(rows.map(({ look }) => CLAIM_GAP_COLUMNS.map(() => weightOf(look)))).setVerticalAlignment("top");
  };
  var WIDTHS = [
    ["Kode", 1, 70],
    ["Nama", 1, 340],
    ["Hak", 1, 260],
    ["Diputuskan", 2, 85],
    ["Klaim", 4, 95],
    ["Sifat Nilai", 1, 110],
    ["Keterangan", 1, 190],
    ["Sesuai", OUTCOMES.length, 85]
  ];
  var ALIGNMENTS = [
    ["Diputuskan", 6, "right"],
    ["Sifat Nilai", 1, "center"],
    ["Sesuai", OUTCOMES.length, "right"]
  ];
  var makeTab = (book) => {
    const sheet = book.insertSheet(TABS.claimGap, findTab(book, TABS.scores).getIndex());
    const width = CLAIM_GAP_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    styleHeader(sheet, width, 2);
    for (const [name, count2, pixels] of WIDTHS) {
      sheet.setColumnWidths(CLAIM_GAP_COLUMNS.indexOf(name) + 1, count2, pixels);
    }
    for (const [name, count2, alignment] of ALIGNMENTS) {
      sheet.getRange(1, CLAIM_GAP_COLUMNS.indexOf(name) + 1, sheet.getMaxRows(), count2).setHorizontalAlignment(alignment);
    }
    sheet.getRange(2, 2, sheet.getMaxRows() - 1, width - 1).setWrap(true);
    protectOwn(sheet);
    return sheet;
  };
  var BACKGROUNDS = {
    mark: COLOURS.warning,
    note: null,
    section: "#d5e3e7",
    total: COLOURS.script,
    plain: null,
    high: null
  };
  var backgroundOf = (look) => (column2) => look === "high" && column2 === "Keterangan" ? COLOURS.warning : BACKGROUNDS[look];
  var weightOf = (look) => look === "mark" || look === "section" || look === "total" ? "bold" : "normal";
  var COUNT_FORMAT = '0;-0;"–"';
  var formatOf = (column2) => {
    switch (column2) {
      case "Klaim":
      case "Terverifikasi":
        return "0.00";
      case "Selisih":
        return "+0.00;-0.00;0.00";
      case "Faktor":
        return "0.000";
      case "Sesuai":
      case "Dikoreksi Turun":
      case "Dikoreksi Naik":
      case "Dikoreksi Lainnya":
      case "Tidak Didukung":
      case "Tidak Berlaku":
        return COUNT_FORMAT;
      default:
        return "general";
    }
  };

  // src/script/actions/claim-gap.ts
  var showClaimGap = (options) => runRecorded("claimGap", options, ({ book, evaluations, text: text3 }, _wanted, trail) => {
    trail.append([]);
    const gap = claimGap3(book.instrument, evaluations);
    writeClaimGap(book.spreadsheet, book.instrument, book.settings, gap, text3);
    const decided = gap.regions.reduce((sum2, line3) => sum2 + line3.decided, 0);
    return { said: text3.claimGap.done(decided, gap.regions.length), trail };
  });

  // src/script/sheets/marks.ts
  var MARK_COLOURS = {
    error: "#f4b6b6",
    warning: "#fbe3a1",
    info: "#cfe2f3"
  };
  var NO_COLOUR = "#ffffff";
  var OWN_COLOURS = new Set(Object.values(MARK_COLOURS));
  var BEGIN = "— KKPHAM —";
  var end = (colour) => `— warna semula ${colour} —`;
  var OWN = /\n?— KKPHAM —\n[\s\S]*?\n— warna semula (#[0-9a-f]{6}) —/;
  var LONGEST_NOTE = 2e3;
  var remark = (before, marks2) => {
    let changed = 0;
    const notes = [];
    const backgrounds = [];
    before.notes.forEach((noteRow, row3) => {
      var _a5;
      const colourRow = (_a5 = before.backgrounds[row3]) != null ? _a5 : [];
      const rowMarks = marks2.get(row3);
      const newNotes = [...noteRow];
      const newColours = colourRow.map((colour) => uncoloured(colour));
      noteRow.forEach((note, column2) => {
        var _a6;
        const mark3 = rowMarks == null ? void 0 : rowMarks.get(column2);
        if (note === "" && !mark3) return;
        const colour = ((_a6 = colourRow[column2]) != null ? _a6 : NO_COLOUR).toLowerCase();
        const [newNote, newColour] = remarkCell(note, colour, mark3);
        if (newNote !== note || newColour !== colour) changed += 1;
        newNotes[column2] = newNote;
        newColours[column2] = uncoloured(newColour);
      });
      notes.push(newNotes);
      backgrounds.push(newColours);
    });
    return { notes, backgrounds, changed };
  };
  var remarkRange = (range, marks2) => {
    const before = { notes: range.getNotes(), backgrounds: range.getBackgrounds() };
    const { notes, backgrounds, changed } = remark(before, marks2);
    if (changed === 0) return 0;
    range.setNotes(notes);
    range.setBackgrounds(backgrounds);
    return changed;
  };
  var uncoloured = (colour) => colour === NO_COLOUR ? null : colour;
  var withoutOwn = (note, own2) => {
    const [before, after] = [note.slice(0, own2.index), note.slice(own2.index + own2[0].length)];
    return before === "" ? after.replace(/^\n/, "") : before + after;
  };
  var inOneLine = (line3) => line3.replace(/[\r\n]+/g, " ").replace(/—(?= (?:KKPHAM|warna))/g, "-");
  var remarkCell = (note, colour, mark3) => {
    var _a5;
    const own2 = OWN.exec(note);
    const theirs = own2 ? withoutOwn(note, own2) : note;
    const original = own2 && OWN_COLOURS.has(colour) ? (_a5 = own2[1]) != null ? _a5 : colour : colour;
    if (!mark3) return [theirs, original];
    const lines = cut(mark3.lines.map(inOneLine).join("\n"), LONGEST_NOTE);
    return [
      `${theirs === "" ? "" : `${theirs}
`}${BEGIN}
${lines}
${end(original)}`,
      MARK_COLOURS[mark3.severity]
    ];
  };

  // src/script/actions/clear-marks.ts
  var clearMarks = (options) => runAction("clearMarks", options, ({ book, text: text3 }) => {
    const cells = [book.tabs.answers, book.tabs.regions].map(({ range }) => remarkRange(range, /* @__PURE__ */ new Map()));
    writeColumn(book.tabs.answers, "Temuan", () => "");
    return { said: text3.done.cleared(cells.reduce((sum2, count2) => sum2 + count2, 0)) };
  });

  // src/domain/collection/sheet-fault.ts
  var REFUSED = /* @__PURE__ */ new Set([
    "cannot-open",
    "trashed",
    "not-a-form",
    "tab-missing",
    "header-missing",
    "header-twice",
    "other-version",
    "other-region",
    "other-period",
    "other-instrument",
    "shared-with-other-region",
    "unreadable-file",
    "fixed"
  ]);
  var isRefused = ({ code }) => REFUSED.has(code);

  // src/script/budget.ts
  var BUDGET_MS = 4.5 * 6e4;
  var STARTED = Date.now();
  var startBudget = (milliseconds = BUDGET_MS) => () => Date.now() - STARTED < milliseconds;

  // src/domain/collection/content-hash.ts
  var contentHash = (sheet) => sha2562(
    canonical([
      sheet.rows.map((row3) => [
        cellText(row3.region),
        cellText(row3.indicator),
        ...ANSWER_CELLS.map((cell) => [typeof row3[cell], cellText(row3[cell])])
      ]),
      sheet.officer,
      sheet.endorsements,
      sheet.formulas,
      sheet.added,
      sheet.isProtected
    ])
  );

  // src/domain/collection/claim.ts
  var claimFault = (claim3, expected) => {
    if (claim3.form !== expected.form) return { code: "not-a-form" };
    if (claim3.version !== expected.version)
      return { code: "other-version", found: claim3.version, expected: expected.version };
    const region = readRegionCode(cellText(claim3.region)).code;
    if (expected.region !== null && region !== expected.region)
      return { code: "other-region", found: claim3.region, expected: expected.region };
    const periods = [`${claim3.awardYear} (data ${claim3.dataYear})`, period(expected)];
    if (periods[0] !== periods[1]) return { code: "other-period", found: periods[0], expected: periods[1] };
    const named2 = (id2, hash) => `${id2} ${hash.slice(0, 12)}`;
    return claim3.instrument !== expected.instrument || claim3.instrumentHash !== expected.instrumentHash ? {
      code: "other-instrument",
      found: named2(claim3.instrument, claim3.instrumentHash),
      expected: named2(expected.instrument, expected.instrumentHash)
    } : null;
  };
  var period = ({ awardYear, dataYear: dataYear2 }) => `${awardYear} (data ${dataYear2})`;

  // src/domain/collection/merge.ts
  var mergeSheet = (sheet, instrument, region, rows) => {
    const known = new Set(instrument.indicators.map(({ code }) => code));
    const codeOf2 = ({ indicator }) => cellText(indicator).toUpperCase();
    const isOther = (row3) => {
      const { code } = readRegionCode(row3.region);
      return !isBlank(row3.region) && code !== region.code;
    };
    const others = sheet.rows.filter(isOther);
    const unknown = sheet.rows.filter((row3) => !isOther(row3) && !known.has(codeOf2(row3)));
    const own2 = sheet.rows.filter((row3) => !isOther(row3) && known.has(codeOf2(row3)));
    const answered = own2.filter((row3) => !isUnanswered(row3));
    const byCode = groupBy(answered, codeOf2);
    const twice = [...byCode].filter(([, same2]) => contradicts(same2)).map(([code]) => code);
    const there = new Set(own2.map(codeOf2));
    const missing = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
    const inBook = new Map([...rows].reverse().map((row3) => [row3.indicator.code, row3]));
    const usable = [...byCode].flatMap(
      ([code, [first]]) => first && !twice.includes(code) ? [{ code, first }] : []
    );
    const changes = usable.flatMap(({ code, first }) => {
      const row3 = inBook.get(code);
      return row3 ? changeOf(row3, first) : [];
    });
    const cleared = rows.filter(({ indicator: { code }, typed }) => there.has(code) && !byCode.has(code) && !isUnanswered(typed)).map(({ indicator }) => indicator.code);
    const withoutRow = usable.filter(({ code }) => !inBook.has(code)).map(({ code }) => code);
    return {
      changes,
      faults: [
        ...listed5("rows-of-other-region", "codes", unique(others.map((row3) => cellText(row3.region)))),
        ...listed5("rows-unknown", "codes", unique(unknown.map(({ indicator }) => cellText(indicator)))),
        ...listed5("rows-twice", "indicators", twice),
        ...listed5("rows-missing", "indicators", missing),
        ...listed5("cleared", "indicators", unique(cleared)),
        ...listed5("no-row", "indicators", withoutRow),
        ...listed5("columns-added", "headers", sheet.added),
        ...listed5("formulas", "cells", sheet.formulas),
        ...sheet.isProtected ? [] : [{ code: "protection-missing" }]
      ]
    };
  };
  var isUnanswered = (row3) => ANSWER_CELLS.every((cell) => isBlank(row3[cell]));
  var contradicts = ([first, ...rest]) => first !== void 0 && rest.some((row3) => ANSWER_CELLS.some((cell) => !sameCell(first[cell], row3[cell])));
  var sameCell = (a, b) => {
    if (cellText(a) === cellText(b)) return true;
    const [one, other] = [readNumber2(a), readNumber2(b)];
    return one.kind === "number" && other.kind === "number" && one.value === other.value && one.percentSign === other.percentSign;
  };
  var changeOf = (row3, sheet) => {
    const { typed, indicator } = row3;
    const changes = ANSWER_CELLS.filter((cell) => !sameCell(typed[cell], sheet[cell])).map(
      (cell) => ({ cell, from: cellText(typed[cell]), to: cellText(sheet[cell]) })
    );
    if (changes.length === 0) return [];
    const { answer, numerator: numerator2, denominator: denominator2, dataYear: dataYear2, evidence: evidence3, note } = sheet;
    return [
      {
        row: typed.row,
        indicator: indicator.code,
        cells: { answer, numerator: numerator2, denominator: denominator2, dataYear: dataYear2, evidence: evidence3, note },
        changes,
        decided: decidedBefore(row3)
      }
    ];
  };
  var decidedBefore = ({ decision: decision2, proposal }) => {
    var _a5;
    const said = decision2 === "pending" ? (_a5 = proposal == null ? void 0 : proposal.state) != null ? _a5 : "pending" : decision2;
    return said === "pending" ? null : said;
  };
  var listed5 = (code, list2, found) => found.length > 0 ? [{ code, [list2]: found }] : [];
  var unique = (texts) => [...new Set(texts)];

  // src/script/region-sheet/layout.ts
  var FORM = { name: "KKPHAM Lembar Isian", version: "1" };
  var SHEET_TABS = {
    guide: "Petunjuk",
    identity: "Identitas & Pengesahan",
    answers: "Isian",
    overview: "Ringkasan",
    /** Hidden: what the sheet is, the instrument and the words that its formulas look up. */
    reference: "Acuan"
  };
  var HEADER_ROW = 3;
  var SHEET_COLUMNS = [
    "Kode Wilayah",
    "Kode Indikator",
    "Jenis",
    "Indikator",
    "Satuan",
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Diminta",
    "Bukti Dukung",
    "Catatan",
    "Status",
    "Keputusan Verifikator",
    "Catatan Verifikator",
    "Temuan",
    "Penanggung Jawab"
  ];
  var OPEN_COLUMNS = [
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan"
  ];
  var RETURN_COLUMNS = [
    "Keputusan Verifikator",
    "Catatan Verifikator",
    "Temuan"
  ];
  var SHEET_FIELDS = {
    region: "Kode Wilayah",
    indicator: "Kode Indikator",
    answer: "Jawaban",
    numerator: "Pembilang",
    denominator: "Penyebut",
    dataYear: "Tahun Data",
    evidence: "Bukti Dukung",
    note: "Catatan"
  };
  var REFERENCE_LABELS = {
    form: "Jenis Berkas",
    version: "Versi Lembar",
    instrument: "Instrumen",
    instrumentHash: "Sidik Instrumen",
    awardYear: "Tahun Penghargaan",
    dataYear: "Tahun Data",
    book: "Buku Verifikasi",
    region: "Kode Wilayah",
    regionName: "Wilayah",
    province: "Provinsi"
  };
  var REFERENCE_KEYS = Object.keys(REFERENCE_LABELS);
  var OFFICER_LABELS = {
    name: "Nama Petugas",
    position: "Jabatan",
    office: "Instansi",
    phone: "Nomor Telepon",
    mail: "Surel"
  };
  var ENDORSEMENT_LABELS = {
    office: "Pengesahan OPD",
    regencySecretary: "Pengesahan Sekda Kab/Kota",
    provinceSecretary: "Pengesahan Sekda Provinsi"
  };
  var IDENTITY_WIDTH = 4;

  // src/script/region-sheet/collection.ts
  var openCollection = (assessment, stories, log2) => {
    const { spreadsheet, rows } = assessment.book;
    const current = new Map(rowsByRegion(rows));
    let written3 = { cells: /* @__PURE__ */ new Map(), stories };
    const papers = /* @__PURE__ */ new Map();
    const time2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
    return {
      assessment,
      time: time2,
      rowsOf: (region) => {
        var _a5;
        return (_a5 = current.get(region)) != null ? _a5 : [];
      },
      write: (region, changes) => {
        var _a5, _b;
        log2(region, changes, (_a5 = current.get(region)) != null ? _a5 : []);
        written3 = writeAnswers(assessment.book, assessment.text, time2.slice(0, 10), region, changes, written3);
        const byRow = new Map(changes.map((change) => [change.row, change]));
        const after = ((_b = current.get(region)) != null ? _b : []).map((row3) => {
          const change = byRow.get(row3.typed.row);
          return change ? takenOver(row3, change) : row3;
        });
        current.set(region, after);
      },
      endorse: (region, said) => papers.set(region.code, endorsed(region, said)),
      after: (records) => {
        const { book } = assessment;
        const regions = book.regions.map((region) => {
          var _a5, _b, _c;
          return {
            ...region,
            endorsements: (_a5 = papers.get(region.code)) != null ? _a5 : region.endorsements,
            sheetTrouble: (_c = (_b = records.get(region.row)) == null ? void 0 : _b.trouble) != null ? _c : region.sheetTrouble
          };
        });
        const typed = book.rows.map((row3) => {
          const cells = written3.cells.get(row3.typed.row);
          const change = cells ? written3.stories.get(row3.typed.row) : void 0;
          const reopened = change === void 0 ? {} : { change, decision: DECISION_WORDS.pending, recorded: "", decidedBy: "" };
          return cells ? { ...row3.typed, ...cells, ...reopened } : row3.typed;
        });
        return assess({ ...book, regions, rows: readSubmissions(book.instrument, regions, typed) });
      }
    };
  };
  var takenOver = (row3, { cells, decided }) => {
    const decision2 = decided === null ? row3.typed.decision : DECISION_WORDS.pending;
    return withRecorded({ ...row3, typed: { ...row3.typed, ...cells, decision: decision2 } }, "", "");
  };
  var takeSheet = (collection, region, sheet) => {
    const { assessment, time: time2 } = collection;
    if (isFixed(assessment, region.code)) return { faults: [{ code: "fixed" }], changes: [], record: {} };
    const { instrument, settings } = assessment.book;
    const wrong = claimFault(sheet.claim, {
      form: FORM.name,
      version: FORM.version,
      instrument: instrument.id,
      instrumentHash: instrument.hash,
      awardYear: settings.awardYear,
      dataYear: settings.dataYear,
      region: region.code
    });
    if (wrong) return { faults: [wrong], changes: [], record: {} };
    const { changes, faults } = mergeSheet(sheet, instrument, region, collection.rowsOf(region.code));
    collection.write(region.code, changes);
    writeEndorsements(assessment, region, sheet);
    collection.endorse(region, sheet.endorsements);
    const officer = sheet.officer.join(" · ");
    return { faults, changes, record: { collected: time2, ...officer === "" ? {} : { officer } } };
  };
  var endorsed = (region, said) => ({
    office: region.endorsements.office || said.office !== "",
    regencySecretary: region.endorsements.regencySecretary || said.regencySecretary !== "",
    provinceSecretary: region.endorsements.provinceSecretary || said.provinceSecretary !== ""
  });
  var writeEndorsements = ({ book }, { row: row3 }, { endorsements: endorsements2 }) => {
    var _a5;
    const { sheet, columns, values: values2 } = book.tabs.regions;
    for (const [endorsement, said] of Object.entries(endorsements2)) {
      const column2 = columns[REGION_FIELDS[endorsement]];
      if (said === "" || said === cellText((_a5 = values2[row3 - 1]) == null ? void 0 : _a5[column2])) continue;
      sheet.getRange(row3, column2 + 1).setNumberFormat("@").setValue(said);
    }
  };

  // src/script/documents/drive-id.ts
  var driveId = (reference) => {
    var _a5, _b, _c, _d;
    return (_d = (_c = (_a5 = /\/(?:d|folders)\/([-\w]+)/.exec(reference)) == null ? void 0 : _a5[1]) != null ? _c : (_b = /[?&]id=([-\w]+)/.exec(reference)) == null ? void 0 : _b[1]) != null ? _d : reference.trim();
  };

  // src/script/region-sheet/open.ts
  var idOf = ({ id: id2, url }) => id2 || driveId(url);
  var openSheet = (id2) => {
    try {
      return SpreadsheetApp.openById(id2);
    } catch (error) {
      return { fault: { code: "cannot-open", reason: reasonOf2(error) } };
    }
  };

  // src/script/region-sheet/read.ts
  var readRegionSheet = (spreadsheet) => {
    const claim3 = readClaimOf(spreadsheet);
    if ("fault" in claim3) return claim3;
    const identity = tabOf2(spreadsheet, SHEET_TABS.identity);
    if ("fault" in identity) return identity;
    const answers = tabOf2(spreadsheet, SHEET_TABS.answers);
    if ("fault" in answers) return answers;
    const table = readAnswers(answers);
    if ("fault" in table) return table;
    const labels = identity.getRange(1, 1, Math.max(identity.getLastRow(), 1), IDENTITY_WIDTH).getValues();
    const { columns, header, ...rows } = table;
    const content = {
      claim: claim3,
      officer: Object.values(OFFICER_LABELS).map((label2) => cellText(labelled(labels, label2)[1])).filter((text3) => text3 !== ""),
      endorsements: readEndorsements(labels),
      ...rows,
      isProtected: answers.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0
    };
    return { content, answers, columns, header };
  };
  var readClaimOf = (spreadsheet) => {
    const reference = spreadsheet.getSheetByName(SHEET_TABS.reference);
    if (!reference) return { fault: { code: "not-a-form" } };
    const claim3 = readClaim(reference.getRange(1, 1, REFERENCE_KEYS.length, 2).getValues());
    return claim3.form === FORM.name ? claim3 : { fault: { code: "not-a-form" } };
  };
  var tabOf2 = (spreadsheet, name) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) return sheet;
    const names = spreadsheet.getSheets().map((other) => other.getName());
    return {
      fault: { code: "tab-missing", tab: name, similar: names.filter((other) => alike(other, name)) }
    };
  };
  var labelled = (rows, label2) => {
    var _a5;
    return (_a5 = rows.find(([first]) => sameHeader(cellText(first)) === sameHeader(label2))) != null ? _a5 : [];
  };
  var readClaim = (rows) => {
    const claimed = REFERENCE_KEYS.map((key) => [
      key,
      cellText(labelled(rows, REFERENCE_LABELS[key])[1])
    ]);
    return Object.fromEntries(claimed);
  };
  var readEndorsements = (rows) => {
    const of = (endorsement) => {
      const [, , date3, link] = labelled(rows, ENDORSEMENT_LABELS[endorsement]);
      return [cellText(date3), cellText(link)].filter((text3) => text3 !== "").join(" ");
    };
    return {
      office: of("office"),
      regencySecretary: of("regencySecretary"),
      provinceSecretary: of("provinceSecretary")
    };
  };
  var readAnswers = (sheet) => {
    var _a5, _b, _c;
    const [last, width] = [sheet.getLastRow(), sheet.getLastColumn()];
    const missing = (header2, similar) => ({
      fault: { code: "header-missing", tab: SHEET_TABS.answers, header: header2, similar }
    });
    if (last <= HEADER_ROW) return missing(SHEET_FIELDS.indicator, null);
    const top = (row3, rows2) => sheet.getRange(row3, 1, Math.min(rows2, last), Math.min(width, SEEN)).getValues();
    const header = (_a5 = headerIn(top(HEADER_ROW, 1), HEADER_ROW)) != null ? _a5 : headerIn(top(1, LOWEST_HEADER), 1);
    if (!header) return missing(SHEET_FIELDS.indicator, null);
    const { row: headerRow, cells: names } = header;
    const found = findColumns(names, Object.values(SHEET_FIELDS));
    if ("faults" in found) {
      const [fault] = found.faults;
      return (fault == null ? void 0 : fault.code) === "header/twice" ? { fault: { code: "header-twice", tab: SHEET_TABS.answers, header: fault.header } } : missing((_b = fault == null ? void 0 : fault.header) != null ? _b : "", (_c = fault == null ? void 0 : fault.similar) != null ? _c : null);
    }
    const places = Object.values(found.columns);
    const [first, end2] = [Math.min(...places), Math.max(...places)];
    const block = sheet.getRange(headerRow + 2, first + 1, last - headerRow - 1, end2 - first + 1);
    const [values2, formulas] = [block.getValues(), block.getFormulas()];
    const at2 = (column2) => found.columns[column2] - first;
    const rows = values2.flatMap((cells, i) => {
      const row3 = {
        row: headerRow + 2 + i,
        region: cells[at2(SHEET_FIELDS.region)],
        indicator: cells[at2(SHEET_FIELDS.indicator)],
        answer: cells[at2(SHEET_FIELDS.answer)],
        numerator: cells[at2(SHEET_FIELDS.numerator)],
        denominator: cells[at2(SHEET_FIELDS.denominator)],
        dataYear: cells[at2(SHEET_FIELDS.dataYear)],
        evidence: cells[at2(SHEET_FIELDS.evidence)],
        note: cells[at2(SHEET_FIELDS.note)]
      };
      return isBlank(row3.indicator) && ANSWER_CELLS.every((cell) => isBlank(row3[cell])) ? [] : [row3];
    });
    const asked2 = ANSWER_CELLS.map((cell) => found.columns[SHEET_FIELDS[cell]]);
    return {
      header: names,
      columns: Object.fromEntries(
        ANSWER_CELLS.map((cell) => [cell, found.columns[SHEET_FIELDS[cell]] + 1])
      ),
      rows,
      formulas: formulas.flatMap(
        (cells, i) => cells.flatMap(
          (formula, j) => formula !== "" && asked2.includes(first + j) ? [a1(headerRow + 2 + i, first + j + 1)] : []
        )
      ),
      added: names.map(cellText).filter((name) => name !== "" && !SHEET_COLUMNS.some((own2) => sameHeader(own2) === sameHeader(name)))
    };
  };
  var headerIn = (rows, first) => {
    const row3 = rows.findIndex((cells2) => cells2.some((cell) => cellText(cell) === SHEET_FIELDS.indicator));
    const cells = rows[row3];
    return cells ? { row: first - 1 + row3, cells } : null;
  };
  var LOWEST_HEADER = 12;
  var SEEN = SHEET_COLUMNS.length + 20;

  // src/script/region-sheet/collect-one.ts
  var knownFault = ({ files, shared }, id2) => {
    var _a5;
    const regions = shared.get(id2);
    if (regions) return { code: "shared-with-other-region", regions };
    return ((_a5 = files.find((file) => file.id === id2)) == null ? void 0 : _a5.trashed) ? { code: "trashed" } : null;
  };
  var collectOne = (collection, sheets, region) => {
    const record2 = recordOf(collection.assessment.book, region.row);
    const id2 = sheetIdOf(collection, sheets, region);
    const about2 = { region, id: id2, url: record2.url };
    if (id2 === "") return { ...about2, outcome: "none", faults: [], record: {} };
    const refuse = (fault) => ({
      ...about2,
      outcome: "refused",
      faults: [fault],
      record: {}
    });
    if (isFixed(collection.assessment, region.code)) {
      return { ...about2, outcome: "unchanged", faults: [], record: {} };
    }
    const known = knownFault(sheets, id2);
    if (known) return refuse(known);
    const opened = openSheet(id2);
    if ("fault" in opened) return refuse(opened.fault);
    const read2 = readRegionSheet(opened);
    if ("fault" in read2) return refuse(read2.fault);
    const hash = contentHash(read2.content);
    if (hash === record2.hash && record2.trouble === "") {
      return { ...about2, outcome: "unchanged", faults: [], record: { collected: collection.time } };
    }
    const { faults, changes, record: taken } = takeSheet(collection, region, read2.content);
    return faults.some(isRefused) ? { ...about2, outcome: "refused", faults, record: {} } : {
      ...about2,
      outcome: "collected",
      faults,
      record: { ...taken, hash },
      changed: changes.length,
      reopened: changes.filter(({ decided }) => decided !== null).length
    };
  };
  var sheetIdOf = ({ assessment }, { files }, region) => {
    var _a5, _b;
    return idOf(recordOf(assessment.book, region.row)) || ((_b = (_a5 = files.find(({ label: label2 }) => label2.kkphamSheet === "region" && label2.kkphamRegion === region.code)) == null ? void 0 : _a5.id) != null ? _b : "");
  };

  // src/script/region-sheet/names.ts
  var SHEET_WORDS = {
    /** Every name of a sheet or template begins so. */
    namePrefix: "Lembar Isian KKPHAM",
    sheetName: (code, name, year3) => `Lembar Isian KKPHAM ${year3} - ${code} ${name}`,
    /** Names its book too, so that the books of several provinces never take each other's for their own. */
    templateName: (instrument, year3, bookId) => `Lembar Isian KKPHAM ${year3} - templat ${instrument} ${bookId.slice(-8)}`,
    folderName: (year3) => `KKPHAM ${year3} - Lembar Isian`
  };

  // src/script/region-sheet/sheet-shelf.ts
  var SPREADSHEET = "application/vnd.google-apps.spreadsheet";
  var FOLDER = "application/vnd.google-apps.folder";
  var FIELDS3 = "id,name,webViewLink,mimeType,trashed,appProperties";
  var drive = () => {
    if (typeof Drive === "undefined")
      throw new Error("The Drive advanced service is not switched on in appsscript.json.");
    return Drive;
  };
  var listSheetFiles = (bookId) => {
    const page = (token) => {
      var _a5;
      const found = drive().Files.list({
        q: `appProperties has { key='kkphamSheetBook' and value='${bookId}' } or name contains '${SHEET_WORDS.namePrefix}'`,
        fields: `nextPageToken,files(${FIELDS3})`,
        pageSize: 1e3,
        orderBy: "createdTime",
        ...token ? { pageToken: token } : {}
      });
      const files = ((_a5 = found.files) != null ? _a5 : []).map(
        (file) => {
          var _a6, _b, _c, _d, _e;
          return {
            id: (_a6 = file.id) != null ? _a6 : "",
            name: (_b = file.name) != null ? _b : "",
            url: (_c = file.webViewLink) != null ? _c : "",
            mimeType: (_d = file.mimeType) != null ? _d : "",
            trashed: file.trashed === true,
            label: (_e = file.appProperties) != null ? _e : {}
          };
        }
      );
      return [...files, ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0).filter(
      ({ label: label2 }) => label2.kkphamSheetBook === void 0 || label2.kkphamSheetBook === bookId
    );
  };
  var isSpreadsheet = ({ mimeType }) => mimeType === SPREADSHEET;
  var label = (id2, properties2, folder) => {
    const resource = { appProperties: properties2 };
    if (folder === void 0) drive().Files.update(resource, id2);
    else drive().Files.update(resource, id2, null, { addParents: folder });
  };
  var convert = (blob, own2, folder) => {
    var _a5, _b;
    const resource = {
      name: (_a5 = blob.getName()) != null ? _a5 : "",
      mimeType: SPREADSHEET,
      parents: [folder],
      appProperties: own2
    };
    return (_b = drive().Files.create(resource, blob, { fields: "id" }).id) != null ? _b : "";
  };
  var trash = (id2) => {
    drive().Files.update({ trashed: true }, id2);
  };
  var sheetFolder = (files, chosen, bookId, year3) => {
    var _a5;
    const own2 = files.find(
      (file) => file.mimeType === FOLDER && file.label.kkphamSheet === "folder" && !file.trashed
    );
    if (chosen !== "") return driveId(chosen);
    if (own2) return own2.id;
    const made = { kkphamSheetBook: bookId, kkphamSheet: "folder", kkphamState: "done" };
    const resource = { name: SHEET_WORDS.folderName(year3), mimeType: FOLDER, appProperties: made };
    return (_a5 = drive().Files.create(resource, null, { fields: "id" }).id) != null ? _a5 : "";
  };

  // src/script/region-sheet/inbox.ts
  var waitingFiles = (files) => files.filter(
    (file) => file.label.kkphamSheet === "inbox" && file.label.kkphamState === "made" && !file.trashed && isSpreadsheet(file)
  );
  var collectFile = (collection, sheets, file) => {
    var _a5;
    const refuse = (fault, region2 = null) => ({
      file,
      region: region2,
      faults: [fault],
      changes: [],
      officer: ""
    });
    const opened = openSheet(file.id);
    if ("fault" in opened) return refuse(opened.fault);
    const read2 = readRegionSheet(opened);
    if ("fault" in read2) return refuse(read2.fault);
    const { claim: claim3 } = read2.content;
    const { code } = readRegionCode(cellText(claim3.region));
    const region = collection.assessment.book.regions.find((one) => one.code === code);
    if (!region) {
      const expected = collection.assessment.book.regions.map((one) => one.code).join(", ");
      return refuse({ code: "other-region", found: claim3.region, expected });
    }
    const { faults, changes, record: record2 } = takeSheet(collection, region, read2.content);
    const told = faults.filter((fault) => fault.code !== "protection-missing");
    if (!faults.some(isRefused)) {
      passOn(collection, sheets, region, changes);
      label(file.id, { kkphamState: "done" });
    }
    return { file, region, faults: told, changes, officer: (_a5 = record2.officer) != null ? _a5 : "" };
  };
  var passOn = (collection, sheets, region, changes) => {
    const id2 = sheetIdOf(collection, sheets, region);
    if (id2 === "" || changes.length === 0) return;
    const opened = openSheet(id2);
    if ("fault" in opened) return;
    const read2 = readRegionSheet(opened);
    if ("fault" in read2) return;
    writeInto(read2, changes);
  };
  var writeInto = ({ content, answers, columns }, changes) => {
    var _a5, _b;
    const byCode = new Map(changes.map((change) => [change.indicator, change.cells]));
    const rows = content.rows.filter(({ indicator }) => byCode.has(cellText(indicator).toUpperCase()));
    const [first, last] = [(_a5 = rows[0]) == null ? void 0 : _a5.row, (_b = rows[rows.length - 1]) == null ? void 0 : _b.row];
    if (first === void 0 || last === void 0) return;
    const there = new Map(content.rows.map((row3) => [row3.row, row3]));
    for (const cell of ANSWER_CELLS) {
      const range = answers.getRange(first, columns[cell], last - first + 1, 1);
      range.setNumberFormat("@").setValues(
        Array.from({ length: last - first + 1 }, (_2, i) => {
          const row3 = there.get(first + i);
          const sent = row3 ? byCode.get(cellText(row3.indicator).toUpperCase()) : void 0;
          return [cellText(sent ? sent[cell] : row3 == null ? void 0 : row3[cell])];
        })
      );
    }
  };

  // src/script/region-sheet/outcome.ts
  var sheetReport = (text3, { region, outcome, faults, id: id2, url, changed, reopened }) => ({
    region: region.code,
    outcome,
    id: id2 || null,
    url: url || null,
    changed: changed != null ? changed : 0,
    reopened: reopened != null ? reopened : 0,
    troubles: faults.map((fault) => ({ code: fault.code, found: faultSentence(text3, fault) }))
  });
  var troubleText = (text3, faults) => faults.map((fault) => faultSentence(text3, fault)).join(" ");
  var faultSentence = (text3, fault) => {
    const sentence = sheetFaultText(text3, fault);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  var countOutcomes2 = (results) => {
    const outcomes = results.map(({ outcome }) => outcome);
    return (outcome) => outcomes.filter((one) => one === outcome).length;
  };
  var recordsOf = (results) => new Map(results.map(({ region, record: record2 }) => [region.row, record2]));

  // src/script/trail/collected-deeds.ts
  var collectedDeeds = (changes, rows, runBy) => {
    const byRow = new Map(rows.map((row3) => [row3.typed.row, row3]));
    const who = by(TRAIL_WAYS.collected, runBy);
    return changes.flatMap(({ row: at2, cells }) => {
      const row3 = byRow.get(at2);
      if (!row3) return [];
      const about2 = { who, region: row3.region.code, indicator: row3.indicator.code };
      const [before, after] = [answerText(row3.typed), answerText(cells)];
      return [
        { action: TRAIL_ACTIONS.answer, ...about2, from: before, to: after },
        ...row3.decision === "pending" ? [] : [
          {
            action: TRAIL_ACTIONS.decision,
            ...about2,
            from: cellText(row3.typed.recorded),
            to: NO_DECISION,
            reason: `${before} > ${after}`
          }
        ]
      ];
    });
  };

  // src/script/actions/collect-sheets.ts
  var collectSheets = (options) => runRecorded(
    "collect",
    options,
    (assessment, wanted, trail) => collectAll(assessment, trail, wanted, (options == null ? void 0 : options.onlyFiles) === true)
  );
  var collectAll = (assessment, trail, wanted, onlyFiles = false, hasTime = startBudget()) => {
    const { book, text: text3 } = assessment;
    const sheets = { files: listSheetFiles(book.spreadsheet.getId()), shared: sharedIds(book) };
    trail.append([]);
    const collection = openCollection(
      assessment,
      trail.stories,
      (_2, changes, rows) => trail.append(collectedDeeds(changes, rows, trail.who()))
    );
    const results = onlyFiles ? [] : collectRegions(collection, sheets, wanted, hasTime);
    const files = waitingFiles(sheets.files);
    const taken = files.flatMap((file) => hasTime() ? [collectFile(collection, sheets, file)] : []);
    const records = newRecords(collection, results, taken);
    writeRecords(book, records);
    const count2 = (outcome) => results.filter((result) => result.outcome === outcome).length;
    const changed = [
      ...results.map(({ changed: changed2 }) => changed2 != null ? changed2 : 0),
      ...taken.map(({ changes }) => changes.length)
    ];
    const reopened = [...results.map(({ reopened: reopened2 }) => reopened2 != null ? reopened2 : 0), ...taken.map(reopenedOf)];
    const refusedFiles = taken.filter(({ faults }) => faults.some(isRefused));
    const today = collection.time.slice(0, 10);
    const notYetToday = results.filter(
      ({ outcome, region: { row: row3 } }) => outcome === "left" && !recordOf(book, row3).collected.startsWith(today)
    ).length;
    const said = text3.done.collected({
      collected: count2("collected") + taken.length - refusedFiles.length,
      unchanged: count2("unchanged"),
      changed: sum(changed),
      reopened: sum(reopened),
      refused: count2("refused") + refusedFiles.length,
      none: count2("none"),
      left: notYetToday + files.length - taken.length
    });
    const strangers = refusedFiles.map(({ file, faults }) => `${file.name}: ${troubleText(text3, faults)}`);
    return {
      said: [said, ...strangers].join(" "),
      trail,
      after: collection.after(records),
      sheets: [
        ...results.map((result) => sheetReport(text3, result)),
        ...taken.map((result) => fileReport(assessment, result))
      ]
    };
  };
  var sum = (numbers) => numbers.reduce((total, number4) => total + number4, 0);
  var reopenedOf = ({ changes }) => changes.filter(({ decided }) => decided !== null).length;
  var collectRegions = (collection, sheets, wanted, hasTime) => {
    const { book } = collection.assessment;
    const collected = (row3) => recordOf(book, row3).collected;
    return book.regions.filter(({ code }) => wanted.length === 0 || wanted.includes(code)).sort((a, b) => collected(a.row) < collected(b.row) ? -1 : 1).map((region) => {
      if (hasTime()) return collectOne(collection, sheets, region);
      const { id: id2, url } = recordOf(book, region.row);
      return { region, outcome: "left", faults: [], record: {}, id: id2, url };
    });
  };
  var sharedIds = (book) => {
    var _a5;
    const regions = /* @__PURE__ */ new Map();
    for (const { code, row: row3 } of book.regions) {
      const id2 = idOf(recordOf(book, row3));
      if (id2 !== "") regions.set(id2, [...(_a5 = regions.get(id2)) != null ? _a5 : [], code]);
    }
    return new Map([...regions].filter(([, codes]) => codes.length > 1));
  };
  var newRecords = ({ assessment: { text: text3 }, time: time2 }, results, taken) => {
    var _a5, _b;
    const records = /* @__PURE__ */ new Map();
    for (const { region, outcome, faults, record: record2 } of results) {
      if (outcome === "left" || outcome === "none") continue;
      records.set(region.row, {
        ...record2,
        trouble: troubleText(text3, faults)
      });
    }
    for (const { file, region, faults, officer } of taken) {
      if (!region) continue;
      const before = (_a5 = records.get(region.row)) != null ? _a5 : {};
      const trouble = [
        (_b = before.trouble) != null ? _b : "",
        ...faults.map((fault) => `${file.name}: ${sheetFaultText(text3, fault)}`)
      ].filter((part) => part !== "").join(" ");
      records.set(region.row, {
        ...before,
        ...faults.some(isRefused) ? {} : { collected: time2 },
        trouble,
        ...officer === "" ? {} : { officer }
      });
    }
    return records;
  };
  var fileReport = ({ text: text3 }, { file, region, faults, changes }) => {
    var _a5;
    return {
      region: (_a5 = region == null ? void 0 : region.code) != null ? _a5 : null,
      outcome: faults.some(isRefused) ? "refused" : "collected",
      id: file.id,
      url: file.url || null,
      changed: changes.length,
      reopened: changes.filter(({ decided }) => decided !== null).length,
      troubles: faults.map((fault) => ({ code: fault.code, found: sheetFaultText(text3, fault) }))
    };
  };

  // src/script/sheets/other-tabs.ts
  var DRESSES = {
    [TABS.settings]: { columns: SETTING_COLUMNS, widths: [220, 360, 520] },
    [TABS.regions]: {
      columns: REGION_COLUMNS,
      widths: [
        80,
        220,
        160,
        200,
        200,
        200,
        130,
        130,
        130,
        90,
        90,
        190,
        260,
        150,
        80,
        120,
        120,
        120,
        110,
        130,
        320,
        110,
        220,
        260,
        120,
        110
      ],
      frozen: 2
    },
    [TABS.answers]: {
      columns: ANSWER_COLUMNS,
      widths: [
        70,
        130,
        75,
        140,
        80,
        380,
        110,
        120,
        95,
        95,
        70,
        220,
        220,
        130,
        120,
        95,
        95,
        170,
        200,
        120,
        60,
        360,
        300,
        220,
        210
      ],
      frozen: 3
    },
    [TABS.findings]: { columns: FINDING_COLUMNS, widths: [90, 190, 210, 80, 80, 70, 420, 460] },
    [TABS.outbox]: { columns: OUTBOX_COLUMNS, widths: [150, 150, 90, 220, 320, 100, 420, 150, 300] },
    [TABS.jobs]: { columns: JOB_COLUMNS, widths: [220, 120, 150, 420, 260, 220] },
    [TABS.people]: { columns: PEOPLE_COLUMNS, widths: [260, 220, 200, 140, 110], frozen: 1 },
    [TABS.check]: {
      columns: CHECK_COLUMNS,
      widths: [80, 220, 150, 320, 110, 130, 130, 110, 110, 120, 220, 100],
      frozen: 2
    },
    [TABS.trail]: {
      columns: TRAIL_COLUMNS,
      widths: [70, 150, 240, 140, 80, 80, 220, 220, 260, 140, 140, 140, 140],
      frozen: 1
    },
    [TABS.instrument]: { columns: INSTRUMENT_HEADERS, widths: [90, 160, 420, 180, 70, 90, 460], frozen: 2 },
    [TABS.indicators]: { columns: INDICATOR_HEADERS, widths: [65, 120, 80, 420], frozen: 1 }
  };
  var SCRIPTS_OWN = [TABS.findings, TABS.outbox, TABS.jobs, TABS.trail];
  var dressTables = (book, made) => {
    for (const name of made) {
      const dress = DRESSES[name];
      if (!dress) continue;
      const sheet = findTab(book, name);
      const { columns, widths, frozen } = dress;
      sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]);
      styleHeader(sheet, columns.length, frozen);
      setWidths(sheet, widths);
      const body2 = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
      body2.setVerticalAlignment("top").setWrap(name !== TABS.regions && name !== TABS.trail);
      if (name === TABS.trail) body2.setNumberFormat("@");
      if (SCRIPTS_OWN.includes(name)) protectOwn(sheet);
    }
    if (made.includes(TABS.regions)) dressRegions(book);
  };
  var dressRegions = (book) => {
    const sheet = findTab(book, TABS.regions);
    const rows = sheet.getMaxRows() - 1;
    const column2 = (name) => sheet.getRange(2, REGION_COLUMNS.indexOf(name) + 1, rows, 1);
    for (const name of REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf("Bonus Aksi HAM")))
      column2(name).setNumberFormat("@");
    for (const name of ["Bonus Aksi HAM", "Nilai Tahun Lalu"]) column2(name).setNumberFormat("0.00");
    for (const name of REGION_COLUMNS.slice(REGION_COLUMNS.indexOf("Status"))) {
      column2(name).setNumberFormat("general").setBackground(COLOURS.script);
    }
    for (const name of ["Masalah Lembar", "Alasan Dibuka", "Petugas"]) column2(name).setWrap(true);
  };
  var dressScores = (book, instrument) => {
    var _a5;
    const sheet = findTab(book, TABS.scores);
    const header = scoreHeader(instrument);
    const columns = sheet.getMaxColumns();
    if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
    const there = (_a5 = sheet.getRange(1, 1, 1, header.length).getValues()[0]) != null ? _a5 : [];
    if (header.every((name, i) => there[i] === name)) return sheet;
    sheet.clear();
    sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
    styleHeader(sheet, header.length, 2);
    setWidths(
      sheet,
      header.map(
        (_2, i) => i === 0 ? 70 : i === 1 ? 200 : i === header.length - 1 ? 160 : header[i] === "Predikat" ? 150 : 105
      )
    );
    const rows = sheet.getMaxRows() - 1;
    sheet.getRange(2, header.indexOf("Instrumen") + 1, rows, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.getRange(2, 1, rows, 2).setNumberFormat("general");
    sheet.getRange(2, 3, rows, instrument.rights.length + 3).setNumberFormat("0.00");
    for (const [name, format] of [
      ["Nilai Klaim", "0.00"],
      ["Selisih", "+0.00;-0.00;0.00"],
      ["Kelengkapan", "0.0"]
    ]) {
      sheet.getRange(2, header.indexOf(name) + 1, rows, 1).setNumberFormat(format);
    }
    protectOwn(sheet);
    return sheet;
  };

  // src/script/trail/score-deeds.ts
  var scoreText = ({ verified: { final, grade: grade2 }, provisional }) => [
    final === null ? "tidak dinilai" : final.toFixed(2),
    provisional ? "sementara" : "terverifikasi",
    ...grade2 ? [`predikat=${grade2.name}`] : []
  ].join("; ");
  var scoreDeeds = (entries, evaluations) => {
    const action = TRAIL_ACTIONS.score;
    const recorded = new Map(
      entries.filter((entry) => entry.action === action).map(({ region, to }) => [region, to])
    );
    return evaluations.flatMap((one) => {
      var _a5;
      const { code } = one.region;
      const [from, to] = [(_a5 = recorded.get(code)) != null ? _a5 : "", scoreText(one)];
      return from === to ? [] : [{ action, region: code, from, to }];
    });
  };

  // src/script/actions/compute-scores.ts
  var computeScores = (options) => runRecorded("score", options, (assessment, _wanted, trail) => {
    var _a5;
    const { book, evaluations, text: text3 } = assessment;
    const { instrument } = book;
    const { determinations } = trail.standing();
    const formerly = (code) => {
      var _a6, _b;
      const by2 = (_b = (_a6 = determinations.get(code)) == null ? void 0 : _a6.entry.instrument) != null ? _b : null;
      return by2 === instrument.hash.slice(0, SHORT_HASH) ? null : by2;
    };
    trail.append(scoreDeeds(trail.entries, evaluations));
    writeTable(
      dressScores(book.spreadsheet, instrument),
      scoreHeader(instrument),
      evaluations.map((one) => {
        var _a6;
        const hash = (_a6 = formerly(one.region.code)) != null ? _a6 : instrument.hash;
        return scoreRow(instrument, one, gradeOf2(one, assessment), hash, text3);
      })
    );
    const points2 = /* @__PURE__ */ new Map();
    const { values: values2, columns } = book.tabs.answers;
    for (const { region, rows, verified } of evaluations) {
      const stays = formerly(region.code) !== null;
      for (const [code, { typed }] of rows) {
        const score = verified.indicators.get(code);
        if (stays) points2.set(typed.row, pointsIn((_a5 = values2[typed.row - 1]) == null ? void 0 : _a5[columns.Skor]));
        else if ((score == null ? void 0 : score.kind) === "counted") points2.set(typed.row, roundHalfUp(score.points, 2));
      }
    }
    writeColumn(book.tabs.answers, "Skor", (row3) => {
      var _a6;
      return (_a6 = points2.get(row3)) != null ? _a6 : "";
    });
    return {
      said: text3.done.scored(evaluations.length, evaluations.filter((one) => one.provisional).length),
      trail
    };
  });
  var pointsIn = (cell) => typeof cell === "number" ? cell : "";
  var gradeOf2 = ({ region, verified }, { states, text: text3 }) => {
    var _a5, _b;
    return states.get(region.code) === "revoked" ? STATE_WORDS.revoked : (_b = (_a5 = verified.grade) == null ? void 0 : _a5.name) != null ? _b : text3.words.notScored;
  };
  var scoreRow = (instrument, one, grade2, hash, text3) => {
    const after = {
      Rerata: one.verified.mean,
      Bonus: one.verified.bonus,
      "Nilai Akhir": one.verified.final,
      Predikat: grade2,
      "Nilai Klaim": one.claimed.final,
      Selisih: one.difference,
      Kelengkapan: one.completeness,
      "Sifat Nilai": one.provisional ? text3.words.provisional : text3.words.final,
      "Hak Dinilai": text3.words.of(one.verified.scoredRights, instrument.rights.length),
      "Jawaban Tak Terpakai": one.unusable,
      Instrumen: `${instrument.id} ${hash}`
    };
    return [
      one.region.code,
      one.region.name,
      ...one.verified.rights.map(({ score }) => score === null ? null : printed(score)),
      ...SCORE_COLUMNS_AFTER.map((column2) => after[column2])
    ];
  };

  // src/script/ask.ts
  var askText = (title, question2) => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, question2, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) throw new Refusal("open/cancelled", {});
    return answer.getResponseText();
  };
  var askYes = (title, question2) => {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(title, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES)
      throw new Refusal("open/cancelled", {});
  };

  // src/script/sheets/selected-rows.ts
  var selectedRows = () => {
    var _a5, _b;
    const sheet = SpreadsheetApp.getActiveSheet();
    const ranges = sheet.getName() === TABS.answers ? (_b = (_a5 = sheet.getActiveRangeList()) == null ? void 0 : _a5.getRanges()) != null ? _b : [] : [];
    const last = sheet.getLastRow();
    const rows = ranges.flatMap((range) => {
      const [from, to] = [Math.max(range.getRow(), 2), Math.min(range.getLastRow(), last)];
      return Array.from({ length: Math.max(to - from + 1, 0) }, (_2, i) => from + i);
    });
    if (rows.length === 0) throw new Refusal("decisions/none-selected", {});
    return [...new Set(rows)];
  };

  // src/script/actions/decide.ts
  var recordDecisions = (options) => sign(options, null);
  var confirmSelected = (options) => sign(options, "confirmed");
  var correctSelected = (options) => sign(options, "corrected");
  var rejectSelected = (options) => sign(options, "unsupported");
  var returnSelected = (options) => sign(options, "returned");
  var notApplicableSelected = (options) => sign(options, "notApplicable");
  var reopenSelected = (options) => sign(options, "pending");
  var sign = (options, state2) => {
    const given = options && typeof options === "object" ? options : {};
    const chosen = { rows: /* @__PURE__ */ new Set() };
    return runRecorded(
      "decide",
      given,
      ({ text: text3, located }, _wanted, trail) => {
        trail.append([]);
        const refused = new Set(trail.receipt.refused.map(({ row: row3 }) => row3));
        const done = [...chosen.rows].filter((row3) => !refused.has(row3)).length;
        const word2 = state2 === null ? text3.menu.record : DECISION_WORDS[state2];
        const strangers = strangersIn(located, chosen.rows);
        const said = [
          text3.decisions.decided(word2, done),
          ...strangers.length > 0 ? [text3.decisions.strangers(strangers)] : []
        ];
        return { said: said.join(" "), trail };
      },
      (book) => {
        var _a5;
        const rows = new Set((_a5 = given.rows) != null ? _a5 : selectedRows());
        const known = book.rows.filter(isKnown).filter(({ typed }) => rows.has(typed.row));
        if (known.length === 0) throw new Refusal("decisions/none-selected", {});
        chosen.rows = new Set(known.map(({ typed }) => typed.row));
        if (state2 === null) return { signed: chosen.rows };
        const wished = cellsFor(book, known, state2, given);
        return { signed: chosen.rows, rows: overlaid(book, wished), wished };
      }
    );
  };
  var strangersIn = (located, rows) => [
    ...new Set(
      located.flatMap(
        ({ finding: finding4, at: at2 }) => finding4.code === "decision/verifier-unknown" && at2 !== null && rows.has(at2.row) ? [finding4.found] : []
      )
    )
  ];
  var cellsFor = (book, rows, state2, given) => {
    var _a5, _b;
    const needing = rows.filter(({ decision: decision2 }) => stepOf(decision2, state2) === "reasoned");
    const lacksCode = needing.filter((row3) => !hasCode(row3, state2));
    const lacksNote = needing.filter((row3) => !hasNote(row3, state2));
    const { decisions: decisions3 } = LANGUAGES[book.settings.language];
    const title = decisions3.askReasonTitle(DECISION_WORDS[state2], rows.length);
    const code = lacksCode.length > 0 ? codeFrom((_a5 = given.reasonCode) != null ? _a5 : askText(title, decisions3.askReason(reasonCodesFor(state2))), state2) : "";
    const note = lacksNote.length > 0 ? noteFrom((_b = given.note) != null ? _b : askText(title, decisions3.askNote)) : "";
    return new Map(
      rows.map((row3) => {
        const { typed, decision: decision2 } = row3;
        const isReasoned = stepOf(decision2, state2) === "reasoned";
        return [
          typed.row,
          {
            decision: DECISION_WORDS[state2],
            verifiedAnswer: typed.verifiedAnswer,
            verifiedNumerator: typed.verifiedNumerator,
            verifiedDenominator: typed.verifiedDenominator,
            reasonCode: isReasoned && !hasCode(row3, state2) ? code : typed.reasonCode,
            verifierNote: isReasoned && !hasNote(row3, state2) ? note : typed.verifierNote
          }
        ];
      })
    );
  };
  var hasCode = ({ typed, standing: standing2 }, state2) => fits(typed.reasonCode, state2) && !isNoteOf(standing2, state2, typed.verifierNote);
  var hasNote = ({ typed, standing: standing2 }, state2) => hasReason(typed.verifierNote) && !isNoteOf(standing2, state2, typed.verifierNote);
  var fits = (cell, state2) => {
    const code = readReasonCode(cell);
    return code !== null && fitsDecision(code, state2);
  };
  var codeFrom = (found, state2) => {
    const code = readReasonCode(found);
    if (code === null || !fitsDecision(code, state2)) throw new Refusal("decisions/no-reason", { found });
    return reasonLabel(code);
  };
  var noteFrom = (found) => {
    if (!hasReason(found)) throw new Refusal("decisions/no-note", {});
    return found;
  };
  var overlaid = (book, cells) => readSubmissions(
    book.instrument,
    book.regions,
    book.rows.map(({ typed }) => ({ ...typed, ...cells.get(typed.row) }))
  );

  // src/script/sheets/determinations-tab.ts
  var WIDTHS2 = [80, 220, 110, 90, 170, 240, 140, 240, 140, 300, 140, 140, 140, 90];
  var writeDeterminations = (book, regions, determinations) => {
    var _a5;
    return writeTable(
      (_a5 = book.getSheetByName(TABS.determinations)) != null ? _a5 : makeTab2(book),
      DETERMINATION_COLUMNS,
      regions.flatMap((region) => {
        const found = determinations.get(region.code);
        return found ? [rowOf2(region, found)] : [];
      })
    );
  };
  var rowOf2 = (region, { state: state2, score, entry, revoked }) => {
    var _a5, _b;
    return [
      region.code,
      region.name,
      STATE_WORDS[state2],
      score.final,
      score.gradeName,
      addressOf(entry.who),
      entry.time,
      revoked ? addressOf(revoked.who) : "",
      (_a5 = revoked == null ? void 0 : revoked.time) != null ? _a5 : "",
      (_b = revoked == null ? void 0 : revoked.reason) != null ? _b : entry.reason,
      score.inputs,
      entry.rules,
      entry.instrument,
      entry.seq
    ];
  };
  var makeTab2 = (book) => {
    const sheet = book.insertSheet(TABS.determinations, findTab(book, TABS.scores).getIndex());
    styleHeader(sheet, DETERMINATION_COLUMNS.length, 2);
    setWidths(sheet, WIDTHS2);
    sheet.getRange(2, DETERMINATION_COLUMNS.indexOf("Nilai Akhir") + 1, sheet.getMaxRows() - 1, 1).setNumberFormat("0.00");
    protectOwn(sheet);
    return sheet;
  };

  // src/script/actions/determine.ts
  var determineRegions = (options) => runRecorded(
    "determine",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { states, evaluations, text: text3 } = assessment;
      named();
      const codes = wanted.filter((code) => states.get(code) !== "determined");
      const others = codes.filter((code) => states.get(code) !== "verified");
      if (others.length > 0)
        throw new Refusal("determine/not-verified", {
          regions: others.map((code) => {
            var _a5;
            return `${code} (${STATE_WORDS[(_a5 = states.get(code)) != null ? _a5 : "draft"]})`;
          })
        });
      if (codes.length > 0) askYes(text3.stages.determineTitle, text3.stages.askDetermine(codes.length));
      trail.append(
        evaluations.filter(({ region }) => codes.includes(region.code)).map((one) => ({
          action: TRAIL_ACTIONS.determine,
          region: one.region.code,
          from: STATE_WORDS.verified,
          to: fixedText(fixedScore(one))
        }))
      );
      show(assessment, trail);
      return { said: text3.stages.determined(codes.length, wanted.length - codes.length), trail };
    }
  );
  var revokeRegions = (options) => runRecorded(
    "revoke",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      var _a5;
      const { states, text: text3 } = assessment;
      named();
      const others = wanted.filter((code) => states.get(code) !== "determined");
      if (others.length > 0)
        throw new Refusal("revoke/not-determined", {
          regions: others.map((code) => {
            var _a6;
            return `${code} (${STATE_WORDS[(_a6 = states.get(code)) != null ? _a6 : "draft"]})`;
          })
        });
      const reason2 = (_a5 = options == null ? void 0 : options.reason) != null ? _a5 : askText(text3.stages.revokeTitle, text3.stages.askRevoke(wanted.length));
      if (!hasReason(reason2)) throw new Refusal("open/reason", {});
      trail.append(
        wanted.map((region) => ({
          action: TRAIL_ACTIONS.revoke,
          region,
          from: STATE_WORDS.determined,
          to: STATE_WORDS.revoked,
          reason: reason2
        }))
      );
      show(assessment, trail);
      return { said: text3.stages.revoked(wanted.length), trail };
    }
  );
  var named = () => {
    if (clicker() === "") throw new Refusal("roles/unknown-user", {});
  };
  var show = ({ book }, trail) => writeDeterminations(book.spreadsheet, book.regions, trail.standing().determinations);

  // src/domain/collection/day.ts
  var DAY_MS = 864e5;
  var isDay = (text3) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
    const time2 = Date.parse(text3);
    return !Number.isNaN(time2) && new Date(time2).toISOString().startsWith(text3);
  };
  var daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  var addDays = (day3, days2) => new Date(Date.parse(day3) + days2 * DAY_MS).toISOString().slice(0, 10);

  // src/domain/collection/deadline.ts
  var LONGEST_EXTENSION = 90;
  var openUntil = ({ openUntil: own2 }, deadline) => isDay(own2) ? own2 : deadline;
  var expired = (standing2, deadline, today) => {
    const last = openUntil(standing2, deadline);
    return standing2.state !== "locked" && last !== "" && today > last;
  };
  var extensionFault = (until, today) => {
    if (!isDay(until)) return "no-day";
    if (until < today) return "past";
    return daysBetween(today, until) > LONGEST_EXTENSION ? "too-long" : null;
  };
  var repairUntil = (standing2, deadline, today, repairDays) => {
    const own2 = addDays(today, repairDays);
    const before = standing2.state === "locked" ? "" : openUntil(standing2, deadline);
    return before > own2 ? before : own2;
  };

  // src/script/region-sheet/own-sheet.ts
  var trashedSheets = ({ spreadsheet }) => new Set(listSheetFiles(spreadsheet.getId()).flatMap(({ id: id2, trashed }) => trashed ? [id2] : []));
  var onOwnSheet = (book, region, trashed, change) => {
    const record2 = recordOf(book, region.row);
    const about2 = { region, id: idOf(record2), url: record2.url };
    if (about2.id === "") return { ...about2, outcome: "none", faults: [], record: {} };
    const changed = trashed.has(about2.id) ? { fault: { code: "trashed" } } : changeSheet(about2.id, region, change);
    return "fault" in changed ? { ...about2, outcome: "refused", faults: [changed.fault], record: {} } : { ...about2, ...changed };
  };
  var leftSheet = (book, region) => {
    const record2 = recordOf(book, region.row);
    return { region, outcome: "left", faults: [], record: {}, id: idOf(record2), url: record2.url };
  };
  var changeSheet = (id2, region, change) => {
    const sheet = openSheet(id2);
    if ("fault" in sheet) return sheet;
    try {
      const claim3 = readClaimOf(sheet);
      if ("fault" in claim3) return claim3;
      if (readRegionCode(claim3.region).code !== region.code) {
        return { fault: { code: "other-region", found: claim3.region, expected: region.code } };
      }
      return change(sheet);
    } catch (error) {
      return { fault: { code: "cannot-open", reason: reasonOf2(error) } };
    }
  };

  // src/script/region-sheet/formulas/expression.ts
  var call = (name, ...args) => `${name}(${args.join(";")})`;
  var text2 = (value3) => `"${value3.replace(/"/g, '""')}"`;
  var cond = (test, yes, no) => call("IF", test, yes, no);
  var EMPTY = text2("");
  var isEmpty = (of) => `${call("LEN", of)}=0`;
  var isNumber = (of) => call("ISNUMBER", of);
  var same = (a, b) => call("EXACT", a, b);
  var beginsWith = (of, letters) => call("AND", `${call("LEN", of)}>0`, isNumber(call("FIND", call("LEFT", of, "1"), text2(letters))));
  var replaceEach = (of, letters, by2) => Array.from(letters).reduce((inner, letter) => call("SUBSTITUTE", inner, text2(letter), text2(by2)), of);
  var number3 = (value3) => {
    var _a5, _b;
    if (Number.isInteger(value3)) return String(value3);
    const decimals2 = (_b = (_a5 = String(value3).split(".")[1]) == null ? void 0 : _a5.length) != null ? _b : 0;
    return `${Math.round(value3 * 10 ** decimals2)}/${10 ** decimals2}`;
  };
  var inReference = (column2, row3) => row3 === void 0 ? `${SHEET_TABS.reference}!$${column2}:$${column2}` : `${SHEET_TABS.reference}!$${column2}$${row3}`;

  // src/script/region-sheet/reference-columns.ts
  var INDICATOR_KEYS = [
    "code",
    "kind",
    "percent",
    "share",
    "mayNotApply",
    "part",
    "minimum",
    "maximum",
    "decimals",
    "per",
    "letters",
    "scale",
    "direction",
    "firstStep",
    "steps",
    "most",
    "choices",
    "words",
    "range"
  ];
  var STEP_KEYS = ["bound", "points"];
  var NONE3 = "tanpa";
  var FIRST_ROW = 2;
  var INDICATORS_AT = 4;
  var STEPS_AT = INDICATORS_AT + INDICATOR_KEYS.length + 1;
  var LINES_AT = STEPS_AT + STEP_KEYS.length + 1;
  var SIGNS_AT = LINES_AT + 3;
  var REFERENCE_WIDTH = SIGNS_AT + 1;
  var column = (first, key) => columnLetters(first + key);
  var indicatorColumn = (key) => inReference(column(INDICATORS_AT, INDICATOR_KEYS.indexOf(key)));
  var stepColumn = (key) => inReference(column(STEPS_AT, STEP_KEYS.indexOf(key)));
  var lineCell = (check2) => inReference(columnLetters(LINES_AT + 1), FIRST_ROW + check2);
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  var lettersCell = inReference(columnLetters(SIGNS_AT + 1), FIRST_ROW);
  var signCell = (sign2) => inReference(columnLetters(SIGNS_AT), FIRST_ROW + sign2);
  var labelCell = (key) => inReference("B", REFERENCE_KEYS.indexOf(key) + 1);
  var plainNumberCell = inReference(
    column(INDICATORS_AT, INDICATOR_KEYS.indexOf("direction")),
    FIRST_ROW
  );

  // src/script/region-sheet/formulas/look-up.ts
  var looked = ({ of }, key, none = EMPTY) => cond(of("indicatorKnown"), call("INDEX", indicatorColumn(key), of("place")), none);
  var lookUp = (key, none) => (cells) => looked(cells, key, none);
  var isKind = ({ of }, kind) => same(of("kind"), text2(kind));

  // src/script/region-sheet/formulas/names.ts
  var NUMBER_CELLS = ["answer", "numerator", "denominator"];
  var RESULTS = ["worst", "points", "possible"];
  var MIRRORED_FIELDS = [
    ...NUMBER_CELLS,
    "dataYear",
    "region"
  ];

  // src/script/region-sheet/formulas/texts.ts
  var SIGNS2 = Array.from(WHITE_SPACE + ZERO_WIDTH);
  var shown = (cell) => call("IFERROR", `${cell}&""`, text2("#REF!"));
  var plainTextOf = (field) => ({ typed }) => call(
    "TRIM",
    SIGNS2.reduce(
      (inner, sign2, i) => call("SUBSTITUTE", inner, signCell(i), text2(WHITE_SPACE.includes(sign2) ? " " : "")),
      shown(typed(field))
    )
  );
  var formatOf2 = (cell) => call("CELL", text2("format"), cell);
  var isDate = ({ typed, of }, field) => {
    const cell = typed(field);
    const joined3 = `${cell}&""`;
    const isOwnDate = same(call("LEFT", formatOf2(cell), "1"), text2("D"));
    const isOtherDate = call(
      "AND",
      same(formatOf2(of(`${field}Mirror`)), text2("G")),
      call("NOT", same(formatOf2(plainNumberCell), text2("G")))
    );
    return cond(
      call("AND", isNumber(cell), isNumber(of(`${field}Mirror`))),
      call(
        "OR",
        call("IFERROR", isOwnDate, "FALSE"),
        call("IFERROR", isOtherDate, "FALSE"),
        isNumber(call("FIND", text2("/"), joined3)),
        isNumber(call("FIND", text2(":"), joined3))
      ),
      "FALSE"
    );
  };
  var withoutDigits = (of) => Array.from("0123456789").reduce((inner, digit) => call("SUBSTITUTE", inner, text2(digit), text2("")), of);

  // src/script/region-sheet/formulas/numbers.ts
  var MINUS = "-−";
  var GROUPS = "., ";
  var endsInPercent = (of) => same(call("RIGHT", of, "1"), text2("%"));
  var body = (cell) => ({ of }) => {
    const plain2 = of(`${cell}Text`);
    const unsigned2 = cond(endsInPercent(plain2), call("LEFT", plain2, `${call("LEN", plain2)}-1`), plain2);
    const from = cond(beginsWith(plain2, `+${MINUS}`), "2", "1");
    return call("TRIM", call("MID", unsigned2, from, String(LONGEST_NUMBER)));
  };
  var shape = (cell) => ({ of }) => replaceEach(of(`${cell}Body`), "123456789", "0");
  var marks = (cell) => ({ of }) => call("SUBSTITUTE", of(`${cell}Shape`), text2("0"), EMPTY);
  var mark = (cell) => ({ of }) => {
    const marks2 = of(`${cell}Marks`);
    const last = call("RIGHT", marks2, "1");
    const repeated2 = call("AND", `${call("LEN", marks2)}>1`, same(call("LEFT", marks2, "1"), last));
    return cond(call("OR", repeated2, call("NOT", beginsWith(last, ".,"))), EMPTY, last);
  };
  var decimals = (cell) => ({ of }) => {
    const [whole2, sign2] = [of(`${cell}Shape`), of(`${cell}Mark`)];
    return cond(isEmpty(sign2), "0", `${call("LEN", whole2)}-${call("FIND", sign2, whole2)}`);
  };
  var groups = (cell) => ({ of }) => `${call("LEN", of(`${cell}Marks`))}-${call("LEN", of(`${cell}Mark`))}`;
  var whole = (cell) => ({ of }) => `${call("LEN", of(`${cell}Shape`))}-${of(`${cell}Decimals`)}-${call("LEN", of(`${cell}Mark`))}`;
  var read = (cell) => (cells) => {
    const { of, typed } = cells;
    const plain2 = of(`${cell}Text`);
    const isShort = call("AND", call("ISTEXT", typed(cell)), `${call("LEN", plain2)}<=${LONGEST_NUMBER}`);
    return cond(
      isEmpty(plain2),
      text2("blank"),
      cond(
        isNumber(typed(cell)),
        // A truth value is a number in LibreOffice.
        cond(
          call("OR", call("ISLOGICAL", typed(cell)), isDate(cells, cell)),
          text2("unreadable"),
          typed(cell)
        ),
        cond(
          isShort,
          readText((step) => of(`${cell}${step}`)),
          text2("unreadable")
        )
      )
    );
  };
  var readText = (step) => {
    const [marks2, mark3, decimals2] = [step("Marks"), step("Mark"), step("Decimals")];
    const [groups2, whole2, body2] = [step("Groups"), step("Whole"), step("Body")];
    const group = call("LEFT", marks2, "1");
    const inThrees = call(
      "AND",
      `${whole2}-4*${groups2}>=1`,
      `${whole2}-4*${groups2}<=3`,
      same(
        call("RIGHT", call("LEFT", step("Shape"), whole2), `4*${groups2}`),
        call("REPT", `${group}&"000"`, groups2)
      )
    );
    const isSound = call(
      "AND",
      same(marks2, `${call("REPT", group, groups2)}&${mark3}`),
      call("OR", isEmpty(marks2), beginsWith(marks2, GROUPS)),
      call("OR", isEmpty(mark3), `${decimals2}>0`),
      cond(`${groups2}=0`, `${whole2}>0`, inThrees)
    );
    const readsTwoWays = call(
      "AND",
      `${groups2}=0`,
      `${call("LEN", mark3)}=1`,
      `${decimals2}=3`,
      `${whole2}<=3`,
      call("NOT", same(call("LEFT", body2, "1"), text2("0")))
    );
    const sign2 = cond(beginsWith(step("Text"), MINUS), "-1", "1");
    const value3 = `${sign2}*${call("VALUE", replaceEach(body2, GROUPS, ""))}/10^${decimals2}`;
    return cond(isSound, cond(readsTwoWays, text2("ambiguous"), value3), text2("unreadable"));
  };
  var STEPS = {
    Body: body,
    Shape: shape,
    Marks: marks,
    Mark: mark,
    Decimals: decimals,
    Groups: groups,
    Whole: whole,
    Read: read
  };
  var NUMBER_FORMULAS = Object.fromEntries(
    NUMBER_CELLS.flatMap(
      (cell) => Object.keys(STEPS).map((step) => [`${cell}${step}`, STEPS[step](cell)])
    )
  );

  // src/script/region-sheet/formulas/answer-facts.ts
  var word = (of) => text2(of.toLowerCase());
  var isValue = ({ of }) => same(of("state"), text2("value"));
  var isSaid = ({ of }) => call("NOT", isEmpty(of("said")));
  var bothSidesBlank = ({ of }) => call("AND", isEmpty(of("numeratorText")), isEmpty(of("denominatorText")));
  var problemOf2 = ({ of, typed }, cell, percent3) => cond(
    isNumber(of(`${cell}Read`)),
    cond(
      call("AND", call("ISTEXT", typed(cell)), endsInPercent(of(`${cell}Text`)), call("NOT", percent3)),
      text2("unreadable"),
      EMPTY
    ),
    cond(same(of(`${cell}Read`), text2("blank")), text2("missing"), of(`${cell}Read`))
  );
  var sideProblem = (side, ifNumber) => (cells) => {
    const problem = problemOf2(cells, side, "FALSE");
    return cond(
      call("OR", call("NOT", isKind(cells, "ratio")), isSaid(cells)),
      EMPTY,
      cond(
        bothSidesBlank(cells),
        cond(isNumber(cells.of("answerRead")), text2("missing"), EMPTY),
        cond(isEmpty(problem), ifNumber(cells), problem)
      )
    );
  };
  var answerProblem = (cells) => {
    const { of } = cells;
    const lower = call("LOWER", of("answerText"));
    const yesOrNo = call("OR", same(lower, word(ANSWER_WORDS.yes)), same(lower, word(ANSWER_WORDS.no)));
    const ratio = cond(
      call("AND", bothSidesBlank(cells), call("NOT", isNumber(of("answerRead")))),
      text2("word"),
      EMPTY
    );
    return cond(
      call("OR", isEmpty(of("answerText")), isSaid(cells)),
      EMPTY,
      cond(
        isKind(cells, "yesNo"),
        cond(yesOrNo, EMPTY, text2("word")),
        cond(
          isKind(cells, "options"),
          cond(isNumber(of("option")), EMPTY, text2("option")),
          cond(
            isKind(cells, "number"),
            problemOf2(cells, "answer", of("percent")),
            cond(isKind(cells, "ratio"), ratio, EMPTY)
          )
        )
      )
    );
  };
  var state = (cells) => {
    const { of } = cells;
    const problems = ["answer", "numerator", "denominator"].map((cell) => of(`${cell}Problem`));
    const blank = call(
      "AND",
      isEmpty(of("answerText")),
      call("OR", call("NOT", isKind(cells, "ratio")), bothSidesBlank(cells))
    );
    return cond(
      call("NOT", of("judged")),
      text2("blank"),
      cond(
        isSaid(cells),
        of("said"),
        cond(isEmpty(problems.join("&")), cond(blank, text2("blank"), text2("value")), text2("unreadable"))
      )
    );
  };
  var rounded = ({ of }) => {
    const value3 = of("value");
    const digits = call("LEN", call("INT", call("ABS", value3)));
    const clean2 = call("ROUND", value3, `12-${digits}`);
    return cond(
      isNumber(value3),
      cond(
        `${call("INT", value3)}=${value3}`,
        value3,
        call("ROUND", clean2, call("INDEX", indicatorColumn("decimals"), of("place")))
      ),
      EMPTY
    );
  };
  var whereValue = (kind, value3) => (cells) => cond(call("AND", isValue(cells), isKind(cells, kind)), value3(cells), EMPTY);
  var value = (cells) => cond(
    isValue(cells),
    cond(
      isKind(cells, "number"),
      cells.of("answerRead"),
      cond(isKind(cells, "ratio"), cells.of("ratio"), EMPTY)
    ),
    EMPTY
  );
  var numerator = whereValue("ratio", ({ of }) => of("numeratorRead"));
  var denominator = whereValue("ratio", ({ of }) => of("denominatorRead"));
  var numeratorProblem = sideProblem(
    "numerator",
    ({ of }) => cond(
      call(
        "AND",
        isNumber(of("denominatorRead")),
        isEmpty(of("denominatorProblem")),
        call("NOT", isNumber(of("ratio")))
      ),
      text2("unreadable"),
      EMPTY
    )
  );
  var denominatorProblem = sideProblem(
    "denominator",
    ({ of }) => cond(`${of("denominatorRead")}>0`, EMPTY, text2("notPositive"))
  );
  var earns2 = (cells) => cond(
    call("OR", isKind(cells, "number"), isKind(cells, "ratio")),
    isValue(cells),
    cond(isNumber(cells.of("claim")), `${cells.of("claim")}>0`, isValue(cells))
  );

  // src/script/region-sheet/formulas/row-facts.ts
  var regionCode2 = (cells) => {
    const { of, typed } = cells;
    const [bare4, cell, code] = [of("bareRegion"), typed("region"), labelCell("region")];
    const digits = `${call("LEFT", code, "2")}&${call("RIGHT", code, "2")}`;
    const twoDigits = (of2) => call("RIGHT", `"0"&${of2}`, "2");
    const asDate = call(
      "AND",
      call("IFERROR", `${call("YEAR", cell)}>=1900`, "FALSE"),
      same(`${twoDigits(call("DAY", cell))}&"."&${twoDigits(call("MONTH", cell))}`, code)
    );
    const whole2 = call("VALUE", digits);
    const asNumber = call("OR", `${cell}=${whole2}`, `${call("ABS", `${cell}-${whole2}/100`)}<1/1000000000`);
    const written3 = `${call("LEFT", bare4, "2")}&"."&${call("RIGHT", bare4, "2")}`;
    const between = call("MID", bare4, "3", "1");
    const asText = call(
      "AND",
      same(written3, code),
      call("OR", `${call("LEN", bare4)}=4`, call("AND", `${call("LEN", bare4)}=5`, beginsWith(between, "., -")))
    );
    return cond(
      isEmpty(code),
      text2("unknown"),
      cond(
        isNumber(cell),
        cond(
          cond(isDate(cells, "region"), call("IFERROR", asDate, "FALSE"), asNumber),
          text2("converted"),
          text2("unknown")
        ),
        cond(same(bare4, code), text2("known"), cond(asText, text2("converted"), text2("unknown")))
      )
    );
  };
  var yearRead2 = (cells) => {
    const { of, typed } = cells;
    const [plain2, cell] = [of("dataYearText"), typed("dataYear")];
    const asNumber = cond(
      isDate(cells, "dataYear"),
      EMPTY,
      cond(call("AND", `${call("INT", cell)}=${cell}`, `${cell}>=1000`, `${cell}<=9999`), cell, EMPTY)
    );
    const isFour = call("AND", `${call("LEN", plain2)}=4`, isEmpty(withoutDigits(plain2)));
    return cond(isNumber(cell), asNumber, cond(isFour, call("VALUE", plain2), EMPTY));
  };
  var evidence2 = ({ of }) => {
    const address2 = of("address");
    const isWhole = call(
      "IFERROR",
      `${call("FIND", text2("."), `${address2}&"."`, "2")}<${call("LEN", address2)}`,
      "FALSE"
    );
    return cond(isEmpty(of("evidenceText")), text2("blank"), cond(isWhole, text2("link"), text2("other")));
  };
  var hazardOf2 = (field) => ({ of, typed }) => {
    const plain2 = of(`${field}Text`);
    const next = call("LEFT", call("TRIM", call("MID", plain2, "2", "2")), "1");
    const isOneOf2 = (letter, letters) => call("AND", `${call("LEN", letter)}>0`, isNumber(call("FIND", letter, letters)));
    const looksLikeFormula2 = call(
      "OR",
      call("AND", beginsWith(plain2, "="), `${call("LEN", plain2)}>1`),
      call("AND", beginsWith(plain2, "@"), isOneOf2(next, `${lettersCell}&"(+-"`)),
      call("AND", beginsWith(plain2, "+-"), isOneOf2(next, `${lettersCell}&"(@="`))
    );
    return cond(
      call("ISTEXT", typed(field)),
      cond(
        `${call("LEN", typed(field))}>${LONGEST_TEXT}`,
        text2("long"),
        cond(looksLikeFormula2, text2("formula"), EMPTY)
      ),
      EMPTY
    );
  };
  var year2 = ({ of }) => cond(
    isEmpty(of("dataYearText")),
    text2("blank"),
    cond(isNumber(of("yearRead")), text2("read"), text2("unreadable"))
  );
  var reason = ({ of, typed }) => call(
    "AND",
    call("NOT", call("ISLOGICAL", typed("note"))),
    `${call("LEN", replaceEach(of("noteText"), `${SAYS_NOTHING} `, ""))}>=${SHORTEST_REASON}`
  );

  // src/script/region-sheet/formulas/facts.ts
  var FACT_FORMULAS = {
    kind: lookUp("kind"),
    state,
    percent: lookUp("percent", "FALSE"),
    share: lookUp("share", "FALSE"),
    mayNotApply: lookUp("mayNotApply", "FALSE"),
    part: lookUp("part", "FALSE"),
    minimum: lookUp("minimum"),
    maximum: lookUp("maximum"),
    value,
    rounded,
    numerator,
    denominator,
    answerProblem,
    numeratorProblem,
    denominatorProblem,
    regionCode: regionCode2,
    indicatorKnown: ({ of }) => isNumber(of("place")),
    answerTyped: ({ of }) => call("NOT", isEmpty(of("answerText"))),
    reason,
    earns: earns2,
    evidence: evidence2,
    year: year2,
    yearRead: yearRead2,
    yearExpected: () => call("IFERROR", call("VALUE", `${labelCell("dataYear")}&""`), EMPTY),
    answerHazard: hazardOf2("answer"),
    evidenceHazard: hazardOf2("evidence"),
    noteHazard: hazardOf2("note")
  };

  // src/script/region-sheet/formulas/print.ts
  var printCondition = (condition, cellOf2) => {
    switch (condition.op) {
      case "is": {
        const cell = cellOf2(condition.fact);
        if (typeof condition.value === "string") return same(cell, text2(condition.value));
        return condition.value ? cell : call("NOT", cell);
      }
      case "compare": {
        const left2 = cellOf2(condition.left);
        if (typeof condition.right === "number")
          return call("AND", isNumber(left2), `${left2}${condition.sign}${number3(condition.right)}`);
        const right = cellOf2(condition.right);
        return call("AND", isNumber(left2), isNumber(right), `${left2}${condition.sign}${right}`);
      }
      case "not":
        return call("NOT", printCondition(condition.of, cellOf2));
      case "all":
        return joined("AND", partsOf(condition), cellOf2, "TRUE");
      case "any":
        return joined("OR", partsOf(condition), cellOf2, "FALSE");
    }
  };
  var partsOf = (condition) => condition.of.flatMap((part) => part.op === condition.op ? partsOf(part) : [part]);
  var joined = (name, parts2, cellOf2, ofNone) => {
    var _a5;
    const printed3 = parts2.map((part) => printCondition(part, cellOf2));
    return printed3.length > 1 ? call(name, ...printed3) : (_a5 = printed3[0]) != null ? _a5 : ofNone;
  };

  // src/script/region-sheet/formulas/scores.ts
  var pointsAt = (row3) => call("INDEX", stepColumn("points"), row3);
  var band = (cells, first) => {
    const last = `${first}+${looked(cells, "steps")}-1`;
    const bounds = `${call("INDEX", stepColumn("bound"), first)}:${call("INDEX", stepColumn("bound"), last)}`;
    const signed = `${looked(cells, "direction")}*${cells.of("rounded")}`;
    return pointsAt(`${first}+${call("SUMPRODUCT", `${isNumber(bounds)}*(${bounds}<${signed})`)}`);
  };
  var line = ({ of }, first) => {
    const [from, to] = [
      call("INDEX", stepColumn("bound"), first),
      call("INDEX", stepColumn("bound"), `${first}+1`)
    ];
    const share = call("MIN", "1", call("MAX", "0", `(${of("rounded")}-${from})/(${to}-${from})`));
    return `${pointsAt(first)}+${share}*(${pointsAt(`${first}+1`)}-${pointsAt(first)})`;
  };
  var claim2 = (cells) => {
    const { of } = cells;
    const first = of("firstStep");
    const isScale = (kind) => same(of("scale"), text2(kind));
    const isYes = same(call("LOWER", of("answerText")), text2(ANSWER_WORDS.yes.toLowerCase()));
    return cond(
      same(of("state"), text2("value")),
      cond(
        isScale("yesNo"),
        pointsAt(cond(isYes, first, `${first}+1`)),
        cond(
          isScale("options"),
          pointsAt(`${first}+${of("option")}-1`),
          cond(isScale("bands"), band(cells, first), cond(isScale("linear"), line(cells, first), EMPTY))
        )
      ),
      EMPTY
    );
  };
  var possible = (cells) => {
    const { of } = cells;
    const leftOut = call("AND", same(of("state"), text2("notApplicable")), of("mayNotApply"), of("reason"));
    const most = looked(cells, "most");
    return cond(leftOut, EMPTY, cond(isNumber(most), most, EMPTY));
  };
  var IMPOSSIBLE = any(EXCEEDS_WHOLE, OUT_OF_RANGE);
  var points = ({ of }) => cond(
    isNumber(of("possible")),
    cond(call("AND", isNumber(of("claim")), call("NOT", printCondition(IMPOSSIBLE, of))), of("claim"), "0"),
    EMPTY
  );
  var SCORE_FORMULAS = { claim: claim2, points, possible };

  // src/script/region-sheet/status-words.ts
  var MARKS = {
    /** What to choose or do in the answer cell; a whole sentence. */
    choices: "{pilihan}",
    /** The words for an answer that cannot be given. */
    words: "{kata}",
    /** The values that are possible. */
    range: "{rentang}",
    dataYear: "{tahun}",
    region: "{kode}"
  };
  var COMPLETE = "Lengkap.";
  var NOT_FILLED = "Belum diisi.";
  var KINDS = { error: "Perbaiki", warning: "Periksa", info: "Info" };
  var STATUS_WORDS = {
    "answer/blank": NOT_FILLED,
    "answer/word-not-allowed": "Jawaban ini tidak dikenal. {pilihan}",
    "answer/option-not-allowed": "Bukan salah satu pilihan. {pilihan}",
    "number/unreadable": "Tidak terbaca sebagai angka. Tulis angkanya saja tanpa satuan, misalnya 12,5; nol ditulis 0. Bila angkanya tidak ada, pilih {kata} di Jawaban.",
    "number/ambiguous": "Dapat berarti ribuan atau desimal. Tulis ribuan tanpa pemisah (1234) dan desimal dengan koma (1,23).",
    "ratio/side-missing": "Belum diisi. Pembilang dan Penyebut harus terisi keduanya.",
    "ratio/denominator-not-positive": "Harus lebih dari 0. Bila tidak ada yang dapat dihitung, pilih {kata} di Jawaban dan tulis alasannya di Catatan.",
    "ratio/numerator-above-denominator": "Lebih besar daripada Penyebut, padahal bagian darinya. Periksa keduanya; mungkin tertukar.",
    "ratio/answer-typed": "Kosongkan kolom ini. Nilainya dihitung dari Pembilang dan Penyebut; yang tertulis di sini tidak dipakai.",
    "value/fraction-for-percentage": "Benarkah hanya 1 persen atau kurang? Persentase ditulis 0 sampai 100: 95 persen ditulis 95, bukan 0,95.",
    "value/percentage-for-fraction": "Tulis sebagai pecahan dari 0 sampai 1: 95 persen ditulis 0,95.",
    "value/out-of-range": "Nilainya di luar yang mungkin ({rentang}). Periksa angka dan satuannya.",
    "year/missing": "Belum diisi. Yang dinilai adalah data tahun {tahun}.",
    "year/unreadable": "Tulis tahunnya saja dengan empat angka, misalnya {tahun}.",
    "year/outside-period": "Yang dinilai adalah data tahun {tahun}. Bila belum terbit, jelaskan di Catatan.",
    "evidence/missing": "Belum ada. Tempel tautan ke dokumen buktinya.",
    "evidence/not-a-link": "Bukan tautan yang lengkap. Tempel alamatnya sebagai teks, mulai dari https://.",
    "not-applicable/without-reason": "Tulis mengapa tidak berlaku. Tanpa alasan, jawaban ini dihitung 0.",
    "not-applicable/not-allowed": "Indikator ini berlaku untuk semua daerah. Isi jawabannya, atau pilih {kata}. Sekarang dihitung 0.",
    "no-data/without-reason": "Tulis mengapa datanya tidak ada, misalnya instansi mana yang memegangnya.",
    "region/unknown": "Bukan kode daerah lembar ini. Tulis {kode}. Sekarang baris ini tidak dihitung.",
    "region/code-converted": "Kodenya berubah bentuk. Ubah format selnya menjadi teks, lalu tulis {kode}.",
    "indicator/unknown": "Kode ini tidak ada dalam instrumen. Kembalikan kode semula. Sekarang baris ini tidak dihitung.",
    "text/formula-like": "Tampak seperti rumus; disimpan sebagai teks biasa. Tulis ulang sebagai kalimat bila bukan itu maksudnya.",
    "text/too-long": `Lebih dari ${formatPlain(LONGEST_TEXT, "id")} huruf. Ringkas, dan pindahkan uraiannya ke dokumen bukti.`
  };
  var statusLine = (code, severity, field) => code === "answer/blank" ? STATUS_WORDS[code] : `${KINDS[severity]} [${SHEET_FIELDS[field]}]: ${STATUS_WORDS[code]}`;
  var marksIn = (line3) => Object.keys(MARKS).filter((mark3) => line3.includes(MARKS[mark3]));
  var indicatorMarks = (indicator) => ({
    choices: choicesOf(indicator),
    words: joined2(wordsOf2(indicator)),
    range: rangeOf(indicator)
  });
  var wordsOf2 = ({ mayNotApply }) => mayNotApply ? [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable] : [ANSWER_WORDS.noData];
  var choicesOf = (indicator) => {
    const { measure } = indicator;
    const words = wordsOf2(indicator);
    if (measure.kind === "ratio")
      return `Kosongkan lalu isi Pembilang dan Penyebut, atau pilih ${joined2(words)}.`;
    const own2 = measure.kind === "options" ? measure.options.map(({ letter }) => letter) : measure.kind === "yesNo" ? [ANSWER_WORDS.yes, ANSWER_WORDS.no] : [];
    return `Pilih ${joined2([...own2, ...words])}.`;
  };
  var joined2 = (words) => {
    var _a5;
    const last = (_a5 = words[words.length - 1]) != null ? _a5 : "";
    const before = words.slice(0, -1);
    if (before.length === 0) return last;
    return `${before.join(", ")}${before.length > 1 ? "," : ""} atau ${last}`;
  };
  var rangeOf = ({ measure }) => {
    var _a5;
    if (measure.kind !== "number" && measure.kind !== "ratio") return "";
    const { maximum } = measure;
    const minimum = measure.kind === "ratio" ? Math.max(0, (_a5 = measure.minimum) != null ? _a5 : 0) : measure.minimum;
    const n15 = (value3) => formatPlain(value3, "id");
    if (minimum === null) return maximum === null ? "tanpa batas" : `paling besar ${n15(maximum)}`;
    return maximum === null ? `paling kecil ${n15(minimum)}` : `${n15(minimum)} sampai ${n15(maximum)}`;
  };
  var isSheetField = (field) => field in SHEET_FIELDS;

  // src/script/region-sheet/worst.ts
  var WORST = { ok: "ok", warning: "warning", error: "error", blank: "blank" };

  // src/script/region-sheet/formulas/sheet-checks.ts
  var JUDGED = all(not(is("regionCode", "unknown")), is("indicatorKnown"));
  var checksOf2 = ({ scope, checks, needs }) => checks.flatMap(({ code, field, when }) => {
    if (!isSheetField(field)) return [];
    const [own2, severity] = [code, SEVERITIES[code]];
    return [
      {
        code: own2,
        field,
        severity,
        when: needs ? all(needs, when) : when,
        line: statusLine(own2, severity, field),
        always: scope === "any row"
      }
    ];
  });
  var SHEET_CHECKS = RULES.flatMap(
    (rule) => rule.scope === "row" || rule.scope === "any row" ? checksOf2(rule) : []
  ).sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

  // src/script/region-sheet/formulas/sentences.ts
  var isSheetFact = (fact) => fact in FACT_FORMULAS;
  var cellOf = ({ of }) => (fact) => {
    if (!isSheetFact(fact)) throw new Error(`no formula for the fact ${fact}`);
    return of(fact);
  };
  var filled = (cells, mark3) => {
    if (mark3 === "dataYear" || mark3 === "region") return labelCell(mark3);
    return looked(cells, mark3);
  };
  var lineOf = (cells, check2, place2) => {
    const line3 = marksIn(check2.line).reduce(
      (inner, mark3) => call("SUBSTITUTE", inner, text2(MARKS[mark3]), filled(cells, mark3)),
      lineCell(place2)
    );
    return cond(printCondition(check2.when, cellOf(cells)), `${call("CHAR", "10")}&${line3}`, EMPTY);
  };
  var linesOf = (severity) => (cells) => {
    const runs = [];
    SHEET_CHECKS.forEach((check2, place2) => {
      if (check2.severity !== severity) return;
      const line3 = lineOf(cells, check2, place2);
      const last = runs[runs.length - 1];
      if ((last == null ? void 0 : last.always) === check2.always) last.lines.push(line3);
      else runs.push({ always: check2.always, lines: [line3] });
    });
    const pieces = runs.map(
      ({ always, lines }) => always ? lines.join("&") : cond(cells.of("judged"), lines.join("&"), EMPTY)
    );
    return cond(cells.of("nothing"), EMPTY, pieces.join("&"));
  };
  var judged3 = (cells) => printCondition(JUDGED, cellOf(cells));
  var worst = ({ of }) => cond(
    of("nothing"),
    EMPTY,
    cond(
      call("AND", of("judged"), same(of("state"), text2("blank"))),
      text2(WORST.blank),
      cond(
        isEmpty(of("errors")),
        cond(isEmpty(of("warnings")), text2(WORST.ok), text2(WORST.warning)),
        text2(WORST.error)
      )
    )
  );
  var SENTENCE_FORMULAS = {
    judged: judged3,
    errors: linesOf("error"),
    warnings: linesOf("warning"),
    infos: linesOf("info"),
    worst
  };
  var statusExpression = ({ of }) => {
    const lines = `${of("errors")}&${of("warnings")}&${of("infos")}`;
    return cond(of("nothing"), EMPTY, cond(isEmpty(lines), text2(COMPLETE), call("MID", lines, "2", "9999")));
  };

  // src/script/region-sheet/formulas/steps.ts
  var FAR = "99999";
  var STEP_FORMULAS = {
    /** The row names no indicator and answers nothing: a title, or a row that somebody cleared. */
    nothing: ({ of }) => isEmpty(["indicator", ...ANSWER_CELLS].map((field) => of(`${field}Text`)).join("&")),
    /** The row of Acuan in which the indicator stands. `MATCH` knows wildcards and no capitals, so its find is compared. */
    place: ({ of }) => {
      const found = call("MATCH", of("indicatorText"), indicatorColumn("code"), "0");
      const isIt = same(call("INDEX", indicatorColumn("code"), found), call("UPPER", of("indicatorText")));
      return call("IFERROR", cond(isIt, found, EMPTY), EMPTY);
    },
    /** Without the apostrophe by which people force a text. */
    bareRegion: ({ of }) => cond(beginsWith(of("regionText"), "'"), call("MID", of("regionText"), "2", "20"), of("regionText")),
    said: ({ of }) => {
      const is2 = (word2) => same(call("LOWER", of("answerText")), text2(word2.toLowerCase()));
      return cond(
        is2(ANSWER_WORDS.noData),
        text2("noData"),
        cond(is2(ANSWER_WORDS.notApplicable), text2("notApplicable"), EMPTY)
      );
    },
    /** Which of the options, from 1: a letter alone, or before a bracket, a point, a dash, a space. */
    option: (cells) => {
      const answer = cells.of("answerText");
      const letter = call("FIND", call("LEFT", answer, "1"), looked(cells, "letters"));
      const standsAlone = call(
        "OR",
        `${call("LEN", answer)}=1`,
        beginsWith(call("MID", answer, "2", "1"), ".): –-")
      );
      return cond(
        call("AND", `${call("LEN", answer)}>0`, standsAlone),
        call("IFERROR", call("INT", `(${letter}+1)/2`), EMPTY),
        EMPTY
      );
    },
    ratio: (cells) => {
      const [numerator2, denominator2] = [cells.of("numeratorRead"), cells.of("denominatorRead")];
      return cond(
        call("AND", isNumber(numerator2), isNumber(denominator2)),
        call("IFERROR", `${numerator2}/${denominator2}*${looked(cells, "per")}`, EMPTY),
        EMPTY
      );
    },
    /** What follows the first `://` of http or https, with a space for all that cannot be in an address and one behind. */
    rest: ({ of }) => {
      const plain2 = call("LOWER", of("evidenceText"));
      const after = (scheme) => call("IFERROR", `${call("FIND", text2(scheme), plain2)}+${scheme.length}`, FAR);
      const from = call("MIN", after("http://"), after("https://"));
      return `${replaceEach(call("MID", plain2, from, FAR), `<>"';,`, " ")}&" "`;
    },
    address: ({ of }) => call("LEFT", of("rest"), `${call("FIND", text2(" "), of("rest"))}-1`),
    scale: (cells) => looked(cells, "scale"),
    firstStep: (cells) => looked(cells, "firstStep")
  };

  // src/script/region-sheet/helper-columns.ts
  var TEXT_FORMULAS = Object.fromEntries(
    Object.keys(SHEET_FIELDS).map((field) => [`${field}Text`, plainTextOf(field)])
  );
  var MIRROR_FORMULAS = Object.fromEntries(
    MIRRORED_FIELDS.map((field) => [`${field}Mirror`, ({ typed }) => typed(field)])
  );
  var FORMULAS = {
    ...SENTENCE_FORMULAS,
    ...SCORE_FORMULAS,
    ...TEXT_FORMULAS,
    ...MIRROR_FORMULAS,
    ...NUMBER_FORMULAS,
    ...STEP_FORMULAS,
    ...FACT_FORMULAS
  };
  var HELPERS = [
    .../* @__PURE__ */ new Set([...RESULTS, ...Object.keys(FORMULAS)])
  ];
  var FIRST_HELPER = SHEET_COLUMNS.length + 2;
  var helperColumn = (helper) => LETTERS2[helper];
  var LETTERS2 = Object.fromEntries(
    HELPERS.map((helper, i) => [helper, columnLetters(FIRST_HELPER + i)])
  );
  var cellsOf = (row3) => ({
    typed: (field) => `$${columnLetters(SHEET_COLUMNS.indexOf(SHEET_FIELDS[field]) + 1)}${row3}`,
    of: (helper) => `$${LETTERS2[helper]}${row3}`
  });
  var helperFormulas = (row3) => {
    const cells = cellsOf(row3);
    return HELPERS.map((helper) => `=${FORMULAS[helper](cells)}`);
  };
  var statusFormula = (row3) => `=${statusExpression(cellsOf(row3))}`;

  // src/script/region-sheet/plan.ts
  var planRows = (instrument) => {
    const rows = instrument.rights.flatMap((right) => [
      { kind: "section", right },
      ...instrument.indicators.filter((indicator) => indicator.right === right.code).map((indicator) => ({ kind: "indicator", indicator }))
    ]);
    return rows.map((row3, i) => ({ ...row3, row: HEADER_ROW + 1 + i }));
  };
  var rowsOfRight = (plan, right) => {
    const rows = plan.flatMap(
      (row3) => row3.kind === "indicator" && row3.indicator.right === right ? [row3.row] : []
    );
    const [first] = rows;
    return first === void 0 ? null : { first, last: first + rows.length - 1 };
  };
  var indicatorRows = (plan) => plan.flatMap((row3) => row3.kind === "indicator" ? [row3] : []);

  // src/script/region-sheet/words.ts
  var { noData: noData2, notApplicable: notApplicable2 } = ANSWER_WORDS;
  var line2 = (name, says) => ({ kind: "line", name, says });
  var heading = (name) => ({ kind: "heading", name, says: "" });
  var GUIDE_WORDS = {
    title: (year3) => `Lembar Isian KKPHAM ${year3}`,
    /** Before the name of the region. */
    of: "Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia: ",
    lines: (about2) => [
      line2(
        "Untuk siapa",
        "Petugas daerah yang mengisi penilaian. Beberapa perangkat daerah (OPD) boleh mengisi pada waktu yang sama."
      ),
      line2("Yang dinilai", `Keadaan dan data tahun ${about2.dataYear}, Januari sampai Desember.`),
      ...about2.deadline === "" ? [] : [line2("Batas waktu", `${formatDay(about2.deadline, "id")}. Sesudahnya lembar ini dikunci.`)],
      heading("Tiga langkah"),
      line2(
        "1. Siapkan identitas",
        `Di tab ${SHEET_TABS.identity}, isi nama dan kontak petugas. Tiga pengesahan diisi begitu suratnya ada.`
      ),
      line2(
        "2. Isi kolom kuning",
        `Di tab ${SHEET_TABS.answers}, isi sel kuning pada indikator bagian Anda. Siapa mengisi apa ada di tab ${SHEET_TABS.overview}.`
      ),
      line2(
        "3. Baca kolom Status",
        "Status di baris itu langsung menyebut apa yang masih kurang. Perbaiki sampai hijau; warnanya:"
      ),
      { kind: "ok", name: "Hijau", says: "Lengkap. Tidak ada yang perlu dikerjakan." },
      {
        kind: "warning",
        name: "Kuning tua",
        says: "Jawaban terpakai, tetapi masih ada yang perlu dilengkapi."
      },
      { kind: "error", name: "Merah", says: "Jawaban belum dapat dipakai; dihitung 0 sampai diperbaiki." },
      heading("Cara menulis"),
      {
        kind: "open",
        name: "Sel kuning muda",
        says: "Tempat Anda mengisi. Sel lain terkunci atau terisi sendiri."
      },
      line2(
        "Angka",
        "Tanpa pemisah ribuan dan tanpa satuan, dengan koma desimal: 1234 atau 12,5. Nol ditulis 0, bukan nihil atau tanda hubung."
      ),
      line2("Rasio", "Isi Pembilang dan Penyebut saja. Nilainya dihitung sendiri; Jawaban dibiarkan kosong."),
      line2("Pilihan", "Pilih dari daftar di sel Jawaban, atau tulis hurufnya saja."),
      line2("Data tidak ada", `Tulis ${noData2} di Jawaban, dan alasannya di Catatan.`),
      line2(
        "Tidak berlaku",
        `Bila daftar Jawaban atau keterangannya membolehkan, tulis ${notApplicable2}, dan alasannya di Catatan.`
      ),
      line2(
        "Bukti",
        "Simpan dokumennya di tempat penyimpanan daring, izinkan pemeriksa membukanya, lalu tempel tautan lengkapnya (https://…) di Bukti Dukung."
      ),
      line2(
        "Contoh",
        "Arahkan kursor ke sel yang bertanda segitiga di sudutnya: di situ ada contoh dan keterangan."
      ),
      heading("Setelah diisi"),
      line2(
        "Tidak ada tombol kirim",
        "Isian dikumpulkan setiap malam. Boleh diisi sedikit demi sedikit sampai batas waktu."
      ),
      line2("Setelah batas waktu", "Lembar dikunci dan isiannya diperiksa."),
      line2(
        "Bila perlu diperbaiki",
        `Lembar dibuka lagi untuk Anda. Apa yang perlu diperbaiki tertulis di kolom ${RETURN_COLUMNS.join(", ")}.`
      ),
      heading("Dengan apa"),
      line2(
        "Google Sheets",
        "Cukup buka tautannya; tersimpan sendiri, dan beberapa orang dapat mengisi bersamaan."
      ),
      line2(
        "Excel atau LibreOffice",
        "Unduh sebagai .xlsx (File › Download), isi, simpan sebagai .xlsx, lalu kirim kembali kepada Kantor Wilayah."
      ),
      line2("Jangan diubah", "Nama tab, judul kolom, kode, dan urutan baris.")
    ],
    instrument: "Instrumen",
    regulation: "Peraturan",
    standing: "Kedudukan teks"
  };
  var IDENTITY_WORDS = {
    title: "Identitas dan pengesahan",
    todo: "Isi sel kuning. Pengesahan boleh menyusul bila suratnya sudah ada.",
    region: "Daerah",
    officer: "Petugas yang mengisi",
    endorsements: "Pengesahan",
    endorsementHeader: ["Surat", "Penanda Tangan", "Tanggal", "Tautan Surat"],
    draft: "RANCANGAN",
    sample: "DATA CONTOH",
    link: "Tempel tautan lengkap ke suratnya, mulai dari https://",
    date: "Tanggal surat, misalnya 12 Maret 2026.",
    mail: "Satu alamat surel, misalnya petugas@contoh.go.id"
  };
  var HEADER_NOTES = {
    Jawaban: `Pilih dari daftar, atau tulis angkanya. Untuk rasio dibiarkan kosong, kecuali ${noData2} atau ${notApplicable2}.`,
    Pembilang: "Untuk rasio: bagian yang dihitung. Angka tanpa pemisah ribuan.",
    Penyebut: "Untuk rasio: keseluruhannya. Angka lebih dari 0, tanpa pemisah ribuan.",
    "Tahun Data": "Tahun datanya, empat angka.",
    "Bukti Dukung": "Tautan lengkap ke dokumennya, mulai dari https://",
    Catatan: `Alasan untuk ${noData2} dan ${notApplicable2}; penjelasan lain boleh.`,
    Status: "Terisi sendiri: apa yang masih kurang di baris ini."
  };
  var ANSWERS_WORDS = {
    title: "Isian ",
    todo: "Isi sel kuning pada baris bagian Anda, lalu baca kolom Status. Contoh ada di catatan sel yang bertanda segitiga.",
    section: (number4, name) => `${number4}. ${name}`,
    choose: (words) => `Pilih: ${words.join(" / ")}.`,
    noDataHelp: `Bila datanya tidak ada: ${noData2}, alasannya di Catatan.`,
    notApplicableHelp: `Boleh ${notApplicable2}, dengan alasan di Catatan.`,
    number: (range, example) => `Angka${range}, misalnya ${example}.`,
    between: (from, to) => ` dari ${from} sampai ${to}`,
    atLeast: (from) => ` paling kecil ${from}`,
    atMost: (to) => ` paling besar ${to}`,
    plainNumber: "Tanpa pemisah ribuan dan satuan; nol ditulis 0.",
    ratioAnswer: `Kosongkan; isi Pembilang dan Penyebut. ${noData2} boleh dipilih, alasannya di Catatan.`,
    numerator: "Angka saja, tanpa pemisah ribuan, misalnya 150. Nol ditulis 0.",
    partNumerator: "Angka saja, tidak lebih besar dari Penyebut, misalnya 150. Nol ditulis 0.",
    denominator: "Angka lebih dari 0, tanpa pemisah ribuan, misalnya 200.",
    year: (year3) => `Tahun datanya. Yang dinilai tahun ${year3}.`,
    example: (text3) => `Contoh: ${text3}`,
    ratioExample: (numerator2, denominator2, value3) => `Contoh: Pembilang ${numerator2}, Penyebut ${denominator2}. Nilainya ${value3}.`,
    letterOnly: (letter) => `${letter} (hurufnya saja)`,
    remark: (text3) => `Keterangan: ${text3}`,
    source: (text3) => `Rujukan: ${text3}`
  };
  var OVERVIEW_WORDS = {
    title: "Ringkasan ",
    todo: "Terisi sendiri dari tab Isian dan Identitas & Pengesahan; tidak ada yang perlu ditulis di sini.",
    blocks: "Apa yang masih menghalangi penyerahan",
    /** First words of a sentence; its colour goes by their first letters, which differ. */
    done: "Beres: ",
    open: "Kurang: ",
    better: "Saran: ",
    ready: "isian lengkap dan siap diperiksa.",
    notReady: "masih ada yang harus diselesaikan.",
    blank: { some: " indikator belum dijawab.", none: "semua indikator sudah dijawab." },
    errors: { some: " jawaban perlu diperbaiki.", none: "tidak ada jawaban yang perlu diperbaiki." },
    warnings: {
      before: "lengkapi bukti, tahun, atau alasan pada ",
      after: " jawaban.",
      none: "tidak ada jawaban yang perlu dilengkapi."
    },
    endorsed: (paper) => `${paper} sudah ada.`,
    notEndorsed: (paper) => `${paper}. Isi tanggal dan tautan suratnya.`,
    byRight: "Kelengkapan menurut hak",
    byOffice: "Siapa mengisi apa",
    right: "Hak",
    office: "Penanggung Jawab",
    counts: ["Indikator", "Lengkap", "Perlu dilengkapi", "Perlu diperbaiki", "Belum diisi", "Terpakai (%)"],
    codes: "Kode indikatornya",
    codesOf: (first, last) => first === last ? first : `${first} sampai ${last}`,
    all: "Semua",
    /** After the number of complete ones. */
    filledOf: (all2) => ` dari ${all2} lengkap`,
    wholeErrors: " · perlu diperbaiki ",
    wholeWarnings: " · perlu dilengkapi ",
    wholeBlank: " · belum diisi ",
    noOffice: "Belum ditentukan",
    score: "Nilai sementara dari jawaban sendiri",
    scoreMark: "Sementara: belum diperiksa verifikator, dan belum termasuk bonus. Jawaban yang kosong atau salah dihitung 0.",
    value: "Nilai",
    weight: "Bobot",
    points: "Poin",
    possible: "Poin tertinggi",
    weights: "Bobot jenis (%)",
    total: "Keseluruhan (sementara)"
  };

  // src/script/sheets/answers-tab.ts
  var answerRow = (region, indicator, rights, dimensions) => {
    var _a5, _b;
    return {
      "Kode Wilayah": region.code,
      Wilayah: region.name,
      "Kode Indikator": indicator.code,
      Hak: (_a5 = rights.get(indicator.right)) != null ? _a5 : indicator.right,
      Jenis: (_b = dimensions.get(indicator.dimension)) != null ? _b : indicator.dimension,
      Indikator: `${question(indicator)}
Bukti: ${indicator.evidence}`,
      Satuan: unitOf(indicator)
    };
  };
  var question = ({ text: text3, measure, provenance }) => [
    `${text3}${provenance === "draft" ? " [rancangan]" : ""}`,
    ...measure.kind === "options" ? measure.options.map(({ letter, label: label2 }) => `${letter}. ${label2}`) : [],
    ...measure.kind === "ratio" ? [`Pembilang: ${measure.numerator}`, `Penyebut: ${measure.denominator}`] : []
  ].join("\n");
  var unitOf = ({ measure }) => {
    if (measure.kind === "yesNo") return `${ANSWER_WORDS.yes} / ${ANSWER_WORDS.no}`;
    if (measure.kind === "options") return measure.options.map(({ letter }) => letter).join(" / ");
    return measure.unit;
  };
  var COMMON = [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable];
  var answerWords = ({ measure }) => measure.kind === "yesNo" ? [ANSWER_WORDS.yes, ANSWER_WORDS.no, ...COMMON] : measure.kind === "options" ? [...measure.options.map(({ letter }) => letter), ...COMMON] : COMMON;
  var answerValidation = (indicator, made) => {
    const words = indicator.measure.kind === "number" ? [] : answerWords(indicator);
    const key = words.join("|");
    const known = made.get(key);
    if (known !== void 0) return known;
    const rule = words.length === 0 ? null : dropDown(words);
    made.set(key, rule);
    return rule;
  };
  var decisionValidation = () => dropDown(Object.values(DECISION_WORDS));
  var reasonValidation = () => dropDown(REASON_CODES.map(reasonLabel));
  var dropDown = (words) => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(words.join(" / ")).build();
  var TEXT3 = [
    "Kode Wilayah",
    "Wilayah",
    "Kode Indikator",
    "Hak",
    "Jenis",
    "Indikator",
    "Satuan"
  ];
  var REGION = [
    "Jawaban",
    "Pembilang",
    "Penyebut",
    "Tahun Data",
    "Bukti Dukung",
    "Catatan"
  ];
  var VERIFIER = [
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator"
  ];
  var SCRIPT = [
    "Skor",
    "Temuan",
    "Perubahan",
    "Putusan Tercatat",
    "Diputuskan Oleh"
  ];
  var TEXT_CELLS = [
    "Bukti Dukung",
    "Catatan",
    "Kode Alasan",
    "Catatan Verifikator",
    "Putusan Tercatat",
    "Diputuskan Oleh"
  ];
  var styleAnswers = (sheet, first, rows, columns) => {
    const over = (names) => names.map(
      (name) => sheet.getRange(first, columns[name] + 1, rows, 1).setVerticalAlignment("top").setWrap(true)
    );
    for (const range of over(TEXT3)) range.setNumberFormat("@");
    for (const range of over(REGION)) range.setBackground(COLOURS.region);
    for (const range of over(VERIFIER)) range.setBackground(COLOURS.verifier);
    for (const range of over(SCRIPT)) range.setBackground(COLOURS.script);
    sheet.getRange(first, columns["Tahun Data"] + 1, rows, 1).setNumberFormat("0");
    for (const name of TEXT_CELLS) {
      sheet.getRange(first, columns[name] + 1, rows, 1).setNumberFormat("@");
    }
  };

  // src/script/region-sheet/tabs/colours.ts
  var SHEET_COLOURS = {
    header: COLOURS.header,
    headerText: COLOURS.headerText,
    section: "#d5e6ec",
    /** What an officer types into, and nothing else has this colour. */
    open: "#fff8d6",
    locked: "#ffffff",
    /** Open, but not asked for by this row's measure. */
    notAsked: "#f3f3f3",
    script: COLOURS.script,
    warningMark: COLOURS.warning,
    ok: "#d9ead3",
    warning: "#fbe3a1",
    error: "#f4b6b6",
    /** Of a draft's or a sample's mark where no fill shows. */
    markText: "#9c5700",
    border: "#b7c4c9"
  };

  // src/script/region-sheet/tabs/example.ts
  var exampleNote = (indicator) => [
    exampleOf(indicator),
    ...indicator.mayNotApply ? [ANSWERS_WORDS.notApplicableHelp] : [],
    ...indicator.remark === "" ? [] : [ANSWERS_WORDS.remark(indicator.remark)],
    ...indicator.source === "" ? [] : [ANSWERS_WORDS.source(indicator.source)]
  ].join("\n");
  var exampleOf = ({ measure }) => {
    var _a5, _b;
    if (measure.kind === "yesNo") return ANSWERS_WORDS.example(ANSWER_WORDS.yes);
    if (measure.kind === "options") return ANSWERS_WORDS.example(ANSWERS_WORDS.letterOnly((_b = (_a5 = measure.options[0]) == null ? void 0 : _a5.letter) != null ? _b : "A"));
    if (measure.kind === "number") return ANSWERS_WORDS.example(exampleNumber(measure));
    const { numerator: numerator2, denominator: denominator2 } = exampleSides(measure);
    const value3 = numerator2 / denominator2 * measure.per;
    return ANSWERS_WORDS.ratioExample(ungrouped2(numerator2), ungrouped2(denominator2), withUnit(value3, measure));
  };
  var ungrouped2 = (value3) => formatPlain(value3, "id").replace(/\./g, "");
  var withUnit = (value3, { unit }) => `${ungrouped2(value3)} ${unit}`;
  var exampleNumber = (measure) => ungrouped2(possible2(measure, TYPED));
  var exampleSides = (measure) => {
    const value3 = possible2(measure, measure.per === 100 ? PERCENT : TYPED);
    const denominator2 = measure.per === 1 ? 40 : measure.per * 2;
    return { numerator: Math.round(value3 * denominator2 / measure.per), denominator: denominator2 };
  };
  var TYPED = [12.5, 12, 4, 3, 1, 0.5, 0];
  var PERCENT = [75, ...TYPED];
  var possible2 = ({ minimum, maximum, decimals: decimals2 }, wanted) => {
    var _a5, _b, _c;
    return (_c = (_b = (_a5 = wanted.find(
      (value3) => (minimum === null || value3 >= minimum) && (maximum === null || value3 <= maximum) && (decimals2 > 0 || Number.isInteger(value3))
    )) != null ? _a5 : minimum) != null ? _b : maximum) != null ? _c : 0;
  };

  // src/script/region-sheet/tabs/offices.ts
  var officesOf2 = ({ office }) => [
    ...new Set(
      office.split(",").map((name) => name.trim()).filter((name) => name !== "")
    )
  ];
  var officeText = (indicator) => officesOf2(indicator).join(", ");

  // src/script/region-sheet/tabs/answer-cells.ts
  var columnOf = (name) => SHEET_COLUMNS.indexOf(name) + 1;
  var sectionNumber = (plan, at2) => plan.slice(0, at2 + 1).filter(({ kind }) => kind === "section").length;
  var valuesOf = (row3, number4, dimensions) => {
    var _a5;
    const cells = row3.kind === "section" ? { Indikator: ANSWERS_WORDS.section(number4, row3.right.name) } : {
      "Kode Indikator": row3.indicator.code,
      Jenis: (_a5 = dimensions.get(row3.indicator.dimension)) != null ? _a5 : row3.indicator.dimension,
      Indikator: question(row3.indicator),
      Satuan: unitOf(row3.indicator),
      "Bukti Diminta": row3.indicator.evidence,
      "Penanggung Jawab": officeText(row3.indicator)
    };
    return SHEET_COLUMNS.map((name) => {
      var _a6;
      return (_a6 = cells[name]) != null ? _a6 : "";
    });
  };
  var isOpen = (name) => OPEN_COLUMNS.some((open) => open === name);
  var isSide = (name) => name === "Pembilang" || name === "Penyebut";
  var isScripts = (name) => columnOf(name) >= columnOf("Status") && name !== "Penanggung Jawab";
  var backgroundsOf = (row3) => SHEET_COLUMNS.map((name) => {
    if (row3.kind === "section") return SHEET_COLOURS.section;
    if (isOpen(name))
      return isSide(name) && row3.indicator.measure.kind !== "ratio" ? SHEET_COLOURS.notAsked : SHEET_COLOURS.open;
    return isScripts(name) ? SHEET_COLOURS.script : SHEET_COLOURS.locked;
  });
  var weightsOf = ({ kind }) => SHEET_COLUMNS.map((name) => kind === "section" || name === "Kode Indikator" ? "bold" : "normal");
  var notesOf = (row3) => {
    if (row3.kind === "section") return ["", ""];
    const note = exampleNote(row3.indicator);
    return row3.indicator.measure.kind === "ratio" ? ["", note] : [note, ""];
  };

  // src/script/region-sheet/tabs/answer-rules.ts
  var ruleMaker = (dataYear2) => {
    const made = /* @__PURE__ */ new Map();
    const once2 = (key, make) => {
      var _a5;
      const rule = (_a5 = made.get(key)) != null ? _a5 : make();
      made.set(key, rule);
      return rule;
    };
    const listOf = (words, help) => once2(
      `${words.join("|")} ${help}`,
      () => SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(help).build()
    );
    const numberOf3 = (help) => once2(
      help,
      () => SpreadsheetApp.newDataValidation().requireFormulaSatisfied(NO_ERROR).setAllowInvalid(true).setHelpText(help).build()
    );
    const year3 = listOf([String(dataYear2)], ANSWERS_WORDS.year(dataYear2));
    return (indicator) => {
      const { measure } = indicator;
      const words = allowedWords(indicator);
      if (measure.kind === "number") return [numberOf3(numberHelp(measure)), null, null, year3];
      if (measure.kind !== "ratio") return [listOf(words, ANSWERS_WORDS.choose(words)), null, null, year3];
      return [
        listOf(words, ANSWERS_WORDS.ratioAnswer),
        numberOf3(measure.part ? ANSWERS_WORDS.partNumerator : ANSWERS_WORDS.numerator),
        numberOf3(ANSWERS_WORDS.denominator),
        year3
      ];
    };
  };
  var NO_ERROR = `=INDIRECT("${helperColumn("worst")}"&ROW())<>"error"`;
  var allowedWords = (indicator) => answerWords(indicator).filter((word2) => word2 !== ANSWER_WORDS.notApplicable || indicator.mayNotApply);
  var numberHelp = (measure) => [ANSWERS_WORDS.number(rangeOf2(measure), exampleNumber(measure)), ANSWERS_WORDS.plainNumber, ANSWERS_WORDS.noDataHelp].join(" ");
  var rangeOf2 = ({ minimum, maximum }) => {
    const written3 = (value3) => formatPlain(value3, "id").replace(/\./g, "");
    if (minimum !== null && maximum !== null) return ANSWERS_WORDS.between(written3(minimum), written3(maximum));
    if (minimum !== null) return ANSWERS_WORDS.atLeast(written3(minimum));
    return maximum === null ? "" : ANSWERS_WORDS.atMost(written3(maximum));
  };

  // src/script/region-sheet/tabs/make-tabs.ts
  var makeTabs = (book) => {
    const blank = book.getSheets();
    Object.values(SHEET_TABS).forEach((name, i) => {
      book.insertSheet(name, i);
    });
    for (const sheet of blank) book.deleteSheet(sheet);
  };
  var sizedTab = (book, name, rows, columns) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(name)) != null ? _a5 : book.insertSheet(name);
    const [rowsThere, columnsThere] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (rowsThere > rows) sheet.deleteRows(rows + 1, rowsThere - rows);
    if (rowsThere < rows) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
    if (columnsThere > columns) sheet.deleteColumns(columns + 1, columnsThere - columns);
    if (columnsThere < columns) sheet.insertColumnsAfter(columnsThere, columns - columnsThere);
    return sheet;
  };

  // src/script/region-sheet/tabs/reference-cells.ts
  var referenceRow = (key) => REFERENCE_KEYS.indexOf(key) + 1;
  var referenceCell = (key) => `${SHEET_TABS.reference}!$B$${referenceRow(key)}`;
  var REGION_TEXT = `${referenceCell("regionName")}&" ("&${referenceCell("region")}&")"`;

  // src/script/region-sheet/tabs/answers-tab.ts
  var WIDTHS3 = {
    "Kode Wilayah": 60,
    "Kode Indikator": 54,
    Jenis: 56,
    Indikator: 260,
    Satuan: 66,
    Jawaban: 86,
    Pembilang: 74,
    Penyebut: 74,
    "Tahun Data": 48,
    "Bukti Diminta": 122,
    "Bukti Dukung": 100,
    Catatan: 96,
    Status: 262,
    "Keputusan Verifikator": 90,
    "Catatan Verifikator": 170,
    Temuan: 230,
    "Penanggung Jawab": 150
  };
  var FIRST = HEADER_ROW + 1;
  var buildAnswers = (book, instrument, settings, formulas) => {
    const plan = planRows(instrument);
    const sheet = sizedTab(
      book,
      SHEET_TABS.answers,
      HEADER_ROW + plan.length,
      formulas.first - 1 + formulas.width
    );
    writeHeader(sheet, formulas);
    const width = SHEET_COLUMNS.length;
    const body2 = sheet.getRange(FIRST, 1, plan.length, width);
    const dimensions = new Map(instrument.dimensions.map(({ code, name }) => [code, name]));
    body2.setNumberFormat("@").setFontSize(9).setVerticalAlignment("top").setWrap(true).setValues(plan.map((row3, i) => valuesOf(row3, sectionNumber(plan, i), dimensions))).setBackgrounds(plan.map(backgroundsOf)).setFontWeights(plan.map(weightsOf)).setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
    sheet.getRange(FIRST, columnOf("Status"), plan.length, 1).setNumberFormat("general").setFormulas(plan.map((row3) => [statusOf(row3, plan, formulas)]));
    sheet.getRange(FIRST, formulas.first, plan.length, formulas.width).setFormulas(
      plan.map(
        ({ kind, row: row3 }) => kind === "indicator" ? [...formulas.helpers(row3)] : Array.from({ length: formulas.width }, () => "")
      )
    );
    const rulesOf = ruleMaker(settings.dataYear);
    sheet.getRange(FIRST, columnOf("Jawaban"), plan.length, 4).setDataValidations(
      plan.map(
        (row3) => row3.kind === "indicator" ? rulesOf(row3.indicator) : [null, null, null, null]
      )
    );
    sheet.getRange(FIRST, columnOf("Jawaban"), plan.length, 2).setNotes(plan.map(notesOf));
    setWidths(
      sheet,
      SHEET_COLUMNS.map((name) => WIDTHS3[name])
    );
    sheet.setFrozenRows(HEADER_ROW);
    sheet.setFrozenColumns(2);
    sheet.hideColumns(columnOf("Kode Wilayah"));
    sheet.hideColumns(columnOf(RETURN_COLUMNS[0]), RETURN_COLUMNS.length);
    sheet.hideColumns(width + 1, formulas.first - 1 + formulas.width - width);
    colourStatus(sheet, plan.length);
  };
  var writeHeader = (sheet, { whole: whole2, marks: marks2 }) => {
    const shown2 = columnOf("Kode Indikator");
    sheet.getRange(1, shown2).setFormula(`="${ANSWERS_WORDS.title}"&${REGION_TEXT}`).setFontSize(14).setFontWeight("bold").setFontColor(SHEET_COLOURS.header);
    sheet.getRange(1, columnOf("Bukti Diminta")).setFormula(whole2).setFontWeight("bold");
    sheet.getRange(2, shown2).setValue(ANSWERS_WORDS.todo);
    sheet.getRange(2, columnOf("Bukti Diminta")).setValue(marks2.map((mark3) => {
      var _a5;
      return (_a5 = mark3.split(".")[0]) != null ? _a5 : mark3;
    }).join(" · ")).setFontWeight("bold").setFontColor(SHEET_COLOURS.markText);
    sheet.getRange(HEADER_ROW, 1, 1, SHEET_COLUMNS.length).setValues([[...SHEET_COLUMNS]]).setNotes([SHEET_COLUMNS.map((name) => {
      var _a5;
      return (_a5 = HEADER_NOTES[name]) != null ? _a5 : "";
    })]).setFontSize(9).setFontWeight("bold").setBackground(SHEET_COLOURS.header).setFontColor(SHEET_COLOURS.headerText).setVerticalAlignment("middle").setWrap(true);
  };
  var statusOf = (row3, plan, formulas) => {
    if (row3.kind === "indicator") return formulas.status(row3.row);
    const own2 = rowsOfRight(plan, row3.right.code);
    return own2 ? formulas.section(own2.first, own2.last) : "";
  };
  var colourStatus = (sheet, rows) => {
    const range = sheet.getRange(FIRST, columnOf("Status"), rows, 1);
    const worst2 = `$${helperColumn("worst")}${FIRST}`;
    const rule = (is2, colour) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${worst2}="${is2}"`).setBackground(colour).setRanges([range]).build();
    sheet.setConditionalFormatRules([
      rule(WORST.error, SHEET_COLOURS.error),
      rule(WORST.warning, SHEET_COLOURS.warning),
      rule(WORST.ok, SHEET_COLOURS.ok)
    ]);
  };
  var fitAnswers = (book, instrument, region) => {
    var _a5;
    const plan = planRows(instrument);
    (_a5 = book.getSheetByName(SHEET_TABS.answers)) == null ? void 0 : _a5.getRange(FIRST, columnOf("Kode Wilayah"), plan.length, 1).setValues(plan.map(({ kind }) => [kind === "indicator" ? region.code : ""]));
  };
  var answersOpen = (instrument) => {
    const plan = planRows(instrument);
    const blocks = [
      ["Jawaban", "Tahun Data"],
      ["Bukti Dukung", "Catatan"]
    ];
    return instrument.rights.flatMap(({ code }) => {
      const rows = rowsOfRight(plan, code);
      return rows ? blocks.map(
        ([from, to]) => `${columnLetters(columnOf(from))}${rows.first}:${columnLetters(columnOf(to))}${rows.last}`
      ) : [];
    });
  };

  // src/script/region-sheet/tabs/identity-tab.ts
  var OFFICER = Object.values(OFFICER_LABELS);
  var PAPERS = Object.values(ENDORSEMENT_LABELS);
  var WIDTHS4 = [210, 330, 150, 330];
  var REGION_ROW = 4;
  var FACTS = 6;
  var OFFICER_ROW = REGION_ROW + FACTS + 2;
  var PAPERS_ROW = OFFICER_ROW + OFFICER.length + 3;
  var IDENTITY_OPEN = [
    `${a1(OFFICER_ROW, 2)}:${a1(OFFICER_ROW + OFFICER.length - 1, 2)}`,
    `${a1(PAPERS_ROW, 2)}:${a1(PAPERS_ROW + PAPERS.length - 1, IDENTITY_WIDTH)}`
  ];
  var paperCell = (paper, part) => `'${SHEET_TABS.identity}'!$${part === "date" ? "C" : "D"}$${PAPERS_ROW + paper}`;
  var buildIdentity = (book, instrument, settings) => {
    const rows = [
      [IDENTITY_WORDS.title],
      [IDENTITY_WORDS.todo],
      [IDENTITY_WORDS.region],
      [REFERENCE_LABELS.region],
      [REFERENCE_LABELS.regionName],
      [REFERENCE_LABELS.province],
      [REFERENCE_LABELS.awardYear, String(settings.awardYear)],
      [REFERENCE_LABELS.dataYear, String(settings.dataYear)],
      [
        REFERENCE_LABELS.instrument,
        [
          instrument.id,
          ...isDraft(instrument) ? [IDENTITY_WORDS.draft] : [],
          ...settings.sample === "ya" ? [IDENTITY_WORDS.sample] : []
        ].join(" · ")
      ],
      [""],
      [IDENTITY_WORDS.officer],
      ...OFFICER.map((label2) => [label2]),
      [""],
      [IDENTITY_WORDS.endorsements],
      [...IDENTITY_WORDS.endorsementHeader],
      ...PAPERS.map((label2) => [label2])
    ];
    const sheet = sizedTab(book, SHEET_TABS.identity, rows.length, IDENTITY_WIDTH);
    const padded = rows.map((row3) => Array.from({ length: IDENTITY_WIDTH }, (_2, i) => {
      var _a5;
      return (_a5 = row3[i]) != null ? _a5 : "";
    }));
    sheet.getRange(1, 1, rows.length, IDENTITY_WIDTH).setNumberFormat("@").setValues(padded).setFontSize(10).setVerticalAlignment("middle");
    sheet.getRange(3, 1, rows.length - 2, 1).setFontWeight("bold");
    sheet.getRange(1, 1).setFontSize(16).setFontWeight("bold").setFontColor(SHEET_COLOURS.header);
    sheet.getRangeList(
      [3, OFFICER_ROW - 1, PAPERS_ROW - 2].map((row3) => `${a1(row3, 1)}:${a1(row3, IDENTITY_WIDTH)}`)
    ).setBackground(SHEET_COLOURS.section);
    sheet.getRange(PAPERS_ROW - 1, 1, 1, IDENTITY_WIDTH).setBackground(SHEET_COLOURS.header).setFontColor(SHEET_COLOURS.headerText).setFontWeight("bold");
    sheet.getRangeList([...IDENTITY_OPEN]).setBackground(SHEET_COLOURS.open).setWrap(true).setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
    const mail = OFFICER_ROW + OFFICER.indexOf(OFFICER_LABELS.mail);
    sheet.getRange(mail, 2).setDataValidation(
      SpreadsheetApp.newDataValidation().requireTextIsEmail().setAllowInvalid(true).setHelpText(IDENTITY_WORDS.mail).build()
    );
    sheet.getRange(PAPERS_ROW - 1, 3, 1, 2).setNotes([[IDENTITY_WORDS.date, IDENTITY_WORDS.link]]);
    setWidths(sheet, WIDTHS4);
    sheet.setFrozenRows(1);
    sheet.setHiddenGridlines(true);
  };
  var fitIdentity = (book, region) => {
    var _a5;
    (_a5 = book.getSheetByName(SHEET_TABS.identity)) == null ? void 0 : _a5.getRange(REGION_ROW, 2, 3, 1).setValues([[region.code], [region.name], [region.province]]);
  };

  // src/script/region-sheet/protect.ts
  var PROTECTION = "KKPHAM";
  var protectSheet = (sheet, instrument, open) => {
    for (const name of Object.values(SHEET_TABS)) {
      const tab = sheet.getSheetByName(name);
      if (!tab) continue;
      const [there, ...spare] = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      for (const one of spare) one.remove();
      const protection = there != null ? there : tab.protect().setDescription(PROTECTION);
      keepToOwner(protection, !there);
      const cells = openCells(name, instrument);
      if (cells.length > 0) {
        protection.setUnprotectedRanges(open ? tab.getRangeList([...cells]).getRanges() : []);
      }
    }
  };
  var openCells = (tab, instrument) => {
    if (tab === SHEET_TABS.answers) return answersOpen(instrument);
    return tab === SHEET_TABS.identity ? IDENTITY_OPEN : [];
  };
  var keepToOwner = (protection, isNew) => {
    const editors = protection.getEditors();
    if (isNew || editors.length > 0) protection.removeEditors(editors.map((editor) => editor.getEmail()));
    if (isNew && protection.canDomainEdit()) protection.setDomainEdit(false);
  };

  // src/script/region-sheet/deadline.ts
  var lockEach = (book, text3, regions, hasTime) => changeEach(book, text3, regions, hasTime, { open: false, outcome: "locked", record: LOCKED });
  var openEach = (book, text3, regions, hasTime, { until, why }) => changeEach(book, text3, regions, hasTime, {
    open: true,
    outcome: "opened",
    record: { state: SHEET_STATES.open, openUntil: until, why }
  });
  var regionsToLock = (book, today) => book.regions.filter((region) => {
    const record2 = recordOf(book, region.row);
    return (record2.id !== "" || record2.url !== "") && expired(standingOf(record2), book.settings.deadline, today);
  });
  var LOCKED = { state: SHEET_STATES.locked, openUntil: "" };
  var changeEach = (book, text3, regions, hasTime, { open, outcome, record: record2 }) => {
    if (regions.length === 0) return [];
    const trashed = trashedSheets(book);
    const results = regions.map((region) => {
      if (!hasTime()) return leftSheet(book, region);
      return onOwnSheet(book, region, trashed, (sheet) => {
        protectSheet(sheet, book.instrument, open);
        return { outcome, faults: [], record: record2 };
      });
    });
    const changed = results.flatMap((result) => {
      if (result.outcome === outcome) return [[result.region.row, result.record]];
      return result.outcome === "refused" ? [[result.region.row, { trouble: troubleText(text3, result.faults) }]] : [];
    });
    writeRecords(book, new Map(changed));
    return results;
  };

  // src/script/trail/sheet-deeds.ts
  var begunDeeds = (action, regions, reason2 = "") => regions.length === 0 ? [] : [{ action, from: regions.join(" "), to: UNDER_WAY, reason: reason2 }];
  var OUTCOMES2 = {
    made: "dibuat",
    locked: "terkunci",
    opened: "terbuka",
    returned: "dikembalikan",
    refused: "ditolak"
  };
  var doneDeeds = (action, book, text3, results) => results.flatMap(({ region, outcome, faults, record: record2 }) => {
    const word2 = OUTCOMES2[outcome];
    if (word2 === void 0) return [];
    const until = record2.openUntil ? `${word2} sampai ${record2.openUntil}` : word2;
    const { state: from, openUntil: openUntil2 } = recordOf(book, region.row);
    if (outcome === "locked" && from === word2 && openUntil2 === "") return [];
    return [{ action, region: region.code, from, to: until, reason: troubleText(text3, faults) }];
  });

  // src/script/actions/lock-sheets.ts
  var lockSheets = (options) => runRecorded(
    "lock",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      const { book, text: text3 } = assessment;
      const regions = book.regions.filter(({ code }) => wanted.includes(code));
      const toLock = regions.filter(({ row: row3 }) => !isLocked(recordOf(book, row3))).map(({ code }) => code);
      if (toLock.length > 0) trail.append(begunDeeds(TRAIL_ACTIONS.lock, toLock));
      const results = lockEach(book, text3, regions, startBudget());
      if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text3, results));
      const count2 = countOutcomes2(results);
      return {
        said: text3.done.locked({
          locked: count2("locked"),
          refused: count2("refused"),
          none: count2("none"),
          left: count2("left")
        }),
        trail,
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text3, result))
      };
    }
  );
  var isLocked = ({ state: state2, openUntil: openUntil2 }) => state2 === SHEET_STATES.locked && openUntil2 === "";

  // src/script/region-sheet/reference.ts
  var stepsOf = (measure) => {
    const pointsOnly = (points2) => ({ bound: null, points: points2 });
    if (measure.kind === "options")
      return {
        scale: "options",
        direction: 1,
        steps: measure.options.map(({ points: points2 }) => pointsOnly(points2))
      };
    if (measure.scale === null) return { scale: NONE3, direction: 1, steps: [] };
    if (measure.kind === "yesNo") {
      const { yes, no } = measure.scale;
      return { scale: "yesNo", direction: 1, steps: [pointsOnly(yes), pointsOnly(no)] };
    }
    if (measure.scale.kind === "linear") {
      const { from, to } = measure.scale;
      const goalposts = [from, to].map(({ value: value3, points: points2 }) => ({ bound: value3, points: points2 }));
      return { scale: "linear", direction: 1, steps: goalposts };
    }
    const { bands, order, rest } = measure.scale;
    const direction = order === "falling" ? 1 : -1;
    return {
      scale: "bands",
      direction,
      steps: [...bands.map(({ bound, points: points2 }) => ({ bound: direction * bound, points: points2 })), pointsOnly(rest)]
    };
  };
  var lineOf2 = (indicator, firstStep) => {
    var _a5, _b, _c, _d;
    const { measure } = indicator;
    const quantity2 = measure.kind === "number" || measure.kind === "ratio" ? measure : null;
    const { scale, direction, steps } = stepsOf(measure);
    const letters = measure.kind === "options" ? measure.options.map(({ letter }) => letter + letter.toLowerCase()).join("") : NONE3;
    return {
      code: indicator.code,
      kind: measure.kind,
      percent: (quantity2 == null ? void 0 : quantity2.unit) === "%",
      share: (quantity2 == null ? void 0 : quantity2.maximum) === 1 && quantity2.unit !== "%",
      mayNotApply: indicator.mayNotApply,
      part: measure.kind === "ratio" && measure.part,
      minimum: (_a5 = quantity2 == null ? void 0 : quantity2.minimum) != null ? _a5 : NONE3,
      maximum: (_b = quantity2 == null ? void 0 : quantity2.maximum) != null ? _b : NONE3,
      decimals: (_c = quantity2 == null ? void 0 : quantity2.decimals) != null ? _c : NONE3,
      per: measure.kind === "ratio" ? measure.per : NONE3,
      letters,
      scale,
      direction,
      firstStep,
      steps: steps.length,
      most: (_d = maximumPoints(indicator)) != null ? _d : NONE3,
      ...indicatorMarks(indicator)
    };
  };
  var referenceRows = (instrument, about2) => {
    var _a5;
    let nextStep = FIRST_ROW;
    const lines = instrument.indicators.map((indicator) => {
      const first = nextStep;
      nextStep += stepsOf(indicator.measure).steps.length;
      return lineOf2(indicator, first);
    });
    const steps = instrument.indicators.flatMap(({ measure }) => stepsOf(measure).steps);
    const blocks = [
      [1, 1, REFERENCE_KEYS.map((key) => [REFERENCE_LABELS[key], about2[key]])],
      [INDICATORS_AT, FIRST_ROW, lines.map((line3) => INDICATOR_KEYS.map((key) => line3[key]))],
      [STEPS_AT, FIRST_ROW, steps.map((step) => STEP_KEYS.map((key) => {
        var _a6;
        return (_a6 = step[key]) != null ? _a6 : "";
      }))],
      [LINES_AT, FIRST_ROW, SHEET_CHECKS.map(({ code, line: line3 }) => [code, line3])],
      [SIGNS_AT, FIRST_ROW, SIGNS2.map((sign2) => [{ formula: `=UNICHAR(${sign2.charCodeAt(0)})` }])],
      [SIGNS_AT + 1, FIRST_ROW, [[LETTERS]]]
    ];
    const height = Math.max(...blocks.map(([, row3, rows]) => row3 - 1 + rows.length));
    const grid = Array.from(
      { length: height },
      () => Array.from({ length: REFERENCE_WIDTH }, () => "")
    );
    for (const [column2, row3, rows] of blocks)
      for (const [i, cells] of rows.entries()) (_a5 = grid[row3 - 1 + i]) == null ? void 0 : _a5.splice(column2 - 1, cells.length, ...cells);
    return grid;
  };
  var writeReference = (spreadsheet, { instrument, settings, book }) => {
    const rows = referenceRows(instrument, {
      form: FORM.name,
      version: FORM.version,
      instrument: instrument.id,
      instrumentHash: instrument.hash,
      awardYear: String(settings.awardYear),
      dataYear: String(settings.dataYear),
      book,
      region: "",
      regionName: "",
      province: ""
    });
    sizedTab(spreadsheet, SHEET_TABS.reference, rows.length, REFERENCE_WIDTH).getRange(1, 1, rows.length, REFERENCE_WIDTH).setNumberFormats(rows.map((row3) => row3.map((cell) => typeof cell === "string" ? "@" : "general"))).setValues(rows.map((row3) => row3.map((cell) => typeof cell === "object" ? cell.formula : cell)));
  };

  // src/script/region-sheet/tabs/guide-tab.ts
  var FILLS = {
    mark: SHEET_COLOURS.warningMark,
    heading: SHEET_COLOURS.section,
    open: SHEET_COLOURS.open,
    ok: SHEET_COLOURS.ok,
    warning: SHEET_COLOURS.warning,
    error: SHEET_COLOURS.error
  };
  var buildGuide = (book, instrument, settings, marks2) => {
    const facts = [
      [GUIDE_WORDS.instrument, `${instrument.id} · ${instrument.title}`],
      [GUIDE_WORDS.regulation, instrument.regulation],
      [GUIDE_WORDS.standing, instrument.standing]
    ];
    const rows = [
      ...marks2.map((mark3) => ["mark", "!", mark3]),
      ...GUIDE_WORDS.lines(settings).map(({ kind, name, says }) => [kind, name, says]),
      ["heading", GUIDE_WORDS.instrument, ""],
      ...facts.map(([name, says]) => ["line", name, says])
    ];
    const sheet = sizedTab(book, SHEET_TABS.guide, rows.length + 2, 2);
    sheet.getRange(1, 1).setValue(GUIDE_WORDS.title(settings.awardYear)).setFontSize(16).setFontWeight("bold");
    sheet.getRange(1, 1).setFontColor(SHEET_COLOURS.header);
    sheet.getRange(2, 1).setFormula(`="${GUIDE_WORDS.of}"&${REGION_TEXT}`).setFontSize(11).setFontWeight("bold");
    sheet.getRange(3, 1, rows.length, 2).setNumberFormat("@").setValues(rows.map(([, name, says]) => [name, says])).setBackgrounds(
      rows.map(
        ([kind]) => {
          var _a5, _b, _c;
          return kind === "mark" || kind === "heading" ? [(_a5 = FILLS[kind]) != null ? _a5 : null, (_b = FILLS[kind]) != null ? _b : null] : [(_c = FILLS[kind]) != null ? _c : null, null];
        }
      )
    ).setFontWeights(rows.map(([kind]) => ["bold", kind === "mark" ? "bold" : "normal"])).setFontSize(10).setVerticalAlignment("top");
    sheet.getRange(3, 2, rows.length, 1).setWrap(true);
    sheet.setColumnWidth(1, 146);
    sheet.setColumnWidth(2, 510);
    sheet.setHiddenGridlines(true);
  };

  // src/script/region-sheet/tabs/overview-row.ts
  var WIDTH = 8;
  var GENERAL = "0";
  var rowOf3 = (kind, cells, formats = []) => ({
    kind,
    cells: Array.from({ length: WIDTH }, (_2, i) => {
      var _a5;
      return (_a5 = cells[i]) != null ? _a5 : "";
    }),
    formats: Array.from({ length: WIDTH }, (_2, i) => {
      var _a5;
      return i === 0 ? "general" : (_a5 = formats[i - 1]) != null ? _a5 : GENERAL;
    })
  });
  var blankRow = rowOf3("text", []);
  var nameCell = (name) => gate(name);

  // src/script/region-sheet/tabs/overview-counts.ts
  var COUNTED = [WORST.ok, WORST.warning, WORST.error, WORST.blank];
  var FORMATS2 = ["0", "0", "0", "0", "0", "0.0"];
  var countHeader = (first, last) => rowOf3("header", [first, ...OVERVIEW_WORDS.counts, last]);
  var percent = (row3) => `=IF(B${row3}=0;0;INT((C${row3}+D${row3})*1000/B${row3})/10)`;
  var worstIn = (first, last) => `${SHEET_TABS.answers}!$${helperColumn("worst")}$${first}:$${helperColumn("worst")}$${last}`;
  var countIn = (range, worst2) => `COUNTIF(${range};"${worst2}")`;
  var rightRows = (instrument, top) => {
    const plan = planRows(instrument);
    const rights = instrument.rights.map(({ code, name }, i) => {
      var _a5, _b;
      const rows = rowsOfRight(plan, code);
      const own2 = instrument.indicators.filter(({ right }) => right === code).map((each) => each.code);
      const counts = COUNTED.map((worst2) => rows ? `=${countIn(worstIn(rows.first, rows.last), worst2)}` : 0);
      return rowOf3(
        "line",
        [
          nameCell(name),
          own2.length,
          ...counts,
          percent(top + i),
          nameCell(own2.length > 0 ? OVERVIEW_WORDS.codesOf((_a5 = own2[0]) != null ? _a5 : "", (_b = own2[own2.length - 1]) != null ? _b : "") : "")
        ],
        FORMATS2
      );
    });
    const last = top + rights.length - 1;
    const sum2 = (column2) => `=SUM(${column2}${top}:${column2}${last})`;
    return [
      ...rights,
      rowOf3("total", [OVERVIEW_WORDS.all, ...["B", "C", "D", "E", "F"].map(sum2), percent(last + 1)], FORMATS2)
    ];
  };
  var officeRows = (instrument, top) => {
    const plan = planRows(instrument);
    const column2 = (letters) => {
      var _a5, _b, _c, _d;
      return `${SHEET_TABS.answers}!$${letters}$${(_b = (_a5 = plan[0]) == null ? void 0 : _a5.row) != null ? _b : 1}:$${letters}$${(_d = (_c = plan[plan.length - 1]) == null ? void 0 : _c.row) != null ? _d : 1}`;
    };
    const offices2 = column2(columnLetters(columnOf("Penanggung Jawab")));
    const worst2 = column2(helperColumn("worst"));
    const named2 = [...new Set(instrument.indicators.flatMap(officesOf2))];
    const lineOf3 = (name, isOwn2, codes, row3) => rowOf3(
      "line",
      [
        nameCell(name),
        codes.length,
        ...COUNTED.map((each) => `=SUMPRODUCT(${isOwn2}*(${worst2}="${each}"))`),
        percent(row3),
        nameCell(codes.join(", "))
      ],
      FORMATS2
    );
    const lines = named2.map(
      (name, i) => lineOf3(
        name,
        `ISNUMBER(FIND(", "&$A${top + i}&", ";", "&${offices2}&", "))`,
        instrument.indicators.flatMap((each) => officesOf2(each).includes(name) ? [each.code] : []),
        top + i
      )
    );
    const homeless = instrument.indicators.flatMap((each) => officesOf2(each).length === 0 ? [each.code] : []);
    return homeless.length === 0 ? lines : [...lines, lineOf3(OVERVIEW_WORDS.noOffice, `(${offices2}="")`, homeless, top + lines.length)];
  };
  var sectionFormula = (first, last) => {
    const worst2 = `$${helperColumn("worst")}${first}:$${helperColumn("worst")}${last}`;
    return `=${countIn(worst2, WORST.ok)}&"${OVERVIEW_WORDS.filledOf(last - first + 1)}"`;
  };
  var wholeFormula = (instrument) => {
    var _a5, _b, _c, _d;
    const plan = planRows(instrument);
    const letters = helperColumn("worst");
    const worst2 = `$${letters}$${(_b = (_a5 = plan[0]) == null ? void 0 : _a5.row) != null ? _b : 1}:$${letters}$${(_d = (_c = plan[plan.length - 1]) == null ? void 0 : _c.row) != null ? _d : 1}`;
    const part = (each, says) => `&"${says}"&${countIn(worst2, each)}`;
    const all2 = instrument.indicators.length;
    return `=${countIn(worst2, WORST.ok)}&"${OVERVIEW_WORDS.filledOf(all2)}"${part(
      WORST.error,
      OVERVIEW_WORDS.wholeErrors
    )}${part(WORST.warning, OVERVIEW_WORDS.wholeWarnings)}${part(WORST.blank, OVERVIEW_WORDS.wholeBlank)}`;
  };

  // src/script/region-sheet/tabs/overview-blocks.ts
  var PAPERS2 = Object.values(ENDORSEMENT_LABELS);
  var BLOCK_ROWS = 4 + PAPERS2.length;
  var blockRows = (total) => {
    const isThere = (paper) => `(LEN(TRIM(${paperCell(paper, "date")}))>0)*(LEN(TRIM(${paperCell(paper, "link")}))>0)`;
    const missing = PAPERS2.map((_2, i) => `1-${isThere(i)}`).join("+");
    const counted = (cell, words) => `=IF(${cell}=0;"${OVERVIEW_WORDS.done}${words.none}";"${OVERVIEW_WORDS.open}"&${cell}&"${words.some}")`;
    return [
      rowOf3("state", [`=IF(E${total}+F${total}+${missing}=0;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.ready}";"${OVERVIEW_WORDS.open}${OVERVIEW_WORDS.notReady}")`]),
      rowOf3("state", [counted(`F${total}`, OVERVIEW_WORDS.blank)]),
      rowOf3("state", [counted(`E${total}`, OVERVIEW_WORDS.errors)]),
      ...PAPERS2.map(
        (paper, i) => rowOf3("state", [
          `=IF(${isThere(i)}=1;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.endorsed(paper)}";"${OVERVIEW_WORDS.open}${OVERVIEW_WORDS.notEndorsed(paper)}")`
        ])
      ),
      rowOf3("state", [
        `=IF(D${total}=0;"${OVERVIEW_WORDS.done}${OVERVIEW_WORDS.warnings.none}";"${OVERVIEW_WORDS.better}${OVERVIEW_WORDS.warnings.before}"&D${total}&"${OVERVIEW_WORDS.warnings.after}")`
      ])
    ];
  };

  // src/script/region-sheet/tabs/overview-score.ts
  var BASIS = ["right", "dimension", "weight", "counted", "weighted", "points", "possible"];
  var BASIS_COLUMN = WIDTH + 2;
  var BASIS_WIDTH = BASIS.length;
  var basisLetters = (name) => columnLetters(BASIS_COLUMN + BASIS.indexOf(name));
  var basisRows = (instrument) => indicatorRows(planRows(instrument)).map(({ row: row3, indicator }, i) => {
    const [points2, possible3] = ["points", "possible"].map(
      (helper) => `N(${SHEET_TABS.answers}!$${helperColumn(helper)}$${row3})`
    );
    const weight = `$${basisLetters("weight")}${i + 1}`;
    return [
      gate(indicator.right),
      gate(indicator.dimension),
      indicator.weight,
      `=IF(${possible3}>0;${weight};0)`,
      `=IF(${possible3}>0;${points2}/${possible3}*100*${weight};0)`,
      `=IF(${possible3}>0;${points2};0)`,
      `=${possible3}`
    ];
  });
  var scoreRows = (instrument, top) => {
    const marks2 = [
      rowOf3("mark", [OVERVIEW_WORDS.scoreMark]),
      ...isDraft(instrument) ? [rowOf3("mark", [id.draftMark])] : []
    ];
    const below = top + marks2.length;
    return [...marks2, ...(instrument.method === "means" ? meansRows : pointsRows)(instrument, below)];
  };
  var SCORE = "0.00";
  var meansRows = (instrument, top) => {
    const { dimensions, rights, indicators } = instrument;
    const basis = (name) => `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
    const letters = dimensions.map((_2, i) => columnLetters(2 + i));
    const [value3, weight] = [columnLetters(2 + dimensions.length), columnLetters(3 + dimensions.length)];
    const weightsRow = top + 1;
    const first = top + 2;
    const last = first + rights.length - 1;
    const formats = [...dimensions.map(() => SCORE), SCORE, "general"];
    const lines = rights.map((right, i) => {
      const row3 = first + i;
      const cells = dimensions.map((dimension) => {
        const within = `${basis("right")};"${right.code}";${basis("dimension")};"${dimension.code}"`;
        const counted = `SUMIFS(${basis("counted")};${within})`;
        return `=IF(${counted}>0;SUMIFS(${basis("weighted")};${within})/${counted};"")`;
      });
      const weights3 = letters.map((at2) => `ISNUMBER(${at2}${row3})*${at2}$${weightsRow}`).join("+");
      const sum2 = letters.map((at2) => `N(${at2}${row3})*${at2}$${weightsRow}`).join("+");
      return rowOf3(
        "line",
        [nameCell(right.name), ...cells, `=IF(${weights3}>0;(${sum2})/(${weights3});"")`, right.weight],
        formats
      );
    });
    const sums = rights.map((_2, i) => `N(${value3}${first + i})*${weight}${first + i}`).join("+");
    const weights2 = rights.map((_2, i) => `ISNUMBER(${value3}${first + i})*${weight}${first + i}`).join("+");
    return [
      rowOf3("header", [OVERVIEW_WORDS.right, ...dimensions.map(({ name }) => nameCell(name)), OVERVIEW_WORDS.value, OVERVIEW_WORDS.weight]),
      rowOf3(
        "text",
        [OVERVIEW_WORDS.weights, ...dimensions.map((dimension) => dimension.weight)],
        dimensions.map(() => "general")
      ),
      ...lines,
      rowOf3(
        "total",
        [OVERVIEW_WORDS.total, ...dimensions.map(() => ""), last < first ? "" : printed2(`(${sums})/(${weights2})`, weights2)],
        formats
      )
    ];
  };
  var pointsRows = ({ rights, indicators }, top) => {
    const basis = (name) => `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
    const formats = ["general", "general", SCORE];
    const lines = rights.map((right, i) => {
      const row4 = top + 1 + i;
      const of = (name) => `=SUMIFS(${basis(name)};${basis("right")};"${right.code}")`;
      return rowOf3(
        "line",
        [nameCell(right.name), of("points"), of("possible"), `=IF(C${row4}>0;B${row4}/C${row4}*100;"")`],
        formats
      );
    });
    const row3 = top + 1 + rights.length;
    return [
      rowOf3("header", [OVERVIEW_WORDS.right, OVERVIEW_WORDS.points, OVERVIEW_WORDS.possible, OVERVIEW_WORDS.value]),
      ...lines,
      rowOf3(
        "total",
        [
          OVERVIEW_WORDS.total,
          `=SUM(${basis("points")})`,
          `=SUM(${basis("possible")})`,
          printed2(`B${row3}/C${row3}*100`, `C${row3}`)
        ],
        formats
      )
    ];
  };
  var printed2 = (score, over) => `=IF(${over}>0;ROUND(ROUND(${score};9);2);"")`;

  // src/script/region-sheet/tabs/overview-tab.ts
  var WIDTHS5 = [340, 84, 84, 84, 84, 84, 92, 400];
  var BLOCKS_ROW = 4;
  var RIGHTS_ROW = BLOCKS_ROW + BLOCK_ROWS + 3;
  var buildOverview = (book, instrument, marks2) => {
    const rows = overviewRows(instrument, marks2);
    const basis = instrument.selfScore ? basisRows(instrument) : [];
    const columns = basis.length > 0 ? BASIS_COLUMN + BASIS_WIDTH - 1 : WIDTH;
    const sheet = sizedTab(book, SHEET_TABS.overview, Math.max(rows.length, basis.length), columns);
    const look = (of) => rows.map((row3) => Array.from({ length: WIDTH }, (_2, column2) => of(row3, column2)));
    sheet.getRange(1, 1, rows.length, WIDTH).setFontSize(10).setVerticalAlignment("middle").setHorizontalAlignments(look((_2, column2) => column2 === 0 || column2 === WIDTH - 1 ? "left" : "center")).setNumberFormats(look(({ formats }, column2) => {
      var _a5;
      return (_a5 = formats[column2]) != null ? _a5 : "general";
    })).setBackgrounds(look(({ kind }) => {
      var _a5;
      return (_a5 = FILLS2[kind]) != null ? _a5 : null;
    })).setFontWeights(look(({ kind }) => BOLD.includes(kind) ? "bold" : "normal")).setFontColors(look(({ kind }) => kind === "header" ? SHEET_COLOURS.headerText : null)).setWraps(look(({ kind }) => kind === "header" || kind === "line")).setValues(rows.map(({ cells }) => [...cells]));
    sheet.getRange(1, 1).setFontSize(16).setFontColor(SHEET_COLOURS.header);
    if (basis.length > 0) {
      sheet.getRange(1, BASIS_COLUMN, basis.length, BASIS_WIDTH).setValues(basis.map((row3) => [...row3]));
      sheet.hideColumns(WIDTH + 1, columns - WIDTH);
    }
    setWidths(sheet, WIDTHS5);
    sheet.setFrozenRows(1);
    sheet.setHiddenGridlines(true);
    colourStates(sheet);
  };
  var overviewRows = (instrument, marks2) => {
    const rights = rightRows(instrument, RIGHTS_ROW);
    const total = RIGHTS_ROW + rights.length - 1;
    const scoreTop = total + 3;
    const score = instrument.selfScore ? [rowOf3("heading", [OVERVIEW_WORDS.score]), ...scoreRows(instrument, scoreTop), blankRow] : [];
    const officesTop = total + 2 + score.length + 2;
    return [
      rowOf3("title", [`="${OVERVIEW_WORDS.title}"&${REGION_TEXT}`]),
      rowOf3(marks2.length > 0 ? "mark" : "text", [marks2.length > 0 ? marks2.join(" ") : OVERVIEW_WORDS.todo]),
      rowOf3("heading", [OVERVIEW_WORDS.blocks]),
      ...blockRows(total),
      blankRow,
      rowOf3("heading", [OVERVIEW_WORDS.byRight]),
      countHeader(OVERVIEW_WORDS.right, OVERVIEW_WORDS.codes),
      ...rights,
      blankRow,
      ...score,
      rowOf3("heading", [OVERVIEW_WORDS.byOffice]),
      countHeader(OVERVIEW_WORDS.office, OVERVIEW_WORDS.codes),
      ...officeRows(instrument, officesTop)
    ];
  };
  var BOLD = ["title", "heading", "header", "total", "mark"];
  var FILLS2 = {
    heading: SHEET_COLOURS.section,
    header: SHEET_COLOURS.header,
    total: SHEET_COLOURS.script,
    mark: SHEET_COLOURS.warningMark
  };
  var colourStates = (sheet) => {
    const range = sheet.getRange(BLOCKS_ROW, 1, BLOCK_ROWS, WIDTH);
    const rule = (begins, colour) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=LEFT($A${BLOCKS_ROW})="${begins.charAt(0)}"`).setBackground(colour).setRanges([range]).build();
    sheet.setConditionalFormatRules([
      rule(OVERVIEW_WORDS.done, SHEET_COLOURS.ok),
      rule(OVERVIEW_WORDS.open, SHEET_COLOURS.error),
      rule(OVERVIEW_WORDS.better, SHEET_COLOURS.warning)
    ]);
  };

  // src/script/region-sheet/build.ts
  var buildTemplate = (sheet, { instrument, settings, book }) => {
    const marks2 = [
      ...settings.sample === "ya" ? [id.sampleMark] : [],
      ...isDraft(instrument) ? [id.draftMark] : []
    ];
    makeTabs(sheet);
    writeReference(sheet, { instrument, settings, book });
    findTab(sheet, SHEET_TABS.reference).hideSheet();
    buildIdentity(sheet, instrument, settings);
    buildAnswers(sheet, instrument, settings, {
      status: statusFormula,
      helpers: helperFormulas,
      first: FIRST_HELPER,
      width: HELPERS.length,
      section: sectionFormula,
      whole: wholeFormula(instrument),
      marks: marks2
    });
    buildOverview(sheet, instrument, marks2);
    buildGuide(sheet, instrument, settings, marks2);
    const [first] = sheet.getSheets();
    if (first) sheet.setActiveSheet(first);
  };
  var fitToRegion = (sheet, instrument, region) => {
    var _a5;
    (_a5 = sheet.getSheetByName(SHEET_TABS.reference)) == null ? void 0 : _a5.getRange(referenceRow("region"), 2, 3, 1).setValues([[region.code], [region.name], [region.province]]);
    fitIdentity(sheet, region);
    fitAnswers(sheet, instrument, region);
  };

  // src/script/region-sheet/share.ts
  var guestsOf = ({ officers }) => {
    var _a5;
    return (_a5 = readAddresses(officers)) != null ? _a5 : [];
  };
  var guestHash = (guests) => sha2562(guests.join(","));
  var invite = (sheet, guests) => {
    try {
      sheet.addEditors([...guests]);
      return [];
    } catch {
      const addresses = guests.filter((guest) => {
        try {
          sheet.addEditor(guest);
          return false;
        } catch {
          return true;
        }
      });
      return addresses.length > 0 ? [{ code: "address-refused", addresses }] : [];
    }
  };

  // src/script/region-sheet/workshop.ts
  var openWorkshop = (book) => {
    const bookId = book.spreadsheet.getId();
    const files = listSheetFiles(bookId);
    return {
      book,
      bookId,
      files,
      template: once(() => templateOf(book, bookId, files)),
      folder: once(() => sheetFolder(files, book.settings.sheetFolder, bookId, book.settings.awardYear))
    };
  };
  var once = (make) => {
    let made = null;
    const attempt2 = () => {
      try {
        return { value: make() };
      } catch (error) {
        return { error };
      }
    };
    return () => {
      made = made != null ? made : attempt2();
      if (made && "value" in made) return made.value;
      throw made == null ? void 0 : made.error;
    };
  };
  var templateOf = (book, bookId, files) => {
    const { instrument, settings } = book;
    const name = SHEET_WORDS.templateName(instrument.id, settings.awardYear, bookId);
    const hash = sha2562(
      canonical([
        FORM,
        instrument.hash,
        settings.awardYear,
        settings.dataYear,
        settings.deadline,
        settings.sample
      ])
    );
    const templates = files.filter(
      (file) => !file.trashed && (file.label.kkphamSheet === "template" || isUnlabelled(file, name))
    );
    const isFinished = ({ label: label2 }) => label2.kkphamState === "done" && label2.kkphamHash === hash;
    const finished = templates.find(isFinished);
    if (finished) return SpreadsheetApp.openById(finished.id);
    for (const file of templates) if (file.label.kkphamState !== "done") trash(file.id);
    const made = SpreadsheetApp.create(name);
    const own2 = { kkphamSheetBook: bookId, kkphamSheet: "template", kkphamHash: hash };
    label(made.getId(), { ...own2, kkphamState: "made" });
    made.setSpreadsheetLocale("id_ID");
    made.setSpreadsheetTimeZone(book.spreadsheet.getSpreadsheetTimeZone());
    buildTemplate(made, { instrument, settings, book: bookId });
    label(made.getId(), { kkphamState: "done" });
    return made;
  };
  var isUnlabelled = (file, name) => isSpreadsheet(file) && file.name === name && file.label.kkphamSheetBook === void 0;

  // src/script/region-sheet/make-one.ts
  var makeOne = (workshop, region) => {
    const { book, bookId, files } = workshop;
    const record2 = recordOf(book, region.row);
    const name = SHEET_WORDS.sheetName(region.code, region.name, book.settings.awardYear);
    const labelled2 = files.find(
      (file2) => file2.label.kkphamSheet === "region" && file2.label.kkphamRegion === region.code && !file2.trashed
    );
    const known = idOf(record2) || (labelled2 == null ? void 0 : labelled2.id) || "";
    const file = files.find(({ id: id2 }) => id2 === known);
    if (known !== "" && (file == null ? void 0 : file.label.kkphamState) !== "made") return keepOne(region, record2, known, file);
    const orphan = files.find((one) => isUnlabelled(one, name) && !one.trashed && isOfBook(one.id, bookId));
    const unfinished = known || (orphan == null ? void 0 : orphan.id) || "";
    const sheet = unfinished === "" ? workshop.template().copy(name) : SpreadsheetApp.openById(unfinished);
    return finishOne(workshop, region, sheet);
  };
  var isOfBook = (id2, bookId) => {
    const opened = openSheet(id2);
    if ("fault" in opened) return false;
    const claim3 = readClaimOf(opened);
    return !("fault" in claim3) && claim3.book === bookId;
  };
  var keepOne = (region, record2, id2, file) => {
    const there = { region, outcome: "there", id: id2, url: record2.url || (file == null ? void 0 : file.url) || "" };
    const found = { ...record2.id ? {} : { id: id2 }, ...record2.url || !file ? {} : { url: file.url } };
    if (file == null ? void 0 : file.trashed) return { ...there, faults: [{ code: "trashed" }], record: found };
    const guests = guestsOf(region);
    if (!file || guests.length === 0 || file.label.kkphamHash === guestHash(guests)) {
      return { ...there, faults: [], record: found };
    }
    const opened = openSheet(id2);
    if ("fault" in opened) return { ...there, faults: [opened.fault], record: found };
    const faults = invite(opened, guests);
    label(id2, { kkphamHash: guestHash(guests) });
    return { ...there, faults, record: found };
  };
  var finishOne = ({ book, bookId, folder }, region, sheet) => {
    const id2 = sheet.getId();
    const guests = guestsOf(region);
    keepId(book, region.row, id2);
    const own2 = { kkphamSheetBook: bookId, kkphamSheet: "region", kkphamRegion: region.code };
    const placed = place(id2, { ...own2, kkphamState: "made" }, folder());
    fitToRegion(sheet, book.instrument, region);
    protectSheet(sheet, book.instrument, true);
    const faults = [
      ...placed,
      ...guests.length === 0 ? [{ code: "no-officer" }] : invite(sheet, guests)
    ];
    const url = sheet.getUrl();
    const record2 = { id: id2, url, state: SHEET_STATES.open };
    attempt(() => label(id2, { kkphamState: "done", kkphamHash: guestHash(guests) }));
    return { region, outcome: "made", faults, record: record2, id: id2, url };
  };
  var place = (id2, own2, folder) => {
    try {
      label(id2, own2, folder);
      return [];
    } catch {
      try {
        label(id2, own2);
      } catch {
      }
      return [{ code: "not-placed" }];
    }
  };

  // src/script/actions/make-region-sheets.ts
  var makeRegionSheets = (options) => runRecorded("makeSheets", options, (assessment, wanted, trail) => {
    const { book, text: text3 } = assessment;
    const hasTime = startBudget();
    const regions = book.regions.filter(({ code }) => wanted.length === 0 || wanted.includes(code));
    const missing = regions.filter(({ row: row3 }) => recordOf(book, row3).id === "").map(({ code }) => code);
    trail.append(begunDeeds(TRAIL_ACTIONS.make, missing));
    const workshop = openWorkshop(book);
    const results = [];
    let quotaSpent = false;
    for (const region of regions) {
      if (quotaSpent || !hasTime()) {
        results.push(left(book, region));
        continue;
      }
      try {
        results.push(makeOne(workshop, region));
      } catch (error) {
        quotaSpent = isQuota(error);
        results.push(quotaSpent ? left(book, region) : notMade(book, region, error));
      }
    }
    trail.append(doneDeeds(TRAIL_ACTIONS.make, book, text3, results));
    writeRecords(
      book,
      new Map(
        results.filter(({ outcome }) => outcome !== "left").map(({ region, record: record2, faults }) => [
          region.row,
          faults.length > 0 || record2.id !== void 0 ? { ...record2, trouble: troubleText(text3, faults) } : record2
        ])
      )
    );
    const count2 = (outcome) => results.filter((result) => result.outcome === outcome).length;
    return {
      said: text3.done.sheetsMade({
        made: count2("made"),
        there: count2("there"),
        left: count2("left"),
        troubled: results.filter(({ faults }) => faults.length > 0).length,
        quotaSpent
      }),
      trail,
      sheets: results.map((result) => sheetReport(text3, result))
    };
  });
  var left = (book, region) => {
    const { id: id2, url } = recordOf(book, region.row);
    return { region, outcome: "left", faults: [], record: {}, id: id2, url };
  };
  var notMade = (book, region, error) => ({
    ...left(book, region),
    outcome: "refused",
    faults: [{ code: "not-made", reason: reasonOf2(error) }]
  });
  var isQuota = (error) => /too many times/i.test(reasonOf2(error));

  // src/domain/views/count.ts
  var partsOf2 = ({ decision: decision2, hasChanged }) => {
    if (decision2 === "returned") return ["all", "returned"];
    if (isDecided(decision2)) return ["all"];
    return hasChanged ? ["all", "open", "cameBack"] : ["all", "open"];
  };
  var countRows = (views3, rows) => {
    var _a5;
    const counts = /* @__PURE__ */ new Map();
    for (const row3 of rows) {
      const name = nameKey(row3.verifier);
      const groups2 = ["everybody", `region ${row3.region}`, name === "" ? "nobody" : `verifier ${name}`];
      for (const part of partsOf2(row3)) {
        for (const group of groups2) {
          const key = `${part} ${group}`;
          counts.set(key, ((_a5 = counts.get(key)) != null ? _a5 : 0) + 1);
        }
      }
    }
    return views3.map(
      ({ whose, part }) => groupsOf(whose).reduce((sum2, group) => {
        var _a6;
        return sum2 + ((_a6 = counts.get(`${part} ${group}`)) != null ? _a6 : 0);
      }, 0)
    );
  };
  var groupsOf = (whose) => {
    if (whose.kind === "region") return [`region ${whose.region.code}`];
    if (whose.kind === "verifier") {
      return [...new Set(whose.verifier.names.map(nameKey))].map((name) => `verifier ${name}`);
    }
    return [whose.kind];
  };

  // src/domain/views/view.ts
  var UNFINISHED = ["open", "cameBack", "returned"];
  var viewsOf = (regions, verifiers) => [
    ...UNFINISHED.map((part) => ({ whose: { kind: "everybody" }, part })),
    { whose: { kind: "nobody" }, part: "all" },
    ...verifiers.flatMap(
      (verifier) => ["all", ...UNFINISHED].map((part) => ({ whose: { kind: "verifier", verifier }, part }))
    ),
    ...regions.map((region) => ({ whose: { kind: "region", region }, part: "all" }))
  ];

  // src/script/sheets/views-tab.ts
  var writeViews = (book, answersId, lines, { views: words }) => {
    var _a5;
    const sheet = (_a5 = book.getSheetByName(TABS.views)) != null ? _a5 : makeTab3(book);
    writeTable(
      sheet,
      VIEW_COLUMNS,
      lines.map(({ view: { whose }, title, rows, id: id2 }) => [
        title,
        whose.kind === "verifier" ? [...new Set(whose.verifier.names)].join(", ") : words.forAll,
        rows,
        {
          formula: `=HYPERLINK(${formulaText(`#gid=${answersId}&fvid=${id2}`)};${formulaText(words.open)})`
        },
        id2
      ])
    );
  };
  var makeTab3 = (book) => {
    const sheet = book.insertSheet(TABS.views, findTab(book, TABS.answers).getIndex());
    const width = VIEW_COLUMNS.length;
    const columns = sheet.getMaxColumns();
    if (columns > width) sheet.deleteColumns(width + 1, columns - width);
    styleHeader(sheet, width, 1);
    setWidths(sheet, [360, 300, 80, 90, 130]);
    const rows = sheet.getMaxRows();
    const column2 = (name, from = 1) => sheet.getRange(from, VIEW_COLUMNS.indexOf(name) + 1, rows - from + 1, 1);
    column2("Baris").setHorizontalAlignment("right");
    column2("Tautan").setHorizontalAlignment("center");
    column2("ID Tampilan").setHorizontalAlignment("right");
    column2("ID Tampilan", 2).setNumberFormat("0").setFontColor("#808080");
    column2("Untuk", 2).setWrap(true);
    sheet.protect().setDescription("KKPHAM").setWarningOnly(true);
    return sheet;
  };

  // src/script/views/place-views.ts
  var OURS = "KKPHAM · ";
  var placeViews = (bookId, sheetId, width, wanted) => {
    const service = typeof Sheets === "undefined" ? void 0 : Sheets.Spreadsheets;
    if (!service) throw new Refusal("views/no-service", {});
    return orRefused(() => {
      var _a5, _b;
      const fields = "sheets(properties.sheetId,filterViews(filterViewId,title))";
      const { sheets = [] } = service.get(bookId, { fields });
      const there = (_b = (_a5 = sheets.find(({ properties: properties2 }) => {
        var _a6;
        return ((_a6 = properties2 == null ? void 0 : properties2.sheetId) != null ? _a6 : 0) === sheetId;
      })) == null ? void 0 : _a5.filterViews) != null ? _b : [];
      const ours = /* @__PURE__ */ new Map();
      const gone = [];
      for (const { filterViewId, title = "" } of there) {
        if (filterViewId === void 0 || !title.startsWith(OURS)) continue;
        if (ours.has(title) || !wanted.some((view) => OURS + view.title === title)) gone.push(filterViewId);
        else ours.set(title, filterViewId);
      }
      const range = { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: width };
      const requests = [
        ...wanted.map((view) => requestFor(view, range, ours.get(OURS + view.title))),
        ...gone.map((filterId) => ({ deleteFilterView: { filterId } }))
      ];
      const { replies = [] } = service.batchUpdate({ requests }, bookId);
      return wanted.map(
        (view, i) => {
          var _a6, _b2, _c, _d, _e;
          return (_e = (_d = ours.get(OURS + view.title)) != null ? _d : (_c = (_b2 = (_a6 = replies[i]) == null ? void 0 : _a6.addFilterView) == null ? void 0 : _b2.filter) == null ? void 0 : _c.filterViewId) != null ? _e : 0;
        }
      );
    });
  };
  var requestFor = (view, range, id2) => {
    const what = { range, filterSpecs: view.specs };
    return id2 === void 0 ? { addFilterView: { filter: { ...what, title: OURS + view.title } } } : { updateFilterView: { filter: { ...what, filterViewId: id2 }, fields: "range,filterSpecs" } };
  };
  var GOOGLES = ["GoogleJsonResponseException", "Exception"];
  var orRefused = (work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error && GOOGLES.includes(error.name)) {
        throw new Refusal("views/refused", { reason: reasonOf2(error) });
      }
      throw error;
    }
  };

  // src/script/views/specs.ts
  var specsOf = ({ whose, part }, columns) => [...demandsOfWhose(whose), ...demandsOfPart(part)].map(([column2, demand]) => ({
    columnIndex: columns[column2],
    filterCriteria: {
      condition: demand === "something" ? { type: "NOT_BLANK" } : {
        type: "CUSTOM_FORMULA",
        values: [{ userEnteredValue: `=${demand(`$${columnLetters(columns[column2] + 1)}2`)}` }]
      }
    }
  }));
  var OF_A_REGION = ["Kode Wilayah", "something"];
  var demandsOfWhose = (whose) => {
    switch (whose.kind) {
      case "everybody":
        return [OF_A_REGION];
      case "nobody":
        return [OF_A_REGION, ["Verifikator", (cell) => `TRIM(${cell})=""`]];
      case "verifier":
        return [OF_A_REGION, ["Verifikator", (cell) => isOneOf(cell, whose.verifier.names)]];
      case "region":
        return [["Kode Wilayah", (cell) => isRegion(cell, whose.region.code)]];
    }
  };
  var { pending: _, returned: RETURNED, ...DECIDED } = DECISION_WORDS;
  var OPEN = ["Status Verifikasi", (cell) => isNoneOf(cell, [RETURNED, ...Object.values(DECIDED)])];
  var demandsOfPart = (part) => {
    switch (part) {
      case "all":
        return [];
      case "open":
        return [OPEN];
      case "cameBack":
        return [OPEN, ["Perubahan", "something"]];
      case "returned":
        return [["Status Verifikasi", (cell) => isOneOf(cell, [RETURNED])]];
    }
  };
  var isRegion = (cell, code) => `0+(${cell}=${formulaText(code)})+(${cell}=${code.replace(".", "")}/100)>0`;
  var isOneOf = (cell, words) => `0${words.map((word2) => `+(TRIM(${cell})=${formulaText(word2)})`).join("")}>0`;
  var isNoneOf = (cell, words) => `1${words.map((word2) => `*(TRIM(${cell})<>${formulaText(word2)})`).join("")}=1`;

  // src/script/actions/make-views.ts
  var makeViews = (options) => runAction("views", options, ({ book, text: text3 }) => {
    var _a5, _b;
    const { spreadsheet, tabs, regions } = book;
    const { sheet, values: values2, columns } = tabs.answers;
    const rows = viewRows(tabs.answers);
    const read2 = peopleOf(spreadsheet);
    const { verifiers, left: left2 } = verifiersOf(
      "people" in read2 ? read2.people : [],
      rows.map(({ verifier }) => verifier)
    );
    const views3 = viewsOf(regions, verifiers);
    const titles = distinct(views3.map((view) => text3.views.title(view)));
    const sheetId = sheet.getSheetId();
    const ids = placeViews(
      spreadsheet.getId(),
      sheetId,
      (_b = (_a5 = values2[0]) == null ? void 0 : _a5.length) != null ? _b : 0,
      views3.map((view, i) => {
        var _a6;
        return { title: (_a6 = titles[i]) != null ? _a6 : "", specs: specsOf(view, columns) };
      })
    );
    const counts = countRows(views3, rows);
    const lines = views3.map((view, i) => {
      var _a6, _b2, _c;
      return {
        view,
        title: (_a6 = titles[i]) != null ? _a6 : "",
        rows: (_b2 = counts[i]) != null ? _b2 : 0,
        id: (_c = ids[i]) != null ? _c : 0
      };
    });
    writeViews(spreadsheet, sheetId, lines, text3);
    return { said: text3.views.done(regions.length, verifiers.length, left2) };
  });
  var viewRows = ({ values: values2, columns }) => values2.slice(1).flatMap((cells) => {
    const cell = (column2) => cells[columns[column2]];
    const [region, verifier] = [cell("Kode Wilayah"), cell("Verifikator")];
    if (isBlank(region)) return [];
    return [
      {
        region: typeof region === "number" ? region.toFixed(2) : String(region),
        verifier: typeof verifier === "string" ? verifier : cellText(verifier),
        decision: readDecision(plainText(cell("Status Verifikasi"))),
        hasChanged: !isBlank(cell("Perubahan"))
      }
    ];
  });
  var distinct = (titles) => {
    const times = /* @__PURE__ */ new Map();
    return titles.map((title) => {
      var _a5;
      const time2 = ((_a5 = times.get(title)) != null ? _a5 : 0) + 1;
      times.set(title, time2);
      return time2 === 1 ? title : `${title} (${time2})`;
    });
  };

  // src/domain/collection/reminder.ts
  var readReminderDays = (setting) => setting.split(",").map((part) => part.trim()).filter((part) => part !== "").map(Number);
  var reminderMark = (deadline, today, days2) => {
    if (!isDay(deadline)) return null;
    const left2 = daysBetween(today, deadline);
    return days2.includes(left2) ? left2 : null;
  };
  var isIncomplete = ({ completeness }) => completeness < 100;
  var missingByRight = (instrument, evaluation) => {
    const lack = ({ code }) => {
      const row3 = evaluation.rows.get(code);
      if (!row3) return "blank";
      const score = evaluation.claimed.indicators.get(code);
      const settled = (score == null ? void 0 : score.kind) === "counted" ? score.settled : settle(row3.indicator, row3.claimed, row3.typed.note);
      return settled.kind === "noData" && settled.because !== "said" ? settled.because : null;
    };
    return instrument.rights.map((right) => {
      const own2 = instrument.indicators.filter((indicator) => indicator.right === right.code);
      const lacking = (what) => own2.filter((indicator) => lack(indicator) === what);
      return { right, of: own2.length, blank: lacking("blank"), unusable: lacking("unusable") };
    }).filter(({ blank, unusable }) => blank.length + unusable.length > 0);
  };

  // src/script/mail/outbox.ts
  var STATES = {
    preview: "pratinjau",
    queued: "menunggu",
    sending: "mengirim",
    sent: "terkirim",
    failed: "gagal",
    doubtful: "diragukan",
    again: "kirim ulang"
  };
  var KINDS2 = ["ringkasan", "uji", "perbaikan", "pengingat"];
  var readOutbox = (book) => {
    var _a5;
    const { sheet, values: values2, columns } = readTab(book, TABS.outbox, OUTBOX_COLUMNS);
    const entries = values2.slice(1).map((cells) => {
      var _a6;
      const cell = (column2) => cellText(cells[columns[column2]]);
      return {
        kind: (_a6 = KINDS2.find((kind) => kind === cell("Jenis"))) != null ? _a6 : "ringkasan",
        key: cell("Sidik"),
        time: cell("Waktu"),
        to: cell("Kepada"),
        subject: cell("Subjek"),
        state: cell("Keadaan").toLowerCase(),
        remark: cell("Keterangan"),
        numbers: cell("Ringkasan Terkirim"),
        cells
      };
    }).filter((entry) => entry.key !== "" || entry.to !== "");
    return { sheet, header: ((_a5 = values2[0]) != null ? _a5 : []).map((cell) => String(cell != null ? cell : "")), columns, entries };
  };
  var row = ({ header, columns }, entry) => {
    const own2 = {
      ID: entry.key.slice(0, 12),
      Waktu: entry.time,
      Jenis: entry.kind,
      Kepada: entry.to,
      Subjek: entry.subject,
      Keadaan: entry.state,
      Keterangan: entry.remark,
      Sidik: entry.key,
      "Ringkasan Terkirim": entry.numbers
    };
    const cells = header.map((_2, column2) => {
      var _a5;
      return (_a5 = entry.cells[column2]) != null ? _a5 : null;
    });
    for (const name of OUTBOX_COLUMNS) cells[columns[name]] = own2[name];
    return cells;
  };
  var writeOutbox = (outbox, entries) => {
    writeTable(
      outbox.sheet,
      outbox.header,
      entries.map((entry) => row(outbox, entry))
    );
  };
  var writeEntry = (outbox, index, entry) => {
    const cells = row(outbox, entry).map(toCell);
    outbox.sheet.getRange(index + 2, 1, 1, cells.length).setValues([cells]);
    SpreadsheetApp.flush();
  };
  var entryOf = (message3, kind, state2, time2, before) => {
    var _a5;
    return {
      kind,
      key: message3.key,
      time: time2,
      to: message3.to.join(", "),
      subject: message3.subject,
      state: state2,
      remark: "",
      numbers: message3.numbers.join("; "),
      cells: (_a5 = before == null ? void 0 : before.cells) != null ? _a5 : []
    };
  };
  var numbersSentTo = (entries, to) => {
    var _a5, _b;
    const sent = entries.filter(
      (entry) => entry.to === to && entry.kind === "ringkasan" && entry.state === STATES.sent
    );
    return ((_b = (_a5 = sent[sent.length - 1]) == null ? void 0 : _a5.numbers) != null ? _b : "").split("; ").filter((number4) => number4 !== "");
  };

  // src/script/mail/deliver.ts
  var standing = (entries, kind, messages) => {
    const known = (message3, ...states) => entries.some((entry) => isOf(entry, kind, message3) && states.some((state2) => state2 === entry.state));
    const doubtful = messages.filter(
      (message3) => known(message3, STATES.doubtful) || entries.some((entry) => isOf(entry, kind, message3) && isOpen2(entry))
    );
    const already = messages.filter((message3) => !doubtful.includes(message3) && known(message3, STATES.sent));
    const due = messages.filter((message3) => !doubtful.includes(message3) && !already.includes(message3));
    return { due, already, doubtful };
  };
  var KNOWN = Object.values(STATES);
  var isOpen2 = ({ state: state2 }) => state2 === STATES.sending || !KNOWN.includes(state2);
  var isOf = (entry, kind, message3) => entry.kind === kind && entry.key === message3.key;
  var markDoubtful = (entries, remark2) => entries.map((entry) => isOpen2(entry) ? { ...entry, state: STATES.doubtful, remark: remark2 } : entry);
  var recipients = (messages) => messages.reduce((sum2, message3) => sum2 + message3.to.length, 0);
  var requireQuota = (messages) => {
    const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
    if (wanted > remaining) throw new Refusal("messages/quota", { wanted, remaining });
  };
  var queue = (outbox, entries, messages, kind, time2) => {
    const replaced = (entry) => kind !== "uji" && messages.some((message3) => isOf(entry, kind, message3));
    const kept = entries.filter((entry) => !replaced(entry));
    const queued = messages.map(
      (message3) => entryOf(
        message3,
        kind,
        STATES.queued,
        time2,
        entries.find((entry) => replaced(entry) && isOf(entry, kind, message3))
      )
    );
    const rows = [...kept, ...queued];
    const differs = rows.length !== outbox.entries.length || rows.some((row3, i) => row3 !== outbox.entries[i]);
    if (differs) writeOutbox(outbox, rows);
    const write = (message3, state2, remark2 = "") => {
      const place2 = messages.indexOf(message3);
      const entry = queued[place2];
      if (entry) writeEntry(outbox, kept.length + place2, { ...entry, state: state2, remark: remark2 });
    };
    return {
      send: (message3, content) => {
        write(message3, STATES.sending);
        const error = sendOne(message3, content);
        if (error === null) write(message3, STATES.sent);
        else write(message3, STATES.failed, error);
        return error;
      },
      fail: (message3, reason2) => write(message3, STATES.failed, reason2)
    };
  };
  var sendAll = (outbox, entries, messages, kind, time2) => {
    const waiting = queue(outbox, entries, messages, kind, time2);
    const sent = messages.filter((message3) => waiting.send(message3, message3) === null).length;
    return { sent, failed: messages.length - sent };
  };
  var sendOne = ({ to, subject }, { plain: plain2, html: html2 }) => {
    try {
      MailApp.sendEmail({ to: to.join(","), subject, body: plain2, htmlBody: html2, name: "KKPHAM" });
      return null;
    } catch (error) {
      return reasonOf2(error);
    }
  };

  // src/script/mail/officer-words.ts
  var day2 = (date3) => formatDay(date3, "id");
  var inDays = (days2) => days2 < 0 ? `lewat ${-days2} hari` : days2 === 0 ? "hari ini" : days2 === 1 ? "besok" : `${days2} hari lagi`;
  var OFFICER_WORDS = {
    greeting: (region) => `Yth. Petugas KKPHAM ${region},`,
    openSheet: "Buka Lembar Isian",
    openCell: (code) => `Buka ${code} di lembar`,
    note: (note) => `Catatan verifikator: ${note}`,
    noReply: "Surel ini dikirim otomatis. Isian diambil langsung dari lembarnya; tidak ada yang perlu dikirim kembali.",
    footer: (year3) => `Penilaian Kabupaten/Kota Peduli HAM ${year3}`,
    repair: {
      subject: (region, year3, count2) => `KKPHAM ${year3}: ${count2} indikator ${region} perlu diperbaiki`,
      intro: (region, count2) => `Lembar Isian ${region} dikembalikan: ${count2} indikator perlu diperbaiki.`,
      until: (date3, days2) => `Lembar terbuka sampai ${day2(date3)} (${inDays(days2)}), lalu terkunci dengan sendirinya.`,
      heading: "Yang perlu diperbaiki",
      sentBack: "Dikembalikan oleh verifikator."
    },
    reminder: {
      subject: (region, year3, days2) => `KKPHAM ${year3}: isian ${region} belum lengkap, batas waktu ${inDays(days2)}`,
      intro: (region, share) => `Isian ${region} baru ${formatNumber(share, 1, "id")}% lengkap.`,
      deadline: (date3, days2) => `Batas waktu: ${day2(date3)} (${inDays(days2)}).`,
      heading: "Yang belum lengkap",
      right: (name, missing, of) => `${name}: ${missing} dari ${of} indikator`,
      blank: (codes) => `Belum dijawab: ${codes}`,
      unusable: (codes) => `Belum dapat dipakai, lihat kolom Status: ${codes}`
    }
  };

  // src/script/mail/officer-letter.ts
  var repairLetter = (book, region, lines, sheet) => ({
    ...frame(book, region, sheet.url),
    intro: [OFFICER_WORDS.repair.intro(region.name, lines.length), OFFICER_WORDS.repair.until(sheet.until, sheet.daysLeft)],
    heading: OFFICER_WORDS.repair.heading,
    items: lines.map(({ repair, findings, url }) => ({
      title: `${repair.indicator.code} ${repair.indicator.text}`,
      lines: [
        ...repair.decision === "returned" ? [OFFICER_WORDS.repair.sentBack] : [],
        ...repair.note === "" ? [] : [OFFICER_WORDS.note(repair.note)],
        ...findings
      ],
      link: linkTo(OFFICER_WORDS.openCell(repair.indicator.code), url)
    }))
  });
  var reminderLetter = (book, region, about2) => ({
    ...frame(book, region, about2.url),
    intro: [
      OFFICER_WORDS.reminder.intro(region.name, about2.completeness),
      OFFICER_WORDS.reminder.deadline(book.settings.deadline, about2.daysLeft)
    ],
    heading: OFFICER_WORDS.reminder.heading,
    items: about2.missing.map(({ right, of, blank, unusable }) => {
      const codes = (list2) => list2.map(({ code }) => code).join(", ");
      return {
        title: OFFICER_WORDS.reminder.right(right.name, blank.length + unusable.length, of),
        lines: [
          ...blank.length > 0 ? [OFFICER_WORDS.reminder.blank(codes(blank))] : [],
          ...unusable.length > 0 ? [OFFICER_WORDS.reminder.unusable(codes(unusable))] : []
        ],
        link: null
      };
    })
  });
  var frame = ({ settings, instrument }, region, url) => {
    const { message: message3 } = LANGUAGES.id;
    return {
      marks: [
        ...settings.sample === "ya" ? [message3.sample] : [],
        ...isDraft(instrument) ? [message3.draft] : []
      ],
      greeting: OFFICER_WORDS.greeting(region.name),
      link: linkTo(OFFICER_WORDS.openSheet, url),
      closing: [OFFICER_WORDS.noReply, message3.closing, OFFICER_WORDS.footer(settings.awardYear)]
    };
  };
  var linkTo = (words, url) => url === "" ? null : { words, url };

  // src/script/mail/html.ts
  var ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  var escapeHtml = (text3) => text3.replace(/[&<>"']/g, (character) => {
    var _a5;
    return (_a5 = ESCAPES[character]) != null ? _a5 : "";
  });
  var html = (parts2, ...values2) => ({
    html: parts2.reduce((whole2, part, i) => {
      var _a5;
      return whole2 + render((_a5 = values2[i - 1]) != null ? _a5 : "") + part;
    })
  });
  var render = (value3) => {
    if (typeof value3 === "string") return escapeHtml(value3);
    if (typeof value3 === "number") return String(value3);
    return "html" in value3 ? value3.html : value3.map((one) => one.html).join("");
  };
  var safeUrl = (url) => /^(https?|file):\/\/[^\s"'<>]+$/i.test(url) ? url : "";

  // src/script/mail/page.ts
  var MUTED = "color:#52656c;font-size:12px";
  var HEADING = "font-size:16px;margin:20px 0 6px;color:#1f4e5f";
  var pageOf = (language, marks2, body2) => html`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body style="margin:0;padding:12px;background:#f3f6f7;font-family:Arial,Helvetica,sans-serif;color:#1c2b30"><div style="max-width:600px;margin:0 auto;background:#ffffff;padding:16px;border-radius:6px">
${marks2.map((line3) => html`<p style="background:#fff2cc;padding:8px;font-size:13px;margin:0 0 8px"><b>${line3}</b></p>`)}
${body2}
</div></body></html>`.html;

  // src/script/mail/officer-render.ts
  var officerHtml = (letter) => pageOf(
    "id",
    letter.marks,
    html`<p style="font-size:15px;margin:0 0 8px">${letter.greeting}</p>
${letter.intro.map((line3) => html`<p style="font-size:15px;line-height:1.45;margin:0 0 8px">${line3}</p>`)}
${button(letter.link)}
<h2 style="${HEADING}">${letter.heading}</h2>
${letter.items.map(
      ({
        title,
        lines,
        link
      }) => html`<div style="border-top:1px solid #d5dee1;padding:8px 0;font-size:14px;line-height:1.45"><b>${title}</b>
${lines.map((line3) => html`<br>${line3}`)}${cellLink(link)}</div>`
    )}
${letter.closing.map((line3) => html`<p style="${MUTED};margin:12px 0 0">${line3}</p>`)}`
  );
  var button = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? html`<p style="margin:14px 0"><a href="${url}" style="display:inline-block;background:#0b6b8a;color:#ffffff;text-decoration:none;padding:10px 16px;border-radius:4px;font-size:15px">${link.words}</a></p>` : html``;
  };
  var cellLink = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? html`<br><a href="${url}" style="color:#0b6b8a">${link.words}</a>` : html``;
  };
  var officerText = (letter) => [
    ...letter.marks,
    letter.greeting,
    "",
    ...letter.intro,
    ...address(letter.link),
    "",
    letter.heading.toUpperCase(),
    ...letter.items.flatMap(({ title, lines, link }) => [
      `- ${title}`,
      ...lines.map((line3) => `  ${line3}`),
      ...address(link).map((line3) => `  ${line3}`)
    ]),
    "",
    ...letter.closing
  ].join("\n");
  var address = (link) => {
    const url = link ? safeUrl(link.url) : "";
    return link && url ? [`${link.words}: ${url}`] : [];
  };

  // src/script/mail/reminders.ts
  var KIND = "pengingat";
  var NONE4 = { sent: [], already: 0, failed: 0, doubtful: 0, unaffordable: 0, withoutAddress: 0 };
  var remind = ({ book, evaluations, text: text3 }, time2, hasTime) => {
    const { deadline, reminderDays } = book.settings;
    const mark3 = reminderMark(deadline, time2.slice(0, 10), readReminderDays(reminderDays));
    if (mark3 === null) return NONE4;
    const concerned = evaluations.filter(
      (evaluation) => isIncomplete(evaluation) && standingOf(recordOf(book, evaluation.region.row)).state !== "locked"
    );
    const reminders = concerned.map((evaluation) => reminderOf(book, evaluation, mark3));
    const addressed = reminders.filter(({ to }) => to.length > 0);
    const outbox = readOutbox(book.spreadsheet);
    const entries = markDoubtful(outbox.entries, text3.words.outboxDoubt);
    const { due, already, doubtful } = standing(entries, KIND, addressed);
    const affordable = withinQuota(due);
    const waiting = queue(outbox, entries, affordable, KIND, time2);
    const sent = affordable.filter((reminder) => {
      if (hasTime()) return waiting.send(reminder, reminder) === null;
      waiting.fail(reminder, text3.words.outboxNoTime);
      return false;
    });
    return {
      sent,
      already: already.length,
      failed: affordable.length - sent.length,
      doubtful: doubtful.length,
      unaffordable: due.length - affordable.length,
      withoutAddress: reminders.length - addressed.length
    };
  };
  var withinQuota = (messages) => {
    if (messages.length === 0) return [];
    let remaining = MailApp.getRemainingDailyQuota();
    return messages.filter(({ to }) => {
      remaining -= to.length;
      return remaining >= 0;
    });
  };
  var reminderOf = (book, evaluation, daysLeft) => {
    const { instrument, settings } = book;
    const { region, completeness } = evaluation;
    const missing = missingByRight(instrument, evaluation);
    const { url } = recordOf(book, region.row);
    const letter = reminderLetter(book, region, { completeness, missing, daysLeft, url });
    return {
      key: sha2562(canonical([KIND, settings.awardYear, region.code, settings.deadline, daysLeft])),
      to: guestsOf(region),
      subject: OFFICER_WORDS.reminder.subject(region.name, settings.awardYear, daysLeft).replace(/\s+/g, " "),
      plain: officerText(letter),
      html: officerHtml(letter),
      numbers: []
    };
  };

  // src/script/roles/permit-whole-book.ts
  var permitWholeBook = (action, book, who = clicker) => {
    const allowed = permit(action, book, who);
    const { person, regions } = allowed;
    if (!person || person.provinces.length === 0 || !book.getSheetByName(TABS.regions)) return allowed;
    const { regions: all2 } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    regions(
      [],
      all2.map(({ code }) => code)
    );
    return allowed;
  };
  var permitPrepare = (book) => {
    if ("people" in peopleOf(book)) permitWholeBook("prepare", book);
  };

  // src/script/sheets/jobs.ts
  var NIGHTLY_JOB = "Pengumpulan malam";
  var JOB_STATES = { on: "aktif", off: "mati" };
  var COLUMNS3 = {
    state: "Keadaan",
    last: "Terakhir Jalan",
    outcome: "Hasil",
    next: "Berikutnya",
    who: "Oleh"
  };
  var FIELDS4 = Object.keys(COLUMNS3);
  var readNightly = (book) => {
    const tab = readTab(book, TABS.jobs, JOB_COLUMNS);
    const cells = tab.values[placeOf3(tab)];
    const of = (field) => cellText(cells == null ? void 0 : cells[tab.columns[COLUMNS3[field]]]);
    return {
      state: of("state").toLowerCase(),
      last: of("last"),
      outcome: of("outcome"),
      next: of("next"),
      who: of("who")
    };
  };
  var writeNightly = (book, changed) => {
    var _a5, _b;
    const tab = readTab(book, TABS.jobs, JOB_COLUMNS);
    const { sheet, values: values2, columns } = tab;
    const place2 = placeOf3(tab);
    const width = ((_a5 = values2[0]) != null ? _a5 : []).length;
    const cells = Array.from({ length: width }, (_2, i) => {
      var _a6, _b2;
      return (_b2 = (_a6 = values2[place2]) == null ? void 0 : _a6[i]) != null ? _b2 : "";
    });
    cells[columns.Pekerjaan] = NIGHTLY_JOB;
    for (const field of FIELDS4)
      cells[columns[COLUMNS3[field]]] = (_b = changed[field]) != null ? _b : cells[columns[COLUMNS3[field]]];
    if (place2 >= sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
    sheet.getRange(place2 + 1, 1, 1, width).setValues([cells.map((cell) => toCell(cell != null ? cell : ""))]);
    SpreadsheetApp.flush();
  };
  var placeOf3 = ({ values: values2, columns }) => {
    const place2 = values2.findIndex((cells) => cellText(cells[columns.Pekerjaan]) === NIGHTLY_JOB);
    return place2 === -1 ? values2.length : place2;
  };
  var windowOf = (day3, hour) => `${day3} ${clock(hour)}-${clock((hour + 1) % 24)}`;
  var hourOf = (window) => {
    var _a5;
    const hour = (_a5 = /^\d{4}-\d{2}-\d{2} (\d{2}):00/.exec(window)) == null ? void 0 : _a5[1];
    return hour === void 0 ? null : Number(hour);
  };
  var clock = (hour) => `${String(hour).padStart(2, "0")}:00`;

  // src/script/actions/nightly.ts
  var COLLECTING_MS = 3 * 6e4;
  var nightly = () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    try {
      const report = guarded(() => runNight(book));
      writeNightly(book, { outcome: report.said });
      return report;
    } catch (error) {
      attempt(() => writeNightly(book, { outcome: languageOfBook().nightly.failed(reasonOf2(error)) }));
      throw error;
    }
  };
  var runNight = (spreadsheet) => {
    var _a5;
    const hasTime = startBudget();
    const { nightly: words } = languageOfBook();
    const job = readNightly(spreadsheet);
    if (job.state === JOB_STATES.off) return bareReport(spreadsheet, words.switchedOff);
    const time2 = nowOf(spreadsheet);
    const today = time2.slice(0, 10);
    const hour = (_a5 = hourOf(job.next)) != null ? _a5 : Number(time2.slice(11, 13));
    writeNightly(spreadsheet, {
      last: time2,
      outcome: words.unfinished,
      ...job.state === JOB_STATES.on ? { next: windowOf(addDays(today, 1), hour) } : {}
    });
    const allowed = permitWholeBook("nightly", spreadsheet, runner);
    const trail = record(readBook(), allowed, { origin: "night" });
    const collected = collectAll(assessRecorded(trail), trail, [], false, startBudget(COLLECTING_MS));
    SpreadsheetApp.flush();
    const before = assess(readBook());
    const { book, text: text3 } = before;
    const toLock = regionsToLock(book, today);
    if (toLock.length > 0)
      trail.append(
        begunDeeds(
          TRAIL_ACTIONS.lock,
          toLock.map(({ code }) => code)
        )
      );
    const locked = lockEach(book, text3, toLock, hasTime);
    if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text3, locked));
    SpreadsheetApp.flush();
    const after = locked.length > 0 ? assess(readBook()) : before;
    const reminded = remind(after, time2, hasTime);
    const count2 = countOutcomes2(locked);
    return reportOf(after, [], {
      said: [
        collected.said,
        text3.nightly.locked(count2("locked"), count2("refused") + count2("left")),
        text3.nightly.reminded({ ...reminded, sent: reminded.sent.length })
      ].filter((sentence) => sentence !== "").join(" "),
      trail,
      sheets: [...collected.sheets, ...locked.map((result) => sheetReport(text3, result))],
      messages: reminded.sent.map(({ key }) => key)
    });
  };

  // src/domain/collection/liveness.ts
  var PATIENCE_HOURS = 12;
  var HOUR_MS = 36e5;
  var TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;
  var isSilent = ({ last, next }, now) => {
    var _a5;
    const due = (_a5 = timeOf(next)) != null ? _a5 : plusDay(timeOf(last));
    const time2 = timeOf(now);
    return due === null || time2 === null || time2 - due > PATIENCE_HOURS * HOUR_MS;
  };
  var timeOf = (text3) => TIME.test(text3) ? Date.parse(`${text3.slice(0, 10)}T${text3.slice(11, 16)}:00Z`) : null;
  var plusDay = (time2) => time2 === null ? null : time2 + 24 * HOUR_MS;

  // src/script/actions/nightly-switch.ts
  var HANDLER = "nightly";
  var switchNightlyOn = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook("nightly", book);
    const { collectHour } = readSettings(readValues(book, TABS.settings));
    const job = readNightly(book);
    const now = nowOf(book);
    const who = Session.getActiveUser().getEmail();
    if (job.state === JOB_STATES.on && job.who !== who && !isSilent(job, now)) {
      throw new Refusal("nightly/other", { who: job.who });
    }
    const older = ownTriggers();
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(collectHour).inTimezone(book.getSpreadsheetTimeZone()).create();
    for (const trigger of older) ScriptApp.deleteTrigger(trigger);
    const today = now.slice(0, 10);
    const day3 = Number(now.slice(11, 13)) < collectHour ? today : addDays(today, 1);
    const next = windowOf(day3, collectHour);
    writeNightly(book, { state: JOB_STATES.on, next, who });
    return tell2(book, languageOfBook().nightly.on(next));
  });
  var switchNightlyOff = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook("nightly", book);
    const { who } = readNightly(book);
    writeNightly(book, { state: JOB_STATES.off, next: "" });
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    const isOther = who !== "" && who !== Session.getActiveUser().getEmail();
    return tell2(book, languageOfBook().nightly.off(isOther ? who : null));
  });
  var nightlyState = () => guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text3 = languageOfBook();
    const job = readNightly(book);
    const said = text3.nightly.state({
      ...job,
      isOn: job.state === JOB_STATES.on,
      trouble: troubleOf(book, job)
    });
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui == null ? void 0 : ui.alert(text3.menu.nightlyState, said, ui.ButtonSet.OK);
    return bareReport(book, said);
  });
  var troubleOf = (book, job) => {
    if (job.state !== JOB_STATES.on) return null;
    if (job.who === Session.getActiveUser().getEmail() && ownTriggers().length === 0) return "trigger-gone";
    if (isSilent(job, nowOf(book))) return "silent";
    const { collectHour } = readSettings(readValues(book, TABS.settings));
    return hourOf(job.next) === collectHour ? null : "hour-changed";
  };
  var ownTriggers = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  var tell2 = (book, said) => {
    book.toast(said, languageOfBook().menu.title, 15);
    return bareReport(book, said);
  };

  // src/script/sheets/kept-summaries.ts
  var KEPT_COLUMNS = [
    ["Ringkasan", "url"],
    ["Nomor Ringkasan", "number"],
    ["Versi Ringkasan", "version"],
    ["ID Ringkasan", "id"],
    ["Sidik Ringkasan", "hash"]
  ];
  var keptOf = ({ tabs }, row3) => {
    const cell = (column2) => {
      var _a5;
      return (_a5 = tabs.regions.values[row3 - 1]) == null ? void 0 : _a5[tabs.regions.columns[column2]];
    };
    return {
      url: cellText(cell("Ringkasan")),
      number: cellText(cell("Nomor Ringkasan")),
      version: Number(cellText(cell("Versi Ringkasan"))) || 0,
      id: cellText(cell("ID Ringkasan")),
      hash: cellText(cell("Sidik Ringkasan"))
    };
  };
  var writeKept = (book, kept) => {
    if (kept.size === 0) return;
    for (const [column2, field] of KEPT_COLUMNS) {
      writeColumn(book.tabs.regions, column2, (row3) => {
        var _a5;
        const value3 = ((_a5 = kept.get(row3)) != null ? _a5 : keptOf(book, row3))[field];
        return typeof value3 === "number" ? value3 || "" : gate(value3);
      });
    }
  };

  // src/script/mail/render.ts
  var CELL = "padding:8px 6px;border-top:1px solid #d5dee1;vertical-align:top;font-size:14px;line-height:1.35";
  var renderHtml = (book, text3, letter) => {
    const { message: message3 } = text3;
    const { settings, instrument } = book;
    return pageOf(
      text3.language,
      warnings(book, text3),
      html`<p style="font-size:15px;margin:0 0 8px">${message3.greeting}</p>
<p style="font-size:15px;margin:0 0 8px">${message3.intro(letter.lines.length, letter.province, settings.awardYear)}</p>
<h2 style="${HEADING}">${message3.news}</h2>
${list(newsLines(text3, letter))}
<h2 style="${HEADING}">${message3.late}</h2>
${list(lateLines(text3, letter))}
${letter.daysLeft === null ? html`` : html`<p style="font-size:14px;margin:4px 0"><b>${message3.deadline(settings.deadline, letter.daysLeft)}</b></p>`}
<h2 style="${HEADING}">${message3.table}</h2>
<table role="table" style="border-collapse:collapse;width:100%"><tr><th align="left" style="${CELL}">${message3.region}</th><th align="right" style="${CELL}">${message3.value}</th><th align="right" style="${CELL}">${message3.completeness}</th></tr>
${letter.lines.map((line3) => row2(text3, line3))}
</table>
<p style="font-size:13px;margin:16px 0 4px">${message3.closing}</p>
<p style="${MUTED}">${message3.footer(instrument.id, instrument.hash.slice(0, 12))}</p>
<p style="${MUTED}">${message3.trailHead(letter.trailHead)}</p>`
    );
  };
  var list = (lines) => html`<ul style="margin:0;padding-left:18px;font-size:14px;line-height:1.45">${lines.map((line3) => html`<li>${line3}</li>`)}</ul>`;
  var row2 = (text3, line3) => {
    const { message: message3 } = text3;
    const { region, completeness } = line3.evaluation;
    const url = safeUrl(line3.url);
    const link = url ? html`<br><a href="${url}" style="color:#0b6b8a">${message3.summary} ${line3.number}</a>` : html``;
    return html`<tr><td style="${CELL}">${region.name}${link}</td><td align="right" style="${CELL}"><b>${value2(text3, line3)}</b><br><span style="${MUTED}">${grade(text3, line3)}</span></td><td align="right" style="${CELL}">${percent2(text3, completeness)}<br><span style="${MUTED}">${message3.findings}: ${line3.errors} / ${line3.warnings}</span></td></tr>`;
  };
  var renderText = (book, text3, letter) => {
    const { message: message3 } = text3;
    const { settings, instrument } = book;
    return [
      ...warnings(book, text3),
      message3.greeting,
      "",
      message3.intro(letter.lines.length, letter.province, settings.awardYear),
      "",
      message3.news.toUpperCase(),
      ...newsLines(text3, letter).map((line3) => `- ${line3}`),
      "",
      message3.late.toUpperCase(),
      ...lateLines(text3, letter).map((line3) => `- ${line3}`),
      ...letter.daysLeft === null ? [] : [message3.deadline(settings.deadline, letter.daysLeft)],
      "",
      message3.table.toUpperCase(),
      ...letter.lines.flatMap((line3) => [
        `${line3.evaluation.region.name}: ${value2(text3, line3)}, ${grade(text3, line3)}; ${message3.completeness} ${percent2(text3, line3.evaluation.completeness)}; ${message3.findings} ${line3.errors} / ${line3.warnings}`,
        ...safeUrl(line3.url) ? [`  ${safeUrl(line3.url)}`] : []
      ]),
      "",
      message3.closing,
      message3.footer(instrument.id, instrument.hash.slice(0, 12)),
      message3.trailHead(letter.trailHead)
    ].join("\n");
  };
  var warnings = ({ settings, instrument }, { message: message3 }) => [
    ...settings.sample === "ya" ? [message3.sample] : [],
    ...isDraft(instrument) ? [message3.draft] : []
  ];
  var newsLines = ({ message: message3 }, { news }) => news.length > 0 ? news.map((line3) => message3.newSummary(line3.evaluation.region.name, line3.number)) : [message3.newsNone];
  var lateLines = (text3, { late }) => late.length > 0 ? late.map(
    ({ evaluation }) => text3.message.lateLine(
      evaluation.region.name,
      text3.status[evaluation.status],
      percent2(text3, evaluation.completeness)
    )
  ) : [text3.message.lateNone];
  var value2 = ({ language }, { evaluation }) => evaluation.verified.final === null ? "–" : formatNumber(evaluation.verified.final, 2, language);
  var grade = ({ message: message3, words }, { evaluation }) => {
    var _a5, _b;
    return `${(_b = (_a5 = evaluation.verified.grade) == null ? void 0 : _a5.name) != null ? _b : words.notScored}${evaluation.provisional ? ` (${message3.provisional})` : ""}`;
  };
  var percent2 = ({ language }, share) => `${formatNumber(share, 1, language)}%`;

  // src/script/mail/compose.ts
  var composeMessages = (assessment, codes, sentBefore, today, trailHead) => {
    var _a5, _b;
    const groups2 = /* @__PURE__ */ new Map();
    for (const evaluation of assessment.evaluations) {
      if (codes.length > 0 && !codes.includes(evaluation.region.code)) continue;
      const to = (_a5 = readAddresses(evaluation.region.coordinator)) == null ? void 0 : _a5.join(", ");
      if (to) groups2.set(to, [...(_b = groups2.get(to)) != null ? _b : [], regionLine2(assessment, evaluation)]);
    }
    return [...groups2].map(
      ([to, lines]) => composeMessage(assessment, to, lines, sentBefore(to), today, trailHead)
    );
  };
  var composeMessage = (assessment, to, lines, sent, today, trailHead) => {
    const { book, text: text3 } = assessment;
    const province = [...new Set(lines.map(({ evaluation }) => evaluation.region.province))].join(", ");
    const letter = {
      trailHead,
      lines,
      province,
      daysLeft: book.settings.deadline === "" ? null : daysBetween(today, book.settings.deadline),
      news: lines.filter(({ number: number4 }) => number4 !== "" && !sent.includes(number4)),
      late: lines.filter(({ evaluation }) => evaluation.completeness < 100)
    };
    const content = lines.map(({ evaluation, errors, warnings: warnings2, number: number4 }) => [
      evaluation.region.code,
      evaluation.completeness,
      evaluation.verified.final,
      evaluation.provisional,
      evaluation.status,
      errors,
      warnings2,
      number4
    ]);
    return {
      key: sha2562(
        canonical([to, book.instrument.hash, book.settings.awardYear, book.settings.deadline, content])
      ),
      to: to.split(", "),
      subject: text3.message.subject(province, book.settings.awardYear).replace(/\s+/g, " "),
      html: renderHtml(book, text3, letter),
      plain: renderText(book, text3, letter),
      numbers: lines.flatMap(({ number: number4 }) => number4 === "" ? [] : [number4])
    };
  };
  var regionLine2 = ({ book, byRegion }, evaluation) => {
    var _a5;
    const ranks = ((_a5 = byRegion.get(evaluation.region.code)) != null ? _a5 : []).map(({ finding: finding4 }) => rank(finding4.severity));
    const { number: number4, url } = keptOf(book, evaluation.region.row);
    return {
      evaluation,
      errors: ranks.filter((one) => one === 0).length,
      warnings: ranks.filter((one) => one === 1).length,
      number: number4,
      url
    };
  };

  // src/script/screens/preview.ts
  var _a3;
  var previewPage = ({ preview, language }, messages, fresh, remaining) => {
    const recipients2 = messages.filter(({ key }) => fresh.has(key)).reduce((sum2, { to }) => sum2 + to.length, 0);
    return html(_a3 || (_a3 = __template(['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;margin:0 8px 12px 0;border:1px solid #1f4e5f;border-radius:4px;background:#fff;color:#1f4e5f;cursor:pointer}\nbutton.main{background:#1f4e5f;color:#fff}\nbutton:disabled{opacity:.5}\ndetails{border:1px solid #d5dee1;border-radius:4px;margin-bottom:10px;padding:8px 10px}\nsummary{cursor:pointer}\niframe{width:100%;height:420px;border:1px solid #d5dee1;margin-top:8px}\n#said{font-weight:bold;min-height:1.4em}\n</style></head><body>\n<p>', `</p>
<p><button onclick="run('sendTest', {})">`, `</button><button class="main" onclick="run('sendMessages', {confirmed: true})">`, '</button></p>\n<p id="said" role="status"></p>\n', "\n<script>\nfunction run(name, options) {\n  var said = document.getElementById('said');\n  var buttons = document.querySelectorAll('button');\n  function done(text) {\n    said.textContent = text;\n    buttons.forEach(function (button) { button.disabled = false; });\n  }\n  buttons.forEach(function (button) { button.disabled = true; });\n  said.textContent = ", ";\n  google.script.run\n    .withSuccessHandler(function (report) { done(report.said); })\n    .withFailureHandler(function (error) { done(error.message); })[name](options);\n}\n<\/script></body></html>"])), language, preview.intro(messages.length, recipients2, remaining), preview.test, preview.send, messages.map(
      (message3) => html`<details><summary>${preview.to}: ${message3.to.join(", ")}${fresh.has(message3.key) ? "" : ` (${preview.unchanged})`}</summary>
<p>${preview.subject}: <b>${message3.subject}</b></p><iframe sandbox="" title="${message3.subject}" srcdoc="${message3.html}"></iframe></details>`
    ), { html: JSON.stringify(preview.working).replace(/</g, "\\u003c") }).html;
  };

  // src/script/actions/notify.ts
  var previewMessages = (options) => runRecorded("preview", options, (assessment, wanted, trail) => {
    const ui = SpreadsheetApp.getUi();
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const kept = outbox.entries.filter((entry) => entry.state !== STATES.preview);
    const { due } = standing(kept, "ringkasan", messages);
    const fresh = due.filter((message3) => !kept.some((entry) => isOf(entry, "ringkasan", message3)));
    const previews = fresh.map((message3) => ({
      ...entryOf(message3, "ringkasan", STATES.preview, time2),
      remark: assessment.text.words.outboxPreview
    }));
    writeOutbox(outbox, [...kept, ...previews]);
    const page = HtmlService.createHtmlOutput(
      previewPage(
        assessment.text,
        messages,
        new Set(due.map(({ key }) => key)),
        MailApp.getRemainingDailyQuota()
      )
    );
    ui.showModalDialog(page.setWidth(720).setHeight(560), assessment.text.preview.title);
    return {
      said: assessment.text.done.previewed(messages.length),
      messages: messages.map(({ key }) => key)
    };
  });
  var sendTest = (options) => runRecorded("test", options, (assessment, wanted, trail) => {
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const address2 = Session.getActiveUser().getEmail();
    if (address2 === "") throw new Refusal("messages/no-user", {});
    const tests = messages.map((message3) => ({
      ...message3,
      to: [address2],
      subject: assessment.text.message.testSubject(message3.subject)
    }));
    requireQuota(tests);
    const sent = sendAll(outbox, outbox.entries, tests, "uji", time2);
    return { said: assessment.text.done.tested(sent.sent, address2), messages: tests.map(({ key }) => key) };
  });
  var sendMessages = (options) => runRecorded("send", options, (assessment, wanted, trail) => {
    const { text: text3 } = assessment;
    const { outbox, messages, time: time2 } = prepare(assessment, wanted, trail);
    const entries = markDoubtful(
      outbox.entries.filter((entry) => entry.state !== STATES.preview),
      text3.words.outboxDoubt
    );
    const { due, already, doubtful } = standing(entries, "ringkasan", messages);
    requireQuota(due);
    if (due.length > 0 && (options == null ? void 0 : options.confirmed) !== true) confirm(assessment, due);
    if (due.length > 0)
      trail.append(
        due.map(({ key }) => ({
          action: TRAIL_ACTIONS.send,
          to: UNDER_WAY,
          reason: key.slice(0, SHORT_HASH)
        }))
      );
    const { sent, failed } = sendAll(outbox, entries, due, "ringkasan", time2);
    if (due.length > 0)
      trail.append([{ action: TRAIL_ACTIONS.send, to: `terkirim ${sent}; gagal ${failed}` }]);
    return {
      said: text3.done.sent({ sent, already: already.length, failed, doubtful: doubtful.length }),
      trail,
      messages: due.map(({ key }) => key)
    };
  });
  var prepare = (assessment, wanted, trail) => {
    const { spreadsheet } = assessment.book;
    const outbox = readOutbox(spreadsheet);
    const time2 = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
    const sentBefore = (to) => numbersSentTo(outbox.entries, to);
    const messages = composeMessages(assessment, wanted, sentBefore, time2.slice(0, 10), headText(trail.head()));
    if (messages.length === 0) throw new Refusal("messages/no-address", {});
    return { outbox, messages, time: time2 };
  };
  var confirm = ({ text: text3 }, messages) => {
    const ui = SpreadsheetApp.getUi();
    const question2 = text3.ask.send(messages.length, recipients(messages), MailApp.getRemainingDailyQuota());
    if (ui.alert(text3.ask.sendTitle, question2, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
      throw new Refusal("messages/cancelled", {});
    }
  };

  // src/script/actions/open-sheets.ts
  var openSheets = (options) => toldIfRefused(() => {
    const regions = givenOrSelected(options == null ? void 0 : options.regions);
    permit("open", SpreadsheetApp.getActiveSpreadsheet());
    const extension = extensionOf(languageOfBook(), regions.length, options != null ? options : {});
    return runRecorded("open", { regions }, (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text: text3 } = assessment;
      const concerned = book.regions.filter(({ code }) => wanted.includes(code));
      trail.append(begunDeeds(TRAIL_ACTIONS.open, wanted, `${extension.until} · ${extension.why}`));
      const results = openEach(book, text3, concerned, startBudget(), extension);
      trail.append(doneDeeds(TRAIL_ACTIONS.open, book, text3, results));
      const count2 = countOutcomes2(results);
      return {
        said: text3.done.opened({
          opened: count2("opened"),
          refused: count2("refused"),
          none: count2("none"),
          left: count2("left"),
          until: text3.day(extension.until)
        }),
        trail,
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text3, result))
      };
    });
  });
  var extensionOf = (text3, sheets, given) => {
    var _a5, _b, _c;
    const { ask } = text3;
    const today = todayOf(SpreadsheetApp.getActiveSpreadsheet());
    const until = ((_a5 = given.until) != null ? _a5 : answerTo(text3, ask.openUntil(sheets, LONGEST_EXTENSION))).trim();
    const fault = extensionFault(until, today);
    if (fault) throw new Refusal("open/until", { found: until, fault, longest: LONGEST_EXTENSION });
    const reason2 = oneLine((_b = given.reason) != null ? _b : answerTo(text3, ask.openReason));
    if (!hasReason(reason2)) throw new Refusal("open/reason", {});
    const who = oneLine(Session.getActiveUser().getEmail() || ((_c = given.who) != null ? _c : answerTo(text3, ask.openWho)));
    if (!hasReason(who)) throw new Refusal("open/who", {});
    return { until, why: [today, who, reason2].join(" · ") };
  };
  var answerTo = ({ ask }, question2) => {
    const ui = attempt(() => SpreadsheetApp.getUi());
    if (!ui) return "";
    const response = ui.prompt(ask.openTitle, question2, ui.ButtonSet.OK_CANCEL);
    if (response.getSelectedButton() !== ui.Button.OK) throw new Refusal("open/cancelled", {});
    return response.getResponseText();
  };
  var oneLine = (text3) => text3.replace(/\s+/g, " ").trim();

  // src/script/roles/protect-tabs.ts
  var DESCRIPTION = "KKPHAM";
  var ADMINISTRATORS = [TABS.settings, TABS.instrument, TABS.indicators];
  var VERIFIERS2 = [
    "Status Verifikasi",
    "Jawaban Terverifikasi",
    "Pembilang Terverifikasi",
    "Penyebut Terverifikasi",
    "Kode Alasan",
    "Catatan Verifikator",
    "Verifikator"
  ];
  var protectByRole = (book, answers, people) => {
    const areInForce = rolesInForce(people);
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const administrators = people.filter(({ role }) => role === "administrator").map(({ address: address2 }) => address2);
    for (const name of ADMINISTRATORS) {
      const sheet2 = book.getSheetByName(name);
      if (!sheet2) continue;
      const [there, ...spare] = sheet2.getProtections(SHEET).filter(isOurs);
      for (const one of areInForce ? spare : [there, ...spare]) one == null ? void 0 : one.remove();
      if (areInForce) keepTo(there != null ? there : sheet2.protect(), administrators);
    }
    const { sheet, columns } = answers;
    const [ours, theirs] = [VERIFIERS2.map((name) => columns[name]), sheet.getProtections(RANGE).filter(isOurs)];
    for (const one of theirs) one.remove();
    if (!areInForce) return;
    const rows = Math.max(sheet.getMaxRows() - 1, 1);
    for (const { first, width } of stretches2(ours)) {
      const protection = sheet.getRange(2, first + 1, rows, width).protect();
      try {
        keepTo(protection, writersOf(people));
      } catch (error) {
        protection.remove();
        throw error;
      }
    }
  };
  var protectedByRole = (book, read2, text3) => {
    if ("faults" in read2) return [];
    try {
      protectByRole(book, readTab(book, TABS.answers, ANSWER_COLUMNS), read2.people);
      return [];
    } catch (error) {
      return [text3.roles.notProtected(reasonOf2(error))];
    }
  };
  var protectForOwner = (sheet) => keepTo(sheet.protect(), []);
  var writersOf = (people) => people.filter((person) => hasRoleFor(person, "decide") || hasRoleFor(person, "collect")).map(({ address: address2 }) => address2);
  var isOurs = (protection) => protection.getDescription() === DESCRIPTION;
  var keepTo = (protection, addresses) => {
    protection.setDescription(DESCRIPTION);
    if (addresses.length > 0) protection.addEditors([...addresses]);
    const others = protection.getEditors().map((editor) => editor.getEmail());
    protection.removeEditors(others.filter((address2) => !addresses.includes(address2.toLowerCase())));
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  };
  var stretches2 = (columns) => {
    const found = [];
    for (const column2 of [...columns].sort((a, b) => a - b)) {
      const last = found[found.length - 1];
      if (last && last.first + last.width === column2) {
        found[found.length - 1] = { first: last.first, width: last.width + 1 };
      } else found.push({ first: column2, width: 1 });
    }
    return found;
  };

  // src/script/sheets/home-tab.ts
  var writeHome = (book, instrument, settings, text3, roles3) => {
    const sheet = findTab(book, TABS.home);
    const marks2 = [
      ...settings.sample === "ya" ? [text3.sampleMark] : [],
      ...isDraft(instrument) ? [text3.draftMark] : []
    ];
    const rows = [
      ...text3.home.slice(0, 1),
      ...marks2.map((mark3) => ["!", mark3]),
      ...text3.home.slice(1),
      ["", ""],
      [text3.homeFacts.instrument, `${instrument.id} · ${instrument.title}`],
      ["", instrument.hash],
      [text3.homeFacts.regulation, instrument.regulation],
      [text3.homeFacts.standing, instrument.standing],
      [text3.homeFacts.roles, roles3],
      [text3.homeFacts.assumptions, ""],
      ...instrument.assumptions.map(({ name, value: value3, why }) => [
        "",
        `${name}: ${value3}. ${why}`
      ])
    ];
    const there = sheet.getMaxRows();
    sheet.getRange(1, 1, there, 2).clearContent();
    if (rows.length > there) sheet.insertRowsAfter(there, rows.length - there);
    const range = sheet.getRange(1, 1, rows.length, 2);
    range.setValues(rows.map((row3) => row3.map(gate)));
    range.setVerticalAlignment("top").setWrap(true).setFontSize(11).setBackground(null);
    sheet.getRange(1, 1, rows.length, 1).setFontWeight("bold");
    sheet.getRange(1, 1, 1, 2).setFontSize(16).setFontColor(COLOURS.header).setFontWeight("bold");
    if (marks2.length > 0)
      sheet.getRange(2, 1, marks2.length, 2).setBackground(COLOURS.warning).setFontWeight("bold");
    sheet.setColumnWidth(1, 260);
    sheet.setColumnWidth(2, 760);
    sheet.setHiddenGridlines(true);
  };

  // src/script/sheets/people-tab.ts
  var dressPeople = (book) => {
    const sheet = findTab(book, TABS.people);
    const rows = sheet.getMaxRows() - 1;
    sheet.getRange(2, 1, rows, PEOPLE_COLUMNS.length).setNumberFormat("@");
    const words = SpreadsheetApp.newDataValidation().requireValueInList(Object.values(ROLE_WORDS), true).setAllowInvalid(false).build();
    sheet.getRange(2, PEOPLE_COLUMNS.indexOf("Peran") + 1, rows, 1).setDataValidation(words);
    protectForOwner(sheet);
  };

  // src/script/trail/begin.ts
  var askForNewTrail = (book) => {
    if (hasEntries(book)) return null;
    const lost = knownHead();
    if (lost === null) return null;
    const { ask } = languageOfBook();
    const ui = attempt(() => SpreadsheetApp.getUi());
    const answer = ui == null ? void 0 : ui.alert(ask.newTrailTitle, ask.newTrail(headText(lost)), ui.ButtonSet.YES_NO);
    if (!ui || answer !== ui.Button.YES) throw new Refusal("trail/deleted", { head: headText(lost) });
    return lost;
  };
  var hasEntries = (book) => {
    var _a5, _b;
    return ((_b = (_a5 = book.getSheetByName(TABS.trail)) == null ? void 0 : _a5.getLastRow()) != null ? _b : 0) > 1;
  };
  var beginTrail = (book, instrument, lost) => {
    const [first] = appendEntries(NO_HEAD, [
      {
        ...stampOf(book, instrument, "click"),
        action: lost === null ? TRAIL_ACTIONS.begun : TRAIL_ACTIONS.begunAnew,
        region: "",
        indicator: "",
        from: lost === null ? "" : headText(lost),
        to: "",
        reason: ""
      }
    ]);
    if (!first) return;
    writeEntries(readTab(book, TABS.trail, TRAIL_COLUMNS), 1, [first]);
    attempt(() => keepHead(first));
  };

  // src/script/actions/prepare-book.ts
  var prepareBook = (contents) => guarded(() => {
    var _a5;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const given = contents && typeof contents === "object" ? contents : {};
    permitPrepare(book);
    refuseUnsound(book, given);
    const lostTrail = askForNewTrail(book);
    addMissingColumns(book);
    const made = makeTabs2(book, given);
    addMissingSettings(book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text3 = LANGUAGES[settings.language];
    if (made.includes(TABS.people)) dressPeople(book);
    const people = peopleOf(book);
    const instrument = readBookInstrument(book);
    const { regions } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
    if (regions.length > 0 && !hasEntries(book)) beginTrail(book, instrument, lostTrail);
    const added = addMissingRows(book, instrument, regions, made.includes(TABS.answers));
    addCheckRows(book, regions);
    dressScores(book, instrument);
    writeHome(book, instrument, settings, text3, rolesStanding(text3, people));
    if (made.includes(TABS.home)) book.setActiveSheet((_a5 = book.getSheets()[0]) != null ? _a5 : book.getActiveSheet());
    const said = [
      regions.length === 0 ? text3.done.preparedBlank : text3.done.prepared(regions.length, added),
      ...made.includes(TABS.people) || "faults" in people ? [rolesStanding(text3, people)] : [],
      ...protectedByRole(book, people, text3)
    ].join(" ");
    book.toast(said, text3.menu.title, 15);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said
    };
  });
  var PEOPLES = {
    regions: REGION_COLUMNS.slice(0, REGION_COLUMNS.indexOf("Status")),
    answers: ANSWER_COLUMNS.slice(0, ANSWER_COLUMNS.indexOf("Skor")).filter((name) => name !== "Kode Alasan")
  };
  var othersThan = (columns, known) => columns.filter((name) => !known.includes(name));
  var addMissingColumns = (book) => {
    var _a5;
    const own2 = [
      [TABS.regions, othersThan(REGION_COLUMNS, PEOPLES.regions)],
      [TABS.answers, othersThan(ANSWER_COLUMNS, PEOPLES.answers)]
    ];
    for (const [tab, headers] of own2) {
      const sheet = book.getSheetByName(tab);
      if (!sheet) continue;
      const last = sheet.getLastColumn();
      if (last === 0) continue;
      const there = (_a5 = sheet.getRange(1, 1, 1, last).getValues()[0]) != null ? _a5 : [];
      const known = new Set(there.map((cell) => sameHeader(cellText(cell))));
      const missing = headers.filter((header) => !known.has(sameHeader(header)));
      if (missing.length === 0) continue;
      const columns = sheet.getMaxColumns();
      if (last + missing.length > columns) sheet.insertColumnsAfter(columns, last + missing.length - columns);
      sheet.getRange(1, last + 1, 1, missing.length).setValues([[...missing]]);
    }
  };
  var refuseUnsound = (book, given) => {
    const there = (name) => book.getSheetByName(name) !== null;
    if (there(TABS.settings)) readSettings(readTab(book, TABS.settings, SETTING_COLUMNS).values);
    if (there(TABS.regions)) refuseMerged(TABS.regions, readTab(book, TABS.regions, PEOPLES.regions).range);
    if (there(TABS.answers)) refuseMerged(TABS.answers, readTab(book, TABS.answers, PEOPLES.answers).range);
    const [instrument, indicators] = [
      there(TABS.instrument) ? readValues(book, TABS.instrument) : given.instrument,
      there(TABS.indicators) ? readValues(book, TABS.indicators) : given.indicators
    ];
    if (instrument && indicators) soundInstrument(instrument, indicators);
  };
  var makeTabs2 = (book, given) => {
    var _a5, _b, _c;
    const blank = book.getSheets();
    const tables = [
      [TABS.home, [[""]]],
      [TABS.settings, [[...SETTING_COLUMNS], ...initialSettings(given.settings)]],
      [TABS.regions, [[...REGION_COLUMNS], ...(_a5 = given.regions) != null ? _a5 : []]],
      [TABS.answers, [[...ANSWER_COLUMNS]]],
      [TABS.findings, [[""]]],
      [TABS.scores, [[""]]],
      [TABS.outbox, [[""]]],
      [TABS.jobs, [[""]]],
      [TABS.check, [[...CHECK_COLUMNS]]],
      [TABS.people, [[...PEOPLE_COLUMNS]]],
      [TABS.trail, [[...TRAIL_COLUMNS]]],
      [TABS.instrument, (_b = given.instrument) != null ? _b : [[...INSTRUMENT_HEADERS]]],
      [TABS.indicators, (_c = given.indicators) != null ? _c : [[...INDICATOR_HEADERS]]]
    ];
    const made = tables.flatMap(([name, rows], i) => {
      if (book.getSheetByName(name)) return [];
      const sheet = book.insertSheet(name, i);
      writeText(sheet, rows);
      return [name];
    });
    dressTables(book, made);
    removeBlankStart(book, blank, made);
    return made;
  };
  var SPARE_ROWS = 60;
  var writeText = (sheet, rows) => {
    const columns = Math.max(...rows.map((row3) => row3.length));
    const there = sheet.getMaxRows();
    const wanted = rows.length + SPARE_ROWS;
    if (there < wanted) sheet.insertRowsAfter(there, wanted - there);
    else sheet.deleteRows(wanted + 1, there - wanted);
    const padded = rows.map((row3) => [...row3, ...Array.from({ length: columns - row3.length }, () => "")]);
    sheet.getRange(1, 1, rows.length, columns).setNumberFormat("@").setValues(padded);
  };
  var addMissingSettings = (book) => {
    var _a5, _b;
    const { sheet, values: values2, columns } = readTab(book, TABS.settings, SETTING_COLUMNS);
    const there = new Set(values2.map((cells) => cellText(cells[columns.Setelan]).toLowerCase()));
    const missing = initialSettings().filter(([name = ""]) => !there.has(name.toLowerCase()));
    if (missing.length === 0) return;
    const [last, rowsThere] = [values2.length + missing.length, sheet.getMaxRows()];
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    const rows = missing.map((line3) => {
      var _a6;
      const row3 = ((_a6 = values2[0]) != null ? _a6 : []).map(() => "");
      SETTING_COLUMNS.forEach((header, i) => {
        var _a7;
        row3[columns[header]] = (_a7 = line3[i]) != null ? _a7 : "";
      });
      return row3;
    });
    sheet.getRange(values2.length + 1, 1, rows.length, (_b = (_a5 = rows[0]) == null ? void 0 : _a5.length) != null ? _b : 1).setNumberFormat("@").setValues(rows);
  };
  var removeBlankStart = (book, before, made) => {
    const [start] = before;
    if (before.length === 1 && start && made.length > 0 && start.getLastRow() === 0) book.deleteSheet(start);
  };
  var addMissingRows = (book, instrument, regions, isNew) => {
    var _a5;
    const tab = readTab(book, TABS.answers, ANSWER_COLUMNS);
    const there = new Set(
      tab.values.slice(1).map((cells) => {
        const { code } = readRegionCode(cells[tab.columns["Kode Wilayah"]]);
        return `${code != null ? code : ""} ${cellText(cells[tab.columns["Kode Indikator"]]).toUpperCase()}`;
      })
    );
    const missing = regions.flatMap(
      (region) => instrument.indicators.filter((indicator) => !there.has(`${region.code} ${indicator.code}`)).map((indicator) => ({ region, indicator }))
    );
    const { sheet } = tab;
    const first = tab.values.length + 1;
    const last = tab.values.length + missing.length;
    const rowsThere = sheet.getMaxRows();
    if (last > rowsThere) sheet.insertRowsAfter(rowsThere, last - rowsThere);
    if (isNew && last > 1 && last < rowsThere) sheet.deleteRows(last + 1, rowsThere - last);
    if (missing.length === 0) return 0;
    const width = ((_a5 = tab.values[0]) != null ? _a5 : []).length;
    const rights = new Map(instrument.rights.map((right) => [right.code, right.name]));
    const dimensions = new Map(instrument.dimensions.map((dimension) => [dimension.code, dimension.name]));
    const rows = missing.map(({ region, indicator }) => {
      var _a6;
      const cells = answerRow(region, indicator, rights, dimensions);
      const row3 = Array.from({ length: width }, () => "");
      for (const column2 of ANSWER_COLUMNS) row3[tab.columns[column2]] = (_a6 = cells[column2]) != null ? _a6 : "";
      return row3;
    });
    const block = sheet.getRange(first, 1, rows.length, width);
    styleAnswers(sheet, first, rows.length, tab.columns);
    block.setValues(rows);
    const rules = /* @__PURE__ */ new Map();
    sheet.getRange(first, tab.columns.Jawaban + 1, rows.length, 1).setDataValidations(missing.map(({ indicator }) => [answerValidation(indicator, rules)]));
    sheet.getRange(first, tab.columns["Status Verifikasi"] + 1, rows.length, 1).setDataValidation(decisionValidation());
    sheet.getRange(first, tab.columns["Kode Alasan"] + 1, rows.length, 1).setDataValidation(reasonValidation());
    return missing.length;
  };

  // src/script/screens/upload.ts
  var _a4;
  var uploadPage = ({ upload, language }) => html(_a4 || (_a4 = __template(['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;border:1px solid #1f4e5f;border-radius:4px;background:#1f4e5f;color:#fff;cursor:pointer}\nbutton:disabled{opacity:.5}\n#said{font-weight:bold;min-height:1.4em;white-space:pre-line}\n</style></head><body>\n<p>', "</p>\n<p><label>", ': <input type="file" id="files" accept=".xlsx" multiple></label></p>\n<p><button id="send" onclick="send()">', '</button></p>\n<p id="said" role="status"></p>\n<script>\nvar working = ', ";\nfunction say(text) { document.getElementById('said').textContent = text; }\nfunction end(text) { document.getElementById('send').disabled = false; say(text); }\nfunction call(name, argument, then) {\n  google.script.run.withSuccessHandler(then)\n    .withFailureHandler(function (error) { end(error.message); })[name](argument);\n}\nfunction send() {\n  var files = Array.prototype.slice.call(document.getElementById('files').files);\n  var told = [];\n  if (files.length === 0) return;\n  document.getElementById('send').disabled = true;\n  function next() {\n    var file = files.shift();\n    if (!file) {\n      call('collectSheets', { onlyFiles: true }, function (report) { end(told.concat(report.said).join('\\n')); });\n      return;\n    }\n    say(working.replace('\\u0001', file.name));\n    var reader = new FileReader();\n    reader.onload = function () {\n      var content = String(reader.result).split(',')[1] || '';\n      call('receiveFiles', { files: [{ name: file.name, content: content }] }, function (report) {\n        if (report.refused || report.sheets.length > 0) told.push(report.said);\n        next();\n      });\n    };\n    reader.readAsDataURL(file);\n  }\n  next();\n}\n<\/script></body></html>"], ['<!DOCTYPE html><html lang="', '"><head><meta charset="utf-8"><style>\nbody{font:14px/1.45 Arial,Helvetica,sans-serif;color:#1c2b30;margin:12px}\nbutton{font:inherit;padding:8px 14px;border:1px solid #1f4e5f;border-radius:4px;background:#1f4e5f;color:#fff;cursor:pointer}\nbutton:disabled{opacity:.5}\n#said{font-weight:bold;min-height:1.4em;white-space:pre-line}\n</style></head><body>\n<p>', "</p>\n<p><label>", ': <input type="file" id="files" accept=".xlsx" multiple></label></p>\n<p><button id="send" onclick="send()">', '</button></p>\n<p id="said" role="status"></p>\n<script>\nvar working = ', ";\nfunction say(text) { document.getElementById('said').textContent = text; }\nfunction end(text) { document.getElementById('send').disabled = false; say(text); }\nfunction call(name, argument, then) {\n  google.script.run.withSuccessHandler(then)\n    .withFailureHandler(function (error) { end(error.message); })[name](argument);\n}\nfunction send() {\n  var files = Array.prototype.slice.call(document.getElementById('files').files);\n  var told = [];\n  if (files.length === 0) return;\n  document.getElementById('send').disabled = true;\n  function next() {\n    var file = files.shift();\n    if (!file) {\n      call('collectSheets', { onlyFiles: true }, function (report) { end(told.concat(report.said).join('\\\\n')); });\n      return;\n    }\n    say(working.replace('\\\\u0001', file.name));\n    var reader = new FileReader();\n    reader.onload = function () {\n      var content = String(reader.result).split(',')[1] || '';\n      call('receiveFiles', { files: [{ name: file.name, content: content }] }, function (report) {\n        if (report.refused || report.sheets.length > 0) told.push(report.said);\n        next();\n      });\n    };\n    reader.readAsDataURL(file);\n  }\n  next();\n}\n<\/script></body></html>"])), language, upload.intro, upload.choose, upload.send, { html: JSON.stringify(upload.working("")).replace(/</g, "\\u003c") }).html;

  // src/script/actions/receive-files.ts
  var XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  var receiveFiles = (sent) => guarded(() => {
    var _a5;
    const given = ((_a5 = sent == null ? void 0 : sent.files) != null ? _a5 : []).filter(
      ({ name, content }) => typeof name === "string" && typeof content === "string"
    );
    const names = given.map(({ name }) => name).filter((name) => !/\.xlsx$/i.test(name));
    if (names.length > 0) throw new Refusal("files/not-xlsx", { names });
    const { book, settings } = openSettings();
    permit("upload", book);
    const bookId = book.getId();
    const files = listSheetFiles(bookId);
    const known = new Set(files.map(({ label: label2 }) => label2.kkphamHash));
    const fresh = given.map((file) => ({ ...file, hash: sha2562(file.content) })).filter(
      (file, i, all2) => !known.has(file.hash) && all2.findIndex(({ hash }) => hash === file.hash) === i
    );
    const folder = fresh.length === 0 ? "" : sheetFolder(files, settings.sheetFolder, bookId, settings.awardYear);
    const failed = fresh.flatMap(({ name, content, hash }) => {
      try {
        const blob = Utilities.newBlob(Utilities.base64Decode(content), XLSX, name.replace(/\.xlsx$/i, ""));
        const own2 = { kkphamSheetBook: bookId, kkphamSheet: "inbox", kkphamState: "made" };
        convert(blob, { ...own2, kkphamHash: hash }, folder);
        return [];
      } catch (error) {
        return [{ code: "unreadable-file", file: name, reason: reasonOf2(error) }];
      }
    });
    const text3 = LANGUAGES[settings.language];
    const troubles = failed.map((fault) => ({ code: fault.code, found: sheetFaultText(text3, fault) }));
    const instrument = readBookInstrument(book);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      sheets: troubles.map((trouble) => ({
        region: null,
        outcome: "refused",
        id: null,
        url: null,
        changed: 0,
        reopened: 0,
        troubles: [trouble]
      })),
      said: [text3.done.received(given.length - failed.length), ...troubles.map(({ found }) => found)].join(
        " "
      )
    };
  });
  var uploadFiles = () => toldIfRefused(() => {
    const { book, settings } = openSettings();
    permit("upload", book);
    const text3 = LANGUAGES[settings.language];
    const page = HtmlService.createHtmlOutput(uploadPage(text3));
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(520).setHeight(320), text3.upload.title);
    return void 0;
  });
  var openSettings = () => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return { book, settings: readSettings(readValues(book, TABS.settings)) };
  };

  // src/domain/collection/repairs.ts
  var repairsOf = (instrument, rows, findings) => {
    const byRow = grouped(
      findings.flatMap((finding4) => cellFinding(finding4)),
      ({ row: row3 }) => row3
    );
    const byIndicator = grouped(rows, ({ indicator }) => indicator.code);
    return instrument.indicators.flatMap((indicator) => {
      var _a5, _b, _c, _d;
      const own2 = (_a5 = byIndicator.get(indicator.code)) != null ? _a5 : [];
      const found = own2.flatMap(
        (row3) => {
          var _a6;
          return ((_a6 = byRow.get(row3.typed.row)) != null ? _a6 : []).filter(({ finding: finding4 }) => asks(row3, finding4.severity));
        }
      );
      const sentBack = own2.filter(({ decision: decision2 }) => decision2 === "returned");
      if (found.length === 0 && sentBack.length === 0) return [];
      const notes = sentBack.map(
        ({ standing: standing2 }) => [reasonWord(standing2.reasonCode), standing2.note].filter((part) => part !== "").join(": ")
      );
      return [
        {
          indicator,
          decision: (_d = (_c = (_b = sentBack[0]) != null ? _b : own2[0]) == null ? void 0 : _c.decision) != null ? _d : "pending",
          note: notes.join(" "),
          findings: found.map(({ finding: finding4, cell }) => ({ finding: finding4, cell }))
        }
      ];
    });
  };
  var cellFinding = (finding4) => {
    const { place: place2 } = finding4;
    if ((place2 == null ? void 0 : place2.table) !== "isian") return [];
    const cell = ANSWER_CELLS.find((one) => one === place2.field);
    return cell ? [{ finding: finding4, cell, row: place2.row }] : [];
  };
  var asks = ({ decision: decision2 }, severity) => {
    if (severity === "info") return false;
    return !isDecided(decision2) || severity === "error" && decision2 === "confirmed";
  };
  var grouped = (items, keyOf) => {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item of items) {
      const group = groups2.get(keyOf(item));
      if (group) group.push(item);
      else groups2.set(keyOf(item), [item]);
    }
    return groups2;
  };

  // src/script/sheets/row-line.ts
  var rowLine = (text3, severity, header, found) => `${text3.severity[severity]} (${header}): ${found}`;

  // src/script/region-sheet/returning.ts
  var TEXT4 = LANGUAGES.id;
  var LONGEST3 = 49900;
  var findingLines = ({ findings }) => findings.map(({ finding: finding4, cell }) => {
    const { found, todo } = wordsOf(TEXT4, finding4);
    return rowLine(TEXT4, finding4.severity, SHEET_FIELDS[cell], `${found} ${todo}`);
  });
  var writeRepairs = (book, region, sheet, repairs) => {
    const read2 = readRegionSheet(sheet);
    if ("fault" in read2) return read2;
    const wrong = claimFault(read2.content.claim, {
      form: FORM.name,
      version: FORM.version,
      instrument: book.instrument.id,
      instrumentHash: book.instrument.hash,
      awardYear: book.settings.awardYear,
      dataYear: book.settings.dataYear,
      region: region.code
    });
    if (wrong) return { fault: wrong };
    const found = findColumns(read2.header, RETURN_COLUMNS);
    if ("faults" in found) return { fault: headerFault2(found.faults[0]) };
    const byCode = new Map(repairs.map((repair) => [repair.indicator.code, repair]));
    const rows = read2.content.rows.map(({ row: row3, indicator }) => ({
      row: row3,
      repair: byCode.get(codeOf(indicator))
    }));
    writeColumns(read2, found.columns, new Map(rows.map(({ row: row3, repair }) => [row3, repair])));
    const url = sheet.getUrl();
    const id2 = read2.answers.getSheetId();
    return new Map(
      rows.flatMap(
        ({ row: row3, repair }) => repair ? [
          [
            repair.indicator.code,
            `${url}#gid=${id2}&range=${a1(row3, read2.columns[firstCell(repair)])}`
          ]
        ] : []
      )
    );
  };
  var codeOf = (cell) => cellText(cell).toUpperCase();
  var firstCell = ({ findings, indicator }) => {
    var _a5, _b;
    return (_b = (_a5 = findings[0]) == null ? void 0 : _a5.cell) != null ? _b : indicator.measure.kind === "ratio" ? "numerator" : "answer";
  };
  var writeColumns = ({ answers }, columns, repairs) => {
    var _a5, _b;
    const numbers = [...repairs.keys()];
    if (numbers.length === 0) return;
    const first = numbers.reduce((least, row3) => Math.min(least, row3));
    const lines = Array.from(
      { length: numbers.reduce((most, row3) => Math.max(most, row3)) - first + 1 },
      (_2, i) => repairs.get(first + i)
    );
    const inOrder = [...RETURN_COLUMNS].sort((a, b) => columns[a] - columns[b]);
    const left2 = columns[(_a5 = inOrder[0]) != null ? _a5 : "Temuan"];
    const together = inOrder.every((name, i) => columns[name] === left2 + i);
    for (const group of together ? [inOrder] : inOrder.map((name) => [name])) {
      const at2 = columns[(_b = group[0]) != null ? _b : "Temuan"] + 1;
      answers.showColumns(at2, group.length);
      answers.getRange(first, at2, lines.length, group.length).setNumberFormat("@").setValues(lines.map((repair) => group.map((name) => repair ? CELLS[name](repair) : "")));
    }
  };
  var CELLS = {
    "Keputusan Verifikator": ({ decision: decision2 }) => DECISION_WORDS[decision2],
    "Catatan Verifikator": ({ note }) => cut(note, LONGEST3),
    Temuan: (repair) => cut(findingLines(repair).join("\n"), LONGEST3)
  };
  var headerFault2 = (fault) => {
    var _a5, _b;
    return (fault == null ? void 0 : fault.code) === "header/twice" ? { code: "header-twice", tab: SHEET_TABS.answers, header: fault.header } : {
      code: "header-missing",
      tab: SHEET_TABS.answers,
      header: (_a5 = fault == null ? void 0 : fault.header) != null ? _a5 : "",
      similar: (_b = fault == null ? void 0 : fault.similar) != null ? _b : null
    };
  };

  // src/script/mail/repair-message.ts
  var repairHead = (year3, region, repairs, until) => {
    const to = guestsOf(region);
    const content = repairs.map((repair) => [
      repair.indicator.code,
      repair.decision,
      repair.note,
      findingLines(repair)
    ]);
    return {
      key: sha2562(canonical(["perbaikan", to, year3, region.code, until, content])),
      to,
      subject: OFFICER_WORDS.repair.subject(region.name, year3, repairs.length).replace(/\s+/g, " "),
      numbers: []
    };
  };
  var repairContent = (book, region, repairs, links, about2) => {
    const lines = repairs.map((repair) => {
      var _a5;
      return {
        repair,
        findings: findingLines(repair),
        url: (_a5 = links.get(repair.indicator.code)) != null ? _a5 : ""
      };
    });
    const { url, today, until } = about2;
    const letter = repairLetter(book, region, lines, { url, until, daysLeft: daysBetween(today, until) });
    return { plain: officerText(letter), html: officerHtml(letter) };
  };

  // src/script/actions/return-sheets.ts
  var KIND2 = "perbaikan";
  var returnSheets = (options) => runRecorded(
    "returnSheets",
    () => ({ regions: givenOrSelected(options == null ? void 0 : options.regions) }),
    (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text: text3 } = assessment;
      const hasTime = startBudget();
      const time2 = nowOf(book.spreadsheet);
      const outbox = readOutbox(book.spreadsheet);
      const entries = markDoubtful(outbox.entries, text3.words.outboxDoubt);
      const tasks = tasksOf(assessment, wanted, entries, time2.slice(0, 10));
      const heads = tasks.flatMap(
        ({ region, repairs, head }) => repairs.length > 0 && head.to.length > 0 && idOf(recordOf(book, region.row)) !== "" ? [head] : []
      );
      const { due, already, doubtful } = standing(entries, KIND2, heads);
      requireQuota(due);
      const toReturn = tasks.filter(
        (task) => task.repairs.length > 0 && (due.includes(task.head) || !heads.includes(task.head) || !isReturned(book, task))
      );
      const isReturning = toReturn.length > 0;
      if (isReturning) trail.append(begunDeeds(TRAIL_ACTIONS.giveBack, codesOf(toReturn)));
      const waiting = queue(outbox, entries, due, KIND2, time2);
      const trashed = trashedSheets(book);
      const sent = [];
      const results = tasks.map((task) => {
        const { region, repairs, until, head } = task;
        const isDone = heads.includes(head) && !due.includes(head) && isReturned(book, task);
        if (repairs.length === 0 || isDone) return { ...leftSheet(book, region), outcome: "unchanged" };
        if (!hasTime()) return leftSheet(book, region);
        const { result, links } = returnOne(assessment, task, trashed, time2.slice(0, 10));
        if (!due.includes(head)) return result;
        if (links === null) {
          waiting.fail(head, troubleText(text3, result.faults));
          return result;
        }
        const about2 = { url: result.url, today: time2.slice(0, 10), until };
        if (waiting.send(head, repairContent(book, region, repairs, links, about2)) === null) sent.push(head);
        return result;
      });
      if (isReturning) trail.append(doneDeeds(TRAIL_ACTIONS.giveBack, book, text3, results));
      const count2 = countOutcomes2(results);
      const returned = results.filter(({ outcome }) => outcome === "returned");
      return {
        said: text3.done.returned({
          returned: returned.length,
          sound: tasks.filter(({ repairs }) => repairs.length === 0).length,
          refused: count2("refused"),
          none: count2("none"),
          left: count2("left"),
          withoutAddress: returned.filter(({ faults }) => faults.length > 0).length,
          sent: sent.length,
          already: already.length,
          failed: due.filter((head) => isOfReturned(tasks, results, head) && !sent.includes(head)).length,
          doubtful: doubtful.length
        }),
        trail,
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text3, result)),
        messages: sent.map(({ key }) => key)
      };
    }
  );
  var isOfReturned = (tasks, results, head) => {
    var _a5;
    return ((_a5 = results[tasks.findIndex((task) => task.head === head)]) == null ? void 0 : _a5.outcome) === "returned";
  };
  var tasksOf = ({ book, byRegion }, wanted, entries, today) => {
    const rows = rowsByRegion(book.rows);
    const { awardYear, deadline, repairDays } = book.settings;
    return book.regions.filter(({ code }) => wanted.includes(code)).map((region) => {
      var _a5, _b;
      const findings = ((_a5 = byRegion.get(region.code)) != null ? _a5 : []).map(({ finding: finding4 }) => finding4);
      const repairs = repairsOf(book.instrument, (_b = rows.get(region.code)) != null ? _b : [], findings);
      const { openUntil: day3, ...record2 } = recordOf(book, region.row);
      const stands2 = standingOf({ ...record2, openUntil: day3 });
      const before = repairHead(awardYear, region, repairs, day3);
      const isUnderWay = stands2.state === "returned" && day3 >= today && entries.some(({ kind, key }) => kind === KIND2 && key === before.key);
      if (isUnderWay) return { region, repairs, until: day3, head: before };
      const until = repairUntil(stands2, deadline, today, repairDays);
      return { region, repairs, until, head: repairHead(awardYear, region, repairs, until) };
    });
  };
  var codesOf = (tasks) => tasks.map(({ region }) => region.code);
  var isReturned = (book, { region, until }) => {
    const record2 = recordOf(book, region.row);
    return standingOf(record2).state === "returned" && record2.openUntil === until;
  };
  var returnOne = ({ book, text: text3 }, { region, repairs, until, head }, trashed, today) => {
    const written3 = { links: null, url: "" };
    const who = Session.getActiveUser().getEmail();
    const why = [today, who, text3.menu.returnSheets].filter((part) => part !== "").join(" · ");
    const result = onOwnSheet(book, region, trashed, (sheet) => {
      const links = writeRepairs(book, region, sheet, repairs);
      if ("fault" in links) return links;
      protectSheet(sheet, book.instrument, true);
      Object.assign(written3, { links, url: sheet.getUrl() });
      const record3 = { state: SHEET_STATES.returned, openUntil: until, why };
      return { outcome: "returned", faults: head.to.length === 0 ? [{ code: "no-officer" }] : [], record: record3 };
    });
    const { faults, record: record2 } = result;
    keepRecord(
      book,
      region.row,
      faults.length > 0 ? { ...record2, trouble: troubleText(text3, faults) } : record2
    );
    return { result: { ...result, url: written3.url || result.url }, links: written3.links };
  };

  // src/script/actions/validate-submissions.ts
  var validateSubmissions = (options) => runAction("validate", options, (assessment) => {
    writeFindings(assessment);
    mark2(assessment, "answers");
    mark2(assessment, "regions");
    writeRowFindings(assessment);
    writeRegionStatus(assessment);
    const count2 = (severity) => assessment.located.filter(({ finding: finding4 }) => finding4.severity === severity).length;
    return { said: assessment.text.done.validated(count2("error"), count2("warning"), count2("info")) };
  });
  var writeFindings = ({ book, located, text: text3 }) => {
    const ids = {
      answers: book.tabs.answers.sheet.getSheetId(),
      regions: book.tabs.regions.sheet.getSheetId()
    };
    const names = new Map(book.regions.map((region) => [region.code, `${region.code} ${region.name}`]));
    const rows = located.map(({ finding: finding4, words, at: at2 }) => {
      var _a5, _b;
      return [
        text3.severity[finding4.severity],
        finding4.code,
        finding4.region === null ? "" : (_a5 = names.get(finding4.region)) != null ? _a5 : finding4.region,
        (_b = finding4.indicator) != null ? _b : "",
        at2 === null ? "" : TABS[at2.tab],
        at2 === null ? "" : {
          formula: `=HYPERLINK(${formulaText(`#gid=${ids[at2.tab]}&range=${at2.cell}`)};${formulaText(at2.cell)})`
        },
        words.found,
        words.todo
      ];
    });
    writeTable(findTab(book.spreadsheet, TABS.findings), FINDING_COLUMNS, rows);
  };
  var NOTE_LINES = 4;
  var mark2 = ({ book, located, text: text3 }, tab) => {
    var _a5;
    const { range } = book.tabs[tab];
    const byCell = /* @__PURE__ */ new Map();
    for (const one of located) {
      if (((_a5 = one.at) == null ? void 0 : _a5.tab) !== tab) continue;
      const row3 = groupOf(byCell, one.at.row - 1, () => /* @__PURE__ */ new Map());
      groupOf(row3, one.at.column, () => []).push(one);
    }
    const marks2 = new Map(
      [...byCell].map(([row3, cells]) => [
        row3,
        new Map([...cells].map(([column2, here]) => [column2, markOf(here)]))
      ])
    );
    function markOf(here) {
      var _a6, _b;
      const shown2 = here.slice(0, NOTE_LINES).map(({ finding: finding4, words }) => `${text3.severity[finding4.severity]}: ${words.found} ${words.todo}`);
      const more = here.length > NOTE_LINES ? [text3.mark.more(here.length - NOTE_LINES)] : [];
      return { severity: (_b = (_a6 = here[0]) == null ? void 0 : _a6.finding.severity) != null ? _b : "info", lines: [...shown2, ...more] };
    }
    remarkRange(range, marks2);
  };
  var groupOf = (groups2, key, empty) => {
    var _a5;
    const group = (_a5 = groups2.get(key)) != null ? _a5 : empty();
    groups2.set(key, group);
    return group;
  };
  var writeRowFindings = ({ book, located, text: text3 }) => {
    const lines = /* @__PURE__ */ new Map();
    for (const { finding: finding4, words, at: at2 } of located) {
      if ((at2 == null ? void 0 : at2.tab) !== "answers") continue;
      groupOf(lines, at2.row, () => []).push(rowLine(text3, finding4.severity, at2.header, words.found));
    }
    writeColumn(book.tabs.answers, "Temuan", (row3) => {
      const own2 = lines.get(row3);
      return own2 ? gate(own2.join("\n")) : "";
    });
  };
  var writeRegionStatus = ({ book, evaluations, byRegion, text: text3 }) => {
    const status = new Map(
      evaluations.map(({ region, status: status2 }) => {
        var _a5;
        const errors = ((_a5 = byRegion.get(region.code)) != null ? _a5 : []).filter(
          ({ finding: finding4 }) => rank(finding4.severity) === 0
        ).length;
        return [
          region.row,
          `${text3.status[status2]}${errors > 0 ? ` (${errors} ${text3.severity.error.toLowerCase()})` : ""}`
        ];
      })
    );
    writeColumn(book.tabs.regions, "Status", (row3) => {
      var _a5;
      return gate((_a5 = status.get(row3)) != null ? _a5 : "");
    });
  };

  // src/domain/summary/next-steps.ts
  var nextSteps = (instrument, score) => {
    const counted = instrument.indicators.flatMap((indicator) => {
      const own2 = score.indicators.get(indicator.code);
      return (own2 == null ? void 0 : own2.kind) === "counted" ? [{ indicator, points: own2.points, of: own2.of }] : [];
    });
    const weightOf2 = instrument.method === "points" ? pointWeights(counted) : meanWeights(instrument, counted);
    return counted.map((one) => ({ ...one, gain: weightOf2(one.indicator) * (1 - one.points / one.of) * 100 })).filter((step) => step.gain > 1e-9).sort((a, b) => b.gain - a.gain);
  };
  var sumBy = (items, value3) => items.reduce((sum2, item) => sum2 + value3(item), 0);
  var pointWeights = (counted) => {
    const total = sumBy(counted, (one) => one.of);
    const of = new Map(counted.map((one) => [one.indicator.code, one.of]));
    return (indicator) => {
      var _a5;
      return ((_a5 = of.get(indicator.code)) != null ? _a5 : 0) / total;
    };
  };
  var meanWeights = ({ rights, dimensions }, counted) => {
    const inside = (right, dimension) => counted.filter(({ indicator }) => indicator.right === right && indicator.dimension === dimension);
    const dimensionTotalOf = (right) => sumBy(dimensions, (d) => inside(right, d.code).length > 0 ? d.weight : 0);
    const rightTotal = sumBy(rights, (right) => dimensionTotalOf(right.code) > 0 ? right.weight : 0);
    return (indicator) => {
      var _a5, _b, _c, _d;
      const siblings = inside(indicator.right, indicator.dimension);
      const dimensionTotal = dimensionTotalOf(indicator.right);
      const dimension = (_b = (_a5 = dimensions.find((d) => d.code === indicator.dimension)) == null ? void 0 : _a5.weight) != null ? _b : 0;
      const right = (_d = (_c = rights.find((r) => r.code === indicator.right)) == null ? void 0 : _c.weight) != null ? _d : 0;
      return indicator.weight / sumBy(siblings, (one) => one.indicator.weight) * (dimension / dimensionTotal) * (right / rightTotal);
    };
  };

  // src/domain/summary/summary.ts
  var NAMED2 = 3;
  var FEWEST_STEPS = 5;
  var summarise = (instrument, evaluation, findings) => {
    const rights = instrument.rights.map((right, i) => {
      var _a5, _b, _c, _d;
      const verified = evaluation.verified.rights[i];
      return {
        right,
        dimensions: ((_a5 = verified == null ? void 0 : verified.dimensions) != null ? _a5 : []).map(({ code, score }) => ({ code, verified: score })),
        claimed: (_c = (_b = evaluation.claimed.rights[i]) == null ? void 0 : _b.score) != null ? _c : null,
        verified: (_d = verified == null ? void 0 : verified.score) != null ? _d : null
      };
    });
    const ranked = rights.filter((line3) => line3.verified !== null).sort((a, b) => {
      var _a5, _b;
      return ((_a5 = b.verified) != null ? _a5 : 0) - ((_b = a.verified) != null ? _b : 0);
    });
    const named2 = Math.min(NAMED2, Math.floor(ranked.length / 2));
    const rightOf = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator.right]));
    const about2 = (right) => findings.filter(
      (one) => {
        var _a5, _b;
        return (one.indicator === null ? null : (_a5 = rightOf.get(one.indicator)) != null ? _a5 : null) === ((_b = right == null ? void 0 : right.code) != null ? _b : null);
      }
    );
    return {
      evaluation,
      rights,
      strongest: ranked.slice(0, named2),
      weakest: [...ranked].reverse().slice(0, named2),
      next: nextOf(instrument, evaluation),
      findings: [null, ...instrument.rights].map((right) => ({ right, findings: about2(right) })).filter((group) => group.findings.length > 0),
      withoutEvidence: instrument.indicators.filter((indicator) => {
        const row3 = evaluation.rows.get(indicator.code);
        return (row3 == null ? void 0 : row3.claimed.state) === "value" && !startsLink(row3.typed.evidence);
      }),
      verifierNotes: instrument.indicators.flatMap((indicator) => {
        var _a5, _b;
        const note = (_b = (_a5 = evaluation.rows.get(indicator.code)) == null ? void 0 : _a5.standing.note) != null ? _b : "";
        return note === "" ? [] : [{ indicator, note }];
      })
    };
  };
  var nextOf = (instrument, { verified }) => {
    const grade2 = verified.final === null ? null : nextGrade(instrument, verified.final);
    if (!grade2 || verified.final === null) return null;
    const missing = grade2.from - verified.final;
    const steps = nextSteps(instrument, verified);
    let sum2 = 0;
    const reached = steps.findIndex((step) => {
      sum2 += step.gain;
      return sum2 >= missing - 1e-9;
    });
    return { grade: grade2, missing, steps: steps.slice(0, Math.max(FEWEST_STEPS, reached + 1)) };
  };
  var summaryHash = (instrument, summary, letterhead2) => {
    var _a5;
    const { evaluation } = summary;
    return sha2562(
      canonical({
        instrument: instrument.hash,
        letterhead: letterhead2,
        region: evaluation.region.code,
        name: evaluation.region.name,
        province: evaluation.region.province,
        claimed: [evaluation.claimed.final, evaluation.claimed.rights],
        verified: [evaluation.verified.final, evaluation.verified.rights, evaluation.verified.bonus],
        decided: evaluation.decided,
        completeness: evaluation.completeness,
        unusable: evaluation.unusable,
        steps: (_a5 = summary.next) == null ? void 0 : _a5.steps.map(({ indicator, points: points2 }) => [indicator.code, points2]),
        lastYear: evaluation.lastYear,
        findings: summary.findings.map((group) => group.findings.map(({ place: _place, ...rest }) => rest)),
        withoutEvidence: summary.withoutEvidence.map(({ code }) => code),
        notes: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, note])
      })
    );
  };

  // src/script/locale/summary-words.ts
  var two2 = (value3) => formatNumber(value3, 2, "id");
  var SUMMARY_WORDS = {
    fileName: (code, region, year3, version2) => `Ringkasan Verifikasi KKPHAM ${year3} - ${code} ${region} - v${version2}`,
    folderName: (year3) => `KKPHAM ${year3} - Ringkasan Verifikasi`,
    replaces: (number4) => `Menggantikan nomor ${number4}.`,
    sample: "DATA CONTOH: jawaban dan nilai dalam dokumen ini buatan, bukan keadaan sebenarnya.",
    draft: "RANCANGAN: teks indikator belum diambil dari naskah peraturan.",
    provisional: (decided, all2) => `SEMENTARA: ${decided} dari ${all2} indikator sudah diputuskan verifikator; nilai dapat berubah.`,
    identity: [
      "Daerah",
      "Kode wilayah",
      "Provinsi",
      "Tahun penghargaan",
      "Masa yang dinilai",
      "Instrumen",
      "Peraturan",
      "Kedudukan teks"
    ],
    period: (year3) => `Januari sampai Desember ${year3}`,
    resultHeader: ["", "Klaim daerah", "Terverifikasi"],
    mean: (scored, all2) => `Rerata (${scored} dari ${all2} hak dinilai)`,
    bonus: "Bonus Aksi HAM",
    final: "Nilai akhir",
    grade: "Predikat",
    provisionalGrade: (grade2) => `${grade2} (sementara)`,
    difference: "Selisih (terverifikasi dikurangi klaim)",
    completeness: "Kelengkapan isian",
    unusable: "Jawaban yang tidak dapat dipakai",
    notScored: "tidak dinilai",
    rightsHeader: (dimensions) => [
      "Hak",
      ...dimensions,
      "Klaim",
      "Verifikasi",
      "Selisih"
    ],
    named: (name, score) => `${name} (${two2(score)})`,
    none: "Tidak ada.",
    nextIntro: (grade2, missing) => `Untuk mencapai predikat ${grade2} masih diperlukan ${two2(missing)} poin. Indikator berikut menambah nilai paling banyak bila terpenuhi seluruhnya:`,
    nextTop: "Daerah ini sudah berada pada predikat tertinggi. Pertahankan, dan lihat temuan di bawah.",
    nextUnscored: "Belum ada hak yang dapat dinilai.",
    stepsHeader: ["Kode", "Indikator", "Poin", "Tambahan nilai", "Penanggung jawab"],
    findingsHeader: ["Kode", "Tingkat", "Temuan", "Yang perlu dilakukan"],
    generalFindings: "Umum",
    moreFindings: (count2) => `… dan ${count2} temuan lain; lihat tab Temuan di Buku Verifikasi.`,
    evidenceHeader: ["Kode", "Indikator", "Bukti yang diminta", "Penanggung jawab"],
    lastYear: (last, now) => `Nilai akhir tahun lalu ${two2(last)}, tahun ini ${two2(now)}; ${now >= last ? "naik" : "turun"} ${two2(Math.abs(now - last))} poin.`,
    lastYearNone: "Nilai tahun lalu tidak dicatat.",
    notesHeader: ["Kode", "Catatan verifikator"],
    assumptionsHeader: ["Butir", "Nilai", "Alasan"],
    score: (value3) => value3 === null ? "–" : two2(value3),
    signed: (value3) => value3 === null ? "–" : `${value3 > 0 ? "+" : ""}${two2(value3)}`,
    percent: (value3) => `${formatNumber(value3, 1, "id")}%`,
    points: (points2, of) => `${formatNumber(points2, Number.isInteger(points2) ? 0 : 1, "id")} dari ${of}`,
    signatureLine: "................................"
  };

  // src/script/documents/content.ts
  var MOST_FINDINGS = 40;
  var MOST_STEPS = 12;
  var documentContent = (book, summary, edition) => {
    var _a5, _b;
    const { settings, instrument } = book;
    const { evaluation } = summary;
    const { region, verified, claimed } = evaluation;
    const names = (lines) => lines.map((line3) => {
      var _a6;
      return SUMMARY_WORDS.named(line3.right.name, printed((_a6 = line3.verified) != null ? _a6 : 0));
    }).join("; ") || SUMMARY_WORDS.none;
    return {
      values: {
        kementerian: settings.ministry,
        kantor: settings.office,
        alamat: settings.address,
        wilayah: region.name,
        kode_wilayah: region.code,
        provinsi: region.province,
        nomor: edition.number,
        pengganti: edition.replaces === null ? "" : SUMMARY_WORDS.replaces(edition.replaces),
        tahun_penghargaan: String(settings.awardYear),
        tahun_data: String(settings.dataYear),
        terkuat: names(summary.strongest),
        terlemah: names(summary.weakest),
        pengantar_langkah: nextIntro(summary),
        tahun_lalu: evaluation.lastYear === null || verified.final === null ? SUMMARY_WORDS.lastYearNone : SUMMARY_WORDS.lastYear(evaluation.lastYear, verified.final),
        tempat: settings.place || SUMMARY_WORDS.signatureLine,
        tanggal: formatDay(edition.day, "id"),
        verifikator: settings.verifier || SUMMARY_WORDS.signatureLine,
        jabatan_penanda_tangan: settings.signatoryTitle,
        penanda_tangan: settings.signatory || SUMMARY_WORDS.signatureLine,
        nilai_akhir: SUMMARY_WORDS.score(verified.final),
        predikat: gradeText(summary, "verified"),
        sidik: instrument.hash.slice(0, 12)
      },
      tables: {
        identitas: {
          header: null,
          rows: identityRows(book, summary),
          widths: [130, 350]
        },
        hasil: {
          header: SUMMARY_WORDS.resultHeader,
          rows: [
            [
              SUMMARY_WORDS.mean(verified.scoredRights, instrument.rights.length),
              SUMMARY_WORDS.score(claimed.mean),
              SUMMARY_WORDS.score(verified.mean)
            ],
            [SUMMARY_WORDS.bonus, SUMMARY_WORDS.score(claimed.bonus), SUMMARY_WORDS.score(verified.bonus)],
            [SUMMARY_WORDS.final, SUMMARY_WORDS.score(claimed.final), SUMMARY_WORDS.score(verified.final)],
            [SUMMARY_WORDS.grade, gradeText(summary, "claimed"), gradeText(summary, "verified")],
            [SUMMARY_WORDS.difference, "", SUMMARY_WORDS.signed(evaluation.difference)],
            [SUMMARY_WORDS.completeness, SUMMARY_WORDS.percent(evaluation.completeness), ""],
            [SUMMARY_WORDS.unusable, String(evaluation.unusable), ""]
          ],
          widths: [230, 125, 125]
        },
        hak: {
          header: SUMMARY_WORDS.rightsHeader(instrument.dimensions.map((dimension) => dimension.name)),
          rows: summary.rights.map((line3) => [
            line3.right.name,
            ...line3.dimensions.map(({ verified: score }) => SUMMARY_WORDS.score(score)),
            SUMMARY_WORDS.score(line3.claimed),
            SUMMARY_WORDS.score(line3.verified),
            SUMMARY_WORDS.signed(
              line3.claimed === null || line3.verified === null ? null : printed(printed(line3.verified) - printed(line3.claimed))
            )
          ]),
          widths: [
            480 - 58 * (instrument.dimensions.length + 3),
            ...Array(instrument.dimensions.length + 3).fill(58)
          ]
        },
        langkah: {
          header: SUMMARY_WORDS.stepsHeader,
          rows: ((_b = (_a5 = summary.next) == null ? void 0 : _a5.steps) != null ? _b : []).slice(0, MOST_STEPS).map((step) => [
            step.indicator.code,
            step.indicator.text,
            SUMMARY_WORDS.points(step.points, step.of),
            SUMMARY_WORDS.signed(printed(step.gain)),
            step.indicator.office
          ]),
          widths: [45, 205, 55, 65, 110],
          whenEmpty: ""
        },
        bukti: {
          header: SUMMARY_WORDS.evidenceHeader,
          rows: summary.withoutEvidence.map((one) => [one.code, one.text, one.evidence, one.office]),
          widths: [45, 185, 140, 110]
        },
        catatan: {
          header: SUMMARY_WORDS.notesHeader,
          rows: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, shortened(note)]),
          widths: [45, 435]
        },
        asumsi: {
          header: SUMMARY_WORDS.assumptionsHeader,
          rows: instrument.assumptions.map(({ name, value: value3, why }) => [name, value3, why]),
          widths: [110, 70, 300]
        }
      },
      findings: summary.findings.map(({ right, findings }) => {
        var _a6;
        return {
          heading: (_a6 = right == null ? void 0 : right.name) != null ? _a6 : SUMMARY_WORDS.generalFindings,
          table: { header: SUMMARY_WORDS.findingsHeader, rows: findingRows(findings), widths: [75, 65, 165, 175] }
        };
      }),
      marks: [
        ...settings.sample === "ya" ? [SUMMARY_WORDS.sample] : [],
        ...isDraft(instrument) ? [SUMMARY_WORDS.draft] : [],
        ...evaluation.provisional ? [SUMMARY_WORDS.provisional(evaluation.decided, evaluation.indicators)] : []
      ]
    };
  };
  var findingRows = (findings) => {
    var _a5;
    const said = /* @__PURE__ */ new Map();
    for (const finding4 of findings) {
      const { found, todo } = wordsOf(LANGUAGES.id, finding4);
      const cells = [LANGUAGES.id.severity[finding4.severity], shortened(found), todo];
      const key = cells.join("\n");
      const row3 = (_a5 = said.get(key)) != null ? _a5 : { cells, indicators: [] };
      if (finding4.indicator !== null) row3.indicators.push(finding4.indicator);
      said.set(key, row3);
    }
    const rows = [...said.values()].map(({ cells, indicators }) => [indicators.join(", "), ...cells]);
    const more = rows.length - MOST_FINDINGS;
    return more > 0 ? [...rows.slice(0, MOST_FINDINGS), ["", "", SUMMARY_WORDS.moreFindings(more), ""]] : rows;
  };
  var identityRows = ({ settings, instrument }, { evaluation: { region } }) => {
    const values2 = [
      region.name,
      region.code,
      region.province,
      String(settings.awardYear),
      SUMMARY_WORDS.period(settings.dataYear),
      `${instrument.title} (${instrument.id}, sidik ${instrument.hash.slice(0, 12)})`,
      instrument.regulation,
      instrument.standing
    ];
    return SUMMARY_WORDS.identity.map((label2, i) => {
      var _a5;
      return [label2, (_a5 = values2[i]) != null ? _a5 : ""];
    });
  };
  var gradeText = ({ evaluation }, which) => {
    const { grade: grade2 } = evaluation[which];
    if (!grade2) return SUMMARY_WORDS.notScored;
    return which === "verified" && evaluation.provisional ? SUMMARY_WORDS.provisionalGrade(grade2.name) : grade2.name;
  };
  var nextIntro = ({ next, evaluation }) => {
    if (next) return SUMMARY_WORDS.nextIntro(next.grade.name, next.missing);
    return evaluation.verified.final === null ? SUMMARY_WORDS.nextUnscored : SUMMARY_WORDS.nextTop;
  };
  var shortened = (text3) => text3.length > LONGEST_TEXT ? `${text3.slice(0, LONGEST_TEXT)} …` : text3;

  // src/script/documents/copy-template.ts
  var copyTemplate = (template, document) => {
    const [body2, header, footer] = [template.getBody(), template.getHeader(), template.getFooter()];
    copySection(body2, document.getBody());
    if (header) copySection(header, document.addHeader());
    if (footer) copySection(footer, document.addFooter());
    const page = document.getBody();
    page.setMarginTop(body2.getMarginTop()).setMarginBottom(body2.getMarginBottom());
    page.setMarginLeft(body2.getMarginLeft()).setMarginRight(body2.getMarginRight());
  };
  var copySection = (from, to) => {
    const { ElementType } = DocumentApp;
    for (let i = 0; i < from.getNumChildren(); i++) {
      const child = from.getChild(i).copy();
      switch (child.getType()) {
        case ElementType.PARAGRAPH:
          to.appendParagraph(child.asParagraph());
          break;
        case ElementType.TABLE:
          to.appendTable(child.asTable());
          break;
        case ElementType.LIST_ITEM:
          to.appendListItem(child.asListItem());
          break;
        default:
      }
    }
    const first = to.getChild(0);
    if (to.getNumChildren() > 1 && first.getType() === ElementType.PARAGRAPH && first.asParagraph().getText() === "") {
      to.removeChild(first);
    }
  };

  // src/script/documents/fill.ts
  var PLACEHOLDER = /\{\{[^{}]*\}\}/g;
  var fillDocument = (document, content) => {
    const body2 = document.getBody();
    const sections = [body2, document.getHeader(), document.getFooter()].filter(Boolean);
    putMarks(body2, content.marks);
    for (const [name, table] of Object.entries(content.tables)) putTable(body2, `tabel:${name}`, table);
    putFindings(body2, content.findings);
    return sections.flatMap((section) => {
      var _a5;
      const there = new Set((_a5 = section.getText().match(PLACEHOLDER)) != null ? _a5 : []);
      for (const [name, value3] of Object.entries(content.values)) {
        if ([...there].some((found) => bare3(found) === name))
          section.replaceText(pattern(name), harmless(value3));
      }
      const names = Object.keys(content.values);
      return [...there].filter((found) => !names.includes(bare3(found)));
    });
  };
  var bare3 = (placeholder) => placeholder.slice(2, -2).trim();
  var pattern = (name) => `\\{\\{\\s*${name}\\s*\\}\\}`;
  var harmless = (value3) => value3.replace(/\{\{/g, "{ {").replace(/\s+/g, " ").trim();
  var findParagraph = (body2, name) => {
    var _a5;
    const paragraph = (_a5 = body2.findText(pattern(name))) == null ? void 0 : _a5.getElement().getParent();
    if ((paragraph == null ? void 0 : paragraph.getParent().getType()) !== DocumentApp.ElementType.BODY_SECTION) return null;
    const found = paragraph.asParagraph();
    return bare3(found.getText().trim()) === name ? { paragraph: found, index: body2.getChildIndex(found) } : null;
  };
  var putTable = (body2, name, content) => {
    var _a5;
    const found = findParagraph(body2, name);
    if (!found) return;
    if (content.rows.length === 0) {
      found.paragraph.setText((_a5 = content.whenEmpty) != null ? _a5 : SUMMARY_WORDS.none);
      return;
    }
    insertTable(body2, found.index, content);
    found.paragraph.setText("");
  };
  var putFindings = (body2, groups2) => {
    const found = findParagraph(body2, "temuan");
    if (!found) return;
    if (groups2.length === 0) {
      found.paragraph.setText(SUMMARY_WORDS.none);
      return;
    }
    groups2.forEach(({ heading: heading2, table }, i) => {
      body2.insertParagraph(found.index + 2 * i, heading2).setHeading(DocumentApp.ParagraphHeading.HEADING2);
      insertTable(body2, found.index + 2 * i + 1, table);
    });
    found.paragraph.setText("");
  };
  var MARK_COLOUR = "#fff2cc";
  var putMarks = (body2, marks2) => {
    const found = findParagraph(body2, "tanda");
    if (!found) return;
    const [first, ...others] = [...marks2].reverse();
    found.paragraph.setText(first != null ? first : "");
    if (first !== void 0) found.paragraph.editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
    for (const mark3 of others) {
      body2.insertParagraph(found.index, mark3).editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
    }
  };
  var HEADER_COLOUR = "#dfe9ec";
  var BORDER_COLOUR = "#9fb4bb";
  var TABLE_FONT_SIZE = 9;
  var insertTable = (body2, index, { header, rows, widths }) => {
    const cells = (header === null ? rows : [header, ...rows]).map((row3) => row3.map(harmless));
    const table = body2.insertTable(index, cells);
    table.setBorderColor(BORDER_COLOUR);
    table.editAsText().setFontSize(TABLE_FONT_SIZE);
    widths.forEach((width, column2) => {
      table.setColumnWidth(column2, width);
    });
    if (header === null) return table;
    const top = table.getRow(0);
    top.editAsText().setBold(true);
    header.forEach((_2, column2) => {
      top.getCell(column2).setBackgroundColor(HEADER_COLOUR);
    });
    return table;
  };

  // src/script/documents/repeat-headers.ts
  var FIELDS5 = "body(content(startIndex,table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))";
  var repeatHeaders = (documentId, headers) => {
    var _a5, _b;
    if (typeof Docs === "undefined") return;
    const known = new Set(headers.map((cells) => cells.join("|")));
    const content = (_b = (_a5 = Docs.Documents.get(documentId, { fields: FIELDS5 }).body) == null ? void 0 : _a5.content) != null ? _b : [];
    const requests = content.flatMap(
      ({ startIndex, table }) => startIndex !== void 0 && known.has(firstRow(table)) ? [pin(startIndex)] : []
    );
    if (requests.length > 0) Docs.Documents.batchUpdate({ requests }, documentId);
  };
  var firstRow = (table) => {
    var _a5, _b, _c;
    return ((_c = (_b = (_a5 = table == null ? void 0 : table.tableRows) == null ? void 0 : _a5[0]) == null ? void 0 : _b.tableCells) != null ? _c : []).map(
      (cell) => {
        var _a6;
        return ((_a6 = cell.content) != null ? _a6 : []).flatMap((part) => {
          var _a7, _b2;
          return (_b2 = (_a7 = part.paragraph) == null ? void 0 : _a7.elements) != null ? _b2 : [];
        }).map((run2) => {
          var _a7, _b2;
          return (_b2 = (_a7 = run2.textRun) == null ? void 0 : _a7.content) != null ? _b2 : "";
        }).join("").trim();
      }
    ).join("|");
  };
  var pin = (index) => ({
    pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 }
  });

  // sheets-templates/documents/ringkasan-verifikasi.docx
  var ringkasan_verifikasi_default = "UEsDBBQAAAAIAK1Vdl1iF376EAEAACIFAAAcAAAAd29yZC9fcmVscy9kb2N1bWVudC54bWwucmVsc62UzU7DMBCEXyXynTgpUApq2gtC6hWFB3DtzY+If2RvEX17LNImblVZPfg4Y3vm02rl9fZXDtkPWNdrVZEyL0gGimvRq7YiX/XHw4psN+tPGBj6G67rjcv8E+Uq0iGaN0od70Ayl2sDyp802kqGXtqWGsa/WQt0URRLasMMcpmZ7URF7E6UJKuPBu7J1k3Tc3jX/CBB4Y0K6vA4gPOJzLaAFRl17nMIvV2/SFmvDnIP1s9xJpisGMRjSohGa1QawzFMVgziKSUEKHHFcHZiCM9JdwEQ/dzDbTg5MYRlSoQOmAA7A4y6jPW/pF6FsH/U0f5Vyn70b2Gu/5ejGWV4TTsDhTXbDwHHZJ0h6MVnt/kDUEsDBBQAAAAIAK1Vdl3xgxtS/QUAANUhAAARAAAAd29yZC9kb2N1bWVudC54bWztWlFv2zYQ/iuEnjZgtSw7cRyjTtGlWBsUDYom67CngpJoixVFCiQVxzX833dHSbYTJ63kIEIx9CGWqPC+u++ORx4pvXx1mwlyw7ThSk69oNf3CJORirmcT72/r/96MfaIsVTGVCjJpt6SGe/V2cvFJFZRkTFpSRZNLuZSaRoK+P8iOCKL4Jgs8uDIIwAuzWSRR1MvsTaf+L6JEpZR08t4pJVRM9uLVOar2YxHzF8oHfuDftB3d7lWETMGLDmn8oaaGi7bR1M5k/DPmdIZtdDUcz+jOi3yF4CeU8tDLrhdAnZ/VMOoqVdoOakgXmwMQpFJaVB1qSV0E72lyJvKO06jr5kAG5Q0Cc+3NA5Fg38mNcjN90jcZGIbguDoaTF4o+kCLlvAJubHpVAmSsu/jxj0G0QEITYSTUy4q7O2JKNcbhUf5Jod5wbH7QAG9wFySLanBOetVkW+ReNPQ7uQ6QYLc74FVhXkXWrmacZcJTTfZGB02wysGneId+RHCdWW3W4xgtYgx/6pP94HGhwABAQHwT7UsDXUyEer9oAajuV7QGDVHlLDQX0f6QFyo8OQBvtIJ4chDfeRxoch7Q0nmEjSA6BAaoOQDePWCCd+pmImhtvJMBhFrGF61Lk2rpLVB8ldHN7QnhqnTnofJHdwDjNmB8DENk5aoQzqudlHWWppQs1msUTEdtMZ5GsNt8zAR1j4hCpe4jV3Px+1u1zZpWBkMbmhYupdcyuY55+99Dcd3I9FOyYmpxFYkWtmmL5h3tknCGlKDZXkM9N8xuGeo6h1ACCJMPc1IgrIgUo6swwqk0EfNS4mX6PajAgqBqYfsEOX96HrH54bdzXfarnBoEQy387N3WdoTin7CJX3NCyg3GLSf68sJR9ZXAhO3tGUvDbAinygsjCckmuaFJKsVhCfQn6BRXsOSTWnVK7XnTCvO86oMC5Szg8PPN3xSqXljlfcsx965VJlSgNbidefl2Ew3mdYPvshw9UKYzin0vJD+I1qPzbIFhw0sBtpoOZuUr5jFDc1QXNNQY9cxOBnbqlpz2ncklPIxITX6jpgN+hBXhouumEG0zAXHbAa9sglF5QTwyynOUlo2hXB9JCR30YVTqNLCtI5FQiSFtROcBJlsNOldr3udas/Z1oU+JvA5pbKyhQBi2rSxJanhvqoR/7dsSZisPAQ2CXPi5AmBPrFsJLa544+znsw7VH9RYAxKVLvZsA1V/dURx/3yDXLCqhPYvizHGbflID6r8Wze9c6vR1wHMFcL92AgZUaFpickrBILSdxkRZy3k1IncYOyJ70oDLTISyjIIdhdWMYaGNRJqgonp8uln2oqQO24x45h40ABBXPOV19DUHuJqJRqbgDlqc98honhHKGjjk1RWaAqnxeoqXOEPyaFhbmBpwaYp4XoXDbGNDvJo0de6AtaEa4NFbjoSb5zXBIPFg83HW9/v2Zl7E6NqVFXdSRfcw3OWcGdqM/jkfKWH7Jbm1Zi99nGrSslRkef6/Xf7jNFpboj1VhNhTVpar0Q/EPqLXLHCEj60EDDlyP+/1qMwId/oS9Mbw6cC2V1x6S8KIAe0dKKLCYFlZh03ybepWoYDPbvHeorFVZ8/6az5MW8DASoe5+11bgc1MBdPaOq8rmxsdvNY/xdg7XcyVKJx+Ng9NS14OPS4ha0pZQ1QYtgmLkKoeXHVW/et8Wlb9166HQDiC2VWij/0Fkkf2Wh2tV+fxYsjXYXj+SaPXBDSwsf7RL8MN1/tJzmJ7VaqcMeHAydGPlV9Y8e9asVl9piPURngDioc4XXKKwXPqVRD+5HrfxvROyx/PILUP1quVMKUsbFtlSUQIlFdOf2Ixp+PYAK60yyWI2o4WARNNwMjb19EU8Kkf0TCmwtonASSmQz6/wmBPSNQhO8RMAUIq11HgInzcsJkpz4A/8lLaaclsLfaAasRW86w4GRyfY1SUTwgzh84Y6F7dtzORtqyQ29U76Tk1p9qY5L6xrVmmazy+L7Bp4uBZ8XoELPEJyyT5yG4HBw03xVzsPbsv3EXBTf5Fx9h9QSwMEFAAAAAgArVV2XZwu/XPFBAAA5CAAAA8AAAB3b3JkL3N0eWxlcy54bWzlWW1z2jgQ/isef2/AYEjClHYSEqaZ6aWZXjr3WdgCdLElnyRKcr/+Vi82xi8BjMPlrl8w2pVW++ybV/LHz89x5PzEXBBGx6531nUdTAMWEroYuz8epx8uXEdIREMUMYrH7gsW7udPH9cjIV8iLJw4GN0tKONoFgF37fnO2hu4DkilYhQHY3cpZTLqdESwxDESZyzBFJhzxmMkYcgXnRjxp1XyIWBxgiSZkYjIl06v2x2mYvg+Uth8TgJ8w4JVjKnU6zscRyCRUbEkiUilrfeRtmY8TDgLsBBgiTgy8mJEaCbG80uCYhJwJthcngEYq5EWBcu9rv4XRxsBg8ME9FIByvwhC27wHK0iKdSQP3A7tCP9mDIqhbMeIREQMnavOEGw/XoUiNwAIyGvBEE50vKKimx+R3v7byD/RNHY7XVTykSJztE6dmPzzKmTFEd6fYICMK3Sbi4xuDiVofnmma2CYQGwDj9YLF8SiLsEcbTgKFkq7TXrLhy798qhGlBoVkKAa+NRFKu1Wnc7SWP6a6pDwOihxZS3kirSt7Z5VJSKvSRf4ZrtHL3GbLoiD5wwDkGfzrm8tCbGMflCwhBTM5EuSYj/WGL6Q+BQk+QsMtaEP3c0zJQMn5FSBULdegv4ExxFvyEzmyX1UyM8lxVcr3th+DMmJYvr13OyWL4iACybV8YMrctrTF7t3UciwYRF+xqqURSBmb7RKkdT/KxUfCUA6uPUhxIJwjGUC9DNS/PhzyAVGED9wTwfzW+RkTPzOxH6GbCI8VQBb+rfDqbFxO1XJK6h5RL3IA98wUi9J8o5ZRmO16YjnjBO7mG6AVH0itfdckvvYqucvAsH9PyKyqlpRzqgV+uA3ukcMNxOCxj+e/bv+wNvcN3ozdXE/v1a+/dbsb+1XTHEbs5tRT5BiPm1EO2O7UAkekCqfNq7PfevBy1AGdRC0dLfxFutKT+sVX54glBrqvzvkjO6KKluyS3qna8JTZX9SoR8yDhFnRXX2bB36b5PR1mtxgQl6uhSUiCw9KZWK7ebfRv3u9vNfdojOChVVv5XUtv3B/7wSqGXcAzCE8WDzhGOhfb9tSlwXlbyNgXO0Jq6+5rMIsI0/aVk7C1mixY/t5yiiQ/ugb9Nyt2XZMERnVeFtnsfR+piQjVn24e7Q1GWWxyFsnl784YoIcj1SUydo0rp0AB6ubtQ0Jt3FieD7h8Nvdx1KOjNO46TQR8eDb3cpSjozTuUk0G/OBp6ucdR0Jv3NyeDDsRjsZ9XYrevi3eN/fhCd1GJPb11es/Yj690l5XYrbrvGvvepS5YAvhA3YxtnWuAxyNCn8oHm4xTZQR7F5x14upeYdd9agXWqvNOdzDsQ1tllqRE9RnAXCzubjSrkU4Zk5RJ/B3PMYdvLOW7y7md4fBsSlvQd3vdWgI+BcmriCyy3cQK3CACThK9SdM2O0X/CAFbD1wq7q6YVzGR0vNiJ2D24+1Q/3lCxTxR38B65gpYDb6v1GcvtJKs8tDTzuXT6/GUQS9aNZ3gqBnOxjp7h1OdoVsLtrc0zy0NX882bCb8H5PNYq/MtRT2wamWE/qLZVoRedGklt9KnuVd919Is6/gmvtVPANy0SzKaw41vFOl1kb99J/49A9QSwMEFAAAAAgArVV2XV3SXFxbAQAAsQIAABEAAABkb2NQcm9wcy9jb3JlLnhtbKWSXW/CIBSG/0rDfUvbTbc0LWYfMUucidl0W3ZH4KjEQgkwq/9+tNqqmXe7K30fHs45kI92sgy2YKyoVIGSKEYBKFZxoVYFWszH4T0KrKOK07JSUKA9WDQiOdMZqwzMTKXBOAE28B5lM6YLtHZOZxhbtgZJbeQJ5cNlZSR1fmlWWFO2oSvAaRwPsQRHOXUUN8JQ90Z0VHLWK/WPKVsBZxhKkKCcxUmU4BPrwEh7dUObnJFSuL32HV1Bu7Cnd1b0YF3XUX3Tor7+BH9NX9/bVkOhmkkxQCTnLHPClUDe/CA31FIVfIARS+G/RTCZzF4eprk/50g1PDNAXWXIWdj9asZdUuum/l6WAvjjnixUqKgEnuO/WYMb2IrmTknSEv3Sn9QO4uAGHvjWssMguuTz5ul5PkYkjdNhmCRhms6TOLsdZOldNBgOvpvSLhwnqTwW8S9rJyFt5ZfPjPwCUEsDBBQAAAAIAK1Vdl0fo5KW5gAAAM4CAAALAAAAX3JlbHMvLnJlbHOtks9OAjEQh1+l6Z2dBY0xhsLFmHAzBh9g0s7uNtI/mQ6Kb29DNIqBhQPHTn/z9etk5std2Kh34uJTNHratFpRtMn52Bv9un6a3OvlYv5CG5SaKIPPRdWWWIweRPIDQLEDBSxNyhTrTZc4oNQj95DRvmFPMGvbO+C/DH3IVCtnNK/cVKv1Z6ZL2KnrvKXHZLeBohx54l+ikpF7EqM/Ejtw3+WmYjUct5ldbnP6pxBI0KEg2MQ0yVy7WTyVX6Hq8lzLZZ8YE7q55nhoJxQduXElzHnM6PaaRnZbJIUzI9pnfpTgYDEXX1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAGwAAAHdvcmQvX3JlbHMvaGVhZGVyMS54bWwucmVsc02MQQ7CIBBFr0JmbwddGGNKu/MARg8wwRGIZSAMMR5fll3+/PfevP7yZr7cNBVxcJwsGBZfXkmCg+fjdrjAusx33qgPQmOqaoYi6iD2Xq+I6iNn0qlUlvG8S8vUx2wBK/kPBcaTtWds+wbg8gdQSwMEFAAAAAgArVV2XdJ3/LdtAAAAewAAABsAAAB3b3JkL19yZWxzL2Zvb3RlcjEueG1sLnJlbHNNjEEOwiAQRa9CZm8HXRhjSrvzAEYPMMERiGUgDDEeX5Zd/vz33rz+8ma+3DQVcXCcLBgWX15JgoPn43a4wLrMd96oD0JjqmqGIuog9l6viOojZ9KpVJbxvEvL1MdsASv5DwXGk7VnbPsG4PIHUEsDBBQAAAAIAK1Vdl2iR1P2SwIAADAKAAAQAAAAd29yZC9oZWFkZXIxLnhtbL2W326bMBTGXyXivnGgCctQk0pLl2l3k7Y9gGOcwoL/yHYgTdV33zGGkISqAiL1Bhvb5+fvO7YxD48Hlo1yqnQq+MLzxxNvRDkRccqfF97fP+u7ufe4fCiiJFYjGMp1VEiy8BJjZISQJgllWI9ZSpTQYmvGRDAkttuUUFQIFaNg4k/KmlSCUK2Bu8I8x9qrcKxNE5Jy6NwKxbCBV/WMGFa7vbwDusQm3aRZal6APQlrjFh4e8WjCnF3EmRDIieoKuoI1WVeF/IkyJ5RbsoZkaIZaBBcJ6lsbAylQWdSQ/KPTOQsq8cV0p/etgZPChdQNMAu8mMXxDKn/GOiP+mwIhZxiugi4XLOWgnDKW8mHpSas+T6s36A4Bog4ejcsjg/lNjLhpbeRvvJdycWp71Y1SKfW9O3ifmdYHk6geTQDVbtO8ubIpJgZeihYfi9ITP0Fc3boGAACAwGfht13xsVIquqBeq4l69AoKpF6ripr0nvmAuHkYI26csw0n2bNB9Gam2nwg9JGvfb4/UhQRB5xtH9zhpspgqjXxgIspeuLB+/lC20xASkj4oIbw2FyyuYeMh2/CPQluNs4RG4VKiyregU5h6uvinHb1a6LPWxjgsCR9LHlb5sA04Va6yxUgTYkopqqnLqLV9fd9TeZVSlmL+92QDjwpyIz3RRkS5clG1dXGBuhOpgQH6LnQphjGD1PPbTlsF3rYiIyATY8tfT77O1bdBHeAvKmpt2WlurSK2U+GHvnDRZ8MN2FlxbhyzgDMNN+24W4Am/gMv/UEsDBBQAAAAIAK1Vdl0rybzo5wEAANkIAAAQAAAAd29yZC9mb290ZXIxLnhtbN2W207jMBCGXyXyfZsE7aJV1BStyi67F4uQKA8wOE7jJT5o7CaUiufinifDbg7loKJC4IYb27FnvvnHHluZHF2LMqgYGq5kSuJxRAImqcq4XKTkYv579IMcTSd1klsMnKk0Sa1pSgprdRKGhhZMgBkLTlEZldsxVSJUec4pC2uFWXgQxdFmpFFRZozjzkBWYEiLEy9pSjPpFnOFAqz7xEUoAK+WeuToGiy/5CW3K8eODjuMSskSZdIiRr0g75I0gtqu88B94jYux4ouBZN2EzFEVjoNSpqC620a76W5xaKDVK8lUYmys6t1/G3YGRwj1K7bAveRnzVOomyUv06Moz1OxCN6j30kPI3ZKRHA5Tbwu7bm0ebG398GOHgO0O7qDDmcE1RLvaXxYbS/8qpnSfYmVnvIj1Mzw8ScF6AZ8Q+K3jRn6Lv/NKiTCsqUUHcvGJJwOgn71aZpxuams4wPvZWfmZmnc86ztbZedmI0UJe3RmYYVi76el3zElZQ3N4G93fBqRIKg/Va+r6Z+gMlCJCBZ9mGOExJXmazAtAtt6P5SjtNl2zhKre1HBaBS2Nxzq535Hz28+SXt+7NPjErwzQgWPYxie0IwmT2MfwdGxZkgPwLFcDpxT9fA+dftwj8i7Fp3b/K9AFQSwMEFAAAAAgArVV2XVh52yKSAAAA5AAAABMAAABkb2NQcm9wcy9jdXN0b20ueG1snc5BCsIwEIXhq5TsbaoLkdK0G3HtoroP6bQNNDMhMy329kYED+Dy8cPHa7pXWIoNEntCo45lpQpAR4PHyahHfztcVMFicbALIRi1A6uube6JIiTxwEUGkI2aRWKtNbsZguUyZ8xlpBSs5JkmTePoHVzJrQFQ9KmqztqtLBQO8cepr1dv8i85kPu842e/x+zp9g1QSwMEFAAAAAgArVV2XeL8ndqTAAAA5gAAABAAAABkb2NQcm9wcy9hcHAueG1snc5BCsIwEIXhq4TsbaoLkdK0G3HtoroPybQNNJOQGUt7eyOCB3D5+OHjtf0WFrFCJh9Ry2NVSwFoo/M4afkYboeLFMQGnVkigpY7kOy79p5jgsweSBQAScuZOTVKkZ0hGKpKxlLGmIPhMvOk4jh6C9doXwGQ1amuzwo2BnTgDukHyq/YrPwv6qL9/KPnsKfiqe4NUEsDBBQAAAAIAK1Vdl2cicmR0gEAAK0GAAASAAAAd29yZC9mb290bm90ZXMueG1s1ZTNbuMgEMdfxeKe2I66q5UVp4etuupt1bQPQDGOUYFBgO3m7TvY2Ek/FKXNqRcwMPOb/zBm1tcvSiYdt06ALkm+zEjCNYNK6F1JHh9uF39I4jzVFZWgeUn23JHrzbovagCvwXOXIEG7ojesJI33pkhTxxquqFsqwSw4qP2SgUqhrgXjaQ+2SldZng1fxgLjzmG4v1R31JGIUx9pYLjGwxqsoh6Xdpcqap9bs0C6oV48CSn8HtnZ7wkDJWmtLiJiMQsKLsUoKE6Thz0n7uhyA6xVXPshYmq5RA2gXSPMIY3v0vCwmSDdqSQ6JSe73uRXl9XgxtIepwPwHPnV6KTkqPw0Mc/OqEhAzB7nSHgbc1KiqNCHwN+6mqPLzX99DbB6DzD4oi4pzj8LrTnQxGW0O/08s8LD/gIrFvk4NXeZmG1DDb5AxYq7nQZLnyQqwpIleOtJ+K3JcctJ+sLvDVo4bqilHizBLVGVZJEPhmYY/tswOUMZRkADWnuOrxs7XF9IEXJeXc2L+zaEpK0Hkm7W6ew+DvF76/cyRO+oLMltVHPPa26xZ/LoGI0nsXgc92fcLHs+CPGGcfL6NF0G2gvdDl1m+z717Cdk/mkGp27haOE2r1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAHdvcmQvX3JlbHMvZm9vdG5vdGVzLnhtbC5yZWxzTYxBDsIgEEWvQmZvB10YY0q78wBGDzDBEYhlIAwxHl+WXf789968/vJmvtw0FXFwnCwYFl9eSYKD5+N2uMC6zHfeqA9CY6pqhiLqIPZer4jqI2fSqVSW8bxLy9THbAEr+Q8FxpO1Z2z7BuDyB1BLAwQUAAAACACtVXZdP0qOjcYBAACSBgAAEQAAAHdvcmQvZW5kbm90ZXMueG1szZTNctsgEMdfRcPdRvKknY7Gcg5N28mtE7cPQBCymADLAJLqt+9KQpLzMR4nvuQCCHZ/+19W7Pb2n1ZJK5yXYAqSrVOSCMOhlOZQkL9/fq6+kdvdtsuFKQ0E4RO0Nz7vLC9IHYLNKfW8Fpr5tZbcgYcqrDloClUluaAduJJu0iwdVtYBF94j/DszLfMk4vRrGlhh8LACp1nAT3egmrmnxq6QblmQj1LJcER2+nXCQEEaZ/KIWM2Cepd8FBSnycNdEnd0uQPeaGHCEJE6oVADGF9Lu6TxURoe1hOkPZdEq9Vk19ns5roa3DnW4bQAL5Ffjk5ajcrPE7P0gor0iNnjEgnPY05KNJNmCfyhqzm53OzL+wCblwCL7+ea4vxy0NiFJq+j3ZunmWXEu1ixyKep+evE7Gtm8QVqnt8fDDj2qFARlizBW0/635qcdJyky8PRooEXljkWwBHckmVBVtlgZ4fht+snbxnHAGjAqiDwcWM763Il+5Q3N/PHQ9NHZE0AQndbOruPQ1zvw1H10VumCvJjFPMgKuGwP4roF22jVDyN2zNsFj0f9NGGMTq9lSoHE6Rphgazf5l2+vmzflP/mRtY1n73H1BLAwQUAAAACACtVXZd0nf8t20AAAB7AAAAHAAAAHdvcmQvX3JlbHMvZW5kbm90ZXMueG1sLnJlbHNNjEEOwiAQRa9CZm8HXRhjSrvzAEYPMMERiGUgDDEeX5Zd/vz33rz+8ma+3DQVcXCcLBgWX15JgoPn43a4wLrMd96oD0JjqmqGIuog9l6viOojZ9KpVJbxvEvL1MdsASv5DwXGk7VnbPsG4PIHUEsDBBQAAAAIAK1Vdl06CoF4swEAAJIFAAARAAAAd29yZC9zZXR0aW5ncy54bWyllM1u2zAMx1/F0D2xHazbYNQtthXbehh2SPsAjCTHQiRRkGS7efvSdhz3AyiS5iQaJH/8i7R4fftkdNJKHxTakuXLjCXSchTKbkv2+PB78Z0lIYIVoNHKku1lYLc3110RZIwUFBIC2FB0jpesjtEVaRp4LQ2EpVHcY8AqLjmaFKtKcZl26EW6yvJssJxHLkMg0C+wLQR2wJn3NHTSkrNCbyDSp9+mBvyucQuiO4hqo7SKe2JnXycMlqzxtjggFkdBfUoxCjocU4Y/pe6Ycoe8MdLGoWLqpSYNaEOt3HyNz9LIWU+Q9qNLtEZPcZ3Lv1w2gzsPHR0z8BT5YkwyelT+MTHPTphIjzhmnCLhdc1JiQFl58Kfas2L5uZX5wFWbwGOHtQlw/njsXEzTV1Gu7e7I6t/12ewDkN+ebVwmZh1DY5eoOHF/daih40mRTSyhLqe9L816zeOUMFp2P8EvttSL6wY0tLBJStodHyAzTqiS7qiBV2yb6uMDW7ZSvvDiv9C/JUgaNlNERXoIMeYcYnM1nrcb1NkfsXItGBI2at98w8FSe+Kxp8xkb5kOtckc1qnN89QSwMEFAAAAAgArVV2XWPtXtYjAQAAQwMAABIAAAB3b3JkL2ZvbnRUYWJsZS54bWyd0lFvgjAQB/CvQvquRTONIaIvy5K9bx+gtkWa9XqkV6d8+x0MGYkvsgegtPn/ctd2f7yBz75tJIehFKtlLjIbNBoXzqX4/Hhb7ERGSQWjPAZbitaSOB7216LCkCjjdKACdCnqlJpCStK1BUVLbGzgxQojqMS/8SxBxa9Ls9AIjUru5LxLrVzn+VYMTHxGwapy2r6ivoANqc/LaD2LGKh2Dd216zPaFaNpImpLxB2D//VAuTAyq5cHCJyOSFilJTczVNRTHF/l/Qj8H7CZB6wfgK22t3nGbjAkJ6eOM/Oc7eg4M3H+V8wEIJNMPUtZ3/dVdlmVVK2onop8OecUtRm5Fro9Al28nwNGdfIs8alnfHD8MNy9uf/u0w/trZ/vWhDy8ANQSwMEFAAAAAgArVV2XdJ3/LdtAAAAewAAAB0AAAB3b3JkL19yZWxzL2ZvbnRUYWJsZS54bWwucmVsc02MQQ7CIBBFr0JmbwddGGNKu/MARg8wwRGIZSAMMR5fll3+/PfevP7yZr7cNBVxcJwsGBZfXkmCg+fjdrjAusx33qgPQmOqaoYi6iD2Xq+I6iNn0qlUlvG8S8vUx2wBK/kPBcaTtWds+wbg8gdQSwMEFAAAAAgArVV2XdRtP2wnBgAAyh8AABUAAAB3b3JkL3RoZW1lL3RoZW1lMS54bWztWc1uGzcQfpXF3hvLtmTFRpTAlqw4iZ0YkZIix9EutUuLu1yQlB3diuTUS4ECadFDA/TWQ1E0QAM06KUPYyBBmz5Eh1xJu5S4dX7sIkBtARLJ/Wb4cWY4HHOv3XicMO+YCEl52vJXr9R8j6QBD2katfwH/e5nV31PKkhDYDwlLX9CpH/j+jXYUjFJiIfSqdyClh8rlW2trMgAh0Fe4RlJ8dmQiwQUdkW0Ego4Qa0JW1mr1TZWEqCp76WQoNJ7wyENiNfXKv258l2GX6mSeiBgoqdVE0vCYMPRqv6RE9lmwjsG1vJxnpCf9Mlj5XsMpMIHLb9m/vyV69dW5kJMVciW5Lrmbyo3FQhHa0ZORIO5YL3eqG9sz/UbAFPLuN3m7sbuxlyfAUAQ4EpzLrbO5lq7PsWWQHnTobvT7KyvWviS/vUl/HZDfyy8AeXN+hK+220XNiyB8mZjCd/Y2dzp2PoNKG9uLOGbte1OvWnhDShmNB0toWuNjfX2bLVzyJCzPSd8s1HvNtem8AKFnXl05fKpqoq1BI646CLAOBcUTT01ycgQAsS1gdGBoN4+jWIMvAxSLnG4tlbr1tbxW3/qpmU8ClsEStL5UCCXhjQfTwaCZqrl30atfgny+tWr0ycvT5/8dvr06emTX6ZzL8vtQRqV5d7++PXfz7/w/vr1h7fPvnHjZRn/5ucv3/z+x7+pxxWXaH374s3LF6+/++rPn5454NsCBmV4nyZEenfJiXefJ7hAxwRkIN5Poh8DLUtsp5GEFLSMA72rYgt9dwIMHLgdYtvxocB04QLeHB9ZhHuxGCvqAN6JEwt4wDnb4cK5pjt6rrIVxmnknlyMy7j7AMeuudsLXt4dZxj31KWyHROL5iFDl0NEUqI8/YyPCHGIPaLUsusBDQSXfKi8R9TbAeo0SZ8OrGgqhPZogn6ZuAiivy3bHDz0djhzqe+QYxuJewOYSyVhlhlvwlhB4mQMCSsj90HFLpK9iQgsg0uFno4I495uSKR0ydwTuN6SzB1MM263H7BJYiOFoiMXch84LyM7fNSOIcmcnGkal7G35AhDFLxDrpwkuL1DdB/9AGmlux9SYrn77L39ANOQO0D0k7FwbQnC7f04YUMgLuXbIrFS7LagzujYGUdWaO8TwuAEQkK8B7dceJ5ZNi9I344xq+wRl21ugx2rup8SibWSLm4cjqXSCtkeiXgFn4PJQuKZQJqAqNJ8F71uhS4edYkzXlkwslIpxRoQ48VJ4p5EHe+i9TAGK6x0X7rjdSIs/73LHkOZow+QIe8tg4n9nW3TB2ZNUARMH7DKcKVbFLHcX4jo7WTExk65ob1pCzdgdWQVPQlNz6yAFmqfxsXVPlhhvP7++YXVO+df6VQlk8X6pgq3WNW0uQjpp1/UdGCcHhI8Ry5rmsua5v9Y01Tt58tK5rKSuaxk/rNKpihezBXQ7KLHaEkqb32GlLGemjCyL03ZI3Hvh10cNB0jNL9kymJsTqezcJEA0/YEV59TFfdiyHAaJXAZ5rmcao+kl3GJtZMZdqo3tdc4OeBhPrq6OrvaRAFQxTjWXrNxrNRUPrrRLO7w5upNLzJ3rTMCWvZ9SJQms0msO0g0Z4NnkDArOxcWmw4WV7X6ShbmZ+oVPJ883BNolXrOCCMOozps+UNg0kSihk+dfBEOr7KpvXq8W19a5aamfD4Ot0iUos4mUYrGGI+RxeFzdvlm4VmLnjbFMo3m1YtyuU4pC5mCpXbPO8Htt95AVQFkqAf/gcJmkqFOqfMWsAjfwgRqauwPyTOZkKoDMs5h5lFug4QqIjxGEwz7sitYWnBbXcPc8MmS28S9/amRMz9lJ5PhkASqYqTo4rNcifPpR4J1h4+RdC8OT7wBG4v7gIZqNFe1AUMq8aCcWjOk+IprHuCFFReyVh7xxprWG5hiqwLLYpgeMOXcnsNNe06ptBbDdnFldn+6oEGkHfXR5/DZQgvJs+I80YeoO49c6LFfIlYcARaxPIsvpr3NWdqrOjA+/mwoUSsms6hpxg5qVcfIOZYIpenm0Vl1XFzEwbAYvPqsmBWcprf0xpsPjnADdLCMHTMl8zuzx1iXI6lcbJ4UjOj1fwBQSwMEFAAAAAgArVV2XaDQThp6AgAAUgwAABIAAAB3b3JkL251bWJlcmluZy54bWzNVtuOmzAQ/RXk9w2QkIvQsqu2q61S9SY1/QAHnMSKb7INbL6hD31rX/tt/ZKOIZBsKq0S0kq8MNgzc+b4MjO+vX/izCuINlSKBIWDAHlEpDKjYp2gr4vHmxnyjMUiw0wKkqAdMej+7raMRc6XRIOZx9N4vhZS4yUDgzKMvDIce6UKI+QBujBxqdIEbaxVse+bdEM4NgNOUy2NXNlBKrkvVyuaEr+UOvOHQRhUf0rLlBgDMd5gUWDTwPG/0aQiApQrqTm2MNRrn2O9zdUNoCts6ZIyaneAHUwaGJmgXIt4D3HTEnIucU1oLxoPfU7c2uVBpjknwlYRfU0YcJDCbKg6LKMrGig3DUjx0iIKzg5HEEbXncGDxiWIA+A59LPaibOa+cuIYXDGiTiI1uMcCs9jNkw4puIQuNPWHG1uOL4MYHgKoCDbrjmct1rm6oBGr0Obi22L5ZL+Aqz9IR8vzVxH5ssGK4JcycFLYzVO7cece89G8wxKF3JlJ9YEqpV2k3V1erWyRL/WBG8TFFQoPGeWvicFYYudIgBUYAYMd0tNsw9Ox5wO+c6WFQwMKAjnDb8WkhAyuYBNCSu0KloDEtZeUBofeTu5zBkjtsVbkKdW9fvn93b+XdrMMrLam6vP2gkqMtC56QRNhxWPDRbrqkSPJoGz9ffGIAHrlLrbm39O/dul1MMo6sB9+B+4//h1KfdhCFwv5j7qxZUZzmYduEPz7sGdAaoduI97cWeiUZdchedJD+7MOOiSq9N+cJ92yVV45/aA+yQ6L1dBHvW/PSvwg2/dDE/65dyFOF4EoHyCZz/0PNcCmw7XLvlId/CqgzeqagzxGln327s/UEsDBBQAAAAIAK1Vdl1zLybcsgEAACgJAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLVWy07DMBD8lShX1LhwQAi15cDjCBzgA1x7kxrih+xNgb9nnaSRUppSaHOJsp6dnbF3rWR286nLZA0+KGvm6Xk2TRMwwkplinn6+vIwuUpvFrOXLwchoVQT5ukK0V0zFsQKNA+ZdWAIya3XHCn0BXNcvPMC2MV0esmENQgGJxhrpIvZHeS8KjG5bdZj6XmqdMx3pkiT+09abuzEmO1lvDnoU+qFP3N+oyy16zFivJ9RqLzHiPF+RlgXZ3SOPRatDbK4c6USHCmRrY3c6sOk7UHmoaxzwkq58EOA0HCQwjYxxv90ZvNcCZBWVJoomV3mVaBskA9UpCdiJWJ9bE80oV5JOEbnw3rpvBUQAg23LrMO0VyZ5mSeucdHrqk2i+msS2m3O4qPgF8ltK3ZNtBgR8lvBkFYDxMSduBR7dAjg8+EBrqwHk65YVEFtPow6Tr1lOIQp0mCPEieSo/aaVPpJXh6393sDh7VRG4tGotDE9fBo5qgnuzxsEHHvXaASG9DF69FR24FFeLLEoZa0cKnNIH01R7Qq6HmeT7qvlfAJfjdJhpsXP0440P6Ddbps/rXZ/ENUEsBAhQAFAAAAAgArVV2XWIXfvoQAQAAIgUAABwAAAAAAAAAAAAAAAAAAAAAAHdvcmQvX3JlbHMvZG9jdW1lbnQueG1sLnJlbHNQSwECFAAUAAAACACtVXZd8YMbUv0FAADVIQAAEQAAAAAAAAAAAAAAAABKAQAAd29yZC9kb2N1bWVudC54bWxQSwECFAAUAAAACACtVXZdnC79c8UEAADkIAAADwAAAAAAAAAAAAAAAAB2BwAAd29yZC9zdHlsZXMueG1sUEsBAhQAFAAAAAgArVV2XV3SXFxbAQAAsQIAABEAAAAAAAAAAAAAAAAAaAwAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQAFAAAAAgArVV2XR+jkpbmAAAAzgIAAAsAAAAAAAAAAAAAAAAA8g0AAF9yZWxzLy5yZWxzUEsBAhQAFAAAAAgArVV2XdJ3/LdtAAAAewAAABsAAAAAAAAAAAAAAAAAAQ8AAHdvcmQvX3JlbHMvaGVhZGVyMS54bWwucmVsc1BLAQIUABQAAAAIAK1Vdl3Sd/y3bQAAAHsAAAAbAAAAAAAAAAAAAAAAAKcPAAB3b3JkL19yZWxzL2Zvb3RlcjEueG1sLnJlbHNQSwECFAAUAAAACACtVXZdokdT9ksCAAAwCgAAEAAAAAAAAAAAAAAAAABNEAAAd29yZC9oZWFkZXIxLnhtbFBLAQIUABQAAAAIAK1Vdl0rybzo5wEAANkIAAAQAAAAAAAAAAAAAAAAAMYSAAB3b3JkL2Zvb3RlcjEueG1sUEsBAhQAFAAAAAgArVV2XVh52yKSAAAA5AAAABMAAAAAAAAAAAAAAAAA2xQAAGRvY1Byb3BzL2N1c3RvbS54bWxQSwECFAAUAAAACACtVXZd4vyd2pMAAADmAAAAEAAAAAAAAAAAAAAAAACeFQAAZG9jUHJvcHMvYXBwLnhtbFBLAQIUABQAAAAIAK1Vdl2cicmR0gEAAK0GAAASAAAAAAAAAAAAAAAAAF8WAAB3b3JkL2Zvb3Rub3Rlcy54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAAAAAAAAAAAAAABhGAAAd29yZC9fcmVscy9mb290bm90ZXMueG1sLnJlbHNQSwECFAAUAAAACACtVXZdP0qOjcYBAACSBgAAEQAAAAAAAAAAAAAAAAAJGQAAd29yZC9lbmRub3Rlcy54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHAAAAAAAAAAAAAAAAAD+GgAAd29yZC9fcmVscy9lbmRub3Rlcy54bWwucmVsc1BLAQIUABQAAAAIAK1Vdl06CoF4swEAAJIFAAARAAAAAAAAAAAAAAAAAKUbAAB3b3JkL3NldHRpbmdzLnhtbFBLAQIUABQAAAAIAK1Vdl1j7V7WIwEAAEMDAAASAAAAAAAAAAAAAAAAAIcdAAB3b3JkL2ZvbnRUYWJsZS54bWxQSwECFAAUAAAACACtVXZd0nf8t20AAAB7AAAAHQAAAAAAAAAAAAAAAADaHgAAd29yZC9fcmVscy9mb250VGFibGUueG1sLnJlbHNQSwECFAAUAAAACACtVXZd1G0/bCcGAADKHwAAFQAAAAAAAAAAAAAAAACCHwAAd29yZC90aGVtZS90aGVtZTEueG1sUEsBAhQAFAAAAAgArVV2XaDQThp6AgAAUgwAABIAAAAAAAAAAAAAAAAA3CUAAHdvcmQvbnVtYmVyaW5nLnhtbFBLAQIUABQAAAAIAK1Vdl1zLybcsgEAACgJAAATAAAAAAAAAAAAAAAAAIYoAABbQ29udGVudF9UeXBlc10ueG1sUEsFBgAAAAAVABUAbQUAAGkqAAAAAA==";

  // src/script/documents/shelf.ts
  var DOCUMENT = "application/vnd.google-apps.document";
  var FOLDER2 = "application/vnd.google-apps.folder";
  var DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var FIELDS6 = "id,webViewLink,appProperties";
  var openShelf = (bookId, folder, year3) => {
    const files = listOwn(bookId);
    for (const file of files) {
      if (labelOf(file).kkphamState === "made" && file.id) drive2().Files.update({ trashed: true }, file.id);
    }
    const finished = files.filter((file) => labelOf(file).kkphamState === "done" && file.mimeType === DOCUMENT);
    const parent = driveId(folder) || ownFolder(files, bookId, year3);
    return {
      latest: (region) => {
        var _a5;
        const own2 = finished.filter((file) => labelOf(file).kkphamRegion === region).map(shelved);
        return (_a5 = own2.sort((a, b) => b.version - a.version)[0]) != null ? _a5 : null;
      },
      create: ({ region, name, number: number4, version: version2, hash, plain: plain2 }) => {
        const label2 = {
          kkphamBook: bookId,
          kkphamRegion: region,
          kkphamState: "made",
          kkphamNumber: number4,
          kkphamVersion: String(version2),
          kkphamHash: hash
        };
        const resource = { name, mimeType: DOCUMENT, appProperties: label2 };
        const blob = plain2 ? Utilities.newBlob(Utilities.base64Decode(ringkasan_verifikasi_default), DOCX, name) : void 0;
        const make = (parents) => blob ? drive2().Files.create({ ...resource, ...parents ? { parents: [...parents] } : {} }, blob, {
          fields: FIELDS6
        }) : drive2().Files.create(
          { ...resource, ...parents ? { parents: [...parents] } : {} },
          null,
          { fields: FIELDS6 }
        );
        try {
          return { shelved: shelved(make([parent])), placed: true };
        } catch {
          return { shelved: shelved(make(void 0)), placed: false };
        }
      },
      finish: (id2) => {
        drive2().Files.update({ appProperties: { kkphamState: "done" } }, id2);
      }
    };
  };
  var drive2 = () => {
    if (typeof Drive === "undefined")
      throw new Error("The Drive advanced service is not switched on in appsscript.json.");
    return Drive;
  };
  var labelOf = (file) => {
    var _a5;
    return (_a5 = file.appProperties) != null ? _a5 : {};
  };
  var shelved = (file) => {
    var _a5, _b, _c, _d, _e;
    return {
      id: (_a5 = file.id) != null ? _a5 : "",
      url: (_b = file.webViewLink) != null ? _b : "",
      number: (_c = labelOf(file).kkphamNumber) != null ? _c : "",
      version: Number((_d = labelOf(file).kkphamVersion) != null ? _d : 1),
      hash: (_e = labelOf(file).kkphamHash) != null ? _e : ""
    };
  };
  var listOwn = (bookId) => {
    const page = (token) => {
      var _a5;
      const found = drive2().Files.list({
        q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
        fields: `nextPageToken,files(${FIELDS6},mimeType)`,
        pageSize: 1e3,
        ...token ? { pageToken: token } : {}
      });
      return [...(_a5 = found.files) != null ? _a5 : [], ...found.nextPageToken ? page(found.nextPageToken) : []];
    };
    return page(void 0);
  };
  var ownFolder = (files, bookId, year3) => {
    var _a5, _b, _c;
    return (_c = (_b = (_a5 = files.find((file) => file.mimeType === FOLDER2)) == null ? void 0 : _a5.id) != null ? _b : drive2().Files.create(
      {
        name: SUMMARY_WORDS.folderName(year3),
        mimeType: FOLDER2,
        appProperties: { kkphamBook: bookId, kkphamState: "done" }
      },
      null,
      { fields: FIELDS6 }
    ).id) != null ? _c : "";
  };

  // src/script/actions/write-summaries.ts
  var BUDGET_MS2 = 27e4;
  var writeSummaries = (options) => runRecorded("summarise", options, (assessment, wanted, trail) => {
    const started = Date.now();
    const { book, text: text3 } = assessment;
    const template = openTemplate(book);
    const day3 = Utilities.formatDate(/* @__PURE__ */ new Date(), book.spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
    const shelf = openShelf(book.spreadsheet.getId(), book.settings.folder, book.settings.awardYear);
    trail.append([]);
    const deeds = [];
    const changes = /* @__PURE__ */ new Map();
    const documents = [];
    const unfilled = /* @__PURE__ */ new Set();
    let unchanged = 0;
    let left2 = 0;
    let notPlaced = 0;
    for (const evaluation of assessment.evaluations) {
      const { region } = evaluation;
      if (wanted.length > 0 && !wanted.includes(region.code)) continue;
      const summary = summariseRegion(assessment, region.code);
      if (!summary) continue;
      const kept = keptOf(book, region.row);
      const hash = summaryHash(book.instrument, summary, letterhead(book));
      const latest = shelf.latest(region.code);
      if ((latest == null ? void 0 : latest.hash) === hash) {
        if (kept.id !== latest.id || kept.hash !== hash) changes.set(region.row, latest);
        unchanged += 1;
        continue;
      }
      if (Date.now() - started > BUDGET_MS2) {
        left2 += 1;
        continue;
      }
      if (documents.length === 0) {
        const asked2 = wanted.length > 0 ? wanted : assessment.evaluations.map((one) => one.region.code);
        trail.append(begunDeeds(TRAIL_ACTIONS.summaries, asked2));
      }
      const before = latest && latest.version > kept.version ? latest : kept;
      const made = makeDocument({ book, summary, shelf, template, hash, day: day3, before });
      changes.set(region.row, made.shelved);
      documents.push(made.shelved.id);
      deeds.push({
        action: TRAIL_ACTIONS.summary,
        region: region.code,
        from: before.number,
        to: made.shelved.number,
        reason: hash
      });
      for (const placeholder of made.unfilled) unfilled.add(placeholder);
      if (!made.placed) notPlaced += 1;
    }
    trail.append(deeds);
    writeKept(book, changes);
    const said = text3.done.summarised({ made: documents.length, unchanged, left: left2, notPlaced });
    const findings = unfilledFindings(assessment, unfilled);
    const sentences = findings.map(({ words }) => `${words.found} ${words.todo}`);
    return { said: [said, ...sentences].join(" "), documents, findings, trail };
  });
  var summariseRegion = (assessment, code) => {
    var _a5;
    const evaluation = assessment.evaluations.find((one) => one.region.code === code);
    if (!evaluation) return null;
    const findings = ((_a5 = assessment.byRegion.get(code)) != null ? _a5 : []).map((one) => one.finding);
    return summarise(assessment.book.instrument, evaluation, findings);
  };
  var openTemplate = ({ settings }) => {
    if (settings.template === "") return null;
    try {
      return DocumentApp.openById(driveId(settings.template));
    } catch (error) {
      const reason2 = reasonOf2(error);
      throw new Refusal("summary/template", { reference: settings.template, reason: reason2 });
    }
  };
  var makeDocument = ({
    book,
    summary,
    shelf,
    template,
    hash,
    day: day3,
    before
  }) => {
    const { region } = summary.evaluation;
    const version2 = before.version + 1;
    const number4 = book.settings.numberPattern.replace(/\{kode\}/g, region.code).replace(/\{tahun\}/g, String(book.settings.awardYear)).replace(/\{versi\}/g, String(version2));
    const name = SUMMARY_WORDS.fileName(region.code, region.name, book.settings.awardYear, version2);
    const { shelved: shelved2, placed } = shelf.create({
      region: region.code,
      name,
      number: number4,
      version: version2,
      hash,
      plain: template === null
    });
    const document = DocumentApp.openById(shelved2.id);
    if (template) copyTemplate(template, document);
    const content = documentContent(book, summary, { number: number4, replaces: before.number || null, day: day3 });
    const unfilled = fillDocument(document, content);
    document.saveAndClose();
    const tables = [...Object.values(content.tables), ...content.findings.map((group) => group.table)];
    repeatHeaders(
      shelved2.id,
      tables.flatMap(({ header }) => header === null ? [] : [header])
    );
    shelf.finish(shelved2.id);
    return { shelved: shelved2, placed, unfilled };
  };
  var letterhead = ({ settings }) => [
    settings.ministry,
    settings.office,
    settings.address,
    settings.place,
    settings.signatoryTitle,
    settings.signatory,
    settings.verifier,
    settings.template,
    settings.awardYear,
    settings.dataYear,
    settings.sample
  ];
  var unfilledFindings = ({ text: text3 }, placeholders) => {
    if (placeholders.size === 0) return [];
    const none = { region: null, indicator: null, place: null };
    const found = finding3("document/placeholder-unfilled", none, {
      placeholders: [...placeholders]
    });
    return [{ finding: found, words: wordsOf(text3, found), at: null }];
  };

  // src/script/actions/write-selected-summaries.ts
  var writeSelectedSummaries = () => writeSummaries(() => ({ regions: selectedRegions() }));

  // src/script/menu.ts
  var onOpen = () => {
    var _a5;
    const text3 = (_a5 = attempt(languageOfBook)) != null ? _a5 : LANGUAGES.id;
    attempt(() => makeMenu(text3));
    attempt(() => warn(text3));
  };
  var makeMenu = ({ menu, views: views3 }) => {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu(menu.title).addItem(menu.prepare, "prepareBook").addSeparator().addSubMenu(
      ui.createMenu(menu.sheets).addItem(menu.makeSheets, "makeRegionSheets").addItem(menu.collect, "collectSheets").addItem(menu.upload, "uploadFiles").addSeparator().addItem(menu.returnSheets, "returnSheets").addItem(menu.lock, "lockSheets").addItem(menu.open, "openSheets").addSeparator().addItem(menu.nightlyOn, "switchNightlyOn").addItem(menu.nightlyOff, "switchNightlyOff").addItem(menu.nightlyState, "nightlyState")
    ).addSeparator().addItem(menu.validate, "validateSubmissions").addItem(menu.clearMarks, "clearMarks").addItem(views3.menu, "makeViews").addItem(menu.check, "checkRegions").addSubMenu(
      ui.createMenu(menu.decisions).addItem(menu.record, "recordDecisions").addSeparator().addItem(menu.confirm, "confirmSelected").addItem(menu.correct, "correctSelected").addItem(menu.reject, "rejectSelected").addItem(menu.giveBack, "returnSelected").addItem(menu.notApplicable, "notApplicableSelected").addItem(menu.takeBack, "reopenSelected")
    ).addItem(menu.score, "computeScores").addItem(menu.claimGap, "showClaimGap").addSubMenu(
      ui.createMenu(menu.determination).addItem(menu.determine, "determineRegions").addItem(menu.revoke, "revokeRegions")
    ).addSeparator().addItem(menu.summarise, "writeSummaries").addItem(menu.summariseSelected, "writeSelectedSummaries").addSubMenu(
      ui.createMenu(menu.messages).addItem(menu.preview, "previewMessages").addItem(menu.test, "sendTest").addItem(menu.send, "sendMessages")
    ).addSeparator().addItem(menu.checkTrail, "checkTrail").addItem(menu.about, "about").addToUi();
  };
  var warn = (text3) => {
    var _a5, _b;
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const warnings2 = [
      ...(_a5 = attempt(() => alikeTabs(book, text3))) != null ? _a5 : [],
      ...(_b = attempt(() => silentNight(book, text3))) != null ? _b : []
    ];
    if (warnings2.length > 0) book.toast(warnings2.join(" "), text3.menu.title, -1);
  };
  var alikeTabs = (book, text3) => {
    const names = book.getSheets().map((sheet) => sheet.getName());
    return Object.values(TABS).flatMap((tab) => {
      const others = names.filter((name) => alike(name, tab));
      return names.includes(tab) && others.length > 0 ? [text3.tabsAlike(tab, others)] : [];
    });
  };
  var silentNight = (book, text3) => {
    const job = readNightly(book);
    return job.state === JOB_STATES.on && isSilent(job, nowOf(book)) ? [text3.nightly.silent(job.last)] : [];
  };

  // src/script/on-edit.ts
  var onEdit = (edit) => {
    attempt(() => {
      if (edit) judgeEdit(edit);
    });
  };
  var judgeEdit = ({ source, range }) => {
    const sheet = range.getSheet();
    if (sheet.getName() !== TABS.answers) return;
    const first = Math.max(range.getRow(), 2);
    const rows = range.getLastRow() - first + 1;
    const width = sheet.getLastColumn();
    const header = sheet.getRange(1, 1, 1, width).getValues()[0];
    const found = findColumns(header, ANSWER_COLUMNS);
    if ("faults" in found || rows < 1 || !concerns(found.columns, range)) return;
    const values2 = sheet.getRange(first, 1, rows, width).getValues();
    const settings = readSettings(readValues(source, TABS.settings));
    const instrument = readBookInstrument(source);
    const { regions } = readRegions(readTab(source, TABS.regions, REGION_COLUMNS));
    const read2 = readSubmissions(instrument, regions, typedRows(values2, found.columns, first));
    const rules = RULES.filter(({ scope }) => scope === "row" || scope === "any row");
    const { findings } = validate2({ instrument, regions, rows: read2, settings }, rules);
    const text3 = LANGUAGES[settings.language];
    sheet.getRange(first, found.columns.Temuan + 1, rows, 1).setValues(values2.map((_2, i) => [gate(linesOf2(findings, first + i, text3))]));
  };
  var concerns = (columns, range) => {
    const [from, to] = [range.getColumn() - 1, range.getLastColumn() - 1];
    return Object.values(ANSWER_FIELDS).some((name) => columns[name] >= from && columns[name] <= to);
  };
  var linesOf2 = (findings, row3, text3) => findings.flatMap(
    (one) => {
      var _a5;
      return ((_a5 = one.place) == null ? void 0 : _a5.table) === "isian" && one.place.row === row3 ? [rowLine(text3, one.severity, ANSWER_FIELDS[one.place.field], wordsOf(text3, one).found)] : [];
    }
  ).join("\n");
  return __toCommonJS(index_exports);
})();
function about() { return kkpham.about.apply(this, arguments); }
function checkRegions() { return kkpham.checkRegions.apply(this, arguments); }
function checkTrail() { return kkpham.checkTrail.apply(this, arguments); }
function clearMarks() { return kkpham.clearMarks.apply(this, arguments); }
function collectSheets() { return kkpham.collectSheets.apply(this, arguments); }
function computeScores() { return kkpham.computeScores.apply(this, arguments); }
function confirmSelected() { return kkpham.confirmSelected.apply(this, arguments); }
function correctSelected() { return kkpham.correctSelected.apply(this, arguments); }
function determineRegions() { return kkpham.determineRegions.apply(this, arguments); }
function lockSheets() { return kkpham.lockSheets.apply(this, arguments); }
function makeRegionSheets() { return kkpham.makeRegionSheets.apply(this, arguments); }
function makeViews() { return kkpham.makeViews.apply(this, arguments); }
function nightly() { return kkpham.nightly.apply(this, arguments); }
function nightlyState() { return kkpham.nightlyState.apply(this, arguments); }
function notApplicableSelected() { return kkpham.notApplicableSelected.apply(this, arguments); }
function onEdit() { return kkpham.onEdit.apply(this, arguments); }
function onOpen() { return kkpham.onOpen.apply(this, arguments); }
function openSheets() { return kkpham.openSheets.apply(this, arguments); }
function prepareBook() { return kkpham.prepareBook.apply(this, arguments); }
function previewMessages() { return kkpham.previewMessages.apply(this, arguments); }
function receiveFiles() { return kkpham.receiveFiles.apply(this, arguments); }
function recordDecisions() { return kkpham.recordDecisions.apply(this, arguments); }
function rejectSelected() { return kkpham.rejectSelected.apply(this, arguments); }
function reopenSelected() { return kkpham.reopenSelected.apply(this, arguments); }
function returnSelected() { return kkpham.returnSelected.apply(this, arguments); }
function returnSheets() { return kkpham.returnSheets.apply(this, arguments); }
function revokeRegions() { return kkpham.revokeRegions.apply(this, arguments); }
function sendMessages() { return kkpham.sendMessages.apply(this, arguments); }
function sendTest() { return kkpham.sendTest.apply(this, arguments); }
function showClaimGap() { return kkpham.showClaimGap.apply(this, arguments); }
function switchNightlyOff() { return kkpham.switchNightlyOff.apply(this, arguments); }
function switchNightlyOn() { return kkpham.switchNightlyOn.apply(this, arguments); }
function uploadFiles() { return kkpham.uploadFiles.apply(this, arguments); }
function validateSubmissions() { return kkpham.validateSubmissions.apply(this, arguments); }
function writeSelectedSummaries() { return kkpham.writeSelectedSummaries.apply(this, arguments); }
function writeSummaries() { return kkpham.writeSummaries.apply(this, arguments); }
